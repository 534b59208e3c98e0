import { statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../files.ts";

/** How large a site is. */
export interface SiteSize {
  files: number;
  bytes: number;
}

/** The limits of a host; null for none known. docs/hosting.md has the same table, with its sources and date. */
export interface Host {
  name: string;
  files: number | null;
  bytes: number | null;
}

/** Hosts of static sites, with their limits on 2026-11-29. */
export const hosts: readonly Host[] = [
  { name: "GitHub Pages", files: null, bytes: 1e9 },
  { name: "Cloudflare Pages (free)", files: 20_000, bytes: null },
  { name: "Cloudflare Pages (paid)", files: 100_000, bytes: null },
  { name: "GitLab Pages", files: 200_000, bytes: 1e9 },
];

/** The size of a built site. */
export function sizeOfSite(folder: string): SiteSize {
  const sizes = listFiles(folder).map((path) => statSync(join(folder, path)).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The size of a site, and the hosts for which it is too large, in one line. */
export function fitText(size: SiteSize): string {
  const { files, bytes } = size;
  const exceeds = ({ files: most, bytes: room }: Host) =>
    (most !== null && files > most) || (room !== null && bytes > room);
  const tooSmall = hosts.filter(exceeds).map(({ name }) => name);
  const fits = hosts.filter((host) => !exceeds(host)).map(({ name }) => name);
  const amount = `${files.toLocaleString("en")} files, ${(bytes / 1e6).toFixed(1)} MB`;
  if (tooSmall.length === 0) return `${amount}: fits ${fits.join(", ")}`;
  return `${amount}: too large for ${tooSmall.join(", ")}${fits.length > 0 ? `; fits ${fits.join(", ")}` : ""}`;
}
