import { invisibleCharacter } from "../proofreading/characters.ts";
import { wrongDecoding } from "../proofreading/encoding.ts";
import type { CharacterRule } from "../proofreading/rule.ts";
import type { Problem } from "./problem.ts";

const rules = [invisibleCharacter, wrongDecoding];

/**
 * Looks for characters that are wrong anywhere: invisible ones, and the remains of a wrong encoding. Adds a problem for
 * each; returns true if there are none.
 */
export function checkCharacters(
  path: string,
  text: string,
  problems: Problem[],
  firstLine = 1,
  among: readonly CharacterRule[] = rules,
): boolean {
  if (!/[^\x00-\x7F]/.test(text)) return true;
  const findings = among.flatMap(({ find }) => find(text));
  for (const { index, found, expected, action } of findings) {
    const before = text.slice(0, index);
    const start = before.lastIndexOf("\n") + 1;
    problems.push({
      path,
      line: firstLine + before.split("\n").length - 1,
      column: index - start + 1,
      field: "",
      found,
      expected,
      action,
    });
  }
  return findings.length === 0;
}
