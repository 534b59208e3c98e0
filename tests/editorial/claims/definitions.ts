/** Claims and numbers over the data of the publication, all of them true, for the sentences beside this file. */
export const definitions = `
nepal-over-tajikistan: { compare: { is: moscow-nepal, more-than: moscow-tajikistan } }
nepal-over-all-soviet: { compare: { is: moscow-nepal, more-than: [moscow-tajikistan, moscow-belarus, moscow-uzbekistan, moscow-kyrgyzstan, moscow-kazakhstan] } }
tajikistan-over-uzbekistan: { compare: { is: moscow-tajikistan, more-than: moscow-uzbekistan } }
africa-over-middle-east: { compare: { is: moscow-africa, more-than: moscow-middle-east } }
asia-over-soviet: { compare: { is: moscow-south-east-asia, more-than: moscow-former-soviet } }
belarus-as-uzbekistan: { compare: { is: moscow-belarus, equal-to: moscow-uzbekistan } }
kyrgyzstan-as-sri-lanka: { compare: { is: moscow-kyrgyzstan, equal-to: moscow-sri-lanka } }
india-under-china: { compare: { is: moscow-india, fewer-than: moscow-china } }
cuba-under-nepal: { compare: { is: moscow-cuba, fewer-than: moscow-nepal } }
belarus-at-least-uzbekistan: { compare: { is: moscow-belarus, at-least: moscow-uzbekistan } }
belarus-at-most-uzbekistan: { compare: { is: moscow-belarus, at-most: moscow-uzbekistan } }
tajik-over-nepali-dead: { compare: { is: dead-named-tajikistan, more-than: dead-named-nepal } }
egypt-over-cameroon: { compare: { is: inpact-egypt, more-than: inpact-cameroon } }
votes-for-over-against: { compare: { is: parliament-votes-for, more-than: parliament-votes-against }, comparable: Both are votes on one resolution on one day. }
names-rise: { trend: { of: [ukraine-names-may-2025, ukraine-names-aug-2025, ukraine-names-nov-2025], does: rises }, comparable: All are names that Ukraine says it knows. }
african-names-rise: { trend: { of: [ukraine-names-africa-aug-2025, ukraine-names-africa-nov-2025, ukraine-names-africa-feb-2026], does: rises }, comparable: All are African citizens whom Ukraine says it has identified. }
nepal-dead-rise: { trend: { of: [nepal-dead-dec-2023, nepal-dead-jan-2024, nepal-dead-mar-2024, nepal-dead-dec-2024, nepal-dead-nov-2025], does: rises }, comparable: All are the official count of the dead of one country. }
nepal-dead-record: { trend: { of: [nepal-dead-dec-2023, nepal-dead-jan-2024, nepal-dead-mar-2024, nepal-dead-dec-2024, nepal-dead-nov-2025], does: record }, comparable: All are the official count of the dead of one country. }
india-cases-rise: { trend: { of: [india-cases-jan-2025, india-cases-dec-2025], does: rises }, comparable: Both are the cases that one government knew. }
india-cases-change: { change: [india-cases-jan-2025, india-cases-dec-2025], comparable: Both are the cases that one government knew. }
asia-first: { title: Rank of South and East Asia, rank: { of: moscow-south-east-asia, among: [moscow-south-east-asia, moscow-former-soviet, moscow-africa, moscow-middle-east] } }
soviet-second: { title: Rank of the former Soviet republics, rank: { of: moscow-former-soviet, among: [moscow-south-east-asia, moscow-former-soviet, moscow-africa, moscow-middle-east] } }
middle-east-last: { title: Rank of the Middle East, rank: { of: moscow-middle-east, among: [moscow-south-east-asia, moscow-former-soviet, moscow-africa, moscow-middle-east] } }
belarus-third: { title: Rank of Belarus, rank: { of: moscow-belarus, among: [moscow-nepal, moscow-tajikistan, moscow-belarus, moscow-uzbekistan], tied: 1 } }
tajik-dead-first: { title: Rank of Tajikistan among the named dead, rank: { of: dead-named-tajikistan, among: [dead-named-tajikistan, dead-named-nepal, dead-named-uzbekistan, dead-named-georgia, dead-named-ukraine] }, comparable: All are read in one sentence about one list. }
regions-all-above-seventy: { title: Regions with more than 70 people, all: { dataset: moscow-records, where: { id: REGIONS }, which: { recruits: { more-than: 70 } }, of: moscow-regions } }
regions-most-below-six-hundred: { title: Regions with fewer than 600 people, most: { dataset: moscow-records, where: { id: REGIONS }, which: { recruits: { fewer-than: 600 } }, of: moscow-regions } }
regions-none-below-seventy: { title: Regions with fewer than 70 people, none: { dataset: moscow-records, where: { id: REGIONS }, which: { recruits: { fewer-than: 70 } }, of: moscow-regions } }
regions-all-but-one-below-six-hundred: { title: All regions but one have fewer than 600 people, all: { dataset: moscow-records, where: { id: REGIONS }, which: { recruits: { fewer-than: 600 } }, but: 1, of: moscow-regions } }
region-only-asia: { title: The region with more than 600 people, only: { dataset: moscow-records, where: { id: REGIONS }, which: { recruits: { more-than: 600 } }, is: { place: south-and-east-asia-istories }, of: moscow-regions } }
cuba-several: { vague: { of: moscow-cuba, word: several } }
cuba-few: { vague: { of: moscow-cuba, word: few } }
nepal-many: { vague: { of: moscow-nepal, word: many } }
tajikistan-scores: { vague: { of: moscow-tajikistan, word: scores } }
latvia-handful: { vague: { of: moscow-latvia, word: handful } }
americans-couple: { vague: { of: moscow-united-states, word: couple } }
contracts-small-share: { vague: { of: contracts-foreign-share-2024, word: small share } }
`.replaceAll(
  "REGIONS",
  `[${["sa-ea", "fsu", "afr-ist", "mena-ist"].map((region) => `recruits-moscow-reg-${region}-babel-2025-04-23-istories-1`).join(", ")}]`,
);
