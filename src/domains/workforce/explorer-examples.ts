import type { ExplorerExample } from '../../api/explorer/page.ts';

/** The explorer's examples of workforce insights: a list, and a question to the agent. */
export const workforceExamples: readonly ExplorerExample[] = [
  {
    title: 'What the gateway found in the company’s records',
    query: `query AiInsights {
  aiInsights(first: 20) {
    totalCount
    nodes {
      insightType
      title
      summary
      suggestion
      data
      audienceUser {
        fullname
      }
      applicablePeriod {
        startDate
        endDate
      }
    }
  }
}`,
  },
  {
    title: 'An answer about the company, as it is written',
    query: `subscription AiInsightGeneration($prompt: String!) {
  aiInsightGeneration(prompt: $prompt) {
    content
    answer {
      title
      insightType
      suggestion
      chart
      model
    }
  }
}`,
    variables: { prompt: 'How much overtime do we have, and where?' },
  },
];
