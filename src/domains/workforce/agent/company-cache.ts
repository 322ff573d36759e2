import { LRUCache } from 'lru-cache';
import { memoize } from '../../../common/memoize.ts';
import type { Department } from '../records/record.ts';
import type { RecordStore } from '../records/record-store.ts';
import { readCompanyFigures, recentPeriod, type CompanyFigures } from './company-figures.ts';
import { indexPeople, type PeopleIndex } from './people-index.ts';

/** Whose names do not leave, and which departments there are. */
export interface CompanyPeople {
  departments: readonly Department[];
  people: PeopleIndex;
}

/** What the agent reads of companies, cached for a minute: reading takes long, and questions come one after another. */
export interface CompanyCache {
  readPeople(tenantId: string): Promise<CompanyPeople>;
  /** @returns see `readCompanyFigures`. */
  readFigures(tenantId: string): Promise<CompanyFigures | 'none' | 'too few'>;
  /** Reads a company anew the next time, since its records have changed. */
  forget(tenantId: string): void;
}

export interface CompanyCacheDeps {
  records: Pick<RecordStore, 'findData' | 'findPeople' | 'findAllUsers'>;
  /** What analytics take for today. */
  today: () => Date;
  /** Milliseconds for which a reading counts. */
  ttlMs?: number;
}

/** Companies of which readings are cached. */
const maxCompanies = 200;
/** Milliseconds: an import by another process counts within a minute. */
const defaultTtlMs = 60_000;

export function createCompanyCache(deps: CompanyCacheDeps): CompanyCache {
  const { records, today, ttlMs = defaultTtlMs } = deps;
  const limits = { max: maxCompanies, ttl: ttlMs };
  const people = new LRUCache<string, Promise<CompanyPeople>>(limits);
  const figures = new LRUCache<string, ReturnType<typeof readCompanyFigures>>(limits);
  /** Figures are those of a day. */
  const keyOf = (tenantId: string) => `${recentPeriod(today()).endDate} ${tenantId}`;

  const readPeople = async (tenantId: string): Promise<CompanyPeople> => {
    const [{ departments, employees }, users] = await Promise.all([
      records.findPeople(tenantId),
      records.findAllUsers(tenantId),
    ]);
    const index = await indexPeople({
      names: [...employees, ...users].map(({ fullname }) => fullname),
      ids: [...employees.flatMap(({ id, userId }) => [id, userId ?? '']), ...users.map(({ id }) => id)],
      emails: users.map(({ email }) => email),
    });
    return { departments, people: index };
  };

  return {
    readPeople: (tenantId) => memoize(people, tenantId, () => readPeople(tenantId)),
    readFigures: (tenantId) =>
      memoize(figures, keyOf(tenantId), async () => {
        const period = recentPeriod(today());
        return await readCompanyFigures(await records.findData(tenantId, period), period);
      }),
    forget(tenantId) {
      people.delete(tenantId);
      figures.delete(keyOf(tenantId));
    },
  };
}
