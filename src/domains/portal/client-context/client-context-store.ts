import type { ContextParts, PartName, Scores } from './parts.ts';

/** A part of a client's context as it is stored. Nothing of it may be changed: readers share it. */
export interface StoredPart<Name extends PartName = PartName> {
  readonly part: Name;
  readonly data: ContextParts[Name];
  /** Of `scores`: the scan before. */
  readonly previousScan: Scores | undefined;
  /** When what is in `data` was stored. */
  readonly storedAt: Date;
  /** Bytes of the stored JSON, the previous scan's included. */
  readonly bytes: number;
}

/** A scan to store. */
export interface ScanWrite {
  readonly scanId: string;
  readonly scannedAt: Date;
  readonly json: string;
}

/** The parts of all clients' contexts; a client is a tenant (docs/portal-context.md). */
export interface ClientContextStore {
  /** Those of the parts that the client has, in no order. One query. */
  findParts(tenantId: string, parts: readonly PartName[]): Promise<StoredPart[]>;
  /** Puts the part in the place of what was there; of two writers at once the last one wins. */
  savePart(tenantId: string, part: Exclude<PartName, 'scores'>, json: string, storedAt: Date): Promise<void>;
  /**
   * Keeps the two latest scans by `scannedAt`, whatever the order they come in: an older one that comes late becomes
   * the previous scan, or nothing if it is older than both. A scan of a kept id replaces that scan.
   * @returns when the scan that is now the latest was stored.
   */
  saveScan(tenantId: string, scan: ScanWrite, storedAt: Date): Promise<Date>;
}
