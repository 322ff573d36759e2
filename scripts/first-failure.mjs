// A Jest reporter: writes what came of a run to report.json in the working directory, and ends Jest at the first test
// that fails. Jest's own --bail goes on to the end of the suite, and leaves no report.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const write = (report) => writeFileSync('report.json', JSON.stringify(report));

export default class FirstFailure {
  onTestCaseResult({ path: file }, { status, fullName }) {
    if (status !== 'failed') return;
    write({ failure: `${path.relative('dist/test', file)}: ${fullName}` });
    process.exit(1);
  }

  onRunComplete(_contexts, { numTotalTestSuites, numPassedTestSuites, testResults }) {
    const [message] = testResults.map(({ failureMessage }) => failureMessage).filter(Boolean);
    write({ success: numPassedTestSuites === numTotalTestSuites, suiteCount: numTotalTestSuites, message });
  }
}
