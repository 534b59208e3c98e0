import { unpackValues, type ExploredValue, type PackedValues } from "./values.ts";

/** The values of a topic, and when they last changed; "" if that is not known. */
export interface Read {
  date: string;
  values: readonly ExploredValue[];
}

const files = new Map<string, Promise<Read>>();

/** Reads the file of a topic, once unless that fails. */
export function readFile(file: string): Promise<Read> {
  const known =
    files.get(file) ??
    fetch(file).then(async (answer) => {
      if (!answer.ok) throw new Error(answer.statusText);
      const { date, values } = (await answer.json()) as { date: string; values: PackedValues };
      return { date, values: unpackValues(values) };
    });
  files.set(file, known);
  known.catch(() => files.delete(file));
  return known;
}
