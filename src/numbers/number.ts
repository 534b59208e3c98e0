import type { Dataset } from "../datasets/dataset.ts";
import type { Registers } from "../datasets/registers.ts";
import type { Locale } from "../i18n/locale.ts";
import type { Folder } from "../diagnostics/folder.ts";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import { common, commonWindow, countedIn, placeOf } from "./definitions/comparable.ts";
import { numberIds, readDefinitions, type Entry } from "./definitions/definition.ts";
import { combine, operandIds, type Operand } from "./definitions/operands.ts";
import { countRows, takeCell, takeLatest, type FindDataset, type Result } from "./definitions/row-operations.ts";
import { titleOf } from "./definitions/title.ts";
import type { Claim } from "./claims/model.ts";
import { readClaims } from "./claims/read.ts";
import type { NamedNumber } from "./model.ts";

/** What `content/numbers/` defines, by id. */
export interface Defined {
  numbers: ReadonlyMap<string, NamedNumber>;
  claims: ReadonlyMap<string, Claim>;
}

/**
 * Reads `content/numbers/*.yaml` and computes every number and claim, in order, whether used or not. Adds a problem for
 * each fault; a number or a claim that has one, or rests on one that has, is left out.
 */
export function readNumbers(
  folder: Folder,
  datasets: ReadonlyMap<string, Dataset>,
  registers: Registers,
  locale: Locale,
  problems: Problem[],
): Defined {
  const { numbers: entries, claims } = readDefinitions(folder, locale.typography, problems);
  const ids = numberIds(folder);
  const find: FindDataset = (entry, keys, name) => {
    const exists = datasets.has(name) || folder.list("data").includes(`data/${name}/dataset.yaml`);
    if (!exists) entry.fault(keys, show(name), "the name of a dataset", suggest(name, datasets.keys(), "data/"));
    return datasets.get(name) ?? null;
  };
  const done = new Map<string, NamedNumber | null>();
  const open: string[] = [];

  /** Computes the number of a well-formed entry; null if it has a fault, or rests on a number that has. */
  const resolve = (entry: Entry): NamedNumber | null => {
    const known = done.get(entry.id);
    if (known !== undefined) return known;
    open.push(entry.id);
    const parts = operandIds(entry).map(({ id, keys }): Operand | null => {
      const circle = open.indexOf(id);
      if (circle >= 0)
        entry.fault(
          keys,
          `the circle ${[...open.slice(circle), id].join(" → ")}`,
          "numbers that do not depend on themselves",
          "Define one of them by cells.",
        );
      else if (claims.has(id))
        entry.fault(keys, `${show(id)}, which is a claim`, "the id of a number", "Name a number that it compares.");
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

  const compute = (entry: Entry, parts: readonly Operand[]): Result | null => {
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
      operands: parts.map((part) => part.id),
      comparable: definition.comparable ?? null,
      at: entry.at([]),
    };
  };

  for (const entry of entries.values()) resolve(entry);
  const numbers = new Map([...entries.keys()].flatMap((id) => (done.get(id) ? [[id, done.get(id)!]] : [])));
  const claimIds = new Set(claims.keys());
  return { numbers, claims: readClaims(claims.values(), { numbers, ids, claimIds, find, registers, locale }) };
}
