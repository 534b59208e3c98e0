import { expect, test } from "vitest";
import { element, escape, path, short } from "../../../src/charts/svg/svg.ts";

test("numbers are as short as a drawing needs them", () => {
  const cases: [number, string][] = [
    [0, "0"],
    [-0, "0"],
    [-0.001, "0"],
    [0.5, ".5"],
    [-0.5, "-.5"],
    [12.345, "12.35"],
    [1.999, "2"],
    [100, "100"],
    [1234567.8, "1234567.8"],
    [10.1, "10.1"],
  ];
  for (const [number, text] of cases) expect(short(number)).toBe(text);
});

test("what is not a number is refused, instead of drawn", () => {
  expect(() => short(Number.NaN)).toThrow("NaN");
  expect(() => path`M${Infinity} 0`).toThrow("Infinity");
});

test("text is safe as content and as an attribute", () => {
  expect(escape(`<&> "quoted"`)).toBe("&lt;&amp;&gt; &quot;quoted&quot;");
  expect(element("text", { class: `a"b`, x: 1.234, y: null, id: "" }, escape("<"))).toBe(
    '<text class="a&quot;b" x="1.23">&lt;</text>',
  );
  expect(element("path", { d: path`M${0.25} ${-3}h${10 / 3}z` })).toBe('<path d="M.25 -3h3.33z"/>');
});
