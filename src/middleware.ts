import { defineMiddleware } from "astro:middleware";

/**
 * Gives each page and endpoint the publication that it is made from, as `locals.publication`. The development server
 * loads this module once, and what holds the publication again after every change, so it is asked for each time.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  const { currentPublication } = await import("./publication/tracking/current.ts");
  locals.publication = currentPublication();
  return next();
});
