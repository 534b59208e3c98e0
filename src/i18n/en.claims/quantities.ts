import type { ClaimMeaning, ClaimPattern } from "../claim-words.ts";
import { numerals } from "../en.numerals.ts";
import { amount, any, counted, end, groups$, pattern, proper } from "./parts.ts";

function claim(source: string, meaning: ClaimMeaning): ClaimPattern {
  return { pattern: pattern(source), meaning: () => meaning };
}

const nearly = any("almost nearly virtually practically all_but");
const but = `(?:\\s+(?:but|except|bar)\\s+(?<but>one|two|three|four|five|a\\s+few|\uFFFC+|\\d+))`;
const plural = `(?:(?:the|these|those|its|their|other|others|known|named)\\s+)*(?:${counted}|\\p{L}{2,}(?<!ss|us|is)s)`;

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

const near = `(?:(?<nearly>${nearly})\\s+)?`;
const verb = any(
  "is are was were have has had do did come came comes died joined signed went want wanted belong rest say said",
);

/** All, none, only. */
const alls = [
  quantifier(
    "all",
    `(?<not>not\\s+)?(?<claim>${near}(?:all|every)(?:\\s+[\\p{L}’-]+){1,4}?${but})(?!\\s+(?:hundred|thousand|million))`,
  ),
  quantifier("all", `(?<claim>${near}all${but})`),
  quantifier(
    "all",
    `(?<!${any("for of across among between on over")}\\s+)(?<not>not\\s+)?(?<claim>${near}all)(?=\\s+(?:of\\s+(?:them|these|those|the|which|whom|its|their)|${plural}|${verb}|(?:\\d|\uFFFC))${"(?![\\p{L}])"})`,
  ),
  quantifier(
    "all",
    `(?<=${any("they we these them are were")}\\s+)(?<not>not\\s+)?(?<claim>${near}all)(?=\\s+(?:${any("from of in come came died were are had have minimums")})${end})`,
  ),
  quantifier(
    "all",
    `(?<not>not\\s+)?(?<claim>${near}every)(?=\\s+(?:single\\s+)?(?:one|other|${counted}|${groups$})${end})`,
  ),
  quantifier("all", `(?<not>not\\s+)?(?<claim>${near}every(?:body|one))(?!\\s+(?:else\\s+)?knows?${end})`),
  quantifier("all", `(?<claim>without\\s+exception|to\\s+a\\s+man)`),
  quantifier(
    "all",
    `(?<claim>(?<nearly>almost\\s+)?(?:entirely|wholly|exclusively|solely))(?=\\s+(?:from|of|by|men|women|${proper})${end})`,
  ),
];
const knows = `(?:\\s+(?:else\\s+)?${any("knows knew has_shown has_counted has_said can could will would may might should agrees asked asks is_sure")})`;
const nones = [
  quantifier(
    "none",
    `(?<claim>(?:(?<nearly>almost|nearly|hardly|barely|scarcely|virtually|practically)\\s+)?(?:nobody|no\\s+one|no-one|anybody|anyone)(?<!(?<!hardly\\s|barely\\s|scarcely\\s)any(?:body|one)))(?!${knows}${end})`,
  ),
  quantifier(
    "none",
    `(?<claim>(?:(?<nearly>almost|nearly|virtually|practically)\\s+)?(?:none|not\\s+one|not\\s+a\\s+single(?:\\s+one)?|nowhere(?:\\s+else)?))`,
  ),
  quantifier(
    "none",
    `(?<claim>(?:(?<nearly>almost|nearly|virtually|practically)\\s+)?no)(?=\\s+${counted}${end}(?!\\s+(?:rate|toll)))`,
  ),
  quantifier(
    "none",
    `(?<claim>(?<nearly>hardly|barely|scarcely)\\s+any|without\\s+(?:a\\s+single|any))(?=\\s+${counted}${end})`,
  ),
  quantifier(
    "none",
    `(?<claim>neither)(?=\\s+(?:of|country|group|region|state|government|list|number|figure|count)${end})`,
  ),
];
const onlys = [
  claim(`(?<claim>the\\s+(?:only|sole))(?=\\s+(?:other\\s+)?(?:one|ones|${counted}|${amount})${end})`, {
    kind: "only",
  }),
  claim(`(?<=${proper}\\s+|${any("men women citizens people countries")}\\s+)(?<claim>only)(?=\\s*[.,;:)]|$)`, {
    kind: "only",
  }),
  claim(
    `(?<claim>(?:nobody|no\\s+one|none|nothing|no\\s+other\\s+\\p{L}+)\\s+(?:but|except|other\\s+than|apart\\s+from)|no\\s+others?)`,
    { kind: "only" },
  ),
  claim(
    `(?<not>not\\s+)?(?<claim>only)(?=\\s+(?:from\\s+|in\\s+|to\\s+|for\\s+|among\\s+)?(?:(?:the|these|those|its)\\s+)?(?:one${end}|${proper}|(?!${any("group lists counts reports names states cases votes")}${end})${counted}${end}))`,
    { kind: "only" },
  ),
];

