import { createCountingBus } from '../../helpers/counting-bus.ts';
import { FakeAi } from '../../helpers/fake-ai.ts';
import { TestGateway } from '../../helpers/gateway.ts';
import { JobSocket } from '../../helpers/job-socket.ts';
import { jobEvents, jobWith, startJob } from '../../helpers/jobs.ts';
import { EventReader, RawSocket, until, within } from '../../helpers/streams.ts';

/* What subscribers are told when the gateway shuts down before what they wait for has happened. */

const insightChanged = 'subscription { insightChanged { type } }';
const goingAway = {
  message: 'The gateway is shutting down; connect again',
  extensions: { code: 'GOING_AWAY' },
};

async function createScene() {
  const [ai, bus] = [new FakeAi(), createCountingBus()];
  ai.isHolding = true;
  const gateway = await TestGateway.create({}, { ai, bus });
  return { ai, bus, gateway, base: await gateway.listen(), headers: await gateway.headersFor() };
}

/** Every event until the stream ends. */
async function rest(reader: EventReader): Promise<any[]> {
  const events = [];
  for (let event = await reader.next(); event; event = await reader.next()) events.push(event);
  return events;
}

it('a stream of server-sent events ends with a failure and never with `complete`', async () => {
  const { ai, bus, gateway, base, headers } = await createScene();
  const jobId = await startJob(gateway);
  await jobWith(gateway, jobId, 'processing');
  const [job, changes] = [
    await EventReader.open(base, { query: jobEvents, variables: { jobId } }, headers),
    await EventReader.open(base, { query: insightChanged }, headers),
  ];
  expect((await job.next())?.data.data.jobEvents.seq).toBe(1);
  await until('subscribed', () => bus.open === 2);
  const [told, changed] = [rest(job), rest(changes)];
  await within('close', gateway.close());
  ai.release();
  expect((await told).map(({ event, data }) => [event, data.errors ?? data.data.jobEvents.seq])).toEqual([
    ['next', 2],
    ['next', [goingAway]],
  ]);
  expect((await changed).map(({ event, data }) => [event, data.errors])).toEqual([['next', [goingAway]]]);
});

it('sockets close with 1001, told of no end and no failure', async () => {
  const { ai, bus, gateway, base, headers } = await createScene();
  const jobId = await startJob(gateway);
  await jobWith(gateway, jobId, 'processing');
  const socket = await new RawSocket(base).init(await gateway.tokenFor());
  socket.send({ id: 'job', type: 'subscribe', payload: { query: jobEvents, variables: { jobId } } });
  socket.send({ id: 'changes', type: 'subscribe', payload: { query: insightChanged } });
  const jobSocket = await JobSocket.open(base, { headers });
  await until('subscribed', () => bus.open === 3);
  await within('close', gateway.close());
  ai.release();
  const away = { code: 1001, reason: 'Going away' };
  expect([await socket.closed, await jobSocket.closed]).toEqual([away, away]);
  expect(socket.messages.filter(({ type }) => type !== 'next').map(({ type }) => type)).toEqual([
    'connection_ack',
  ]);
});

it('what ends while the gateway shuts down is told on every transport before it goes', async () => {
  const { ai, bus, gateway, base, headers } = await createScene();
  const jobId = await startJob(gateway);
  await jobWith(gateway, jobId, 'processing');
  const reader = await EventReader.open(base, { query: jobEvents, variables: { jobId } }, headers);
  const socket = await new RawSocket(base).init(await gateway.tokenFor());
  socket.send({ id: 'job', type: 'subscribe', payload: { query: jobEvents, variables: { jobId } } });
  const jobSocket = await JobSocket.open(base, { headers });
  await until('subscribed', () => bus.open === 3);
  // What has happened so far is told, so that only what happens next is left.
  await socket.message(({ payload }) => payload?.data?.jobEvents.seq === 2);
  const before = [await reader.next(), await reader.next()];
  const told = rest(reader);
  const stopped = jest.spyOn(gateway.gateway.background, 'stop');
  const closed = gateway.close();
  await until('the jobs are told to end', () => stopped.mock.calls.length > 0);
  ai.release();
  await within('close', closed);
  const all = [...before, ...(await told)];
  expect(all.map(({ event, data }) => data?.data.jobEvents.seq ?? event)).toEqual([1, 2, 3, 'complete']);
  await socket.closed;
  expect(socket.messages.map(({ type, payload }) => payload?.data?.jobEvents.seq ?? type)).toEqual([
    'connection_ack',
    1,
    2,
    3,
    'complete',
  ]);
  await jobSocket.closed;
  expect(jobSocket.frames.map(({ type }) => type)).toEqual(['ai.job.completed']);
});
