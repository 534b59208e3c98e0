import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { defineCommand, publicationOption } from "../src/cli/command.ts";
import { main } from "../src/cli/main.ts";
import { say } from "../src/cli/output.ts";
import { project } from "../src/cli/project.ts";
import { openFolder } from "../src/diagnostics/folder.ts";
import { formatProblems } from "../src/diagnostics/problem.ts";
import type * as ImageFiles from "../src/exports/images/image-files.ts";
import { readPublication } from "../src/publication/read/publication.ts";
import { fullSubtitle, fullTitle } from "../src/publication/read/figures/figure-views.ts";

export const command = defineCommand({
  name: "figures:sheet",
  does: "Writes a picture of all figures of a publication, at both widths and in both colour schemes.",
  options: {
    publication: publicationOption,
    out: { type: "string", value: "FILE", help: "the PNG file; docs/figures.png by default" },
  },
  run: async ({ publication = project, out = join(project, "docs/figures.png") }) => {
    const { publication: read, problems } = readPublication(openFolder(publication));
    if (!read) {
      say(formatProblems(problems));
      return 1;
    }
    const pictures = [...read.figures.values()].map((figure) => ({
      title: fullTitle(figure),
      subtitle: fullSubtitle(figure),
      chart: figure.chart,
    }));
    // Images read the style sheets with Vite, as the site does.
    const { module } = await runnerImport<typeof ImageFiles>(join(project, "src/exports/images/image-files.ts"), {
      configFile: false,
      logLevel: "error",
    });
    writeFileSync(out, await module.pngFile({ kind: "contact-sheet", content: pictures }, read.theme));
    say(`${pictures.length} figures: ${out}`);
    return 0;
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
