import { generateKeyPairSync, sign } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { createSafeFetch } from '../../../src/packages/web-fetch/safe-fetch.ts';
import { failureOf, publicAddress, silent, startInternet, userAgent, type Internet } from './internet.ts';

describe('the safe fetch', () => {
  let internet: Internet;
  let received: IncomingHttpHeaders[];
  let headers: Record<string, string>;
  let body: Buffer | string;

  beforeAll(async () => {
    internet = await startInternet((request, response) => {
      received.push(request.headers);
      if (request.url === '/hop') response.setHeader('location', '/').writeHead(301);
      else response.writeHead(200, { 'content-type': 'text/html', ...headers });
      response.end(request.url === '/hop' ? '' : body);
    });
  });
  beforeEach(() => {
    received = [];
    headers = {};
    body = '<p>page</p>';
  });
  afterAll(() => internet.close());

  it('sends who it is and what it reads, and nothing else, on every hop', async () => {
    headers = { 'set-cookie': 'a=b' };
    await internet.fetch('http://ok.test/hop');
    const expected = {
      host: 'ok.test',
      connection: 'close',
      'user-agent': userAgent,
      accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
      'accept-encoding': 'gzip, deflate, br',
    };
    expect(received).toEqual([expected, expected]);
  });

  const text = '<p>Grüße, 世界</p>'.repeat(1000);
  it.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['gzip', Buffer.concat([gzipSync(text.slice(0, 1700)), gzipSync(text.slice(1700))])],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])('decodes %s', async (encoding, bytes) => {
    headers = { 'content-encoding': encoding };
    body = bytes;
    expect((await internet.fetch('http://ok.test/')).text).toBe(text);
  });

  it('takes an empty page that is called compressed for empty', async () => {
    headers = { 'content-encoding': 'gzip' };
    body = '';
    expect((await internet.fetch('http://ok.test/')).text).toBe('');
  });

  const utf16 = (byte: 'le' | 'be') => {
    const bytes = Buffer.from('\ufeffüber', 'utf16le');
    return byte === 'le' ? bytes : bytes.swap16();
  };
  it.each([
    ['the header', 'text/html; charset=iso-8859-1', Buffer.from('über', 'latin1'), 'über'],
    ['the header, quoted', 'text/html;charset="windows-1251"', Buffer.from([0xc4, 0xe0]), 'Да'],
    [
      'the header before the page',
      'text/html; charset=utf-8',
      '<meta charset=latin1>ü',
      '<meta charset=latin1>ü',
    ],
    [
      'the page',
      'text/html',
      Buffer.from('<meta charset="shift_jis">\x83\x65', 'latin1'),
      '<meta charset="shift_jis">テ',
    ],
    [
      'the page, the old way',
      'text/html',
      Buffer.from('<meta http-equiv=a content="text/html; charset=latin1">ü', 'latin1'),
      '<meta http-equiv=a content="text/html; charset=latin1">ü',
    ],
    ['a byte order mark', 'text/html; charset=latin1', utf16('le'), 'über'],
    ['a big-endian one', 'text/html', utf16('be'), 'über'],
    [
      'an XML declaration',
      'application/xhtml+xml',
      Buffer.from('<?xml encoding="latin1"?>ü', 'latin1'),
      '<?xml encoding="latin1"?>ü',
    ],
    ['nobody: UTF-8', 'text/plain', 'über', 'über'],
    ['nobody: windows-1252', 'text/plain', Buffer.from([0x93, 0xfc, 0x94]), '“ü”'],
    ['an unknown name', 'text/html; charset=klingon', 'über', 'über'],
  ])('decodes the charset that is given by %s', async (_by, type, bytes, expected) => {
    headers = { 'content-type': type };
    body = bytes;
    expect((await internet.fetch('http://ok.test/')).text).toBe(expected);
  });
});

describe('the safe fetch over TLS', () => {
  const { key, cert } = createCertificate('ok.test');
  let port: number;
  const server = createServer({ key, cert }, (request, response) => {
    if (request.url === '/down') response.writeHead(302, { location: 'http://ok.test/' }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>secure</p>');
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const read = (url: string, ca?: string) =>
    createSafeFetch({
      userAgent,
      resolve: async () => [publicAddress],
      connectTo: () => ({ host: '127.0.0.1', port }),
      ...(ca === undefined ? {} : { ca }),
    })(url, { log: silent });

  it('reads a page under a certificate that is trusted and for its name', async () => {
    await expect(read('https://ok.test/', cert)).resolves.toMatchObject({ text: '<p>secure</p>' });
  });

  it('refuses a certificate that is not trusted', async () => {
    expect(await failureOf(read('https://ok.test/'))).toMatchObject({ failure: 'connection' });
  });

  it('refuses a certificate for another name', async () => {
    expect(await failureOf(read('https://other.test/', cert))).toMatchObject({ failure: 'connection' });
  });

  it('refuses a redirect from https to http', async () => {
    expect(await failureOf(read('https://ok.test/down', cert))).toMatchObject({
      failure: 'redirect',
      message: 'https://ok.test/down redirects from https to http',
    });
  });
});

/** A self-signed certificate of the oldest kind, which needs the fewest words; made anew for each run. */
function createCertificate(name: string) {
  const der = (tag: number, ...parts: Buffer[]) => {
    const content = Buffer.concat(parts);
    const { length } = content;
    const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
    return Buffer.concat([Buffer.from([tag, ...size]), content]);
  };
  const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
  const time = (text: string) => der(0x17, Buffer.from(text));
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex')));
  const commonName = sequence(der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from(name)));
  const subject = sequence(der(0x31, commonName));
  const content = sequence(
    der(0x02, Buffer.from([1])),
    algorithm,
    subject,
    sequence(time('200101000000Z'), time('491231235959Z')),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const certificate = sequence(content, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`,
  };
}
