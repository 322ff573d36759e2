import { compareCodeUnits } from '../../../../common/collections.ts';
import { fxExposure } from '../../rollups/views.ts';
import type { FxExposure } from '../results.ts';
import type { AnalyticsDeps } from '../deps.ts';
import { toMoney, integer, type Fraction } from '../figures.ts';
import { createMeta } from '../meta.ts';
import { addDays } from '../periods.ts';
import type { FlowAnalytics } from '../services.ts';
import { readDays, sumBy } from './days.ts';

const origin = { source: fxExposure.name, calculationVersion: 'v1' } as const;

type Unpaid = Record<'confirmed' | 'estimated', Fraction>;
const nothing: Unpaid = { confirmed: integer(0), estimated: integer(0) };

/** @param holdings in units. @param unpaid what is due within 30, 60 and 90 days. */
function toExposure(
  currencyCode: string,
  holdings: number,
  unpaid: Record<30 | 60 | 90, Unpaid>,
): FxExposure {
  const due = unpaid[90].confirmed.add(unpaid[90].estimated);
  return {
    currencyCode,
    confirmed30d: toMoney(unpaid[30].confirmed),
    confirmed60d: toMoney(unpaid[60].confirmed),
    confirmed90d: toMoney(unpaid[90].confirmed),
    estimated30d: toMoney(unpaid[30].estimated),
    estimated60d: toMoney(unpaid[60].estimated),
    estimated90d: toMoney(unpaid[90].estimated),
    currentHoldings: toMoney(holdings),
    netExposure: toMoney(due.sub(integer(holdings))),
  };
}

/** `fx/exposure`: what is still to be paid to suppliers in each currency, beside what is held of it. */
export function createFxExposure(deps: AnalyticsDeps): FlowAnalytics['fxExposure'] {
  return async ({ viewer: { tenantId } }) => {
    const asOf = deps.asOf();
    const [months, holdings] = await Promise.all([
      readDays(deps.views, tenantId, fxExposure, { start: asOf, end: addDays(asOf, 90) }),
      deps.records.findAllHoldings(tenantId),
    ]);
    const rows = months.flatMap((month) => month.rows);
    const dueWithin = (days: number) => {
      const last = addDays(asOf, days);
      return sumBy(
        rows.filter(({ day }) => day <= last),
        'currencyCode',
        fxExposure.sums,
      );
    };
    const [in30, in60, in90] = [dueWithin(30), dueWithin(60), dueWithin(90)];
    const held = new Map(holdings.map(({ currencyCode, amount }) => [currencyCode, amount]));
    const data = [...new Set([...in90.keys(), ...held.keys()])].sort(compareCodeUnits).map((code) =>
      toExposure(code, held.get(code) ?? 0, {
        30: in30.get(code) ?? nothing,
        60: in60.get(code) ?? nothing,
        90: in90.get(code) ?? nothing,
      }),
    );
    return { data, meta: createMeta(origin, asOf, '', null) };
  };
}
