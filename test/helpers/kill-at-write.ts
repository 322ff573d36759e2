import { Socket } from 'node:net';

/*
 * Preloaded into a process (`node --import`), this ends it by SIGKILL in the moment in which it sends a write to a
 * collection for the n-th time: at the same place on every machine. `KILL_AT_WRITE` names both, as `travel_rollups 3`.
 */

const [collection = '', nth = '1'] = (process.env.KILL_AT_WRITE ?? '').split(' ');
/** A command's first element in BSON: a string under the command's name, with its length. */
const commands = ['insert', 'update', 'delete'].map((name) => Buffer.from(`\x02${name}\0`));

function isWrite(chunk: unknown): boolean {
  if (!Buffer.isBuffer(chunk)) return false;
  return commands.some((command) => {
    const at = chunk.indexOf(command);
    const start = at + command.length + 4;
    return at >= 0 && chunk.toString('latin1', start, start + collection.length + 1) === `${collection}\0`;
  });
}

let count = 0;
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its socket below
const { write } = Socket.prototype;
Socket.prototype.write = function (this: Socket, ...args: any[]): boolean {
  if (isWrite(args[0]) && ++count === Number(nth)) process.kill(process.pid, 'SIGKILL');
  return write.apply(this, args as Parameters<typeof write>);
} as typeof write;
