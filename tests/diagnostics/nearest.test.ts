import { expect, test } from "vitest";
import { editDistance, nearest, suggest } from "../../src/diagnostics/nearest.ts";

test("editDistance counts insertions, deletions and substitutions", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("same", "same")).toBe(0);
});

test("nearest finds a misspelt name, whatever its letter case", () => {
  expect(nearest("Approximatly", ["exact", "approximately"])).toBe("approximately");
  expect(nearest("npl", ["NPL", "IND"])).toBe("NPL");
});

test("nearest returns null when no name is near", () => {
  expect(nearest("zebra", ["harbour", "lighthouse"])).toBeNull();
});

test("suggest names the nearest, or where the valid names are listed", () => {
  expect(suggest("barss", ["bars", "dots"], "src/charts/registry.ts")).toBe('Did you mean "bars"?');
  expect(suggest("zebra", ["bars"], "the list")).toBe("The valid names are listed in the list.");
});
