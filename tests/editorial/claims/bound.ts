/** A sentence that claims something else than the definition that its words are bound to, and the id of that. */
export type Bound = readonly [sentence: string, claim: string];

/** Wrong words for claims that are true, by what is wrong with them. */
export const bound: Readonly<Record<string, readonly Bound[]>> = {
  "the other direction": [
    ["Nepal sent :n[fewer]{#nepal-over-tajikistan} people than Tajikistan.", "nepal-over-tajikistan"],
    [
      "South and East Asia has a :n[smaller]{#asia-over-soviet} count than the former Soviet republics.",
      "asia-over-soviet",
    ],
    ["India has :n[more]{#india-under-china} people in the records than China.", "india-under-china"],
    ["Egypt is :n[outnumbered by]{#egypt-over-cameroon} Cameroon.", "egypt-over-cameroon"],
    ["Cuba :n[exceeds]{#cuba-under-nepal} Nepal.", "cuba-under-nepal"],
    ["The number of names has :n[fallen]{#names-rise} since May.", "names-rise"],
    ["Nepal’s count of its dead :n[dropped]{#nepal-dead-rise} in two years.", "nepal-dead-rise"],
    ["The official count of Nepal’s dead :n[fell]{#nepal-dead-record} to November 2025.", "nepal-dead-record"],
    ["The cases known to India :n[decreased]{#india-cases-rise}.", "india-cases-rise"],
    ["There was :n[a decline]{#african-names-rise} in the number of African names.", "african-names-rise"],
    ["South and East Asia has :n[the lowest]{#asia-first} count.", "asia-first"],
    ["Among the named dead Tajikistan has :n[the fewest]{#tajik-dead-first}.", "tajik-dead-first"],
    ["The resolution got :n[fewer]{#votes-for-over-against} votes for it than against it.", "votes-for-over-against"],
  ],
  "more or less strict": [
    [
      "Belarus has :n[more]{#belarus-at-least-uzbekistan} people in the records than Uzbekistan.",
      "belarus-at-least-uzbekistan",
    ],
    [
      "Belarus has :n[fewer]{#belarus-at-most-uzbekistan} people in the records than Uzbekistan.",
      "belarus-at-most-uzbekistan",
    ],
    [
      "Belarus has :n[as many]{#belarus-at-least-uzbekistan} people in the records as Uzbekistan.",
      "belarus-at-least-uzbekistan",
    ],
    ["Nepal has :n[as many]{#nepal-over-tajikistan} people in the records as Tajikistan.", "nepal-over-tajikistan"],
    ["Belarus has :n[more]{#belarus-as-uzbekistan} people in the records than Uzbekistan.", "belarus-as-uzbekistan"],
    [
      "Kyrgyzstan has :n[fewer]{#kyrgyzstan-as-sri-lanka} people in the records than Sri Lanka.",
      "kyrgyzstan-as-sri-lanka",
    ],
    [
      "Africa has :n[the same]{#africa-over-middle-east} number of people in the records as the Middle East.",
      "africa-over-middle-east",
    ],
    ["The number of names is :n[unchanged]{#names-rise}.", "names-rise"],
    ["Nepal’s count of its dead has :n[not risen]{#nepal-dead-rise}.", "nepal-dead-rise"],
    ["The count of Nepal’s dead :n[peaked]{#nepal-dead-rise} in 2024.", "nepal-dead-rise"],
  ],
  "another place or a tie": [
    ["The former Soviet republics have :n[the highest]{#soviet-second} count of the regions.", "soviet-second"],
    ["The former Soviet republics rank :n[third]{#soviet-second}.", "soviet-second"],
    ["South and East Asia has :n[the second-highest]{#asia-first} count.", "asia-first"],
    ["The Middle East has :n[the second-lowest]{#middle-east-last} count.", "middle-east-last"],
    ["South and East Asia comes :n[joint first]{#asia-first} with the former Soviet republics.", "asia-first"],
    ["Belarus alone ranks :n[third]{#belarus-third}.", "belarus-third"],
    ["Belarus comes :n[last]{#belarus-third} among them.", "belarus-third"],
    ["Tajikistan comes :n[second]{#tajik-dead-first} among the named dead.", "tajik-dead-first"],
  ],
  "another reach": [
    [
      "Most of the regions, in fact :n[all]{#regions-most-below-six-hundred} of them, have fewer than that.",
      "regions-most-below-six-hundred",
    ],
    [":n[None]{#regions-all-above-seventy} of the regions has so many.", "regions-all-above-seventy"],
    [":n[All]{#regions-none-below-seventy} of the regions have so few.", "regions-none-below-seventy"],
    [":n[Only]{#regions-all-above-seventy} Africa has so many.", "regions-all-above-seventy"],
    [
      ":n[All]{#regions-all-but-one-below-six-hundred} of the regions have fewer than that.",
      "regions-all-but-one-below-six-hundred",
    ],
    [":n[Every]{#region-only-asia} region has so many.", "region-only-asia"],
    [":n[None]{#region-only-asia} of the regions has so many.", "region-only-asia"],
    [":n[Most]{#region-only-asia} of the regions have so many.", "region-only-asia"],
    [":n[The majority]{#regions-none-below-seventy} of the regions is below that.", "regions-none-below-seventy"],
    [
      ":n[All but two]{#regions-all-but-one-below-six-hundred} of the regions are below that.",
      "regions-all-but-one-below-six-hundred",
    ],
    [":n[A minority]{#regions-most-below-six-hundred} of the regions is below that.", "regions-most-below-six-hundred"],
  ],
  "another strength": [
    [
      "Nepal has :n[slightly more]{#nepal-over-tajikistan} people in the records than Tajikistan.",
      "nepal-over-tajikistan",
    ],
    [
      "Africa has :n[far more]{#africa-over-middle-east} people in the records than the Middle East.",
      "africa-over-middle-east",
    ],
    ["Tajikistan has :n[considerably more]{#tajik-over-nepali-dead} named dead than Nepal.", "tajik-over-nepali-dead"],
    ["Cuba has :n[marginally fewer]{#cuba-under-nepal} people in the records than Nepal.", "cuba-under-nepal"],
    ["Egypt has :n[many more]{#egypt-over-cameroon} people on the list than Cameroon.", "egypt-over-cameroon"],
    ["The cases known to India :n[rose slightly]{#india-cases-rise}.", "india-cases-rise"],
    ["The number of names :n[edged up]{#names-rise} in 2025.", "names-rise"],
    ["Nepal’s count of its dead :n[increased marginally]{#nepal-dead-rise}.", "nepal-dead-rise"],
  ],
  "another amount": [
    [":n[Many]{#cuba-several} Cubans are in the records.", "cuba-several"],
    [":n[A handful]{#cuba-several} of Cubans are in the records.", "cuba-several"],
    [":n[Few]{#nepal-many} Nepalis are in the records.", "nepal-many"],
    [":n[A couple]{#cuba-few} of Cubans are in the records.", "cuba-few"],
    [":n[Several]{#tajikistan-scores} Tajiks are in the records.", "tajikistan-scores"],
    [":n[Scores]{#latvia-handful} of Latvians are in the records.", "latvia-handful"],
    [":n[Many]{#americans-couple} Americans are in the records.", "americans-couple"],
    ["Foreign contracts are :n[a large part]{#contracts-small-share} of all.", "contracts-small-share"],
  ],
  "another kind of claim": [
    ["Nepal has :n[the highest]{#nepal-over-tajikistan} count.", "nepal-over-tajikistan"],
    ["The number of names has :n[risen]{#nepal-over-tajikistan}.", "nepal-over-tajikistan"],
    ["South and East Asia has :n[more]{#asia-first} people than the Middle East alone.", "asia-first"],
    [":n[Most]{#asia-over-soviet} people came from South and East Asia.", "asia-over-soviet"],
    ["Nepal has :n[more]{#moscow-nepal} people in the records than Tajikistan.", "moscow-nepal"],
    [":n[Many]{#names-rise} names are on the lists.", "names-rise"],
    [":n[Nobody]{#cuba-under-nepal} came from Cuba.", "cuba-under-nepal"],
    ["The count :n[rose]{#moscow-total} in 2023.", "moscow-total"],
  ],
};
