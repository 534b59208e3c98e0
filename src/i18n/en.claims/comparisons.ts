import type { ClaimMeaning, ClaimPattern } from "../claim-words.ts";
import { numerals } from "../en.numerals.ts";
import { amount, any, be, closes, counted, degree, end, gap, not, numeral, pattern, strengthOf } from "./parts.ts";

type Relation = Extract<ClaimMeaning, { kind: "compare" }>["relation"];

const denied: Readonly<Record<Relation, Relation>> = {
  "more-than": "at-most",
  "fewer-than": "at-least",
  "at-least": "fewer-than",
  "at-most": "more-than",
  "equal-to": "not-equal",
  "not-equal": "equal-to",
};

function compare(relation: Relation, source: string): ClaimPattern {
  return {
    pattern: pattern(source),
    meaning: (groups) => ({
      kind: "compare",
      relation: groups.not === undefined ? relation : denied[relation],
      strength: strengthOf(groups),
    }),
  };
}

/** Adjectives and adverbs that compare nothing countable: "more important than". */
const counts = /^(?:common|commonly|frequent|frequently|often|popular)$/;
const uncounted = any(
  `${numerals.notMajority.filter((adjective) => !counts.test(adjective)).join(" ")} about like to cautious urgent of_a`,
);
/** What "more than" compares with; before anything else it is an idiom. */
const other = `(?:(?-i:\\p{Lu})|${any(
  `the those all any in from its their his that those it they we others every anywhere elsewhere before ever at on during
  under after either both citizens people men women expected reported previously`,
)}${end})`;

const aside = `(?:${any("now also even still always again both all therefore thus each")}\\s+)?`;
const verbs = any(
  `has have had sent send sends lost lose loses saw list lists listed count counts counted got gave supplied provided
  recruited signed reports reported named holds hold show shows record recorded pay pays paid offer offers offered gives
  give came come earn earns received receive`,
);

function comparatives(relation: Relation, words: string, quantity: string): ClaimPattern[] {
  const claim = (words: string) => `${not}(?<claim>${degree()}${words})`;
  return [
    compare(relation, `${claim(words)}(?=\\s+than\\s+${other})`),
    compare(
      relation,
      `${claim(words)}(?=\\s+(?!than\\s|${uncounted}${end})[^\\s.;:!?()]+${gap(8)}than\\s+(?!${numeral}))`,
    ),
    compare(relation, `(?<=${be}\\s+${aside})${claim(words)}${closes}`),
    compare(relation, `${claim(words)}(?=\\s+(?:${any("total overall average monthly")}\\s+)?${amount}${end})`),
    compare(relation, `(?<=${verbs}\\s+)${claim(quantity)}${closes}`),
    // "More people came", but not "one more person".
    compare(
      relation,
      `(?<!(?:${any("one no any some once the")}|${numeral}\\S*)\\s+)${claim(quantity)}(?=\\s+(?:of\\s+)?(?:${counted}|${any("came were are died signed joined coming have had arrived fought left went them those these")})${end})`,
    ),
  ];
}

const fold = `(?:${any("twice thrice times double half third quarter fifth tenth fold")}|[\uFFFC%])\\s+`;
const as = `as\\s+${any("many much few little large high big small low often numerous")}`;
const asAs = `(?=${gap(7)}as\\s+(?!${numeral}|${any("possible ever necessary in it_was")}${end}))`;
const same = `(?:the\\s+same|equal|an\\s+equal|identical|equally\\s+(?:many|large|high|numerous|often))`;

/** Comparisons of amounts. */
export const comparisons: readonly ClaimPattern[] = [
  ...comparatives(
    "more-than",
    any(
      "more larger bigger higher greater longer older costlier richer steeper faster deadlier more_numerous more_common more_frequent more_often",
    ),
    "more",
  ),
  ...comparatives(
    "fewer-than",
    any(
      "fewer less smaller lower shorter younger cheaper poorer slower rarer less_numerous less_common less_frequent less_often",
    ),
    any("fewer less"),
  ),
  compare("at-least", `(?<claim>at\\s+least\\s+${as})${asAs}`),
  compare("at-most", `(?<claim>at\\s+most\\s+${as})${asAs}`),
  compare("fewer-than", `(?<claim>(?<slight1>almost|nearly|not\\s+quite)\\s+${as})${asAs}`),
  compare("fewer-than", `(?<claim>(?<strong1>not\\s+nearly|nowhere\\s+near)\\s+${as})${asAs}`),
  compare("fewer-than", `(?<claim>not\\s+${as})${asAs}`),
  compare("equal-to", `(?<claim>(?<slight1>about|roughly|around)\\s+${as})${asAs}`),
  compare("equal-to", `(?<!${fold})(?<claim>(?:(?:just|exactly|precisely)\\s+)?${as})${asAs}`),
  compare(
    "equal-to",
    `${not}(?<claim>(?:(?<slight1>about|roughly|almost|nearly)\\s+)?${same})(?=\\s+(?:${any("total overall")}\\s+)?(?:of\\s+)?(?:${amount}|${counted})${end})`,
  ),
  compare("equal-to", `(?<claim>equally\\s+${any("many large high numerous often")})`),
  compare("equal-to", `(?<claim>${any("on_a_par_with level_with equals equalled")})(?!\\s+${numeral})`),
  compare(
    "more-than",
    `${not}(?<claim>${degree()}${any(
      "exceed exceeds exceeded exceeding outnumber outnumbers outnumbered outnumbering surpass surpasses surpassed overtake overtakes overtook overtaken dwarf dwarfs dwarfed eclipse eclipses eclipsed outstrip outstrips outstripped outpace outpaces outpaced",
    )})(?!\\s+(?:${numeral}|by${end}))`,
  ),
  compare(
    "fewer-than",
    `(?<=${be}\\s+)(?<claim>${degree()}${any("outnumbered exceeded surpassed overtaken dwarfed eclipsed outstripped")}\\s+by)`,
  ),
  compare(
    "fewer-than",
    `(?<claim>${any("falls_short_of fell_short_of fall_short_of lags_behind lag_behind lagged_behind trails_behind trailed_behind")})(?!\\s+${numeral})`,
  ),
  compare(
    "more-than",
    `(?<=(?:${be}|comes|come|came|put|puts)\\s+)(?<claim>${degree()}ahead\\s+of)(?=\\s+(?:(?-i:\\p{Lu})|${any("all the any every others")}))`,
  ),
  compare("fewer-than", `(?<=(?:${be}|comes|come|came)\\s+)(?<claim>${degree()}behind)(?=\\s+(?-i:\\p{Lu}))`),
];
