import { expect, test } from "vitest";
import { projectTheme } from "../../src/publication/read/theme/theme.ts";
import { alikeCounters, allColours, contrast, counterColours, lowContrasts } from "../../src/theme/colours.ts";

const { colours } = projectTheme();
const plain = (light: string, dark: string) => ({ light, dark });

test("contrast is that of WCAG 2", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(contrast("#8a1f2b", "#8a1f2b")).toBe(1);
});

test("between the accent and paper or ink there are shades for second groups and for maps", () => {
  const red = { ...colours, paper: plain("#ffffff", "#000000"), accent: plain("#800000", "#ff8080") };
  const all = new Map(allColours({ ...red, ink: plain("#000000", "#ffffff") }));
  expect(all.get("accent-two")).toEqual({ light: "#ae5c5c", dark: "#a35252" });
  expect(all.get("class-4")).toEqual({ light: "#8d1919", dark: "#e67373" });
  expect(all.get("class-7")).toEqual({ light: "#2c0000", dark: "#ffd4d4" });
  expect([...all.keys()].at(-1)).toBe("spotlight");
});

test("pairs of colours with too little contrast are reported by scheme, with their contrast", () => {
  expect(lowContrasts(colours)).toEqual([]);
  expect(lowContrasts({ ...colours, "ink-soft": plain("#999999", colours["ink-soft"].dark) })).toMatchObject([
    {
      front: "ink-soft",
      back: "paper",
      given: "ink-soft",
      scheme: "light",
      floor: 4.5,
      colours: ["#999999", "#fffdf9"],
    },
  ]);
  const bright = lowContrasts({ ...colours, accent: plain(colours.accent.light, "#3a6a72") });
  expect(bright.map(({ front, back, scheme }) => `${front} on ${back}, ${scheme}`)).toEqual([
    "accent on paper, dark",
    "accent-two on paper, dark",
    "class-1 on paper, dark",
    "accent on accent-soft, dark",
    "accent on mark, dark",
  ]);
  expect(bright[1]!.given).toBe("accent");
});

test("the groups of those who count differ for readers with every kind of colour vision, from each other and from what is muted", () => {
  expect(alikeCounters(colours)).toEqual([]);
  const alike = alikeCounters({
    ...colours,
    "counter-one": plain("#a23b2a", "#ff8a70"),
    "counter-two": plain("#5f6a1f", "#b5a642"),
  });
  expect(alike.map(({ names, scheme, deficiency }) => `${names.join(" and ")}, ${scheme}, ${deficiency}`)).toContain(
    "counter-one and counter-two, light, deuteranopia",
  );
  expect(alike.some(({ deficiency }) => deficiency === null)).toBe(false);
});

test("a theme without colours for them has an orange, a violet and a blue", () => {
  const { "counter-one": _, "counter-two": __, "counter-three": ___, ...rest } = colours;
  expect(counterColours(rest)).toEqual({
    "counter-one": plain("#b8501f", "#f08a4b"),
    "counter-two": plain("#5a3fb0", "#a98af0"),
    "counter-three": plain("#0d5a6e", "#6fc2d2"),
  });
  expect(lowContrasts({ ...colours, "counter-two": plain("#d9c9ff", "#a98af0") })).toMatchObject([
    { front: "counter-two", back: "paper", given: "counter-two", scheme: "light", floor: 3 },
  ]);
});
