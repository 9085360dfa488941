// The module VS Code calls inside the extension host: the served one and the desktop's alike.
import { writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Runs the tests named in CASEWRIGHT_HOST_TESTS and writes CASEWRIGHT_HOST_REPORT as its last act.
 * @throws Error when a test failed, which ends the host with an exit code other than 0.
 */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const lines: string[] = [];
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    lines.push(format(...values));
  };
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 60_000, color: false, retries: 1 });
  const grep = process.env.CASEWRIGHT_HOST_GREP;
  if (grep) mocha.grep(grep);
  for (const file of JSON.parse(process.env.CASEWRIGHT_HOST_TESTS ?? '[]') as string[]) mocha.addFile(file);
  const failed: string[] = [];
  const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
    // The report tells the second failure alone, which is often but what the first one left behind.
    runner.on(Mocha.Runner.constants.EVENT_TEST_RETRY, (test, error) =>
      lines.push(`    ↻ ${test.title}: ${error.stack ?? error.message}`),
    );
    runner.on(Mocha.Runner.constants.EVENT_TEST_FAIL, (test, error) =>
      failed.push(`${test.fullTitle()}: ${error.message}`),
    );
  });
  const report = { passes, failures, pending, failed, output: lines.join('\n') };
  writeFileSync(process.env.CASEWRIGHT_HOST_REPORT!, JSON.stringify(report));
  if (failures > 0) throw new Error(`${failures} tests failed in the extension host.`);
}
