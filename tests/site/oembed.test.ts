import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { extract } from "@extractus/oembed-extractor";
import { unfurl } from "unfurl.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const text = (path: string) => readFileSync(join(dist, path), "utf8");
const ownAddress = /<link rel="canonical" href="([^"]*)"/.exec(text("index.html"))![1]!;
const folders = (name: string) =>
  readdirSync(join(dist, name), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [`${name}/${entry.name}/`] : [],
  );
/** The pages of numbers are many and alike; further parts of the list of figures are no pages of a figure. */
const pages = [
  ...folders("figures").filter((path) => path !== "figures/part/"),
  ...folders("articles"),
  ...folders("numbers").filter((_, i) => i % 20 === 0),
];

/** The built site at an address that can be asked, which stands in it in place of its own. */
let server: Server;
let site: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, site);
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const type = { html: "text/html; charset=utf-8", json: "application/json", png: "image/png" }[
      path.split(".").at(-1)!
    ];
    try {
      response
        .setHeader("content-type", type!)
        .end(type === "image/png" ? readFileSync(join(dist, path)) : text(path).replaceAll(ownAddress, site));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((done) => server.close(done)));

/**
 * What WordPress leaves of the HTML of a site that it does not know: `wp_filter_oembed_result`, and how it takes tags
 * away.
 */
function leftByWordPress(html: string): { quotation: string; frame: string } {
  const allowed: Record<string, readonly string[]> = {
    a: ["href"],
    blockquote: [],
    iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
  };
  const kept = html.replaceAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/gi, (_, end: string, name: string, given: string) => {
    const left = [...given.matchAll(/\s([\w-]+)="[^"]*"/g)].filter(([, key]) => allowed[name]?.includes(key!));
    return allowed[name] ? `<${end}${name}${left.map(([all]) => all).join("")}>` : "";
  });
  const [, quotation = "", frame = ""] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  return { quotation, frame };
}

describe.each(pages)("%s", (path) => {
  const own = () =>
    JSON.parse(text(`${path}oembed.json`).replaceAll(ownAddress, site)) as Record<string, unknown> & { html: string };

  test("two consumers of oEmbed that are given the address find a frame that is there, a quotation before it, and a picture", async () => {
    const given = own();
    const found = await extract(site + path);
    expect(found).toMatchObject({ ...given, type: "rich" });
    expect(given.html).toMatch(/^<blockquote><p><strong>.+<a href="http.+<\/blockquote><iframe src="/);
    const src = /<iframe src="([^"]*)"/.exec(given.html)![1]!;
    expect(await (await fetch(src)).text()).toContain("</main>");

    const { oEmbed } = (await unfurl(site + path)) as unknown as { oEmbed: Record<string, unknown> };
    expect(oEmbed).toMatchObject({ type: "rich", title: given["title"], html: given.html, height: given["height"] });
    if (!path.startsWith("numbers/")) {
      const picture = await fetch(given["thumbnail_url"] as string);
      expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    }
  });

  test("WordPress keeps the words of the quotation with the link home, and the frame with title and height", () => {
    const { quotation, frame } = leftByWordPress(own().html);
    const words = own()
      .html.replace(/<iframe.*/, "")
      .replaceAll(/<\/?(p|strong)>/g, "");
    expect(quotation).toBe(words);
    expect(quotation).toContain(`<a href="${site}`);
    expect(frame).toMatch(
      /^<iframe src="http[^"]*" title="[^"]+" width="100%" height="\d+" frameborder="0"><\/iframe>$/,
    );
  });
});
