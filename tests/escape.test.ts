import { expect, test } from "vitest";
import { escape } from "../src/escape.ts";

test("text is safe between tags and inside double quotes, and nothing else changes", () => {
  expect(escape(`Bells & buoys: <b>"loud"</b>, the coast's`)).toBe(
    "Bells &amp; buoys: &lt;b&gt;&quot;loud&quot;&lt;/b&gt;, the coast's",
  );
  expect(escape("&amp;")).toBe("&amp;amp;");
  expect(escape("घण्टी – 14")).toBe("घण्टी – 14");
});
