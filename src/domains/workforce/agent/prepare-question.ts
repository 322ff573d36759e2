import type { RequestContext } from '../../../common/request-context.ts';
import type { Access } from '../insights/access.ts';
import type { Department } from '../records/record.ts';
import type { CompanyCache } from './company-cache.ts';
import { createLabels, createLabelsIn, type Labels } from './labels.ts';
import { indexPeople } from './people-index.ts';
import type { Knowledge, Question } from './question.ts';
import { redactPeople } from './redact-people.ts';

export interface QuestionDeps {
  access: Access;
  companyCache: CompanyCache;
}

/**
 * Makes a prompt ready to leave: the company's people are taken out, its departments get labels, and the company's
 * figures are added where the viewer may be told them.
 */
export async function prepareQuestion(
  context: RequestContext,
  prompt: string,
  { access, companyCache }: QuestionDeps,
): Promise<Question> {
  const { tenantId, userId, name, email } = context.viewer;
  const [{ departments, people }, knowledge, viewer] = await Promise.all([
    companyCache.readPeople(tenantId),
    access.canSeeCompany(context) ? companyCache.readFigures(tenantId) : ('withheld' as const),
    indexPeople({ names: [name ?? ''], ids: [userId], emails: [email ?? ''] }),
  ]);
  const text = redactPeople(prompt, [people, viewer]);
  const labels = toLabels(text, departments, knowledge);
  return { text: labels.hide(text), knowledge, labels };
}

/** If no figures go out, a label for every department would tell names to whoever asks what labels stand for. */
function toLabels(text: string, departments: readonly Department[], knowledge: Knowledge): Labels {
  if (typeof knowledge === 'string') return createLabelsIn([text], departments);
  const labelled = knowledge.departments.map(({ department }) => department);
  const ids = new Set(labelled.map(({ id }) => id));
  return createLabels(
    labelled,
    departments.filter(({ id }) => !ids.has(id)),
  );
}
