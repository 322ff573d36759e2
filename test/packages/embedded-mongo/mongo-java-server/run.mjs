// Runs the store's contract suite against de.bwaldvogel:mongo-java-server, an independent implementation of
// MongoDB's protocol, with its memory backend: node test/packages/embedded-mongo/mongo-java-server/run.mjs
// Needs a JDK and Maven; says "skipped: …" and succeeds where they, or the packages, are not to be had.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

const here = import.meta.dirname;
const root = path.resolve(here, '../../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'mongo-java-server-'));

const main = `
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
public class Main {
  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
    server.bind("127.0.0.1", Integer.parseInt(args[0]));
    System.out.println("listening");
    System.in.read();
    server.shutdownNow();
  }
}
`;

/** A step whose failure means that the suite cannot be run here. */
function attempt(reason, command, args) {
  const result = spawnSync(command, args, { cwd: here, encoding: 'utf8', timeout: 120_000 });
  if (result.status === 0) return;
  const detail = (result.error?.message ?? `${result.stdout}${result.stderr}`).trim().split('\n')[0];
  console.log(`skipped: ${reason} (${detail})`);
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

/** It announces wire version 8 whatever it can; the driver asks for 9. Nothing that the suite sends differs between them. */
const versionField = Buffer.from('\x10maxWireVersion\0');

function raiseVersion(bytes) {
  const at = bytes.indexOf(versionField);
  if (at >= 0)
    bytes.writeInt32LE(Math.max(9, bytes.readInt32LE(at + versionField.length)), at + versionField.length);
  return bytes;
}

/** A loopback proxy that announces wire version 9; resolves to its port. */
async function startProxy(port) {
  const proxy = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    client.pipe(upstream);
    upstream.on('data', (bytes) => client.write(raiseVersion(bytes)));
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return proxy.address().port;
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

attempt('there is no JDK', 'javac', ['-version']);
attempt('there is no Maven', 'mvn', ['-version']);
attempt('the packages could not be resolved', 'mvn', [
  '--quiet',
  '--batch-mode',
  'dependency:copy-dependencies',
  `-DoutputDirectory=${folder}`,
]);
const source = path.join(folder, 'Main.java');
writeFileSync(source, main);

const port = await freePort();
const server = spawn('java', ['-Xmx256m', '-cp', path.join(folder, '*'), source, String(port)], {
  stdio: ['pipe', 'pipe', 'ignore'],
});
const isListening = await Promise.race([
  once(server.stdout, 'data').then(() => true),
  once(server, 'exit').then(() => false),
  delay(60_000, false, { ref: false }),
]);
let status = 1;
if (isListening) {
  const uri = `mongodb://127.0.0.1:${await startProxy(port)}/?directConnection=true`;
  const tests = spawn(
    process.execPath,
    ['scripts/test.mjs', 'packages/embedded-mongo/contract', ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, MONGO_JAVA_SERVER_URI: uri },
    },
  );
  [status] = await once(tests, 'exit');
} else console.error('failed: mongo-java-server did not start');
// It ends when its input does.
server.stdin.end();
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
