import type { Config } from '../config/config.ts';
import type { PutEntries } from './outbox-relay.ts';

/** The AWS client's own settings: region and credentials come from where AWS tools look for them. */
export async function createEventBridgePut(bus: NonNullable<Config['eventBridge']>): Promise<PutEntries> {
  // A large package that few installations need.
  const { EventBridgeClient, PutEventsCommand } = await import('@aws-sdk/client-eventbridge');
  const client = new EventBridgeClient({
    ...(bus.endpointUrl && { endpoint: bus.endpointUrl }),
    // The relay repeats what failed; repeating whole calls here would send accepted entries twice.
    maxAttempts: 1,
  });
  return async (entries, signal) => {
    const { Entries = [] } = await client.send(
      new PutEventsCommand({
        Entries: entries.map(({ source, detailType, detail, time }) => ({
          EventBusName: bus.name,
          Source: source,
          DetailType: detailType,
          Detail: detail,
          Time: time,
        })),
      }),
      { abortSignal: signal },
    );
    return entries.map((_entry, index) => Entries[index]?.EventId !== undefined);
  };
}
