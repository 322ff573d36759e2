import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  responseSchemas,
  type OnboardingReviewResponse,
  type WebsiteScanResponse,
} from '../../../../src/domains/topics/registry/index.ts';

const ajv = new Ajv2020({ strict: true });
const validate = (name: string, answer: unknown) => ajv.validate(responseSchemas.get(name)!, answer);

type Node = { [keyword: string]: unknown };

/** Every schema within a schema, itself included. */
function nodesOf(node: Node): Node[] {
  const {
    properties = {},
    items,
    anyOf = [],
  } = node as {
    properties?: Record<string, Node>;
    items?: Node;
    anyOf?: Node[];
  };
  return [node, ...[...Object.values(properties), ...(items ? [items] : []), ...anyOf].flatMap(nodesOf)];
}

const review: OnboardingReviewResponse = {
  qualityReview: 'Your niche is clear but could be more specific.',
  suggestions: ['one', 'two', 'three'].map((text) => ({ text, reasoning: `because of ${text}` })),
};

const scan: WebsiteScanResponse = {
  products: [
    { id: 'coaching-program', name: 'Business Coaching Program', problem: 'Overcomes growth plateaus' },
  ],
  niche: 'Business coaching',
  ica: 'Mid-career entrepreneurs (35-50)',
  value_proposition: 'Transform your business growth',
};

describe('A published response schema', () => {
  it.each([...responseSchemas])(
    '%s is plain JSON that names itself and closes every object',
    (name, schema) => {
      const plain = JSON.parse(JSON.stringify(schema)) as Node;
      expect(plain).toEqual({ ...schema });
      expect(plain).toMatchObject({
        $id: name,
        title: name,
        type: 'object',
        description: expect.any(String),
      });
      for (const node of nodesOf(plain)) {
        if (node.type !== 'object') continue;
        expect(node.additionalProperties).toBe(false);
        expect(node.required).toEqual(Object.keys(node.properties as object));
      }
    },
  );

  it.each([...responseSchemas])('%s uses only what strict structured output knows', (_name, schema) => {
    const { $id, title, ...rest } = JSON.parse(JSON.stringify(schema)) as Node;
    const known =
      'type properties required additionalProperties items enum const anyOf description pattern minimum maximum minItems maxItems'.split(
        ' ',
      );
    for (const node of nodesOf(rest))
      for (const keyword of Object.keys(node)) expect(known).toContain(keyword);
    expect($id).toBe(title);
  });
});

describe('OnboardingReviewResponse', () => {
  it('accepts the documented shape', () => {
    expect(validate('OnboardingReviewResponse', review)).toBe(true);
  });

  it.each([
    ['two suggestions', { ...review, suggestions: review.suggestions.slice(1) }],
    ['four suggestions', { ...review, suggestions: [...review.suggestions, review.suggestions[0]] }],
    ['no review', { suggestions: review.suggestions }],
    ['an empty review', { ...review, qualityReview: ' ' }],
    ['another property', { ...review, tenantId: 'tenant-1' }],
    [
      'a suggestion without reasoning',
      { ...review, suggestions: review.suggestions.map(({ text }) => ({ text })) },
    ],
  ])('refuses %s', (_name, answer) => {
    expect(validate('OnboardingReviewResponse', answer)).toBe(false);
  });
});

describe('WebsiteScanResponse', () => {
  it('accepts the documented shape, and empty texts where a page has nothing to say', () => {
    expect(validate('WebsiteScanResponse', scan)).toBe(true);
    expect(validate('WebsiteScanResponse', { products: [], niche: '', ica: '', value_proposition: '' })).toBe(
      true,
    );
  });

  it.each(['Coaching Program', 'coaching_program', '-coaching', ''])('refuses the product id %p', (id) => {
    expect(validate('WebsiteScanResponse', { ...scan, products: [{ ...scan.products[0], id }] })).toBe(false);
  });
});
