import { addMonths, isIn, lookForward, monthOf, wholeMonth, wholeMonths, type Span } from './calendar.ts';
import { asked, countOf, currencyOf } from './currency.ts';
import { compare, minus, money, rate, ratio, tenths } from './rational.ts';
import { figuresOf, startingIn } from './pipeline.ts';
import { isWon, type Question, type OracleResult, type SourceItinerary } from './source.ts';

/** Each label's business, the ten of the largest gross. */
function topOf(
  question: Question,
  itineraries: readonly SourceItinerary[],
  labelOf: (itinerary: SourceItinerary) => string | null,
) {
  const labels = [...new Set(itineraries.map(labelOf))].filter((label) => label !== null);
  return labels
    .map((label) => ({
      label,
      figures: figuresOf(
        question,
        itineraries.filter((each) => labelOf(each) === label),
      ),
    }))
    .sort(
      (a, b) =>
        compare(b.figures.gross, a.figures.gross) || Number(a.label > b.label) - Number(a.label < b.label),
    )
    .slice(0, 10)
    .map(({ label, figures }) => ({
      label,
      itineraryCount: tenths(figures.count),
      paxCount: tenths(figures.pax),
      grossAmount: money(figures.gross),
      commissionIncomeAmount: money(figures.commission),
      marginAmount: money(minus(figures.gross, figures.commission)),
      tradeCommissionAmount: money(figures.trade),
    }));
}

function channelsIn(question: Question, span: Span) {
  const won = startingIn(question, span).filter(isWon);
  return {
    topConsortia: topOf(question, won, ({ consortium }) => consortium),
    topTradeAgencies: topOf(question, won, ({ tradeAgency }) => tradeAgency),
  };
}

/** Operation 36. */
export function channels(question: Question, window: string): OracleResult {
  const months = lookForward(window, 'monthly', question.asOf);
  const source = 'mv_itinerary_consortia_monthly,mv_itinerary_trade_agency_monthly';
  return {
    data: channelsIn(question, { first: months[0]!.first, last: months.at(-1)!.last }),
    meta: { source, timeWindow: window, calculationVersion: 'v2', currency: currencyOf(question) },
  };
}

/** Operation 38. */
export function actualsChannels(question: Question, year: number): OracleResult {
  const source = 'mv_itinerary_consortia_actuals_monthly,mv_itinerary_trade_agency_actuals_monthly';
  return {
    data: channelsIn(question, wholeMonths(`${year}-01`, 12)),
    meta: { source, timeWindow: String(year), calculationVersion: 'v2', currency: currencyOf(question) },
  };
}

const monthLabels = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function actualsOf(question: Question, itineraries: readonly SourceItinerary[]) {
  const { count, pax, gross, commission, trade } = figuresOf(question, itineraries);
  return {
    itineraryCount: tenths(count),
    paxCount: tenths(pax),
    grossAmount: money(gross),
    commissionIncomeAmount: money(commission),
    marginAmount: money(minus(gross, commission)),
    tradeCommissionAmount: money(trade),
    marginPct: rate(ratio(minus(gross, commission), gross)),
    avgGrossPerItinerary: money(ratio(gross, count)),
    avgCommissionIncomePerItinerary: money(ratio(commission, count)),
    avgGrossPerPax: money(ratio(gross, pax)),
    avgCommissionIncomePerPax: money(ratio(commission, pax)),
    avgNumberOfDays: tenths(
      ratio(
        countOf(itineraries, ({ numberOfDays }) => numberOfDays),
        count,
      ),
    ),
    avgNumberOfNights: tenths(
      ratio(
        countOf(itineraries, ({ numberOfNights }) => numberOfNights),
        count,
      ),
    ),
  };
}

/** Operation 37. */
export function actualsYoy(question: Question, yearsBack: number): OracleResult {
  const lastYear = Number(question.asOf.slice(0, 4));
  const years = Array.from({ length: yearsBack }, (_, index) => lastYear - yearsBack + 1 + index);
  const won = asked(question, question.source.itinerary).filter(isWon);
  const wonOf = (year: number) => won.filter(({ travelStartDate }) => travelStartDate.startsWith(`${year}-`));
  const timeline = years.flatMap((year) => {
    const whole = figuresOf(question, wonOf(year));
    return monthLabels.map((monthLabel, index) => {
      const month = addMonths(`${year}-01`, index);
      const own = wonOf(year).filter((each) => isIn(wholeMonth(month), each.travelStartDate));
      const figures = figuresOf(question, own);
      return {
        year,
        month: Number(monthOf(month).slice(5)),
        monthLabel,
        ...actualsOf(question, own),
        grossShareOfYearPct: rate(ratio(figures.gross, whole.gross)),
        itineraryShareOfYearPct: rate(ratio(figures.count, whole.count)),
      };
    });
  });
  const yearSummaries = years.map((year) => ({ year, ...actualsOf(question, wonOf(year)) }));
  return {
    data: { years, timeline, yearSummaries },
    meta: {
      source: 'mv_itinerary_revenue_monthly',
      timeWindow: `${yearsBack}y`,
      calculationVersion: 'v2',
      currency: currencyOf(question),
    },
  };
}
