import { browserslistToTargets, type Targets } from "lightningcss";
import { browserslist } from "../../../package.json" with { type: "json" };

/**
 * The oldest browsers in which everything works, from the list in package.json: [name, version]. Throws where an entry
 * is no "name >= version".
 */
const oldest = browserslist.map((entry) => {
  const [name, version, ...more] = entry.split(" >= ");
  if (!name || !version || more.length > 0)
    throw new Error(
      `package.json has "${entry}" under "browserslist"; expected a browser and its first version, such as "chrome >= 92".`,
    );
  return [name, version] as const;
});

/** They as Lightning CSS asks for them. */
export const targets: Targets = browserslistToTargets(oldest.map(([name, version]) => `${name} ${version}`));

/**
 * What compilers of scripts call the same browsers; those that have no name there share an engine with one that has.
 */
const engines: Readonly<Record<string, string>> = {
  chrome: "chrome",
  edge: "edge",
  firefox: "firefox",
  safari: "safari",
  ios_saf: "ios",
};

/** They as compilers of scripts ask for them: "chrome92". */
export const scriptTargets: string[] = oldest.flatMap(([name, version]) =>
  engines[name] ? `${engines[name]}${version}` : [],
);
