import fc from 'fast-check';
import { createClientContextStore } from '../../../../src/domains/portal/client-context/store.ts';
import type { ClientContextStore } from '../../../../src/domains/portal/client-context/client-context-store.ts';
import type { Scores } from '../../../../src/domains/portal/client-context/parts.ts';
import { loadConfig } from '../../../../src/config/config.ts';
import { createLogger } from '../../../../src/telemetry/logger.ts';
import { openStore, type Store } from '../../../../src/mongo/connection.ts';
import { createStoreSettings } from '../../../helpers/gateway.ts';
import { toScores } from './support.ts';

const place = createStoreSettings();
let store: Store;
let contexts: ClientContextStore;
let clients = 0;
const newClient = () => `client-${(clients += 1)}`;

beforeAll(async () => {
  store = await openStore(loadConfig({ NODE_ENV: 'test', ...place.settings }), createLogger('silent'));
  contexts = await createClientContextStore(store.connection);
});
afterAll(async () => {
  await store.close();
  await place.remove();
});

const save = (client: string, scores: Scores, storedAt = new Date()) =>
  contexts.saveScan(
    client,
    { scanId: scores.scanId, scannedAt: new Date(scores.scannedAt), json: JSON.stringify(scores) },
    storedAt,
  );
const scan = (scanId: string, day: number, overall = 50) =>
  toScores({ scanId, scannedAt: `2026-02-${String(day).padStart(2, '0')}T00:00:00Z`, overall });
/** The current scan's id and the one before. */
async function scansOf(client: string): Promise<(string | undefined)[]> {
  const [found] = await contexts.findParts(client, ['scores']);
  return [(found?.data as Scores | undefined)?.scanId, found?.previousScan?.scanId];
}

describe('the scans of a client', () => {
  it('are the latest and the one before', async () => {
    const client = newClient();
    await save(client, scan('a', 1));
    expect(await scansOf(client)).toEqual(['a', undefined]);
    await save(client, scan('b', 2));
    expect(await scansOf(client)).toEqual(['b', 'a']);
    await save(client, scan('c', 3));
    expect(await scansOf(client)).toEqual(['c', 'b']);
  });

  it('take a late one as the previous scan, or not at all', async () => {
    const client = newClient();
    const [first, second] = [new Date('2026-03-01'), new Date('2026-03-02')];
    await save(client, scan('c', 10), first);
    expect(await save(client, scan('b', 8), second)).toEqual(first);
    expect(await scansOf(client)).toEqual(['c', 'b']);
    expect(await save(client, scan('a', 5), second)).toEqual(first);
    expect(await scansOf(client)).toEqual(['c', 'b']);
  });

  it('are replaced by a repetition, which keeps the one before', async () => {
    const client = newClient();
    await save(client, scan('a', 1));
    await save(client, scan('b', 2, 60));
    await save(client, scan('b', 2, 65));
    const [found] = await contexts.findParts(client, ['scores']);
    expect([found?.data, found?.previousScan]).toEqual([scan('b', 2, 65), scan('a', 1)]);
    await save(client, scan('a', 3, 70));
    expect(await scansOf(client)).toEqual(['a', 'b']);
  });

  it('of one moment are told apart by their id, the same in every order', async () => {
    const [one, other] = [newClient(), newClient()];
    for (const id of ['a', 'b', 'c']) await save(one, scan(id, 1));
    for (const id of ['c', 'b', 'a']) await save(other, scan(id, 1));
    expect([await scansOf(one), await scansOf(other)]).toEqual([
      ['c', 'b'],
      ['c', 'b'],
    ]);
    // The store compares bytes, in which an emoji comes after every letter.
    const letters = newClient();
    for (const id of ['😀', 'ｚ']) await save(letters, scan(id, 1));
    expect(await scansOf(letters)).toEqual(['😀', 'ｚ']);
  });

  it('are the two latest, whoever writes at once, and in whatever order', async () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(days, fc.boolean(), async (list, isAtOnce) => {
        const client = newClient();
        // Twice each, so that repetitions race as well.
        const writes = [...list, ...list].map((day) => () => save(client, scan(`s${day}`, day)));
        if (isAtOnce) await Promise.all(writes.map((write) => write()));
        else for (const write of writes) await write();
        const [latest, previous] = list.toSorted((one, other) => other - one);
        expect(await scansOf(client)).toEqual([`s${latest}`, `s${previous}`]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a part', () => {
  it('comes back as it was, with fields that nobody knows and names that a store could mistake', async () => {
    const client = newClient();
    const data = {
      vertical: 'dental',
      $set: { 'a.b': [null, 1.5, 'é\u2028', {}] },
      constructor: 'x',
      '': true,
      toJSON: 1,
    };
    await contexts.savePart(client, 'profile', JSON.stringify(data), new Date('2026-03-01'));
    expect(await contexts.findParts(client, ['profile', 'social'])).toEqual([
      {
        part: 'profile',
        data,
        previousScan: undefined,
        storedAt: new Date('2026-03-01'),
        bytes: Buffer.byteLength(JSON.stringify(data)),
      },
    ]);
    const scores = { ...scan('a', 1), source: { $ne: 'northstar' } };
    await save(client, scores);
    expect((await contexts.findParts(client, ['scores']))[0]?.data).toEqual(scores);
  });

  it('of another client with a like name is another part', async () => {
    const client = newClient();
    await contexts.savePart(client, 'profile', '{"city":"here"}', new Date());
    await contexts.savePart(`${client}.`, 'profile', '{"city":"there"}', new Date());
    expect((await contexts.findParts(client, ['profile'])).map(({ data }) => data)).toEqual([
      { city: 'here' },
    ]);
  });

  it('cannot be changed by whoever reads it', async () => {
    const client = newClient();
    await contexts.savePart(client, 'goals', '{"items":[{"title":"x"}]}', new Date());
    const [found] = await contexts.findParts(client, ['goals']);
    const { items } = found!.data as { items: { title: string }[] };
    expect(() => (items[0]!.title = 'y')).toThrow(TypeError);
    expect(() => items.push({ title: 'z' })).toThrow(TypeError);
  });
});
