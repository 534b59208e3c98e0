import { expect, test } from "vitest";
import { projectTheme } from "../../src/publication/read/theme.ts";
import { allColours, contrast, lowContrasts } from "../../src/theme/colours.ts";

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
