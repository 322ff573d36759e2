import { useGateway } from '../../helpers/gateway.ts';

const gateway = useGateway();
const inject = (method: 'GET' | 'HEAD', url: string, headers = {}) =>
  gateway().app.inject({ method, url, headers });

describe('the OpenAPI document and its page', () => {
  it('are there for all who ask first, at the same time', async () => {
    const answers = await Promise.all(
      ['/openapi.json', '/docs', '/docs/json', '/openapi.json'].map((url) => inject('GET', url)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    const [document, page, pageDocument, again] = answers;
    expect(document?.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(page?.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(again?.body).toBe(document?.body);
    expect(pageDocument?.json()).toEqual(document?.json());
  });

  it('describe each route once, and neither themselves nor HEAD', async () => {
    const { paths } = (await inject('GET', '/openapi.json')).json<{ paths: Record<string, object> }>();
    const documented = Object.keys(paths);
    expect(documented).toEqual(expect.arrayContaining(['/livez', '/traction/api/v1/insights/{id}']));
    expect(documented.filter((path) => /docs|openapi/.test(path))).toEqual([]);
    expect(Object.values(paths).flatMap((path) => Object.keys(path))).not.toContain('head');
    expect(Object.keys(paths['/traction/api/v1/insights/{id}'] ?? {}).toSorted()).toEqual([
      'delete',
      'get',
      'put',
    ]);
  });

  it('have the headers of every answer beside their own', async () => {
    const { headers } = await inject('GET', '/docs');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('tell HEAD the length of what GET gets', async () => {
    const got = await inject('GET', '/openapi.json');
    const { headers, body } = await inject('HEAD', '/openapi.json');
    expect([headers['content-length'], body]).toEqual([String(got.rawPayload.length), '']);
  });

  it('are not sent again to a browser that has them', async () => {
    const url = '/docs/static/swagger-ui.css';
    const { headers, rawPayload } = await inject('GET', url);
    expect(headers['content-length']).toBe(String(rawPayload.length));
    const again = await inject('GET', url, { 'if-none-match': headers.etag });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('know no path beside theirs', async () => {
    const { statusCode, headers, body } = await inject('GET', '/docs/nothing');
    const elsewhere = await inject('GET', '/nothing');
    expect([statusCode, headers['content-type'], body]).toEqual([
      404,
      elsewhere.headers['content-type'],
      elsewhere.body,
    ]);
  });
});
