import { Type, type Static } from 'typebox';
import { failures } from './schemas.ts';

/** The JSON of the insight agent (docs/rest/workforce.md, "The agent"). */

export const PromptBody = Type.Object({
  prompt: Type.String({ description: 'A question, 1 to 4,000 characters' }),
});
export type PromptBody = Static<typeof PromptBody>;

export const responses = {
  generate: {
    200: {
      description: 'The answer',
      ...Type.Object({
        success: Type.Literal(true),
        data: Type.Object({ response: Type.String() }),
      }),
    },
    ...failures(400, 401, 403, 409, 422, 429, 500, 502, 503, 504),
  },
  stream: {
    200: {
      description:
        'Events: `chunk` with `{"content"}` for each piece of the answer, then `complete` with `{}`; after a failure ' +
        '`error` with `{"message","code"}` in its place',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    ...failures(400, 401, 403, 429, 500),
  },
};
