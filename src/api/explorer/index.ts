import type { FastifyInstance } from 'fastify';
import { assetNames, createAssetReader } from './assets.ts';
import { contentSecurityPolicy, renderPage, type ExplorerOptions } from './page.ts';

export type { ExplorerOptions } from './page.ts';

/** Names of this machine itself. Another site's name that resolves to this machine is not among them. */
const localHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

function withoutToken({ token: _token, ...options }: ExplorerOptions): ExplorerOptions {
  return options;
}

/**
 * Serves GraphiQL at `/`, its scripts and styles under `/explorer/`. For development only: the page hands its
 * token to whoever asks for it. Everything comes from installed packages, so it works without a network.
 */
export async function registerExplorer(app: FastifyInstance, options: ExplorerOptions): Promise<void> {
  const readAsset = createAssetReader();

  app.get('/', async (request, reply) => {
    const urls = await Promise.all(
      assetNames.map(async (name) => `explorer/${name}?v=${(await readAsset(name)).version}`),
    );
    return reply
      .type('text/html; charset=utf-8')
      .headers({
        'content-security-policy': contentSecurityPolicy,
        // The page holds a token, and the versions of the assets.
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      .send(renderPage(localHosts.has(request.hostname) ? options : withoutToken(options), urls));
  });

  for (const name of assetNames) {
    app.get(`/explorer/${name}`, async (_request, reply) => {
      const asset = await readAsset(name);
      return reply
        .type(asset.contentType)
        .headers({
          'cache-control': 'public, max-age=31536000, immutable',
          'x-content-type-options': 'nosniff',
        })
        .send(asset.body);
    });
  }
}
