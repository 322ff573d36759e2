import type { TokenBudget } from '../../src/ai/index.ts';
import { loadConfig } from '../../src/config/config.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { openStores, type Stores } from '../../src/domains/stores.ts';
import { createFakeProvider, type FakeProvider } from './fake-provider.ts';
import { createStoreSettings, TestGateway } from './gateway.ts';

/** A gateway whose model is a fake provider, with what became of each reservation of tokens. */
export interface AgentGateway {
  gateway: TestGateway;
  provider: FakeProvider;
  stores: Stores;
  /** Tokens that each call was charged, in order. */
  settled: number[];
  /** How each call ended, as it is logged, in order. */
  outcomes(): string[];
  /** Reservations that nothing has ended yet. */
  open(): number;
  close(): Promise<void>;
}

function createCountingBudget(): { budget: TokenBudget; settled: number[]; open: () => number } {
  const settled: number[] = [];
  let open = 0;
  return {
    settled,
    open: () => open,
    budget: {
      reserve: () => {
        open++;
        const settle = (tokens: number) => {
          open--;
          settled.push(tokens);
          return Promise.resolve();
        };
        return Promise.resolve({ settle, release: () => settle(0) });
      },
    },
  };
}

export async function createAgentGateway(settings: Record<string, string> = {}): Promise<AgentGateway> {
  const provider = await createFakeProvider();
  const place = createStoreSettings();
  const opened = await openStores(
    loadConfig({ NODE_ENV: 'test', ...place.settings }),
    createLogger('silent'),
  );
  const { budget, settled, open } = createCountingBudget();
  const stores = { ...opened, tokenBudget: budget };
  const models = { fast: 'small', standard: 'medium', decision: 'large' };
  const providers = [{ name: 'fake', baseUrl: provider.baseUrl, apiKey: 'key', models }];
  const gateway = await TestGateway.create(
    { AI_PROVIDERS: JSON.stringify(providers), ...settings },
    { stores },
  );
  return {
    gateway,
    provider,
    stores,
    settled,
    outcomes: () =>
      gateway.logLines.filter(({ msg }) => /^AI provider call /.test(msg)).map(({ outcome }) => outcome),
    open,
    async close() {
      await gateway.close();
      await provider.close();
      await place.remove();
    },
  };
}
