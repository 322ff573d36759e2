import { ProviderError } from './provider-error.ts';

export interface ProviderFetchOptions {
  /** Sent as a bearer token; undefined for a provider without keys. */
  apiKey: string | undefined;
  /** Bytes, decoded, of a whole answer. */
  maxBytes: number;
  /** The same for a stream, whose frames weigh far more than their text. */
  maxStreamBytes: number;
}

/** Bytes of an error's body that are read; the rest is dropped. */
const maxErrorBytes = 64 * 1024;

/**
 * The fetch that the SDK is given: it alone knows the key, follows no redirect with it, and bounds what is read.
 * The SDK's own headers stay out, since some come from the environment.
 */
export function createProviderFetch(options: ProviderFetchOptions): typeof fetch {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (options.apiKey !== undefined) headers.authorization = `Bearer ${options.apiKey}`;

  return async (url, init) => {
    const response = await fetch(url, {
      method: init?.method ?? 'GET',
      body: init?.body ?? null,
      headers,
      signal: init?.signal ?? null,
      redirect: 'manual',
    });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      throw new ProviderError('denied', 'Expected an answer, got a redirect', {
        status: response.status,
        isFree: true,
      });
    }
    if (!response.body) return response;
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    const body = response.ok
      ? limited(response.body, isStream ? options.maxStreamBytes : options.maxBytes, (controller) => {
          controller.error(
            new ProviderError('oversized', 'The answer is too large', { status: response.status }),
          );
        })
      : limited(response.body, maxErrorBytes, (controller) => controller.close());
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

/** The same bytes, read one chunk at a time as they are asked for, up to a limit. */
function limited(
  source: ReadableStream<Uint8Array>,
  maxBytes: number,
  onExcess: (controller: ReadableStreamDefaultController<Uint8Array>) => void,
): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let bytes = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        bytes += value.byteLength;
        if (bytes <= maxBytes) return controller.enqueue(value);
        onExcess(controller);
        await reader.cancel().catch(() => undefined);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
