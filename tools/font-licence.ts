/** The terms of a font: what its package has as its licence, or what came with the newsroom's own file. */
interface Terms {
  family: string;
  text: string;
}

/**
 * The file that is served beside the fonts of a theme. The SIL Open Font License asks that its text stands beside every
 * copy; what two fonts have in common stands there once.
 */
export function licenceOf(fonts: readonly Terms[]): string {
  const names = [...new Set(fonts.map(({ family }) => family))].join(" and ");
  const texts = fonts.map(({ text }) => partsOf(text.replaceAll("\r\n", "\n").trim()));
  const terms = [...Map.groupBy(texts, ({ rest }) => rest)].map(([rest, same]) =>
    [...new Set(same.map(({ copyright }) => copyright)), rest].filter((part) => part !== ""),
  );
  const written = terms.map(([first = "", ...more]) => {
    const rest = more.pop();
    return rest === undefined ? first : `${[first, ...more].join("\n")}\n\n${rest}`;
  });
  return `The fonts in this folder are subsets of ${names}, made by \`npm run fonts\`.\n\n${written.join("\n\n")}\n`;
}

/** The copyright in the first line of a licence, without that of other files, and what follows. */
function partsOf(text: string): { copyright: string; rest: string } {
  const [, copyright = "", rest = text] = /^(Copyright [^\n]*?\)?)(?: \S+\.[to]tf: [^\n]*)?\n+([^]*)$/.exec(text) ?? [];
  return { copyright, rest };
}
