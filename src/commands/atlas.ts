import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { main } from "./main.ts";
import { makeAtlas } from "./make-atlas.ts";
import { project } from "./project.ts";

/** `npm run atlas`: writes the atlas of the maps. Only needed after a change of its source, its pieces or its detail; see docs/atlas.md. */
export async function run(): Promise<number> {
  const atlas = makeAtlas();
  const text = `${JSON.stringify(atlas)}\n`;
  writeFileSync(join(project, "src/charts/atlas.json"), text);
  const { places, disputed } = atlas.objects;
  console.log(`${places.geometries.length} places, ${disputed.geometries.length} disputed areas, ${atlas.arcs.flat().length} points, ${text.length} bytes`);
  console.log("Maps are drawn with a new atlas. Look at what differs and accept it: npm run charts:accept");
  return 0;
}

if (import.meta.main) await main(run, process.argv.slice(2));
