import { expect, test } from "vitest";
import {
  classesIn,
  classesOf,
  element,
  elementsIn,
  hasElement,
  mapAttributes,
  serialize,
} from "../../../src/charts/svg/tree.ts";
import { escape } from "../../../src/escape.ts";
import { readNodes } from "../../exports/images/read-nodes.ts";

const tree = element(
  "svg",
  { viewBox: "0 0 9 9" },
  element("g", { class: "quiet rest", id: "a" }, element("path", { class: "solid", d: "M0 0h9" })),
  element("text", { x: 1.234, y: 2 }, element("tspan", { class: "strong" }, "R&D <"), ' 4 "'),
);

test("text is safe as content and as an attribute", () => {
  expect(escape(`<&> "quoted"`)).toBe("&lt;&amp;&gt; &quot;quoted&quot;");
  expect(serialize(element("text", { class: `a"b`, x: 1.234, y: null, id: "" }, "<"))).toBe(
    '<text class="a&quot;b" x="1.23">&lt;</text>',
  );
});

test("a tree that is written and read again is the same tree", () => {
  expect(serialize(tree)).toBe(
    '<svg viewBox="0 0 9 9"><g class="quiet rest" id="a"><path class="solid" d="M0 0h9"/></g><text x="1.23" y="2"><tspan class="strong">R&amp;D &lt;</tspan> 4 &quot;</text></svg>',
  );
  expect(readNodes(serialize(tree))).toEqual(tree);
});

test("empty elements of SVG close themselves, and those of HTML have an end tag", () => {
  expect(serialize(element("circle", { r: 1 }, ""), element("p", {}), " & ", element("td", {}))).toBe(
    '<circle r="1"/><p></p> &amp; <td></td>',
  );
});

test("radio buttons are written as HTML has them", () => {
  expect(serialize(element("input", { type: "radio", checked: "checked" }), element("input", { type: "radio" }))).toBe(
    '<input type="radio" checked><input type="radio">',
  );
});

test("a style sheet is written as it is, and cannot end its element", () => {
  expect(serialize(element("style", {}, "a > b { color: red }"))).toBe("<style>a > b { color: red }</style>");
  expect(() => serialize(element("style", {}, "</style><script>"))).toThrow("</");
});

test("elements and classes are found, and attributes are changed everywhere", () => {
  expect(elementsIn(tree).map(({ name }) => name)).toEqual(["g", "text"]);
  expect(classesOf(elementsIn(tree)[0]!)).toEqual(["quiet", "rest"]);
  expect(classesOf(tree)).toEqual([]);
  expect([hasElement(tree, "tspan"), hasElement(tree, "circle")]).toEqual([true, false]);
  expect([...classesIn(tree)]).toEqual(["quiet", "rest", "solid", "strong"]);
  const changed = mapAttributes(tree, ({ id, ...own }) => (id === undefined ? own : { ...own, "data-id": id }));
  expect(serialize(elementsIn(changed)[0]!)).toBe(
    '<g class="quiet rest" data-id="a"><path class="solid" d="M0 0h9"/></g>',
  );
});
