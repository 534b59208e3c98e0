import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { checkOnline } from "../../../src/cli/commands/sources-check.ts";
import { sourceSchema, type Source } from "../../../src/model/source.ts";
import { temporaryFolder } from "../folders.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const html = "text/html; charset=utf-8";
const quote = "At least 48 bells rang at noon.";

/** A server with an answer for each path; what is not among them is not found. */
async function serve(answers: Record<string, Answer>): Promise<{ at: (path: string) => string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers["user-agent"]}`);
    const answer = answers[request.url!];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { at: (path) => `http://127.0.0.1:${port}${path}`, asked };
}

function sourcesOf(entries: Record<string, Partial<Source>>): Map<string, Source> {
  return new Map(
    Object.entries(entries).map(([id, entry]) => [
      id,
      sourceSchema.parse({
        id,
        publisher: "Bell Gazette",
        publisherType: "news",
        title: null,
        titleBasis: "none",
        url: null,
        link: true,
        published: null,
        dateBasis: null,
        language: "en",
        seen: true,
        seenVia: null,
        role: "primary",
        relays: [],
        caveats: "",
        quotes: [{ id: `${id}--1`, text: quote, translation: null, locator: "" }],
        ...entry,
      }),
    ]),
  );
}

const options = {
  userAgent: "Bells (+https://bells.example)",
  timeout: 400,
  mostBytes: 200_000,
  retries: [5, 10],
  hosts: 2,
  between: 0,
  today: "2026-11-30",
};

async function look(
  sources: Map<string, Source>,
  {
    named = [],
    days = 0,
    out = join(temporaryFolder(), "sources-report"),
    today = options.today,
  }: {
    named?: string[];
    days?: number;
    out?: string;
    today?: string;
  } = {},
) {
  const progress: string[] = [];
  const found = await checkOnline(sources, { named, days, out }, { ...options, today }, (text) => progress.push(text));
  return {
    progress,
    found,
    statuses: Object.fromEntries(found.map(({ source, status }) => [source, status])),
    markdown: readFileSync(`${out}.md`, "utf8"),
    json: JSON.parse(readFileSync(`${out}.json`, "utf8")) as { source: string; checked: string }[],
  };
}

const page =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(200, { "content-type": html, ...headers }).end(body);
const to =
  (location: string): Answer =>
  (_, response) =>
    response.writeHead(301, { location }).end();

