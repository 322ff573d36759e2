import { createCountingBus } from '../../../helpers/counting-bus.ts';
import { useGateway, type Identity } from '../../../helpers/gateway.ts';
import { RawSocket, until } from '../../../helpers/streams.ts';
import { subscribe, toInsightBody, toSaveBody, workforceRest } from '../../../helpers/workforce.ts';

const bus = createCountingBus();
const gateway = useGateway({}, { bus });
const rest = (method: string, url: string, body?: unknown) => workforceRest(gateway(), method, url, body);
const query = `subscription { aiInsightDelivered {
  id insightType aiStatus deliveredTime audienceUserId audienceTypeRaw recordVersion createdAt audienceUser { email } } }`;

beforeEach(() => subscribe(gateway(), 'acme'));

class Listener {
  readonly socket: RawSocket;
  private constructor(socket: RawSocket) {
    this.socket = socket;
  }
  static async open(identity: Identity): Promise<Listener> {
    const socket = await new RawSocket(await gateway().listen()).init(await gateway().tokenFor(identity));
    const before = bus.open;
    socket.send({ id: '1', type: 'subscribe', payload: { query } });
    await until(
      'subscribed or refused',
      () => bus.open > before || socket.messages.some(({ type }) => type === 'complete'),
    );
    return new Listener(socket);
  }
  get heard(): string[] {
    return this.socket.messages
      .filter(({ type }) => type === 'next')
      .map(({ payload }) => payload.data.aiInsightDelivered.insightType);
  }
  async hears(insightType: string): Promise<any> {
    const message = await this.socket.message(
      ({ type, payload }) => type === 'next' && payload.data.aiInsightDelivered.insightType === insightType,
    );
    return message.payload.data.aiInsightDelivered;
  }
}

const employee = (user: string): Identity => ({ user, roles: ['employee'] });
const deliver = async (insightType: string, overrides: Record<string, unknown> = {}) =>
  (await rest('POST', '/v1/saveinsight', toSaveBody({ insightType, aiStatus: 'delivered', ...overrides })))
    .body.aiInsight;

describe('aiInsightDelivered over a socket', () => {
  it('tells each viewer of what they may see, and of nothing else', async () => {
    await subscribe(gateway(), 'globex');
    const emma = await Listener.open(employee('emma'));
    const otto = await Listener.open(employee('otto'));
    const manager = await Listener.open({ user: 'mia', roles: ['manager'] });
    const foreign = await Listener.open({ tenant: 'globex', roles: ['admin'] });
    await deliver('for-otto', { audienceUserId: 'otto', audienceType: 'employee' });
    await deliver('for-managers', { audienceType: 'manager' });
    await deliver('for-admins', { audienceType: 'admin' });
    await deliver('for-emma', { audienceUserId: 'emma', audienceType: 'employee' });
    await deliver('for-all', { audienceType: 'company' });
    for (const each of [emma, otto, manager]) await each.hears('for-all');
    expect(emma.heard).toEqual(['for-emma', 'for-all']);
    expect(otto.heard).toEqual(['for-otto', 'for-all']);
    expect(manager.heard).toEqual(['for-otto', 'for-managers', 'for-admins', 'for-emma', 'for-all']);
    expect(foreign.heard).toEqual([]);
    for (const each of [emma, otto, manager, foreign]) await each.socket.close();
  });

  it('tells of every way in which an insight becomes delivered, once', async () => {
    const listener = await Listener.open({});
    const created = async (insightType: string, overrides: object = {}) =>
      (await rest('POST', '/v1/aiinsights', toInsightBody({ insightType, ...overrides }))).body.aiInsight;

    const saved = await deliver('saved', { audienceUserId: 'user-7' });
    expect(await listener.hears('saved')).toEqual({
      id: saved.id,
      insightType: 'saved',
      aiStatus: 'DELIVERED',
      deliveredTime: saved.deliveredTime,
      audienceUserId: 'user-7',
      audienceTypeRaw: 'manager',
      recordVersion: 1,
      createdAt: saved.createdAt,
      audienceUser: null,
    });
    await created('made', { aiStatus: 'delivered' });
    const updated = await created('updated');
    const pending = await created('delivered-by-run');
    const failed = await created('failed');
    const patch = (id: string, changes: object) => rest('PATCH', `/v1/aiinsights/${id}`, changes);
    await patch(updated.id, { details: 'still pending' });
    await patch(updated.id, { aiStatus: 'delivered' });
    await patch(updated.id, { details: 'delivered already' });

    const { delivery } = gateway().gateway.services.workforce;
    const context = { viewer: { tenantId: 'acme' } } as Parameters<typeof delivery.deliver>[0];
    await delivery.markError(context, failed.id);
    const runs = await Promise.all([1, 2, 3].map(() => delivery.deliver(context, pending.id)));
    expect(runs.filter(Boolean)).toMatchObject([{ id: pending.id, aiStatus: 'delivered', recordVersion: 2 }]);
    expect(await delivery.deliver(context, failed.id)).toBeUndefined();

    await deliver('last');
    await listener.hears('last');
    expect(listener.heard).toEqual(['saved', 'made', 'updated', 'delivered-by-run', 'last']);
    const error = (await rest('GET', `/v1/insights/${failed.id}`)).body.aiInsight;
    expect([error.aiStatus, error.deliveredTime]).toEqual(['error', null]);
    await listener.socket.close();
  });

  it('tells of a delivered insight again when others are to read it', async () => {
    const [emma, otto] = [await Listener.open(employee('emma')), await Listener.open(employee('otto'))];
    const { id } = await deliver('moved', { audienceUserId: 'emma', audienceType: 'employee' });
    await emma.hears('moved');
    await rest('PATCH', `/v1/aiinsights/${id}`, { audienceUserId: 'otto', insightType: 'moved-to-otto' });
    expect((await otto.hears('moved-to-otto')).recordVersion).toBe(2);
    await rest('PATCH', `/v1/aiinsights/${id}`, { audienceUserId: 'otto', details: 'no news' });
    await deliver('end-of-moves', { audienceType: 'company' });
    for (const each of [emma, otto]) await each.hears('end-of-moves');
    expect([emma.heard, otto.heard]).toEqual([
      ['moved', 'end-of-moves'],
      ['moved-to-otto', 'end-of-moves'],
    ]);
    for (const each of [emma, otto]) await each.socket.close();
  });

  it('is refused without a subscription, and ends when the subscription has ended', async () => {
    await subscribe(gateway(), 'acme', { active: false });
    const refused = await Listener.open({});
    const { errors } = (await refused.socket.message(({ type }) => type === 'next')).payload;
    const [error] = errors;
    expect([error.message, error.extensions.code]).toEqual([
      'The company has no active AI subscription',
      'FORBIDDEN',
    ]);

    await subscribe(gateway(), 'acme');
    const listener = await Listener.open({});
    await deliver('before');
    await listener.hears('before');
    await subscribe(gateway(), 'acme', { active: false });
    bus.publish('aiInsightDelivered', 'acme', { insight: { insightType: 'after', audienceUserId: null } });
    const ended = await listener.socket.message(({ type }) => type === 'error');
    expect(ended.payload).toEqual([
      { message: 'The company has no active AI subscription', extensions: { code: 'FORBIDDEN' } },
    ]);
    expect(listener.heard).toEqual(['before']);
    await until('unsubscribed', () => bus.open === 0);
    await refused.socket.close();
    await listener.socket.close();
  });
});
