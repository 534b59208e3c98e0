import { path } from "../../charts/svg/path.ts";
import { classesOf, elementsIn, type Node } from "../../charts/svg/tree.ts";

/** The outline of a hatched mark: its corners, and points on its curves. */
type Ring = readonly (readonly [x: number, y: number])[];

/** Distance between lines, as in the patterns of canvas.ts. */
const gap = 5;

/**
 * Replaces pattern fills by lines. A pattern needs an id, and no id is safe in someone else's page: if a drawing is
 * embedded twice, its ids would no longer be unique.
 */
export function hatchByLines(root: Node): Node {
  const stripes = stripesIn(root);
  return stripes.size === 0 ? root : hatched(root, stripes);
}

/** The attributes of a pattern's stripes, by the `fill` value of the marks. */
function stripesIn(node: Node): Map<string, Node["attributes"]> {
  if (node.name !== "pattern") return new Map(elementsIn(node).flatMap((child) => [...stripesIn(child)]));
  const stripe = elementsIn(node)[0]!;
  const { "stroke-width": width } = stripe.attributes;
  const attributes = {
    ...stripe.attributes,
    class: ["hatched", ...classesOf(stripe)].join(" "),
    // Stripes of a pattern are clipped at its edge, which hides half of their width.
    ...(width && { "stroke-width": String(Number(width) / 2) }),
  };
  return new Map([[`url(#${node.attributes["id"]!})`, attributes]]);
}

function hatched(node: Node, stripes: ReadonlyMap<string, Node["attributes"]>): Node {
  const stripe = stripes.get(node.attributes["fill"] ?? "");
  if (stripe) return { ...node, attributes: { ...stripe, d: hatchLines(node.attributes["d"]!) } };
  const children = node.children.flatMap((child) => {
    if (typeof child === "string") return child;
    return child.name === "pattern" ? [] : hatched(child, stripes);
  });
  return { ...node, children };
}

/**
 * Path data of the lines that hatch a shape, from lower left to upper right. The shape consists of straight sides and
 * cubic curves.
 */
export function hatchLines(d: string): string {
  const rings = ringsOf(d);
  const sides = rings.flatMap((ring) =>
    ring.map(([x, y], i) => ({ from: [x, y] as const, to: ring[(i + 1) % ring.length]! })),
  );
  const sums = sides.map(({ from: [x, y] }) => x + y);
  const step = gap * Math.SQRT2;
  let lines = "";
  for (let k = Math.floor(Math.min(...sums) / step) + 1; k * step < Math.max(...sums); k += 1) {
    const sum = k * step;
    // Intersections of the line x + y = sum with the sides, ordered by x.
    const crossings = sides.flatMap(({ from: [x1, y1], to: [x2, y2] }) => {
      const [a, b] = [x1 + y1, x2 + y2];
      return (a <= sum && sum < b) || (b <= sum && sum < a) ? [x1 + ((sum - a) / (b - a)) * (x2 - x1)] : [];
    });
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2)
      lines += path`M${crossings[i]!} ${sum - crossings[i]!}L${crossings[i + 1]!} ${sum - crossings[i + 1]!}`;
  }
  return lines;
}

/** Parses path data. Throws on commands that no hatched mark uses. */
function ringsOf(d: string): Ring[] {
  const rings: [number, number][][] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const given = (numbers!.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
    const relative = command === command!.toLowerCase();
    const kind = command!.toLowerCase();
    if (kind === "z") {
      [x, y] = rings.at(-1)![0]!;
      continue;
    }
    const size = { m: 2, l: 2, h: 1, v: 1, c: 6 }[kind];
    if (!size) throw new Error(`A hatched mark has the path command ${command!}; see src/exports/embeds/hatch.ts.`);
    for (let i = 0; i < given.length; i += size) {
      const [dx, dy] = relative ? [x, y] : [0, 0];
      const [a = 0, b = 0, ...more] = given.slice(i, i + size);
      if (kind === "c") {
        const [start, [c = 0, e = 0, f = 0, g = 0]] = [[x, y] as const, more];
        rings.at(-1)!.push(...curve(start, [a + dx, b + dy], [c + dx, e + dy], [f + dx, g + dy]));
        [x, y] = [f + dx, g + dy];
        continue;
      }
      if (kind !== "v") x = a + dx;
      if (kind !== "h") y = (kind === "v" ? a : b) + dy;
      if (kind === "m" && i === 0) rings.push([]);
      rings.at(-1)!.push([x, y]);
    }
  }
  return rings;
}

type Point = readonly [number, number];

/** Points on a cubic Bézier curve, without its start. */
function curve(from: Point, a: Point, b: Point, to: Point): [number, number][] {
  return Array.from({ length: 12 }, (_, i) => {
    const t = (i + 1) / 12;
    const at = (n: 0 | 1) =>
      (1 - t) ** 3 * from[n] + 3 * (1 - t) ** 2 * t * a[n] + 3 * (1 - t) * t ** 2 * b[n] + t ** 3 * to[n];
    return [at(0), at(1)];
  });
}
