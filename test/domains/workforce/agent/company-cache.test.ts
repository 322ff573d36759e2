import { createCompanyReadings } from '../../../../src/domains/workforce/agent/company-cache.ts';
import type { CompanyFigures } from '../../../../src/domains/workforce/agent/company-figures.ts';
import type { WorkforceData } from '../../../../src/domains/workforce/records/record.ts';
import { createCompany } from './support.ts';

const company = createCompany();

/** Readings of a store that counts how often it is asked for records and for people. */
function createCounted(lifetime?: number) {
  const asked = { data: [] as string[], people: [] as string[] };
  const state = {
    today: new Date('2026-06-30T12:00:00Z'),
    company: company as WorkforceData,
    isBroken: false,
  };
  const readings = createCompanyReadings({
    records: {
      findData: (tenantId) => {
        asked.data.push(tenantId);
        return state.isBroken ? Promise.reject(new Error('no store')) : Promise.resolve(state.company);
      },
      findPeople: (tenantId) => {
        asked.people.push(tenantId);
        return Promise.resolve(state.company);
      },
      findAllUsers: () => Promise.resolve([...company.users]),
    },
    today: () => state.today,
    ...(lifetime === undefined ? {} : { lifetime }),
  });
  return { readings, asked, state };
}

describe('what the agent has read of a company', () => {
  it('is read once for all who ask at once, and after', async () => {
    const { readings, asked } = createCounted();
    const all = await Promise.all(Array.from({ length: 8 }, () => readings.readFigures('acme')));
    expect(new Set(all).size).toBe(1);
    expect(await readings.readFigures('acme')).toBe(all[0]);
    await Promise.all([readings.readPeople('acme'), readings.readPeople('acme')]);
    expect(asked).toEqual({ data: ['acme'], people: ['acme'] });
    await readings.readFigures('globex');
    expect(asked.data).toEqual(['acme', 'globex']);
  });

  it('is read anew once records have changed, on another day, and after its time', async () => {
    const { readings, asked, state } = createCounted(30);
    await readings.readFigures('acme');
    state.company = { ...company, employees: company.employees.slice(1) };
    readings.forget('acme');
    expect(((await readings.readFigures('acme')) as CompanyFigures).company.headcount).toBe(20);
    state.today = new Date('2026-07-01T12:00:00Z');
    expect(((await readings.readFigures('acme')) as CompanyFigures).period.endDate).toBe('2026-07-01');
    expect(asked.data).toHaveLength(3);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await readings.readFigures('acme');
    expect(asked.data).toHaveLength(4);
  });

  it('is asked for again after a failure', async () => {
    const { readings, state } = createCounted();
    state.isBroken = true;
    await expect(readings.readFigures('acme')).rejects.toThrow('no store');
    state.isBroken = false;
    expect(await readings.readFigures('acme')).toMatchObject({ company: { headcount: 21 } });
  });
});
