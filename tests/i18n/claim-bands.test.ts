import { expect, test } from "vitest";
import { ownBandsSchema } from "../../src/i18n/claim-bands.ts";
import { en } from "../../src/i18n/en.ts";
import { withOwn } from "../../src/i18n/with-own.ts";

test("a publication sets what words stand for; the others keep the meaning of the language", () => {
  const bands = ownBandsSchema.parse({ vague: { several: { least: 3, below: 10 } }, strong: 2 });
  const { claimBands } = withOwn(en, { units: {}, names: [], bands });
  expect(claimBands.vague["several"]).toEqual({ least: 3, below: 10 });
  expect(claimBands.vague["many"]).toEqual(en.claimBands.vague["many"]);
  expect(claimBands).toMatchObject({ slight: 1.1, strong: 2, nearly: 0.9 });
});

test.each([[{ vague: { several: { least: 10, below: 3 } } }], [{ slight: 1 }], [{ nearly: 0.4 }], [{ strnog: 2 }]])(
  "%j is refused",
  (bands) => expect(ownBandsSchema.safeParse(bands).success).toBe(false),
);
