import type { ClaimMeaning, ClaimPattern } from "../../claim-words.ts";
import { numerals } from "../numerals.ts";
import {
  amount,
  any,
  be,
  closes,
  counted,
  degree,
  end,
  gap,
  not,
  numeral,
  pattern,
  proper,
  quantity,
  strengthOf,
} from "./parts.ts";

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
const other = `(?:\\p{Lu}|${any(
  `the those all any in from its their his that those it they we others every anywhere elsewhere before ever at on during
  under after either both citizens people men women expected reported previously`,
)}${end})`;

const aside = `(?:${any("now also even still always again both all therefore thus each")} )?`;
const verbs = any(
  `has have had sent send sends lost lose loses saw list lists listed count counts counted got gave supplied provided
  recruited signed reports reported named holds hold show shows record recorded pay pays paid offer offers offered gives
  give came come earn earns received receive`,
);

/** A multiple, whose words "as many" and "more" are. */
const fold = `(?:${any("twice thrice times double half third quarter fifth tenth fold")}|[\uFFFC%]) `;

function comparatives(relation: Relation, words: string, quantity: string): ClaimPattern[] {
  const claim = (words: string) => `(?<!${fold})${not}(?<claim>${degree()}${words})`;
  return [
    compare(relation, `${claim(words)}(?= than ${other})`),
    compare(relation, `${claim(words)}(?= (?!than\\s|${uncounted}${end})[^\\s.;:!?()]+${gap(8)}than (?!${numeral}))`),
    compare(relation, `(?<=${be} ${aside})${claim(words)}${closes}`),
    compare(
      relation,
      `(?<!(?:^|[.!?;:] )the )${claim(words)}(?= (?:${any("total overall average monthly")} )?${amount}${end})`,
    ),
    compare(relation, `(?<=${verbs} )${claim(quantity)}${closes}`),
    // "More people came", but not "one more person".
    compare(
      relation,
      `(?<!(?:${any("one no any some once the")}|${numeral}\\S*) )${claim(quantity)}(?= (?:of )?(?:${counted}|${any("came were are died signed joined enlisted volunteered returned coming have had arrived fought left went them those these")})${end})`,
    ),
  ];
}

/** What an amount is compared with: another, or a name. */
const referent = `(?:(?:(?:that|those) of|what|the ${amount}|the \\p{L}+ one|its|their)${end}|\\p{Lu})`;
const ofAmount = `(?<=${amount} (?:[^\\s.;:!?()]+ ){0,4}?)`;
const never = `${numeral}|${any("in possible ever necessary it_was he_can she_can they_can we_can you_can it_can he_could they_could")}${end}`;
/** "As many" before "as" and another amount. With "as in" only what is counted: "as low as in the valley" is no claim. */
const as = `as (?:${any("many much few little large high big small low often numerous")}(?=${gap(7)}as (?!${never}))|${any("many few numerous")}(?=${gap(7)}as in ))`;
const same = `(?:the same|equal|an equal|identical|equally (?:many|large|high|numerous|often))`;

