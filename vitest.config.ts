import { defineConfig } from "vitest/config";

// A zone that is 13 hours ahead of UTC and once skipped a day: whatever depends on the local time fails under it.
// Set here, before the processes that run the tests start.
process.env.TZ = "Pacific/Apia";

/** One room of tests; `site` and `browser` look at what was built, so they come after a build. */
const room = (name: string, include: string[], settings = {}) => ({
  test: { name, include, environment: "node", globals: false, css: true, ...settings },
});

export default defineConfig({
  test: {
    maxWorkers: "100%",
    projects: [
      room("unit", ["tests/*/**/*.test.ts"], { exclude: ["tests/site/**", "tests/browser/**"] }),
      room("site", ["tests/site/**/*.test.ts"]),
      room("browser", ["tests/browser/**/*.test.ts"], { testTimeout: 60_000, hookTimeout: 60_000 }),
    ],
  },
});
