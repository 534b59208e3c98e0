/** A definition that must not pass, and words that the message has to contain. */
export interface Unsound {
  /** The sentence that would rest on it. */
  sentence: string;
  definition: string;
  says: string;
}

const unsound = (sentence: string, definition: string, says: string): Unsound => ({ sentence, definition, says });
const compare = (is: string, relation: string, than: string) => `{ compare: { is: ${is}, ${relation}: ${than} } }`;
const regions = "[moscow-south-east-asia, moscow-former-soviet, moscow-africa, moscow-middle-east]";
const rows = (kind: string, rest: string) =>
  `{ title: What is claimed of the regions, ${kind}: { dataset: moscow-records, where: { id: [${["sa-ea", "fsu", "afr-ist", "mena-ist"].map((region) => `recruits-moscow-reg-${region}-babel-2025-04-23-istories-1`).join(", ")}] }, ${rest} } }`;
const comparable = "comparable: Both are official numbers of one country";

/** Claims that the data refute, leave open, or cannot decide because the numbers cannot be compared. */
export const unsoundDefinitions: Readonly<Record<string, readonly Unsound[]>> = {
  refuted: [
    unsound(
      "Tajikistan sent :n[more]{} people than Nepal.",
      compare("moscow-tajikistan", "more-than", "moscow-nepal"),
      "refuted",
    ),
    unsound(
      "Serbia has :n[fewer]{} people than Syria.",
      compare("moscow-serbia", "fewer-than", "moscow-syria"),
      "refuted",
    ),
    unsound(
      "Belarus has :n[more]{} people than Uzbekistan.",
      compare("moscow-belarus", "more-than", "moscow-uzbekistan"),
      "refuted",
    ),
    unsound(
      "Africa has :n[as many]{} people as the Middle East.",
      compare("moscow-africa", "equal-to", "moscow-middle-east"),
      "refuted",
    ),
    unsound(
      "Moldova has :n[at least as many]{} people as Egypt.",
      compare("moscow-moldova", "at-least", "moscow-egypt"),
      "refuted",
    ),
    unsound(
      "Nepal has no :n[more]{} people than India.",
      compare("moscow-nepal", "at-most", "moscow-india"),
      "refuted",
    ),
    unsound(
      "Nepal has :n[more]{} named dead than Tajikistan.",
      compare("dead-named-nepal", "more-than", "dead-named-tajikistan"),
      "refuted",
    ),
    unsound(
      "Cameroon has :n[more]{} people on the list than Egypt.",
      compare("inpact-cameroon", "more-than", "inpact-egypt"),
      "refuted",
    ),
    unsound(
      "China has :n[more]{} people than India, Egypt and Kazakhstan.",
      compare("moscow-china", "more-than", "[moscow-india, moscow-egypt, moscow-kazakhstan]"),
      "refuted",
    ),
    unsound(
      "Nepal’s count of its dead has :n[fallen]{}.",
      `{ trend: { of: [nepal-dead-dec-2023, nepal-dead-dec-2024, nepal-dead-nov-2025], does: falls }, ${comparable} }`,
      "refuted",
    ),
    unsound(
      "Nepal’s count of its dead is :n[unchanged]{}.",
      `{ trend: { of: [nepal-dead-dec-2023, nepal-dead-dec-2024], does: stays }, ${comparable} }`,
      "refuted",
    ),
    unsound(
      "Nepal’s count of its dead :n[peaked]{} in 2024.",
      `{ trend: { of: [nepal-dead-dec-2023, nepal-dead-dec-2024, nepal-dead-nov-2025], does: peaks }, ${comparable} }`,
      "refuted",
    ),
    unsound(
      "The cases known to India are at :n[a record low]{}.",
      `{ trend: { of: [india-cases-jan-2025, india-cases-dec-2025], does: record-low }, ${comparable} }`,
      "refuted",
    ),
    unsound(
      ":n[All]{} regions have more than a hundred people.",
      rows("all", "which: { recruits: { more-than: 100 } }, of: rows"),
      "refuted",
    ),
    unsound(
      ":n[No]{} region has more than a hundred people.",
      rows("none", "which: { recruits: { more-than: 100 } }, of: rows"),
      "refuted",
    ),
    unsound(
      ":n[Most]{} regions have more than six hundred people.",
      rows("most", "which: { recruits: { more-than: 600 } }, of: rows"),
      "refuted",
    ),
    unsound(
      ":n[Only]{} Africa has more than five hundred people.",
      rows("only", "which: { recruits: { more-than: 500 } }, is: { place: africa-istories }, of: rows"),
      "refuted",
    ),
    unsound(
      ":n[All regions but one]{} have more than a hundred people.",
      rows("all", "which: { recruits: { more-than: 100 } }, but: 1, of: rows"),
      "refuted",
    ),
    unsound(":n[Few]{} Nepalis are in the records.", "{ vague: { of: moscow-nepal, word: few } }", "refuted"),
    unsound(":n[Many]{} Syrians are in the records.", "{ vague: { of: moscow-syria, word: many } }", "refuted"),
    unsound(":n[Scores]{} of Cubans are in the records.", "{ vague: { of: moscow-cuba, word: scores } }", "refuted"),
  ],
  open: [
    unsound(
      "Nepal has :n[fewer]{} people than the whole of South and East Asia.",
      compare("moscow-nepal", "fewer-than", "moscow-south-east-asia"),
      "open",
    ),
    unsound(
      ":n[More]{} were counted than have a known origin.",
      compare("moscow-total", "more-than", "moscow-origin-known"),
      "different",
    ),
    unsound(
      "Nepal’s October is :n[smaller]{} than the whole of Nepal.",
      compare("moscow-nepal-october-2023", "fewer-than", "moscow-nepal"),
      "different",
    ),
    unsound(
      "Kenya’s figure has :n[risen]{}.",
      `{ trend: { of: [kenya-recruits-dec-2025, kenya-recruits-feb-2026], does: rises }, ${comparable} }`,
      "open",
    ),
    unsound(
      "Nepal’s count of its dead was :n[highest]{} in September 2024.",
      `{ trend: { of: [nepal-dead-mar-2024, nepal-dead-sep-2024, nepal-dead-dec-2024], does: peaks }, ${comparable} }`,
      "open",
    ),
    unsound(
      ":n[All]{} countries in the records have fewer than a thousand people.",
      "{ title: Countries with fewer than a thousand, all: { dataset: moscow-records, where: { place: [TJK, IND, CHN] }, which: { recruits: { fewer-than: 1000 } }, of: moscow-countries } }",
      "open",
    ),
    unsound(
      ":n[Most]{} countries in the records have fewer than a thousand people.",
      "{ title: Countries with fewer than a thousand, most: { dataset: moscow-records, where: { place: [TJK, IND, CHN] }, which: { recruits: { fewer-than: 1000 } }, of: moscow-countries } }",
      "open",
    ),
    unsound(
      ":n[No]{} country in the records has more than a thousand people.",
      "{ title: Countries with more than a thousand, none: { dataset: moscow-records, where: { place: [TJK, IND, CHN] }, which: { recruits: { more-than: 1000 } }, of: moscow-countries } }",
      "open",
    ),
    unsound(":n[Scores]{} of people came from elsewhere.", "{ vague: { of: moscow-elsewhere, word: scores } }", "open"),
  ],
  "cannot be compared": [
    unsound(
      "Nepal has :n[more]{} recruits than named dead.",
      compare("moscow-nepal", "more-than", "dead-named-nepal"),
      "different",
    ),
    unsound(
      "Ukraine knows :n[more]{} names than iStories.",
      compare("ukraine-names-nov-2025", "more-than", "moscow-total"),
      "different",
    ),
    unsound(
      "Africa lost :n[fewer]{} people than it sent.",
      compare("inpact-names", "fewer-than", "ukraine-names-africa-nov-2025"),
      "different",
    ),
    unsound(
      "The bonus in Moscow :n[exceeds]{} the pay in Africa.",
      compare("bonus-moscow-2024", "more-than", "offer-pay-africa-2024"),
      "different",
    ),
    unsound(
      "The records have :n[fewer]{} countries than the resolution had votes.",
      compare("moscow-countries", "fewer-than", "parliament-votes-for"),
      "different",
    ),
    unsound(
      "North Korea lost :n[fewer]{} than it sent.",
      compare("north-korea-losses-feb-2026", "fewer-than", "north-korea-sent-2024"),
      "different",
    ),
    unsound(
      "The number of names has :n[fallen]{}, from the list of INPACT to that of Ukraine.",
      "{ trend: { of: [inpact-names, ukraine-names-nov-2025], does: falls } }",
      "different",
    ),
    unsound(
      "Kenya’s figure :n[rose]{} to that of Sri Lanka.",
      "{ trend: { of: [sri-lanka-recruits-jan-2025, kenya-recruits-feb-2026], does: rises } }",
      "different",
    ),
  ],
  "no sound definition": [
    unsound(
      "Atlantis sent :n[more]{} than Nepal.",
      compare("moscow-atlantis", "more-than", "moscow-nepal"),
      "moscow-atlantis",
    ),
    unsound("Nepal sent :n[more]{}.", "{ compare: { is: moscow-nepal } }", "exactly one of"),
    unsound("The regions wobble.", `{ trend: { of: ${regions}, does: wobbles } }`, "does"),
    unsound("A smattering came from Cuba.", "{ vague: { of: moscow-cuba, word: smattering } }", "smattering"),
    unsound(":n[All]{} regions are large.", rows("all", "which: { recruit: { more-than: 1 } }, of: rows"), "recruit"),
    unsound(
      ":n[Only]{} China has more than six hundred.",
      rows("only", "which: { recruits: { more-than: 600 } }, is: { place: CHN }, of: rows"),
      "no row",
    ),
  ],
};
