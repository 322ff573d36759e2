import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createStoreSettings, testSecret } from './helpers/gateway.ts';
import { niche } from './helpers/jobs.ts';
import { GatewayProcess } from './helpers/gateway-process.ts';
import { until } from './helpers/streams.ts';

/* What `npm start` and the commands run, driven from outside: every other test runs the compiled files. */

const place = createStoreSettings();
const settings = { ...place.settings, NODE_ENV: 'development', DEMO: 'false', AUTH_SECRET: testSecret };
let gateway: GatewayProcess;
let token: string;

/** Runs a command as its npm script does. @returns what it printed. */
async function runCommand(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/run.mjs', ...args], {
    env: { PATH: process.env.PATH, ...settings },
  });
  return stdout;
}

/** Asks as the token's user; `body` makes it a POST. */
async function ask(path: string, body?: object): Promise<any> {
  const answer = await fetch(`${gateway.base}${path}`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  return await answer.json();
}

beforeAll(async () => {
  token = (await runCommand('token', '--tenant', 'acme', '--role', 'admin')).trim();
  gateway = await GatewayProcess.start(settings, { command: ['scripts/run.mjs', 'main'] });
});
afterAll(async () => {
  await gateway.kill('SIGKILL');
  await place.remove();
});

describe('the bundle', () => {
  it('stores by REST what GraphQL reads', async () => {
    const insight = {
      id: 'insight_001',
      title: 'Focus on the enterprise segment',
      description: 'Enterprises convert 40% more often.',
      category: 'strategy',
      priority: 'high',
      kiss_category: 'start',
      metadata: { business_impact: 'high', effort_required: 'low' },
    };
    expect(await ask('/traction/api/v1/insights/batch', { insights: [insight] })).toMatchObject({
      success: true,
    });
    expect(
      await ask('/graphql', { query: '{ insights { totalCount nodes { id title priority } } }' }),
    ).toEqual({
      data: {
        insights: {
          totalCount: 1,
          nodes: [{ id: insight.id, title: insight.title, priority: 'HIGH' }],
        },
      },
    });
  });

  it('works on a job to its end', async () => {
    const { data } = await ask('/ai/execute-async', { topic_id: 'niche_review', parameters: niche });
    const poll = async () => await ask(`/ai/jobs/${data.jobId}`);
    await until('completed', async () => (await poll()).data.status === 'completed');
  });

  it('serves the explorer, the documentation of REST and their files', async () => {
    for (const path of ['/', '/explorer/graphiql.js', '/docs', '/docs/static/swagger-ui.css']) {
      const { status } = await fetch(`${gateway.base}${path}`);
      expect([path, status]).toEqual([path, 200]);
    }
    expect(Object.keys((await ask('/openapi.json')).paths)).toContain('/ai/execute-async');
  });

  it('fills its store by the commands', async () => {
    const file = path.join(place.settings.DATA_DIR!, 'shifts.csv');
    writeFileSync(
      file,
      'id,employeeId,date,scheduledStart,scheduledEnd\ns-1,e-1,2026-03-10,2026-03-10 08:00,2026-03-10 16:00',
    );
    expect(await runCommand('import', 'workforce', file, '--tenant', 'acme', '--type', 'attendance')).toBe(
      'import: 1 read, 1 saved, 0 bad\n',
    );
    await runCommand('demo-travel', '--itineraries', '20', '--tenant', 'acme', '--as-of', '2026-03-31');
    expect(await runCommand('rollup', '--tenant', 'acme', '--check')).toMatch(/\b0 differ/);
  });

  it('ends with 0 at SIGTERM, having complained of nothing', async () => {
    expect(await gateway.kill('SIGTERM')).toEqual({ code: 0, signal: null });
    expect(gateway.output).toContain('Shut down');
    expect(gateway.output).not.toMatch(/Warning|"level":"(warn|error|fatal)"/);
  });
});

it('a wrong setting ends `npm start` with 1', async () => {
  await expect(
    GatewayProcess.start({ ...settings, PORT: 'none' }, { command: ['scripts/run.mjs', 'main'] }),
  ).rejects.toThrow(/It ended with 1\ninsight-gateway: PORT: /);
});
