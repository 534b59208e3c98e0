import { defineMiddleware } from "astro:middleware";

const load = () => import("./publication/tracking/current.ts");
let loaded: ReturnType<typeof load> | null = null;

/**
 * Gives each page and endpoint the publication that it is made from, as `locals.publication`. The development server
 * loads this module once, and what holds the publication again after every change, so there it is asked for each time.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { currentPublication } = await (import.meta.env.DEV ? load() : (loaded ??= load()));
  locals.publication = currentPublication();
  return next();
});
