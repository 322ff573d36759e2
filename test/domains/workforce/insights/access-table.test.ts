import { readFileSync } from 'node:fs';
import {
  accessTable,
  needsSubscription,
  scopeOf,
} from '../../../../src/domains/workforce/insights/access-table.ts';
import { roles } from '../../../../src/common/request-context.ts';

/** The rows of the first table of the page, cell by cell. */
function readTable(): string[][] {
  const text = readFileSync('docs/workforce-insights.md', 'utf8');
  const lines = text.slice(text.indexOf('## Who may do what')).split('\n').slice(1);
  const start = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the access table', () => {
  it('is the one that the docs show', () => {
    const [head, , ...rows] = readTable();
    expect(head).toEqual(['operation', ...roles, 'subscription']);
    expect(rows).toEqual(Object.entries(accessTable).map(([operation, cells]) => [operation, ...cells]));
  });

  it('gives a viewer the best of several roles, and one without a role nothing', () => {
    expect(scopeOf({ roles: ['employee'] }, 'read')).toBe('own');
    expect(scopeOf({ roles: ['employee', 'manager'] }, 'read')).toBe('all');
    expect(scopeOf({ roles: ['manager', 'employee'] }, 'save')).toBe('all');
    expect(scopeOf({ roles: ['manager', 'service'] }, 'delete')).toBe('no');
    expect(scopeOf({ roles: [] }, 'read')).toBe('no');
  });

  it('asks for a subscription for everything but the import and the subscription itself', () => {
    const free = Object.keys(accessTable).filter(
      (operation) => !needsSubscription(operation as keyof typeof accessTable),
    );
    expect(free).toEqual(['importRecords', 'setSubscription']);
  });
});
