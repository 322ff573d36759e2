import fc from 'fast-check';
import type { Role } from '../../../src/common/request-context.ts';
import { extent } from '../../helpers/extent.ts';
import { useGateway } from '../../helpers/gateway.ts';
import { currencies, sourceAround } from './oracle/arbitrary.ts';
import { ask, expectedOf, importRecords } from './oracle/requests.ts';
import { callsAt, type Call } from './oracle/operations.ts';
import type { Source } from './oracle/source.ts';

// A leap day, ends of months and years, the first and the last day of an ISO year, and a day like any other.
const days = [
  ['2026-02-16', 'USD'],
  ['2024-02-29', 'EUR'],
  ['2025-03-31', 'USD'],
  ['2024-12-30', 'NZD'],
  ['2025-12-31', 'ZAR'],
  ['2026-01-01', 'USD'],
  ['2027-01-03', 'EUR'],
] as const;
/** Days on which the order of equal days and the length of a month matter most. */
const fewDays = days.filter(([asOf]) => ['2024-02-29', '2024-12-30'].includes(asOf));

const setCurrency = `mutation ($input: SetTravelCurrencyInput!) {
  setTravelCurrency(input: $input) { currencyCode userErrors { message } }
}`;

interface Company {
  source: Source;
  calls: Call[][];
  /** Asks. */
  role: Role;
  email: string | undefined;
  /** The one that the company has set; the gateway's default unless it did. */
  ownCurrency: string | undefined;
}

const companyAt = (asOf: string): fc.Arbitrary<Company> =>
  fc.record({
    source: sourceAround(asOf),
    calls: fc.array(callsAt(asOf), { minLength: 3, maxLength: 3 }),
    role: fc.constantFrom<Role[]>('admin', 'manager', 'employee', 'service'),
    email: fc.constantFrom(undefined, 'e1@swain.example', 'e3@swain.example'),
    ownCurrency: fc.option(fc.constantFrom(...currencies), { nil: undefined }),
  });

let tenants = 0;

describe.each(extent(fewDays, [...days]))('as of %s, in %s', (asOf, defaultCurrency) => {
  const gateway = useGateway({ AS_OF_DATE: asOf, TRAVEL_CURRENCY: defaultCurrency, LOG_LEVEL: 'error' });

  async function check({ source, calls, role, email, ownCurrency }: Company) {
    const tenant = `company-${tenants++}`;
    await importRecords(gateway(), tenant, source);
    if (ownCurrency !== undefined) {
      const input = { currencyCode: ownCurrency };
      const { setTravelCurrency } = await gateway().graphql(setCurrency, { input }, { tenant });
      expect(setTravelCurrency).toEqual({ currencyCode: ownCurrency, userErrors: [] });
    }
    const tenantCurrency = ownCurrency ?? defaultCurrency;
    const question = { source, asOf, tenantCurrency, currency: undefined, viewer: { roles: [role], email } };
    for (const call of calls.flat()) {
      const answer = await ask(gateway(), call, { tenant, roles: [role], email });
      expect({ call, ...answer }).toEqual({ call, ...expectedOf(call, question) });
    }
  }

  it('every endpoint answers what a naive computation over the records gives, to the cent', async () => {
    await fc.assert(fc.asyncProperty(companyAt(asOf), check), { numRuns: extent(1, 4) });
  });
});
