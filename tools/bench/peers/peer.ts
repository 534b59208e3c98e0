import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../../src/cli/project.ts";

/** A site generator that publishes the articles of the benchmark. */
export interface Peer {
  /** Its name, as shown in tables. */
  name: string;
  /** What it does not do, or does differently, as a sentence. */
  lacks: string;
  /** Its packages from npm: exact versions by name. */
  packages: Record<string, string>;
  /** The text files of a project with `articles` articles. */
  files(articles: number): Iterable<[path: string, text: string]>;
  /** The arguments of Node that build the project, in its folder. */
  build: string[];
  /** A string that a built article contains once for each of its figures. */
  drawing: string;
  /** The output folder, relative to the project. */
  out: string;
}

/** The version of a dependency of this project, so that peers have the same. */
export function ownVersion(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  const version = dependencies[name];
  if (version === undefined) throw new Error(`${name} is no dependency of this project.`);
  return version;
}

/** The text of a peer's package.json. */
export function packageOf({ name, packages }: Pick<Peer, "name" | "packages">): string {
  return `${JSON.stringify({ name: `bench-${name.toLowerCase().replaceAll(/\W+/g, "-")}`, private: true, type: "module", dependencies: packages }, null, 2)}\n`;
}
