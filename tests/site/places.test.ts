import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const read = (file: string) => readFileSync(join(dist, file), "utf8");
const places = readdirSync(join(dist, "places"), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
const pages = new Map<string, Document>();
function page(id: string): Document {
  const known = pages.get(id) ?? parseHTML(read(join("places", id, "index.html"))).document;
  pages.set(id, known);
  return known;
}
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
interface Value {
  dataset: string;
  row: string;
  value: number;
  value_kind: string;
  usable: string;
  origin: string | null;
}
const values = (id: string) => (JSON.parse(read(`places/${id}.json`)) as { values: Value[] }).values;

test("every place with values is in the list, and every country on the map, as a link with its name", () => {
  expect(places.length).toBeGreaterThan(40);
  const list = page("");
  const listed = [...list.querySelectorAll(".place-list a")].map((link) => link.getAttribute("href"));
  expect(listed.toSorted()).toEqual(places.map((id) => `../places/${id}/`).toSorted());
  const map = [...list.querySelectorAll("svg.place-map a")];
  expect(map.length).toBeGreaterThan(30);
  for (const link of map) {
    expect(listed).toContain(link.getAttribute("href"));
    const name = link.getAttribute("aria-label");
    expect(text(link.querySelector("title"))).toBe(name);
    expect(
      text(
        [...list.querySelectorAll(".place-list a")].find(
          (other) => other.getAttribute("href") === link.getAttribute("href"),
        ),
      ),
    ).toBe(name);
  }
});

test("countries stand in alphabetical order, and no colour of the map depends on an amount", () => {
  const list = page("");
  const names = [...list.querySelectorAll("#country ~ .place-list a")].map(text);
  expect(names).toEqual(names.toSorted(new Intl.Collator("en").compare));
  for (const area of list.querySelectorAll("svg.place-map a, svg.place-map a > *"))
    for (const attribute of ["class", "fill", "style"]) expect(area.hasAttribute(attribute)).toBe(false);
});

test("a page shows every value of its file that may be counted, with who counted, and the others folded", () => {
  for (const id of places) {
    const document = page(id);
    const rows = values(id);
    const [usable, record] = [rows.filter((row) => row.usable === "yes"), rows.filter((row) => row.usable === "no")];
    const shown = [...document.querySelectorAll("section > div > .statements > li")];
    const folded = [...document.querySelectorAll("details.record li")];
    const reports = (items: Element[]) => items.flatMap((item) => [...item.querySelectorAll(".about a")]).length;
    expect(reports(shown), id).toBe(usable.length);
    expect(reports(folded), id).toBe(record.length);
    for (const item of shown) {
      expect(text(item.querySelector(".amount a")), id).toMatch(/\d/);
      expect(text(item.querySelector(".about b")), id).toMatch(/\S/);
    }
  }
});

test("the kind of a value stands with it", () => {
  const kinds: Record<string, RegExp> = {
    "more-than": /^more than /,
    "at-least": /^at least /,
    about: /^about /,
    "at-most": /^up to /,
  };
  const amounts = (id: string) => [...page(id).querySelectorAll(".amount")].map(text);
  for (const id of ["ken", "npl", "prk"]) {
    for (const [kind, words] of Object.entries(kinds)) {
      const [expected, found] = [
        values(id).filter(({ value_kind }) => value_kind === kind).length,
        amounts(id).filter((amount) => words.test(amount)).length,
      ];
      expect(found > 0, `${id} ${kind}`).toBe(expected > 0);
    }
  }
});

test("a choice of who counts leaves out the values of others, and says where it leaves none", () => {
  const document = page("ken");
  const options = [...document.querySelectorAll(".who-counts > input")];
  expect(options.map((option) => option.hasAttribute("checked"))).toEqual([true, false, false]);
  const items = [...document.querySelectorAll(".statements li")];
  const of = (name: string) => items.filter((item) => text(item.querySelector(".about b")).includes(name));
  for (const item of of("Important Stories")) expect(item.classList.contains("omit-1")).toBe(true);
  for (const item of of("Ministry of Foreign Affairs")) expect(item.hasAttribute("class")).toBe(false);
  expect(of("Important Stories").length * of("Ministry of Foreign Affairs").length).toBeGreaterThan(0);
  expect(text(page("blr").querySelector(".only-2"))).toContain("No count by these.");
});

test("values of a country's own authorities stand together, by authority", () => {
  const section = page("ken").querySelector("#authorities")!.parentElement!;
  expect([...section.querySelectorAll("h3")].map(text)).toEqual([
    "Government of Kenya",
    "Ministry of Foreign Affairs of Kenya",
    "National Intelligence Service of Kenya",
    "Public prosecution of Kenya",
  ]);
  expect(page("civ").querySelector("#authorities")).toBe(null);
  expect(text(page("civ").querySelector("#unknown")?.parentElement)).toContain("None of the values comes from");
});

test("what keeps a country apart stands before everything else, and a grouping says who defines it", () => {
  expect(text(page("prk").querySelector("h1 + *"))).toMatch(/^Regular troops sent by a state/);
  const definitions = [...page("africa-inpact").querySelectorAll(".definition")].map(text);
  expect(definitions[0]).toMatch(/^Defined by INPACT/);
  expect(definitions[1]).toMatch(/^Includes: 35 countries/);
  expect(definitions[2]).toMatch(/^Not the same list/);
});

test("no sentence of a page adds up values", () => {
  for (const id of places) {
    const document = page(id);
    const numbers = new Set(text(document.querySelector("main")).match(/\d[\d,.]*/g));
    const usable = values(id).filter((row) => row.usable === "yes");
    const total = usable.reduce((sum, { value }) => sum + value, 0);
    const own = new Set(usable.map(({ value }) => value));
    if (own.size > 2 && total > 3000) expect(numbers.has(total.toLocaleString("en-GB")), id).toBe(false);
  }
});

test("charts have labels of their own, and one page at most a few", () => {
  for (const id of places) {
    const document = page(id);
    const drawings = [...document.querySelectorAll(".drawings")];
    expect(drawings.length, id).toBeLessThanOrEqual(3);
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(ids).size, id).toBe(ids.length);
  }
});

test("a page without its fonts weighs at most 60 kB, and 200 kB before it is packed", () => {
  const sheet = readdirSync(join(dist, "assets")).find((name) => /^site\..*\.css$/.test(name))!;
  const packed = (file: string) => brotliCompressSync(readFileSync(join(dist, file))).length;
  for (const id of ["", ...places]) {
    const file = join("places", id, "index.html");
    expect(Buffer.byteLength(read(file)), id).toBeLessThanOrEqual(200_000);
    expect(packed(file) + packed(`assets/${sheet}`), id).toBeLessThanOrEqual(60_000);
  }
});

test("numbers and datasets lead to the places that they are about", () => {
  const links = (file: string) =>
    [...parseHTML(read(file)).document.querySelectorAll("main a")].map((link) => link.getAttribute("href"));
  const [first] = values("ken").filter(({ usable }) => usable === "yes");
  expect(links(`data/${first!.dataset}/index.html`)).toContain("../../places/ken/");
  const numbers = readdirSync(join(dist, "numbers")).filter((name) => name.endsWith(".json"));
  const about = numbers.filter(
    (name) => (JSON.parse(read(`numbers/${name}`)) as { place: { id: string } | null }).place?.id === "NPL",
  );
  expect(about.length).toBeGreaterThan(0);
  for (const name of about)
    expect(links(`numbers/${name.replace(".json", "")}/index.html`)).toContain("../../places/npl/");
});
