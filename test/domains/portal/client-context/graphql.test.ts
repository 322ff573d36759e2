import { useGateway } from '../../../helpers/gateway.ts';
import { contextQuery, minParts, putMutation, toScores } from '../../../helpers/portal-context.ts';

const gateway = useGateway();
const put = async (part: string, data: unknown, options = {}) =>
  (await gateway().graphql(putMutation, { part, data }, options)).putClientContext;
const read = async (options = {}) => (await gateway().graphql(contextQuery, {}, options)).clientContext;

describe('putClientContext', () => {
  it('stores every part, which clientContext gives back in order', async () => {
    const identity = { tenant: 'every-part' };
    expect(await read(identity)).toEqual([]);
    for (const [part, data] of Object.entries(minParts).toReversed()) {
      expect(await put(part, { ...data, more: ['x', { $y: 1 }] }, identity)).toEqual({
        part,
        storedAt: expect.stringMatching(/^2\d{3}-.*Z$/),
        userErrors: [],
      });
    }
    expect(await read(identity)).toEqual(
      Object.entries(minParts).map(([part, data]) => ({
        part,
        data: { ...data, more: ['x', { $y: 1 }] },
        previousScan: null,
        storedAt: expect.stringMatching(/Z$/),
      })),
    );
  });

  it('keeps the former scan, and answers for a late one with the time of the current one', async () => {
    const identity = { tenant: 'scans' };
    const former = toScores({ scanId: 'a', scannedAt: '2026-01-10T00:00:00Z' });
    const current = toScores({ scanId: 'b', scannedAt: '2026-02-10T00:00:00Z', overall: 72 });
    const { storedAt } = await put('SCORES', current, identity);
    expect(await put('SCORES', former, identity)).toEqual({ part: 'SCORES', storedAt, userErrors: [] });
    expect(await read(identity)).toEqual([{ part: 'SCORES', data: current, previousScan: former, storedAt }]);
    const { clientContext } = gateway().gateway.services.portal;
    expect(await clientContext.getContext('scans')).toEqual({ scores: current, previousScores: former });
  });

  it('reports what does not fit as a user error and stores nothing', async () => {
    const identity = { tenant: 'faults' };
    expect(await put('ANALYTICS', { bounceRate: 38 }, identity)).toEqual({
      part: null,
      storedAt: null,
      userErrors: [
        {
          code: 'BAD_INPUT',
          field: ['data', 'bounceRate'],
          message: 'data.bounceRate: expected 0 to 1, got number 38',
        },
      ],
    });
    expect((await put('PROFILE', { note: 'x'.repeat(65_536) }, identity)).userErrors).toEqual([
      {
        code: 'BAD_INPUT',
        field: ['data'],
        message: 'data: expected at most 65536 bytes of JSON, got 65547',
      },
    ]);
    expect((await put('PROFILE', [1], identity)).userErrors[0].message).toBe(
      'data: expected an object, got an array',
    );
    expect(await read(identity)).toEqual([]);
  });

  it('takes no key that would become a prototype, in the document either', async () => {
    const inline =
      'mutation { putClientContext(input: { part: PROFILE, data: { __proto__: { a: 1 } } }) { userErrors { message } } }';
    const { putClientContext } = await gateway().graphql(inline);
    expect(putClientContext.userErrors).toEqual([
      { message: 'data: expected an unreserved key, got a reserved one' },
    ]);
  });
});

describe('who may see and store', () => {
  it('are administrators, of their own tenant', async () => {
    await put('PROFILE', { city: 'of acme' }, { tenant: 'own' });
    const profileFor = async (options: object) =>
      (await read(options)).find(({ part }: { part: string }) => part === 'PROFILE').data;
    for (const role of ['superAdmin', 'saasAdmin', 'tenantOwner', 'admin'] as const) {
      expect(await profileFor({ tenant: 'own', roles: [role] })).toEqual({ city: 'of acme' });
      expect((await put('SOCIAL', {}, { tenant: 'own', roles: [role] })).userErrors).toEqual([]);
    }
    for (const role of ['manager', 'employee', 'service'] as const) {
      for (const [query, variables] of [
        [contextQuery, {}],
        [putMutation, { part: 'PROFILE', data: {} }],
      ] as const) {
        const { body } = await gateway().graphqlAnswer(query, variables, { tenant: 'own', roles: [role] });
        expect([role, body.data, body.errors[0].extensions.code]).toEqual([role, null, 'FORBIDDEN']);
      }
    }
    expect(await profileFor({ tenant: 'own' })).toEqual({ city: 'of acme' });
  });

  it('are not those of another tenant, whose stored parts show to nobody else', async () => {
    const { clientContext } = gateway().gateway.services.portal;
    await put('PROFILE', { city: 'here' }, { tenant: 'one' });
    await clientContext.getContext('one');
    expect(await read({ tenant: 'two' })).toEqual([]);
    await put('PROFILE', { city: 'there' }, { tenant: 'two' });
    expect((await read({ tenant: 'one' }))[0].data).toEqual({ city: 'here' });
    expect(await clientContext.getContext('one')).toEqual({ profile: { city: 'here' } });
    const named = { tenant: 'two', headers: { 'x-tenant-id': 'one' } };
    expect((await gateway().graphqlAnswer(contextQuery, {}, named)).status).toBe(401);
    // The operator's own people may act in any tenant.
    const operator = { tenant: 'two', roles: ['saasAdmin'], headers: { 'x-tenant-id': 'one' } } as const;
    expect((await read(operator))[0].data).toEqual({ city: 'here' });
  });
});

describe('contextSchema', () => {
  it('is there for every part and everybody', async () => {
    for (const part of Object.keys(minParts)) {
      const { contextSchema } = await gateway().graphql(
        'query ($part: ContextPart!) { contextSchema(part: $part) }',
        { part },
        { roles: ['employee'] },
      );
      expect(contextSchema).toMatchObject({
        type: 'object',
        title: part
          .split('_')
          .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
          .join(''),
      });
    }
    const { contextSchema } = await gateway().graphql('{ contextSchema(part: SCORES) }');
    expect(contextSchema.required).toEqual(['scanId', 'scannedAt', 'overall', 'components']);
    expect(contextSchema.properties.overall).toMatchObject({ minimum: 0, maximum: 100 });
  });
});

describe('the metrics', () => {
  it('tell hits and misses of each part', async () => {
    const { clientContext } = gateway().gateway.services.portal;
    for (let time = 0; time < 3; time += 1) await clientContext.getContext('metered', ['benchmarks']);
    const { body } = await gateway().request('GET', '/metrics');
    const counted = (outcome: string) =>
      Number(
        new RegExp(`gateway_portal_context_reads_total{part="benchmarks",outcome="${outcome}"} (\\d+)`).exec(
          body,
        )?.[1],
      );
    expect([counted('hit') >= 2, counted('miss') >= 1]).toEqual([true, true]);
    expect(body).not.toContain('metered');
  });
});
