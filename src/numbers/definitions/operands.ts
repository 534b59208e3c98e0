import { exactly, Refusal } from "../../model/arithmetic.ts";
import { estimate } from "../../model/estimate.ts";
import { lastDay } from "../../model/window.ts";
import { formatEstimateOf } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { alone, type NumberStyle } from "../../i18n/number-style.ts";
import { show } from "../../diagnostics/problem.ts";
import { common, differences } from "./comparable.ts";
import { compute } from "./compute.ts";
import type { Entry, Operation } from "./definition.ts";
import type { SourceRow, NamedNumber } from "../model.ts";
import { exceeds, openOrder, rank } from "./rank.ts";
import type { Result } from "./row-operations.ts";

/** A number that a definition computes with, and the keys at which it is named. */
export interface Operand {
  number: NamedNumber;
  keys: readonly PropertyKey[];
}

/** Ids of the operands of a definition, in order, except that the ranked number comes first. */
export function operandIds({ definition, operation }: Entry): { id: string; keys: readonly PropertyKey[] }[] {
  if (operation === "cell" || operation === "latest" || operation === "count") return [];
  if (operation !== "rank") return definition[operation]!.map((id, i) => ({ id, keys: [operation, i] }));
  const { of, among } = definition.rank!;
  const listed = among.map((id, i) => ({ id, keys: ["rank", "among", i] }));
  return [{ id: of, keys: ["rank", "of"] }, ...listed.toSpliced(among.indexOf(of), among.includes(of) ? 1 : 0)];
}

/** Computes a number from others. Adds a problem for each obstacle, and returns null if there is any. */
export function combine(entry: Entry, parts: readonly Operand[], locale: Locale): Result | null {
  const { operation } = entry;
  const numbers = parts.map(({ number }) => number);
  const unit = checkOperands(entry, parts);
  if (unit === null || operation === "cell" || operation === "latest" || operation === "count") return null;
  const rows = [
    ...new Map(numbers.flatMap((number) => number.rows).map((sourceRow) => [sourceRow.row, sourceRow])).values(),
  ];
  if (operation === "rank") {
    const { position, tied, open } = rank(numbers[0]!, numbers.slice(1));
    const stated = entry.definition.rank!.tied;
    for (const { number, keys } of parts) {
      const action = tied.includes(number)
        ? `Say in \`tied\` how many are as large (${tied.length}), or leave one of them out.`
        : "Leave one of them out.";
      if (open.includes(number) || (stated === undefined && tied.includes(number)))
        entry.fault(keys, openOrder(numbers[0]!, number, locale), "an order that is certain", action);
    }
    if (stated !== undefined && stated !== tied.length)
      entry.fault(
        ["rank", "tied"],
        String(stated),
        tied.length === 0
          ? "no `tied`, because no other is as large"
          : `${tied.length}, the number of others that are as large`,
        "Correct it.",
      );
    return open.length > 0 || (stated ?? 0) !== tied.length
      ? null
      : {
          quantity: exactly(position),
          estimate: estimate("exact", position),
          style: alone,
          unit,
          rows,
          ...(tied.length > 0 && { tied: tied.length }),
        };
  }
  const outermost = numbers.find((number) =>
    numbers.every(
      (other) => other === number || (operation === "maximum" ? exceeds(number, other) : exceeds(other, number)),
    ),
  );
  if (outermost && (operation === "maximum" || operation === "minimum")) {
    const { quantity, estimate, style } = outermost;
    return { quantity, estimate, style, unit, rows };
  }
  try {
    const computed = compute(
      operation,
      numbers.map(({ quantity }) => quantity),
    );
    return { ...computed, style: styleOf(operation, numbers), unit, rows };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const values = numbers
      .slice(0, 4)
      .map((number) => `${number.id} is ${formatEstimateOf(number.estimate, number.unit, locale, number.style)}`);
    const formula = `${values.join(", ")}${numbers.length > 4 ? " …" : ""}`;
    entry.fault(
      [operation],
      `a ${operation} that cannot be computed, because ${error.message}: ${formula}`,
      "values with compatible kinds",
      "Choose other numbers.",
    );
    return null;
  }
}

