import { parse, type ExecutionArgs } from 'graphql';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { toSharingScope } from '../../../src/api/graphql/subscription-sharing-key.ts';
import { audienceOf, sharedBy } from '../../../src/events/audience.ts';
import type { Viewer } from '../../../src/common/request-context.ts';
import { Subscription } from '../../../src/events/subscription.ts';

const subscribe = () => new Subscription<never>(() => undefined);
const schema = makeExecutableSchema({
  typeDefs: `type Query { a: Int } input At { a: Int, b: Int }
    type Subscription { tenants(at: At): Int, viewers: Int, own: Int }`,
  resolvers: {
    Subscription: {
      tenants: { subscribe: sharedBy('tenant', subscribe.bind(null)) },
      viewers: { subscribe: sharedBy('viewer', subscribe.bind(null)) },
      own: { subscribe },
    },
  },
});

const ada: Viewer = {
  tenantId: 'acme',
  userId: 'ada',
  roles: ['admin'],
  name: 'Ada',
  email: 'ada@acme.test',
  sessionId: 'session-1',
  expiresAt: new Date(1_800_000_000_000),
};

const scopeOf = (text: string, viewer: Viewer = ada, args: Partial<ExecutionArgs> = {}) =>
  toSharingScope({ schema, document: parse(text), ...args }, text, viewer);
const keyOf = (...args: Parameters<typeof scopeOf>) => scopeOf(...args)?.key;

const others: [string, Partial<Viewer>][] = [
  ['user', { userId: 'bob' }],
  ['roles', { roles: ['admin', 'manager'] }],
  ['name', { name: 'Another' }],
  ['email', { email: null }],
  ['session', { sessionId: 'session-2' }],
  ['expiry', { expiresAt: new Date(1_800_000_001_000) }],
];

describe('the group of a subscription', () => {
  it('is the same for equal documents, operation names and variables', () => {
    const text = 'subscription A($at: At) { tenants(at: $at) } subscription B { tenants }';
    const key = keyOf(text, ada, { operationName: 'A', variableValues: { at: { a: 1, b: 2 } } });
    expect(keyOf(text, ada, { operationName: 'A', variableValues: { at: { b: 2, a: 1 } } })).toBe(key);
    for (const [operationName, at] of [
      ['A', { a: 2, b: 1 }],
      ['A', { a: '1', b: 2 }],
      ['A', null],
      ['B', { a: 1, b: 2 }],
    ] as const) {
      expect(keyOf(text, ada, { operationName, variableValues: { at } })).not.toBe(key);
    }
    expect(keyOf(`${text} `, ada, { operationName: 'A', variableValues: { at: { a: 1, b: 2 } } })).not.toBe(
      key,
    );
  });

  it.each(others)(
    'is one for all of a tenant, whatever their %s, where the domain says so',
    (_what, other) => {
      expect(keyOf('subscription { tenants }', { ...ada, ...other })).toBe(keyOf('subscription { tenants }'));
    },
  );

  it.each(others)('is another for another %s where it is a viewer’s', (_what, other) => {
    const text = 'subscription { viewers }';
    expect(keyOf(text, { ...ada })).toBe(keyOf(text));
    expect(keyOf(text, { ...ada, ...other })).not.toBe(keyOf(text));
  });

  it('is never another tenant’s, whatever a tenant is called', () => {
    const names = ['acme', 'globex', 'acme","userId":"ada', '"', ''];
    for (const text of ['subscription { tenants }', 'subscription { viewers }']) {
      const keys = names.map((tenantId) => keyOf(text, { ...ada, tenantId }));
      expect(new Set(keys).size).toBe(names.length);
    }
  });

  it('is none if the domain says nothing, or what is asked for stands in a fragment', () => {
    expect(scopeOf('subscription { own }')).toBeUndefined();
    expect(scopeOf('subscription { ... on Subscription { tenants } }')).toBeUndefined();
    expect(scopeOf('subscription { ...F } fragment F on Subscription { tenants }')).toBeUndefined();
    expect([audienceOf(subscribe), audienceOf(undefined)]).toEqual([undefined, undefined]);
  });

  it('is asked for by its viewer; where it is a tenant’s, by one of whom only the tenant can be read', () => {
    expect(scopeOf('subscription { viewers }')?.viewer).toBe(ada);
    const { viewer } = scopeOf('subscription { tenants }')!;
    expect(viewer.tenantId).toBe('acme');
    for (const name of Object.keys(ada).filter((key) => key !== 'tenantId') as (keyof Viewer)[]) {
      expect(() => viewer[name]).toThrow(
        `A subscription that a tenant shares cannot read the viewer's ${name}`,
      );
    }
  });
});
