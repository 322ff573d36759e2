import { GatewayError } from '../../../src/common/errors.ts';
import { createInboxService } from '../../../src/domains/inbox/service.ts';
import type { InboxSource } from '../../../src/domains/inbox/source.ts';
import { createSystemContext } from '../../../src/common/system-context.ts';

const log = { debug() {}, info() {}, warn() {}, error() {} };
const context = createSystemContext({ tenantId: 'acme', userId: 'ada', roles: ['admin'], name: 'test' }, log);
const page = { limit: 5, towards: 'end', cursor: undefined } as const;

const item = { type: 'Insight', domain: 'coaching', id: 'a', createdAt: new Date(0) } as any;
const coaching: InboxSource = {
  domain: 'coaching',
  type: 'Insight',
  findItems: () => Promise.resolve([item]),
};
const failing = (error: Error): InboxSource => ({
  domain: 'workforce',
  type: 'AiInsight',
  findItems: () => Promise.reject(error),
});

describe('a list of the inbox that cannot be read', () => {
  it('is left out where it refuses the viewer', async () => {
    const refusal = new GatewayError('FORBIDDEN', 'The company has no active AI subscription');
    const service = createInboxService([coaching, failing(refusal)]);
    expect(await service.pageItems(context, {}, page)).toEqual({
      rows: [item],
      hasNext: false,
      hasPrevious: false,
    });
  });

  it('fails the page where it fails: what is missing would not be told from what there is not', async () => {
    for (const error of [new GatewayError('STORE_UNAVAILABLE', 'away'), new TypeError('broken')]) {
      const service = createInboxService([coaching, failing(error)]);
      await expect(service.pageItems(context, {}, page)).rejects.toBe(error);
    }
  });
});
