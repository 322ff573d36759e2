import type { Role } from '../../../../src/common/request-context.ts';

/*
 * What is granted, written down a second time and in another way than the policy's own table
 * (docs/workforce-insights.md, "Who may do what").
 */

/** Whom the insight of a case is for. */
export const targets = ['own', "other's", 'broadcast', 'company-level'] as const;
export type Target = (typeof targets)[number];

/** Whose insight it is, and how a case reaches for it. */
export const places = ['own company', "foreign company's id", "foreign company's header"] as const;
export type Place = (typeof places)[number];

export const operations = [
  'get',
  'list',
  'create',
  'update',
  'delete',
  'save',
  'saveAnswer',
  'generate',
  'compute',
  'import',
  'setSubscription',
] as const;
export type Operation = (typeof operations)[number];

/** `absent`: as if there were no such insight. */
export type Outcome = 'ok' | 'absent' | 'forbidden' | 'unauthenticated';

export interface Case {
  role: Role;
  operation: Operation;
  target: Target;
  place: Place;
  isSubscribed: boolean;
}

const isOperator = (role: Role) => role === 'superAdmin' || role === 'saasAdmin';
const isAdministrator = (role: Role) => isOperator(role) || role === 'tenantOwner' || role === 'admin';

/** Employees see what is addressed to them or to everybody; everyone else all of the company. */
export const mayRead = (role: Role, target: Target) =>
  role !== 'employee' || target === 'own' || target === 'broadcast';

function mayDo({ role, operation, target }: Case): boolean {
  switch (operation) {
    case 'get':
    case 'list':
    case 'generate':
    case 'saveAnswer':
      return true;
    case 'create':
    case 'update':
    case 'compute':
    case 'import':
      return isAdministrator(role) || role === 'service';
    case 'delete':
      return isAdministrator(role);
    case 'save':
      return role !== 'employee' || target === 'own';
    case 'setSubscription':
      return isOperator(role);
  }
}

const ofOneInsight: Operation[] = ['get', 'list', 'update', 'delete'];

/** The expected outcome of a case. A list's outcome says whether the insight is in it. */
export function expectedOutcome(each: Case, transport: 'REST' | 'GraphQL'): Outcome {
  const { role, operation, target, place, isSubscribed } = each;
  if (place === "foreign company's header" && !isOperator(role)) {
    return transport === 'REST' ? 'forbidden' : 'unauthenticated';
  }
  const isGated = operation !== 'import' && operation !== 'setSubscription';
  if (operation === 'list' && !isSubscribed) return 'absent';
  if (!mayDo(each)) return 'forbidden';
  if (isGated && !isSubscribed) return 'forbidden';
  if (!ofOneInsight.includes(operation)) return 'ok';
  if (place === "foreign company's id") return 'absent';
  return mayRead(role, target) ? 'ok' : 'absent';
}
