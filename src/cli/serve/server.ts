import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import compression from "compression";
import send from "send";
import { headersFor, parseHeaders } from "./headers-file.ts";

/** Compresses compressible responses, except ranges, which count the bytes of the file itself. */
const compress = compression({
  threshold: 0,
  filter: (request, response) =>
    response.statusCode !== 206 && request.method !== "HEAD" && compression.filter(request, response),
});

/** A running server: its URL with the base path, and a way to stop it. */
export interface Site {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on localhost under `base` ("/" by default), as static hosts do: with ranges, ETag and 304, HEAD,
 * compression, 404.html and the headers of the folder's `_headers`. Takes the first free port from `port` on; port 0
 * means any. No file stays open longer than its response takes. Throws if twenty ports in a row are in use.
 */
export async function serve(folder: string, { port = 0, base = "/" } = {}): Promise<Site> {
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    answer(resolve(folder), base, request, response);
  for (let candidate = port; candidate < port + 20; candidate++) {
    const servers = await listen(handle, candidate);
    if (!servers) continue;
    const [first] = servers;
    const taken = (first!.address() as { port: number }).port;
    const close = async () => {
      await Promise.all(
        servers.map((server) => new Promise((done) => (server.close(done), server.closeAllConnections()))),
      );
    };
    return { address: `http://localhost:${taken}${base}`, close };
  }
  throw new Error(
    `No free port between ${port} and ${port + 19}. Stop one of the servers that use them, then try again.`,
  );
}

/** Listens on localhost over IPv4 and, if available, IPv6; null if the port is in use. */
async function listen(handle: Parameters<typeof createServer>[1], port: number): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const host of ["127.0.0.1", "::1"]) {
    const server = createServer(handle);
    const taken = (servers[0]?.address() as { port: number } | undefined)?.port ?? port;
    const error = await new Promise<NodeJS.ErrnoException | null>((done) => {
      server.once("error", done);
      server.listen(taken, host, () => done(null));
    });
    if (!error) servers.push(server);
    else if (error.code === "EADDRINUSE" || error.code === "EACCES") {
      for (const open of servers) open.close();
      return null;
    } else if (host === "127.0.0.1") throw error;
  }
  return servers;
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const say = (status: number, text: string, headers: Record<string, string> = {}) => {
    response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", ...headers });
    response.end(`${text}\n`);
  };
  if (request.method !== "GET" && request.method !== "HEAD")
    return say(405, "Only GET and HEAD.", { Allow: "GET, HEAD" });
  const path = pathOf(request.url ?? "/", base);
  if (path === null) return say(400, "This URL cannot be decoded.");

  // This middleware has the types of Express, but uses only what Node provides.
  compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
    response.setHeader("Cache-Control", "no-cache");
    for (const [name, value] of Object.entries(headersFor(rulesOf(root), path))) response.setHeader(name, value);
    const missing = () => sendMissing(root, response);
    send(request, encodeURI(path).replace(/[?#]/g, encodeURIComponent), {
      root,
      dotfiles: "allow",
      cacheControl: false,
      lastModified: true,
    })
      .on("directory", (_, folder) => {
        if (!existsSync(join(folder, "index.html"))) return missing();
        response.writeHead(301, { Location: `${encodeURIComponent(basename(path))}/` });
        response.end();
      })
      .on("error", ({ status, headers }: { status: number; headers?: Record<string, string> }) => {
        if (status === 403 || status === 404) missing();
        else say(status, status === 416 ? "The file has no such range." : "This request cannot be answered.", headers);
      })
      .pipe(response);
  });
}

/** The rules of the site's `_headers`, read for each response because a build may replace the site. */
function rulesOf(root: string): ReturnType<typeof parseHeaders> {
  const file = join(root, "_headers");
  return existsSync(file) ? parseHeaders(readFileSync(file, "utf8")) : [];
}

/** Responds with 404, and with the site's page for it if there is one. */
function sendMissing(root: string, response: ServerResponse): void {
  const page = join(root, "404.html");
  const [type, body] = existsSync(page)
    ? ["text/html", readFileSync(page)]
    : ["text/plain", "There is no such page.\n"];
  response.writeHead(404, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Length": Buffer.byteLength(body),
    "Cache-Control": "no-cache",
  });
  response.end(body);
}

/** The decoded path below the base; outside the base a path that does not exist; null if it cannot be decoded. */
function pathOf(url: string, base: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, "")).replace(/^\/{2,}/, "/");
    if (path.includes("\0") || !path.startsWith("/")) return null;
    if (path.includes("\\")) return "/404.html/";
    return path.startsWith(base) ? `/${path.slice(base.length)}` : "/404.html/";
  } catch {
    return null;
  }
}
