import type { Chart, Drawing, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { spanOf } from "../scales/scale.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { path, short } from "../svg/path.ts";
import { element, type Node } from "../svg/tree.ts";

/** Gaps: between panels, between the line above a title and the title, and between the title and its drawing. */
const gutter = { across: 26, down: 22, title: 5, drawing: 4 };

/** Minimum width of a panel, unless the chart type sets one. */
const least = 210;

/**
 * Draws small multiples: one drawing of the same type per panel, below its title, with as many per row as fit. All
 * share width, scales and series, and the drawings of a row start at the same height. Points can be focused panel by
 * panel, in chart order.
 */
export function drawPanels(chart: Chart, viewport: Viewport, { draw, panelWidth = least }: ChartType): Drawing {
  const panels = [...Map.groupBy(chart.points, ({ panel }) => panel ?? "")];
  const fit = Math.max(1, Math.floor((viewport.width + gutter.across) / (panelWidth + gutter.across)));
  const columns = panels.length === 4 ? Math.min(2, fit) : Math.min(panels.length, fit);
  const width = Math.floor((viewport.width - (columns - 1) * gutter.across) / columns);
  const span = spanOf(chart);
  const canvas = new SvgCanvas(chart, viewport);
  const { wrapEvenly } = canvas.typeface;
  const titles = panels.map(([title]) => wrapEvenly(title, width, canvas.size, "strong"));
  const drawings: Node[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const titleLines = Math.max(...titles.slice(first, first + columns).map(({ length }) => length));
    const begin = top + gutter.title + titleLines * canvas.line + gutter.drawing;
    const heights = row.map(([, points], i) => {
      const left = i * (width + gutter.across);
      canvas.draw("grid", path`M${left} ${top + 0.5}h${width}`);
      canvas.writeLines(titles[first + i]!, left, top + gutter.title, "strong");
      const { body, height } = draw(
        { ...chart, id: `${chart.id}-${first + i + 1}`, points, span },
        { ...viewport, width },
      );
      drawings.push(element("g", { transform: `translate(${short(left)} ${short(begin)})` }, ...body));
      return height;
    });
    top = begin + Math.max(...heights) + gutter.down;
  }
  return { body: [...canvas.body(), ...drawings], height: top - gutter.down };
}
