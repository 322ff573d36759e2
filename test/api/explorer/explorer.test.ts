import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Fastify from 'fastify';
import {
  buildSchema,
  coerceInputValue,
  parse,
  TypeInfo,
  typeFromAST,
  validate,
  type GraphQLInputType,
} from 'graphql';
import { registerExplorer, type ExplorerOptions } from '../../../src/api/explorer/index.ts';
import { coachingExamples } from '../../../src/domains/coaching/explorer-examples.ts';
import { workforceExamples } from '../../../src/domains/workforce/explorer-examples.ts';

const options: ExplorerOptions = {
  endpoint: '/graphql',
  subscriptionPath: '/subscriptions',
  token: 'demo.token.value',
  examples: coachingExamples,
};

async function getPage(overrides: Partial<ExplorerOptions> = {}) {
  const app = Fastify();
  await app.register(registerExplorer, { ...options, ...overrides });
  const page = await app.inject('/');
  return { app, page };
}

function settingsOf(html: string) {
  const [, json] = /<script id="settings" type="application\/json">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json ?? 'null');
}

const assetUrls = (html: string) => [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]!);

describe('the explorer', () => {
  it('serves a page that carries the endpoints, the token and the examples', async () => {
    const { page } = await getPage();
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(settingsOf(page.body)).toEqual({
      endpoint: '/graphql',
      subscriptionPath: '/subscriptions',
      headers: { Authorization: 'Bearer demo.token.value' },
      examples: coachingExamples,
    });
  });

  it('gives its token only to requests for this machine’s own name', async () => {
    const { app } = await getPage();
    for (const host of ['attacker.example', '10.0.0.5:8000']) {
      const page = await app.inject({ url: '/', headers: { host } });
      expect([host, page.statusCode, settingsOf(page.body).headers]).toEqual([host, 200, {}]);
    }
    const page = await app.inject({ url: '/', headers: { host: 'localhost:8000' } });
    expect(settingsOf(page.body).headers).toEqual({ Authorization: 'Bearer demo.token.value' });
  });

  it('prefills no header when there is no token', async () => {
    const { page } = await getPage({ token: undefined });
    expect(settingsOf(page.body).headers).toEqual({});
  });

  it('serves every asset that the page references, for browsers to keep', async () => {
    const { app, page } = await getPage();
    const urls = assetUrls(page.body).filter((url) => !url.startsWith('data:'));
    expect(urls.map((url) => url.replace(/\?v=[0-9a-f]{12}$/, ''))).toEqual([
      'explorer/graphiql.css',
      'explorer/react.js',
      'explorer/react-dom.js',
      'explorer/graphql-ws.js',
      'explorer/graphiql.js',
      'explorer/start.js',
    ]);
    for (const url of urls) {
      const { statusCode, headers, rawPayload } = await app.inject(`/${url}`);
      expect({ url, statusCode, type: headers['content-type'], cache: headers['cache-control'] }).toEqual({
        url,
        statusCode: 200,
        type: url.includes('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
        cache: 'public, max-age=31536000, immutable',
      });
      expect(rawPayload.length).toBeGreaterThan(500);
    }
  });

  it('serves no file outside its list', async () => {
    const { app } = await getPage();
    for (const url of [
      '/explorer/package.json',
      '/explorer/..%2fpackage.json',
      '/explorer/graphiql.min.js.map',
      '/explorer/',
    ]) {
      expect((await app.inject(url)).statusCode).toBe(404);
    }
  });

  it('loads nothing from another host', async () => {
    const { app, page } = await getPage();
    expect(page.body).not.toMatch(/https?:\/\//);
    const [stylesheet] = assetUrls(page.body).filter((url) => url.includes('.css'));
    const { body: css } = await app.inject(`/${stylesheet}`);
    expect(css).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
  });

  it('restricts the page to its own origin and keeps it out of caches', async () => {
    const { page } = await getPage();
    expect(page.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; " +
        "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(page.headers['cache-control']).toBe('no-store');
    // The policy allows no inline script, so the page must have none: only data and references.
    expect(page.body).not.toMatch(/<script(?![^>]*(?:src=|type="application\/json"))/);
    expect(page.body).not.toMatch(/\son\w+=/);
  });

  it('lets no token break out of the script that holds it', async () => {
    const token = `</script><script>alert(1)</script><!--<script>"'\\\u2028&lt;`;
    const { page } = await getPage({ token });
    const harmless = await getPage();
    const countScripts = (html: string) => html.split('<script').length;
    expect(countScripts(page.body)).toBe(countScripts(harmless.page.body));
    expect(page.body).not.toContain('<!--');
    expect(settingsOf(page.body).headers).toEqual({ Authorization: `Bearer ${token}` });
  });
});

describe('the examples', () => {
  const schemaFolder = path.resolve(import.meta.dirname, '../../../../schema');
  const schema = buildSchema(
    readdirSync(schemaFolder)
      .map((file) => readFileSync(path.join(schemaFolder, file), 'utf8'))
      .join('\n'),
  );

  it.each([...coachingExamples, ...workforceExamples].map((example) => [example.title, example] as const))(
    '%s: fits the schema',
    (_title, example) => {
      const document = parse(example.query);
      expect(validate(schema, document, undefined, undefined, new TypeInfo(schema))).toEqual([]);
      for (const definition of document.definitions) {
        if (!('operation' in definition) || !('variableDefinitions' in definition)) continue;
        for (const variable of definition.variableDefinitions ?? []) {
          const type = typeFromAST(schema, variable.type as never) as GraphQLInputType;
          // Throws on a value that does not fit.
          coerceInputValue(example.variables?.[variable.variable.name.value], type);
        }
      }
    },
  );

  it('show a query, a mutation and a subscription', () => {
    const operations = coachingExamples.flatMap(({ query }) =>
      parse(query).definitions.map((definition) => 'operation' in definition && definition.operation),
    );
    expect(operations).toEqual(['query', 'mutation', 'subscription']);
  });
});
