import { defineMiddleware } from "astro:middleware";
import { currentPublication } from "./publication/tracking/current.ts";

/** Gives each page and endpoint the publication that it is made from, as `locals.publication`. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.publication = currentPublication();
  return next();
});
