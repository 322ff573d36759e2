import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { FetchError } from './fetch-error.ts';

/** Bytes of a page that are read, decoded. */
export const maxBodyBytes = 2 * 1024 * 1024;

/** Bytes that may be sent for them: what is badly compressed is a little longer than what it holds. */
const maxEncodedBytes = maxBodyBytes + 64 * 1024;

const encodings = ['identity', 'gzip', 'deflate', 'br'] as const;
export type Encoding = (typeof encodings)[number];

/** The `Accept-Encoding` that says what `readBody` decodes. */
export const acceptEncoding = 'gzip, deflate, br';

/** The encoding that a `Content-Encoding` header names, or undefined when it cannot be decoded. */
export function toEncoding(header: string): Encoding | undefined {
  const name = header.trim().toLowerCase().replace(/^x-/, '');
  return name === '' ? 'identity' : encodings.find((encoding) => encoding === name);
}

/**
 * Reads and decodes a body up to the cap, piece by piece: a decompression bomb is never unpacked further than that.
 * @param displayUrl the URL's, for messages.
 * @returns the first bytes, and whether there were more.
 * @throws FetchError `body` when it ends early, is not encoded as it says or is endless; what the stream throws.
 */
export async function readBody(body: Readable, encoding: Encoding, displayUrl: string) {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await decode(body, encoding, displayUrl)) {
      const bytes = chunk as Buffer;
      chunks.push(bytes);
      size += bytes.length;
      if (size > maxBodyBytes) break;
    }
  } catch (error) {
    if (isCodecError(error)) {
      throw new FetchError('body', `${displayUrl} sent a page that ends early or is badly encoded`, {
        cause: error,
      });
    }
    throw error;
  } finally {
    body.destroy();
  }
  return { bytes: Buffer.concat(chunks).subarray(0, maxBodyBytes), isTruncated: size > maxBodyBytes };
}

async function decode(
  body: Readable,
  encoding: Encoding,
  displayUrl: string,
): Promise<AsyncIterable<unknown>> {
  if (encoding === 'identity') return body;
  const sent = counted(body, displayUrl);
  const first = await sent.next();
  if (first.done === true) return Readable.from([]);
  const decoder =
    encoding === 'gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : // `deflate` means the zlib format, but some servers send what is inside it.
          (first.value[0] ?? 0) % 16 === 8
          ? createInflate()
          : createInflateRaw();
  // The callback is for a pipeline left unread at the cap; while it is read, iterating reports errors.
  return pipeline(prepended(first.value, sent), decoder, () => undefined);
}

async function* counted(body: Readable, displayUrl: string): AsyncGenerator<Buffer, undefined> {
  let size = 0;
  for await (const chunk of body) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > maxEncodedBytes) throw new FetchError('body', `${displayUrl} sent more data than a page has`);
    if (bytes.length > 0) yield bytes;
  }
}

async function* prepended(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** zlib names its errors Z_…, brotli ERR_… or ERR__…. */
function isCodecError(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^(?:Z_|ERR__|ERR_BROTLI|ERR_PADDING)/.test(code);
}
