import { roles, type Viewer } from '../../../common/request-context.ts';

/** How far an operation reaches for a role: over the whole company, over what is the viewer's own, or not at all. */
export type Scope = 'all' | 'own' | 'no';

/** `needed`: only while the company has an active AI subscription. */
type Gate = 'needed' | 'not needed';

/**
 * Who may do what; the table of docs/workforce-insights.md, "Who may do what", where the words are explained. The
 * columns are the roles in the order of `roles`.
 */
// prettier-ignore
export const accessTable = {
  //                superAdmin  saasAdmin  tenantOwner  admin  manager  employee  service  subscription
  read:            ['all',      'all',     'all',       'all', 'all',   'own',    'all',   'needed'],
  create:          ['all',      'all',     'all',       'all', 'no',    'no',     'all',   'needed'],
  update:          ['all',      'all',     'all',       'all', 'no',    'no',     'all',   'needed'],
  delete:          ['all',      'all',     'all',       'all', 'no',    'no',     'no',    'needed'],
  save:            ['all',      'all',     'all',       'all', 'all',   'own',    'all',   'needed'],
  generate:        ['all',      'all',     'all',       'all', 'all',   'own',    'all',   'needed'],
  compute:         ['all',      'all',     'all',       'all', 'no',    'no',     'all',   'needed'],
  importRecords:   ['all',      'all',     'all',       'all', 'no',    'no',     'all',   'not needed'],
  setSubscription: ['all',      'all',     'no',        'no',  'no',    'no',     'no',    'not needed'],
} as const satisfies Record<string, readonly [Scope, Scope, Scope, Scope, Scope, Scope, Scope, Gate]>;

/** What can be asked of the workforce domain. */
export type WorkforceOperation = keyof typeof accessTable;

/** How far the operation reaches for a viewer; of several roles the one that reaches furthest counts. */
export function scopeOf({ roles: held }: Pick<Viewer, 'roles'>, operation: WorkforceOperation): Scope {
  const scopes = held.map((role): Scope => accessTable[operation][roles.indexOf(role)] as Scope);
  return (['all', 'own'] as const).find((scope) => scopes.includes(scope)) ?? 'no';
}

/** The roles that may do it at all, in the table's order. */
export function rolesFor(operation: WorkforceOperation): string[] {
  return roles.filter((role) => scopeOf({ roles: [role] }, operation) !== 'no');
}

export function needsSubscription(operation: WorkforceOperation): boolean {
  return accessTable[operation][roles.length] === 'needed';
}
