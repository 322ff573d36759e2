import { Kind, getOperationAST, type ExecutionArgs } from 'graphql';
import { audienceOf } from '../../events/audience.ts';
import type { Viewer } from '../../common/request-context.ts';
import { TenantViewer } from './tenant-viewer.ts';

/** What makes subscriptions one: those with the same key get the same results, as seen by the same viewer. */
export interface SharingScope {
  key: string;
  /** Whom the group's stream is opened for. */
  viewer: Viewer;
}

/** Orders the keys of objects, so that the same variables are the same text. */
function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Who hears the same as this viewer; undefined if the subscription's domain has not said that anybody does. */
function toSharedViewer({ schema, document, operationName }: ExecutionArgs, viewer: Viewer) {
  const [root, ...others] = getOperationAST(document, operationName)?.selectionSet.selections ?? [];
  // Below a fragment may be any field; such a document is rare.
  if (root?.kind !== Kind.FIELD || others.length > 0) return undefined;
  const field = schema.getSubscriptionType()?.getFields()[root.name.value];
  const audience = audienceOf(field?.subscribe);
  if (audience === undefined) return undefined;
  return audience === 'tenant' ? new TenantViewer(viewer.tenantId) : viewer;
}

/**
 * The group that a validated subscription belongs to; undefined if it is to have a stream of its own.
 * @param text the document as the subscriber sent it
 */
export function toSharingScope(args: ExecutionArgs, text: string, viewer: Viewer): SharingScope | undefined {
  const shared = toSharedViewer(args, viewer);
  if (!shared) return undefined;
  const scope = shared === viewer ? viewer : { tenantId: viewer.tenantId };
  const { operationName = null, variableValues } = args;
  return {
    key: JSON.stringify([text, operationName, variableValues ?? {}, scope], sortKeys),
    viewer: shared,
  };
}
