import { z } from "zod";

/** An id, which is also part of file names and URLs: lowercase letters, digits and single hyphens. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id of lowercase letters, digits and single hyphens");

/**
 * Whether a text is a valid relative path on every system: names separated by `/`, none of them empty, `.` or `..`,
 * without drives, backslashes and control characters.
 */
export function isPathBelow(text: string): boolean {
  return text.split("/").every((name) => name !== "" && !/^\.{1,2}$|[. ]$|[\\:*?"<>|\x00-\x1f\x7f]/.test(name));
}

/** A relative path, as a file of the publication may name one. */
export const pathSchema = z.string().refine(isPathBelow, "a path below the folder, such as data/bells.csv");
