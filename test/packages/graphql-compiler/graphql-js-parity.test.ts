import fc from 'fast-check';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import { createCompiler } from '../../../src/packages/graphql-compiler/index.ts';
import { extent } from '../../helpers/extent.ts';
import { arbitraryDocument, createWhimsicalSchema, type Whim, arbitraryWhims } from './faulty-schema.ts';

const schema: GraphQLSchema = createWhimsicalSchema();

/** More executions than it takes for a selection to get code of its own. */
const often = 6;

/** An answer as it is sent, and what its resolvers were called with, in order. */
async function record(run: (whims: WhimContext) => unknown, whims: readonly Whim[]) {
  const context = new WhimContext(whims);
  const text = JSON.stringify(await run(context));
  return { text, calls: context.calls };
}

class WhimContext {
  readonly calls: string[] = [];
  #next = 0;
  readonly #whims: readonly Whim[];
  constructor(whims: readonly Whim[]) {
    this.#whims = whims;
  }
  take(place: string): Whim {
    this.calls.push(place);
    return this.#whims[this.#next++ % this.#whims.length] ?? 'plain';
  }
}

const property = fc.asyncProperty(
  arbitraryDocument,
  arbitraryWhims,
  fc.record({
    yes: fc.boolean(),
    count: fc.option(fc.integer({ min: 0, max: 3 })),
    text: fc.option(fc.string()),
  }),
  async (text, whims, variables) => {
    const document = parse(text);
    fc.pre(validate(schema, document).length === 0);
    const expected = await record(
      (contextValue) => execute({ schema, document, contextValue, variableValues: variables }),
      whims,
    );
    const compiler = createCompiler(schema, { hot: 3, budget: Number.POSITIVE_INFINITY });
    compiler.admit(text, document);
    const operation = compiler.find(text, undefined);
    if (!operation) throw new Error('Not compiled');
    for (let count = 0; count < often; count += 1) {
      expect(await record((context) => operation.execute(context, variables), whims)).toEqual(expected);
    }
  },
);

it('a compiled operation answers as graphql-js does, whatever its resolvers do', async () => {
  await fc.assert(property, { numRuns: extent(60, 1_000) });
});
