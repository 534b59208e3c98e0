import { expect, test } from "vitest";
import { chosen, tallyOfReport } from "../../../src/cli/commands/test.ts";

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  testResults: [
    { status: "passed", assertionResults: [{ status: "passed" }, { status: "passed" }, { status: "passed" }] },
  ],
};

test("tests are counted", () => {
  expect(tallyOfReport(report, 0)).toEqual({ passed: 3, failed: 0 });
  expect(tallyOfReport({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
});

test("a file of tests that cannot be run is a failure", () => {
  const broken = { status: "failed", assertionResults: [] };
  expect(tallyOfReport({ ...report, testResults: [...report.testResults, broken] }, 1)).toEqual({
    passed: 3,
    failed: 1,
  });
  const skipped = { status: "failed", assertionResults: [{ status: "skipped" }] };
  expect(tallyOfReport({ ...report, numFailedTests: 2, testResults: [...report.testResults, skipped] }, 1)).toEqual({
    passed: 3,
    failed: 3,
  });
});

test("a run that fails for any other reason has one failure", () => {
  expect(tallyOfReport(report, 1)).toEqual({ passed: 3, failed: 1 });
});

const stages = ["unit", "build", "site"];
const files = [
  "tests/charts/types/bars.test.ts",
  "tests/charts/types/bars-stacked.test.ts",
  "tests/cli/commands/build.test.ts",
  "tests/site/pages.test.ts",
];

test("stages run in their own order, all of them where none is named", () => {
  expect(chosen([], stages, files)).toEqual({ named: stages, files: [] });
  expect(chosen(["site", "unit"], stages, files)).toEqual({ named: ["unit", "site"], files: [] });
  expect(chosen(["build"], stages, files)).toEqual({ named: ["build"], files: [] });
});

test("a part of a path chooses files of tests", () => {
  expect(chosen(["charts/bars"], stages, files)).toEqual({
    named: [],
    files: ["tests/charts/types/bars.test.ts", "tests/charts/types/bars-stacked.test.ts"],
  });
  expect(chosen(["pages", "commands/"], stages, files)).toEqual({
    named: [],
    files: ["tests/cli/commands/build.test.ts", "tests/site/pages.test.ts"],
  });
});

test("anything that is neither a stage nor a part of a path is refused, and so is a mixture", () => {
  expect(() => chosen(["charts/pies"], stages, files)).toThrow(
    'There is no stage "charts/pies", and no test file with that in its path. The stages are: unit, build, site.',
  );
  expect(() => chosen(["unit", "charts/bars"], stages, files)).toThrow(
    "Name stages (unit, build, site) or parts of paths, not both.",
  );
});
