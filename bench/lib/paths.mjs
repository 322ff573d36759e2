import path from 'node:path';

const bench = path.resolve(import.meta.dirname, '..');

/** A file of the bench. @param {string[]} parts */
export const inBench = (...parts) => path.join(bench, ...parts);

/** A compiled file of the gateway. @param {string[]} parts */
export const inGateway = (...parts) => path.join(bench, '..', 'dist', 'src', ...parts);

/** A file of the bundle that ships. @param {string[]} parts */
export const inBundle = (...parts) => path.join(bench, '..', 'dist', 'bundle', ...parts);
