import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname, extname, join, sep } from "node:path";
import type { AstroIntegration } from "astro";
import { isRunnableDevEnvironment, type Connect, type ViteDevServer } from "vite";
import { contentType } from "mime-types";
import { openFolder } from "../../diagnostics/folder.ts";
import { formatProblems, type Problem } from "../../diagnostics/problem.ts";
import { frozenFile } from "../../publication/read/editions.ts";
import type * as Current from "../../publication/tracking/current.ts";
import type * as Files from "../../publication/files/files.ts";
import { listFiles } from "../files.ts";
import { project } from "../project.ts";
import { problemPage } from "./problem-page.ts";
import { terminal } from "../output.ts";

/**
 * An integration that serves a publication while it is being written. When one of its files changes, all modules are
 * evaluated again and open pages reload. While something is wrong, every URL shows a page that lists the problems. It
 * also serves the files of editions, which a build adds to Astro's pages.
 */
export function draft(publication: string): AstroIntegration {
  const places = [
    ...["content", "data", "public"].map((name) => join(publication, name) + sep),
    join(publication, "numbers.lock.json"),
    // The theme of a publication that brings none.
    join(project, "content/theme") + sep,
  ];
  return {
    name: "draft",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        // The output of a build is no reason to reload.
        updateConfig({ vite: { server: { watch: { ignored: ["**/dist/**", "**/.dist-*/**", "**/.astro/**"] } } } });
      },
      "astro:server:setup": ({ server }) => {
        server.watcher.add(places);
        server.watcher.on("all", (_event, path) => {
          if (!places.some((place) => path.startsWith(place))) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: "full-reload" });
          }
        });
        server.middlewares.use(answer(publication, server));
      },
    },
  };
}

/** Resolves once the watcher knows every file of a publication. Before that, it would not report a change. */
export async function watched(
  watcher: Pick<ViteDevServer["watcher"], "getWatched">,
  publication: string,
): Promise<void> {
  const files = ["content", "data"].flatMap((name) =>
    listFiles(join(publication, name)).map((path) => join(publication, name, path)),
  );
  const missing = () => {
    const known = watcher.getWatched();
    return files.some((path) => !known[dirname(path)]?.includes(basename(path)));
  };
  while (missing()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** URLs of Vite and of the modules that it serves. */
const ofVite = /^\/(@|__|node_modules\/|src\/)/;

function answer(folder: string, server: ViteDevServer): Connect.NextHandleFunction {
  const load = <T>(path: string): Promise<T> => {
    const environment = server.environments["ssr"];
    if (!environment || !isRunnableDevEnvironment(environment))
      throw new Error("Astro has no environment that can import modules.");
    return environment.runner.import(path) as Promise<T>;
  };
  let reported = "";
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (ofVite.test(pathname)) return false;
    const send = (status: number, type: string, body: Uint8Array | string, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-store", ...headers });
      response.end(request.method === "HEAD" ? undefined : body);
      return true;
    };
    const { openDraft, currentPublication } = await load<typeof Current>("/src/publication/tracking/current.ts");
    const problems = openDraft(folder);
    reported = report(problems, reported);
    if (problems.length > 0) {
      const page = /\btext\/html\b/.test(request.headers.accept ?? "");
      return page
        ? send(500, "text/html; charset=utf-8", problemPage(folder, problems))
        : send(500, "text/plain; charset=utf-8", `${formatProblems(problems)}\n`);
    }
    const path = decodeURI(pathname)
      .slice(1)
      .replace(/(^|\/)$/, "$1index.html");
    const { editions } = currentPublication();
    const frozen = editions.find(({ files }) => Object.hasOwn(files, path));
    if (frozen)
      return send(
        200,
        contentType(extname(path)) || "application/octet-stream",
        frozenFile(openFolder(folder), frozen.files[path]!),
      );
    if (path.startsWith("data/")) {
      // Vite would serve the file of the same name in the project's own data/.
      const { fileAt, fileNames } = await load<typeof Files>("/src/publication/files/files.ts");
      const files = new Map(fileNames(currentPublication()).map((file) => [file.path.slice(1), file]));
      const file = files.get(path);
      if (file) {
        const { bytes } = await fileAt(`/${path}`, file.dataset, currentPublication());
        return send(200, contentType(extname(path)) || "application/octet-stream", bytes);
      }
    }
    if (path === "404.html") request.url = "/404/";
    const last = pathname.split("/").at(-1)!;
    const served = openFolder(folder)
      .list("public")
      .includes(`public${decodeURI(pathname)}`);
    if (last !== "" && !last.includes(".") && !served)
      return send(301, "text/plain; charset=utf-8", "Moved.\n", { Location: `${last}/` });
    return false;
  };
  return async (request, response, next) => {
    try {
      if (!(await respond(request, response))) next();
    } catch (error) {
      next(error);
    }
  };
}

/** Prints problems unless they were printed before; returns what is printed now. */
function report(problems: readonly Problem[], reported: string): string {
  const text = problems.length > 0 ? formatProblems(problems) : "";
  if (text !== reported) terminal.warn(text || "All problems are fixed.");
  return text;
}
