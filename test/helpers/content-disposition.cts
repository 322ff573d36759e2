// @fastify/static requires this ES module, which Node can since 20.19 and Jest cannot: Node's own require it is.
const { createRequire } = process.getBuiltinModule('node:module');

module.exports = createRequire(__filename)('content-disposition') as unknown;
