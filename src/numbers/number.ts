import type { Dataset } from "../datasets/dataset.ts";
import type { Registers } from "../datasets/registers.ts";
import type { Row } from "../datasets/table.ts";
import type { Quantity } from "../model/arithmetic.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Window } from "../model/window.ts";
import type { Locale } from "../i18n/locale.ts";
import type { NumberStyle } from "../i18n/number-style.ts";
import type { Folder } from "../diagnostics/folder.ts";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Location, type Problem } from "../diagnostics/problem.ts";
import { common, commonWindow, countedIn, placeOf } from "./definitions/comparable.ts";
import { numberIds, readDefinitions, type Entry, type Operation } from "./definitions/definition.ts";
import { combine, partIds, type Part } from "./definitions/operands.ts";
import { countRows, takeCell, takeLatest, type FindDataset, type Result } from "./definitions/row-operations.ts";
import { titleOf } from "./definitions/title.ts";

/** A row that a number rests on, with the dataset that holds it. */
export interface Evidence {
  dataset: Dataset;
  row: Row;
}

/** A value with a name, for use in words: a cell of a dataset, or computed from cells or from other numbers. */
export interface NamedNumber {
  id: string;
  /** What it is, in words: as its definition says, else made from measure and place. */
  title: string;
  quantity: Quantity;
  /**
   * A cell, and the latest row, as reported ("more than 1,500"); else the quantity in words of kinds. A share is from 0
   * to 1.
   */
  estimate: Estimate;
  /** How it is written: a cell with the decimals of its source. */
  style: NumberStyle;
  /**
   * The data's own unit ("people"; "percent" for a cell in percent); "share", "times" and "rank" for what is computed
   * as such.
   */
  unit: string;
  /** Null where its rows have different windows, or none. */
  window: Window | null;
  /** Exactly who or what was counted, in words; empty where its rows differ. */
  counted: string;
  /**
   * Id of the place that it tells of: of its rows, if they share one; of the part or the ranked number for a share or a
   * rank. Else null.
   */
  place: string | null;
  operation: Operation;
  /**
   * Ids of the numbers that it is computed from, in the order of its definition; for a rank the ranked number comes
   * first.
   */
  parts: readonly string[];
  /** Every row that it rests on, once each, in the order of its parts. */
  rows: readonly Evidence[];
  /** Why it may be computed although units, windows or populations differ. */
  comparable: string | null;
  /** Where it is defined. */
  at: Location;
}

/**
 * Reads `content/numbers/*.yaml` and computes every number in them, in their order. Numbers that nobody uses are
 * computed as well. Adds a problem for each fault; a number that has one, or rests on one that has, is left out.
 */
export function readNumbers(
  folder: Folder,
  datasets: ReadonlyMap<string, Dataset>,
  registers: Registers,
  locale: Locale,
  problems: Problem[],
): ReadonlyMap<string, NamedNumber> {
  const entries = readDefinitions(folder, locale.typography, problems);
  const ids = numberIds(folder);
  const find: FindDataset = (entry, keys, name) => {
    const exists = datasets.has(name) || folder.list("data").includes(`data/${name}/dataset.yaml`);
    if (!exists) entry.fault(keys, show(name), "the name of a dataset", suggest(name, datasets.keys(), "data/"));
    return datasets.get(name) ?? null;
  };
  const done = new Map<string, NamedNumber | null>();
  const open: string[] = [];

  /** The number of a well-formed entry; null where it has a fault, or rests on one. */
  const resolve = (entry: Entry): NamedNumber | null => {
    const known = done.get(entry.id);
    if (known !== undefined) return known;
    open.push(entry.id);
    const parts = partIds(entry).map(({ id, keys }): Part | null => {
      const circle = open.indexOf(id);
      if (circle >= 0)
        entry.fault(
          keys,
          `the circle ${[...open.slice(circle), id].join(" → ")}`,
          "numbers that do not rest on themselves",
          "Compute one of them from cells.",
        );
      else if (!ids.has(id)) entry.fault(keys, show(id), "the id of a number", suggest(id, ids, "content/numbers/"));
      const part = circle < 0 && entries.has(id) ? resolve(entries.get(id)!) : null;
      return part && { number: part, keys };
    });
    open.pop();
    const sound = parts.filter((part) => part !== null);
    const result = sound.length === parts.length ? compute(entry, sound) : null;
    const number =
      result &&
      complete(
        entry,
        result,
        sound.map((part) => part.number),
      );
    done.set(entry.id, number);
    return number;
  };

  const compute = (entry: Entry, parts: readonly Part[]): Result | null => {
    if (entry.operation === "cell") return takeCell(entry, find, locale.knownUnits);
    if (entry.operation === "latest") return takeLatest(entry, find, locale.knownUnits);
    if (entry.operation === "count") return countRows(entry, find, registers.places);
    return combine(entry, parts, locale);
  };

  const complete = (entry: Entry, result: Result, parts: readonly NamedNumber[]): NamedNumber | null => {
    const { id, definition, operation } = entry;
    const unit = result.unit || (definition.unit ?? "");
    if (definition.unit !== undefined && definition.unit !== unit) {
      entry.fault(["unit"], show(definition.unit), `no unit, because the number is in ${show(unit)}`, "Remove it.");
      return null;
    }
    const { rows } = result;
    return {
      ...result,
      id,
      title: definition.title ?? titleOf({ operation, rows, unit }, parts, registers, locale),
      unit,
      window: commonWindow(rows),
      counted: common(rows.map(countedIn)) ?? "",
      place: operation === "share" || operation === "rank" ? parts[0]!.place : common(rows.map(placeOf)),
      operation,
      parts: parts.map((part) => part.id),
      comparable: definition.comparable ?? null,
      at: entry.at([]),
    };
  };

  for (const entry of entries.values()) resolve(entry);
  return new Map([...entries.keys()].flatMap((id) => (done.get(id) ? [[id, done.get(id)!]] : [])));
}
