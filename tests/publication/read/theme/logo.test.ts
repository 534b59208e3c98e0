import { expect, test } from "vitest";
import { readLogo } from "../../../../src/publication/read/theme/logo.ts";
import type { Problem } from "../../../../src/diagnostics/problem.ts";
import { memoryFolder } from "../../../diagnostics/memory.ts";

const at = () => ({ path: "content/theme/theme.yaml", line: 7, column: 5 });
const read = (svg: string | null, dark?: string) => {
  const problems: Problem[] = [];
  const folder = memoryFolder(svg === null ? {} : { "content/theme/logo.svg": svg });
  return { logo: readLogo(folder, { light: "logo.svg", dark, alt: "Bells" }, at, problems), problems };
};

test("a logo is as wide and high as its drawing says", () => {
  const { logo, problems } = read(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 66.5 20"><path d="M0 0h9"/></svg>',
  );
  expect(problems).toEqual([]);
  expect(logo).toMatchObject({ alt: "Bells", width: 66.5, height: 20, dark: null, light: { name: "logo" } });
  expect(readLogo(memoryFolder({}), undefined, at, [])).toBe(null);
});

test.each<[string, string | null, string]>([
  ["is missing", null, '"content/theme/logo.svg", and no such file'],
  ["has no size", "<svg><path/></svg>", '"content/theme/logo.svg", which has no viewBox'],
  ...[
    "<script>1</script>",
    '<g onclick="go()"/>',
    '<image href="https://bells.example/a.png"/>',
    "<style>@import 'a.css'</style>",
    '<rect fill="url(a.svg#b)"/>',
  ].map((inside): [string, string, string] => [
    `holds ${inside}`,
    `<svg viewBox="0 0 9 9">${inside}</svg>`,
    '"content/theme/logo.svg", which runs a script or loads something',
  ]),
])("a logo that %s is a problem at the key that names it", (_, svg, found) => {
  const { logo, problems } = read(svg);
  expect(logo).toBe(null);
  expect(problems).toMatchObject([{ line: 7, column: 5, field: "masthead.logo.light", found }]);
});

test("a logo may use what stands in it, and its dark form is looked for too", () => {
  const inside = '<defs><linearGradient id="a"/></defs><use href="#b"/><rect fill="url(#a)"/>';
  expect(read(`<svg viewBox="0 0 9 9">${inside}</svg>`).problems).toEqual([]);
  expect(read('<svg viewBox="0 0 9 9"></svg>', "dark.svg").problems).toMatchObject([{ field: "masthead.logo.dark" }]);
});
