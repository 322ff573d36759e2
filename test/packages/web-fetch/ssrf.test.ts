import net from 'node:net';
import { Client } from 'undici';
import { FetchError } from '../../../src/packages/web-fetch/fetch-error.ts';
import { readWebsite } from '../../../src/packages/web-fetch/website.ts';
import { failureOf, publicAddress, silent, startCanary, startInternet, type Internet } from './internet.ts';

/** Hosts of `http://…/` that lead inside by themselves. */
const hosts = `
  127.0.0.1 127.1 2130706433 0x7f000001 0177.0.0.1 017700000001 0 0.0.0.0
  [::] [::1] [::ffff:127.0.0.1] [::ffff:7f00:1] [::ffff:169.254.169.254]
  [::127.0.0.1] [64:ff9b::a9fe:a9fe] [64:ff9b:1::a9fe:a9fe] [2002:a9fe:a9fe::]
  [2001:0:a9fe:a9fe::] [fe80::1] [fc00::1] [fd00:ec2::254] [fec0::1] [ff02::1]
  169.254.169.254 169.254.170.2 100.100.100.200 168.63.129.16 192.0.0.192
  10.0.0.5 172.16.0.1 192.168.0.1 100.64.0.1 198.18.0.1 224.0.0.1 255.255.255.255
  ①②⑦.⓪.⓪.① 127。0。0。1 127.0.0.1. 127%2e0%2e0%2e1 127.0.0.1#@example.com`
  .trim()
  .split(/\s+/);

/** Names that are asked of no name server. */
const names = `
  localhost localhost. LOCALHOST a.localhost metadata.google.internal metadata.google.internal. printer.local
  router.lan redis db. x.home.arpa x.onion 1.0.0.127.in-addr.arpa ①②⑦.localhost`
  .trim()
  .split(/\s+/);

const otherUrls = [
  'http://example.com@127.0.0.1/',
  'http://user:secret@ok.test/',
  'http://:secret@ok.test/',
  'http://ok.test:22/',
  'http://ok.test:6379/',
  'http://ok.test:443/',
  'https://ok.test:80/',
  'http://ok.test:0/',
  'http://ok.test:8080/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_',
  'ftp://127.0.0.1/',
  'data:text/html,x',
  'javascript:alert(1)',
  'blob:http://ok.test/1',
  'ws://ok.test/',
  'about:blank',
  '//ok.test/',
  'ok.test',
  '',
  'http://',
  'http://[fe80::1%25eth0]/',
  'http://[::1',
  'http://256.1.1.1/',
  'http://1.2.3.4.5/',
  `http://ok.test/${'a'.repeat(2048)}`,
];

/** What any client without a guard does: it takes the URL's host as it comes. */
async function fetchUnguarded(url: string, toPort: (host: string) => number): Promise<string> {
  const { origin, pathname, hostname } = new URL(url);
  const client = new Client(origin, {
    connect: (_target, callback) => {
      const socket = net.connect(toPort(hostname), '127.0.0.1');
      socket.once('connect', () => callback(null, socket)).once('error', (error) => callback(error, null));
    },
  });
  try {
    const { body } = await client.request({ path: pathname, method: 'GET' });
    return await body.text();
  } finally {
    await client.destroy();
  }
}

