import type { run } from "axe-core";
import type { Page } from "playwright";
// The file that is meant for pages: the module is the same, made for bundlers.
import source from "axe-core/axe.min.js?raw";

/** The rules that judge colours: all that differs between two themes of a page. */
const colours = ["color-contrast", "link-in-text-block"];

/** Which rules are looked at. */
export type Rules = "all" | "colours" | "all but colours";

/**
 * What axe finds wrong in a page as it stands, or in a part of it, frames aside: each rule with the first elements that
 * break it. The size of targets, which WCAG 2.2 asks for, is looked at too; axe leaves that out unless it is told.
 */
export async function faults(page: Page, within = "html", which: Rules = "all"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ include, runOnly, left }) => {
      const { axe } = globalThis as unknown as { axe: { run: typeof run } };
      const off = left.map((rule) => [rule, { enabled: false }] as const);
      const rules =
        runOnly.length > 0 ? { runOnly } : { rules: { "target-size": { enabled: true }, ...Object.fromEntries(off) } };
      const { violations } = await axe.run(
        { include },
        { ...rules, resultTypes: ["violations"], iframes: false, preload: false },
      );
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ target }) => target.join(" "))
            .slice(0, 3)
            .join(", ")}`,
      );
    },
    { include: within, runOnly: which === "colours" ? colours : [], left: which === "all but colours" ? colours : [] },
  );
}
