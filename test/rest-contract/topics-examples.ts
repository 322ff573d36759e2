/* The documented examples of the Topics API. */

export const executions: { request: any; response: any }[] = [
  {
    request: {
      topic_id: 'niche_review',
      parameters: { current_value: 'We help small business owners with marketing' },
    },
    response: {
      topic_id: 'niche_review',
      success: true,
      data: {
        qualityReview:
          'Your niche is clear but could be more specific. Consider narrowing your target market and specifying the outcomes you deliver...',
        suggestions: [
          {
            text: 'We help B2B SaaS startups under $5M ARR build predictable revenue pipelines',
            reasoning:
              'More specific target market (B2B SaaS, revenue stage) and clear outcome (predictable pipelines)',
          },
          {
            text: 'We help local service businesses attract high-value clients through digital marketing',
            reasoning: 'Specifies business type (local service) and value proposition (high-value clients)',
          },
          {
            text: 'We help e-commerce brands scale past $1M revenue with data-driven marketing strategies',
            reasoning: 'Clear niche (e-commerce), growth stage ($1M), and methodology (data-driven)',
          },
        ],
      },
      schema_ref: 'OnboardingReviewResponse',
      metadata: { model: 'gpt-4o-mini', tokens_used: 450, processing_time_ms: 2340, finish_reason: 'stop' },
    },
  },
  {
    request: { topic_id: 'ica_review', parameters: { current_value: 'Business owners who want to grow' } },
    response: {
      topic_id: 'ica_review',
      success: true,
      data: {
        qualityReview:
          'Your ICA is too broad. A strong ICA should include demographics, psychographics, pain points, and goals...',
        suggestions: [
          {
            text: 'Growth-minded CEOs of B2B companies with 10-50 employees, frustrated by inconsistent lead flow and seeking scalable marketing systems',
            reasoning:
              'Includes role, company size, pain point (inconsistent leads), and goal (scalable systems)',
          },
          {
            text: 'Ambitious founders of 2-5 year old businesses generating $500K-$2M revenue, ready to invest in professional marketing to reach the next level',
            reasoning: 'Specifies business maturity, revenue stage, and readiness to invest',
          },
          {
            text: 'Time-strapped small business owners wearing too many hats, looking for done-for-you marketing solutions',
            reasoning: 'Identifies key pain point (time-strapped) and preferred solution type (done-for-you)',
          },
        ],
      },
      schema_ref: 'OnboardingReviewResponse',
      metadata: { model: 'gpt-4o-mini', tokens_used: 520, processing_time_ms: 2890, finish_reason: 'stop' },
    },
  },
  {
    request: {
      topic_id: 'value_proposition_review',
      parameters: { current_value: 'We provide great marketing services' },
    },
    response: {
      topic_id: 'value_proposition_review',
      success: true,
      data: {
        qualityReview:
          'Your value proposition lacks specificity and differentiation. Strong value propositions explain what you do, for whom, and what makes you different...',
        suggestions: [
          {
            text: 'We transform struggling marketing departments into revenue-generating machines through our proven 90-day Marketing Acceleration Program',
            reasoning:
              'Clear transformation (struggling to revenue-generating), specific methodology (90-day program)',
          },
          {
            text: 'We help growth-stage companies double their qualified leads in 6 months using AI-powered marketing automation',
            reasoning:
              'Specific outcome (double leads), timeline (6 months), and differentiator (AI-powered)',
          },
          {
            text: 'We deliver enterprise-quality marketing strategies at startup-friendly prices, with guaranteed ROI tracking',
            reasoning:
              'Value contrast (enterprise quality, startup prices), risk reduction (guaranteed ROI tracking)',
          },
        ],
      },
      schema_ref: 'OnboardingReviewResponse',
      metadata: { model: 'gpt-4o-mini', tokens_used: 480, processing_time_ms: 2650, finish_reason: 'stop' },
    },
  },
  {
    request: { topic_id: 'website_scan', parameters: { website_url: 'https://example.com' } },
    response: {
      topic_id: 'website_scan',
      success: true,
      data: {
        products: [
          {
            id: 'coaching-program',
            name: 'Business Coaching Program',
            problem: 'Helps entrepreneurs overcome growth plateaus',
          },
          {
            id: 'strategy-workshop',
            name: 'Strategy Workshop',
            problem: 'Provides clarity on business direction and priorities',
          },
        ],
        niche:
          'Business coaching for growth-stage entrepreneurs seeking to scale their companies while maintaining work-life balance.',
        ica: 'Mid-career entrepreneurs (35-50) running businesses with $500K-$5M revenue, feeling stuck at a growth plateau, seeking strategic guidance and accountability.',
        value_proposition:
          'Transform your business growth while reclaiming your personal time through our proven coaching methodology.',
      },
      schema_ref: 'WebsiteScanResponse',
      metadata: {
        model: 'us.anthropic.claude-3-5-sonnet-20241022-v2:0',
        tokens_used: 1850,
        processing_time_ms: 8500,
        finish_reason: 'stop',
      },
    },
  },
];

const review = (topic_id: string, description: string, parameter: string) => ({
  topic_id,
  description,
  response_model: 'OnboardingReviewResponse',
  parameters: [{ name: 'current_value', type: 'string', required: true, description: parameter }],
});

export const activeTopics = [
  review('niche_review', 'Review and suggest variations for business niche', 'Current niche value to review'),
  review(
    'ica_review',
    'Review and suggest variations for Ideal Client Avatar (ICA)',
    'Current Ideal Client Avatar (ICA) value to review',
  ),
  review(
    'value_proposition_review',
    'Review and suggest variations for value proposition',
    'Current value proposition to review',
  ),
  {
    topic_id: 'website_scan',
    description: 'Scan a website URL and extract business information for onboarding',
    response_model: 'WebsiteScanResponse',
    parameters: [
      { name: 'website_url', type: 'string', required: true, description: 'URL of website to scan' },
    ],
  },
];
