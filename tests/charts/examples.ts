import type { Chart } from "../../src/charts/chart.ts";
import { about, atLeast, atMost, between, chart, equal, hard, kinds, moreThan, one, longLabel as long, type Given } from "../../src/catalogue/given.ts";

const regions: Given[] = [
  ["South and East Asia", 771],
  ["Former Soviet republics", 523],
  ["Africa", 72],
  ["Middle East", 71],
];

const countries: Given[] = [
  ["Nepal", atLeast(603)],
  ...Object.entries({
    Tajikistan: 86, Belarus: 71, Uzbekistan: 71, Kyrgyzstan: 64, "Sri Lanka": 64, Kazakhstan: 59, China: 51, India: 43, Egypt: 31, Turkmenistan: 19,
    Moldova: 12, Cuba: 8, Serbia: 8, Algeria: 7, Iran: 7, Latvia: 4, France: 2, Iraq: 2, Italy: 2, "United States": 2, Syria: 1, Turkey: 1,
  }),
];

/** Charts with realistic data and with data that are hard to draw, by the name of their snapshot. */
export const examples: Readonly<Record<string, Chart>> = {
  bars: chart("bars", "regions", regions, { options: { remainder: { label: "Not assigned", whole: "w" } }, computed: ["Region not stated", atLeast(64)] }),
  "bars-highlight": chart("bars", "dead", [["Tajikistan", 72], ["Nepal", 70], ["Uzbekistan", 66], ["Georgia", 63], ["Ukraine", 54]], { unit: "deaths", options: { highlight: ["Nepal"] } }),
  "bars-kinds": chart("bars", "bar-kinds", kinds, { options: { missing: { count: 2, label: "Two others" } } }),
  "bars-hard": chart("bars", "bar-hard", hard),
  "bars-one": chart("bars", "bar-one", one),
  "bars-equal": chart("bars", "bar-equal", equal),
  dots: chart("dots", "countries", countries, { options: { scale: "sqrt", missing: { count: 25, label: "25 of 48 countries: not published" } } }),
  "dots-linear": chart("dots", "countries-linear", countries, { options: { highlight: ["Nepal"] } }),
  "dots-kinds": chart("dots", "dot-kinds", kinds, { options: { missing: { count: 200, label: "200 others: not published" } } }),
  "dots-hard": chart("dots", "dot-hard", hard, { options: { scale: "log" } }),
  "dots-one": chart("dots", "dot-one", one),
  "dots-equal": chart("dots", "dot-equal", equal),
  units: chart("units", "people", regions, { options: { remainder: { label: "more", whole: "w" } }, computed: ["more, region not stated", atLeast(64)] }),
  "units-kinds": chart("units", "unit-kinds", kinds),
  "units-hard": chart("units", "unit-hard", hard, { options: { each: 500_000 } }),
  "units-one": chart("units", "unit-one", one),
  steps: chart("steps", "nepal", [
    ["Nepal", 6, "2023-12-04"], ["Nepal", 7, "2023-12-26"], ["Nepal", 10, "2024-01-02"], ["Nepal", 19, "2024-03-14"], ["Nepal", 33, "2024-03-31"],
    ["Nepal", atLeast(40), "2024-09-02"], ["Nepal", 49, "2024-12-23"], ["Nepal", 73, "2025-05-31"], ["Nepal", 104, "2022-02-24/2025-11-18"],
  ], { unit: "deaths" }),
  "steps-groups": chart("steps", "identified", [
    ["World", 5204, "2025-05-08", "All"], ["World", 16_894, "2025-08-14", "All"], ["World", moreThan(18_000), "2025-11-19", "All"],
    ["Africa", 1013, "2025-08-14", "Africa"], ["Africa", atLeast(1436), "2025-11-07", "Africa"], ["Africa", moreThan(1780), "2026-02-25", "Africa"],
  ]),
  "steps-kinds": chart("steps", "step-kinds", kinds),
  "steps-hard": chart("steps", "step-hard", hard),
  "steps-one": chart("steps", "step-one", one),
  "steps-equal": chart("steps", "step-equal", equal),
  intervals: chart("intervals", "how-many", [
    ["iStories, Moscow records", atLeast(48), "2023-04-01/2024-05-31"],
    ["Forbes", atLeast(21), "2024-05-13"],
    ["Glavcom", 106, "2025-05-17"],
    ["BBC Russian and Mediazona: the named dead", 28, "2025-07-11"],
    ["I Want to Live: all lists", 121, "2025-08-14"],
    ["I Want to Live: held past contract", 86, "2025-08-16"],
    ["I Want to Live: partial list for 2025", 52, "2025-01-01/2025-09-22"],
    ["Coordination Headquarters for the Treatment of Prisoners of War", 128, "2025-11-19"],
    ["Center for Countering Disinformation", 128, "2025-11-28"],
    ["Foreign Intelligence Service of Ukraine: one month", 25, "2025-12-01/2025-12-26"],
    ["Mediazona: the named dead", 25, "2025-12-30"],
    ["BBC Russian and Mediazona, through AP", moreThan(24), "2026-01-27"],
    ["Not attributed", 131, "2026-01-31"],
    ["Ukrainian authorities, through the European Parliament", 128, "2026-03-12"],
  ], { unit: "countries" }),
  "intervals-kinds": chart("intervals", "interval-kinds", kinds),
  "intervals-hard": chart("intervals", "interval-hard", hard, { options: { scale: "log" } }),
  "intervals-one": chart("intervals", "interval-one", [["Only one", 7]]),
  "intervals-equal": chart("intervals", "interval-equal", equal),
  proportion: chart("proportion", "scale", [["signed by foreign citizens in 2024", 6011]], { unit: "contracts", options: { each: 1000 }, whole: ["signed by everyone in 2024", about(450_000)] }),
  "proportion-parts": chart("proportion", "parts", [["in the north", 120], ["in the south", atLeast(64)], ["at sea", 33]], { unit: "records", whole: ["in all", atLeast(500)] }),
  "proportion-span": chart("proportion", "span", [["counted", 10]], { whole: ["who may have been there", between(20, 60)] }),
  "proportion-most": chart("proportion", "most", [["counted", 10]], { whole: [long, atMost(40)] }),
  "proportion-tiny": chart("proportion", "tiny", [["counted", 1]], { whole: ["in all", 123_456_789] }),
};
