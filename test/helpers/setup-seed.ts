import fc from 'fast-check';
import { testSeed } from './extent.ts';

/** Run by Jest before each suite: every property of fast-check starts from the run's seed. */
fc.configureGlobal({ seed: testSeed });
