import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { checkCitations } from "../../markdown/citations.ts";
import { allBlocks, inlines, type Block, type Inline } from "../../markdown/document.ts";
import { checkTerms } from "../../markdown/terms.ts";
import { isWebUrl } from "../../model/url.ts";
import type { Content } from "../model.ts";
import { address } from "../urls/addresses.ts";
import { authorsPath } from "./authors.ts";
import { eventsPath } from "./events.ts";
import { imagesFolder } from "./images/image.ts";
import { glossaryPath } from "./glossary.ts";
import { rightForm } from "./link-forms.ts";

/** A text whose references are checked, the page that shows it, and the ids that links within the page can lead to. */
interface Text {
  file: string;
  page: string;
  runs: readonly Inline[];
  anchors: readonly string[];
}

/**
 * Checks what the texts of a publication refer to: quotes, terms, and pages of the site, of which `addresses` are all.
 * Links to pages are normalised; see link-forms.ts.
 */
export function checkTextReferences(content: Content, addresses: ReadonlySet<string>, problems: Problem[]): void {
  const { site, registers, terms } = content;
  const texts = textsOf(content);
  const anchors = new Map(texts.map(({ page, anchors: ids }) => [page, ids]));
  for (const { file, page, runs, anchors: own } of texts) {
    checkCitations(runs, registers, problems);
    checkTerms(runs, terms, problems);
    for (const run of runs) {
      if (run.type !== "link") continue;
      run.address = rightForm(run.address, { file, page, site: site.address }, addresses) ?? run.address;
      if ((isWebUrl(run.address) && !run.address.startsWith(site.address)) || /^mailto:[^\s"<>]+@/.test(run.address))
        continue;
      const [path = "", id = ""] = run.address.split("#");
      const fault = (expected: string, action: string) =>
        problems.push({ ...run.at, field: "link", found: show(run.address), expected, action });
      const known = path === "" ? own : anchors.get(path);
      if (!addresses.has(path) && (path !== "" || id === "")) {
        fault(
          "a path of this site such as /data/, or a URL that begins with https://",
          suggest(path, addresses, "the site's sitemap"),
        );
      } else if (id && known && !known.some((anchor) => anchor === id || encodeURIComponent(anchor) === id)) {
        fault("the id of a heading or a figure after #", suggest(id, known, "the page"));
      }
    }
  }
}

function textsOf({ articles, pages, terms, events, authors, images }: Content): Text[] {
  const paragraph = (children: Inline[]): Block => ({ type: "paragraph", children });
  const text = (file: string, page: string, blocks: readonly Block[], facts: readonly Inline[][] = []): Text => ({
    file,
    page,
    runs: [...inlines(blocks), ...inlines(facts.map(paragraph))],
    anchors: anchorsOf(blocks),
  });
  return [
    ...articles.map(({ path, id, blocks, facts }) => text(path, address.article(id), blocks, facts)),
    ...[...pages.values()].map(({ path, id, blocks }) => text(path, address.page(id), blocks)),
    {
      ...text(
        glossaryPath,
        address.glossary(),
        [...terms.values()].map(({ definition }) => paragraph(definition.runs)),
      ),
      anchors: [...terms.keys()],
    },
    ...events.map(({ what }) => text(eventsPath, address.timeline(), [paragraph(what.runs)])),
    ...[...images.values()].map(({ id, caption }) =>
      text(`${imagesFolder}/${id}.yaml`, address.front(), caption ? [paragraph(caption.runs)] : []),
    ),
    ...[...authors.values()].map(({ id, description }) =>
      text(authorsPath, address.author(id), [paragraph(description.runs)]),
    ),
  ];
}

/** The anchors of a text: its headings and figures. */
function anchorsOf(blocks: readonly Block[]): string[] {
  return [...allBlocks(blocks)].flatMap((block) =>
    block.type === "heading" ? block.id : block.type === "figure" ? block.figure : [],
  );
}
