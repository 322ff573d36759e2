import type { ExplorerExample } from '../../api/explorer/page.ts';

/** What the explorer shows of the coaching insights: a query, a mutation and the subscription that sees it. */
export const coachingExamples: readonly ExplorerExample[] = [
  {
    title: 'The most urgent insights that are still open',
    query: `query OpenInsights {
  insights(
    filter: { status: [ACTIVE, ACKNOWLEDGED, IN_PROGRESS] }
    orderBy: { field: PRIORITY, direction: DESC }
    first: 10
  ) {
    totalCount
    nodes {
      id
      title
      kissCategory
      priority
      status
      isQuickWin
      createdAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
  },
  {
    title: 'Saves an insight, or up to 1,000 of them',
    query: `mutation SaveInsights($input: SaveInsightsInput!) {
  saveInsights(input: $input) {
    savedCount
    insights {
      id
      title
      status
      updatedAt
    }
    userErrors {
      code
      field
      message
    }
  }
}`,
    variables: {
      input: {
        insights: [
          {
            id: 'insight_explorer_1',
            title: 'Answer enterprise enquiries within an hour',
            description:
              'Enquiries answered within an hour convert twice as often as those answered next day.',
            category: 'OPERATIONS',
            priority: 'HIGH',
            kissCategory: 'START',
            businessImpact: 'HIGH',
            effortRequired: 'LOW',
          },
        ],
      },
    },
  },
  {
    title: 'Every change to your insights; save one in a second window',
    query: `subscription InsightChanged {
  insightChanged {
    type
    insightId
    changedAt
    insight {
      title
      status
      priority
    }
  }
}`,
  },
];
