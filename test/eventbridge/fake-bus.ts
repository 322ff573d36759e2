import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BusDetail {
  jobId: string;
  eventType: string;
  eventId: string;
  data: Record<string, any>;
}

export interface BusCall {
  details: BusDetail[];
  /** Bytes that the entries count for, all together. */
  bytes: number;
  /** Whether each entry was accepted; empty if the call failed. */
  accepted: boolean[];
}

/** What the bus does with an entry: takes it, refuses it alone, or fails the whole call for it. */
export type Verdict = 'take' | 'refuse' | 'fail' | 'hang';

/**
 * Amazon EventBridge's PutEvents over HTTP on loopback, with its limits: 10 entries and 256 KB a call.
 * Refuses what it is told to, and writes down what it was sent.
 */
export async function createFakeBus() {
  const calls: BusCall[] = [];
  let judge: (detail: BusDetail, times: number) => Verdict = () => 'take';
  const times = new Map<string, number>();

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { Entries } = JSON.parse(Buffer.concat(chunks).toString()) as { Entries: any[] };
      const answer = (status: number, body: object) =>
        response
          .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
          .end(JSON.stringify(body));
      const isPutEvents = request.headers['x-amz-target'] === 'AWSEvents.PutEvents';
      const bytes = Entries.reduce((sum: number, entry) => {
        const texts = [entry.Source, entry.DetailType, entry.Detail] as string[];
        return sum + 14 + texts.reduce((length, text) => length + Buffer.byteLength(text), 0);
      }, 0);
      const details = Entries.map(({ Detail }) => JSON.parse(Detail) as BusDetail);
      const verdicts = details.map((detail) => {
        const time = (times.get(detail.eventId) ?? 0) + 1;
        times.set(detail.eventId, time);
        return judge(detail, time);
      });
      const isTooMuch = Entries.length > 10 || bytes > 256 * 1024 || Entries.length === 0;
      if (verdicts.includes('hang')) return;
      if (!isPutEvents || isTooMuch || verdicts.includes('fail')) {
        calls.push({ details, bytes, accepted: [] });
        answer(400, { __type: 'ValidationException', message: 'Not like this' });
        return;
      }
      const accepted = verdicts.map((verdict) => verdict === 'take');
      calls.push({ details, bytes, accepted });
      answer(200, {
        FailedEntryCount: accepted.filter((isAccepted) => !isAccepted).length,
        Entries: accepted.map((isAccepted, index) =>
          isAccepted ? { EventId: `bus-${index}` } : { ErrorCode: 'InternalFailure', ErrorMessage: 'Later' },
        ),
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: calls as readonly BusCall[],
    /** @param decide gets the entry and how often it has come, this time included. */
    judge(decide: typeof judge) {
      judge = decide;
    },
    /** What was accepted, in order. */
    get accepted(): BusDetail[] {
      return calls.flatMap(({ details, accepted }) => details.filter((_detail, index) => accepted[index]));
    },
    /** How often an event came, accepted or not. */
    timesOf: (eventId: string) => times.get(eventId) ?? 0,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export type FakeBus = Awaited<ReturnType<typeof createFakeBus>>;