/** Comparisons of amounts. */
export const comparisons: readonly ClaimPattern[] = [
  ...comparatives(
    "more-than",
    any(
      "more larger bigger higher greater longer older costlier richer steeper faster deadlier heavier more_numerous more_common more_frequent more_often",
    ),
    "more",
  ),
  ...comparatives(
    "fewer-than",
    any(
      "fewer less smaller lower shorter younger cheaper poorer slower rarer lighter less_numerous less_common less_frequent less_often",
    ),
    any("fewer less"),
  ),
  compare("more-than", `(?<=${be} )(?<claim>${degree()}above)(?= ${referent})`),
  compare("fewer-than", `(?<=(?:${be}|falls?|fell) )(?<claim>${degree()}below)(?= ${referent})`),
  compare("more-than", `(?<claim>${degree()}in excess of)(?= ${referent})`),
  compare("equal-to", `(?<claim>just as ${any("many few large high small low heavy numerous long")})${closes}`),
  compare("fewer-than", `(?<claim>not (?:nearly )?(?:as|so) (?:many|much))(?= ${counted})`),
  compare("equal-to", `${ofAmount}(?<claim>${any("match matches matched rival rivals")})(?= ${referent})`),
  compare("more-than", `(?<claim>tops|topped)(?= (?:that|those) of${end})`),
  compare(
    "more-than",
    `(?<=(?:${be}|,) )(?<claim>followed by)(?= ${proper}(?: ${proper})?(?:\\s*[.,;(]| (?:and|with)${end}))`,
  ),
  compare("equal-to", `(?<claim>(?:is |are |was |were )?(?:tie|ties|tied))(?=\\s*[.,;]| (?:with|for)${end})`),
  compare("equal-to", `${ofAmount}(?<claim>the same)(?= (?:as (?:that|those|in|the|\\p{Lu}\\p{L}*)|in both)${end})`),
  compare("equal-to", `(?<=(?:is|are|was|were) )(?<claim>level)(?=\\s*[.,;]| with${end})`),
  compare("equal-to", `(?<claim>neck and neck|no difference(?= between)|the same (?:size|length|height))`),
  compare("more-than", `(?<claim>${degree()}larger|bigger|higher|greater)(?= (?:still|yet) ${be}${end})`),
  compare("fewer-than", `(?<claim>${degree()}smaller|lower|fewer)(?= (?:still|yet) ${be}${end})`),
  compare("at-least", `(?<claim>at least ${as})`),
  compare("at-most", `(?<claim>at most ${as})`),
  compare("fewer-than", `(?<claim>(?<slight1>almost|nearly|not quite) ${as})`),
  compare("fewer-than", `(?<claim>(?<strong1>not nearly|nowhere near) ${as})`),
  compare("fewer-than", `(?<claim>not ${as})`),
  compare("equal-to", `(?<claim>(?<slight1>about|roughly|around) ${as})`),
  compare("equal-to", `(?<!${fold})(?<claim>(?:(?:just|exactly|precisely) )?${as})`),
  compare(
    "equal-to",
    `${not}(?<claim>(?:(?<slight1>about|roughly|almost|nearly) )?${same})(?= (?:${any("total overall")} )?(?:of )?${quantity}${end})`,
  ),
  compare("equal-to", `(?<claim>equally ${any("many large high numerous often")})`),
  compare("equal-to", `(?<claim>${any("on_a_par_with level_with equals equalled")})(?! ${numeral})`),
  compare(
    "more-than",
    `${not}(?<claim>${degree()}${any(
      "exceed exceeds exceeded exceeding outnumber outnumbers outnumbered outnumbering surpass surpasses surpassed overtake overtakes overtook overtaken dwarf dwarfs dwarfed eclipse eclipses eclipsed outstrip outstrips outstripped outpace outpaces outpaced outweigh outweighs outweighed",
    )})(?! (?:${numeral}|by${end}|(?:all |the |its |their |his |her )?(?:expectations?|powers?|authority|mandate|remit|limits?|brief)${end}))`,
  ),
  compare(
    "fewer-than",
    `(?<=${be} )(?<claim>${degree()}${any("outnumbered exceeded surpassed overtaken dwarfed eclipsed outstripped")} by)`,
  ),
  compare(
    "fewer-than",
    `(?<claim>${any("falls_short_of fell_short_of fall_short_of lags_behind lag_behind lagged_behind trails_behind trailed_behind")})(?= ${referent})`,
  ),
  compare(
    "more-than",
    `(?<=(?:${be}|comes|come|came|put|puts) )(?<claim>${degree()}ahead of)(?= (?:\\p{Lu}|${any("all the any every others")}))`,
  ),
  compare(
    "fewer-than",
    `(?<=(?:${be}|comes|come|came|rank|ranks|ranked) )(?<claim>(?:close |${degree()})behind)(?= \\p{Lu}|\\s*[.,;])`,
  ),
];
