import { expect, test } from "vitest";
import { faults } from "../driving/axe.ts";
import { useBrowser } from "../driving/browser.ts";

const { open } = useBrowser();

test("without scripts, choices of a topic and of who counts show what fits both, and no month without an entry", async () => {
  const page = await open("timeline/", { javaScriptEnabled: false });
  const entries = page.locator(".entries > li:visible");
  const all = await entries.count();
  await page.getByText("The dead", { exact: true }).first().click();
  const dead = await entries.count();
  expect(dead).toBeGreaterThan(20);
  expect(dead).toBeLessThan(all);
  expect(
    new Set(
      await entries
        .locator(".topic")
        .allTextContents()
        .then((texts) => texts.map((text) => text.split(" · ")[0])),
    ),
  ).toEqual(new Set(["The dead"]));
  await page.getByText("No party to the war", { exact: true }).click();
  expect(await entries.count()).toBeLessThan(dead);
  expect(await entries.getByText("I Want to Live (Ukraine)").count()).toBe(0);
  const empty = await page
    .locator("section.dated section.dated:visible")
    .evaluateAll(
      (months) =>
        months.filter((month) => ![...month.querySelectorAll("li")].some((entry) => entry.offsetHeight > 0)).length,
    );
  expect(empty).toBe(0);
  await page.getByText("Everything", { exact: true }).click();
  await page.getByText("All", { exact: true }).click();
  expect(await entries.count()).toBe(all);
});

test.each(["timeline/", "glossary/", "method/"])("axe finds nothing on %s", async (path) => {
  const page = await open(path);
  expect(await faults(page)).toEqual([]);
});

test("the keyboard reaches every choice", async () => {
  const page = await open("timeline/");
  await page.locator("#topic-0").focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.locator("#topic-1").isChecked()).toBe(true);
});
