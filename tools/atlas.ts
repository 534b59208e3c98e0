import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineCommand } from "../src/cli/command.ts";
import { main } from "../src/cli/main.ts";
import { makeAtlas } from "./make-atlas.ts";
import { say } from "../src/cli/output.ts";
import { project } from "../src/cli/project.ts";

export const command = defineCommand({
  name: "atlas",
  does: "Writes the atlas of the maps. Needed after a change of its source, its pieces or its detail; see docs/atlas.md.",
  run: async () => {
    const atlas = makeAtlas();
    const text = `${JSON.stringify(atlas)}\n`;
    writeFileSync(join(project, "src/charts/maps/atlas.json"), text);
    const { places, disputed } = atlas.objects;
    say(
      `${places.geometries.length} places, ${disputed.geometries.length} disputed areas, ${atlas.arcs.flat().length} points, ${text.length} bytes`,
    );
    say("Maps are drawn with a new atlas. Look at what differs and accept it: npm run charts:accept");
    return 0;
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
