declare module "rdf-parser-csvw" {
  import type { Readable } from "node:stream";
  import type { Quad, Term } from "@rdfjs/types";

  /** Makes quads of a CSV file, as its metadata tell: those of the file itself, of its rows, and of their cells. */
  export default class Parser {
    import(
      csv: Readable,
      options: {
        metadata: { match(subject?: Term | null, predicate?: Term | null, object?: Term | null): object };
        baseIRI: string;
        timezone: string;
      },
    ): AsyncIterable<Quad>;
  }
}
