import type { APIRoute, GetStaticPaths } from "astro";

/** The fonts of the machine as data addresses: a publication brings words and data, and no fonts. */
const files = import.meta.glob<string>("../../styles/fonts/*.woff2", { query: "?inline", import: "default", eager: true });

export const getStaticPaths = (() =>
  Object.entries(files).map(([path, data]) => ({ params: { font: path.replace(/^.*\/|\.woff2$/g, "") }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: string }> = ({ props }) =>
  new Response(Buffer.from(props.data.slice(props.data.indexOf(",") + 1), "base64"), { headers: { "Content-Type": "font/woff2" } });
