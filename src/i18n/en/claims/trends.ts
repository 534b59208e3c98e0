import type { ClaimMeaning, ClaimPattern } from "../../claim-words.ts";
import { amount, any, be, counted, end, manner, not, numeral, pattern, persons, proper, strengthOf } from "./parts.ts";

type Course = Extract<ClaimMeaning, { kind: "trend" }>["course"];

function trend(course: Course, source: string): ClaimPattern {
  return {
    pattern: pattern(source),
    meaning: (groups) => ({
      kind: "trend",
      course,
      strength: groups.fast !== undefined ? "strong" : groups.slow !== undefined ? "slight" : strengthOf(groups),
      steadily: (groups.steady1 ?? groups.steady2) !== undefined,
    }),
  };
}

const claim = (words: string) => `${not}(?<claim>(?:${manner(1)} )?${words}(?: ${manner(2)})?)`;

/** Verbs that say little else, and those that do so only of an amount or with its ends. */
const rise = any("increase increases increased increasing escalate escalates escalated escalating");
const riseFast = any(
  "soar soars soared soaring surge surges surged surging skyrocketed rocketed exploded ballooned multiplied",
);
const fall = any(
  "decrease decreases decreased decreasing dwindle dwindles dwindled dwindling diminished dried_up drying_up tailed_off tailing_off shrink shrinks shrank shrunk shrinking",
);
const fallFast = any("plummet plummets plummeted plunge plunges plunged plunging collapsed slumped");
const mayRise = any(
  "rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing jump jumps jumped swell swelled swollen mounted mounting expanded intensified intensifies intensifying accelerated accelerates accelerating picked_up went_up gone_up goes_up going_up come_up shot_up boomed booming spiked",
);
const mayFall = `${any("fall falls fell fallen falling drop drops dropped dropping decline declines declined declining tumbled slowed slows slowing went_down come_down came_down fell_off gone_down goes_down going_down")}(?! ${any("short behind below_that below_those within under outside ill apart into to_the in_love silent")}${end})`;
/** Verbs with an amount as their object: "is expanding its recruitment". */
const raise = any(
  "expand expands expanded expanding intensify intensifies intensified intensifying boost boosts boosted boosting step_up steps_up stepped_up stepping_up scale_up scaled_up scaling_up ramp_up ramped_up ramping_up raise raises raised raising",
);
const lower = any(
  "reduce reduces reduced reducing cut cuts cutting scale_back scaled_back scaling_back wind_down lowers lowered lowering",
);
const object = `(?= (?:(?:its|their|the|his|her|all) )?(?:[\\p{L}-]+ )?${amount}${end})`;
const stay = any("unchanged constant stable steady flat");

const subject = `(?<=(?:${amount}|${any("it they that which this")})(?: [^\\s.;:!?()]+){0,9}? )`;
const ends = `(?= (?:${manner(3).replaceAll(/\?<\w+>/g, "?:")} )?(?:${any("since between")}${end}|(?:by|from|to) (?:${numeral}|an? (?:third|half|quarter))|(?:again|further|year|month|steadily|sharply|slightly)${end}|(?:in|over|during) (?:recent|the (?:last|past))|in (?:\\d{4}|\uFFFC)|(?:every|each) (?:month|year)))`;

/** What a rise is of; or that it goes on. */
const inAmount = `(?= (?:(?:in|of) (?:(?:the|its|their|foreign) )?(?:[\\p{L}-]+ )?(?:${amount}|${counted}|${proper})|since|from (?:${numeral})|(?:continue|continues|continued|slows|slowed|has|had|went on))${end})`;

