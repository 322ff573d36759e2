// A server of the bench must not outlive the bench.
process.on('disconnect', () => process.exit());

/** @param {import('fastify').FastifyInstance} app @param {number} port */
export async function serve(app, port) {
  await app.listen({ port, host: '127.0.0.1' });
}
