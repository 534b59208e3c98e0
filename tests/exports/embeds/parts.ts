import type { Graphic } from "../../../src/charts/model.ts";
import { element } from "../../../src/charts/svg/tree.ts";
import type { Embed } from "../../../src/exports/embeds/embed.ts";
import type { EmbeddedFigure } from "../../../src/exports/embeds/figure.ts";

function drawing(size: string, width: number, height: number): Graphic {
  const attributes = {
    class: `chart chart-bars ${size}`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-labelledby": "bells-title bells-description",
  };
  return { svg: element("svg", attributes, element("path", { class: "solid", d: "M0 0h9v9z" })), width, height };
}

/** A figure of another topic, with something in each of its parts. */
export const bells: EmbeddedFigure = {
  id: "bells",
  title: "The north coast has the most bells & the <loudest>",
  subtitle: "Bells by coast, 2020",
  description: ["Three bars.", "The highest value given is at least 12 bells (north coast)."],
  states: null,
  drawings: { narrow: drawing("narrow", 320, 320), wide: drawing("wide", 720, 360) },
  key: [],
  notes: [{ lead: "North:", text: "counted twice." }],
  origins: { label: "Who counted", names: ["Bell Society"] },
  sources: {
    label: "Read in",
    texts: [{ text: "Tower News, 1 May 2021", address: "https://bells.example/sources/tower/" }],
  },
  table: {
    label: "Data as a table",
    head: [
      { text: "Coast", value: false },
      { text: "Bells", value: true },
    ],
    rest: null,
    rows: [
      [
        { text: "North", as: "heading" },
        { text: "at least 12", as: "value" },
      ],
    ],
  },
  home: {
    publication: "Bells",
    edition: null,
    words: "Data and sources",
    address: "https://bells.example/figures/bells/",
  },
};

/** The same, as it is offered to other sites. */
export const offer: Embed = {
  name: "bells",
  title: 'The north coast has the most bells & the <loudest> "ones"',
  said: "At least 12 bells.",
  source: "Read in: Tower News.",
  address: "https://bells.example/embed/bells/",
  fragment: "https://bells.example/embed/bells/fragment.html",
  page: "https://bells.example/figures/bells/",
  image: "https://bells.example/figures/bells.png",
  publication: "Bells",
  fits: [
    { from: 0, to: 444, base: 400, slope: 1.25, most: 800 },
    { from: 444, to: 624, base: 800, slope: 0, most: 780 },
    { from: 624, to: Infinity, base: 620, slope: -0.1, most: 550 },
  ],
  most: 800,
  heightAt: { 320: 800, 720: 520 },
};
