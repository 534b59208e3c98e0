import type { Estimate } from "../model/estimate.ts";
import type { Entry } from "./entry.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  chart,
  longLabel,
  longWord,
  moreThan,
  type PointFixture,
} from "./fixtures.ts";

/** Values by place code; the codes are the labels. */
function at(values: Readonly<Record<string, Estimate | number | null>>): PointFixture[] {
  return Object.entries(values).map(([place, value]) => [place, value, "2024-05-01", undefined, { place }]);
}

const continent = at({
  BRA: 480,
  ARG: 96,
  CHL: 61,
  PER: 120,
  COL: 88,
  BOL: 41,
  PRY: 22,
  URY: 9,
  ECU: 37,
  VEN: 104,
  GUY: 14,
  SUR: 12,
});

const world = at({
  USA: 310,
  CAN: 340,
  MEX: 64,
  BRA: 480,
  ARG: 96,
  PER: 120,
  CUB: 5,
  GBR: 31,
  FRA: 90,
  DEU: 85,
  ESP: 72,
  NOR: 66,
  SWE: 120,
  FIN: 118,
  POL: 58,
  ITA: 47,
  TUR: 38,
  RUS: 610,
  KAZ: 12,
  MNG: 22,
  CHN: 290,
  IND: 170,
  NPL: atLeast(28),
  LKA: 18,
  IDN: 260,
  AUS: 220,
  NZL: 54,
  ZAF: 33,
  MDG: 21,
  COD: 330,
  EGY: 1,
  DZA: 4,
  MAR: 13,
  ETH: 26,
  KEN: 19,
  JPN: 105,
  PNG: 60,
});

const kinds = at({
  DEU: 80,
  FRA: atLeast(40),
  ESP: moreThan(25),
  ITA: atMost(30),
  POL: about(55),
  UKR: between(5, 90),
  SWE: null,
  MLT: about(3),
  LUX: 12,
  CHE: atLeast(9),
  BEL: null,
  GBR: 66,
  DNK: atMost(8),
  MCO: between(2, 12),
});

const small = at({
  AND: 4,
  BHR: 7,
  BRB: 11,
  GRD: 2,
  KNA: null,
  LCA: 6,
  LIE: 1,
  MDV: 19,
  MLT: 8,
  MCO: 3,
  SGP: 40,
  SMR: 2,
  TTO: 21,
  TUV: 1,
  VAT: about(1),
  VCT: 5,
  CPV: 16,
  STP: 9,
  MUS: 12,
  COM: 10,
});

const hard: PointFixture[] = [
  [longLabel, 1, "2024-05-01", undefined, { place: "MNG" }],
  [longWord, moreThan(123_456_789), "2024-05-01", undefined, { place: "CHN" }],
  ["नेपाली सम्राट", 123_456_789, "2024-05-01", undefined, { place: "NPL" }],
  ['Берёза <&> "quoted"', about(1), "2024-05-01", undefined, { place: "KAZ" }],
  ["شجرة التفاح", 40_000, "2024-05-01", undefined, { place: "SAU" }],
];

const distant = at({
  PRT: 12,
  ESP: 46,
  FRA: 90,
  ITA: 47,
  DEU: 85,
  POL: 58,
  SWE: 120,
  FIN: 118,
  NZL: atLeast(54),
  CUB: 5,
});

/** Places of all sizes but the smallest, each with a different value. */
const codes = [
  "AFG AGO ALB ARE ARG ARM AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRN BTN BWA CAF CAN",
  "CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI",
  "FRA GAB GBR GEO GHA GIN GMB GNB GNQ GRC GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN",
  "KAZ KEN KGZ KHM KOR KWT LAO LBR LBY LKA LSO LTU LUX LVA MAR MDA MDG MDV MEX MKD MLI MLT MMR MNE MNG MOZ MRT",
  "MUS MWI MYS NAM NER NGA NIC NLD NOR NPL NZL OMN PAK PAN PER PHL PNG POL PRK PRT PRY PSE QAT ROU RUS RWA SAU",
  "SDN SEN SGP SLB SLE SLV SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TTO TUN TUR TWN",
  "TZA UGA UKR URY USA UZB VEN VNM VUT WSM YEM ZAF ZMB ZWE",
].join(" ");
const many = at(Object.fromEntries(codes.split(" ").map((code, i) => [code, 1 + ((i * 7919) % 5000)])));