/** More or less than half. */
const adjective = `(?:${any(numerals.notMajority.join(" "))}|\\p{L}+(?:ly|al|ous|ive|ful|ible|able|ic|less))${end}`;
const after = `(?=\\s+(?:from|of|by|men|women|young|poor|adult|male|female|${proper}|${counted}|in\\s+(?:the\\s+)?${proper})${end})`;
const majority: ClaimMeaning = { kind: "most", share: "majority" };
const minority: ClaimMeaning = { kind: "most", share: "minority" };
const mosts = [
  claim(
    `(?<!${any("at the second third fourth fifth their its")}[\\s-]+)(?<claim>most)(?!\\s+(?:of\\s+all\\s*[.,;:!?]|${adjective})|\\s*(?:[.,;:!?)]|$)|\\s+(?:in|at)${end}|-)`,
    majority,
  ),
  claim(
    `(?<claim>(?:a|the|an)\\s+(?:(?:vast|large|overwhelming|clear|great|slim|small|narrow|absolute|big)\\s+)?majority)(?!\\s+(?:vote|party|leader|government|leader|shareholder|owner))`,
    majority,
  ),
  claim(`(?<claim>the\\s+(?:bulk|lion['’]s\\s+share|greater\\s+part|better\\s+part))(?=\\s+of${end})`, majority),
  claim(`(?<claim>${any("mostly mainly chiefly predominantly overwhelmingly largely primarily")})${after}`, majority),
  claim(
    `(?<claim>(?:a|the)\\s+(?:(?:small|tiny|large|mere|vanishing)\\s+)?minority)(?!\\s+(?:rights|language|groups?|government|communit))`,
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
const followed = `(?=\\s+(?!hundred|thousand|million|billion|dozen)\\S)`;
const vagues = [
  vague("handful", "a\\s+(?:mere\\s+|small\\s+)?handful"),
  vague("couple", "a\\s+couple"),
  vague("scores", "scores(?=\\s+of\\s)"),
  vague("small share", `an?\\s+${small}\\s+${share}(?=\\s+of${end})`),
  vague("large share", `an?\\s+${large}\\s+${share}(?=\\s+of${end})`),
  vague("small number", `(?:an?\\s+${small}\\s+number|small\\s+numbers)(?=\\s+of${end})`),
  vague("large number", `(?:an?\\s+${large}\\s+number|large\\s+numbers)(?=\\s+of${end})`),
  vague(
    "many",
    `(?<!(?:how|so|too|as|this|that|not)\\s+)(?:(?:very|a\\s+great|a\\s+good|great)\\s+)?many(?!\\s+(?:more|fewer|times|years\\s+ago|a)${end})`,
  ),
  vague("many", `(?:a\\s+lot|lots|plenty|masses|swathes)(?=\\s+of\\s)|numerous|countless|innumerable`),
  vague("several", `several${followed}`),
  vague(
    "few",
    `(?<!(?:as|so|too|how|the\\s+(?:first|last|past|next|few))\\s+)(?:a\\s+|very\\s+|only\\s+a\\s+|quite\\s+a\\s+|just\\s+a\\s+)?few${followed}(?!\\s+(?:days|weeks|months|years|hours|minutes|words|lines)${end})`,
  ),
  vague("few", `few(?=\\s*[.,;:!?])`),
  vague("not many", `not\\s+(?:very\\s+)?many`),
];

/** All, none and only; most; amounts without a number. */
export const quantities: readonly ClaimPattern[] = [...onlys, ...alls, ...nones, ...mosts, ...vagues];
