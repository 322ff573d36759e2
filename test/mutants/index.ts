import { accessMutants } from './access-mutants.ts';
import { boundaryMutants } from './boundary-mutants.ts';
import { dataMutants } from './data-mutants.ts';
import { jobMutants } from './job-mutants.ts';
import type { Mutant } from './mutant.ts';

export { plant, type Mutant } from './mutant.ts';

/** The faults that the tests must see. One that they do not see calls for a test, not for another fault. */
export const mutants: readonly Mutant[] = [
  ...accessMutants,
  ...jobMutants,
  ...boundaryMutants,
  ...dataMutants,
];
