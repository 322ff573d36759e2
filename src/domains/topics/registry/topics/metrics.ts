import { businessMetrics } from '../models/metrics.ts';
import { computeMetrics, type FigureName } from '../offline/business-metrics.ts';
import type { TopicParameter } from '../parameters.ts';
import { defineTopic, type Topic } from '../topic.ts';

function figure<const Name extends FigureName>(name: Name, description: string) {
  return { name, type: 'number', required: false, description } as const satisfies TopicParameter & {
    name: Name;
  };
}

export const metricsTopics: readonly Topic[] = [
  defineTopic({
    id: 'business_metrics',
    description: 'Retrieve business metrics',
    parameters: [
      { name: 'revenue', type: 'number', required: true, description: 'Revenue of the period' },
      figure('previous_revenue', 'Revenue of the period before'),
      figure('direct_costs', 'Costs of what was sold'),
      figure('operating_costs', 'All other costs'),
      figure('customers', 'Customers at the beginning of the period'),
      figure('new_customers', 'Customers won in the period'),
      figure('lost_customers', 'Customers lost in the period'),
      figure('marketing_spend', 'Spending on marketing and sales'),
      figure('cash', 'Cash at the end of the period'),
      {
        name: 'period',
        type: 'string',
        required: false,
        description: 'What the figures cover, such as a month',
      },
    ],
    response: businessMetrics,
    task: 'Compute business metrics from the given figures and say what they mean: growth, margins, profit, revenue per customer, churn, acquisition cost, runway.',
    rules: [
      'Compute exactly, to 2 decimals, and show the formula by the names of the figures.',
      'Compute nothing whose figures are not all given: list it as missing, with the figures that it needs.',
    ],
    offline: computeMetrics,
  }),
];
