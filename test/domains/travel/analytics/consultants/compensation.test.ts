import type { Role } from '../../../../../src/common/request-context.ts';
import {
  toCompensation,
  toEmployee,
  toFxRate,
  type TestRecords,
} from '../../../../helpers/travel-records.ts';
import { createTestContext } from '../../../../helpers/travel-views.ts';
import { alex, createConsultants, example } from './support.ts';

const compensation = [toCompensation({ employeeId: alex.id })];
const records: TestRecords = { ...example, compensation };

async function payOf(given: TestRecords, asked = {}, context = createTestContext()) {
  const { data } = await createConsultants(given).profile(context, alex.id, asked);
  return data.compensationImpact;
}

describe('the compensation', () => {
  it('shows a month of the salary for a month and for a year, three for a quarter', async () => {
    const february = { periodType: 'month', month: 2, year: 2026 };
    expect(await payOf(records, february)).toMatchObject({
      salaryPeriodAmount: 7916.67,
      estimatedCommissionAmount: 6000, // 15 % of 40,000
      estimatedTotalPayAmount: 13_916.67,
    });
    expect(await payOf(records, { periodType: 'quarter', quarter: 4, year: 2026 })).toEqual({
      salaryAnnualAmount: 95_000,
      salaryPeriodAmount: 23_750,
      commissionRate: 0.15,
      estimatedCommissionAmount: 9435, // 15 % of 62,900
      estimatedTotalPayAmount: 33_185,
    });
    expect(await payOf(records, { year: 2020 })).toMatchObject({
      salaryPeriodAmount: 7916.67,
      estimatedCommissionAmount: 0,
      estimatedTotalPayAmount: 7916.67,
    });
  });

  it('is converted like everything else, and is none of another currency that is asked for', async () => {
    const inEuro = [toCompensation({ employeeId: alex.id, salaryAnnualAmount: 60_000, currencyCode: 'EUR' })];
    const given = { ...example, compensation: inEuro, fx_rate: [toFxRate('EUR/USD', 1.1)] };
    expect(await payOf(given)).toMatchObject({
      salaryAnnualAmount: 66_000,
      salaryPeriodAmount: 5500,
      estimatedTotalPayAmount: 20_935,
    });
    expect(await payOf(given, { currencyCode: 'USD' })).toBeNull();
    expect(await payOf(given, { currencyCode: 'EUR' })).toMatchObject({
      salaryPeriodAmount: 5000,
      estimatedCommissionAmount: 0,
    });
  });

  it.each<Role>(['superAdmin', 'saasAdmin', 'tenantOwner', 'admin', 'manager', 'service'])(
    'is shown to the role %s',
    async (role) => {
      expect(await payOf(records, {}, createTestContext([role]))).not.toBeNull();
    },
  );

  it('is shown to employees only if it is their own, which their address tells', async () => {
    const asEmployee = (email: string | null) =>
      payOf(records, {}, createTestContext(['employee'], { email }));
    expect(await asEmployee('Alex@Swain.com')).not.toBeNull();
    expect(await asEmployee('ada@swain.com')).toBeNull();
    expect(await asEmployee(null)).toBeNull();
    const nameless = { ...records, employee: [toEmployee({ ...alex, email: null })] };
    expect(await payOf(nameless, {}, createTestContext(['employee'], { email: null }))).toBeNull();
  });

  it('is null if none is known', async () => {
    expect(await payOf({ ...example, compensation: [toCompensation({ employeeId: 'other' })] })).toBeNull();
  });
});
