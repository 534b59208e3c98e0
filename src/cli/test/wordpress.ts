import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { aptInstall, hasApt, onPath } from "./executables.ts";
import { say } from "../output.ts";
import { project } from "../project.ts";

/** What a WordPress for tests consists of: programs, and the Debian packages of WordPress and its theme, as files. */
export interface WordPress {
  php: string;
  /** MariaDB, and the program that creates its data folder. */
  database: string;
  databaseSetup: string;
  packages: readonly string[];
}

/**
 * The Debian packages of the programs. None of them starts a service, as the package of a full database server would.
 */
const programs = ["php-cli", "php-mysql", "php-mbstring", "php-xml", "mariadb-server-core", "mariadb-client-core"];

const cache = join(project, "node_modules/.cache/wordpress");

/** What is installed, and the names of the Debian packages of what is missing. */
export function findWordPress(folder = cache): { found: WordPress | null; missing: readonly string[] } {
  const php = onPath(["php"]).find(readsMysql);
  const database = [...onPath(["mariadbd"]), "/usr/sbin/mariadbd"].find((path) => existsSync(path));
  const [databaseSetup] = onPath(["mariadb-install-db"]);
  const packages = globSync(["wordpress_*.deb", "wordpress-theme-*.deb"], { cwd: folder }).map((file) =>
    join(folder, file),
  );
  const found =
    php && database && databaseSetup && packages.length === 2 ? { php, database, databaseSetup, packages } : null;
  const missing = [
    ...(php ? [] : ["PHP that reads MySQL (php-cli, php-mysql)"]),
    ...(database && databaseSetup ? [] : ["MariaDB (mariadb-server-core, mariadb-client-core)"]),
    ...(packages.length === 2 ? [] : ["the packages of WordPress and its theme (wordpress, wordpress-theme-…)"]),
  ];
  return { found, missing };
}

/**
 * Finds what a WordPress needs. Installs missing programs from Debian's packages if possible, and downloads the
 * packages of WordPress, which are only unpacked: installing them would start a web server. Throws, with what is
 * missing, if this fails.
 */
export function ensureWordPress(folder = cache): void {
  if (findWordPress(folder).found) return;
  if (hasApt) {
    aptInstall(programs);
    fetchPackages(folder);
  }
  const { missing } = findWordPress(folder);
  if (missing.length > 0)
    throw new Error(
      `WordPress is not available; missing: ${missing.join("; ")}. As root on Debian, npm test -- --wordpress installs them.`,
    );
}

/** Downloads the packages of WordPress and of its recommended theme. */
function fetchPackages(folder: string): void {
  const { stdout } = spawnSync("apt-cache", ["show", "wordpress"], { encoding: "utf8", timeout: 120_000 });
  const [theme] = /(?<=^Recommends:.*)wordpress-theme-\w+/m.exec(stdout ?? "") ?? [];
  if (!theme) return;
  say(`Fetching wordpress, ${theme} (apt-get) …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  spawnSync("apt-get", ["download", "--quiet=2", "--option=APT::Sandbox::User=root", "wordpress", theme], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    timeout: 900_000,
  });
}

function readsMysql(php: string): boolean {
  return /^mysqli$/m.test(spawnSync(php, ["-m"], { encoding: "utf8", timeout: 120_000 }).stdout ?? "");
}
