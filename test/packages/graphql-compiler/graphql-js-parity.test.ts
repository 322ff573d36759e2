import fc from 'fast-check';
import { execute, parse, validate, type GraphQLSchema } from 'graphql';
import { createCompiler } from '../../../src/packages/graphql-compiler/index.ts';
import { extent } from '../../helpers/extent.ts';
import { arbitraryDocument, createFaultySchema, type Fault, arbitraryFaults } from './faulty-schema.ts';

const schema: GraphQLSchema = createFaultySchema();

/** More executions than it takes for a selection to get code of its own. */
const often = 6;

/** An answer as it is sent, and what its resolvers were called with, in order. */
async function record(run: (plantedFaults: FaultContext) => unknown, plantedFaults: readonly Fault[]) {
  const context = new FaultContext(plantedFaults);
  const text = JSON.stringify(await run(context));
  return { text, calls: context.calls };
}

class FaultContext {
  readonly calls: string[] = [];
  #next = 0;
  readonly #faults: readonly Fault[];
  constructor(plantedFaults: readonly Fault[]) {
    this.#faults = plantedFaults;
  }
  take(place: string): Fault {
    this.calls.push(place);
    return this.#faults[this.#next++ % this.#faults.length] ?? 'plain';
  }
}

const property = fc.asyncProperty(
  arbitraryDocument,
  arbitraryFaults,
  fc.record({
    yes: fc.boolean(),
    count: fc.option(fc.integer({ min: 0, max: 3 })),
    text: fc.option(fc.string()),
  }),
  async (text, plantedFaults, variables) => {
    const document = parse(text);
    fc.pre(validate(schema, document).length === 0);
    const expected = await record(
      (contextValue) => execute({ schema, document, contextValue, variableValues: variables }),
      plantedFaults,
    );
    const compiler = createCompiler(schema, { hotThreshold: 3, budget: Number.POSITIVE_INFINITY });
    compiler.addValidated(text, document);
    const operation = compiler.find(text, undefined);
    if (!operation) throw new Error('Not compiled');
    for (let count = 0; count < often; count += 1) {
      expect(await record((context) => operation.execute(context, variables), plantedFaults)).toEqual(
        expected,
      );
    }
  },
);

it('a compiled operation answers as graphql-js does, whatever its resolvers do', async () => {
  await fc.assert(property, { numRuns: extent(60, 1_000) });
});
