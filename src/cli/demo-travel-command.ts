import { parseArgs } from 'node:util';
import { isTenantId } from '../auth/claims.ts';
import type { CompanyOptions } from '../demo/travel/index.ts';
import { parseTimestamp } from '../common/time.ts';

export const usage = `usage: npm run demo:travel -- --itineraries COUNT [--seed SEED] [--consultants COUNT] [--tenant TENANT] [--as-of DAY] [--out FILE] [--quiet]
  --itineraries: how many, 1 to 10000000; the number of all other records follows from it
  --seed: a whole number, 1 by default; the same seed, count and day give the same records
  --consultants: how many, 1 to 1000; by default it follows from the number of itineraries
  --tenant: the tenant to import the records for, demo by default
  --as-of: the day that is today for the company, YYYY-MM-DD; by default AS_OF_DATE or today
  --out: writes the records as NDJSON to a file, or to standard output for -, and imports nothing
  --quiet: a company without planted problems`;

/** What is asked for. */
export interface DemoTravelCommand {
  company: Omit<CompanyOptions, 'asOf'> & { asOf: string | undefined };
  /** Where the records go: into the store for a tenant, or into a file (`-` for standard output). */
  to: { tenantId: string } | { file: string };
}

const maxItineraries = 10_000_000;
const maxConsultants = 1_000;
const maxSeed = 2 ** 32 - 1;

function readInteger(option: string, given: string | undefined, min: number, max: number): number {
  const value = /^\d{1,10}$/.test(given ?? '') ? Number(given) : NaN;
  if (value >= min && value <= max) return value;
  throw new Error(`${option}: expected a whole number from ${min} to ${max}, got ${given ?? 'nothing'}`);
}

/** The command line, checked. @throws Error with a message for whoever wrote it. */
export function readDemoTravelCommand(args: readonly string[]): DemoTravelCommand {
  const { values } = parseArgs({
    args: [...args],
    options: {
      itineraries: { type: 'string' },
      seed: { type: 'string', default: '1' },
      consultants: { type: 'string' },
      tenant: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const { tenant, out, 'as-of': asOf } = values;
  if (asOf !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(asOf) && parseTimestamp(asOf))) {
    throw new Error(`--as-of: expected a day, YYYY-MM-DD, got ${asOf}`);
  }
  const company = {
    itineraries: readInteger('--itineraries', values.itineraries, 1, maxItineraries),
    seed: readInteger('--seed', values.seed, 0, maxSeed),
    ...(values.consultants !== undefined && {
      consultants: readInteger('--consultants', values.consultants, 1, maxConsultants),
    }),
    asOf,
    isQuiet: values.quiet,
  };
  if (out === '') throw new Error("--out: expected a file's name or -, got nothing");
  if (out !== undefined) {
    if (tenant !== undefined) throw new Error(`--tenant: expected none with --out, got ${tenant}`);
    return { company, to: { file: out } };
  }
  if (tenant !== undefined && !isTenantId(tenant)) {
    throw new Error(`--tenant: expected letters, digits and . _ : -, got ${String(tenant)}`);
  }
  return { company, to: { tenantId: tenant ?? 'demo' } };
}
