import { expect, test } from "vitest";
import { useBrowser } from "../driving/browser.ts";

const { open } = useBrowser();

/** English as it is written, with the letters that differ most between typefaces. */
const sample = "Kenya said that more than 1,000 people had been recruited by then; most of them were at the front. ";

test("a font of the computer that stands in for ours takes the same room", async () => {
  const page = await open("about/");
  const faces = await page.evaluate(async (sample) => {
    const measure = (family: string, weight: string) => {
      const line = document.createElement("span");
      line.style.cssText = `position: absolute; white-space: nowrap; font: ${weight} 20px ${family}, monospace`;
      line.textContent = sample.repeat(3);
      document.body.append(line);
      return line.getBoundingClientRect().width;
    };
    const found: { name: string; width: number }[] = [];
    for (const face of document.fonts) {
      const { family, weight } = face;
      const name = family.replaceAll('"', "");
      const isThere =
        name.includes("Fallback") &&
        (await face.load().then(
          () => true,
          () => false,
        ));
      if (!isThere) continue;
      const typeface = name.replace(/ Fallback.*/, "");
      await document.fonts.load(`${weight} 20px "${typeface}"`);
      found.push({ name: `${name} ${weight}`, width: measure(`"${name}"`, weight) / measure(`"${typeface}"`, weight) });
    }
    return found;
  }, sample);
  expect(faces.length).toBeGreaterThan(0);
  for (const { name, width } of faces)
    expect(Math.abs(width - 1), `${name} is ${width} times as wide`).toBeLessThan(0.03);
});
