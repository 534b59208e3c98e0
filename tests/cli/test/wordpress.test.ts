import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { hasApt } from "../../../src/cli/test/executables.ts";
import { ensureWordPress, findWordPress } from "../../../src/cli/test/wordpress.ts";
import { temporaryFolder } from "../folders.ts";

afterEach(() => vi.unstubAllEnvs());

/** Programs, as names and scripts, that stand in place of all others. */
function stubPrograms(scripts: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, script] of Object.entries(scripts)) writeProgram(join(folder, name), script);
  vi.stubEnv("PATH", folder);
  return folder;
}

function writeProgram(path: string, script: string): void {
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

const php = 'printf "[PHP Modules]\\nmbstring\\nmysqli\\n"';

test("missing programs are reported, and nothing is run", () => {
  stubPrograms({ php: 'printf "[PHP Modules]\\nmbstring\\n"' });
  expect(() => ensureWordPress(temporaryFolder())).toThrow(
    "WordPress is not available; missing: PHP that reads MySQL (php-cli, php-mysql); MariaDB (mariadb-server-core, mariadb-client-core); the packages of WordPress and its theme (wordpress, wordpress-theme-…). As root on Debian, npm test -- --wordpress installs them.",
  );
});

test.skipIf(process.platform === "win32")("what is there is used, and nothing is fetched", () => {
  const programs = stubPrograms({ php, mariadbd: "", "mariadb-install-db": "", "apt-get": "exit 1" });
  const folder = temporaryFolder();
  for (const name of ["wordpress_6.1.9+dfsg1_all.deb", "wordpress-theme-twentytwentythree_6.1.9+dfsg1_all.deb"])
    writeFileSync(join(folder, name), "");
  ensureWordPress(folder);
  expect(findWordPress(folder)).toEqual({
    found: {
      php: join(programs, "php"),
      database: join(programs, "mariadbd"),
      databaseSetup: join(programs, "mariadb-install-db"),
      packages: [
        join(folder, "wordpress_6.1.9+dfsg1_all.deb"),
        join(folder, "wordpress-theme-twentytwentythree_6.1.9+dfsg1_all.deb"),
      ],
    },
    missing: [],
  });
});

test.skipIf(!hasApt)("programs are installed, and WordPress is fetched with the theme that it recommends", () => {
  const made = temporaryFolder();
  stubPrograms({
    "apt-cache":
      'echo "Depends: php, wordpress-theme-other"; echo "Recommends: wordpress-l10n, wordpress-theme-twentytwentyfive"',
    "apt-get": `case "$*" in
      *download*) /usr/bin/touch wordpress_6.8_all.deb wordpress-theme-twentytwentyfive_6.8_all.deb ;;
      *install*php-cli*) for name in php mariadbd mariadb-install-db; do echo '#!/bin/sh' > ${made}/$name; echo 'echo mysqli' >> ${made}/$name; /bin/chmod 755 ${made}/$name; done ;;
    esac`,
  });
  vi.stubEnv("PATH", [process.env["PATH"], made].join(delimiter));
  const folder = temporaryFolder();
  ensureWordPress(folder);
  expect(findWordPress(folder).found?.packages.map((path) => path.slice(folder.length + 1))).toEqual([
    "wordpress_6.8_all.deb",
    "wordpress-theme-twentytwentyfive_6.8_all.deb",
  ]);
});
