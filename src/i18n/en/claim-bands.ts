import type { ClaimBands } from "../claim-bands.ts";

/** What English words of amount and strength stand for, if the publication sets nothing else. */
export const claimBands: ClaimBands = {
  vague: {
    couple: { least: 2, below: 3 },
    few: { least: 2, below: 10 },
    handful: { least: 3, below: 8 },
    several: { least: 3, below: 20 },
    many: { least: 20, below: Infinity },
    scores: { least: 40, below: 200 },
    "not many": { least: 0, below: 20 },
    "small number": { least: 1, below: 20 },
    "large number": { least: 100, below: Infinity },
    "small share": { least: 0, below: 0.2 },
    "large share": { least: 0.4, below: 1 },
  },
  slight: 1.1,
  strong: 1.5,
  nearly: 0.9,
};
