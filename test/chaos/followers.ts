import { WebSocket } from 'ws';
import { createClient } from 'graphql-ws';
import { toSocketUrl } from '../helpers/streams.ts';

/** An event as a follower received it, repeats and all. */
export interface Seen {
  seq: number;
  eventId: string;
  type: string;
}

const query =
  'subscription ($jobId: ID!, $after: Int) { jobEvents(jobId: $jobId, after: $after) { seq eventId type } }';
const isTerminal = ({ type }: Seen) => type === 'COMPLETED' || type === 'FAILED';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface Followed {
  base: string;
  token: string;
  jobId: string;
  seen: Seen[];
  /** Connections so far. */
  connections: number;
}

/** Reads server-sent events until they end. @returns the id of the last. */
async function readStream(job: Followed, lastEventId: string | undefined): Promise<string | undefined> {
  let last = lastEventId;
  const response = await fetch(`${job.base}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: `Bearer ${job.token}`,
      ...(last !== undefined && { 'last-event-id': last }),
    },
    body: JSON.stringify({ query, variables: { jobId: job.jobId } }),
  });
  if (!response.ok || !response.body) throw new Error(`No stream: ${response.status}`);
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const block = text.slice(0, end);
        text = text.slice(end + 2);
        const data = /^event: next\ndata: (.*)$/m.exec(block)?.[1];
        const event = data && (JSON.parse(data).data?.jobEvents as Seen | undefined);
        if (!event) continue;
        job.seen.push(event);
        last = /^id: (.*)$/m.exec(block)?.[1];
      }
    }
  } catch {
    // The gateway is gone; what came before counts.
  }
  return last;
}

/** Follows a job by server-sent events, as EventSource would: again with Last-Event-ID after each end. */
export async function followByEvents(job: Followed): Promise<void> {
  let last: string | undefined;
  while (!job.seen.some(isTerminal)) {
    job.connections += 1;
    last = await readStream(job, last).catch(() => last);
    await pause(30);
  }
}

/** Follows a job over a WebSocket: again with `after` after each end. */
export async function followBySocket(job: Followed): Promise<void> {
  while (!job.seen.some(isTerminal)) {
    job.connections += 1;
    const client = createClient({
      url: toSocketUrl(job.base),
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${job.token}` },
      retryAttempts: 0,
    });
    try {
      const variables = { jobId: job.jobId, after: job.seen.at(-1)?.seq ?? 0 };
      for await (const { data } of client.iterate<{ jobEvents: Seen }>({ query, variables })) {
        if (data) job.seen.push(data.jobEvents);
      }
    } catch {
      // The gateway is gone; what came before counts.
    }
    await client.dispose();
    await pause(30);
  }
}
