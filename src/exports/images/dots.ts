import { path } from "../../charts/svg/path.ts";

/** Whether the dashes of a line are points of no length that could be seen, which only its round caps make visible. */
export function isDotted(dashes: string | undefined): boolean {
  return dashes !== undefined && lengthsOf(dashes).some((length, i) => i % 2 === 0 && length <= 0.01);
}

/**
 * Horizontal dotted lines (`M… …H…`) as one short line for each dot. Some programs draw only one in ten of the dots of
 * a dashed line, which in a chart of counted marks would be a falsehood. Throws on any other path.
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
