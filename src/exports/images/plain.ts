import type { Chart } from "../../charts/model.ts";
import type { ClaimTrail } from "../../charts/claim-trail.ts";
import { drawSize } from "../../charts/draw.ts";
import { keyOf } from "../../charts/labels/legend.ts";
import { short } from "../../charts/svg/path.ts";
import { element, type Node } from "../../charts/svg/tree.ts";
import type { ImageRenderer } from "./picture.ts";
import { resolve } from "./resolve.ts";
import { setKey } from "./standalone.ts";

const margin = 8;

/**
 * The narrow drawing of a figure with its legend, in light colours and without its text, for texts that have that text
 * themselves and may be as narrow as a phone.
 */
export function plain(chart: Chart | ClaimTrail, { styles, letters, typeface }: ImageRenderer): Node {
  const { svg, width, height } = drawSize(chart, "narrow");
  const key = setKey(keyOf(chart), margin + height + 16, typeface, { left: margin, width });
  const size = {
    width: width + 2 * margin,
    height: Math.ceil(height + 2 * margin + (key.height > 0 ? key.height + 16 : 0)),
  };
  const root = element(
    "svg",
    { class: "chart image", viewBox: `0 0 ${size.width} ${size.height}`, ...size },
    element("rect", { class: "paper", ...size }),
    element("g", { transform: `translate(${margin} ${short(margin)})` }, svg),
    ...key.nodes,
  );
  return resolve(root, styles.light, letters);
}
