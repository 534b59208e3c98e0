/** A file with the content of a page in another form, which the page's head names for programs. */
export interface Alternate {
  /** Its path from the root. */
  address: string;
  mediaType: string;
  title: string;
  /** The name of its format. */
  name: string;
}
