import { browserslistToTargets, type Targets } from "lightningcss";
import { browserslist } from "../../../package.json" with { type: "json" };

/**
 * The oldest browsers in which everything works, from the list in package.json: [name, version]. Throws if an entry
 * does not have the form "name >= version".
 */
const oldest = browserslist.map((entry) => {
  const [name, version, ...more] = entry.split(" >= ");
  if (!name || !version || more.length > 0)
    throw new Error(
      `package.json has "${entry}" under "browserslist"; expected a browser and its first version, such as "chrome >= 92".`,
    );
  return [name, version] as const;
});

/** The browsers in the format of Lightning CSS. */
export const targets: Targets = browserslistToTargets(oldest.map(([name, version]) => `${name} ${version}`));

/** Names of the browsers in script compilers; those without one share an engine with a browser that has one. */
const engines: Readonly<Record<string, string>> = {
  chrome: "chrome",
  edge: "edge",
  firefox: "firefox",
  safari: "safari",
  ios_saf: "ios",
};

/** The browsers in the format of script compilers: "chrome92". */
export const scriptTargets: string[] = oldest.flatMap(([name, version]) =>
  engines[name] ? `${engines[name]}${version}` : [],
);
