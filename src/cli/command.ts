import { parseArgs } from "node:util";

/** An option as `parseArgs` takes it, with what `--help` says of it. */
interface Option {
  type: "string" | "boolean";
  /** What stands for the value in the help, such as "FOLDER". */
  value?: string;
  help: string;
}

type Options = Record<string, Option>;
type Values<O extends Options> = { [name in keyof O]?: O[name]["type"] extends "string" ? string : boolean };

/** Options that several commands have. */
export const jsonOption = { type: "boolean", help: "prints JSON, for programs" } as const;
export const publicationOption = {
  type: "string",
  value: "FOLDER",
  help: "the folder that holds content/ and data/; this project by default",
} as const;

/** A command as `npm run` starts it. */
export interface Command {
  /** What it does and which options it takes, as `--help` prints it. */
  help: string;
  /**
   * Runs it with the arguments that follow its name; returns the exit status. Throws where an option is unknown or
   * wrong.
   */
  run(args: string[]): Promise<number>;
}

/** What a command is made of. `operands` shows what may follow its name, such as "[folder]"; "" where nothing may. */
interface Definition<O extends Options> {
  name: string;
  does: string;
  operands?: string;
  options?: O;
  run(values: Values<O>, operands: string[]): Promise<number>;
}

/** Makes a command whose options are parsed and explained from one table. */
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
