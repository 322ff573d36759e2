import type { TestGateway } from '../../../helpers/gateway.ts';
import type { Role } from '../../../../src/common/request-context.ts';
import { NoRate } from './currency.ts';
import type { Call } from './operations.ts';
import type { Question, Source } from './source.ts';

export interface Asker {
  tenant: string;
  roles: Role[];
  email: string | undefined;
}

/** Who asks in tests that are not about who asks. */
export const admin = (tenant: string): Asker => ({ tenant, roles: ['admin'], email: undefined });

export async function ask(gateway: TestGateway, call: Call, { tenant, roles, email }: Asker) {
  const subject = { tenantId: tenant, userId: 'ada', roles, ...(email !== undefined && { email }) };
  const token = await gateway.gateway.signToken!(subject);
  const query = new URLSearchParams(call.query).toString();
  const url = `/api/v1${call.path}${query && `?${query}`}`;
  const { status, body } = await gateway.request('GET', url, undefined, { token });
  return { status, body: withoutUndocumented(call.path, body) };
}

const trendOf = ({ key, trendDirection, trendStrength }: any) => ({ key, trendDirection, trendStrength });

/** Leaves out texts that are not documented, and the time of the import. */
function withoutUndocumented(path: string, body: any) {
  const { data } = body;
  if (!data) return body;
  if (path === '/fx/rates') return { ...body, data: data.map(({ createdAt: _, ...rest }: any) => rest) };
  if (path.endsWith('/leaderboard')) {
    const topMover = data.highlights.find(({ key }: any) => key === 'top_mover');
    const topMoverText = topMover && [topMover.title, topMover.description];
    const highlights = data.highlights.map(({ description, ...highlight }: any) => ({
      ...trendOf(highlight),
      employeeId: /^First (e\d) Taylor /.exec(description)?.[1],
    }));
    return { ...body, data: { ...data, topMoverText, highlights } };
  }
  if (!path.endsWith('/profile')) return body;
  const heroKpis = data.heroKpis.map((kpi: any) => ({ value: kpi.value, ...trendOf(kpi) }));
  const [signals, insightCards] = [data.signals.map(trendOf), data.insightCards.map(trendOf)];
  return { ...body, data: { ...data, heroKpis, signals, insightCards } };
}

/** What the naive oracle answers to the same. */
export function expectedOf(call: Call, question: Question) {
  try {
    return expectedAnswer(call, question);
  } catch (error) {
    if (!(error instanceof NoRate)) throw error;
    // Where several currencies have no rate, any of them may be named.
    const message = expect.stringMatching(new RegExp(`[A-Z]{3} .*${error.to}`));
    return { status: 422, body: { error: expect.objectContaining({ message }) } };
  }
}

function expectedAnswer(call: Call, question: Question) {
  const oracleResult = call.recompute(question);
  if (!oracleResult) return { status: 404, body: { error: expect.objectContaining({ code: 'not_found' }) } };
  const { data, meta } = oracleResult;
  const [page, pageSize] = [Number(call.query.page ?? 1), Number(call.query.page_size ?? 50)];
  const items = data as unknown[];
  const envelope = call.isPaged
    ? {
        data: items.slice((page - 1) * pageSize, page * pageSize),
        pagination: {
          page,
          pageSize,
          totalItems: items.length,
          totalPages: Math.ceil(items.length / pageSize),
        },
      }
    : { data, pagination: null };
  return { status: 200, body: { ...envelope, meta: { asOfDate: question.asOf, ...meta } } };
}

/** The names of the kinds' lists in the mutation. */
const lists: Record<keyof Source, string> = {
  itinerary: 'itineraries',
  cash_movement: 'cashMovements',
  deposit: 'deposits',
  supplier_invoice: 'supplierInvoices',
  fx_rate: 'fxRates',
  fx_holding: 'fxHoldings',
  employee: 'employees',
  lead: 'leads',
  target: 'targets',
  compensation: 'compensation',
};

const importMutation = `mutation ($input: ImportTravelRecordsInput!) {
  importTravelRecords(input: $input) { savedCount userErrors { message } }
}`;
const deleteMutation = `mutation ($input: DeleteTravelRecordsInput!) {
  deleteTravelRecords(input: $input) { deletedCount userErrors { message } }
}`;

/** A record as the mutation takes it, where an enumeration is in capitals. */
function toInput(record: object): object {
  const { direction, status, createdDate } = record as Record<string, string | undefined>;
  if (direction !== undefined) return { ...record, direction: direction.toUpperCase() };
  const isLead = createdDate !== undefined && !('travelStartDate' in record);
  return isLead ? { ...record, status: status!.toUpperCase() } : record;
}

/** Brings records in through the gateway's own transport. */
export async function importRecords(gateway: TestGateway, tenant: string, source: Partial<Source>) {
  const input = Object.fromEntries(
    Object.entries(source).map(([kind, records]) => [lists[kind as keyof Source], records.map(toInput)]),
  );
  const { importTravelRecords } = await gateway.graphql(importMutation, { input }, { tenant });
  const savedCount = Object.values(source).flat().length;
  expect(importTravelRecords).toEqual({ savedCount, userErrors: [] });
}

/** Takes records out again. */
export async function deleteRecords(gateway: TestGateway, tenant: string, source: Partial<Source>) {
  for (const [kind, records] of Object.entries(source)) {
    const ids = records.map((record) => idOf(kind as keyof Source, record));
    const input = { kind: kind.toUpperCase(), ids };
    const { deleteTravelRecords } = await gateway.graphql(deleteMutation, { input }, { tenant });
    expect({ kind, ...deleteTravelRecords }).toEqual({ kind, deletedCount: ids.length, userErrors: [] });
  }
}

/** Some kinds have no id of their own. */
function idOf(kind: keyof Source, record: object): string {
  const { id, currencyCode, employeeId, month } = record as Record<string, string>;
  if (kind === 'fx_holding') return currencyCode!;
  if (kind === 'target') return `${employeeId}:${month}`;
  return kind === 'compensation' ? employeeId! : id!;
}
