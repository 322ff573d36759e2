import { Schema, type Connection } from 'mongoose';
import { toDocumentId } from '../../../mongo/document-id.ts';
import { text, flag, date, optionalDate, schemaOptions } from '../../../mongo/field-kinds.ts';
import type { AiSubscription } from './company.ts';
import type { CompanyStore } from './company-store.ts';

interface CompanyDocument extends Omit<AiSubscription, 'companyId'> {
  _id: string;
  tenantId: string;
  /** When the subscription ends: the last time there is if it has no end, the first if it is not active. */
  subscribedUntil: Date;
}

const companySchema = new Schema<CompanyDocument>(
  {
    _id: text,
    isActive: flag,
    until: optionalDate,
    subscribedUntil: date,
  },
  { collection: 'companies', ...schemaOptions },
).index({ subscribedUntil: 1, tenantId: 1 });

const [never, always] = [new Date(0), new Date(8.64e15)];

/** The companies in MongoDB: one document for each, whose tenant is the company. */
export async function createCompanyStore(connection: Connection): Promise<CompanyStore> {
  const companies = connection.model<CompanyDocument>('Company', companySchema);
  await companies.createIndexes();
  const keyOf = (companyId: string) => ({ _id: toDocumentId(companyId, companyId), tenantId: companyId });

  return {
    async findSubscription(companyId) {
      const found = await companies.findOne(keyOf(companyId)).lean();
      return found ? { companyId, isActive: found.isActive, until: found.until } : undefined;
    },
    async saveSubscription({ companyId, isActive, until }) {
      const subscribedUntil = isActive ? (until ?? always) : never;
      await companies.updateOne(
        keyOf(companyId),
        { $set: { isActive, until, subscribedUntil } },
        { upsert: true },
      );
    },
    async findSubscribedCompanies(now) {
      const found = await companies
        .find({ subscribedUntil: { $gt: now } }, { _id: 1, tenantId: 1 }, { acrossTenants: true })
        .lean();
      return found.map(({ tenantId }) => tenantId);
    },
  };
}
