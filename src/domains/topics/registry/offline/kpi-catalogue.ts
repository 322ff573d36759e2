import type { KpiRecommendationsResponse } from '../models/planning.ts';

type Kpi = KpiRecommendationsResponse['kpis'][number];

export interface KpiEntry extends Omit<Kpi, 'reasoning'> {
  /** Words of a goal or a department that call for it. */
  readonly cues: readonly string[];
}

const kpi = (
  name: string,
  description: string,
  [unit, direction, frequency]: [Kpi['unit'], Kpi['direction'], Kpi['frequency']],
  cues: string,
): KpiEntry => ({ name, description, unit, direction, frequency, cues: cues.split(' ') });

/** Measures that most businesses can take. The last three suit any goal. */
export const kpiCatalogue: readonly KpiEntry[] = [
  kpi(
    'Revenue growth',
    'Revenue of the period over that of the one before, as a change in percent',
    ['percent', 'increase', 'monthly'],
    'revenue grow growth sales income turnover scale expand double triple finance',
  ),
  kpi(
    'Gross margin',
    'Revenue less direct costs, as a share of revenue',
    ['percent', 'increase', 'monthly'],
    'margin profit profitability profitable cost costs pricing price finance',
  ),
  kpi(
    'Operating costs',
    'All costs that do not come from a single sale',
    ['currency', 'decrease', 'monthly'],
    'cost costs expenses spending budget efficiency reduce cut finance save',
  ),
  kpi(
    'Days until invoices are paid',
    'Mean days from invoice to payment',
    ['days', 'decrease', 'monthly'],
    'cash cashflow liquidity invoices payment payments receivables finance',
  ),
  kpi(
    'Qualified leads',
    'New enquiries that fit the ideal client',
    ['count', 'increase', 'weekly'],
    'lead leads marketing pipeline enquiries prospects awareness demand reach attract',
  ),
  kpi(
    'Cost per acquired client',
    'Marketing and sales spending divided by new clients',
    ['currency', 'decrease', 'monthly'],
    'acquisition marketing advertising ads campaign cac clients customers attract',
  ),
  kpi(
    'Website conversion rate',
    'Visitors who enquire or buy, as a share of all',
    ['percent', 'increase', 'weekly'],
    'website web online traffic conversion shop ecommerce e-commerce digital visitors',
  ),
  kpi(
    'Win rate',
    'Offers won, as a share of offers decided',
    ['percent', 'increase', 'monthly'],
    'sales win close closing deals offers proposals pipeline conversion',
  ),
  kpi(
    'Sales cycle',
    'Mean days from first contact to signature',
    ['days', 'decrease', 'monthly'],
    'sales cycle deals closing speed faster pipeline',
  ),
  kpi(
    'Client retention',
    'Clients of the period before who are still clients',
    ['percent', 'increase', 'quarterly'],
    'retention retain loyalty churn keep clients customers renewal renewals subscription',
  ),
  kpi(
    'Net promoter score',
    'Share of promoters less share of detractors in a survey',
    ['score', 'increase', 'quarterly'],
    'satisfaction satisfied customer customers experience loyalty recommend referral referrals service support happiness',
  ),
  kpi(
    'First response time',
    'Mean hours from a request to the first answer',
    ['hours', 'decrease', 'weekly'],
    'support service response tickets requests helpdesk answer customer waiting',
  ),
  kpi(
    'On-time delivery',
    'Deliveries made by the agreed day, as a share of all',
    ['percent', 'increase', 'weekly'],
    'delivery deliver deliveries logistics operations supply shipping deadline deadlines late delays projects',
  ),
  kpi(
    'Cycle time',
    'Mean days from start to completion of one piece of work',
    ['days', 'decrease', 'weekly'],
    'process processes operations efficiency production throughput faster speed productivity automation engineering',
  ),
  kpi(
    'Error rate',
    'Pieces of work that had to be done again, as a share of all',
    ['percent', 'decrease', 'weekly'],
    'quality errors defects mistakes rework returns complaints bugs operations production',
  ),
  kpi(
    'Staff turnover',
    'Employees who left, as a share of the mean headcount',
    ['percent', 'decrease', 'quarterly'],
    'people team employees employee staff hr talent turnover retention culture hiring burnout',
  ),
  kpi(
    'Time to hire',
    'Mean days from opening a position to a signed contract',
    ['days', 'decrease', 'monthly'],
    'hire hiring recruit recruiting recruitment hr talent team vacancies',
  ),
  kpi(
    'Employee engagement',
    'Mean answer to a short regular survey',
    ['score', 'increase', 'quarterly'],
    'people team employees staff hr culture engagement motivation leadership training wellbeing',
  ),
  kpi(
    'Adoption',
    'Users who use what is new, as a share of those who could',
    ['percent', 'increase', 'monthly'],
    'product launch feature features adoption users app software innovation platform release',
  ),
  kpi(
    'Milestones reached',
    'Milestones of the goal reached on time, as a share of those due',
    ['percent', 'increase', 'monthly'],
    '',
  ),
  kpi(
    'Hours spent on the goal',
    'Working hours that went into the goal',
    ['hours', 'maintain', 'weekly'],
    '',
  ),
  kpi(
    'Satisfaction of those concerned',
    'Mean answer of those whom the goal is for',
    ['score', 'increase', 'quarterly'],
    '',
  ),
];
