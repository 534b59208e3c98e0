import { join } from "node:path";
import { expect, test } from "vitest";
import { changesIn, keep, present } from "../../tools/charts-accept.ts";
import { read, temporaryFolder, write } from "../cli/folders.ts";

const drawn = new Map([
  ["a-wide.svg", "<svg>1</svg>"],
  ["b-wide.svg", "<svg>2</svg>"],
  ["c-wide.svg", "<svg>3</svg>"],
]);

test("what differs is written beside what is kept, with a sheet to look at, and replaces it once it is accepted", () => {
  const folder = temporaryFolder();
  write(folder, {
    "snapshots/a-wide.svg": "<svg>1</svg>",
    "snapshots/b-wide.svg": "<svg>old</svg>",
    "snapshots/gone-wide.svg": "<svg>gone</svg>",
  });
  const [kept, sheet] = [join(folder, "snapshots"), join(folder, "sheet.html")];
  const changes = changesIn(kept, drawn);
  expect(changes.map(({ file }) => file)).toEqual(["b-wide.svg", "c-wide.svg", "gone-wide.svg"]);

  present(kept, sheet, changes, drawn);
  expect(Object.keys(read(kept))).toEqual([
    "a-wide.svg",
    "b-wide-changed.svg",
    "b-wide.svg",
    "c-wide-changed.svg",
    "gone-wide.svg",
  ]);
  expect(read(kept)["b-wide.svg"]).toBe("<svg>old</svg>");
  expect(read(folder)["sheet.html"]).toContain("3 drawings differ");
  expect(read(folder)["sheet.html"]).toMatch(/url\("data:font\/woff2;base64,/);
  expect(read(folder)["sheet.html"]).not.toContain("../fonts/");

  keep(kept, changes.slice(0, 1));
  expect(changesIn(kept, drawn).map(({ file }) => file)).toEqual(["c-wide.svg", "gone-wide.svg"]);
  keep(kept, changes.slice(1));
  expect(read(kept)).toEqual(Object.fromEntries(drawn));

  present(kept, sheet, changesIn(kept, drawn), drawn);
  expect(Object.keys(read(folder))).toEqual(["snapshots/a-wide.svg", "snapshots/b-wide.svg", "snapshots/c-wide.svg"]);
});
