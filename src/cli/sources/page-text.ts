import { Parser } from "htmlparser2";

/** Elements whose text is no part of the page's text. */
const unread = new Set(["script", "style", "template"]);
/** Elements within a line; all others separate words. */
const inline = new Set("a abbr b bdi bdo cite code em font i mark q s small span strong sub sup time u wbr".split(" "));

/**
 * The texts that the bytes of a page may be, likeliest first: by its byte order mark, by what the server and the page
 * declare, and by what is usual, because declarations can be wrong.
 */
export function decodings(bytes: Uint8Array, contentType: string): string[] {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const declared = (text: string) => /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1];
  const mark = start.startsWith("\xFE\xFF") ? "utf-16be" : start.startsWith("\xFF\xFE") ? "utf-16le" : undefined;
  const meta = declared(start) ?? /<\?xml[^>]+encoding=["']([\w.:-]+)/i.exec(start)?.[1];
  const labels = [mark, declared(contentType), meta, "utf-8", "windows-1251", "windows-1252"];
  return [...new Set(labels.flatMap((label) => decode(bytes, label) ?? []))];
}

/** The text of bytes in an encoding; null if there is no such encoding. */
function decode(bytes: Uint8Array, label: string | undefined): string | null {
  try {
    return label ? new TextDecoder(label).decode(bytes) : null;
  } catch {
    return null;
  }
}

/**
 * The text of a web page: what it shows, its descriptions and alternative texts, and the strings of data within it, from
 * which scripts may build what is shown.
 */
export function textOf(markup: string): string {
  const pieces: string[] = [];
  let skipped = 0;
  let data: string | null = null;
  const parser = new Parser({
    onopentag: (name, { content, alt, type }) => {
      if (unread.has(name)) skipped += 1;
      if (name === "script" && /json/i.test(type ?? "")) data = "";
      if (!inline.has(name)) pieces.push(" ");
      for (const text of [name === "meta" ? content : undefined, alt]) if (text) pieces.push(` ${text} `);
    },
    ontext: (text) => {
      if (data !== null) data += text;
      else if (skipped === 0) pieces.push(text);
    },
    onclosetag: (name) => {
      if (unread.has(name)) skipped -= 1;
      if (name === "script" && data !== null) {
        pieces.push(" ", stringsOf(data).join(" "), " ");
        data = null;
      }
      if (!inline.has(name)) pieces.push(" ");
    },
  });
  parser.end(markup);
  return pieces.join("");
}

/** All strings of JSON, without markup; none if it is not valid. */
function stringsOf(json: string): string[] {
  const strings: string[] = [];
  try {
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === "string") strings.push(value.replace(/<[^>]*>/g, " "));
      return value;
    });
  } catch {
    return [];
  }
  return strings;
}
