import type { Finding } from '../../../../src/domains/workforce/detectors/finding.ts';
import { wordFinding } from '../../../../src/domains/workforce/runs/wording.ts';
import { createSystemContext } from '../../../../src/common/system-context.ts';
import { FakeAi } from '../../../helpers/fake-ai.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const context = createSystemContext(
  { tenantId: 'acme', userId: 'runs', roles: ['service'], name: 'runs' },
  silent,
);

const toFinding = (department: string): Finding => ({
  insightType: 'productivityTip',
  key: 'overdue/department/d1',
  audience: { type: 'manager' },
  title: `Overdue tasks in ${department}`,
  summary: `In ${department} 7 of 70 tasks are overdue.`,
  suggestion: `Look at the 7 tasks of ${department}.`,
  data: { department, departmentId: 'd1', overdue: 7, due: 70 },
  chart: {
    type: 'bar',
    labels: [department, 'Other departments'],
    series: [{ name: 'Overdue', values: [7, 3] }],
  },
});

/** What is sent of a finding, and the wording that the offline rules' answer becomes. */
async function word(finding: Finding, names: readonly string[]) {
  const ai = new FakeAi();
  const departments = names.map((name, at) => ({ id: `d${at + 1}`, name }));
  const wording = await wordFinding(context, finding, { ai, departments });
  const content = ai.calls[0]?.request.messages[0]?.content ?? '';
  return { wording, content, block: content && (JSON.parse(/^\{.*\}$/m.exec(content)![0]) as unknown) };
}

describe('what is sent of a finding', () => {
  it.each(['Team "Blue"', 'C:\\new', 'Kitchen 7'])(
    'has a label in place of the department’s name %s, and is whole JSON with its figures',
    async (name) => {
      const { block, content, wording } = await word(toFinding(name), [name]);
      expect(block).toMatchObject({
        summary: 'In Department A 7 of 70 tasks are overdue.',
        figures: { department: 'Department A', overdue: 7, due: 70 },
        chart: { labels: ['Department A', 'Other departments'], series: [{ values: [7, 3] }] },
      });
      expect(content).not.toContain(JSON.stringify(name).slice(1, -1));
      expect(wording.title).toBe(`Overdue tasks in ${name}`);
    },
  );

  it('keeps the names of its figures where a department is called the same', async () => {
    const { block } = await word(toFinding('Overdue'), ['Overdue']);
    expect(block).toMatchObject({ title: 'Department A tasks in Department A', figures: { overdue: 7 } });
  });

  it('keeps its figures where a department’s name is a number', async () => {
    const { block, wording } = await word(toFinding('7'), ['7', '70']);
    expect(block).toMatchObject({
      summary: 'In 7 7 of 70 tasks are overdue.',
      figures: { department: 'Department A', overdue: 7, due: 70 },
    });
    expect(wording.summary).toBe('In 7 7 of 70 tasks are overdue.');
  });

  it('has one label for the departments beyond the 26th that it names', async () => {
    const names = Array.from({ length: 30 }, (_, at) => `Team${at}`);
    const finding = toFinding('Team0');
    const { block } = await word(
      {
        ...finding,
        chart: { ...finding.chart, labels: names, series: [{ name: 'Overdue', values: names.map(() => 1) }] },
      },
      names,
    );
    const { labels } = (block as Finding).chart;
    expect([labels[0], labels[25], ...labels.slice(26)]).toEqual([
      'Department A',
      'Department Z',
      ...Array<string>(4).fill('Other departments'),
    ]);
  });

  it('is nothing if it is about one person, whoever is told', async () => {
    const finding = toFinding('Kitchen');
    for (const personal of [
      { ...finding, audience: { type: 'employee', userId: 'u1' } as const },
      { ...finding, data: { ...finding.data, employeeId: 'e1' } },
    ]) {
      const { title, summary, suggestion } = finding;
      expect(await word(personal, ['Kitchen'])).toEqual({
        wording: { title, summary, suggestion, wordedBy: 'template' },
        content: '',
        block: '',
      });
    }
  });
});
