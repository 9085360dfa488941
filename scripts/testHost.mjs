// npm run test:host [-- RUN…] [--desktop] [--grep TEXT]: the tests of test/extension inside a real extension host.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPackages } from './install.mjs';
import { loadHarness } from './loadHarness.mjs';
import { canServeVscode, prepareVscode } from './prepareVscode.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { desktop: { type: 'boolean' }, grep: { type: 'string' }, report: { type: 'string' } },
});

installPackages();
const desktop = values.desktop || !canServeVscode;
if (!desktop) {
  prepareVscode();
  const { ensureChromium } = await loadHarness('chromium');
  process.env.CASEWRIGHT_CHROMIUM = ensureChromium();
}

const { hostRuns, hostTestFiles, runDesktopTests, runHostTests } = await loadHarness('hostTests');
const total = { passes: 0, failures: 0, pending: 0 };
const failed = [];
for (const run of hostRuns) {
  if (positionals.length > 0 && !positionals.includes(run.name)) continue;
  if (hostTestFiles(run).length === 0) continue;
  console.log(`\nExtension host, ${run.name}${desktop ? ' (desktop)' : ''}`);
  try {
    const report = await (desktop ? runDesktopTests : runHostTests)(run, values.grep);
    console.log(report.output);
    for (const key of Object.keys(total)) total[key] += report[key];
    failed.push(...report.failed);
  } catch (error) {
    console.error(error.message);
    total.failures += 1;
    failed.push(`Extension host, ${run.name}: ${error.message}`);
  }
}
if (values.report) writeFileSync(values.report, JSON.stringify({ ...total, failed }));
if (total.passes + total.failures === 0) console.error('No test ran.');
process.exit(total.failures > 0 || total.passes === 0 ? 1 : 0);