export const map: Entry = {
  type: "map",
  purpose:
    "Values of countries, where it matters where they lie: areas in a few tones for shares and rates, circles for counts.",
  instead: "To compare values, bars or dots are more exact, and a small country is then as easy to see as a large one.",
  file: `type: map
dataset: trees
columns:
  label: country
  value: trees
title: Most of the oldest trees stand in the largest forest
subtitle: Trees older than a thousand years, May 2024
description: A map of a continent with its countries in four tones. The country with the largest forest has the most trees.
`,
  cases: {
    map: chart("map", "map", continent, { unit: "trees" }),
    "map-world": chart("map", "map-world", world, { unit: "trees" }),
    "map-circles": chart("map", "map-circles", world, {
      unit: "trees",
      options: { show: "circles", missing: { count: 12, label: "12 other countries: not published" } },
    }),
    "map-kinds": chart("map", "map-kinds", kinds, { unit: "trees" }),
    "map-circles-kinds": chart("map", "map-circles-kinds", kinds, { unit: "trees", options: { show: "circles" } }),
    "map-options": chart(
      "map",
      "map-options",
      at({ BRA: 4_800_000, ARG: 960_000, CHL: 610_000, PER: 1_200_000, COL: 880_000 }),
      {
        unit: "trees",
        options: {
          classes: [750_000, 1_000_000, 2_500_000],
          extent: [-85, -57, -30, 14],
          highlight: ["PER"],
          format: "short",
          missing: { count: 7, label: "7 other countries: not published" },
        },
      },
    ),
    "map-classes": chart("map", "map-classes", continent, {
      unit: "trees",
      options: { classes: [10, 20, 40, 60, 100, 200] },
    }),
    "map-circles-options": chart("map", "map-circles-options", continent, {
      unit: "trees",
      options: { show: "circles", highlight: ["URY", "PER"], extent: [-85, -57, -30, 14] },
    }),
    "map-counters": chart(
      "map",
      "map-counters",
      at({ BRA: 480, ARG: 96 }).map(([label, value, when, group, more]): PointFixture => [
        label,
        value,
        when,
        group,
        { ...more, counter: { name: "Office for Trees", position: 1 } },
      ]),
      { unit: "trees", options: { show: "circles", colours: "who-counted" } },
    ),
    "map-share": chart(
      "map",
      "map-share",
      at({ NOR: 38.1, SWE: 68.7, FIN: 73.7, DNK: 15.8, ISL: 0.5, EST: about(57), LVA: 55, LTU: 35.2 }),
      { unit: "percent" },
    ),
    "map-disputed": chart(
      "map",
      "map-disputed",
      at({
        IND: 24,
        PAK: 5,
        CHN: 23,
        NPL: 41,
        BTN: 71,
        AFG: 2,
        KAZ: 1,
        UKR: 17,
        RUS: 49,
        SOM: 9,
        CYP: 19,
        MAR: 13,
        ESH: 1,
        TWN: 58,
      }),
      { unit: "percent" },
    ),
    "map-distant": chart("map", "map-distant", distant, { unit: "trees" }),
    "map-circles-distant": chart("map", "map-circles-distant", distant, {
      unit: "trees",
      options: { show: "circles" },
    }),
    "map-circles-extent": chart("map", "map-circles-extent", distant, {
      unit: "trees",
      options: { show: "circles", extent: [-30, 28, 62, 68] },
    }),
    "map-small": chart("map", "map-small", small, { unit: "trees" }),
    "map-antimeridian": chart(
      "map",
      "map-antimeridian",
      at({ FJI: 56, TUV: 3, WSM: 58, KIR: 1, NZL: 37, TON: 12, VUT: 36 }),
      { unit: "percent" },
    ),
    "map-hard": chart("map", "map-hard", hard),
    "map-circles-hard": chart("map", "map-circles-hard", hard, { options: { show: "circles" } }),
    "map-negative": chart("map", "map-negative", at({ BRA: -40, ARG: 25, CHL: about(-12), PER: 0 }), { unit: "trees" }),
    "map-equal": chart("map", "map-equal", at({ AUT: 12, CHE: 12, ITA: 12, FRA: 12 })),
    "map-one": chart("map", "map-one", at({ LSO: 7 })),
    "map-circles-one": chart("map", "map-circles-one", at({ LSO: 7 }), { options: { show: "circles" } }),
    "map-unpublished": chart("map", "map-unpublished", at({ KEN: null, TZA: null, RWA: null })),
    "map-many": chart("map", "map-many", many),
    "map-circles-many": chart(
      "map",
      "map-circles-many",
      many.filter((_, i) => i % 2 === 0),
      { options: { show: "circles" } },
    ),
  },
};