/** What amounts do over time. */
export const trends: readonly ClaimPattern[] = [
  trend(
    "rises",
    `(?<claim>${any("on_the_rise on_the_increase ever_more ever_larger ever_higher ever_greater more_and_more increasingly_many")})`,
  ),
  trend(
    "falls",
    `(?<claim>${any("on_the_decline on_the_wane fewer_and_fewer less_and_less ever_fewer ever_smaller ever_lower")})`,
  ),
  trend(
    "record",
    `(?<claim>(?:an? |the )?(?:record|all-time)(?: high)?)(?= (?:${numeral}|(?:(?:monthly|annual|new) )?(?:${amount}|${persons}|high|level)${end}))`,
  ),
  trend(
    "record",
    `(?<claim>(?:an? (?:new )?record|an all-time high|record highs?|more than ever(?: before)?|never (?:before )?(?:has|have|had) so (?:many|much)|never (?:been )?(?:so (?:many|high|large|long)|higher|larger|longer|more)))(?=\\s*[.,;:!?)]|$| (?:since|of|with|by|before|come|came|died|signed)${end})`,
  ),
  trend(
    "record-low",
    `(?<claim>(?:an all-time low|(?:an? )?record lows?|fewer than ever(?: before)?|never (?:been )?(?:so (?:few|low|small|short)|lower|smaller|fewer|shorter)))`,
  ),
  trend(
    "peaks",
    `${not}(?<claim>(?:peaks|peaked|peaking)(?! of${end})|a peak(?= (?:in|of|at)${end})|the (?:peak|high point)(?= (?:came|of ${amount})${end})|(?<=(?:is|was) )the peak(?=\\s*[.,;])|(?:reached|hit|at) (?:its|their|a) (?:peak|height|highest(?: (?:point|level))?|maximum)|reached the (?:peak|height|highest (?:point|level)|maximum))`,
  ),
  trend(
    "bottoms",
    `(?<claim>bottomed out|reached (?:its|their|the) (?:lowest (?:point|level)|minimum)|at (?:its|their) (?:lowest(?: (?:point|level|ebb))?|minimum))`,
  ),
  trend("stays", `(?<=(?:stayed|stays|stay|remained|remains|held|holds) )(?<claim>level)`),
  trend(
    "stays",
    `(?<claim>(?:has|have|had|did|does|do) (?:not|never|hardly|barely|scarcely) (?:changed?|moved?))(?! (?:its|their|his|her|the))`,
  ),
  trend(
    "stays",
    `(?<=(?:${be}|stayed|stays|stay|held|hold|holds|kept|left) (?:${any("almost nearly largely broadly roughly")} )?)(?<claim>${stay})(?! (?:that|of)${end})`,
  ),
  trend(
    "stays",
    `(?<claim>${any("levelled_off leveled_off flattening flattened_out stagnated stagnates stagnating plateaued stabilised stabilized stayed_the_same remained_the_same stays_the_same remains_the_same no_change_in")})`,
  ),
  trend(
    "rises",
    `${not}(?<claim>(?:(?:${any("a an the its their")}) (?:(?<strong1>sharp|steep|dramatic|large|huge|strong|rapid|marked)|(?<slight1>slight|small|modest|gentle)|steady)?\\s*)?(?:growth|upturn|upsurge|upward trend|rise|increase|surge))${inAmount}`,
  ),
  trend(
    "falls",
    `${not}(?<claim>(?:(?:${any("a an the its their")}) (?:(?<strong1>sharp|steep|dramatic|large|huge|strong|rapid|marked)|(?<slight1>slight|small|modest|gentle)|steady)?\\s*)?(?:downturn|downward trend|fall|drop|decline|decrease|slump|reduction))${inAmount}`,
  ),
  trend("rises", claim(`(?<fast>${riseFast})`)),
  trend("falls", claim(`(?<fast>${fallFast})`)),
  trend("rises", claim(rise)),
  trend("falls", claim(fall)),
  trend("rises", claim(`(?<slow>${any("edged_up crept_up inched_up edging_up creeping_up")})`)),
  trend("falls", claim(`(?<slow>${any("edged_down inched_down dipped eased_off ebbed")})`)),
  trend("rises", `(?<=(?:gap|gaps|difference|distance) (?:has |have |had )?)(?<claim>widened|widens|widening|grew)`),
  trend(
    "falls",
    `(?<=(?:gap|gaps|difference|distance) (?:has |have |had )?)(?<claim>narrowed|narrows|narrowing|closed)`,
  ),
  trend(
    "falls",
    `${subject}(?<claim>(?:all but )?(?:(?:stopped|ceased)(?=\\s*[.,;:!?]|$| (?:in|since|after|when)${end})|(?:came|come|ground) to (?:a halt|a stop|an end)))`,
  ),
  trend("rises", `(?<=(?:trend|curve|line|numbers) (?:${be}|points?|goes|pointing) )(?<claim>upwards?)`),
  trend("falls", `(?<=(?:trend|curve|line|numbers) (?:${be}|points?|goes|pointing) )(?<claim>downwards?)`),
  trend("record", `(?<claim>a new (?:peak|high|maximum))`),
  trend("record-low", `(?<claim>a new (?:low|minimum))`),
  trend("stays", `(?<claim>nothing has changed)(?= in${end})`),
  trend("rises", `(?<claim>(?:keeps?|kept) (?:${any("growing rising climbing increasing swelling")}))`),
  trend("falls", `(?<claim>(?:keeps?|kept) (?:${any("falling dropping declining shrinking sinking")}))`),
  trend("rises", `${claim(raise)}${object}`),
  trend("falls", `${claim(lower)}${object}`),
  trend(
    "rises",
    `(?<=${amount}(?: [^\\s.;:!?()]+){0,4}? ${be} )(?<claim>${any("raised boosted expanded stepped_up scaled_up topped_up")})`,
  ),
  trend(
    "falls",
    `(?<=${amount}(?: [^\\s.;:!?()]+){0,4}? ${be} )(?<claim>${any("cut lowered reduced slashed halted scaled_back")})`,
  ),
  trend("rises", `${subject}${claim(mayRise)}`),
  trend("falls", `${subject}${claim(mayFall)}`),
  trend("rises", `${claim(mayRise)}${ends}`),
  trend("falls", `${claim(mayFall)}${ends}`),
  trend("rises", `(?<=${amount} (?:${be}) )(?<claim>up)${end}`),
  trend("falls", `(?<=${amount} (?:${be}) )(?<claim>down)${end}`),
  trend("rises", `(?<claim>a (?:steadily |fast )?(?:growing|rising|increasing) (?:number|share|proportion|part))`),
  trend(
    "falls",
    `(?<claim>a (?:steadily |fast )?(?:shrinking|falling|declining|dwindling) (?:number|share|proportion|part))`,
  ),
];
