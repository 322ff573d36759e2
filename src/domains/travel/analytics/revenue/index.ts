import type { AnalyticsDeps } from '../deps.ts';
import type { RevenueAnalytics } from '../services.ts';
import { computeActualsYoy } from './actuals-yoy.ts';
import { computeActualsChannels, computeChannels } from './channels.ts';
import { computeConversion } from './conversion.ts';
import { computeDeposits } from './deposits.ts';
import { computeOutlook } from './outlook.ts';

/** Operations 33 to 38 (docs/travel-metrics-revenue.md); each reads every view that it needs once. */
export function createRevenueAnalytics(deps: AnalyticsDeps): RevenueAnalytics {
  return {
    outlook: (context, parameters) => computeOutlook(deps, context, parameters),
    deposits: (context, parameters) => computeDeposits(deps, context, parameters),
    conversion: (context, parameters) => computeConversion(deps, context, parameters),
    channels: (context, parameters) => computeChannels(deps, context, parameters),
    actualsYoy: (context, parameters) => computeActualsYoy(deps, context, parameters),
    actualsChannels: (context, parameters) => computeActualsChannels(deps, context, parameters),
  };
}
