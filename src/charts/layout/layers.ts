import { sum } from "d3";
import type { Point } from "../model.ts";
import { reach } from "../marks/marks.ts";

/**
 * Width of the bar that stands for a node; the mean thickness that nodes have at most; and that of a band that counts
 * nothing.
 */
export const barWidth = 8;
const [thickest, single] = [72, 12];

/** A name from which or to which bands lead. */
export interface Node {
  name: string;
  layer: number;
  /** The bar that stands for it, and the top of its words. */
  x: number;
  top: number;
  height: number;
  words: number;
}

/** A band from one node to another, about its middle line. */
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
  /** Thickness of a band per unit of its value. */
  per: number;
}

/**
 * The layer of each name, from 0: one more than the furthest from which a band leads to it. Null where bands run in a
 * circle.
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
  // A name to which nothing leads stands right before the first to which it leads.
  const targets = new Set(points.map(({ label }) => label));
  for (const name of names.filter((candidate) => !targets.has(candidate))) {
    layers.set(
      name,
      Math.min(...points.filter(({ group }) => (group ?? "") === name).map(({ label }) => layers.get(label)!)) - 1,
    );
  }
  return layers;
}

/** What a band is drawn with: its value, one where nothing is counted, nothing where none is published. */
function amountOf({ estimate, unit }: Point): number {
  return estimate ? reach(estimate) : unit === "" ? 1 : 0;
}

/**
 * Where nodes may stand: the left edge of the bar of each layer, how high the bars of the fullest column are together,
 * and how much room words need.
 */
export interface Frame {
  x(layer: number): number;
  height: number;
  /** Height of the words of a node, which stand beside its bar, or above it. */
  words(name: string): number;
  above: boolean;
}

/** Space between a bar and the words above it, and between what belongs to two nodes. */
const space = { words: 3, nodes: 8 };

/**
 * Nodes in columns, one for each layer, each with room for its words, and bands between them in the order of the nodes
 * at their other end.
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
  // Few bands are not made thick for that: nothing is learned from their area.
  const most = Math.max(...columns.map((names) => names.length)) * thickest;
  const per = points.every(({ unit }) => unit === "") ? single : Math.min(frame.height, most) / fullest;

  const nodes = new Map<string, Node>();
  const heights = columns.map((names, layer) => {
    // A node stands where the bands that reach it come from.
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