describe('the safe fetch and what is inside', () => {
  let internet: Internet;
  let location: string;
  let status: number;
  let requests: string[];

  beforeAll(async () => {
    internet = await startInternet((request, response) => {
      requests.push(`${request.headers.host} ${request.url}`);
      response.setHeader('content-type', 'text/html');
      if (request.url === '/redirect') response.writeHead(status, { location }).end();
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (/^\/hop\d+$/.test(request.url!)) {
        const left = Number(request.url!.slice(4)) - 1;
        response.writeHead(302, { location: left === 0 ? '/page' : `/hop${left}` }).end();
      } else if (request.url === '/refresh') {
        response.end(`<meta http-equiv=refresh content="0;url=http://127.0.0.1/"><p>visible</p>`);
      } else response.end('<p>page</p>');
    });
  });
  beforeEach(() => {
    status = 302;
    requests = [];
    internet.canary.hits = 0;
  });
  afterAll(() => internet.close());

  it('reads a public page', async () => {
    await expect(internet.fetch('http://ok.test/a?b=1#c')).resolves.toEqual({
      url: 'http://ok.test/a?b=1',
      status: 200,
      contentType: 'text/html',
      text: '<p>page</p>',
      isTruncated: false,
      redirects: 0,
    });
    expect(requests).toEqual(['ok.test /a?b=1']);
  });

  it('reads a page at a public address that is written as one', async () => {
    await expect(internet.fetch(`http://${publicAddress}/`)).resolves.toMatchObject({ text: '<p>page</p>' });
  });

  it.each(hosts)('does not connect to http://%s', async (host) => {
    const error = await failureOf(internet.fetch(`http://${host}/`));
    expect(error).toMatchObject({ code: 'RETRIEVAL_FAILED', failure: 'address' });
    expect(internet.canary.hits).toBe(0);
  });

  it.each(hosts)('control: a client without the guard reaches http://%s', async (host) => {
    await expect(fetchUnguarded(`http://${host}/`, () => internet.canary.port)).resolves.toBe(
      '<p>canary</p>',
    );
    expect(internet.canary.hits).toBe(1);
  });

  it('control: the platform’s own fetch reaches loopback in every spelling', async () => {
    const canary = await startCanary();
    try {
      const spellings =
        '127.0.0.1 127.1 2130706433 0x7f000001 0177.0.0.1 017700000001 ①②⑦.⓪.⓪.① 127。0。0。1';
      for (const host of [...spellings.split(' '), '127.0.0.1.', '127%2e0%2e0%2e1', '0', '0.0.0.0']) {
        const hits = canary.hits;
        const answer = await fetch(`http://${host}:${canary.port}/`, { headers: { connection: 'close' } });
        await answer.text();
        expect([host, canary.hits]).toEqual([host, hits + 1]);
      }
    } finally {
      await canary.close();
    }
  });

  it.each(names)('does not ask name servers for %s', async (name) => {
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      return ['127.0.0.1'];
    };
    const error = await failureOf(internet.fetch(`http://${name}/`, { resolve }));
    expect(error).toMatchObject({ code: 'RETRIEVAL_FAILED', failure: 'address' });
    expect(asked).toEqual([]);
    expect(internet.canary.hits).toBe(0);
  });

  it.each(otherUrls)('refuses %s', async (url) => {
    const error = await failureOf(internet.fetch(url));
    expect(error.code).toBe('RETRIEVAL_FAILED');
    expect(['url', 'address']).toContain(error.failure);
    expect(error.message).not.toContain('secret');
    expect(requests).toEqual([]);
    expect(internet.canary.hits).toBe(0);
  });

  it('takes a backslash for a slash, as the URL standard does, thus asks the host before it', async () => {
    await internet.fetch('http://example.com\\@127.0.0.1/');
    expect(requests).toEqual(['example.com /@127.0.0.1/']);
    expect(internet.canary.hits).toBe(0);
  });

  it.each([
    ['private', ['10.0.0.5']],
    ['loopback', ['127.0.0.1']],
    ['public and private', [publicAddress, '10.0.0.5']],
    ['private and public', ['169.254.169.254', publicAddress]],
    ['private behind many public', [...Array<string>(8).fill(publicAddress), '127.0.0.1']],
    ['mapped', ['::ffff:127.0.0.1']],
    ['NAT64', ['64:ff9b::a9fe:a9fe']],
    ['6to4', ['2002:7f00:1::']],
    ['compatible', ['::127.0.0.1']],
    ['public IPv4 and private IPv6', [publicAddress, 'fd00:ec2::254']],
    ['no address at all', []],
    ['not an address', ['localhost']],
  ])('refuses a name that resolves to: %s', async (_kind, addresses) => {
    const error = await failureOf(
      internet.fetch('http://ok.test/a?token=1', { resolve: async () => addresses }),
    );
    expect(error).toMatchObject({
      code: 'RETRIEVAL_FAILED',
      failure: 'address',
      message: 'http://ok.test/a has no public address',
    });
    expect([requests, internet.canary.hits]).toEqual([[], 0]);
  });

  it('control: connecting to where such a name leads reaches the canary', async () => {
    const toPort = () => internet.connectTo('10.0.0.5', 80).port;
    await expect(fetchUnguarded('http://ok.test/', toPort)).resolves.toBe('<p>canary</p>');
    expect(internet.canary.hits).toBe(1);
  });

  it('says the same of a name that is unknown and of one that is internal', async () => {
    const unknown = failureOf(
      internet.fetch('http://ok.test/', { resolve: () => Promise.reject(new Error('ENOTFOUND')) }),
    );
    const internal = failureOf(internet.fetch('http://ok.test/', { resolve: async () => ['10.0.0.5'] }));
    expect((await unknown).message).toBe((await internal).message);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'is not fooled by a name that turns internal after %i answers',
    async (k) => {
      let answers = 0;
      const resolve = async () => [(answers += 1) <= k ? publicAddress : '127.0.0.1'];
      for (let call = 1; call <= 10; call += 1) {
        const reading = internet.fetch('http://ok.test/', { resolve });
        if (call <= k) await expect(reading).resolves.toMatchObject({ text: '<p>page</p>' });
        else expect(await failureOf(reading)).toMatchObject({ failure: 'address' });
      }
      // One question for each connection: there is no second answer between check and use.
      expect(answers).toBe(10);
      expect(internet.canary.hits).toBe(0);
    },
  );

  it('control: a check before connecting is fooled by it', async () => {
    let answers = 0;
    const resolve = () => ((answers += 1) <= 1 ? publicAddress : '127.0.0.1');
    expect(resolve()).toBe(publicAddress);
    await fetchUnguarded('http://ok.test/', () => internet.connectTo(resolve(), 80).port);
    expect(internet.canary.hits).toBe(1);
  });

  it('is not fooled by a name that turns internal between redirects', async () => {
    let answers = 0;
    const resolve = async () => [(answers += 1) === 1 ? publicAddress : '127.0.0.1'];
    const error = await failureOf(internet.fetch('http://ok.test/hop1', { resolve }));
    expect(error).toMatchObject({ failure: 'address' });
    expect([requests, internet.canary.hits]).toEqual([['ok.test /hop1'], 0]);
  });

  const redirects = [301, 302, 303, 307, 308].flatMap((code) =>
    [
      'http://127.0.0.1/',
      'http://[::1]/',
      '//169.254.169.254/latest/',
      'http://2130706433/',
      'http://localhost/',
      'http://ok.test:6379/',
      'http://user:secret@ok.test/',
      'file:///etc/passwd',
      'gopher://127.0.0.1:6379/_',
      'data:text/html,x',
    ].map((to) => [code, to] as const),
  );
  it.each(redirects)('does not follow a %i to %s', async (code, to) => {
    status = code;
    location = to;
    const error = await failureOf(internet.fetch('http://ok.test/redirect'));
    expect(error).toMatchObject({
      code: 'RETRIEVAL_FAILED',
      failure: 'redirect',
      message: 'http://ok.test/redirect redirects to an address that is not a public website',
    });
    expect([requests, internet.canary.hits]).toEqual([['ok.test /redirect'], 0]);
  });

  it('does not follow a redirect to a name that resolves to the inside', async () => {
    location = 'http://inside.test/secret';
    const resolve = async (name: string) => [name === 'ok.test' ? publicAddress : '192.168.0.1'];
    const error = await failureOf(internet.fetch('http://ok.test/redirect', { resolve }));
    expect(error).toMatchObject({
      failure: 'address',
      message: 'http://ok.test/redirect has no public address',
    });
    expect(internet.canary.hits).toBe(0);
  });

  it('follows three redirects, and not a fourth', async () => {
    const page = await internet.fetch('http://ok.test/hop3');
    expect(page).toMatchObject({ url: 'http://ok.test/page', redirects: 3 });
    expect(await failureOf(internet.fetch('http://ok.test/hop4'))).toMatchObject({ failure: 'redirect' });
    requests = [];
    const error = await failureOf(internet.fetch('http://ok.test/loop'));
    expect(error.message).toBe('http://ok.test/loop redirects more than 3 times');
    expect(requests).toHaveLength(4);
  });

  it('refuses a redirect without a target', async () => {
    location = '';
    status = 304;
    expect(await failureOf(internet.fetch('http://ok.test/redirect'))).toMatchObject({ failure: 'status' });
  });

  it('does not follow a meta refresh', async () => {
    const website = await readWebsite((url) => internet.fetch(url), 'http://ok.test/refresh', {
      log: silent,
    });
    expect(website.content).toBe('visible');
    expect([requests, internet.canary.hits]).toEqual([['ok.test /refresh'], 0]);
  });

  it('heeds no proxy variable', async () => {
    const proxy = `http://127.0.0.1:${internet.canary.port}`;
    const variables = { HTTP_PROXY: proxy, http_proxy: proxy, ALL_PROXY: proxy, NODE_USE_ENV_PROXY: '1' };
    const kept = Object.keys(variables).map((name) => [name, process.env[name]] as const);
    Object.assign(process.env, variables);
    try {
      await internet.fetch('http://ok.test/');
    } finally {
      for (const [name, value] of kept) {
        if (value === undefined) Reflect.deleteProperty(process.env, name);
        else process.env[name] = value;
      }
    }
    expect(internet.canary.hits).toBe(0);
  });

  it('names the address of a refusal in the log alone', async () => {
    const lines: object[] = [];
    const log = { ...silent, warn: (fields: object) => lines.push(fields) };
    const { createSafeFetch } = await import('../../../src/packages/web-fetch/safe-fetch.ts');
    const guarded = createSafeFetch({
      userAgent: 'example-reader/1.0',
      resolve: async () => ['10.1.2.3'],
    });
    const error = await failureOf(guarded('http://ok.test/', { log }));
    expect(error).toBeInstanceOf(FetchError);
    expect(error.message).not.toContain('10.1.2.3');
    expect(lines).toEqual([{ place: 'http://ok.test/', addresses: ['10.1.2.3'] }]);
  });
});
