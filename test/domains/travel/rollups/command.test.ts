import { existsSync } from 'node:fs';
import path from 'node:path';
import { createStoreSettings } from '../../../helpers/gateway.ts';
import { ImportProcess } from '../../../helpers/records.ts';
import { toCashMovement } from '../../../helpers/travel-records.ts';
import { useRollups } from './support.ts';

const { worker, connection, settings } = useRollups();

const run = async (args: readonly string[], where = settings()) =>
  await new ImportProcess(args, where, [], 'rollup').ended;
const answer = (code: number, stdout: string) => ({ code, stdout, stderr: '' });

describe('npm run rollup', () => {
  it('finds what is wrong, repairs it, and finds nothing then, while others use the store', async () => {
    await worker().save('acme', 'cash_movement', [toCashMovement({ amount: 12.5 })]);
    expect(await run(['--tenant', 'acme', '--check'])).toEqual(answer(0, 'rollup: 0 differences\n'));
    await connection()
      .model('Travel rollup')
      .updateOne({ tenantId: 'acme', view: 'mv_cash_movement_daily' }, { $set: { rows: '[]' } });
    expect(await run(['--tenant', 'other', '--check'])).toEqual(answer(0, 'rollup: 0 differences\n'));
    expect(await run(['--tenant', 'acme', '--check'])).toEqual(
      answer(
        1,
        'mv_cash_movement_daily 2026-02-01 [2026-02-01, USD]: ' +
          'expected cashIn 125000, cashOut 0, got no row\nrollup: 1 differences\n',
      ),
    );
    expect(await run(['--tenant', 'acme', '--rebuild'])).toEqual(answer(0, 'rollup: 1 months recomputed\n'));
    expect(await run(['--tenant', 'acme', '--check'])).toEqual(answer(0, 'rollup: 0 differences\n'));
  });

  it('recomputes what is marked if nothing else is asked for', async () => {
    await worker().open('left').saveAll('cash_movement', [toCashMovement()]);
    expect(await run(['--tenant', 'left'])).toEqual(answer(0, 'rollup: 1 months recomputed\n'));
    expect(await worker().check('left')).toEqual([]);
  });

  it('says what is wrong with a command line, and opens no store for it', async () => {
    const place = createStoreSettings();
    const faults: [string[], string][] = [
      [[], '--tenant: expected letters, digits and . _ : -, got nothing'],
      [['--tenant', 'a/b'], '--tenant: expected letters, digits and . _ : -, got a/b'],
      [['--tenant', 'acme', '--rebuild', '--check'], 'expected --rebuild or --check, got both'],
      [['--all'], "Unknown option '--all'"],
    ];
    for (const [args, message] of faults) {
      const { code, stdout, stderr } = await run(args, place.settings);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`rollup: ${message}`);
      expect(stderr).toContain('usage: npm run rollup -- --tenant TENANT [--rebuild | --check]');
    }
    expect(existsSync(path.join(place.settings.DATA_DIR!, 'store'))).toBe(false);
    await place.remove();
  });

  it('ends with 3 where the store cannot be opened', async () => {
    const where = { ...settings(), MONGODB_URI: 'mongodb://127.0.0.1:1/none' };
    const { code, stdout, stderr } = await run(['--tenant', 'acme'], where);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/^rollup: .*ECONNREFUSED/);
  });
});
