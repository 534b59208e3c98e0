import type { APIRoute } from "astro";
import { citationFile } from "../publication/files/deposit.ts";

export const GET: APIRoute = ({ locals: { publication } }) =>
  new Response(citationFile(publication), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
