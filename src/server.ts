import closeWithGrace from 'close-with-grace';
import { createApp, type Gateway } from './app.ts';
import type { Config } from './config/config.ts';
import { announce } from './demo/announce.ts';
import { loadDemo } from './demo/load.ts';
import { registerExplorer } from './api/explorer/index.ts';

/** The process: app, listening, and an end that loses nothing. */

/** Milliseconds that a shutdown may take in all. */
const shutdownTimeoutMs = 15_000;
/** Milliseconds between saying no on `/readyz` and closing, for load balancers to notice. */
const drainDelayMs = 500;

/** Registered before listening: a signal in between must not cut a request short. */
function closeOnSignals(gateway: Gateway, config: Config): void {
  closeWithGrace({ delay: shutdownTimeoutMs, logger: false }, async ({ signal, err }) => {
    const { log } = gateway.app;
    if (err) log.fatal({ err }, 'Uncaught error; shutting down');
    else log.info({ signal }, 'Shutting down');
    gateway.drain();
    if (config.environment === 'production')
      await new Promise((resolve) => setTimeout(resolve, drainDelayMs));
    await gateway.app.close();
    log.info({}, 'Shut down');
  });
}

/** Fills an embedded store that is new. */
async function fillDemo(gateway: Gateway, config: Config): Promise<boolean> {
  if (!config.demo || !gateway.isFresh) return false;
  return await loadDemo(gateway, config.asOfDate ?? new Date());
}

async function openExplorer({ app, modules }: Gateway, token: string | undefined): Promise<void> {
  await registerExplorer(app, {
    endpoint: '/graphql',
    subscriptionPath: '/graphql',
    ...(token && { token }),
    examples: modules.flatMap(({ examples = [] }) => examples),
  });
}

/** Serves until a signal ends the process. Rejects if it cannot begin to. */
export async function serve(config: Config): Promise<void> {
  const gateway = await createApp(config);
  const hasDemo = await fillDemo(gateway, config);
  const demoToken =
    config.environment === 'development'
      ? await gateway.signToken?.({
          tenantId: 'demo',
          userId: 'demo-user',
          roles: ['admin'],
          name: 'Demo user',
        })
      : undefined;
  if (config.environment !== 'production') await openExplorer(gateway, demoToken);
  closeOnSignals(gateway, config);
  gateway.background.start();
  await gateway.app.listen({ host: config.host, port: config.port });
  if (config.environment === 'development') announce(gateway.app, demoToken, hasDemo);
}
