declare module "@citation-js/core" {
  /** References read from text of any format whose plugin was loaded, as CSL-JSON. */
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}
