import { openFolder } from "../../diagnostics/folder.ts";
import { sortProblems, type Problem } from "../../diagnostics/problem.ts";
import { escape } from "../../escape.ts";

/**
 * The page that `npm run dev` shows at every URL while something is wrong with the publication: each problem with the
 * line of its file. It checks every second for changes and then reloads, because a message from the server could come
 * before the page listens.
 */
export function problemPage(folder: string, problems: readonly Problem[]): string {
  const files = openFolder(folder);
  const lines = new Map<string, string[]>();
  const lineOf = ({ path, line }: Problem): string | undefined => {
    if (!lines.has(path))
      lines.set(
        path,
        files.list(path).includes(path) ? new TextDecoder().decode(files.bytes(path)).split(/\r?\n/) : [],
      );
    return lines.get(path)![line - 1];
  };
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count} in the publication</title>
<script type="module">
  let shown = null;
  setInterval(async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (answer === null) return;
    const text = await answer.text();
    if (answer.ok || (shown !== null && text !== shown)) location.reload();
    shown = text;
  }, 1000);
</script>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  section { border-top: 1px solid; padding: 0.5rem 0 1rem }
  h2 { font: 600 1rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1rem; margin: 0 }
  dt { font-weight: 600 }
  dd { margin: 0; overflow-wrap: anywhere }
  pre { overflow-x: auto; padding: 0.5rem; border: 1px solid; line-height: 1.3 }
</style>
<h1>${count} in the publication</h1>
<p>This page goes away by itself when everything is right. <code>npm run check</code> prints the same list.</p>
${sortProblems(problems)
  .map((problem) => section(problem, lineOf(problem)))
  .join("\n")}
</html>
`;
}

function section(problem: Problem, text: string | undefined): string {
  const { path, line, column, field, found, expected, action } = problem;
  const entries = [
    ["Field", field],
    ["Found", found],
    ["Expected", expected],
    ["What to do", action],
  ].filter(([, value]) => value !== "");
  return `<section>
<h2>${escape(`${path}:${line}:${column}`)}</h2>
${text ? `<pre>${escape(excerpt(text, line, column))}</pre>` : ""}
<dl>${entries.map(([name, value]) => `<dt>${name}</dt><dd>${escape(value!)}</dd>`).join("")}</dl>
</section>`;
}

/** A line of a file with its number, and a marker under the column; long lines are shortened around the column. */
function excerpt(text: string, line: number, column: number): string {
  const start = column > 100 ? column - 60 : 0;
  const shown = `${start > 0 ? "…" : ""}${text.slice(start, start + 160)}${text.length > start + 160 ? "…" : ""}`;
  const at = column - 1 - start + (start > 0 ? 1 : 0);
  // Tabs stay, so that the marker is under its column.
  const before = shown.slice(0, at).replace(/[^\t]/g, " ");
  const number = `${line} | `;
  return `${number}${shown}\n${" ".repeat(number.length)}${before}^`;
}
