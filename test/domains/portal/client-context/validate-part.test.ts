import { partNames, type PartName } from '../../../../src/domains/portal/client-context/parts.ts';
import {
  maxPartBytes,
  partSchema,
  validatePart,
} from '../../../../src/domains/portal/client-context/validate-part.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toScores } from './support.ts';

const valid: [PartName, object][] = [
  ['scores', toScores()],
  ['scores', toScores({ overall: 0, components: {} })],
  ['scores', toScores({ scannedAt: '2026-02-10', components: { anything: 100, ελ: 0, 'a\nb': 3.5 } })],
  ['analytics', {}],
  ['analytics', { bounceRate: 0, conversionRate: 1, sessions: 0, avgSessionSeconds: 12.5 }],
  ['analytics', { periodStart: '2026-01-01', periodEnd: '2026-01-31T23:59:59Z', previous: { users: 4 } }],
  ['goals', { items: [] }],
  ['goals', { items: [{ title: 'More calls', target: -3.5, current: 0, dueDate: '2026-03-01' }] }],
  ['action-items', { items: [{ title: 'Answer reviews', priority: 'high', status: 'open' }] }],
  ['content', { publishedPosts: 12, postsLast30Days: 0, lastPublishedAt: '2026-02-01T00:00:00+01:00' }],
  ['social', { reach: 1e9, platforms: [{ name: 'a', engagementRate: 0.05 }], previous: { reach: 0 } }],
  ['profile', { vertical: 'dental', businessName: 'Smile', locations: 2 }],
  ['benchmarks', { overall: 60, components: { seo: 55 }, metrics: { bounceRate: 0.4, pageLoadSeconds: 3 } }],
];

const invalid: [PartName, unknown, string][] = [
  ['scores', undefined, 'data: expected an object, got nothing'],
  ['scores', null, 'data: expected an object, got null'],
  ['scores', [], 'data: expected an object, got an array'],
  ['scores', 'scores', 'data: expected an object, got "scores"'],
  ['scores', {}, 'data.scanId: expected a value, got nothing'],
  ['scores', toScores({ scanId: '' }), 'data.scanId: expected at least 1 characters, got ""'],
  ['scores', toScores({ overall: 100.01 }), 'data.overall: expected 0 to 100, got number 100.01'],
  ['scores', toScores({ overall: -1 }), 'data.overall: expected 0 to 100, got number -1'],
  ['scores', toScores({ overall: '70' as never }), 'data.overall: expected a number, got "70"'],
  ['scores', toScores({ overall: Infinity }), 'data.overall: expected a number, got number null'],
  ['scores', toScores({ scannedAt: '2026-02-30' }), 'data.scannedAt: expected a date, got "2026-02-30"'],
  ['scores', toScores({ scannedAt: 7 as never }), 'data.scannedAt: expected a string, got number 7'],
  [
    'scores',
    toScores({ components: { seo: 101 } }),
    'data.components.seo: expected 0 to 100, got number 101',
  ],
  [
    'scores',
    toScores({ components: { 'a\nb': 'x' as never } }),
    'data.components.a\nb: expected a number, got "x"',
  ],
  ['analytics', { bounceRate: 38 }, 'data.bounceRate: expected 0 to 1, got number 38'],
  ['analytics', { sessions: -1 }, 'data.sessions: expected at least 0, got number -1'],
  ['analytics', { previous: { users: null } }, 'data.previous.users: expected a number, got null'],
  ['goals', { items: [{ title: 'x' }, {}] }, 'data.items[1].title: expected a value, got nothing'],
  ['goals', {}, 'data.items: expected a value, got nothing'],
  [
    'action-items',
    { items: [{ title: 'x', dueDate: 'soon' }] },
    'data.items[0].dueDate: expected a date, got "soon"',
  ],
  ['content', {}, 'data.publishedPosts: expected a value, got nothing'],
  [
    'social',
    { platforms: [{ name: 'a', engagementRate: 5 }] },
    'data.platforms[0].engagementRate: expected 0 to 1, got number 5',
  ],
  ['profile', { vertical: 3 }, 'data.vertical: expected a string, got number 3'],
  ['benchmarks', { components: { seo: -1 } }, 'data.components.seo: expected 0 to 100, got number -1'],
  ['benchmarks', { metrics: { bounceRate: 'x' } }, 'data.metrics.bounceRate: expected a number, got "x"'],
];

const faultOf = (part: PartName, data: unknown, at: readonly string[] = ['data']): string => {
  try {
    validatePart(part, data, at);
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a part', () => {
  it('is taken as it is where it fits its schema', () => {
    for (const [part, data] of valid) {
      expect([part, JSON.parse(validatePart(part, data, ['data']).json)]).toEqual([part, data]);
    }
    expect(new Set(valid.map(([part]) => part))).toEqual(new Set(partNames));
  });

  it('keeps what the schema does not name, at every depth', () => {
    for (const [part, data] of valid) {
      const more = { ...data, $set: { 'a.b': 1 }, 'x.y': [{ z: null }] };
      expect(JSON.parse(validatePart(part, more, []).json)).toEqual(more);
    }
    const goals = { items: [{ title: 'x', owner: { team: 'web' } }] };
    expect(JSON.parse(validatePart('goals', goals, []).json)).toEqual(goals);
  });

  it('is refused if it does not, with place, expected and got', () => {
    for (const [part, data, message] of invalid) expect([data, faultOf(part, data)]).toEqual([data, message]);
    expect(new Set(invalid.map(([part]) => part))).toEqual(new Set(partNames));
  });

  it('stands at the top of a body if no field holds it', () => {
    expect(faultOf('scores', 3, [])).toBe('body: expected an object, got number 3');
    expect(faultOf('scores', toScores({ overall: 200 }), [])).toBe(
      'overall: expected 0 to 100, got number 200',
    );
  });

  it('may take 64 KB of JSON, to the byte', () => {
    const empty = JSON.stringify({ note: '' }).length;
    const fitting = { note: 'é'.repeat((maxPartBytes - empty) / 2) };
    const bytes = Buffer.byteLength(JSON.stringify(fitting));
    expect([bytes, maxPartBytes - bytes]).toEqual([bytes, 1]);
    expect(faultOf('profile', fitting)).toBe('none');
    expect(faultOf('profile', { note: `${fitting.note}x` })).toBe('none');
    expect(faultOf('profile', { note: `${fitting.note}xy` })).toBe(
      'data: expected at most 65536 bytes of JSON, got 65537',
    );
  });

  it('has no key that would become the prototype of a copy', () => {
    const data = JSON.parse('{"a":{"__proto__":{"isAdmin":true}}}');
    expect(faultOf('profile', data)).toBe('data: expected an unreserved key, got a reserved one');
  });
});

describe('the published schemas', () => {
  it('are valid JSON Schemas that tell valid from invalid as the gateway does', () => {
    const ajv = new Ajv2020({ strict: true });
    for (const format of ['date', 'date-time']) {
      ajv.addFormat(format, (text: string) => !Number.isNaN(Date.parse(text)) && !text.includes('02-30'));
    }
    for (const [part, data] of valid)
      expect([part, ajv.validate(partSchema(part), data)]).toEqual([part, true]);
    for (const [part, data] of invalid) {
      expect([part, data, ajv.validate(partSchema(part), data)]).toEqual([part, data, false]);
    }
  });

  it('say what each field means', () => {
    for (const part of partNames) {
      expect(partSchema(part)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: expect.stringMatching(/^[A-Z]/),
        description: expect.stringMatching(/\.$/),
        type: 'object',
      });
    }
  });
});
