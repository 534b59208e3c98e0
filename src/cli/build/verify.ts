import { readFileSync } from "node:fs";
import { join } from "node:path";
import Tinypool from "tinypool";
import { listFiles } from "../files.ts";
import { openFileReader, type FileFacts, type ReadingOptions } from "./file-facts.ts";
import { readPage } from "./page.ts";

/** Strings that a bug in the engine can leave in a page; not a fault if the publication itself uses them. */
export const suspects = ["undefined", "NaN", "[object Object]"];

/** The result of verifying a site. */
export interface Verdict {
  /** One line per fault: file, what was found, what to do. */
  faults: string[];
  /** How many pages the site has. */
  pages: number;
  /** Page → the targets of its links within the site, each as the path of a file, or as `file#id`. */
  links: Map<string, readonly string[]>;
}

/**
 * Checks a built site as a browser would see it: every link and fragment has a target, every page has a title, one main
 * heading, some text and no duplicate id, and none of the suspect words occurs. Links must be relative, so that the site
 * works under any base path; links that begin with the site's own URL (the canonical link of its front page) must have
 * a target too. An inline embed needs no title, and must have no main heading. The text of every file is proofread once
 * more.
 */
export interface Verifier {
  /** Begins to read a file that is complete, while others are still being written. */
  look(file: string): void;
  /**
   * Reads the rest and judges the whole. `known` are files that passed an earlier verification unchanged, with the links
   * that they have: of these, only links to files that are not known are checked again. A `part` of a site may lack a
   * front page and the targets of links.
   */
  verdict(known?: ReadonlyMap<string, readonly string[]>, extent?: "whole" | "part"): Promise<Verdict>;
}

/** How many files a thread is given at a time; fewer are read without it. */
const batch = 64;

/** Opens the verification of a site. */
export function openVerifier(options: ReadingOptions): Verifier {
  const { site } = options;
  const reader = openFileReader(options);
  const found = new Map<string, FileFacts>();
  const looked = new Set<string>();
  const reading: Promise<void>[] = [];
  let waiting: string[] = [];
  let thread: Tinypool | null = null;

  const send = () => {
    const files = waiting;
    waiting = [];
    thread ??= openThread(options);
    const reads = (thread.run(files) as Promise<FileFacts[]>).then((facts) => {
      for (const [i, file] of files.entries()) found.set(file, shared(facts[i]!));
    });
    // An error is thrown by `verdict`, which waits for all.
    reads.catch(() => {});
    reading.push(reads);
  };
  // Most targets are those of many pages.
  const targets = new Map<string, string>();
  const shared = (facts: FileFacts): FileFacts => ({
    ...facts,
    targets: facts.targets.map((target) => {
      if (!targets.has(target)) targets.set(target, target);
      return targets.get(target)!;
    }),
  });
  const look = (file: string) => {
    looked.add(file);
    waiting.push(file);
    if (waiting.length === batch) send();
  };

  return {
    look,
    async verdict(known = new Map(), extent = "whole") {
      const files = new Set(listFiles(site));
      for (const file of files) if (!known.has(file) && !looked.has(file)) look(file);
      try {
        for (const file of waiting) found.set(file, shared(reader.factsOf(file)));
        await Promise.all(reading);
      } finally {
        await thread?.destroy();
      }

      const faults: string[] = [];
      if (extent === "whole" && !files.has("index.html"))
        faults.push("index.html: is missing, so the site has no front page");
      const knownIds = idReader(site);
      const idsOf = (file: string) => found.get(file)?.ids ?? knownIds.of(file);
      /** What is wrong with a target; a file that is not a page is assumed to have any id. */
      const faultOf = (target: string) => {
        const [to, id] = split(target);
        if (files.has(`${to}/index.html`)) return "needs a trailing slash";
        if (!files.has(to)) return extent === "part" ? "" : `has no target (${to})`;
        return id === "" || !to.endsWith(".html") || idsOf(to).includes(`\n${id}\n`)
          ? ""
          : `leads to an id that ${to} does not have`;
      };
      const pages = [...files].filter((file) => file.endsWith(".html"));
      for (const file of files) {
        const facts = found.get(file);
        faults.push(...(facts?.faults ?? []));
        for (const target of facts?.targets ?? known.get(file) ?? []) {
          if (!facts && known.has(split(target)[0])) continue;
          const fault = faultOf(target);
          if (fault) faults.push(`${file}: the link "${reader.linkTo(target, file)}" ${fault}`);
        }
      }
      return {
        faults,
        pages: pages.length,
        links: new Map(pages.map((file) => [file, found.get(file)?.targets ?? known.get(file)!])),
      };
    },
  };
}

/** A thread that reads files. It neither keeps the process alive nor waits by means of atomics. */
function openThread(options: ReadingOptions): Tinypool {
  return new Tinypool({
    filename: new URL("./file-facts-worker.ts", import.meta.url).href,
    workerData: options,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10_000,
    execArgv: [],
    useAtomics: false,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
}

/**
 * Reads the ids of pages that were verified by an earlier build, one per line, each page once. Our templates write
 * attributes in double quotes, so only pages with references in ids have to be parsed.
 */
function idReader(site: string): { of(file: string): string } {
  const known = new Map<string, string>();
  const idsIn = (html: string) => {
    const ids = Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id]) => id!);
    return ids.some((id) => id.includes("&")) ? readPage(html).ids : ids;
  };
  return {
    of(file) {
      const ids = known.get(file) ?? `\n${idsIn(readFileSync(join(site, file), "utf8")).join("\n")}\n`;
      known.set(file, ids);
      return ids;
    },
  };
}

/** The file and the id of a target; the id is "" where it has none. */
function split(target: string): [file: string, id: string] {
  const at = target.indexOf("#");
  return at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
}
