import type { ClaimMeaning, ClaimPattern } from "../../claim-words.ts";
import { numerals } from "../numerals.ts";
import { amount, any, compatriot, counted, end, groups$, pattern, proper } from "./parts.ts";

function claim(source: string, meaning: ClaimMeaning): ClaimPattern {
  return { pattern: pattern(source), meaning: () => meaning };
}

const nearly = any("almost nearly virtually practically all_but");
const but = `(?: (?:but|except|bar) (?<but>one|two|three|four|five|a few|\uFFFC+|\\d+))`;
const plural = `(?:(?:the|these|those|its|their|other|others|known|named) )*(?:${counted}|\\p{Ll}{2,}(?<!ss|us|is)s)`;

function quantifier(kind: "all" | "none", source: string): ClaimPattern {
  return {
    pattern: pattern(source),
    meaning: ({ nearly, but }) => ({
      kind,
      nearly: nearly !== undefined || (but !== undefined && but.startsWith("a")),
      but: but === undefined ? 0 : (numerals.numbers[but.toLowerCase()] ?? (Number(but) || 1)),
    }),
  };
}

const near = `(?:(?<nearly>${nearly}) )?`;
const verb = any(
  "is are was were have has had do did come came comes died joined signed went want wanted belong rest say said",
);

/** All, none, only. */
const alls = [
  quantifier(
    "all",
    `(?<not>not )?(?<claim>${near}(?:all|every)(?: [\\p{L}’-]+){1,4}?${but})(?! (?:hundred|thousand|million))`,
  ),
  quantifier("all", `(?<claim>${near}all${but})`),
  quantifier(
    "all",
    `(?<!${any("for of across among between on over")} )(?<not>not )?(?<claim>${near}all)(?= (?:of (?:them|these|those|the|which|whom|its|their|${proper})|those|who|${plural}|${verb}|(?:\\d|\uFFFC))${"(?![\\p{L}])"})`,
  ),
  quantifier("all", `(?<=(?:are|were) )(?<not>not )?(?<claim>${near}all)(?= \\p{Ll}+\\s*[.,;])`),
  quantifier(
    "all",
    `(?<=${any("they we these them are were")} )(?<not>not )?(?<claim>${near}all)(?= (?:${any("from of in come came died were are had have minimums")})${end})`,
  ),
  quantifier(
    "all",
    `(?<not>not )?(?<claim>${near}every)(?= (?:single )?(?:one|other|${counted}|${groups$}|${compatriot})${end})`,
  ),
  quantifier("all", `(?<not>not )?(?<claim>${near}every(?:body|one))(?! (?:else )?knows?${end})`),
  quantifier(
    "all",
    `(?<!${any("for of by from per in to with")} )(?<claim>each)(?= (?:of (?:them|these|those|the)|${groups$})${end})`,
  ),
  quantifier("all", `(?<claim>without exception|to a man)`),
  quantifier(
    "all",
    `(?<claim>(?<nearly>almost )?(?:entirely|wholly|exclusively|solely))(?= (?:from|of|by|men|women|${proper})${end})`,
  ),
];
const knows = `(?: (?:else )?${any("knows knew has_shown has_counted has_said can could will would may might should agrees asked asks is_sure")})`;
const nones = [
  quantifier(
    "none",
    `(?<claim>(?:(?<nearly>almost|nearly|hardly|barely|scarcely|virtually|practically) )?(?:nobody|no one|no-one|anybody|anyone)(?<!(?<!hardly\\s|barely\\s|scarcely\\s)any(?:body|one)))(?!${knows}${end}| \uFFFB)`,
  ),
  quantifier(
    "none",
    `(?<claim>(?:(?<nearly>almost|nearly|virtually|practically) )?(?:none(?! of (?:this|that|it)${end})|not one|not a soul|not a single(?: one)?|nowhere(?: else)?))`,
  ),
  quantifier(
    "none",
    `(?<claim>(?:(?<nearly>almost|nearly|virtually|practically) )?no)(?= (?:${counted}|${compatriot})${end}(?! (?:rate|toll)))`,
  ),
  quantifier(
    "none",
    `(?<claim>(?<nearly>hardly|barely|scarcely) any|without (?:a single|any))(?= (?:of (?:them|these|those|the)|${counted})${end})`,
  ),
  quantifier(
    "none",
    `(?<claim>neither)(?= (?:of|country|group|region|state|government|list|number|figure|count)${end})`,
  ),
];
const onlys = [
  claim(`(?<claim>the (?:only|sole))(?= (?:other )?(?:one|ones|source|group|${counted}|${amount})${end})`, {
    kind: "only",
  }),
  claim(`(?<=(?:${proper}|${any("men women citizens people countries")}) )(?<claim>only)(?=\\s*[.,;:)]|$)`, {
    kind: "only",
  }),
  claim(`(?<claim>(?:nobody|no one|none|nothing|no other \\p{L}+) (?:but|except|other than|apart from)|no others?)`, {
    kind: "only",
  }),
  claim(
    `(?<not>not )?(?<claim>only|just(?= one))(?= (?:from |in |to |for |among )?(?:(?:the|these|those|its) )?(?:one${end}|${proper}|(?!${any("group lists counts reports names states cases votes")}${end})${counted}${end}))`,
    { kind: "only" },
  ),
];

