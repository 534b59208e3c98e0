import { Parser } from "htmlparser2";
import { escape } from "../../escape.ts";

/** Elements of HTML that have no end tag. */
const withoutEnd = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

/** Writes HTML as XHTML, as books have it: every element is closed, every attribute has a value, every id is a name. */
export function toXhtml(html: string): string {
  let text = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      text += `<${name}`;
      for (const [key, value] of Object.entries(attributes)) text += ` ${key}="${escape(valueOf(key, value))}"`;
      text += withoutEnd.has(name) ? "/>" : ">";
    },
    ontext: (words) => void (text += escape(words)),
    onclosetag: (name) => void (text += withoutEnd.has(name) ? "" : `</${name}>`),
  });
  parser.end(html);
  return text;
}

function valueOf(key: string, value: string): string {
  if (key === "id" || key === "for") return xmlName(value);
  if (key === "aria-labelledby" || key === "aria-describedby") return value.split(" ").map(xmlName).join(" ");
  return key === "href"
    ? value.replace(/^([^#:]*)#(.+)$/, (_, file: string, id: string) => `${file}#${xmlName(id)}`)
    : value;
}

/** An id as a name in XML, which begins with a letter. */
export function xmlName(id: string): string {
  return /^[A-Za-z_]/.test(id) ? id : `_${id}`;
}
