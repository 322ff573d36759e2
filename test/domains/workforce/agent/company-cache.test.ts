import { createCompanyCache } from '../../../../src/domains/workforce/agent/company-cache.ts';
import type { CompanyFigures } from '../../../../src/domains/workforce/agent/company-figures.ts';
import type { WorkforceData } from '../../../../src/domains/workforce/records/record.ts';
import { createCompany } from './support.ts';

const company = createCompany();

/** Readings of a store that counts how often it is asked for records and for people. */
function createCounted(ttlMs?: number) {
  const asked = { data: [] as string[], people: [] as string[] };
  const state = {
    today: new Date('2026-06-30T12:00:00Z'),
    company: company as WorkforceData,
    isBroken: false,
  };
  const companyCache = createCompanyCache({
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
    ...(ttlMs === undefined ? {} : { ttlMs }),
  });
  return { companyCache, asked, state };
}

describe('what the agent has read of a company', () => {
  it('is read once for all who ask at once, and after', async () => {
    const { companyCache, asked } = createCounted();
    const all = await Promise.all(Array.from({ length: 8 }, () => companyCache.readFigures('acme')));
    expect(new Set(all).size).toBe(1);
    expect(await companyCache.readFigures('acme')).toBe(all[0]);
    await Promise.all([companyCache.readPeople('acme'), companyCache.readPeople('acme')]);
    expect(asked).toEqual({ data: ['acme'], people: ['acme'] });
    await companyCache.readFigures('globex');
    expect(asked.data).toEqual(['acme', 'globex']);
  });

  it('is read anew once records have changed, on another day, and after its time', async () => {
    const { companyCache, asked, state } = createCounted(30);
    await companyCache.readFigures('acme');
    state.company = { ...company, employees: company.employees.slice(1) };
    companyCache.forget('acme');
    expect(((await companyCache.readFigures('acme')) as CompanyFigures).company.headcount).toBe(20);
    state.today = new Date('2026-07-01T12:00:00Z');
    expect(((await companyCache.readFigures('acme')) as CompanyFigures).period.endDate).toBe('2026-07-01');
    expect(asked.data).toHaveLength(3);
    await new Promise((resolve) => setTimeout(resolve, 60));
    await companyCache.readFigures('acme');
    expect(asked.data).toHaveLength(4);
  });

  it('is asked for again after a failure', async () => {
    const { companyCache, state } = createCounted();
    state.isBroken = true;
    await expect(companyCache.readFigures('acme')).rejects.toThrow('no store');
    state.isBroken = false;
    expect(await companyCache.readFigures('acme')).toMatchObject({ company: { headcount: 21 } });
  });
});
