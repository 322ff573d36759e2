import type { Fraction } from './figures.ts';
import type { RecordStore } from '../records/record-store.ts';
import type { ViewReader } from '../rollups/view.ts';

/** How amounts of several currencies become one figure. */
export interface CurrencyConverter {
  /** What `meta.currency` says: the asked currency, or the tenant's. */
  code: string;
  /**
   * What an amount of the currency is multiplied with; undefined if it is not asked for. With a currency asked
   * for, 1 for that one; otherwise the latest mid rate into the tenant's currency, exact.
   * @throws GatewayError NO_RATE if no rate leads there.
   */
  factorOf(currencyCode: string): Fraction | undefined;
}

/** What the analytics are made from. */
export interface AnalyticsDeps {
  views: ViewReader;
  records: Pick<
    RecordStore,
    | 'findAllEmployees'
    | 'findByIds'
    | 'findAllHoldings'
    | 'findRates'
    | 'findLatestRates'
    | 'findCompensation'
    | 'findTopOpen'
    | 'findTraveling'
  >;
  /** @throws GatewayError BAD_INPUT for anything but three capital letters. */
  createCurrencyConverter(
    tenantId: string,
    currencyCode: string | null | undefined,
  ): Promise<CurrencyConverter>;
  /** What analytics take for today, `YYYY-MM-DD`. */
  asOf(): string;
}
