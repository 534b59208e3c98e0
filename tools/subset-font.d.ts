declare module "subset-font" {
  /** Keeps only the glyphs that a text needs, the given layout features, and the given ranges of the variation axes. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: "woff2";
      variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      preserveNameIds?: readonly number[];
    },
  ): Promise<Buffer<ArrayBuffer>>;
}
