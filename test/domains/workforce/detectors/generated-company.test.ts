import { readFileSync } from 'node:fs';
import {
  createCompany,
  patternNames,
  type Company,
  type PatternName,
} from '../../../../src/demo/workforce/index.ts';
import { createRandom } from '../../../../src/demo/random.ts';
import { detectedTypes } from '../../../../src/domains/workforce/detectors/finding.ts';
import { figuresOf } from '../../../../src/domains/workforce/detectors/figures.ts';
import { detectors, detect } from '../../../../src/domains/workforce/detectors/index.ts';
import { unknownNumbersIn } from '../../../../src/domains/workforce/detectors/finding-numbers.ts';
import { extent } from '../../../helpers/extent.ts';
import { company as recordsOf, department, monday, shift, task, team, weeks } from './records.ts';

function generate(seed: number, patterns: readonly PatternName[] = []): Company {
  return createCompany({ seed, startDate: '2025-01-01', months: 6, patterns });
}

const find = (generated: Company) => detect(generated, generated.period);
const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Which planted patterns no finding tells of, with their seeds. */
function missedIn(generated: Company, seed: number): string[] {
  const keys = find(generated).map(({ insightType, key }) => `${insightType} ${key}`);
  return generated.planted
    .filter(({ insightType, key }) => !keys.includes(`${insightType} ${key}`))
    .map(({ pattern }) => `${pattern}, seed ${seed}`);
}

describe('In a generated company', () => {
  it('without patterns, nothing is found', () => {
    const found = seeds(extent(3, 12)).flatMap((seed) =>
      find(generate(seed)).map(({ key }) => `${key}, seed ${seed}`),
    );
    expect(found).toEqual([]);
  });

  it.each(patternNames)('a planted pattern is found: %s', (pattern) => {
    const companies = seeds(extent(1, 4)).map((seed) => generate(seed, [pattern]));
    expect(companies.every(({ planted }) => planted.length === 1)).toBe(true);
    expect(companies.flatMap((each, index) => missedIn(each, index + 1))).toEqual([]);
  });

  it('all patterns planted at once are found', () => {
    const missed = seeds(extent(2, 5)).flatMap((seed) => missedIn(generate(seed, patternNames), seed));
    expect(missed).toEqual([]);
  });

  it('a planted pattern is found with its subject and nobody else', () => {
    const strangers = patternNames.flatMap((pattern) => {
      const generated = generate(3, [pattern]);
      const departmentOf = (key: string): string => {
        const [, kind, id] = key.split('/');
        const member = generated.employees.find((employee) => employee.id === id);
        return kind === 'employee' ? String(member?.departmentId) : String(id);
      };
      const planted = departmentOf(generated.planted[0]!.key);
      return find(generated)
        .filter(({ key }) => departmentOf(key) !== planted)
        .map(({ key }) => `${pattern}: ${key}`);
    });
    expect(strangers).toEqual([]);
  });

  it('the order of the records changes nothing', () => {
    const generated = generate(4, patternNames);
    const random = createRandom(99);
    const shuffled = {
      departments: random.shuffle(generated.departments),
      employees: random.shuffle(generated.employees),
      attendance: random.shuffle(generated.attendance),
      tasks: random.shuffle(generated.tasks),
      leave: random.shuffle(generated.leave),
    };
    expect(shuffled.attendance).not.toEqual(generated.attendance);
    const findings = find(generated);
    expect(detect(shuffled, generated.period)).toEqual(findings);
    expect(findings.length).toBeGreaterThanOrEqual(patternNames.length);
  });
});

