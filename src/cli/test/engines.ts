import { existsSync, globSync } from "node:fs";
import { aptInstall, hasApt, onPath, runs } from "./executables.ts";

/**
 * Paths of what WebKit's tests need: the WebDriver server, the browser that it starts, and a virtual display (Xvfb).
 */
export interface WebKit {
  driver: string;
  browser: string;
  display: string;
}

/**
 * A Firefox that is installed and runs: the one that FIREFOX_PATH names, or one of the system; null where there is
 * none.
 */
export function findFirefox(): string | null {
  const named = process.env["FIREFOX_PATH"];
  const candidates = named
    ? [named]
    : [...onPath(["firefox-esr", "firefox"]), "/Applications/Firefox.app/Contents/MacOS/firefox"];
  return candidates.find((path) => runs(path, /firefox/i)) ?? null;
}

/** WebKitGTK's driver, its MiniBrowser and Xvfb, as Debian installs them; null where one is missing. */
export function findWebKit(): WebKit | null {
  const [driver] = onPath(["WebKitWebDriver"]);
  const [display] = onPath(["Xvfb"]);
  const [browser] = globSync(["/usr/lib/*/webkit2gtk-4.1/MiniBrowser", "/usr/lib/*/webkitgtk-6.0/MiniBrowser"]).filter(
    (path) => existsSync(path),
  );
  return driver && display && browser ? { driver, display, browser } : null;
}

/** Browsers that show words alone, for the test of what is read with them; those that are installed. */
export function findTextBrowsers(): string[] {
  return onPath(["lynx", "w3m"]);
}

/**
 * Finds Firefox, WebKit and browsers of words for the tests, and installs what is missing where Debian's packages can
 * be. Returns a line for each that could not be had: what is not run without it, and how to get it.
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
