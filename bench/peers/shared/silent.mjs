/** A log that says nothing. @type {import('../../../dist/src/request-context.js').Log} */
export const silent = { debug() {}, info() {}, warn() {}, error() {} };
