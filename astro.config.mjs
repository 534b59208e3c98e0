import { join } from "node:path";
import { defineConfig } from "astro/config";
import { catalogue } from "./src/commands/catalogue.ts";
import { reload } from "./src/commands/reload.ts";

const publication = process.env.MUSTER_PUBLICATION ?? import.meta.dirname;

export default defineConfig({
  output: "static",
  trailingSlash: "always",
  publicDir: join(publication, "public"),
  // The default removes the space between words that stand on lines of their own.
  compressHTML: true,
  // While one page waits for its image to be drawn, others are made.
  build: { concurrency: 4 },
  // Two pages at one address are a fault, not a matter of order.
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  integrations: [reload(publication), catalogue()],
});
