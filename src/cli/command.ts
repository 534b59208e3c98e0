import { parseArgs } from "node:util";

/** An option for `parseArgs`, with its line in `--help`. */
interface Option {
  type: "string" | "boolean";
  /** The placeholder for the value in the help, such as "FOLDER". */
  value?: string;
  help: string;
}

type Options = Record<string, Option>;
type Values<O extends Options> = { [name in keyof O]?: O[name]["type"] extends "string" ? string : boolean };

/** Options shared by several commands. */
export const jsonOption = { type: "boolean", help: "prints JSON, for programs" } as const;
export const publicationOption = {
  type: "string",
  value: "FOLDER",
  help: "the folder that holds content/ and data/; this project by default",
} as const;

/** A command as `npm run` starts it. */
export interface Command {
  /** The text of `--help`. */
  help: string;
  /** Runs the command with its arguments; returns the exit status. Throws on an unknown or invalid option. */
  run(args: string[]): Promise<number>;
}

/**
 * The definition of a command. `operands` describes what may follow its name, such as "[folder]"; "" if nothing may.
 */
interface Definition<O extends Options> {
  name: string;
  does: string;
  operands?: string;
  options?: O;
  run(values: Values<O>, operands: string[]): Promise<number>;
}

/** Creates a command whose options are parsed and documented from one table. */
export function defineCommand<const O extends Options>({
  name,
  does,
  operands = "",
  options,
  run,
}: Definition<O>): Command {
  return {
    help: helpOf(name, does, operands, options ?? {}),
    run: async (args) => {
      const { values, positionals } = parseArgs({ args, options: options ?? {}, allowPositionals: operands !== "" });
      return run(values as Values<O>, positionals);
    },
  };
}

function helpOf(name: string, does: string, operands: string, options: Options): string {
  const entries = Object.entries(options).map(
    ([key, { value, help }]) => [value ? `--${key} ${value}` : `--${key}`, help] as const,
  );
  const width = Math.max(0, ...entries.map(([flag]) => flag.length));
  const start = name === "test" || name === "start" ? `npm ${name}` : `npm run ${name}`;
  const more = [operands, ...(entries.length > 0 ? ["[options]"] : [])].filter(Boolean).join(" ");
  return [
    more ? `${start} -- ${more}` : start,
    does,
    ...entries.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`),
  ].join("\n");
}
