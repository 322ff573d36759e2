/**
 * A caller's own id as a document's `_id`: prefixed with its tenant, so that two tenants may use one id and
 * neither can reach the other's. Tenant ids hold no `/`, which makes the pair unambiguous.
 */
export function toDocumentId(tenantId: string, id: string): string {
  return `${tenantId}/${id}`;
}

/** The caller's own id in a document's `_id`. */
export function fromDocumentId(tenantId: string, documentId: string): string {
  return documentId.slice(tenantId.length + 1);
}

/** Bytes of UTF-8 that an id of a caller's own may take: ids stand in every index, whose entries are bounded. */
export const maxIdBytes = 256;

/** Whether a record can have this id; one that is looked for under another id does not exist. */
export function isStorableId(id: string): boolean {
  return id !== '' && Buffer.byteLength(id) <= maxIdBytes;
}
