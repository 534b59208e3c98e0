import { escape } from "../escape.ts";
import type { SnapshotDiff } from "./snapshots.ts";

/**
 * A self-contained HTML page with all drawings, to review before accepting them: first the changed ones, old beside
 * new, then the others. `css` is the style sheet of the charts, with its fonts embedded.
 */
export function contactSheet(
  drawn: ReadonlyMap<string, string>,
  changes: readonly SnapshotDiff[],
  css: string,
): string {
  const changed = new Set(changes.map(({ file }) => file));
  const same = [...drawn].filter(([file]) => !changed.has(file));
  const differing = changes.map(({ file, before, after }) =>
    figure(file, [
      ["old", before],
      ["new", after],
    ]),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${changes.length} drawings differ</title>
<style>${css}${own}</style>
</head>
<body>
<h1>${changes.length} drawings differ</h1>
<form>
<fieldset><legend>Theme</legend>${choice("theme", "system", true)}${choice("theme", "light")}${choice("theme", "dark")}</fieldset>
<fieldset><legend>Old and new</legend>${choice("view", "beside", true)}${choice("view", "difference")}</fieldset>
</form>
<main>
${differing.join("\n")}
</main>
<h2>As they were</h2>
<main>
${same.map(([file, svg]) => figure(file, [["as it was", svg]])).join("\n")}
</main>
</body>
</html>
`;
}

function choice(name: string, value: string, checked = false): string {
  return `<label><input type="radio" name="${name}" id="${value}"${checked ? " checked" : ""}> ${value}</label>`;
}

function figure(file: string, versions: readonly (readonly [what: string, svg: string | null])[]): string {
  const drawings = versions.map(
    ([what, svg]) =>
      `<div><p>${what}</p>${svg === null ? "<p>none</p>" : alone(svg, `${what}-`, `${file}, ${what}`)}</div>`,
  );
  return `<figure><figcaption>${escape(file)}</figcaption><div class="versions">${drawings.join("")}</div></figure>`;
}

/** A drawing with unique ids and its name, so that two versions of it can share a page. */
function alone(svg: string, prefix: string, name: string): string {
  const id = prefix.replaceAll(" ", "-");
  return svg
    .replaceAll(/ id="/g, ` id="${id}`)
    .replaceAll("url(#", `url(#${id}`)
    .replace(/ aria-labelledby="[^"]*"/, ` aria-label="${escape(name)}"`);
}

const own = `
body { margin: 1.5rem; font: 400 0.9375rem/1.4 var(--sans); }
:root:has(#light:checked) { color-scheme: light; }
:root:has(#dark:checked) { color-scheme: dark; }
h1 { font-size: 1.5rem; font-weight: 600; }
form { position: sticky; top: 0; z-index: 1; display: flex; gap: 1.5rem; padding-block: 0.5rem; background: var(--paper); }
fieldset { border: 1px solid var(--rule); }
figure { margin-block: 1.5rem; padding-top: 0.5rem; border-top: 2px solid var(--ink); content-visibility: auto; contain-intrinsic-size: auto 400px; }
figcaption { font-weight: 600; }
.versions { display: flex; flex-wrap: wrap; gap: 1rem 3rem; margin-top: 0.75rem; }
.versions p { color: var(--ink-soft); }
.versions .chart { display: block; max-width: none; }
.versions .chart.narrow { width: 320px; }
.versions .chart.wide { width: 720px; }
:root:has(#difference:checked) .versions { display: grid; isolation: isolate; background: var(--paper); }
:root:has(#difference:checked) .versions > div { grid-area: 1 / 1; background: var(--paper); }
:root:has(#difference:checked) .versions > div + div { mix-blend-mode: difference; }
:root:has(#difference:checked) .versions p { display: none; }
`;
