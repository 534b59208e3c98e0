/**
 * The parts of a quote that stand literally in its source, in order: without what is in square brackets (our cuts and
 * completions), split at ellipses, and without words of which only a part is literal. With `cut` the text ends within a
 * word, which is left out.
 */
export function literalParts({ text, cut = false }: { text: string; cut?: boolean | undefined }): string[] {
  const whole = cut ? text.replace(/[\p{L}\p{M}\p{N}]+$/u, "") : text;
  return whole
    .replace(/(?<=[\p{L}\p{M}\p{N}])\[[^\]]*\]/gu, "\0[]")
    .replace(/\[[^\]]*\](?=[\p{L}\p{M}\p{N}])/gu, "[]\0")
    .split(/\[[^\]]*\]|…|\.{3}/u)
    .map((part) => part.replace(/^\0[\p{L}\p{M}\p{N}]*|[\p{L}\p{M}\p{N}]*\0$/gu, "").trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
