import { expect, test } from "vitest";
import { figures, go, useBrowser } from "../driving/browser.ts";
import { codeOf, useHost } from "../driving/host.ts";

const { open, address } = useBrowser("/");
const host = useHost();

test("the code names the figure, loads late and points to the site", () => {
  for (const id of figures) {
    const code = codeOf(id, "frame", address());
    expect(code.match(/<\w+/g)).toEqual(["<div", "<p", "<strong", "<a", "<div", "<iframe"]);
    expect(code).toContain(`src="${address()}embed/${id}/"`);
    expect(code).toMatch(/ title="[^"]{10,}"/);
    expect(code).toContain('loading="lazy"');
  }
});

test("an embed is complete in a sandbox that allows nothing, scripts off", async () => {
  const [id] = figures;
  const page = await open(host.show(codeOf(id!, "frame", address()).replace("<iframe", '<iframe sandbox=""')), {
    javaScriptEnabled: false,
    viewport: { width: 700, height: 1200 },
  });
  const frame = page.frameLocator("iframe");
  expect(await frame.locator("h1").isVisible()).toBe(true);
  expect(await frame.locator("svg[role=img] text:visible").count()).toBeGreaterThan(0);
  expect(await frame.locator("a[href]").count()).toBeGreaterThan(0);
});

test("embeds set no cookie and are not for search engines", async () => {
  const page = await open("about:blank");
  for (const id of figures) {
    await go(page, `${address()}embed/${id}/`);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.getAttribute("meta[name=robots]", "content")).toContain("noindex");
    expect(await page.getAttribute("link[rel=canonical]", "href")).toMatch(new RegExp(`/figures/${id}/$`));
  }
});
