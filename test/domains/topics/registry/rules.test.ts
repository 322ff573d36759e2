import {
  topics,
  type ActionPlanResponse,
  type AlignmentCheckResponse,
  type BusinessMetricsResponse,
  type KpiRecommendationsResponse,
  type OnboardingCoachingResponse,
  type OnboardingReviewResponse,
  type SwotAnalysisResponse,
  type WebsitePage,
  type WebsiteScanResponse,
} from '../../../../src/domains/topics/registry/index.ts';

type ReviewId = `${string}_review`;

interface Answers {
  website_scan: WebsiteScanResponse;
  alignment_check: AlignmentCheckResponse;
  kpi_recommendations: KpiRecommendationsResponse;
  swot_analysis: SwotAnalysisResponse;
  optimize_action_plan: ActionPlanResponse;
  onboarding_coaching: OnboardingCoachingResponse;
  business_metrics: BusinessMetricsResponse;
  [review: ReviewId]: OnboardingReviewResponse;
}

function answer<Id extends keyof Answers>(id: Id, parameters: object, retrieved?: WebsitePage): Answers[Id] {
  return topics.get(id)!.offline({ parameters: { ...parameters }, retrieved }) as Answers[Id];
}

const reviewOf = (id: ReviewId, text: string) => answer(id, { current_value: text });

describe('A review by rules', () => {
  it('names what the documented niche says and lacks', () => {
    const { qualityReview } = reviewOf('niche_review', 'We help small business owners with great marketing');
    expect(qualityReview).toContain('“small business owners” takes in very different people');
    expect(qualityReview).toContain('Words such as “great” could stand in any text');
    expect(qualityReview).toContain('Say what “small business owners” can do afterwards');
  });

  it('builds each suggestion from the words of the text', () => {
    const { suggestions } = reviewOf('niche_review', 'We help small business owners with marketing');
    expect(suggestions.map(({ text }) => text)).toEqual([
      'We help small business owners in [one industry or region] with marketing',
      'We help small business owners to [reach a result they can measure] with marketing, within [a time you can promise]',
      'We help small business owners with marketing through [the method that is yours]',
    ]);
  });

  it('finds audience, outcome, method, problem and figures where they are', () => {
    const { qualityReview } = reviewOf(
      'niche_review',
      'We help dentists in Ohio who are struggling with empty chairs to attract 20 new patients a month through our referral method',
    );
    expect(qualityReview).toContain(
      'It says whom exactly you serve (“dentists in Ohio”), what changes for the client (“attract 20 new patients a month”), how you do it (“our referral method”) and which problem brings clients to you (“struggling”).',
    );
    expect(qualityReview).toContain('The figures (“20”) make it concrete');
  });

  it.each(['niche_review', 'ica_review', 'value_proposition_review'] as const)(
    '%s gives three different suggestions',
    (id) => {
      const texts = [
        'Business owners who want to grow',
        'We provide great marketing services',
        '!!!',
        'Größere Bäckereien',
      ];
      const suggested = texts.flatMap((text) =>
        reviewOf(id, text).suggestions.map((suggestion) => suggestion.text),
      );
      expect(new Set(suggested).size).toBe(suggested.length);
    },
  );
});

describe('website_scan by rules', () => {
  const page: WebsitePage = {
    url: 'https://example.com/',
    title: 'Acme | Business coaching for growth-stage entrepreneurs',
    description: '',
    content: [
      'Home',
      'Grow while you reclaim your time',
      'We help mid-career entrepreneurs overcome growth plateaus. Read on.',
      'Strategy Workshop',
      'Provides clarity on business direction.',
      '- Audit: finds the leaks in your funnel',
      '- Privacy Policy',
    ].join('\n'),
    sections: [{ heading: 'Grow while you reclaim your time' }, { heading: 'Strategy Workshop' }],
  };

  it('takes products, niche, audience and promise from the page', () => {
    expect(answer('website_scan', {}, page)).toEqual({
      products: [
        {
          id: 'strategy-workshop',
          name: 'Strategy Workshop',
          problem: 'Provides clarity on business direction',
        },
        { id: 'audit', name: 'Audit', problem: 'finds the leaks in your funnel' },
      ],
      niche: 'Business coaching for growth-stage entrepreneurs',
      ica: 'mid-career entrepreneurs',
      value_proposition: 'We help mid-career entrepreneurs overcome growth plateaus',
    });
  });

  it('is empty if the page has nothing to say', () => {
    const empty = { url: 'https://example.com/', title: '', description: '', content: '' };
    const nothing = { products: [], niche: '', ica: '', value_proposition: '' };
    expect(answer('website_scan', {}, empty)).toEqual(nothing);
    expect(answer('website_scan', {})).toEqual(nothing);
  });
});

