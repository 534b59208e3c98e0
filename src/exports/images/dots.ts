import { path } from "../../charts/svg/path.ts";

/** Whether the dashes of a line are practically of zero length and visible only by their round caps. */
export function isDotted(dashes: string | undefined): boolean {
  return dashes !== undefined && lengthsOf(dashes).some((length, i) => i % 2 === 0 && length <= 0.01);
}

/**
 * Converts horizontal dotted lines (`M… …H…`) to one short line per dot. Some programs draw only one in ten dots of a
 * dashed line, which would falsify a chart of counted marks. Throws on any other path.
 */
export function dotByDot(data: string, dashes: string): string {
  const lengths = lengthsOf(dashes);
  if (lengths.length % 2 > 0 || lengths.reduce((sum, length) => sum + length) <= 0)
    throw new Error(`dots at ${dashes} have no place in an image`);
  const rest = data.replaceAll(/M(-?[\d.]+) (-?[\d.]+)H(-?[\d.]+)/g, (_, from: string, y: string, to: string) => {
    let dots = "";
    for (
      let x = Number(from), i = 0;
      x <= Number(to);
      x += lengths[i]! + lengths[i + 1]!, i = (i + 2) % lengths.length
    ) {
      dots += path`M${x} ${Number(y)}h${Math.max(0.01, lengths[i]!)}`;
    }
    return dots;
  });
  if (!/^(M-?[\d.]+ -?[\d.]+h[\d.]+)*$/.test(rest)) throw new Error(`the dotted line ${data} has no place in an image`);
  return rest;
}

function lengthsOf(dashes: string): number[] {
  return dashes.split(/[ ,]+/).map(Number);
}
