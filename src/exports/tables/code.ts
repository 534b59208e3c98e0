import type { DownloadTable } from "./table.ts";

/** How to read a dataset in a tool: the code to paste, and the name of the tool. */
export interface Code {
  tool: string;
  /** The file extension that it reads. */
  reads: string;
  code: string;
}

/** Code for reading a dataset in common tools; `address` is its full URL without extension. */
export function codeFor({ fields }: DownloadTable, address: string): Code[] {
  const dates = fields.filter(({ type }) => type === "date").map(({ name }) => name);
  const [csv, json, parquet, xlsx] = ["csv", "json", "parquet", "xlsx"].map((extension) =>
    JSON.stringify(`${address}.${extension}`),
  );
  const classes = fields.map(
    ({ name, type }) =>
      `${name} = ${JSON.stringify({ string: "character", integer: "numeric", number: "numeric", date: "Date" }[type])}`,
  );
  return [
    {
      tool: "Python (pandas)",
      reads: "csv",
      code: `import pandas as pd\n\ntable = pd.read_csv(${csv}, keep_default_na=False, na_values=[""]${dates.length > 0 ? `, parse_dates=${JSON.stringify(dates)}` : ""})\n`,
    },
    {
      tool: "R",
      reads: "csv",
      code: `table <- read.csv(${csv}, encoding = "UTF-8", na.strings = "",\n  colClasses = c(${classes.join(", ")}))\n`,
    },
    { tool: "DuckDB", reads: "parquet", code: `SELECT * FROM ${parquet!.replaceAll('"', "'")};\n` },
    {
      tool: "JavaScript",
      reads: "json",
      code: `const { rows } = await fetch(${json}).then((response) => response.json());\n`,
    },
    { tool: "Observable", reads: "json", code: `table = (await d3.json(${json})).rows\n` },
    { tool: "Google Sheets", reads: "csv", code: `=IMPORTDATA(${csv})\n` },
    {
      tool: "Excel",
      reads: "xlsx",
      code: `= Table.PromoteHeaders(Excel.Workbook(Web.Contents(${xlsx}), null, true){[Item="Data",Kind="Sheet"]}[Data])\n`,
    },
  ];
}
