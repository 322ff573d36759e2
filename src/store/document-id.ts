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
