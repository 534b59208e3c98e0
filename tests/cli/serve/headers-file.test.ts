import { expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../../src/cli/serve/headers-file.ts";

const rules = parseHeaders(`# A comment
/*
  X-Content-Type-Options: nosniff

/data/*
  Access-Control-Allow-Origin: *
  Link: <a>
/data/:dataset/x.csv
  link: <b>
/fonts/*.woff2\r
\tCache-Control: public, max-age=1, immutable\r
`);

test.each([
  ["/", { "X-Content-Type-Options": "nosniff" }],
  ["/data/a.csv", { "X-Content-Type-Options": "nosniff", "Access-Control-Allow-Origin": "*", Link: "<a>" }],
  ["/data/some/x.csv", { "X-Content-Type-Options": "nosniff", "Access-Control-Allow-Origin": "*", link: "<a>, <b>" }],
  ["/data/some/more/x.csv", { "X-Content-Type-Options": "nosniff", "Access-Control-Allow-Origin": "*", Link: "<a>" }],
  ["/fonts/a.woff2", { "X-Content-Type-Options": "nosniff", "Cache-Control": "public, max-age=1, immutable" }],
  ["/fonts/aXwoff2", { "X-Content-Type-Options": "nosniff" }],
])("%s", (path, headers) => {
  expect(headersFor(rules, path)).toEqual(headers);
});

test("no rules, no headers", () => {
  expect(headersFor(parseHeaders(""), "/")).toEqual({});
});
