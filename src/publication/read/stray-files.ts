import type { Dataset } from "../../datasets/dataset.ts";
import type { Folder } from "../../diagnostics/folder.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";

/** Wraps a folder to record the paths of the files that are read. */
export function recorded(folder: Folder): { folder: Folder; read: ReadonlySet<string> } {
  const read = new Set<string>();
  return { folder: { list: folder.list, bytes: (path) => (read.add(path), folder.bytes(path)) }, read };
}

/** Reports files below `content/` and `data/` that nothing reads: they are misnamed, and would silently be ignored. */
export function checkStrayFiles(
  folder: Folder,
  read: ReadonlySet<string>,
  datasets: ReadonlyMap<string, Dataset>,
  images: ReadonlyMap<string, unknown>,
  problems: Problem[],
): void {
  const known = [
    /^content\/(site|authors|corrections|notices|glossary|events)\.yaml$/,
    /^content\/numbers\/[a-z0-9-]+\.yaml$/,
    /^content\/figures\/[a-z0-9-]+\.yaml$/,
    /^content\/articles\/[a-z0-9-]+\/[a-z-]+\.md$/,
    /^content\/images\/[a-z0-9-]+\.yaml$/,
    /^content\/pages\/[a-z0-9-]+\.md$/,
    /^data\/(places|origins)\.csv$/,
    /^data\/README\.md$/,
    /^data\/sources\/[a-z0-9-]+\.yaml$/,
    /^data\/[a-z0-9-]+\/dataset\.yaml$/,
    /^data\/[a-z0-9-]+\/raw\/[^/]+$/,
    /^data\/[a-z0-9-]+\/versions\.yaml$/,
    /^data\/[a-z0-9-]+\/published\/\d+\.\d+\.\d+\.csv$/,
  ];
  // The file of an image that has a fault may name any picture.
  const ofImages = folder.list("content/images").filter((path) => path.endsWith(".yaml"));
  const isPicture = (path: string) =>
    path.startsWith("content/images/") && !path.endsWith(".yaml") && (read.has(path) || images.size < ofImages.length);
  const data = new Set(folder.list("data"));
  for (const path of [...folder.list("content"), ...data]) {
    // Those of a theme are looked for where it is read.
    if (path.startsWith("content/theme/") || isPicture(path) || known.some((pattern) => pattern.test(path))) continue;
    problems.push({
      path,
      line: 1,
      column: 1,
      field: "",
      found: "a file that is not used",
      expected:
        "site.yaml, authors.yaml, corrections.yaml, notices.yaml, glossary.yaml, events.yaml, numbers/<topic>.yaml, figures/<figure>.yaml, articles/<article>/<locale>.md, pages/<page>.md, images/<image>.yaml and the picture that it names, theme/theme.yaml, or a file of a dataset, in lowercase letters",
      action: "Rename, move or remove it.",
    });
  }
  for (const path of [...data].filter((file) => file.includes("/raw/"))) {
    const owner = path.replace(/\/raw\/.*/, "/dataset.yaml");
    if (!data.has(owner))
      problems.push({
        path,
        line: 1,
        column: 1,
        field: "",
        found: "a raw file without a dataset",
        expected: show(owner),
        action: "Add the descriptor, or remove the file.",
      });
    else if (!read.has(path) && datasets.has(owner.split("/")[1]!))
      problems.push({
        path,
        line: 1,
        column: 1,
        field: "",
        found: "a raw file that is not used",
        expected: `a file that ${owner} names, under raw.file or in a step of its recipe`,
        action: "Name it there, or remove it.",
      });
  }
}
