import {
  geoArea,
  geoAzimuthalEqualArea,
  geoEqualEarth,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from "d3";
import type { MultiPoint, Polygon } from "geojson";
import { landAt, mainPartOf, placeIds } from "./atlas.ts";
import { drawing } from "../../theme/measures.ts";
import { fitExtent, shows, type Extent, type Format, type Shown } from "./extent.ts";

/** The part of the world that a map shows, in an equal-area projection. */
export interface View {
  projection: GeoProjection;
  width: number;
  height: number;
  /** Drawing units per radian. */
  scale: number;
  /** Ids of the places that are too far away to be on it. */
  outside: ReadonlySet<string>;
  /** The wide drawing's view of this part of the world, if both have the same extent; see `reducedFrom`. */
  reduced: Reduced | null;
}

/** A view whose shapes can be drawn smaller: multiplied by `by`, then moved. */
export interface Reduced {
  view: Fitted;
  by: number;
  x: number;
  y: number;
}

/**
 * Remote small islands do not shrink the world map: land below this area, in steradians, may be cropped at the edge.
 */
const minorLand = 1e-3;

/** Heights of maps as shares of their width, on phones and elsewhere; see `Format`. */
const formats = {
  narrow: { lowest: 0.9, highest: 1.2, worth: 1.15 },
  wide: { lowest: 0.5, highest: 0.66, worth: 1.25 },
} as const satisfies Record<string, Format>;

/**
 * The view for places: a given extent; or their surroundings, from which distant ones may be left out; or the world.
 * `part` is the part of the usual height that is available.
 */
export function viewOf(shown: Shown, extent: Extent | undefined, width: number, part = 1): View {
  const usual = width < 480 ? formats.narrow : formats.wide;
  const highest = part < 1 ? (part * viewOf(shown, extent, width).height) / width : usual.highest;
  const format = { ...usual, highest, lowest: Math.min(usual.lowest, highest) };
  if (extent) {
    const outside = shown.ids.filter((id) => !shows(extent, id, shown.by));
    const view = regionView(extent, width, format);
    const reduced = reducedFrom(regionView(extent, drawing.wide.width, formats.wide), view);
    return { ...view, outside: new Set(outside), reduced };
  }
  const { extent: fitted, outside } = fitExtent(shown, format);
  const drawn = shown.ids.filter((id) => !outside.includes(id));
  const view = fitted ? regionView(fitted, width, format) : worldView(drawn, width, format);
  return { ...view, outside: new Set(outside), reduced: null };
}

type Fitted = Omit<View, "outside" | "reduced">;

/**
 * How a view results from a larger one of the same extent, of which it may show another part; null if that is not
 * larger. The two drawings of a figure then have most of their path data in common, which compress to half.
 */
function reducedFrom(larger: Fitted, view: Fitted): Reduced | null {
  const by = view.scale / larger.scale;
  if (by >= 1) return null;
  const [x, y] = view.projection.translate();
  const [fromX, fromY] = larger.projection.translate();
  const [left, top] = [x - by * fromX, y - by * fromY];
  // Edges that differ by less than can be seen are left as they are, for the same bytes.
  const isSame = [larger.width * by - view.width, larger.height * by - view.height].every((gap) => Math.abs(gap) <= 2);
  if (!isSame)
    larger.projection.clipExtent([
      [-left / by, -top / by],
      [(view.width - left) / by, (view.height - top) / by],
    ]);
  return { view: larger, by, x: left, y: top };
}

function regionView([west, south, east, north]: Extent, width: number, format: Format): Fitted {
  const across = (east - west + 360) % 360 || 360;
  const middle = west + across / 2;
  const height = (south + north) / 2;
  // Far from its centre, an azimuthal projection shows places upside down.
  const isWide = across * Math.cos((height * Math.PI) / 180) > 100;
  const projection = isWide ? geoEqualEarth().rotate([-middle, 0]) : geoAzimuthalEqualArea().rotate([-middle, -height]);
  const steps = Array.from({ length: 25 }, (_, i) => i / 24);
  const edge: MultiPoint = {
    type: "MultiPoint",
    coordinates: steps.flatMap((part) => [south, height, north].map((latitude) => [west + across * part, latitude])),
  };
  return fit(projection, edge, width, format);
}

/** The map is cut through the Bering Strait, which divides the fewest places. */
function worldView(ids: readonly string[], width: number, format: Format): Fitted {
  majorLand ??= landAt(0.01)
    .areaOf([...placeIds].filter((id) => id !== "ATA"))
    .coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }))
    .filter((part) => geoArea(part) >= minorLand);
  return fit(
    geoEqualEarth().rotate([-11, 0]),
    { type: "GeometryCollection", geometries: [...majorLand, ...ids.map(mainPartOf)] },
    width,
    format,
  );
}

let majorLand: Polygon[] | undefined;

/** Fits a shape to a width, with the corresponding height. What lies outside is clipped. */
function fit(projection: GeoProjection, shape: GeoPermissibleObjects, width: number, { highest }: Format): Fitted {
  const most = width * highest;
  projection.fitExtent(
    [
      [1, 1],
      [width - 1, most - 1],
    ],
    shape,
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
  const height = Math.ceil(bottom - top) + 2;
  const [x, y] = projection.translate();
  projection.translate([x, y - top + 1]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, width, height, scale: projection.scale() };
}
