/** Words for the names of articles, by position, so that no name contains a word twice. */
const words = [
  ["alder", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine", "rowan", "willow"],
  ["bay", "brook", "cliff", "dale", "fen", "field", "ford", "hill", "marsh", "moor", "pond", "vale"],
  ["barn", "bridge", "chapel", "cross", "farm", "gate", "house", "inn", "lodge", "mill", "quay", "tower"],
] as const;

/** The number of districts. */
export const districts = 40;

/** The ids of the offices that count items. */
export const offices = ["census", "registry", "institute", "society", "bureau", "council", "observers", "survey"];

/** The id of article `n`, and of its dataset and its source; without digits, which texts would have to bind. */
export function nameOf(n: number): string {
  return words.map((list, place) => list[Math.floor(n / list.length ** place) % list.length]).join("-");
}

/** The id of place `i` of article `n`. */
export function placeOf(n: number, i: number): string {
  return `district-${(n * 7 + i) % districts}`;
}

/** The name of district `i`. */
export function districtName(i: number): string {
  const [trees] = words;
  return `${capital(trees[i % trees.length]!)} ${["Hill", "Vale", "Ford", "Field"][Math.floor(i / trees.length)]}`;
}

/** The name of an office. */
export function officeName(office: string): string {
  return `The ${capital(office)}`;
}

/** An id with spaces for hyphens. */
export function spaced(id: string): string {
  return id.replaceAll("-", " ");
}

/** A text with a capital first letter. */
export function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
