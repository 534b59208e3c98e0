import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromUrl, parquetMetadataAsync } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { project } from "../../../src/cli/project.ts";
import { serve, type Site } from "../../../src/cli/serve/server.ts";
import { write } from "../folders.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-"));
const long = "a,b\n".repeat(1000);
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
    "dist/data/long.csv": long,
    "dist/assets/text.0a1b2c3d.css": "p{}",
    "dist/articles/one.md": "# One",
    "dist/articles.atom": "<feed/>",
    "dist/articles.rss": "<rss/>",
    "dist/articles.json": "{}",
    "dist/_headers": readFileSync(join(project, "public/_headers"), "utf8"),
  });
  site = await serve(join(folder, "dist"));
  below = await serve(join(folder, "dist"), { base: "/some/base/" });
});

afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written; `fetch` would tidy it up first. */
function ask(
  path: string,
  { method = "GET", to = site, headers = {} }: { method?: string; to?: Site; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const { port } = new URL(to.address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
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
  ["/figures/f.svg", "image/svg+xml", "<svg/>"],
  ["/fonts/text.woff2", "font/woff2", "font"],
  ["/sitemap.xml", "application/xml", "<x/>"],
  ["/articles/one.md", "text/markdown; charset=utf-8", "# One"],
  ["/articles.atom", "application/atom+xml", "<feed/>"],
  ["/articles.rss", "application/rss+xml", "<rss/>"],
  ["/articles.json", "application/feed+json; charset=utf-8", "{}"],
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
  ["/articles/one/", "*"],
  ["/articles.json", "*"],
  ["/sitemap.xml", undefined],
])("other sites may read %s: %s", async (path, allowed) => {
  expect((await ask(path)).headers["access-control-allow-origin"]).toBe(allowed);
});

test("a folder without its slash is sent on, relative to where it was asked for", async () => {
  expect(await ask("/articles/one")).toMatchObject({ status: 301, headers: { location: "one/" } });
  expect(await ask("//articles/one?x")).toMatchObject({ status: 301, headers: { location: "one/" } });
  expect((await fetch(`${below.address}articles/one`)).url).toBe(`${below.address}articles/one/`);
});

test.each(["/none/", "/none.html", "/data", "/data/a.csv/", "/index.html/x", `/${"long".repeat(2000)}`])(
  "%.20s: the page for what is missing",
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: "nothing here" });
  },
);

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

test("only text is compressed, for clients that accept it", async () => {
  for (const [accepted, sent] of [
    ["gzip", "gzip"],
    ["gzip, br", "br"],
  ] as const) {
    const page = await fetch(`${site.address}data/long.csv`, { headers: { "accept-encoding": accepted } });
    expect(page.headers.get("content-encoding")).toBe(sent);
    expect(page.headers.get("vary")).toBe("Accept-Encoding");
    expect(await page.text()).toBe(long);
  }
  expect((await fetch(`${site.address}fonts/text.woff2`)).headers.get("content-encoding")).toBeNull();
  expect((await ask("/")).headers["content-encoding"]).toBeUndefined();
});

test.each([
  ["bytes=4-7", 206, "bytes 4-7/4000", "a,b\n"],
  ["bytes=3996-", 206, "bytes 3996-3999/4000", "a,b\n"],
  ["bytes=-2", 206, "bytes 3998-3999/4000", "b\n"],
  ["bytes=3999-9999", 206, "bytes 3999-3999/4000", "\n"],
])("a part of a file: %s", async (range, status, part, body) => {
  // A part is of the file as it is, also for who takes compressed copies.
  const answer = await ask("/data/long.csv", { headers: { range, "accept-encoding": "gzip, br" } });
  expect(answer).toMatchObject({
    status,
    body,
    headers: { "content-range": part, "access-control-allow-origin": "*" },
  });
  expect(answer.headers["content-encoding"]).toBeUndefined();
});

test("a part that no file has", async () => {
  expect(await ask("/data/long.csv", { headers: { range: "bytes=5000-6000" } })).toMatchObject({
    status: 416,
    headers: { "content-range": "bytes */4000" },
  });
});

test("a reader of Parquet asks for parts, and never for the whole file", async () => {
  const bytes = new Uint8Array(
    parquetWriteBuffer({
      columnData: [{ name: "n", data: Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 99_991), type: "INT32" }],
    }),
  );
  writeFileSync(join(folder, "dist/data/numbers.parquet"), bytes);
  const asked: number[] = [];
  const counting: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (init?.method !== "HEAD") asked.push(Number(response.headers.get("content-length")));
    return response;
  };
  const file = await asyncBufferFromUrl({ url: `${site.address}data/numbers.parquet`, fetch: counting });
  expect(file.byteLength).toBe(bytes.length);
  expect((await parquetMetadataAsync(file)).num_rows).toBe(300_000n);
  expect(Math.max(...asked)).toBeLessThan(bytes.length);
});

test("what a reader has already is not sent again", async () => {
  const first = await ask("/data/long.csv");
  const { etag, "last-modified": modified } = first.headers as Record<string, string>;
  expect(await ask("/data/long.csv", { headers: { "if-none-match": etag! } })).toMatchObject({ status: 304, body: "" });
  expect(await ask("/data/long.csv", { headers: { "if-modified-since": modified! } })).toMatchObject({
    status: 304,
    body: "",
  });
  expect(await ask("/data/long.csv", { headers: { "if-none-match": '"another"' } })).toMatchObject({
    status: 200,
    body: long,
  });
});

test.each([
  ["/", "no-cache"],
  ["/embed.js", "no-cache"],
  ["/data/a.csv", "no-cache"],
  ["/fonts/LICENCE.txt", "no-cache"],
  ["/assets/text.0a1b2c3d.css", "public, max-age=31536000, immutable"],
  ["/fonts/text.woff2", "public, max-age=31536000, immutable"],
])("%s: %s", async (path, rule) => {
  write(folder, { "dist/embed.js": "0", "dist/fonts/LICENCE.txt": "licence" });
  const answer = await ask(path);
  expect(answer).toMatchObject({
    status: 200,
    headers: { "cache-control": rule, "x-content-type-options": "nosniff" },
  });
});

test("only GET and HEAD", async () => {
  expect(await ask("/", { method: "POST" })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  expect(await ask("/", { method: "HEAD" })).toMatchObject({
    status: 200,
    body: "",
    headers: { "content-length": "5" },
  });
});

test("under a base path, nothing is served above it", async () => {
  expect(await ask("/some/base/data/a.csv", { to: below })).toMatchObject({
    status: 200,
    headers: { "access-control-allow-origin": "*" },
  });
  expect(await ask("/data/a.csv", { to: below })).toMatchObject({ status: 404 });
  expect(await ask("/", { to: below })).toMatchObject({ status: 404 });
});

test("a port in use: the next one is taken", async () => {
  const port = Number(new URL(site.address).port);
  const next = await serve(folder, { port });
  expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  await next.close();
});