/** More or less than half. */
const adjective = `(?:${any(numerals.notMajority.join(" "))}|\\p{L}+(?:ly|al|ous|ive|ful|ible|able|ic|less))${end}`;
const after = `(?= (?:from|of|by|men|women|young|poor|adult|male|female|${proper}|${counted}|in (?:the )?${proper})${end})`;
const majority: ClaimMeaning = { kind: "most", share: "majority" };
const minority: ClaimMeaning = { kind: "most", share: "minority" };
const mosts = [
  claim(
    `(?<!${any("at the second third fourth fifth their its")}[\\s-]+)(?<claim>most)(?! (?:of all\\s*[.,;:!?]|${adjective}|kind${end}|grateful${end}|welcome${end})|\\s*(?:[.,;:!?)]|$)| (?:in|at)${end}|-)`,
    majority,
  ),
  claim(
    `(?<claim>(?:a|the|an) (?:(?:vast|large|overwhelming|clear|great|slim|small|narrow|absolute|big) )?majority)(?! (?:vote|party|leader|government|shareholder|owner)${end})`,
    majority,
  ),
  claim("(?<claim>for the most part)", majority),
  claim(`(?<claim>the (?:bulk|lion['’]s share|greater part|better part))(?= of${end})`, majority),
  claim(`(?<claim>${any("mostly mainly chiefly predominantly overwhelmingly largely primarily")})${after}`, majority),
  claim(
    `(?<claim>(?:a|the) (?:(?:small|tiny|large|mere|vanishing) )?minority)(?! (?:rights|language|groups?|government|communit))`,
    minority,
  ),
];

function vague(amount: string, source: string): ClaimPattern {
  return claim(`(?<claim>${source})`, { kind: "vague", amount });
}

const small = any("tiny small very_small little vanishingly_small negligible minute modest minor");
const large = any(
  "large big great huge considerable significant substantial sizeable sizable high enormous very_large vast good",
);
const share = any("share part proportion fraction percentage slice");
/** Nouns for what data do not count, and numerals that the word belongs to. */
const uncounted = any(
  `thanks ways times years questions words things reasons respects occasions days weeks months hours minutes lines
  hundred thousand million billion dozen more fewer a`,
);
const followed = `(?! ${uncounted}${end})`;
const vagues = [
  vague("handful", `a (?:mere |small )?handful(?! of ${uncounted}${end})`),
  vague("couple", `a couple(?= of (?!${uncounted}${end}))`),
  vague("scores", "scores(?= of (?!the ))"),
  vague("small share", `an? ${small} ${share}(?= of${end})`),
  vague("large share", `an? ${large} ${share}(?= (?:of|never|${verb})${end})`),
  vague("small number", `(?:an? ${small} number|small numbers)(?= of${end})`),
  vague("large number", `(?:an? ${large} number|large numbers)(?= (?:of|never|${verb})${end})`),
  vague("many", `(?<!(?:how|so|too|as|this|that|not) )(?:(?:very|a great|a good|great) )?many${followed}`),
  vague(
    "many",
    `(?:a lot|lots|plenty|masses|swathes)(?= of\\s)|(?:so many(?= ${counted}${end}))|loads(?= of )|numerous|countless|innumerable`,
  ),
  vague("many", "quite a few"),
  vague("several", `several${followed}`),
  vague(
    "few",
    `(?<!(?:as|so|too|how|the (?:first|last|past|next|few)) )(?:a |very |only a |just a )?few${followed}(?=\\s\\S)`,
  ),
  vague("few", `few(?=\\s*[.,;:!?])`),
  vague("not many", `not (?:very )?many`),
];

/** All, none and only; most; amounts without a number. */
export const quantities: readonly ClaimPattern[] = [...onlys, ...alls, ...nones, ...mosts, ...vagues];
