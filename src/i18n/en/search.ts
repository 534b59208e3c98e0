import type { SearchWords } from "../words/search.ts";

/** The text of the search, in English. */
export const search: SearchWords = {
  title: "Find",
  text: "Everything that is here, from A to Z: articles, figures, numbers, datasets, sources, places, terms and pages.",
  label: "Search",
  button: "Search",
  kinds: {
    article: "Article",
    figure: "Figure",
    number: "Number",
    value: "Number",
    claim: "Claim",
    dataset: "Dataset",
    source: "Source",
    place: "Place",
    term: "Term",
    page: "Page",
  },
  found: "{n} found",
  foundSome: "The first {n} of {all}",
  none: "Nothing was found. Fewer or other words may find it.",
  failed: "The search does not work in this browser. The list from A to Z has everything.",
};