/** Sums and differences have the decimals of their operands; for other operations sources imply none. */
function styleOf(operation: Operation, numbers: readonly NamedNumber[]): NumberStyle {
  const decimals = numbers.map(({ style }) => style.decimals);
  const isSum = operation === "sum" || operation === "difference" || operation === "change";
  return isSum && !decimals.includes(null) ? { decimals: Math.max(...decimals.map(Number)), per: 1 } : alone;
}

const ownUnits: Partial<Record<Operation, string>> = { share: "share", ratio: "times", rank: "rank" };

/** The unit of the result; null, with a problem for each reason, if the operands may not be combined. */
function checkOperands(entry: Entry, parts: readonly Operand[]): string | null {
  const { operation, definition } = entry;
  let sound = true;
  const fault: Entry["fault"] = (...problem) => {
    sound = false;
    entry.fault(...problem);
  };
  const numbers = parts.map(({ number }) => number);
  parts.forEach(({ number, keys }, i) => {
    if (number.operation === "rank")
      fault(
        keys,
        `${show(number.id)}, which is a rank`,
        "an amount",
        "Choose the ranked number; ranks cannot be computed with.",
      );
    if (operation !== "sum" && numbers.indexOf(number) < i)
      fault(keys, `${show(number.id)} again`, "each number once", "Remove it, or name another.");
  });
  const different = differences(
    numbers,
    operation === "change" ? ["units", "measures", "populations"] : ["units", "windows", "measures", "populations"],
  );
  if (different.length > 0 && !definition.comparable) {
    fault(
      [operation],
      different.join(" and "),
      "numbers that can be combined",
      "Choose others, or say in `comparable` why these can be.",
    );
  }
  if (operation === "sum" && !definition.comparable) checkOverlap(parts, fault);
  if (operation === "change") checkTime(parts, fault);
  if (operation === "rank" && !definition.rank!.among.includes(definition.rank!.of)) {
    fault(
      ["rank", "among"],
      `a list without ${show(definition.rank!.of)}`,
      "the ranked number among the others",
      "Add it to the list.",
    );
  }
  const units = numbers.map((number) => number.unit);
  const unit = ownUnits[operation] ?? common(units) ?? definition.unit;
  if (unit === undefined && definition.comparable)
    fault([operation], `values in ${[...new Set(units)].join(" and ")}`, "the unit of the result", "Add `unit`.");
  return sound ? unit! : null;
}

/** Checks that a sum counts nothing twice. */
function checkOverlap(parts: readonly Operand[], fault: Entry["fault"]): void {
  const owners = new Map<SourceRow["row"], string>();
  for (const { number, keys } of parts) {
    const twice = number.rows.find(({ row }) => owners.has(row));
    if (twice)
      fault(
        keys,
        `${show(number.id)}, which shares a row with ${show(owners.get(twice.row))}`,
        "numbers that count nothing twice",
        "Choose others, or say in `comparable` why these can be summed.",
      );
    for (const { row } of number.rows) owners.set(row, number.id);
  }
}

/** Checks that a change leads from an earlier to a later number. */
function checkTime(parts: readonly Operand[], fault: Entry["fault"]): void {
  for (const { number, keys } of parts) {
    if (!number.window)
      fault(keys, `${show(number.id)}, which has no window`, "two numbers, each with one window", "Choose another.");
  }
  const [earlier, later] = parts.map(({ number }) => number.window && lastDay(number.window));
  if (!earlier || !later || earlier < later) return;
  if (earlier === later)
    fault(
      ["change"],
      `two numbers of ${later}`,
      "an earlier and a later number",
      "For two numbers of one time, use `difference`.",
    );
  else fault(["change"], `${earlier} before ${later}`, "the earlier number first", "Swap the two.");
}
