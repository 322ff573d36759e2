// Plants each mutant of test/mutants/ in a copy of the build and runs the suites that ought to see it. By hand only: it
// takes long. Neither the working tree nor dist/ is touched.
//   node scripts/test-mutants.mjs [--list] [--only NAME]…
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.mjs';
import { ensureReady, root } from './setup.mjs';

/** Suites that take longer, each for itself, are ended, and have not seen the mutant. */
const suiteLimitMs = 10 * 60_000;

await ensureReady();
const { mutants, plant } = await import(path.join(root, 'dist/test/mutants/index.js'));
const { default: ts } = await import('typescript');

const { values: given } = parseArgs({
  options: { list: { type: 'boolean' }, only: { type: 'string', multiple: true } },
});
const unknown = given.only?.find((name) => !mutants.some((mutant) => mutant.name === name));
if (unknown !== undefined) {
  console.error(`--only: expected a mutant's name (--list shows them), got ${unknown}`);
  process.exit(2);
}
if (given.list) {
  for (const { name, harm, file } of mutants) console.log(`${name} (${file})\n  ${harm}`);
  process.exit(0);
}
const chosen = mutants.filter(({ name }) => given.only?.includes(name) ?? true);

const copy = mkdtempSync(path.join(realpathSync(tmpdir()), 'mutants-'));
const leftOut = new Set(['.git', 'node_modules', 'data', 'coverage']);
const temporary = path.join(copy, 'tmp');
/** Jest's process, which leads a process group of its own: with it end the processes that tests have started. */
let running;

function endRun() {
  try {
    if (running) process.kill(-running.pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

process.once('exit', () => {
  endRun();
  rmSync(copy, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/**
 * Runs suites in the copy, up to the first test that fails.
 * @returns the report of first-failure.mjs; if there is none, why.
 */
async function runSuites(suites) {
  const report = path.join(copy, 'report.json');
  rmSync(report, { force: true });
  running = spawn(
    process.execPath,
    [
      ...['--no-warnings', 'node_modules/jest/bin/jest.js', '--maxWorkers=1'],
      ...['--silent', `--reporters=${path.join(copy, 'scripts/first-failure.mjs')}`],
      ...[`--cacheDirectory=${path.join(copy, 'cache')}`, '--runTestsByPath'],
      ...suites.map((suite) => `dist/test/${suite}.test.js`),
    ],
    // What a test that is ended leaves behind goes with the copy.
    { cwd: copy, env: { ...process.env, TMPDIR: temporary }, stdio: 'ignore', detached: true },
  );
  let message = 'Jest ended without a report';
  const timer = setTimeout(() => {
    message = `its suites took longer than ${suiteLimitMs / 60_000} minutes each`;
    endRun();
  }, suiteLimitMs * suites.length);
  await new Promise((resolve) => running.once('close', resolve));
  clearTimeout(timer);
  endRun();
  running = undefined;
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { message };
}

function compile(source, fileName) {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // Alone, a file cannot tell of itself that it is a module.
  const compilerOptions = { ...options, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(source, { compilerOptions, fileName }).outputText;
}

/** Whether the suites see the mutant, and which test does. */
async function tryMutant(mutant) {
  const original = readFileSync(path.join(root, mutant.file), 'utf8');
  const planted = plant(mutant, original);
  const source = path.join(copy, mutant.file);
  const output = path.join(copy, 'dist', mutant.file.replace(/ts$/, 'js'));
  const built = readFileSync(output);
  writeFileSync(output, compile(planted, mutant.file));
  writeFileSync(source, planted);
  // Tests of whole processes run the bundle.
  await bundle(copy);
  try {
    const report = await runSuites(mutant.suites);
    if (report.failure !== undefined) return { isCaught: true, how: `caught by ${report.failure}` };
    // A suite that cannot be loaded, or that hangs, has not seen the fault.
    return { isCaught: false, how: report.success ? 'SURVIVED' : `SURVIVED: ${report.message}` };
  } finally {
    writeFileSync(output, built);
    writeFileSync(source, original);
  }
}

const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(0)} s`;

cpSync(root, copy, {
  recursive: true,
  preserveTimestamps: true,
  filter: (source) => !leftOut.has(path.basename(source)),
});
symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
mkdirSync(temporary);

// A suite that fails anyway would catch everything.
const startedAt = performance.now();
const sound = await runSuites([...new Set(chosen.flatMap(({ suites }) => suites))]);
if (!sound.success) {
  console.error(`Without a mutant the suites fail: ${sound.failure ?? sound.message}`);
  process.exit(1);
}
console.log(`${sound.suiteCount} suites pass without a mutant (${secondsSince(startedAt)})`);

let passed = 0;
for (const mutant of chosen) {
  const begin = performance.now();
  const { isCaught, how } = await tryMutant(mutant);
  if (isCaught) passed += 1;
  console.log(`${isCaught ? 'ok    ' : 'FAILED'} ${mutant.name}: ${how} (${secondsSince(begin)})`);
}
const failed = chosen.length - passed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
