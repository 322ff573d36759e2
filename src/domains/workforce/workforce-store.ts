import type { Connection } from 'mongoose';
import type { AgentAnswerStore } from './agent/agent-answer.ts';
import { createAgentAnswerStore } from './agent/store.ts';
import type { CompanyStore } from './companies/company-store.ts';
import { createCompanyStore } from './companies/store.ts';
import type { AiInsightStore } from './insights/ai-insight-store.ts';
import { createAiInsightStore } from './insights/store.ts';
import type { RecordStore } from './records/record-store.ts';
import { createRecordStore } from './records/store.ts';

/** The workforce domain's stores. */
export interface WorkforceStores {
  insights: AiInsightStore;
  companies: CompanyStore;
  records: RecordStore;
  answers: AgentAnswerStore;
}

export async function createWorkforceStores(connection: Connection): Promise<WorkforceStores> {
  const [insights, companies, records, answers] = await Promise.all([
    createAiInsightStore(connection),
    createCompanyStore(connection),
    createRecordStore(connection),
    createAgentAnswerStore(connection),
  ]);
  return { insights, companies, records, answers };
}
