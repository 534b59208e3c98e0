import { defineConfig } from "astro/config";

// What every run of Astro has in common. Folders and integrations are given by the commands: src/cli/build/pages.ts
// builds, dev.ts serves.
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  // The default removes the space between words that stand on lines of their own.
  compressHTML: true,
  // While one page waits for its image to be drawn, others are made.
  build: { concurrency: 8 },
  // Two pages at one address are a fault, not a matter of order.
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
});
