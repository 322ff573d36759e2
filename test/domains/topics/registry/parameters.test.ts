import {
  assertParameters,
  missingParameters,
  parameterLimits,
  topics,
} from '../../../../src/domains/topics/registry/index.ts';

const alignment = topics.get('alignment_check')!;
const metrics = topics.get('business_metrics')!;

describe('missingParameters', () => {
  it('names the required parameters that are absent, null or blank, in the order of the topic', () => {
    expect(missingParameters(alignment, {})).toEqual(['goal', 'business_purpose']);
    expect(missingParameters(alignment, { goal: null, business_purpose: ' \n' })).toEqual([
      'goal',
      'business_purpose',
    ]);
    expect(missingParameters(alignment, { business_purpose: 'a' })).toEqual(['goal']);
    expect(missingParameters(alignment, { goal: 'a', business_purpose: 'b' })).toEqual([]);
  });

  it('takes nothing that is inherited for a parameter', () => {
    expect(
      missingParameters(alignment, Object.create({ goal: 'a', business_purpose: 'b' }) as object as never),
    ).toEqual(['goal', 'business_purpose']);
  });

  it('does not take zero for nothing', () => {
    expect(missingParameters(metrics, { revenue: 0 })).toEqual([]);
  });
});

describe('assertParameters', () => {
  const long = 'x'.repeat(parameterLimits.string + 1);

  it.each([
    [
      'a number for a text',
      alignment,
      { goal: 3 },
      'parameters.goal: expected a string of at most 10000 characters, got number 3',
    ],
    [
      'a text that is too long',
      alignment,
      { goal: long },
      'parameters.goal: expected a string of at most 10000 characters, got a longer string',
    ],
    [
      'a text for an array',
      alignment,
      { core_values: 'a' },
      'parameters.core_values: expected an array of at most 100 items and 20000 characters of JSON, got "a"',
    ],
    [
      'too many items',
      alignment,
      { core_values: Array<string>(101).fill('a') },
      'parameters.core_values: expected an array of at most 100 items and 20000 characters of JSON, got an array',
    ],
    ['a text for a number', metrics, { revenue: '3' }, 'parameters.revenue: expected a number, got "3"'],
    [
      'no finite number',
      metrics,
      { revenue: Number.NaN },
      'parameters.revenue: expected a number, got number null',
    ],
    [
      'an array for an object',
      topics.get('onboarding_coaching')!,
      { profile: [] },
      'parameters.profile: expected an object of at most 20000 characters of JSON, got an array',
    ],
  ])('refuses %s', (_name, topic, given, message) => {
    expect(() => assertParameters(topic, given)).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %p, which no JSON holds', (revenue) => {
    expect(() => assertParameters(metrics, { revenue })).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT' }),
    );
  });

  it('accepts what fits, nulls for absent ones, and parameters that it does not know', () => {
    assertParameters(alignment, { goal: 'a', business_purpose: 'b', core_values: null, other: 3 });
    assertParameters(metrics, { revenue: 0, cash: -1.5 });
  });
});
