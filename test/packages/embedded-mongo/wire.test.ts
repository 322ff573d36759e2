import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { cleanUp, connectTo, createDataDir, openStore } from './helpers.ts';

afterEach(cleanUp);

const message = (bytes: Buffer): Buffer => {
  const header = Buffer.alloc(16);
  header.writeInt32LE(16 + bytes.length, 0);
  header.writeInt32LE(2013, 12);
  return Buffer.concat([header, bytes]);
};

const malformed: [string, Buffer][] = [
  ['a length below the header', Buffer.alloc(16)],
  ['a length beyond 48 MB', Buffer.from('ffffff7f000000000000000000000000', 'hex')],
  ['noise', message(randomBytes(200))],
  ['no section', message(Buffer.alloc(5))],
  ['a section that ends outside', message(Buffer.from('0000000000ff000000', 'hex'))],
  ['a document that lies about its size', message(Buffer.from('00000000000c000000106e00ffffff00', 'hex'))],
];

test.each(malformed)('a message with %s closes its connection only', async (_, bytes) => {
  const store = await openStore(await createDataDir());
  const db = await connectTo(store);
  const socket = connect(decodeURIComponent(/\/\/([^/]+)/.exec(store.uri)?.[1] ?? ''));
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  expect(await db.command({ ping: 1 })).toEqual({ ok: 1 });
});
