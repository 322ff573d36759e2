import { assertManages, maySeeCompensation } from '../../../src/domains/travel/access.ts';
import { roles, type RequestContext, type Role, type Viewer } from '../../../src/common/request-context.ts';

const toViewer = (role: Role, email: string | null = null) => ({ roles: [role], email }) as unknown as Viewer;
const [others, managing]: [Role[], Role[]] = [['manager', 'employee'], []];
for (const role of roles) if (!others.includes(role)) managing.push(role);

it.each(managing)('%s may manage records', (role) => {
  expect(() => assertManages({ viewer: toViewer(role) } as RequestContext, 'import records')).not.toThrow();
});

it.each(others)('%s may not manage records', (role) => {
  expect(() => assertManages({ viewer: toViewer(role) } as RequestContext, 'import records')).toThrow(
    `Expected a role that may import records (superAdmin, saasAdmin, tenantOwner, admin, service), got ${role}`,
  );
});

it.each<[Role, boolean]>(roles.map((role) => [role, role !== 'employee']))(
  '%s sees what others earn: %s',
  (role, isSeen) => {
    expect(maySeeCompensation(toViewer(role), 'alex@swain.example')).toBe(isSeen);
    expect(maySeeCompensation(toViewer(role, 'mia@swain.example'), null)).toBe(isSeen);
  },
);

it.each<[string | null, string | null, boolean]>([
  ['alex@swain.example', 'Alex@Swain.example', true],
  ['mia@swain.example', 'alex@swain.example', false],
  [null, 'alex@swain.example', false],
  ['alex@swain.example', null, false],
  [null, null, false],
])('an employee who is %s sees what %s earns: %s', (own, of, isSeen) => {
  expect(maySeeCompensation(toViewer('employee', own), of)).toBe(isSeen);
});
