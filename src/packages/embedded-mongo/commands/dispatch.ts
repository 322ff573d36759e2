import type { Doc } from '../bson/values.ts';
import { CommandError } from '../errors.ts';
import type { Request } from '../wire/message.ts';
import { aggregate } from './aggregate.ts';
import { create, drop, dropDatabase, listCollections, listDatabases } from './collections.ts';
import type { Context, Handler } from './context.ts';
import { count, distinct } from './count.ts';
import { getMore, killCursors } from './cursor-commands.ts';
import { deleteCommand } from './delete.ts';
import { explain } from './explain.ts';
import { findAndModify } from './find-and-modify.ts';
import { find } from './find.ts';
import { createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import { insert } from './insert.ts';
import { buildInfo, embeddedStoreStatus, hello, ping } from './server-info.ts';
import { update } from './update.ts';
import { validate } from './validate.ts';

const handlers: Record<string, Handler> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping,
  endSessions: ping,
  buildInfo,
  buildinfo: buildInfo,
  insert,
  find,
  getMore,
  killCursors,
  update,
  delete: deleteCommand,
  findAndModify,
  findandmodify: findAndModify,
  count,
  distinct,
  aggregate,
  explain,
  createIndexes,
  listIndexes,
  dropIndexes,
  listCollections,
  listDatabases,
  create,
  drop,
  dropDatabase,
  validate,
  embeddedStoreStatus,
};

function withOk(reply: Doc): Doc {
  return { ...reply, ok: 1 };
}

/** Runs the command of a request. @throws CommandError 59 for an unknown one, and whatever the command throws. */
export function dispatch(context: Context, request: Request): Doc | Promise<Doc> {
  const { body, sequences } = request;
  const [name = ''] = Object.keys(body);
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (handler === undefined) throw new CommandError(59, `no such command: '${name}'`);
  const db = typeof body['$db'] === 'string' ? body['$db'] : 'admin';
  const reply = handler(context, { name, db, body, sequences });
  return reply instanceof Promise ? reply.then(withOk) : withOk(reply);
}
