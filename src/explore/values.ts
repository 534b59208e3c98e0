import type { Usability } from "../datasets/model.ts";
import type { Counter } from "../model/counter.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Place } from "../model/place.ts";
import type { Window } from "../model/window.ts";

export type ExploredPlace = Pick<Place, "id" | "name" | "level">;

/** Who counted, with the group of those who count, and the names of the choices of who counts that include it. */
export interface ExploredOrigin {
  id: string;
  name: string;
  /** Its name where there is little room. */
  short: string;
  counter: Counter | null;
  choices: readonly string[];
}

/** A value of a dataset as the explorer shows, filters and draws it. Everything in it can be written as JSON. */
export interface ExploredValue {
  topic: string;
  dataset: string;
  /** The key of its row. */
  row: string;
  /** The root-relative path of its number, or else of its row. */
  to: string;
  measure: string;
  /** Exactly who or what was counted. */
  counted: string;
  place: ExploredPlace | null;
  origin: ExploredOrigin | null;
  window: Window | null;
  /** The window as text; empty without one. */
  when: string;
  estimate: Estimate;
  unit: string;
  /** How many decimals its number is written with; null if that is not known. */
  decimals: number | null;
  /** The value with its unit, as text. */
  text: string;
  /** Where it was read, and the root-relative path of the quote. */
  source: { name: string; to: string } | null;
  /** Who counted and where it was read, as tooltips say it. */
  from: string | null;
  usability: Usability;
  /** The note without which it may not be used, or that says why it may not. */
  note: string | null;
}

/** A column of a file: its distinct cells, and for each row the position of its cell. */
interface PackedColumn<Cell> {
  cells: readonly Cell[];
  at: readonly number[];
}

/** Values by column, so that a file names each place, origin and text once. */
export type PackedValues = { [Field in keyof ExploredValue]: PackedColumn<ExploredValue[Field]> };

export function packValues(values: readonly ExploredValue[]): PackedValues {
  const column = <Field extends keyof ExploredValue>(field: Field): PackedColumn<ExploredValue[Field]> => {
    const cells = new Map<string, { cell: ExploredValue[Field]; at: number }>();
    const at = values.map((value) => {
      const text = JSON.stringify(value[field]);
      const known = cells.get(text) ?? { cell: value[field], at: cells.size };
      cells.set(text, known);
      return known.at;
    });
    return { cells: [...cells.values()].map(({ cell }) => cell), at };
  };
  return {
    topic: column("topic"),
    dataset: column("dataset"),
    row: column("row"),
    to: column("to"),
    measure: column("measure"),
    counted: column("counted"),
    place: column("place"),
    origin: column("origin"),
    window: column("window"),
    when: column("when"),
    estimate: column("estimate"),
    unit: column("unit"),
    decimals: column("decimals"),
    text: column("text"),
    source: column("source"),
    from: column("from"),
    usability: column("usability"),
    note: column("note"),
  };
}

export function unpackValues(packed: PackedValues): ExploredValue[] {
  const cell = <Field extends keyof ExploredValue>(field: Field, row: number): ExploredValue[Field] => {
    const { cells, at }: PackedColumn<ExploredValue[Field]> = packed[field];
    return cells[at[row]!]!;
  };
  return packed.row.at.map((_, row) => ({
    topic: cell("topic", row),
    dataset: cell("dataset", row),
    row: cell("row", row),
    to: cell("to", row),
    measure: cell("measure", row),
    counted: cell("counted", row),
    place: cell("place", row),
    origin: cell("origin", row),
    window: cell("window", row),
    when: cell("when", row),
    estimate: cell("estimate", row),
    unit: cell("unit", row),
    decimals: cell("decimals", row),
    text: cell("text", row),
    source: cell("source", row),
    from: cell("from", row),
    usability: cell("usability", row),
    note: cell("note", row),
  }));
}
