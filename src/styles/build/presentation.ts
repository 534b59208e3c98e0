/** CSS properties that are also SVG attributes, except those that place a drawing in its page. */
export const presentationAttributes: ReadonlySet<string> = new Set([
  "clip-path",
  "clip-rule",
  "fill",
  "fill-opacity",
  "fill-rule",
  "font-size",
  "font-weight",
  "opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "vector-effect",
  "shape-rendering",
  "visibility",
]);

/** Attributes that children do not inherit. */
export const notInherited: ReadonlySet<string> = new Set(["clip-path", "opacity", "vector-effect"]);

/** Unindented rules are unconditional. */
const rule = /^([^\s@{}][^{}]*)\{([^{}]*)\}\n*/gm;

/**
 * The style sheet of charts without what their drawings already have as attributes: of unconditional rules, only what
 * depends on the theme remains. Rules for interaction, and conditional ones, remain unchanged.
 */
export function withoutAttributes(css: string): string {
  return css.replaceAll(/\/\*[^]*?\*\//g, "").replaceAll(rule, (whole, selector: string, body: string) => {
    if (/:(?!not|is|where)/.test(selector)) return whole;
    const kept = body.split(";").filter((line) => {
      const [name = "", value = ""] = line.split(":").map((part) => part.trim());
      return name !== "" && (!presentationAttributes.has(name) || value.includes("var("));
    });
    return kept.length === 0 ? "" : `${selector}{${kept.join(";")}}\n`;
  });
}
