/**
 * The code that a newsroom pastes: an iframe with a title, loaded when it comes into view, as wide as its column, and at the height
 * that the figure needs at that width. `heights` are the heights in CSS pixels for a narrow and a wide column; without scripts an
 * iframe cannot ask for its own, so the snippet takes the larger one.
 */
export function embedSnippet(figure: { title: string; address: string; heights: { narrow: number; wide: number } }): string {
  const height = Math.max(figure.heights.narrow, figure.heights.wide);
  const title = figure.title.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<iframe src="${figure.address}" title="${title}" width="100%" height="${height}" loading="lazy" style="border:0;width:0;min-width:100%"></iframe>`;
}
