import { expect, test } from "vitest";
import { tallyOfReport } from "../../src/commands/test.ts";

const report = { numPassedTests: 3, numFailedTests: 0, testResults: [{ status: "passed", assertionResults: [{}, {}, {}] }] };

test("tests are counted", () => {
  expect(tallyOfReport(report, 0)).toEqual({ passed: 3, failed: 0 });
  expect(tallyOfReport({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
});

test("a file of tests that cannot be run is a failure", () => {
  const broken = { status: "failed", assertionResults: [] };
  expect(tallyOfReport({ ...report, testResults: [...report.testResults, broken] }, 1)).toEqual({ passed: 3, failed: 1 });
});

test("a run that fails for any other reason has one failure", () => {
  expect(tallyOfReport(report, 1)).toEqual({ passed: 3, failed: 1 });
});