describe('The findings of a generated company', () => {
  const companies = seeds(extent(2, 6)).map((seed) => generate(seed, patternNames));
  const findings = companies.flatMap((each) => find(each).map((finding) => ({ finding, company: each })));

  it('name no number that their figures do not hold', () => {
    const unknown = findings.flatMap(({ finding }) =>
      [finding.title, finding.summary, finding.suggestion].flatMap((text) =>
        unknownNumbersIn(text, finding).map((number) => ({ text, number })),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('name nobody, and no id, outside of the ids in their figures', () => {
    const isAnybody = /\b(?:emp|user|dep|shift|task|leave)-\d/;
    for (const { finding, company } of findings) {
      const { title, summary, suggestion, chart } = finding;
      const shown = JSON.stringify([title, summary, suggestion, chart, figuresOf(finding)]);
      expect(shown).not.toMatch(isAnybody);
      const named = company.employees.filter(({ fullname }) => shown.includes(fullname));
      expect(named).toEqual([]);
    }
  });

  it('tell managers whom they are about, and employees about themselves', () => {
    const tips = findings.filter(({ finding }) => finding.audience.type === 'employee');
    for (const { finding, company } of tips) {
      const employee = company.employees.find(({ id }) => id === finding.data.employeeId);
      expect(finding.audience).toEqual({ type: 'employee', userId: employee?.userId });
      expect(finding.key.endsWith(`/employee/${String(employee?.id)}`)).toBe(true);
    }
    const keys = tips.map(({ finding }) => finding.key.split('/')[0]);
    expect([...new Set(keys)].sort()).toEqual(['low-throughput', 'overdue', 'overtime', 'short-rest']);
  });

  it('have one key each, and come by type and key', () => {
    const types = ['staffingPrediction', 'absenteeismPattern', 'shiftAnomaly', 'productivityTip'];
    for (const each of companies) {
      const found = find(each).map(({ insightType, key }) => `${detectedTypes.indexOf(insightType)} ${key}`);
      expect(new Set(found).size).toBe(found.length);
      expect(found).toEqual([...found].sort());
      expect(new Set(find(each).map(({ insightType }) => insightType))).toEqual(new Set(types));
    }
  });

  it('have charts with a value for each label', () => {
    for (const { finding } of findings) {
      const { labels, series } = finding.chart;
      expect(labels.length).toBeGreaterThan(0);
      for (const { values } of series) {
        expect(values).toHaveLength(labels.length);
        expect(values.every(Number.isFinite)).toBe(true);
      }
    }
  });

  it('are of rules that the documentation lists', () => {
    const docs = readFileSync('docs/workforce-insights.md', 'utf8');
    const rules = new Set(findings.map(({ finding }) => finding.key.split('/')[0]!));
    expect(rules.size).toBe(11);
    expect([...rules].filter((rule) => !docs.includes(`\`${rule}\``))).toEqual([]);
  });
});

describe('A generated company', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(generate(1, patternNames)).toEqual(generate(1, patternNames));
    expect(generate(1).employees).not.toEqual(generate(2).employees);
  });

  it('has 60 people in 6 departments, with shifts and tasks of half a year', () => {
    const { users, departments, employees, attendance, tasks, leave, period, planted } = generate(1);
    expect([departments.length, employees.length, planted.length]).toEqual([6, 60, 0]);
    expect(period).toEqual({ startDate: '2025-01-01', endDate: '2025-06-30' });
    expect(users.length).toBeGreaterThan(45);
    expect(attendance.length).toBeGreaterThan(6_500);
    expect(tasks.length).toBeGreaterThan(9_000);
    expect(new Set(leave.map(({ type }) => type))).toEqual(new Set(['vacation', 'other', 'sick']));
    const dates = attendance.map(({ date }) => date).sort();
    expect([dates[0], dates.at(-1)]).toEqual(['2025-01-01', '2025-06-30']);
  });

  it('has ids of its own, and references that lead somewhere', () => {
    for (const seed of seeds(extent(2, 5))) {
      const { users, departments, employees, attendance, tasks, leave } = generate(seed, patternNames);
      for (const records of [users, departments, employees, attendance, tasks, leave]) {
        expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      }
      expect(new Set(employees.map(({ fullname }) => fullname)).size).toBe(60);
      expect(new Set(users.map(({ email }) => email)).size).toBe(users.length);
      expect(users.every(({ email }) => /^[a-z]+(?:\.[a-z]+)+@[a-z-]+\.example$/.test(email))).toBe(true);
      const employeeIds = new Set(employees.map(({ id }) => id));
      expect([...attendance, ...leave].every(({ employeeId }) => employeeIds.has(employeeId))).toBe(true);
      expect(tasks.every(({ employeeId }) => employeeId === null || employeeIds.has(employeeId))).toBe(true);
      const userIds = new Set(users.map(({ id }) => id));
      expect(employees.every(({ userId }) => userId === null || userIds.has(userId))).toBe(true);
      for (const { createdAt, completedAt } of tasks) {
        if (completedAt) expect(completedAt.getTime()).toBeGreaterThanOrEqual(createdAt.getTime());
      }
    }
  });

  it('keeps, with a pattern, what the pattern does not concern', () => {
    const [plain, planted] = [generate(5), generate(5, ['overdueDepartment'])];
    const [, , id] = planted.planted[0]!.key.split('/');
    expect(planted.attendance).toEqual(plain.attendance);
    const others = ({ tasks }: Company) =>
      tasks.filter(({ departmentId }) => departmentId !== id).map(({ id: _, ...rest }) => rest);
    expect(others(planted)).toEqual(others(plain));
    expect(planted.tasks).not.toEqual(plain.tasks);
  });

  it('ends its months with the month that is shorter', () => {
    const { period } = createCompany({ seed: 1, startDate: '2025-01-31', months: 1, patterns: [] });
    expect(period.endDate).toBe('2025-02-27');
  });
});

describe('Of few records, or none,', () => {
  it('nothing is found', () => {
    const empty = recordsOf({});
    expect(detectors.flatMap((detector) => detector(empty, weeks(4)))).toEqual([]);
    const lone = recordsOf({
      departments: [department('a')],
      employees: team('a', 1),
      attendance: [shift('a1', monday)],
      tasks: [task('a', 'a1', monday)],
    });
    expect(detect(lone, weeks(4))).toEqual([]);
  });

  it('nothing is found before or after them', () => {
    const generated = generate(1, patternNames);
    expect(detect(generated, { startDate: '2020-01-01', endDate: '2020-12-31' })).toEqual([]);
    expect(detect(generated, { startDate: '2030-01-01', endDate: '2030-12-31' })).toEqual([]);
  });

  it('what lies ahead of the records is not taken for absence, surplus or delay', () => {
    // The period reaches three months beyond the records, whose rosters reach to its end.
    const generated = createCompany({ seed: 2, startDate: '2025-01-01', months: 9, patterns: [] });
    const now = new Date('2025-07-01T00:00:00Z');
    const attendance = generated.attendance.map((each) =>
      each.scheduledStart < now ? each : { ...each, clockIn: null, clockOut: null },
    );
    const tasks = generated.tasks
      .filter(({ createdAt }) => createdAt < now)
      .map((each) => (each.completedAt && each.completedAt >= now ? { ...each, completedAt: null } : each));
    expect(detect({ ...generated, attendance, tasks }, generated.period)).toEqual([]);
  });
});
