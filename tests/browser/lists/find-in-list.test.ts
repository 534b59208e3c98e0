import { expect, test } from "vitest";
import { faults } from "../driving/axe.ts";
import { useBrowser } from "../driving/browser.ts";

const { open } = useBrowser();

test.each([
  ["sources/", "KENYA russia"],
  ["numbers/", "RECORDS moscow"],
])("%s: words choose entries, in any order and in capitals or not; groups without any go", async (path, words) => {
  const page = await open(path);
  const entries = page.locator("main > section > ul:last-child > li");
  const all = await entries.count();
  const texts = (await entries.allTextContents()).map((text) => text.toLowerCase());
  const expected = texts.filter((text) =>
    words
      .toLowerCase()
      .split(" ")
      .every((word) => text.includes(word)),
  ).length;
  expect(expected).toBeGreaterThan(0);
  expect(expected).toBeLessThan(all);
  const field = page.getByRole("searchbox", { name: "Find in this list" });
  await field.fill(words);
  expect(await page.locator("main > section > ul:last-child > li:visible").count()).toBe(expected);
  expect(await page.locator("main > section:visible").count()).toBeLessThan(
    await page.locator("main > section").count(),
  );
  expect(await page.locator(".letters:visible").count()).toBe(0);
  expect(await page.locator(".find-bar output").innerText()).toBe(`${expected} of ${all}`);
  expect(await faults(page, "main")).toEqual([]);
  await field.fill("no such words");
  expect(await page.locator("main > section:visible").count()).toBe(0);
  expect(await page.locator(".find-bar output").innerText()).toBe("Nothing in this list has all of these words.");
  await field.fill("");
  expect(await page.locator("main > section > ul:last-child > li:visible").count()).toBe(all);
  expect(await page.locator(".find-bar output").innerText()).toBe("");
});

test.each(["sources/", "numbers/"])(
  "%s without scripts: the whole list, and no field that would not work",
  async (path) => {
    const page = await open(path, { javaScriptEnabled: false });
    expect(await page.locator("input, .find-bar").count()).toBe(0);
    const all = await page.locator("main > section > ul:last-child > li").count();
    expect(await page.locator("main > section > ul:last-child > li:visible").count()).toBe(all);
  },
);

test("numbers/: choices narrow the things that numbers stand for, together with words; digits are found ungrouped", async () => {
  const page = await open("numbers/");
  const entries = page.locator("main > section > ul:last-child > li:visible");
  await page.getByRole("combobox", { name: "Place" }).selectOption("Nepal");
  const things = page.locator(".value-list ul > li:visible");
  expect(await things.count()).toBeGreaterThan(3);
  expect(
    await things.evaluateAll((all) => all.every((thing) => (thing as HTMLElement).dataset["place"] === "Nepal")),
  ).toBe(true);
  await page.getByRole("combobox", { name: "Topic" }).selectOption("The dead");
  const dead = await things.count();
  expect(dead).toBeGreaterThan(0);
  await page.getByRole("combobox", { name: "Year" }).selectOption("2023");
  expect(await things.count()).toBeLessThan(dead);
  for (const name of ["Place", "Topic", "Year"]) await page.getByRole("combobox", { name }).selectOption("All");
  for (const words of ["1,500", "1500", "1 500"]) {
    await page.getByRole("searchbox", { name: "Find in this list" }).fill(words);
    expect((await entries.locator("b").allTextContents()).includes("1,500"), words).toBe(true);
  }
});
