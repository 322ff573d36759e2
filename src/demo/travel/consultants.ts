import { createNames, toMailbox } from '../names.ts';
import type { Random } from '../random.ts';
import type { TravelMonth } from './calendar.ts';
import { consultantCountOf, type CompanyOptions } from './company.ts';
import { toCents, type FileRecord, type FileRecordOf } from './file-record.ts';
import { saleCurrencies, usualRates } from './market.ts';
import { consultantIdOf, type Problems } from './problems.ts';

/** Who sells trips, and how well. */
export interface Consultant {
  id: string;
  /** How many of the deals they get, compared with the others. */
  weight: number;
  /** The share of decided deals that they win. */
  conversion: number;
  /** What their trips' margin usually is, of the gross amount. */
  marginPct: number;
  /** Days from a deal's beginning to its decision, usually. */
  daysToDecide: number;
  employee: FileRecordOf<'employee'>;
}

/** What consultants are like on average, people differ around it; and what an average trip costs, in US dollars. */
export const usual = { conversion: 0.46, marginPct: 0.23, daysToDecide: 24, grossOfTrip: 10_500 };
const weakFactor = 0.45;
const targetGrowth = 1.04;

export function createConsultants(random: Random, options: CompanyOptions, problems: Problems): Consultant[] {
  const names = createNames(random, consultantCountOf(options));
  return names.map(([firstName, lastName], index) => {
    const id = consultantIdOf(index);
    const employee = {
      kind: 'employee' as const,
      id,
      externalId: `005DEMO${String(index + 1).padStart(8, '0')}`,
      firstName,
      lastName,
      email: `${toMailbox(`${firstName} ${lastName}`)}@wide-horizon.example`,
    };
    return {
      id,
      employee,
      weight: 0.7 + random.next() * 0.6,
      conversion: usual.conversion * (0.9 + random.next() * 0.2) * (problems.isWeak(id) ? weakFactor : 1),
      marginPct: usual.marginPct * (0.85 + random.next() * 0.3),
      daysToDecide: usual.daysToDecide * (0.7 + random.next() * 0.6),
    };
  });
}

/** The consultants themselves, what they earn, and what each is to sell in each month. */
export function* createStaffRecords(
  random: Random,
  consultants: readonly Consultant[],
  months: readonly TravelMonth[],
): Generator<FileRecord> {
  const total = consultants.reduce((sum, { weight }) => sum + weight, 0);
  for (const { id, employee, weight } of consultants) {
    yield employee;
    const currencyCode = saleCurrencies.pick(random);
    yield {
      kind: 'compensation',
      employeeId: id,
      salaryAnnualAmount: toCents(500 * random.integer(84, 150) * usualRates[currencyCode]),
      commissionRate: random.integer(4, 9) / 200,
      currencyCode,
    };
    for (const { month, expected } of months) {
      const usually = expected * (weight / total) * usual.conversion * usual.grossOfTrip;
      yield {
        kind: 'target',
        employeeId: id,
        month,
        revenueAmount: 100 * Math.round((usually * targetGrowth) / 100),
        currencyCode: 'USD',
      };
    }
  }
}
