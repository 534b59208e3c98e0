import { sha256 } from "../digest.ts";
import { withDigest, type Typeface, type Widths } from "./typeface.ts";

/** Creates a typeface from the widths of its font. */
export function typefaceOf({ characters, regular, strong }: Widths): Typeface {
  return withDigest({ characters, regular, strong }, sha256(JSON.stringify([characters, regular, strong])));
}
