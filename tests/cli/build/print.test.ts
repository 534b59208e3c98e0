import { expect, test } from "vitest";
import { dated } from "../../../src/cli/build/print.ts";

test("a PDF has the day of its article in place of the time of printing, and keeps its length", () => {
  const pdf = Buffer.from(
    "%PDF\n/CreationDate (D:20261130105608+00'00')\n/ModDate (D:20261130105608+00'00')>>\n\xFF",
    "latin1",
  );
  const changed = dated(pdf, "2026-11-22");
  expect(changed.toString("latin1")).toBe(
    "%PDF\n/CreationDate (D:20261122000000+00'00')\n/ModDate (D:20261122000000+00'00')>>\n\xFF",
  );
  expect(changed).toHaveLength(pdf.length);
});
