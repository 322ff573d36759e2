/** What `node(id)` resolves to: an object that says its own GraphQL type. */
export interface NodeSource {
  __typename: string;
}

/** The opaque id of an object over all types. */
export function toNodeId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** undefined if the text is no node id; the type may still be unknown. */
export function fromNodeId(nodeId: string): { type: string; id: string } | undefined {
  const text = Buffer.from(nodeId, 'base64url').toString();
  const colon = text.indexOf(':');
  return colon > 0 ? { type: text.slice(0, colon), id: text.slice(colon + 1) } : undefined;
}
