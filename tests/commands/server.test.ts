import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Site } from "../../src/commands/server.ts";
import { write } from "./folders.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-"));
let site: Site;
let below: Site;

beforeAll(async () => {
  write(folder, {
    "secret.txt": "secret",
    "dist/index.html": "front",
    "dist/404.html": "nothing here",
    "dist/articles/one/index.html": "one",
    "dist/data/a.csv": "a,b\n",
    "dist/data/a.json": "{}",
    "dist/embed/f/index.html": "embed",
    "dist/figures/f.svg": "<svg/>",
    "dist/fonts/text.woff2": "font",
    "dist/sitemap.xml": "<x/>",
    "dist/odd name é.txt": "odd",
    "dist/what.ever": "?",
  });
  site = await serve(join(folder, "dist"));
  below = await serve(join(folder, "dist"), { base: "/some/base/" });
});

afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written; `fetch` would tidy it up first. */
function ask(path: string, { method = "GET", to = site } = {}): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const { port } = new URL(to.address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on("error", reject).end();
  });
}

test.each([
  ["/", "text/html; charset=utf-8", "front"],
  ["/articles/one/", "text/html; charset=utf-8", "one"],
  ["/articles/one/?q=1", "text/html; charset=utf-8", "one"],
  ["/data/a.csv", "text/csv; charset=utf-8", "a,b\n"],
  ["/data/a.json", "application/json; charset=utf-8", "{}"],
  ["/figures/f.svg", "image/svg+xml; charset=utf-8", "<svg/>"],
  ["/fonts/text.woff2", "font/woff2", "font"],
  ["/sitemap.xml", "application/xml; charset=utf-8", "<x/>"],
  ["/odd%20name%20%C3%A9.txt", "text/plain; charset=utf-8", "odd"],
  ["/what.ever", "application/octet-stream", "?"],
])("%s is served as %s", async (path, type, body) => {
  const answer = await ask(path);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers["content-type"]).toBe(type);
  expect(answer.headers["content-length"]).toBe(String(Buffer.byteLength(body)));
});

test.each([
  ["/data/a.csv", "*"],
  ["/embed/f/", "*"],
  ["/figures/f.svg", "*"],
  ["/fonts/text.woff2", "*"],
  ["/", undefined],
  ["/articles/one/", undefined],
])("other sites may read %s: %s", async (path, allowed) => {
  expect((await ask(path)).headers["access-control-allow-origin"]).toBe(allowed);
});

test("a folder without its slash is sent on, relative to where it was asked for", async () => {
  expect(await ask("/articles/one")).toMatchObject({ status: 301, headers: { location: "one/" } });
  expect(await ask("//articles/one?x")).toMatchObject({ status: 301, headers: { location: "one/" } });
  expect((await fetch(`${below.address}articles/one`)).url).toBe(`${below.address}articles/one/`);
});

test.each(["/none/", "/none.html", "/data", "/data/a.csv/", "/index.html/x", `/${"long".repeat(2000)}`])("%.20s: the page for what is missing", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "nothing here" });
});

test.each([
  "/../secret.txt",
  "/articles/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/%2e%2e%2f%2e%2e%2fetc/passwd",
])("%s does not lead out of the folder", async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body).not.toContain("secret");
});

test.each(["/%", "/%zz", "/%c3", "/a%00b"])("%s cannot be read", async (path) => {
  expect((await ask(path)).status).toBe(400);
});

test("text is sent compressed to whoever takes that, and nothing else is", async () => {
  const page = await fetch(site.address);
  expect(page.headers.get("content-encoding")).toBe("gzip");
  expect(page.headers.get("vary")).toBe("Accept-Encoding");
  expect(await page.text()).toBe("front");
  expect((await fetch(`${site.address}fonts/text.woff2`)).headers.get("content-encoding")).toBeNull();
  expect((await ask("/")).headers["content-encoding"]).toBeUndefined();
});

test("only GET and HEAD", async () => {
  expect(await ask("/", { method: "POST" })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  expect(await ask("/", { method: "HEAD" })).toMatchObject({ status: 200, body: "", headers: { "content-length": "5" } });
});

test("under a base path, nothing is served above it", async () => {
  expect(await ask("/some/base/data/a.csv", { to: below })).toMatchObject({ status: 200, headers: { "access-control-allow-origin": "*" } });
  expect(await ask("/data/a.csv", { to: below })).toMatchObject({ status: 404 });
  expect(await ask("/", { to: below })).toMatchObject({ status: 404 });
});

test("a port in use: the next one is taken", async () => {
  const port = Number(new URL(site.address).port);
  const next = await serve(folder, { port });
  expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  await next.close();
});
