// Prints, for each failed test, the command that runs it again alone with the seed of this run; ends a run that hangs.
import path from 'node:path';
import { root } from './setup.mjs';

/** Far beyond what a suite takes on a slow machine. */
const maxSuiteMs = 20 * 60_000;

const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const sourceOf = (file) => path.relative(path.join(root, 'dist'), file).replace(/\.js$/, '.ts');

function commandFor(file) {
  const script = process.env.TEST_LONG === '1' ? 'npm run test:long' : 'npm test';
  return `TEST_SEED=${process.env.TEST_SEED} ${script} -- ${sourceOf(file)}`;
}

export default class RerunReporter {
  commands = [];
  timers = new Map();

  onTestFileStart({ path: file }) {
    const timer = setTimeout(() => {
      process.stderr.write(
        `\n${sourceOf(file)}: expected an end within ${maxSuiteMs / 60_000} minutes, got none. To run it again alone:\n` +
          `  ${commandFor(file)}\n`,
      );
      process.exit(1);
    }, maxSuiteMs);
    timer.unref();
    this.timers.set(file, timer);
  }

  onTestFileResult({ path: file }, { testResults, testExecError, failureMessage }) {
    clearTimeout(this.timers.get(file));
    const failed = testResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && (testExecError || failureMessage)) this.commands.push(commandFor(file));
    for (const { ancestorTitles, title } of failed) {
      // A hook is named in brackets and cannot be asked for alone.
      const name = /^\((before|after)(All|Each)\)$/.test(title) ? [] : [...ancestorTitles, title];
      this.commands.push(
        name.length === 0 ? commandFor(file) : `${commandFor(file)} -t ${quote(escape(name.join(' ')))}`,
      );
    }
  }

  onRunComplete() {
    if (this.commands.length === 0) return;
    const lines = [...new Set(this.commands)].map((line) => `  ${line}\n`);
    process.stderr.write(`\nTo run what failed again, alone:\n${lines.join('')}`);
  }
}
