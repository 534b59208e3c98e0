import { existsSync, globSync } from "node:fs";
import { aptInstall, hasApt, onPath, runs } from "./executables.ts";

/**
 * The programs that tests in WebKit need: the WebDriver server, the browser that it starts, and a virtual display
 * (Xvfb).
 */
export interface WebKit {
  driver: string;
  browser: string;
  display: string;
}

/** An installed Firefox that runs: the one that FIREFOX_PATH names, or one of the system; null if there is none. */
export function findFirefox(): string | null {
  const named = process.env["FIREFOX_PATH"];
  const candidates = named
    ? [named]
    : [...onPath(["firefox-esr", "firefox"]), "/Applications/Firefox.app/Contents/MacOS/firefox"];
  return candidates.find((path) => runs(path, /firefox/i)) ?? null;
}

/** WebKitGTK's driver, MiniBrowser and Xvfb, as Debian installs them; null if one is missing. */
export function findWebKit(): WebKit | null {
  const [driver] = onPath(["WebKitWebDriver"]);
  const [display] = onPath(["Xvfb"]);
  const [browser] = globSync(["/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/lib/*/webkitgtk-6.0/MiniBrowser"]).filter(
    (path) => existsSync(path),
  );
  return driver && display && browser ? { driver, display, browser } : null;
}

/** The installed text browsers. */
export function findTextBrowsers(): string[] {
  return onPath(["lynx", "w3m"]);
}

/**
 * Finds Firefox, WebKit and text browsers for the tests, and installs missing ones from Debian's packages if possible.
 * Returns a line for each one that is still missing: what is not run without it, and how to get it.
 */
export function ensureEngines(): string[] {
  if (hasApt && !findFirefox()) aptInstall(["firefox-esr"]);
  if (hasApt && !findWebKit()) aptInstall(["webkit2gtk-driver", "xvfb"]);
  if (hasApt && findTextBrowsers().length < 2) aptInstall(["lynx", "w3m"]);
  return [
    ...(findTextBrowsers().length > 0
      ? []
      : ["Not run: articles in a text browser, since neither lynx nor w3m is installed."]),
    ...(findFirefox()
      ? []
      : ["Not run: tests in Firefox, which is not installed (Debian: firefox-esr), or not where FIREFOX_PATH says."]),
    ...(findWebKit() ? [] : ["Not run: tests in WebKit, which is not installed (Debian: webkit2gtk-driver and xvfb)."]),
  ];
}
