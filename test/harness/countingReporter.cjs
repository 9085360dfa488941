// Mocha's dots, failures in full, and the counts in the file CASEWRIGHT_REPORT names: written last, so no file means no end.
const { writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    this.retried = [];
    this.failed = [];
    // Mocha tells the second failure alone, which is often but what the first one left behind.
    runner.on(Runner.constants.EVENT_TEST_RETRY, (test, error) => {
      this.retried.push(`  ↻ ${test.fullTitle()}: ${error.stack ?? error.message}`);
    });
    runner.on(Runner.constants.EVENT_TEST_FAIL, (test, error) => {
      this.failed.push(`${test.fullTitle()}: ${error.message}`);
    });
  }

  epilogue() {
    super.epilogue();
    for (const retried of this.retried) console.log(retried);
    const { passes, failures, pending } = this.stats;
    writeFileSync(process.env.CASEWRIGHT_REPORT, JSON.stringify({ passes, failures, pending, failed: this.failed }));
  }
};
