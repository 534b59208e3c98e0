import { changeKinds, weights, type Change, type Road, type Speaker } from "../../src/charts/road.ts";
import { en } from "../../src/i18n/en.ts";

const row: Change["row"] = { cells: {}, at: () => ({ path: "data/example/raw.csv", line: 2, column: 1 }) };

const words = { origin: "First published", kept: "Kept", changed: "Changed", softened: "Softened", hardened: "Hardened", dropped: "Dropped", added: "Added" };
const weightNames = { none: "None", minor: "Minor", material: "Changes what the claim says", unsupported: "Not supported by the text it draws on" };

type Given = [kind: Change["kind"], weight: Change["weight"], element: string, before: string | null, after: string];

function speaker(id: string, upstream: string | null, name: string, given: readonly Given[], more: Partial<Speaker> = {}): Speaker {
  const changes = given.map(([kind, weight, element, before, after]): Change => ({ row, kind, words: words[kind], element, before, after, weight }));
  return { id, name, date: "2025-04-27", seen: true, upstream, changes, ...more };
}

function road(id: string, speakers: readonly Speaker[], highlight: readonly string[] = []): Road {
  return { id, type: "road", speakers, highlight, weightNames, locale: en };
}

const long = "A wording as long as wordings get, of more than a hundred characters, with \"words in quotation marks\" and - in the end ...";
const word = "Donaudampfschifffahrtsgesellschaftskapitän";

/** Roads with realistic words and with words that are hard to draw, by the name of their snapshot. */
export const roads: Readonly<Record<string, Road>> = {
  road: road(
    "way",
    [
      speaker("leak", null, "Important Stories", [["origin", "none", "count", null, "more than 1,500 foreigners with the selection point as home address"]], { seen: false, date: "2025-04-23" }),
      speaker("relay", "leak", "boulvard.kyiv.ua", [["changed", "material", "dates", "April 2023 - May 2024", "September 2023 - May 2024"]], { date: null }),
      speaker("update", "leak", "UK Ministry of Defence", [["dropped", "material", "regions", "four groups", "three groups"]], { seen: false }),
      speaker("agency", "update", "Ukrinform, via MENAFN", [["kept", "none", "the wording", null, "long verbatim quotation"]], { date: null }),
      speaker("article", "update", "Chas Pravdy", [
        ["dropped", "material", "place", "recruited in Moscow (the city)", "\"Moscow has already recruited\" (the state)"],
        ["changed", "minor", "rank", "\"the highest number\"", "\"the majority\""],
        ["added", "unsupported", "who recruited", "not stated", "\"civil activists and military formations have recruited\""],
      ]),
    ],
    ["article"],
  ),
  "road-signs": road("signs", [
    speaker("first", null, "Every sign", changeKinds.flatMap((kind) => weights.map((weight): Given => [kind, weight, "element", kind === "origin" ? null : "there", "here"]))),
  ]),
  "road-hard": road(
    "hard",
    [
      speaker("a", null, "A publisher with a name of sixty characters, which is many", [["origin", "none", "claim", null, long]], { seen: false, date: null }),
      speaker("b", "a", word, [["changed", "material", word, long, long], ["added", "unsupported", long, word, word]]),
      speaker("c", "b", "جريدة الأجراس", [["softened", "minor", "Непал <&> \"quoted\"", "नेपाल", "<b>&amp;</b>"]]),
      ...["d", "e", "f", "g", "h"].map((id, i) => speaker(id, "cdefg"[i]!, `Step ${i + 4}`, [["kept", "none", "words", "words", "words"]])),
      speaker("z", null, "Somebody else altogether", [["origin", "none", "claim", null, "words"]]),
    ],
    ["h", "b"],
  ),
  "road-one": road("alone", [speaker("a", null, "Only one", [["origin", "none", "claim", null, "words"]])]),
};