test("every case has its status, with real sockets", async () => {
  let failures = 0;
  const { at, asked } = await serve({
    "/stands": page(`<p>At least&nbsp;48 <b>bells</b> rang at noon.</p>`),
    "/gzip": page(gzipSync(`<p>${quote}</p>`), { "content-encoding": "gzip" }),
    "/1251": page(Buffer.from([0xca, 0xee, 0xeb, 0xee, 0xea, 0xee, 0xeb]), { "content-type": "text/html" }),
    "/edited": page("<p>In spring, at least 52 bells rang at noon. Nobody heard them.</p>"),
    "/old": to("/new"),
    "/new": page(`<p>${quote}</p>`),
    "/slash": to("/slash/"),
    "/slash/": page(`<p>${quote}</p>`),
    "/home": to("/"),
    "/": page("<p>News of the day</p>"),
    "/410": (_, response) => response.writeHead(410).end(),
    "/403": (_, response) => response.writeHead(403).end(),
    "/circle": to("/circle-2"),
    "/circle-2": to("/circle"),
    "/mail": to("mailto:bells@bells.example"),
    "/huge": page(`<p>${quote}</p>${"x".repeat(300_000)}`),
    "/bomb": page(gzipSync("x".repeat(5_000_000)), { "content-encoding": "gzip" }),
    "/slow": () => {},
    "/drips": (_, response) => void response.writeHead(200, { "content-type": html }).write("<p>At least"),
    "/pdf": page("%PDF-1.7", { "content-type": "application/pdf" }),
    "/breaks": (request) => void request.socket.destroy(),
    "/busy": (_, response) =>
      failures++ < 2 ? response.writeHead(503, { "retry-after": "0" }).end() : response.writeHead(200).end(quote),
  });
  const paths = "stands gzip edited old slash home gone 410 403 circle mail huge bomb slow drips pdf breaks busy".split(
    " ",
  );
  const sources = sourcesOf({
    ...Object.fromEntries(paths.map((path) => [path, { url: at(`/${path}`) }])),
    cyrillic: {
      url: at("/1251"),
      language: "ru",
      quotes: [{ id: "cyrillic--1", text: "Колокол", translation: "A bell", locator: "" }],
    },
    offline: { url: "http://127.0.0.1:9/" },
  });
  const { statuses, found, progress, markdown } = await look(sources);
  expect(statuses).toEqual({
    stands: "found",
    gzip: "found",
    cyrillic: "found",
    busy: "found",
    slash: "found",
    edited: "changed",
    home: "changed",
    old: "moved",
    gone: "gone",
    "410": "gone",
    "403": "unread",
    circle: "unread",
    mail: "unread",
    huge: "unread",
    bomb: "unread",
    slow: "unread",
    drips: "unread",
    pdf: "unread",
    breaks: "unread",
    offline: "unread",
  });
  const why = Object.fromEntries(found.map(({ source, why }) => [source, why]));
  expect(why).toMatchObject({
    gone: "the server answers 404",
    "403": "the server refuses (403)",
    circle: "its redirects lead in a circle",
    mail: "it redirects to what is no web page: mailto:bells@bells.example",
    slow: "no complete answer within 0.4 s",
    drips: "no complete answer within 0.4 s",
    pdf: "it is no web page but application/pdf",
  });
  expect(why.offline).toMatch(/^no connection \(/);
  expect(asked.every((line) => line.endsWith(" Bells (+https://bells.example)"))).toBe(true);
  expect(asked.filter((line) => line.startsWith("/403 "))).toHaveLength(1);
  expect(asked.filter((line) => line.startsWith("/busy "))).toHaveLength(3);
  expect(progress).toHaveLength(20);
  expect(progress[0]).toMatch(/^1 of 20: 127\.0\.0\.1:\d+$/);
  expect(markdown).toContain('nearest: "at least 52 bells rang at noon."');
  expect(markdown).toContain(`put ${at("/new")} in \`url\``);
  expect(markdown).toContain(`https://web.archive.org/web/*/${at("/410")}`);
  expect(markdown.indexOf("## Gone (2)")).toBeLessThan(markdown.indexOf("## Found (5)"));
});

test("a host is asked for one page at a time", async () => {
  let open = 0;
  let most = 0;
  const slowly: Answer = (_, response) => {
    most = Math.max(most, ++open);
    setTimeout(() => {
      open -= 1;
      response.writeHead(200, { "content-type": html }).end(quote);
    }, 20);
  };
  const { at } = await serve({ "/1": slowly, "/2": slowly, "/3": slowly });
  await look(sourcesOf({ a: { url: at("/1") }, b: { url: at("/2") }, c: { url: at("/3") } }));
  expect(most).toBe(1);
});

test("a page that may not be linked is looked at only if it is named, and its words are not repeated", async () => {
  const { at, asked } = await serve({ "/names": page("<p>At least 52 bells rang at noon, says Ann Example.</p>") });
  const hidden = { url: at("/names"), link: false, linkReason: "The page names private persons." };
  const sources = sourcesOf({ hidden });
  const first = await look(sources);
  expect(first.found).toEqual([]);
  expect(first.markdown).toContain("1 with `link: false` were not looked at");
  expect(asked).toEqual([]);
  const second = await look(sources, { named: ["hidden"] });
  expect(second.statuses).toEqual({ hidden: "changed" });
  expect(second.markdown).not.toContain("52 bells");
  expect(JSON.stringify(second.json)).not.toContain("52 bells");
});

test("pages that were looked at lately are skipped, and stay in the report", async () => {
  const { at, asked } = await serve({ "/1": page(quote), "/2": page(quote), "/3": page(quote) });
  const out = join(temporaryFolder(), "sources-report");
  const sources = sourcesOf({ a: { url: at("/1") }, b: { url: at("/2") } });
  await look(sources, { out, named: ["a"], today: "2026-11-01" });
  await look(sources, { out, named: ["b"], today: "2026-11-25" });
  asked.length = 0;
  const { json, found } = await look(sources, { out, days: 10 });
  expect(found.map(({ source }) => source)).toEqual(["a"]);
  expect(json.map(({ source, checked }) => [source, checked])).toEqual([
    ["a", "2026-11-30"],
    ["b", "2026-11-25"],
  ]);
  const changed = sourcesOf({ a: { url: at("/3") }, b: { url: at("/2") } });
  expect((await look(changed, { out, days: 10 })).found.map(({ source }) => source)).toEqual(["a"]);
  writeFileSync(`${out}.json`, "{ broken");
  expect((await look(sources, { out, days: 10 })).found).toHaveLength(2);
});

test("a name that is none is refused, with the nearest one", async () => {
  await expect(look(sourcesOf({ gazette: { url: "http://127.0.0.1:9/" } }), { named: ["gazete"] })).rejects.toThrow(
    /There is no source "gazete"\. .*gazette/,
  );
});

test("what is known of a copy is said where the page is gone", async () => {
  const { at } = await serve({});
  const { markdown } = await look(sourcesOf({ a: { url: at("/1"), archived: "https://archive.example/1" } }));
  expect(markdown).toContain("An archived copy is known: https://archive.example/1.");
});
