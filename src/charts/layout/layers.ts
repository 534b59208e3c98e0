import { sum } from "d3";
import type { Point } from "../model.ts";
import { reach } from "../marks/marks.ts";

/** Width of a node's bar; maximum mean thickness of the nodes; thickness of a band that counts nothing. */
export const barWidth = 8;
const [thickest, single] = [72, 12];

/** A name at the start or the end of bands. */
export interface Node {
  name: string;
  layer: number;
  /** Position of its bar, and top of its text. */
  x: number;
  top: number;
  height: number;
  words: number;
}

/** A band from one node to another, given by its centre line. */
export interface Band {
  point: Point;
  x0: number;
  y0: number;
  x1: number;
  y1: number;
  thickness: number;
}

export interface Layout {
  nodes: ReadonlyMap<string, Node>;
  bands: readonly Band[];
  height: number;
  /** Band thickness per unit of value. */
  per: number;
}

/**
 * The layer of each name, starting at 0: one more than the highest layer from which a band leads to it. Null if the
 * bands form a cycle.
 */
export function layersOf(points: readonly Pick<Point, "group" | "label">[]): Map<string, number> | null {
  const names = [...new Set([...points.map(({ group }) => group ?? ""), ...points.map(({ label }) => label)])];
  const layers = new Map(names.map((name) => [name, 0]));
  for (let round = 0; round <= names.length; round += 1) {
    let moved = false;
    for (const { group, label } of points) {
      const least = layers.get(group ?? "")! + 1;
      if (layers.get(label)! >= least) continue;
      layers.set(label, least);
      moved = true;
    }
    if (!moved) break;
    if (round === names.length) return null;
  }
  // A name without incoming bands is placed right before the first name to which it leads.
  const targets = new Set(points.map(({ label }) => label));
  for (const name of names.filter((candidate) => !targets.has(candidate))) {
    layers.set(
      name,
      Math.min(...points.filter(({ group }) => (group ?? "") === name).map(({ label }) => layers.get(label)!)) - 1,
    );
  }
  return layers;
}

/**
 * The amount that determines a band's thickness: its value, 1 if nothing is counted, 0 if the value is not published.
 */
function amountOf({ estimate, unit }: Point): number {
  return estimate ? reach(estimate) : unit === "" ? 1 : 0;
}

/**
 * The space available to nodes: left edge of the bar of each layer, total height of the bars in the fullest column, and
 * space for text.
 */
export interface Frame {
  x(layer: number): number;
  height: number;
  /** Height of a node's text, which is placed beside its bar or above it. */
  words(name: string): number;
  above: boolean;
}

/** Space between a bar and the words above it, and between what belongs to two nodes. */
const space = { words: 3, nodes: 8 };

/**
 * Lays out nodes in columns, one per layer, each with space for its text, and the bands between them in the order of
 * the nodes at their other end.
 */
export function layOut(points: readonly Point[], layers: ReadonlyMap<string, number>, frame: Frame): Layout {
  const last = Math.max(1, ...layers.values());
  const from = (name: string) => points.filter(({ group }) => (group ?? "") === name);
  const to = (name: string) => points.filter(({ label }) => label === name);
  const amount = new Map(
    [...layers.keys()].map((name) => [name, Math.max(sum(from(name), amountOf), sum(to(name), amountOf))]),
  );
  const columns = Array.from({ length: last + 1 }, (_, layer) =>
    [...layers].filter(([, own]) => own === layer).map(([name]) => name),
  );
  const fullest = Math.max(...columns.map((names) => sum(names, (name) => amount.get(name)!))) || 1;
  // A few bands are not drawn thicker to fill the space: their area would carry no information.
  const most = Math.max(...columns.map((names) => names.length)) * thickest;
  const per = points.every(({ unit }) => unit === "") ? single : Math.min(frame.height, most) / fullest;

  const nodes = new Map<string, Node>();
  const heights = columns.map((names, layer) => {
    // A node is placed near the nodes from which its bands come.
    const wanted = (name: string) => {
      const origins = to(name).flatMap(({ group }) => nodes.get(group ?? "") ?? []);
      return origins.length === 0 ? 0 : sum(origins, (node) => node.top + node.height / 2) / origins.length;
    };
    let y = 0;
    for (const name of layer === 0 ? names : names.toSorted((a, b) => wanted(a) - wanted(b))) {
      const height = Math.max(2, amount.get(name)! * per);
      const words = frame.words(name);
      const slot = (frame.above ? words + space.words + height : Math.max(words, height)) + space.nodes;
      const top = frame.above ? y + words + space.words : y + (slot - height) / 2;
      nodes.set(name, { name, layer, x: frame.x(layer), top, height, words: frame.above ? y : y + (slot - words) / 2 });
      y += slot;
    }
    return y;
  });
  const height = Math.max(...heights);
  for (const [name, node] of nodes) {
    const shift = (height - heights[node.layer]!) / 2;
    nodes.set(name, { ...node, top: node.top + shift, words: node.words + shift });
  }
  return { nodes, bands: bandsOf(points, nodes, per), height, per };
}

function bandsOf(points: readonly Point[], nodes: ReadonlyMap<string, Node>, per: number): Band[] {
  const thicknessOf = (point: Point) => Math.max(1.5, amountOf(point) * per);
  const ends = new Map<Point, { y0: number; y1: number }>(points.map((point) => [point, { y0: 0, y1: 0 }]));
  for (const node of nodes.values()) {
    const stack = (own: Point[], end: "y0" | "y1", other: (point: Point) => string) => {
      let y = node.top;
      for (const point of own.toSorted((a, b) => nodes.get(other(a))!.top - nodes.get(other(b))!.top)) {
        ends.get(point)![end] = y + thicknessOf(point) / 2;
        y += thicknessOf(point);
      }
    };
    stack(
      points.filter(({ group }) => (group ?? "") === node.name),
      "y0",
      ({ label }) => label,
    );
    stack(
      points.filter(({ label }) => label === node.name),
      "y1",
      ({ group }) => group ?? "",
    );
  }
  return points.map((point) => ({
    point,
    x0: nodes.get(point.group ?? "")!.x + barWidth,
    x1: nodes.get(point.label)!.x,
    ...ends.get(point)!,
    thickness: thicknessOf(point),
  }));
}
