import closeWithGrace from 'close-with-grace';
import { createApp, type Gateway } from './app.ts';
import { ConfigError, loadConfig, type Config } from './config.ts';
import { loadDemo } from './demo/load.ts';
import { announce } from './demo/announce.ts';
import { registerExplorer } from './doors/explorer.ts';
import { coachingExamples } from './doors/explorer/examples.ts';
import { workforceExamples } from './doors/explorer/workforce-examples.ts';

/** The process: settings, app, listening, and an end that loses nothing. */

/** Milliseconds that a shutdown may take in all. */
const shutdownLimit = 15_000;
/** Milliseconds between saying no on `/readyz` and closing, for load balancers to notice. */
const drainTime = 500;

function fail(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof ConfigError || code === 'EADDRINUSE' || code === 'EACCES') {
    process.stderr.write(`insight-gateway: ${message}\n`);
  } else {
    process.stderr.write(
      `insight-gateway could not start: ${error instanceof Error ? (error.stack ?? message) : String(error)}\n`,
    );
  }
  process.exit(1);
}

/** Registered before listening: a signal in between must not cut a request short. */
function closeOnSignals(gateway: Gateway, config: Config): void {
  closeWithGrace({ delay: shutdownLimit, logger: false }, async ({ signal, err }) => {
    const { log } = gateway.app;
    if (err) log.fatal({ err }, 'A fault that nothing caught; shutting down');
    else log.info({ signal }, 'Shutting down');
    gateway.drain();
    if (config.environment === 'production') await new Promise((resolve) => setTimeout(resolve, drainTime));
    await gateway.app.close();
    log.info({}, 'Shut down');
  });
}

async function start(): Promise<void> {
  const config = loadConfig();
  const gateway = await createApp(config);
  const hasDemo = config.demo && gateway.isFresh && (await loadDemo(gateway, config.asOfDate ?? new Date()));
  const demoToken =
    config.environment === 'development'
      ? await gateway.signToken?.({
          tenantId: 'demo',
          userId: 'demo-user',
          roles: ['admin'],
          name: 'Demo user',
        })
      : undefined;
  if (config.environment !== 'production') {
    await registerExplorer(gateway.app, {
      endpoint: '/graphql',
      subscriptionPath: '/graphql',
      ...(demoToken && { token: demoToken }),
      examples: [...coachingExamples, ...workforceExamples],
    });
  }
  closeOnSignals(gateway, config);
  gateway.services.start();
  await gateway.app.listen({ host: config.host, port: config.port });
  if (config.environment === 'development') announce(gateway.app, demoToken, hasDemo);
}

start().catch(fail);
