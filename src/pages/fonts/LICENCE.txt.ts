import type { APIRoute } from "astro";
import licence from "../../styles/fonts/LICENCE.txt?raw";

/** The SIL Open Font License requires its text to accompany every copy of the fonts. */
export const GET: APIRoute = () =>
  new Response(licence.replaceAll("\r\n", "\n"), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
