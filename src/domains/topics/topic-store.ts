/** Which topics a tenant's administrators have opened or closed. */
export interface TopicStore {
  /** By topic; a topic that nobody decided on is absent. Read anew for each request: every instance sees it. */
  findActive(tenantId: string): Promise<ReadonlyMap<string, boolean>>;
  setActive(tenantId: string, topicId: string, isActive: boolean): Promise<void>;
}
