/**
 * Whether tests look at every page and every case (`npm test -- --all`), or at a sample of those that differ in their
 * data alone.
 */
export const all = process.env["MUSTER_ALL"] === "1";
