import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// A zone that is 13 hours ahead of UTC and once skipped a day: whatever depends on the local time fails under it.
// Set here, before the processes that run the tests start.
process.env.TZ = "Pacific/Apia";

/**
 * Milliseconds after which a test hangs. It is no limit of speed: tests take as long as the machine needs, and sweeps
 * over every page long.
 */
const hang = (process.env.MUSTER_ALL === "1" ? 240 : 30) * 60_000;

/**
 * One room of tests, whose files share the modules that a process has loaded; `site`, `browser` and `wordpress` look at
 * what was built, so they come after a build.
 */
const room = (name: string, include: string[], settings = {}) => ({
  test: {
    name,
    include,
    environment: "node",
    globals: false,
    css: true,
    testTimeout: hang,
    hookTimeout: hang,
    expect: { poll: { timeout: 120_000 } },
    isolate: false,
    ...settings,
  },
});

/** Parts of the paths of files that take longest: they run programs, or visit many pages in several engines. */
const longest = ["/cli/", "/engines.", "/number-notes.", "/accessibility.", "/cross-site.", "/reflow.", "/tables."];

/** Long files come first: one that comes last would run alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.some((part) => moduleId.includes(part));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    projects: [
      room("unit", ["tests/**/*.test.ts"], {
        setupFiles: ["tests/seed.ts"],
        exclude: ["tests/site/**", "tests/browser/**", "tests/wordpress/**"],
      }),
      room("site", ["tests/site/**/*.test.ts"]),
      room("browser", ["tests/browser/**/*.test.ts"]),
      room("wordpress", ["tests/wordpress/**/*.test.ts"]),
    ],
  },
});
