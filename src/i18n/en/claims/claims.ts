import type { ClaimLanguage } from "../../claim-words.ts";
import { comparisons } from "./comparisons.ts";
import { any, begin, end, pattern, spaced } from "./parts.ts";
import { quantities } from "./quantities.ts";
import { ranks } from "./ranks.ts";
import { times, dates } from "./dates.ts";
import { trends } from "./trends.ts";

/** Phrases that contain such words and claim nothing. */
const idioms = `all_the_same after_all at_all in_all all_along all_over above_all first_of_all once_and_for_all all_told
  all_kinds all_sorts all_ages all_sides all_hours all_means all_times all_right all_but_certain
  all_but_impossible make_the_most_of made_the_most_of making_the_most_of in_the_fall in_the_least falling_out none_the only_child only_children there_is_more most_days most_of_the_time
  so_good chosen_few for_longest for_the_longest for_all all_but_unknown all_day all_night all_year
  at_first first_aid first_name first_names first-hand first_time first_lady first_person first_half
  second_half in_the_first_place second_thoughts second-hand last_but_not_least last_name last_rites last_resort
  last_word at_last at_long_last at_the_latest not_least at_the_most most_of_all most_likely most_recently
  more_or_less what_is_more what’s_more once_more some_more any_more never_more the_more
  more_often_than_not more_than_once more_than_likely more_than_enough more_than_ever_before_seen
  much_less still_less far_from no_longer any_longer no_matter no_wonder no_doubt no_means no_such
  not_only if_only only_if only_when only_after only_because only_just only_as only_then only_too only_ever
  the_only_way the_only_difference only_half only_to only_once only_roughly
  common_ground lower_bound lower_bounds lower_house upper_house lower_limit lower_case higher_education
  larger_picture bigger_picture greater_detail few_and_far_between in_few_words every_few
  the_happy_few last_few first_few past_few next_few
  fall_in_love fell_in_love fallen_soldiers fallen_soldier fell_ill fell_asleep fell_apart fell_silent fell_in_battle
  fell_in_action fell_under falls_under fall_under fall_within falls_within fell_within fall_outside falls_outside
  fell_outside fall_into falls_into fell_into fell_to_his fell_to_her grew_up grow_up growing_up grown_up rose_to_power
  rise_to_power give_rise gave_rise gives_rise given_rise rose_to_his rose_to_her rising_sun declined_to declines_to
  decline_to record_of on_record off_the_record record_number_of_the for_the_record
  hard_to_date difficult_to_date impossible_to_date easy_to_date up_to_date so_far_as so_far_from by_now until_now
  from_now just_now now_and_then now_and_again every_now_and_then right_now_the now_that peak_district
  mountain_peak steady_job steady_hand record_company record_books
  on_the_one_hand leading_to many_a many_happy majority_owner the_majority_leader`;

/** The rest of a clause that claims nothing; another clause may claim something. */
const until = (stops: string) => `(?:(?!,\\s*(?:and|but|while|so|yet|though|although|which) )[^\uFFFB${stops}])*`;
const opened = [
  "whether",
  "(?:do|does|did|would|need|can) not (?:mean|show|prove|imply|measure|establish|tell|say|suggest)",
  "(?:doesn|don|didn)[’']t (?:mean|show|prove|imply|measure|say)",
  "cannot (?:show|prove|tell|say|measure)",
  "(?:shows?|showed) no (?:growth|trend|change|rise|fall|increase|decrease|difference)",
  "(?:says?|said|shows?|showed|proves?) nothing (?:about|of)",
  "no (?:evidence|proof|measure|sign|indication)",
  "(?:nobody|no one) (?:knows|can say|has shown|has counted|has said|could say)",
  "(?:unknown|unclear|open|uncertain|disputed) (?:how|whether|if|which|who)",
  "as (?:if|though)",
];

/** English. */
export const claims: ClaimLanguage = {
  unasserted: [
    spaced(`${begin}(?:more|fewer) [^\\s.;:!?]+(?= (?:do|does|did) not (?:mean|show|prove|imply))`),
    spaced(`${begin}(?:${opened.join("|")})${end}${until(".;:!?")}`),
    // A supposition, which ends at a comma.
    spaced(`${begin}(?:if|unless|suppose|supposing|assuming)${end}[^.,;:!?]*`),
    // A question.
    /(?<=^|[.!?:;]\s)[^.!?;]*\?/gu,
    // What may be, and what is denied of it.
    spaced(
      `${begin}(?:(?:may|might|could|can|would|should|ought to)|cannot|can[’']t) (?:not |also |well |still |even |have |be |been )*(?:the |a )?(?:(?:far|much|slightly) )?\\p{L}+`,
      "gu",
    ),
    spaced(`${begin}we (?:do not )?\\p{L}+ no${end}${until(".;!?")}`),
  ],
  harmless: [
    pattern(any(idioms)),
    // A label: "All foreigners".
    /^(?:[^:]*:\s+)?all(?:\s+of)?(?:\s+\p{L}+)?\s+(?:them|\p{L}+s|people|men|women|dead)(?=,|$)/gu,
    pattern(`at (?:least|most)(?! as${end})`),
    pattern("no (?:more|less)(?=\\s*(?:[.,;:!?]|$|than an?\\s))"),
  ],
  than: /(?<!\p{L})(?:than|as|after|behind|to)(?!\p{L})/u,
  patterns: [...times, ...trends, ...ranks, ...comparisons, ...quantities],
  dates,
};