describe('alignment_check by rules', () => {
  const purpose = 'We give family businesses honest advice';
  const check = (parameters: object) =>
    answer('alignment_check', { business_purpose: purpose, ...parameters });

  it('scores shared words, values and clarity, and says why', () => {
    const near = check({
      goal: 'Grow revenue by 20 % this year through honest advice to family businesses',
      core_values: ['Honesty', 'Sustainability'],
    });
    expect(near.breakdown.map(({ aspect, score }) => [aspect, score])).toEqual([
      ['purpose', 100],
      ['values', 50],
      ['clarity', 100],
    ]);
    expect(near).toMatchObject({ score: 85, level: 'high' });
    expect(near.breakdown[0]!.finding).toContain('“honest”');
  });

  it('puts a goal that shares nothing far below', () => {
    expect(check({ goal: 'Open a casino' })).toMatchObject({ level: 'low' });
  });
});

describe('business_metrics by rules', () => {
  const compute = (figures: object) => answer('business_metrics', figures);

  it('computes what the figures allow and lists what is missing', () => {
    const { metrics, missing } = compute({
      revenue: 10_000,
      previous_revenue: 8000,
      direct_costs: 4000,
      operating_costs: 7000,
      cash: 5000,
    });
    expect(metrics.map(({ name, value, unit }) => [name, value, unit])).toEqual([
      ['Revenue growth', 25, 'percent'],
      ['Gross margin', 60, 'percent'],
      ['Operating profit', -1000, 'currency'],
      ['Runway', 5, 'months'],
    ]);
    expect(missing).toContainEqual({ metric: 'Customer churn', needs: ['customers', 'lost_customers'] });
  });

  it('leaves out what would divide by zero', () => {
    expect(compute({ revenue: 0, direct_costs: 0, previous_revenue: 0, customers: 0 }).metrics).toEqual([]);
  });
});

it('optimize_action_plan orders, merges, keeps owners and dates, and ends with a check', () => {
  const { steps, risks } = answer('optimize_action_plan', {
    action_plan: [
      'Launch the new website by March',
      { action: 'Interview five customers', owner: 'Ana' },
      'Plan the budget',
      'Interview five customers',
    ],
    goal: 'Win more customers',
  });
  expect(steps.map(({ action, owner, due, change }) => [action, owner, due, change])).toEqual([
    ['Interview five customers', 'Ana', null, 'merged'],
    ['Plan the budget', null, null, 'moved'],
    ['Launch the new website by March', null, 'March', 'moved'],
    ['Check the result against “Win more customers” and decide what follows', null, null, 'added'],
  ]);
  expect(risks[0]).toBe('Nobody is named for “Launch the new website by March” and “Plan the budget”.');
});

it('swot_analysis puts each sentence where its words point', () => {
  const swot = answer('swot_analysis', {
    business_description: 'We have a loyal client base. Our website is outdated. We meet on Mondays.',
    market_context: 'Demand is growing. Two cheaper competitors opened.',
  });
  const texts = ([list]: [{ text: string }[]]) => list.map(({ text }) => text);
  expect(texts([swot.strengths])).toEqual(['We have a loyal client base']);
  expect(texts([swot.weaknesses])).toEqual(['Our website is outdated']);
  expect(texts([swot.opportunities])).toEqual(['Demand is growing']);
  expect(texts([swot.threats])).toEqual(['Two cheaper competitors opened']);
});

it('kpi_recommendations leaves out what is in use', () => {
  const names = (current: string[]) =>
    answer('kpi_recommendations', {
      goal: 'Double online sales and keep customers',
      current_kpis: current,
    }).kpis.map(({ name }) => name);
  expect(names([])).toContain('Client retention');
  expect(names(['client retention'])).not.toContain('Client retention');
});

it('onboarding_coaching asks for the first part that is not known, and ends when all are', () => {
  const turn = (profile: object) =>
    answer('onboarding_coaching', {
      message: 'I help nurses to avoid burnout',
      profile,
    });
  expect(turn({ niche: 'nurses' })).toMatchObject({ field: 'ica', isComplete: false });
  expect(turn({ niche: 'a', ica: 'b', value_proposition: 'c', products: ['d'] })).toMatchObject({
    field: null,
    question: null,
    isComplete: true,
  });
});
