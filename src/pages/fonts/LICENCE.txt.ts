import type { APIRoute } from "astro";

/** The SIL Open Font License requires its text to accompany every copy of the fonts. */
export const GET: APIRoute = ({ locals: { publication } }) =>
  new Response(publication.theme.licence, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
