import type { AnalyticsDeps } from '../deps.ts';
import type { ConsultantAnalytics } from '../services.ts';
import { computeForecast } from './forecast.ts';
import { computeLeaderboard } from './leaderboard.ts';
import { computeProfile } from './profile.ts';

/** Operations 41 to 43: how travel consultants do. */
export function createConsultantAnalytics(deps: AnalyticsDeps): ConsultantAnalytics {
  return {
    leaderboard: (context, parameters) => computeLeaderboard(deps, context, parameters),
    profile: (context, employeeId, parameters) => computeProfile(deps, context, employeeId, parameters),
    forecast: (context, employeeId, parameters) => computeForecast(deps, context, employeeId, parameters),
  };
}
