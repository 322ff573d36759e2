import { parseArgs } from 'node:util';
import { isTenantId } from '../auth/claims.ts';
import { loadConfig } from '../config/config.ts';
import { createRollups, type Rollups } from '../domains/travel/index.ts';
import { createLogger } from '../telemetry/logger.ts';
import { openStores } from '../domains/stores.ts';

/** Recomputes or checks the travel views (docs/travel-rollups.md): npm run rollup -- --tenant demo --check */

const usage = `usage: npm run rollup -- --tenant TENANT [--rebuild | --check]
  without either: recomputes the months that imports have marked as dirty
  --rebuild: recomputes every month
  --check: recomputes every row and reports where the stored one differs`;

/** How the process ends; 0 is success (docs/travel-rollups.md, "Commands"). */
const exitCode = { differences: 1, usage: 2, stopped: 3 } as const;

function fail(message: string, code: number = exitCode.usage): never {
  process.stderr.write(`rollup: ${message}\n${code === exitCode.usage ? `${usage}\n` : ''}`);
  process.exit(code);
}

function parse() {
  try {
    return parseArgs({
      options: {
        tenant: { type: 'string' },
        rebuild: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    fail((error as Error).message);
  }
}

/** Writes each difference on a line of its own. @returns how many there are. */
async function check(rollups: Rollups, tenantId: string): Promise<number> {
  let count = 0;
  for await (const { view, month, row, expected, got } of rollups.check(tenantId)) {
    count += 1;
    process.stdout.write(`${view} ${month} [${row}]: expected ${expected}, got ${got}\n`);
  }
  return count;
}

const { tenant, rebuild, check: isCheck } = parse();
if (!isTenantId(tenant)) fail(`--tenant: expected letters, digits and . _ : -, got ${tenant ?? 'nothing'}`);
if (rebuild && isCheck) fail('expected --rebuild or --check, got both');

try {
  const log = createLogger('warn', process.stderr);
  const stores = await openStores(loadConfig(), log);
  try {
    const rollups = createRollups({ store: stores.travel.rollups, records: stores.travel.records, log });
    if (isCheck) {
      const differences = await check(rollups, tenant);
      process.stdout.write(`rollup: ${differences} differences\n`);
      if (differences > 0) process.exitCode = exitCode.differences;
    } else {
      const count = await (rebuild ? rollups.rebuild(tenant) : rollups.refreshDirty(tenant));
      process.stdout.write(`rollup: ${count} months recomputed\n`);
    }
  } finally {
    await stores.close();
  }
} catch (error) {
  fail((error as Error).message, exitCode.stopped);
}
