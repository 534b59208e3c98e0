import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { project } from "../../../src/cli/project.ts";

const program = `
  import { readFileSync } from "node:fs";
  import { sha256 } from "./src/digest.ts";
  import { resized } from "./src/exports/images/resized.ts";
  const bytes = readFileSync("tests/publication/content/images/harbour.jpg");
  const picture = { id: "harbour.jpg", digest: sha256(bytes), bytes: () => bytes };
  for (const format of ["avif", "webp", "jpg"])
    console.log(format, sha256(await resized(picture, { width: 640, format }, { service: { config: {} } })));
`;

/** The digests of a picture in each format, as a process with these variables makes it. */
const digestsWith = (env: Readonly<Record<string, string>>) =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: project,
    env: { ...process.env, ...env },
    encoding: "utf8",
  })
    .trim()
    .split("\n");

test("a picture has the same bytes, however many threads the machine offers", () => {
  // Without this variable the library takes one thread on some systems, and as many as there are cores on others.
  const one = digestsWith({ MALLOC_ARENA_MAX: "", VIPS_CONCURRENCY: "1" });
  expect(one.map((line) => line.split(" ")[0])).toEqual(["avif", "webp", "jpg"]);
  expect(digestsWith({ MALLOC_ARENA_MAX: "2", VIPS_CONCURRENCY: "4" })).toEqual(one);
});
