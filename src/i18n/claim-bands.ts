import { z } from "zod";

const band = z
  .strictObject({ least: z.number(), below: z.number() })
  .refine(({ least, below }) => least < below, "`least` smaller than `below`");

/** What a publication may set of them, in `content/site.yaml`. */
export const ownBandsSchema = z.strictObject({
  vague: z.record(z.string().trim().min(1), band).default({}),
  slight: z.number().gt(1).optional(),
  strong: z.number().gt(1).optional(),
  nearly: z.number().gt(0.5).lt(1).optional(),
});

/** What words of amount and strength stand for. */
export interface ClaimBands {
  /** Vague words, with the range that they may mean: from `least` on, less than `below`. */
  vague: Readonly<Record<string, { least: number; below: number }>>;
  /** "Slightly more" is less than so many times as many; "about as many" may differ by as much. */
  slight: number;
  /** "Far more" is at least so many times as many. */
  strong: number;
  /** "Almost all" are at least this share, and "almost none" at most the rest. */
  nearly: number;
}

/** Bands with those that a publication sets itself. */
export function withOwnBands(bands: ClaimBands, { vague, ...others }: z.output<typeof ownBandsSchema>): ClaimBands {
  return {
    slight: others.slight ?? bands.slight,
    strong: others.strong ?? bands.strong,
    nearly: others.nearly ?? bands.nearly,
    vague: { ...bands.vague, ...vague },
  };
}
