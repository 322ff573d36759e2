// Prints, for each failed test, the command that runs it again alone with the seed of this run.
import path from 'node:path';
import { root } from './setup.mjs';

const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export default class RerunReporter {
  commands = [];

  onTestResult(_test, { testFilePath, testResults, testExecError }) {
    const file = path.relative(path.join(root, 'dist'), testFilePath).replace(/\.js$/, '.ts');
    const failed = testResults.filter(({ status }) => status === 'failed');
    const script = process.env.TEST_LONG === '1' ? 'npm run test:long' : 'npm test';
    const command = `TEST_SEED=${process.env.TEST_SEED} ${script} -- ${file}`;
    if (testExecError && failed.length === 0) this.commands.push(command);
    for (const { fullName } of failed) this.commands.push(`${command} -t ${quote(escape(fullName))}`);
  }

  onRunComplete() {
    if (this.commands.length === 0) return;
    process.stderr.write(
      `\nTo run what failed again, alone:\n${this.commands.map((line) => `  ${line}\n`).join('')}`,
    );
  }
}
