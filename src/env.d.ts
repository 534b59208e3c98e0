import type { Publication } from "./publication/model.ts";

declare global {
  namespace App {
    interface Locals {
      publication: Publication;
    }
  }
}
