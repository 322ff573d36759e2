import type { FastifyBaseLogger, FastifyInstance } from 'fastify';

type Parameters<Name extends 'child'> = globalThis.Parameters<FastifyBaseLogger[Name]>;

/**
 * The log of one request, whose lines carry the request's id. Most requests write no line of their own, so the logger
 * beneath is made when the first is written.
 */
class RequestLogger {
  readonly #parent: FastifyBaseLogger;
  readonly #bindings: object;
  #made: FastifyBaseLogger | undefined;

  constructor(parent: FastifyBaseLogger, bindings: object) {
    this.#parent = parent;
    this.#bindings = bindings;
  }

  get #own(): FastifyBaseLogger {
    return (this.#made ??= this.#parent.child(this.#bindings));
  }

  get level() {
    return this.#parent.level;
  }

  fatal(...line: [unknown, ...string[]]) {
    this.#own.fatal(...line);
  }
  error(...line: [unknown, ...string[]]) {
    this.#own.error(...line);
  }
  warn(...line: [unknown, ...string[]]) {
    this.#own.warn(...line);
  }
  info(...line: [unknown, ...string[]]) {
    this.#own.info(...line);
  }
  debug(...line: [unknown, ...string[]]) {
    this.#own.debug(...line);
  }
  trace(...line: [unknown, ...string[]]) {
    this.#own.trace(...line);
  }
  silent(...line: [unknown, ...string[]]) {
    this.#own.silent(...line);
  }
  child(...options: Parameters<'child'>) {
    return this.#own.child(...options);
  }
}

/** Fastify's way of making the log of a request. */
export const createRequestLogger: FastifyInstance['childLoggerFactory'] = (parent, bindings) =>
  new RequestLogger(parent, bindings) as unknown as FastifyBaseLogger;
