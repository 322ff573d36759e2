// Bundles the gateway and its commands to dist/bundle/, which is what runs; needs the packages of `dependencies` alone.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, stop } from 'esbuild';

/** What is run, by its name in dist/bundle/. The store's worker thread is started by the code beside it. */
const entryPoints = {
  main: 'src/main.ts',
  token: 'src/cli/token.ts',
  import: 'src/cli/import.ts',
  rollup: 'src/cli/rollup.ts',
  'demo-travel': 'src/cli/demo-travel.ts',
  worker: 'src/packages/embedded-mongo/worker.ts',
};

// Both read files of their own package when they run: a native module, and the pages of the REST documentation.
const external = ['lmdb', '@fastify/swagger-ui'];

// CommonJS packages inside a bundle of ES modules still ask for Node's own modules, and for where they are.
const banner = `import { createRequire as createBundleRequire } from 'node:module';
const require = createBundleRequire(import.meta.url);
const { filename: __filename, dirname: __dirname } = import.meta;`;

/** Replaces dist/bundle/. Rejects where the source cannot be bundled, which esbuild has then explained. */
export async function bundle(/** @type {string} */ root) {
  const outdir = path.join(root, 'dist', 'bundle');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    // A command loads only the parts that it uses, and what is imported on demand stays apart.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    banner: { js: banner },
    logLevel: 'warning',
  });
  // Its process would stay for as long as the gateway runs.
  await stop();
}
