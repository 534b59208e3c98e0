import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../../dist", import.meta.url));
const html = readFileSync(join(dist, "timeline/index.html"), "utf8");
const { document } = parseHTML(html);
const entries = [...document.querySelectorAll(".entries > li")];
const texts = (within: string) => [...document.querySelectorAll(within)].map(({ textContent }) => textContent);

test("years and months begin with the latest, and the index leads to each year", () => {
  const years = texts("main section > h2").map(Number);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  const links = [...document.querySelectorAll(".list-index li a")];
  const [here, later] = [true, false].map((on) =>
    links.filter((link) => link.getAttribute("href")!.startsWith("#") === on).map((link) => Number(link.textContent)),
  );
  expect(here).toEqual(years);
  for (const link of links.slice(years.length)) {
    const [path, id] = link.getAttribute("href")!.split("#");
    const part = parseHTML(readFileSync(join(dist, "timeline", path!, "index.html"), "utf8")).document;
    expect(part.getElementById(id!)).not.toBe(null);
  }
  expect(later).toEqual(later!.toSorted((a, b) => b - a));
  const days = [...document.querySelectorAll("time")].map((time) => time.getAttribute("datetime")!);
  // A month stands before its days, of which the latest comes first.
  const keys = days.map((day) => (day.length === 7 ? `${day}-99` : day));
  expect(keys).toEqual(keys.toSorted().reverse());
  expect(days.length).toBe(entries.length);
});

test("each entry has a day or a month, a topic, and links to where it was read", () => {
  expect(entries.length).toBeGreaterThan(250);
  for (const entry of entries) {
    expect(entry.querySelector("time")!.textContent).not.toBe("");
    expect(entry.querySelector(".topic")!.textContent).not.toBe("");
    const links = [...entry.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
    expect(links.some((link) => link.startsWith("../sources/"))).toBe(true);
  }
});

test("an entry says what was counted, by whom, when, and where it was read", () => {
  const said = entries.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim());
  expect(said).toContain(
    "28 Nov 2025 North Korea’s soldiers · Sent or stationed about 12,000 people, North Korea: North Korean regular troops ● CCD (Ukraine) · Read in United24 Media",
  );
  expect(said.filter((text) => text.startsWith("November 2025 "))).toEqual([
    "November 2025 Laws, cases and votes · South Africa South Africa says that it will investigate how a group of its citizens joined, after the men appealed for help.",
  ]);
});

test("the timeline weighs at most 25 kB packed, and needs no script", () => {
  const size = brotliCompressSync(html).length;
  console.log(`/timeline/: ${size} bytes packed`);
  expect(size).toBeLessThanOrEqual(25_000);
});
