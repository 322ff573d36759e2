/** What the travel domain needs of a store for what tenants have set. */
export interface SettingsStore {
  /** undefined if the tenant has set none. */
  findCurrency(tenantId: string): Promise<string | undefined>;
  saveCurrency(tenantId: string, currencyCode: string): Promise<void>;
}
