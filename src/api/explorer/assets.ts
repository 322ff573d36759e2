import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { startScript } from './start-script.ts';

export interface Asset {
  readonly body: Buffer;
  readonly contentType: string;
  /** Changes with the content, so that a browser may keep the asset for as long as it likes. */
  readonly version: string;
}

type AssetSource = { readonly package: string; readonly file: string } | { readonly text: string };

const require = createRequire(import.meta.url);

// Every file that the page can load, in the order in which it needs them; nothing else is ever read from disk.
const sources: Readonly<Record<string, AssetSource>> = {
  'graphiql.css': { package: 'graphiql', file: 'graphiql.min.css' },
  'react.js': { package: 'react', file: 'umd/react.production.min.js' },
  'react-dom.js': { package: 'react-dom', file: 'umd/react-dom.production.min.js' },
  'graphql-ws.js': { package: 'graphql-ws', file: 'umd/graphql-ws.min.js' },
  'graphiql.js': { package: 'graphiql', file: 'graphiql.min.js' },
  'start.js': { text: startScript },
};

export const assetNames: readonly string[] = Object.keys(sources);

/** Creates the reader of the assets: each is read on first use and kept. Rejects when its package is missing. */
export function createAssetReader(): (name: string) => Promise<Asset> {
  const assets = new Map<string, Promise<Asset>>();
  return (name) => {
    const known = assets.get(name);
    if (known) return known;
    const asset = readAsset(name);
    assets.set(name, asset);
    // A failure is not kept: the package may be installed while the gateway runs.
    asset.catch(() => assets.delete(name));
    return asset;
  };
}

async function readAsset(name: string): Promise<Asset> {
  const source = sources[name];
  if (!source) throw new Error(`Expected one of ${assetNames.join(', ')}; got ${name}`);
  const body =
    'text' in source ? Buffer.from(source.text) : await readPackageFile(source.package, source.file);
  return {
    body,
    contentType: name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
    version: createHash('sha256').update(body).digest('hex').slice(0, 12),
  };
}

async function readPackageFile(name: string, file: string): Promise<Buffer> {
  try {
    // By way of package.json, since packages that export modules do not export their browser builds.
    return await readFile(path.join(path.dirname(require.resolve(`${name}/package.json`)), file));
  } catch (cause) {
    throw new Error(`The explorer needs ${file} of the package ${name}, which is not installed`, { cause });
  }
}
