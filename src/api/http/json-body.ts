import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GatewayError } from '../../common/errors.ts';
import { assertStorable } from './storable-text.ts';

/**
 * Parses a JSON body or message.
 * @throws GatewayError BAD_INPUT that says where.
 */
function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec((error as Error).message)?.[1];
    // The engine's own message repeats part of the body, which may be secret.
    const place = position === undefined ? 'its end' : `position ${position}`;
    throw new GatewayError('BAD_INPUT', `body: expected JSON, got a syntax error at ${place}`);
  }
  assertStorable(value);
  return value;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a request without a body stands for one with an empty object. */
    isBodyOptional?: boolean;
  }
}

/** Clients name the type of a body that they do not send. */
const mayBeEmpty = ({ method, routeOptions }: FastifyRequest) =>
  method === 'DELETE' || routeOptions.config.isBodyOptional === true;

/** Makes the app read JSON bodies through `parseJson`, and nothing else. */
export function registerJsonBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addHook('preValidation', (request, _reply, done) => {
    if (request.body === undefined && request.routeOptions.config.isBodyOptional === true) request.body = {};
    done();
  });
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    try {
      if (body.length === 0 && mayBeEmpty(request)) return done(null, undefined);
      if (body.length === 0) throw new GatewayError('BAD_INPUT', 'body: expected JSON, got nothing');
      if (!isUtf8(body)) throw new GatewayError('BAD_INPUT', 'body: expected UTF-8, got other bytes');
      done(null, parseJson(body.toString('utf8')));
    } catch (error) {
      done(error as Error);
    }
  });
}
