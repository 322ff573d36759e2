/** A documented insight as REST takes it, with what a test needs in place of the usual. */
export function toBody(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'insight_1',
    title: 'Shorten the onboarding',
    description: 'New customers need eleven days to their first success; the best peers need four.',
    category: 'operations',
    priority: 'high',
    kiss_category: 'improve',
    alignment_impact: 'Customers who succeed early stay longer.',
    status: 'active',
    created_at: '2026-03-04T08:30:00.000Z',
    metadata: { business_impact: 'high', effort_required: 'low' },
    ...overrides,
  };
}

/** The same for GraphQL. */
export function toInput(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'insight_1',
    title: 'Shorten the onboarding',
    description: 'New customers need eleven days to their first success; the best peers need four.',
    category: 'OPERATIONS',
    priority: 'HIGH',
    kissCategory: 'IMPROVE',
    alignmentImpact: 'Customers who succeed early stay longer.',
    status: 'ACTIVE',
    businessImpact: 'HIGH',
    effortRequired: 'LOW',
    createdAt: '2026-03-04T08:30:00.000Z',
    ...overrides,
  };
}

export const saveMutation = /* GraphQL */ `
  mutation Save($insights: [InsightInput!]!) {
    saveInsights(input: { insights: $insights }) {
      savedCount
      insights {
        id
        updatedAt
        createdAt
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`;
