import type { Chart, Drawing, Room } from "./chart.ts";
import { spanOf } from "./scale.ts";
import { Sheet } from "./sheet.ts";
import { element, short } from "./svg.ts";
import { wrap } from "./text.ts";

/** Space between panels. */
const gutter = { across: 26, down: 24 };

/** The least width of a panel. */
const least = 210;

/** Small multiples: one drawing of the same type for each panel, all on the same scales, in rows of as many as fit. */
export function drawPanels(chart: Chart, room: Room, draw: (chart: Chart, room: Room) => Drawing): Drawing {
  const panels = [...Map.groupBy(chart.points, ({ panel }) => panel ?? "")];
  const fits = Math.max(1, Math.floor((room.width + gutter.across) / (least + gutter.across)));
  const columns = panels.length === 4 ? Math.min(2, fits) : Math.min(panels.length, fits);
  const width = Math.floor((room.width - (columns - 1) * gutter.across) / columns);
  const span = spanOf(chart);
  const sheet = new Sheet(chart, room);
  const titles = panels.map(([title]) => wrap(title, width, sheet.size, "strong"));
  let body = "";
  let top = 0;
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const titleLines = Math.max(...titles.slice(first, first + columns).map(({ length }) => length));
    let bottom = top;
    row.forEach(([, points], i) => {
      const x = i * (width + gutter.across);
      const y = top + titleLines * sheet.line + 6;
      sheet.writeLines(titles[first + i]!, x, top, "strong");
      const drawing = draw({ ...chart, id: `${chart.id}-${first + i + 1}`, points, span }, { ...room, width });
      body += element("g", { transform: `translate(${short(x)} ${short(y)})` }, drawing.body);
      bottom = Math.max(bottom, y + drawing.height);
    });
    top = bottom + gutter.down;
  }
  return { body: sheet.body() + body, height: top - gutter.down };
}
