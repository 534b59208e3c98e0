import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** Media types by the ending of a file. */
export const types: Record<string, string> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonld": "application/ld+json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

/** Types of text, which are sent compressed to whoever takes that, as static hosts do. */
const packable = /^text\/|json|xml|javascript/;

/** What other sites may read: data, figures, embeds and the script for them, and fonts. */
const shared = /^\/(data|editions|embed|figures)\/|^\/embed\.js$|\.woff2$/;

/** A running server: its address with the base path, and a way to stop it. */
export interface Site {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine only, under `base` ("/" unless told otherwise). Takes the first free port from
 * `port` on; port 0 is any free one. Throws when none of twenty is free.
 */
export async function serve(folder: string, { port = 0, base = "/" } = {}): Promise<Site> {
  const handle = (request: IncomingMessage, response: ServerResponse) => answer(folder, base, request, response);
  for (let candidate = port; candidate < port + 20; candidate++) {
    const servers = await listen(handle, candidate);
    if (!servers) continue;
    const [first] = servers;
    const taken = (first?.address() as { port: number }).port;
    const close = async () => {
      await Promise.all(servers.map((server) => new Promise((done) => (server.close(done), server.closeAllConnections()))));
    };
    return { address: `http://localhost:${taken}${base}`, close };
  }
  throw new Error(`No free port between ${port} and ${port + 19}. Stop one of the servers that use them, then try again.`);
}

/** Listens on localhost in IPv4 and, where the machine has it, IPv6; null where something else listens there. */
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

/** Answers one request as a plain static host does. */
function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const send = (status: number, type: string, body: Uint8Array | string, headers: Record<string, string> = {}) => {
    const packed = packable.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "") ? gzipSync(body) : null;
    response.writeHead(status, {
      "Content-Type": type,
      "Content-Length": Buffer.byteLength(packed ?? body),
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
      ...(packable.test(type) && { Vary: "Accept-Encoding" }),
      ...(packed && { "Content-Encoding": "gzip" }),
      ...headers,
    });
    response.end(request.method === "HEAD" ? undefined : (packed ?? body));
  };
  const say = (status: number, text: string, headers?: Record<string, string>) =>
    send(status, "text/plain; charset=utf-8", `${text}\n`, headers);

  if (request.method !== "GET" && request.method !== "HEAD") return say(405, "Only GET and HEAD.", { Allow: "GET, HEAD" });
  const path = pathOf(request.url ?? "/", base);
  if (path === null) return say(400, "This address cannot be read.");

  const found = find(folder, path);
  if (found === "folder") return say(301, "Moved.", { Location: `${encodeURIComponent(path.split("/").at(-1) ?? "")}/` });
  if (found) {
    const type = types[extname(found)] ?? "application/octet-stream";
    return send(200, type, readFileSync(found), shared.test(path) ? { "Access-Control-Allow-Origin": "*" } : {});
  }
  const missing = find(folder, "/404.html");
  if (missing && missing !== "folder") return send(404, types[".html"] ?? "", readFileSync(missing));
  say(404, "There is no such page.");
}

/** The decoded path below the base; "" when it is outside the base, null when it cannot be decoded. */
function pathOf(url: string, base: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ""));
    if (path.includes("\0") || !path.startsWith("/")) return null;
    return path.startsWith(base) ? `/${path.slice(base.length)}` : "";
  } catch {
    return null;
  }
}

/** The file that a path stands for; "folder" where a slash is missing at its end; null where there is none. */
function find(folder: string, path: string): string | null {
  const root = resolve(folder);
  const file = join(root, path.endsWith("/") ? `${path}index.html` : path);
  if (!file.startsWith(root + sep) || path.includes("\\")) return null;
  if (isFile(file)) return file;
  return isFile(join(file, "index.html")) ? "folder" : null;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
