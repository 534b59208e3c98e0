import type { APIRoute, GetStaticPaths } from "astro";
import { currentPublication } from "../../publication/tracking/current.ts";
import { servedName, type ThemeFile } from "../../theme/theme.ts";

export const getStaticPaths = (() => {
  const { logo } = currentPublication().theme.masthead;
  const files = logo ? [logo.light, ...(logo.dark ? [logo.dark] : [])] : [];
  return files.map((file) => ({ params: { logo: servedName(file) }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ThemeFile }> = ({ props }) =>
  new Response(Buffer.from(props.file.bytes()), { headers: { "Content-Type": "image/svg+xml" } });
