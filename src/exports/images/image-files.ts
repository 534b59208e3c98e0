import { serialize } from "../../charts/svg/tree.ts";
import { drawingSheets } from "../../styles/build/chart-sheet.ts";
import type { Scheme } from "../../theme/colours.ts";
import { installedStackOf, type Theme } from "../../theme/theme.ts";
import { cached } from "./cache.ts";
import { drawImage, writeImage, type DrawnImage } from "./drawn-image.ts";
import { editable } from "./editable.ts";
import type { ImageRenderer, Picture } from "./picture.ts";
import { rasterInThread } from "./raster/pool.ts";
import { openRenderer, type RendererParts } from "./renderer.ts";
import { standalone } from "./standalone.ts";

/** Renders a figure as an SVG file. */
export function svgFile(picture: Picture, scheme: Scheme, theme: Theme): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(standalone(picture, scheme, rendererOf(theme)))}\n`;
}

/** Renders a figure as an SVG file with live text and layers. */
export function editableFile(picture: Picture, theme: Theme): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(editable(picture, "light", rendererOf(theme)))}\n`;
}

/**
 * Renders an image as a PNG file, or returns a cached one. Pages have the drawing of a figure, so it is at hand here; all
 * others are drawn by the thread that renders them.
 */
export function pngFile(image: DrawnImage, theme: Theme): Promise<Uint8Array<ArrayBuffer>> {
  const text = writeImage(image);
  return cached([text, theme.digest], () =>
    rasterInThread(image.kind === "figure" ? drawImage(image, rendererOf(theme)) : text, partsOf(theme)),
  );
}

const renderers = new WeakMap<Theme, ImageRenderer>();
const parts = new WeakMap<Theme, RendererParts>();

function rendererOf(theme: Theme): ImageRenderer {
  const renderer = renderers.get(theme) ?? openRenderer(partsOf(theme));
  renderers.set(theme, renderer);
  return renderer;
}

/** What the renderer of a theme is made from: always the same object, so that its threads are kept. */
function partsOf(theme: Theme): RendererParts {
  const { typeface, fonts, outlines } = theme;
  const found = parts.get(theme) ?? {
    sheets: drawingSheets(theme, "images"),
    fonts: {
      regular: outlines.regular.map((file) => file.bytes()),
      strong: outlines.strong.map((file) => file.bytes()),
    },
    widths: typeface.widths,
    digest: typeface.digest,
    family: installedStackOf(fonts.sans),
  };
  parts.set(theme, found);
  return found;
}
