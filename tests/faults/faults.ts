/** What a fault does to one file: puts `to` in the place of `from`; or gives, removes or rewrites the whole file. */
type Change =
  | { from: string; to: string }
  | { text: string }
  | { bytes: number[] }
  | { removed: true }
  | { rewritten: (text: string) => string };

/** One fault in the second publication, and everything that the check says of it. */
export type Fault = { fault: string; file: string; says: string[] } & Change;

/** Single faults in data, registers, descriptors, figures, numbers, prose, and files. */
export const faults: Fault[] = [
  {
    fault: "header: a misspelt column",
    file: "data/harbour-bells/raw/observations.csv",
    from: "row,what,place",
    to: "row,wat,place",
    says: [
      'data/harbour-bells/raw/observations.csv:1:5 header: found the unknown column "wat"; expected the columns row, what, place, from, to, asof, number, low, high, word, who, text, passage, heard, remark, draw. Did you mean "what"?',
      'data/harbour-bells/raw/observations.csv:1:79 header: found no column "what"; expected the columns row, what, place, from, to, asof, number, low, high, word, who, text, passage, heard, remark, draw. Add it, or remove it from the declared columns.',
    ],
  },
  {
    fault: "header: a missing column",
    file: "data/harbour-bells/raw/observations.csv",
    from: "remark,draw\nb-world",
    to: "remark\nb-world",
    says: [
      'data/harbour-bells/raw/observations.csv:1:73 header: found no column "draw"; expected the columns row, what, place, from, to, asof, number, low, high, word, who, text, passage, heard, remark, draw. Add it, or remove it from the declared columns.',
    ],
  },
  {
    fault: "header: a doubled column",
    file: "data/harbour-bells/raw/observations.csv",
    from: "heard,remark,draw\nb-world",
    to: "heard,heard,draw\nb-world",
    says: [
      'data/harbour-bells/raw/observations.csv:1:73 header: found the column "heard" twice; expected the columns row, what, place, from, to, asof, number, low, high, word, who, text, passage, heard, remark, draw. Remove or rename one of them.',
      'data/harbour-bells/raw/observations.csv:1:79 header: found no column "remark"; expected the columns row, what, place, from, to, asof, number, low, high, word, who, text, passage, heard, remark, draw. Add it, or remove it from the declared columns.',
    ],
  },
  {
    fault: "header: an extra column",
    file: "data/harbour-bells/raw/observations.csv",
    from: "remark,draw\nb-world",
    to: "remark,draw,extra\nb-world",
    says: [
      'data/harbour-bells/raw/observations.csv:1:85 header: found the unknown column "extra"; expected the columns row, what, place, from, to, asof, number, low, high, word, who, text, passage, heard, remark, draw. Remove it, or declare it in dataset.yaml under raw.columns.',
    ],
  },
  {
    fault: "header: columns in another order",
    file: "data/harbour-bells/raw/observations.csv",
    from: "row,what,place",
    to: "what,row,place",
    says: [
      'data/harbour-bells/raw/observations.csv:1:1 header: found "what" in place 1; expected the columns row, what, place, from, to, asof, number, low, high, word, who, text, passage, heard, remark, draw. Put the columns in the declared order.',
    ],
  },
  {
    fault: "a ragged row: a cell too few",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",bells that ring,,ok\nb-nor",
    to: ",bells that ring,ok\nb-nor",
    says: [
      "data/harbour-bells/raw/observations.csv:7:150 found 15 cells; expected 16 cells, as in the header. Check for a missing or extra comma. Put quotation marks around text that contains a comma.",
    ],
  },
  {
    fault: "a ragged row: a cell too many",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",bells that ring,,ok\nb-nor",
    to: ",bells that ring,,ok,\nb-nor",
    says: [
      "data/harbour-bells/raw/observations.csv:7:152 found 17 cells; expected 16 cells, as in the header. Check for a missing or extra comma. Put quotation marks around text that contains a comma.",
    ],
  },
  {
    fault: "an empty line",
    file: "data/harbour-bells/raw/observations.csv",
    from: "\nb-nor,",
    to: "\n\nb-nor,",
    says: [
      "data/harbour-bells/raw/observations.csv:8:1 found an empty line; expected 16 cells, as in the header. Check for a missing or extra comma. Put quotation marks around text that contains a comma.",
    ],
  },
  {
    fault: "a quotation mark that is never closed",
    file: "data/harbour-bells/raw/observations.csv",
    from: '"Bells & <lights>, ""as heard"""',
    to: '"Bells & <lights>, ""as heard""',
    says: [
      "data/harbour-bells/raw/observations.csv:8:132 found a quotation mark inside a text; expected quotation marks around the whole cell, and each one inside it doubled. Close it, or double it; it may have been opened on an earlier line.",
    ],
  },
  {
    fault: "a quotation mark inside a text",
    file: "data/harbour-bells/raw/observations.csv",
    from: "bells that ring,,ok\nb-nor",
    to: 'bells "that" ring,,ok\nb-nor',
    says: [
      "data/harbour-bells/raw/observations.csv:7:138 found a quotation mark inside a text; expected quotation marks around the whole cell, and each one inside it doubled. Close it, or double it; it may have been opened on an earlier line.",
    ],
  },
  {
    fault: "semicolons as delimiters",
    file: "data/harbour-bells/raw/observations.csv",
    rewritten: (text) => text.replaceAll(",", ";"),
    says: [
      'data/harbour-bells/raw/observations.csv:1:4 header: found ";" between the columns; expected commas. Save the file with commas as delimiters.',
    ],
  },
  {
    fault: "a byte order mark",
    file: "data/harbour-bells/raw/observations.csv",
    from: "row,what",
    to: "﻿row,what",
    says: [
      "data/harbour-bells/raw/observations.csv:1:1 found a byte order mark; expected UTF-8 without one. Save the file as “UTF-8”, not “UTF-8 with BOM”.",
    ],
  },
  {
    fault: "another encoding",
    file: "data/harbour-bells/raw/observations.csv",
    bytes: [0x72, 0x6f, 0x77, 0x0a, 0x61, 0xe9, 0x0a],
    says: [
      "data/harbour-bells/raw/observations.csv:2:2 found bytes that are not UTF-8; expected UTF-8 text. Save the file as “UTF-8”, not as Windows-1252 or similar.",
    ],
  },
  {
    fault: "an empty file",
    file: "data/harbour-bells/raw/observations.csv",
    text: "",
    says: [
      "data/harbour-bells/raw/observations.csv:1:1 header: found an empty file; expected the columns row, what, place, from, to, asof, number, low, high, word, who, text, passage, heard, remark, draw. Restore the header as the first line.",
    ],
  },
  {
    fault: "a header without rows",
    file: "data/harbour-bells/raw/observations.csv",
    rewritten: (text) => text.slice(0, text.indexOf("\n") + 1),
    says: [
      "data/harbour-bells/raw/observations.csv:1:1 found no rows; expected at least one row. Add the data, or remove the dataset.",
    ],
  },
  {
    fault: "a number with a thousands separator",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",150,",
    to: ',"1,150",',
    says: [
      'data/harbour-bells/raw/observations.csv:2:43 number: found "1,150"; expected a number such as 1500 or 2.5. Remove the thousands separators: 1150.',
    ],
  },
  {
    fault: "a number with a decimal comma",
    file: "data/bell-keepers/raw/observations.csv",
    from: ",12.5,",
    to: ',"12,5",',
    says: [
      'data/bell-keepers/raw/observations.csv:15:34 number: found "12,5"; expected a number such as 1500 or 2.5. Write the decimal point: 12.5.',
    ],
  },
  {
    fault: "a word in place of a number",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",150,",
    to: ",many,",
    says: [
      'data/harbour-bells/raw/observations.csv:2:43 number: found "many"; expected a number such as 1500 or 2.5. Write the number in digits, and put words into another column.',
    ],
  },
  {
    fault: "half a person",
    file: "data/bell-keepers/raw/observations.csv",
    from: ",2018-03-01,3,",
    to: ",2018-03-01,3.5,",
    says: [
      "data/bell-keepers/raw/observations.csv:2:31 value: found 3.5; expected a whole number, because the unit is people. Correct the number or the unit.",
    ],
  },
  {
    fault: "fewer than none",
    file: "data/bell-keepers/raw/observations.csv",
    from: ",2018-03-01,3,",
    to: ",2018-03-01,-3,",
    says: [
      "data/bell-keepers/raw/observations.csv:2:31 value: found -3; expected a number that is not below zero, because the unit is people. Correct the number or the unit.",
    ],
  },
  {
    fault: "an empty value",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",150,,,more,",
    to: ",,,,more,",
    says: [
      "data/harbour-bells/raw/observations.csv:2:43 number: missing; expected a number. Add the value that the source gives.",
    ],
  },
  {
    fault: "an empty kind",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",12,,,exact,",
    to: ",12,,,,",
    says: [
      "data/harbour-bells/raw/observations.csv:7:44 word: missing; expected one of exact, at-least, more-than, at-most, less-than, about, between, unclear. Write the kind that the source states.",
    ],
  },
  {
    fault: "an unknown kind",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",12,,,exact,",
    to: ",12,,,exakt,",
    says: [
      'data/harbour-bells/raw/observations.csv:7:44 word: found "exakt"; expected one of exact, at-least, more-than, at-most, less-than, about, between, unclear. Did you mean "exact"?',
    ],
  },
  {
    fault: "between without bounds",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",,5,9,between,",
    to: ",7,,,between,",
    says: [
      "data/harbour-bells/raw/observations.csv:10:43 word: found between 7; expected a low and a high bound, because the kind is between. Correct the kind, the value or the bounds.",
    ],
  },
  {
    fault: "bounds of an exact value",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",,5,9,between,",
    to: ",7,5,9,exact,",
    says: [
      "data/harbour-bells/raw/observations.csv:10:41 low: found exact 7, low 5, high 9; expected no bounds, because the kind is exact. Correct the kind, the value or the bounds.",
    ],
  },
  {
    fault: "one bound only",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",,5,9,between,",
    to: ",7,5,,between,",
    says: [
      "data/harbour-bells/raw/observations.csv:10:41 low: found between 7, low 5; expected both a low and a high bound, or neither. Correct the kind, the value or the bounds.",
    ],
  },
  {
    fault: "bounds the wrong way round",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",,5,9,between,",
    to: ",7,9,5,between,",
    says: [
      "data/harbour-bells/raw/observations.csv:10:41 low: found between 7, low 9, high 5; expected a low bound that is not above the high one. Correct the kind, the value or the bounds.",
    ],
  },
  {
    fault: "a value outside its bounds",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",,5,9,between,",
    to: ",12,5,9,between,",
    says: [
      "data/harbour-bells/raw/observations.csv:10:42 low: found between 12, low 5, high 9; expected a value between 5 and 9. Correct the kind, the value or the bounds.",
    ],
  },
  {
    fault: "a reversed window",
    file: "data/harbour-bells/raw/observations.csv",
    from: "b-isl,hung,ISL,2018-01-01,2018-12-31",
    to: "b-isl,hung,ISL,2018-12-31,2018-01-01",
    says: [
      'data/harbour-bells/raw/observations.csv:7:16 from: found "2018-12-31" to "2018-01-01"; expected a start that is not after the end. Swap or correct the dates.',
    ],
  },
  {
    fault: "a date that does not exist",
    file: "data/harbour-bells/raw/observations.csv",
    from: "b-isl,hung,ISL,2018-01-01,2018-12-31",
    to: "b-isl,hung,ISL,2018-01-01,2018-02-30",
    says: [
      'data/harbour-bells/raw/observations.csv:7:27 to: found "2018-02-30"; expected a date that exists, as YYYY-MM-DD. Correct the date.',
    ],
  },
  {
    fault: "a date in another form",
    file: "data/harbour-bells/raw/observations.csv",
    from: "b-isl,hung,ISL,2018-01-01,2018-12-31",
    to: "b-isl,hung,ISL,01.01.2018,2018-12-31",
    says: [
      'data/harbour-bells/raw/observations.csv:7:16 from: found "01.01.2018"; expected a date that exists, as YYYY-MM-DD. Correct the date.',
    ],
  },
  {
    fault: "half a window",
    file: "data/harbour-bells/raw/observations.csv",
    from: "b-isl,hung,ISL,2018-01-01,2018-12-31",
    to: "b-isl,hung,ISL,2018-01-01,",
    says: [
      "data/harbour-bells/raw/observations.csv:7:27 to: found only one end of a period; expected a start and an end. Add the missing date.",
    ],
  },
  {
    fault: "a window and a date of a state",
    file: "data/harbour-bells/raw/observations.csv",
    from: "b-isl,hung,ISL,2018-01-01,2018-12-31,,",
    to: "b-isl,hung,ISL,2018-01-01,2018-12-31,2018-12-31,",
    says: [
      "data/harbour-bells/raw/observations.csv:7:38 asof: found an as-of date and a period; expected only one of the two. Clear one of them.",
    ],
  },
  {
    fault: "no window at all",
    file: "data/harbour-bells/raw/observations.csv",
    from: "b-isl,hung,ISL,2018-01-01,2018-12-31,,",
    to: "b-isl,hung,ISL,,,,",
    says: [
      "data/harbour-bells/raw/observations.csv:7:16 from: missing; expected a value, because window is required. Fill the cell.",
    ],
  },
  {
    fault: "an unknown place",
    file: "data/harbour-bells/raw/observations.csv",
    from: "b-isl,hung,ISL",
    to: "b-isl,hung,ICE",
    says: [
      'data/harbour-bells/raw/observations.csv:7:12 place: found "ICE"; expected the id of a place. Did you mean "ISL"?',
    ],
  },
  {
    fault: "an unknown category",
    file: "data/harbour-bells/raw/observations.csv",
    from: "b-isl,hung,ISL",
    to: "b-isl,hing,ISL",
    says: [
      'data/harbour-bells/raw/observations.csv:7:7 what: found "hing"; expected one of hung. Did you mean "hung"?',
    ],
  },
  {
    fault: "an unknown origin",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",exact,harbour-office,",
    to: ",exact,harbor-office,",
    says: [
      'data/harbour-bells/raw/observations.csv:7:50 who: found "harbor-office"; expected the id of an origin. Did you mean "harbour-office"?',
    ],
  },
  {
    fault: "an unknown source",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",12,,,exact,harbour-office,harbour-office-2019-03-01-count,",
    to: ",12,,,exact,harbour-office,harbour-office-2019-03-10-count,",
    says: [
      'data/harbour-bells/raw/observations.csv:7:65 text: found "harbour-office-2019-03-10-count"; expected the id of a source. Did you mean "harbour-office-2019-03-01-count"?',
    ],
  },
  {
    fault: "an unknown quote",
    file: "data/harbour-bells/raw/observations.csv",
    from: "harbour-office-2019-03-01-count--1,bells that ring",
    to: "harbour-office-2019-03-01-count--9,bells that ring",
    says: [
      'data/harbour-bells/raw/observations.csv:7:97 passage: found "harbour-office-2019-03-01-count--9"; expected the id of a quote. Did you mean "harbour-office-2019-03-01-count--1"?',
    ],
  },
  {
    fault: "a quote from another source",
    file: "data/harbour-bells/raw/observations.csv",
    from: "harbour-office-2019-03-01-count--1,bells that ring",
    to: "kambana-2019-06-12-bells--1,bells that ring",
    says: [
      'data/harbour-bells/raw/observations.csv:7:97 quote: found a quote from "kambana-2019-06-12-bells"; expected a quote from the row\'s source "harbour-office-2019-03-01-count". Correct the source or the quote.',
    ],
  },
  {
    fault: "a note that is missing",
    file: "data/bell-keepers/raw/observations.csv",
    from: ",The month is read from the tide table,note",
    to: ",,note",
    says: [
      "data/bell-keepers/raw/observations.csv:4:109 remark: missing; expected a note, because the row may only be drawn with one. Write the note.",
    ],
  },
  {
    fault: "an unknown use",
    file: "data/bell-keepers/raw/observations.csv",
    from: ",The month is read from the tide table,note",
    to: ",The month is read from the tide table,yes",
    says: [
      'data/bell-keepers/raw/observations.csv:4:147 draw: found "yes"; expected one of ok, note, no. Correct it, or declare the value in dataset.yaml.',
    ],
  },
  {
    fault: "what was counted is missing",
    file: "data/harbour-bells/raw/observations.csv",
    from: "--1,bells that ring,,ok\nb-nor",
    to: "--1,,,ok\nb-nor",
    says: [
      "data/harbour-bells/raw/observations.csv:7:132 heard: missing; expected a value, because heard is required. Fill the cell.",
    ],
  },
  {
    fault: "a doubled key",
    file: "data/harbour-bells/raw/observations.csv",
    from: "\nb-isl,",
    to: "\nb-south,",
    says: [
      'data/harbour-bells/raw/observations.csv:7:1 id: found the key "b-south" again; expected unique keys (line 4 has it). Remove one of the rows, or correct its key.',
    ],
  },
  {
    fault: "parts larger than their whole",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",150,,,more,",
    to: ",100,,,exact,",
    says: [
      "data/harbour-bells/raw/observations.csv:2:43 bells: found a total of at most 100 whose parts add up to at least 125; expected parts that together do not exceed their whole. Check the parts: b-north-society, b-south, b-islands.",
    ],
  },
  {
    fault: "descriptor: a missing title",
    file: "data/harbour-bells/dataset.yaml",
    from: "title: Bells in harbours\n",
    to: "",
    says: ["data/harbour-bells/dataset.yaml:1:1 title: missing; expected text. Add it."],
  },
  {
    fault: "descriptor: an unknown key",
    file: "data/harbour-bells/dataset.yaml",
    from: "licence: CC0-1.0",
    to: "license: CC0-1.0",
    says: [
      "data/harbour-bells/dataset.yaml:1:1 licence: missing; expected text. Add it.",
      'data/harbour-bells/dataset.yaml:9:1 license: found the unknown key "license"; expected only the keys of the format. Remove it, or correct its spelling.',
    ],
  },
  {
    fault: "descriptor: an unknown column type",
    file: "data/harbour-bells/dataset.yaml",
    from: "type: place, from: place",
    to: "type: plase, from: place",
    says: [
      'data/harbour-bells/dataset.yaml:30:20 columns.2.type: found "plase"; expected one of identifier, category, text, number, date, place, window, estimate, unit, origin, source, quote, use, note, counted. Did you mean "place"?',
    ],
  },
  {
    fault: "descriptor: a raw column that does not exist",
    file: "data/harbour-bells/dataset.yaml",
    from: "type: place, from: place",
    to: "type: place, from: plaice",
    says: [
      'data/harbour-bells/dataset.yaml:30:33 columns.2.from: found "plaice"; expected a raw column. Did you mean "place"?',
    ],
  },
  {
    fault: "descriptor: a raw file that does not exist",
    file: "data/harbour-bells/dataset.yaml",
    from: "raw/observations.csv",
    to: "raw/observation.csv",
    says: [
      'data/harbour-bells/dataset.yaml:12:3 raw.file: found "raw/observation.csv"; expected a file of the dataset. Add the file, or correct its name.',
    ],
  },
  {
    fault: "descriptor: a key that is no column",
    file: "data/harbour-bells/dataset.yaml",
    from: "key: [id]",
    to: "key: [row]",
    says: [
      'data/harbour-bells/dataset.yaml:39:7 key.0: found "row"; expected a column of this dataset. The valid names are listed in dataset.yaml.',
    ],
  },
  {
    fault: "descriptor: two columns of one name",
    file: "data/harbour-bells/dataset.yaml",
    from: "{ name: remark, type: note",
    to: "{ name: drawn, type: note",
    says: [
      'data/harbour-bells/dataset.yaml:38:7 columns.10.name: found "drawn" twice; expected unique column names. Rename one of them.',
    ],
  },
  {
    fault: "descriptor: a step that changes nothing",
    file: "data/harbour-bells/dataset.yaml",
    from: "where: { place: N1 }",
    to: "where: { place: N2 }",
    says: [
      "data/harbour-bells/dataset.yaml:19:5 recipe.1: found a cleaning step that changes nothing; expected a step that some row needs. Remove the step, or correct what it looks for.",
      'data/harbour-bells/raw/observations.csv:3:22 place: found "N1"; expected the id of a place. Did you mean "NOR"?',
    ],
  },
  {
    fault: "descriptor: a step without a reason",
    file: "data/harbour-bells/dataset.yaml",
    from: "    why: Echoes are not bells.\n",
    to: "",
    says: ["data/harbour-bells/dataset.yaml:24:5 recipe.2.why: missing; expected text. Add it."],
  },
  {
    fault: "descriptor: an estimate without a unit",
    file: "data/harbour-bells/dataset.yaml",
    from: " unit: bells,",
    to: "",
    says: [
      "data/harbour-bells/dataset.yaml:32:5 columns.4.unit: missing; expected the unit of the estimate, or the column that holds it. Add it.",
    ],
  },
  {
    fault: "descriptor: a window without its parts",
    file: "data/harbour-bells/dataset.yaml",
    from: "from: { start: from, end: to, asOf: asof }",
    to: "from: from",
    says: [
      'data/harbour-bells/dataset.yaml:31:35 columns.3.from: found "from"; expected the raw columns of start, end, asOf. Correct the value.',
    ],
  },
  {
    fault: "descriptor: YAML that cannot be read",
    file: "data/harbour-bells/dataset.yaml",
    from: "title: Bells in harbours",
    to: 'title: "Bells in harbours',
    says: [
      'data/harbour-bells/dataset.yaml:43:1 found YAML that cannot be read; expected well-formed YAML. Missing closing "quote. Check indentation, quotes and colons.',
    ],
  },
  {
    fault: "descriptor: a doubled key",
    file: "data/harbour-bells/dataset.yaml",
    from: "key: [id]",
    to: "key: [id]\nkey: [id]",
    says: [
      'data/harbour-bells/dataset.yaml:40:1 found the key "key" twice, in lines 39 and 40; expected each key once. Remove or rename one of them.',
    ],
  },
  {
    fault: "places: a grouping without a definer",
    file: "data/places.csv",
    from: "grouping,,bell-society,Portugal and Kenya",
    to: "grouping,,,Portugal and Kenya",
    says: [
      "data/places.csv:5:48 defined_by: missing; expected the origin that defines the grouping. Add the id of the origin.",
    ],
  },
  {
    fault: "places: an unknown definer",
    file: "data/places.csv",
    from: "grouping,,bell-society,Portugal and Kenya",
    to: "grouping,,bell-sociaty,Portugal and Kenya",
    says: [
      'data/places.csv:5:48 defined_by: found "bell-sociaty"; expected the id of an origin. Did you mean "bell-society"?',
    ],
  },
  {
    fault: "places: a country whose code is not its id",
    file: "data/places.csv",
    from: "ISL,Iceland,country,ISL",
    to: "ISL,Iceland,country,ICL",
    says: [
      'data/places.csv:7:21 iso3: found "ICL"; expected "ISL", the id of the country. Use the ISO 3166-1 alpha-3 code for both.',
    ],
  },
  {
    fault: "places: an unknown level",
    file: "data/places.csv",
    from: "ISL,Iceland,country,ISL",
    to: "ISL,Iceland,land,ISL",
    says: ['data/places.csv:7:13 level: found "land"; expected one of country, grouping, world. Correct the cell.'],
  },
  {
    fault: "places: an id that stands twice",
    file: "data/places.csv",
    from: "JPN,Japan,country,JPN",
    to: "ISL,Japan,country,ISL",
    says: [
      'data/harbour-bells/raw/observations.csv:12:12 place: found "JPN"; expected the id of a place. Did you mean "KEN"?',
      'data/places.csv:8:1 id: found "ISL" again; expected unique ids (line 7 has it). Remove one of the rows.',
    ],
  },
  {
    fault: "origins: an unknown type",
    file: "data/origins.csv",
    from: 'harbour-office,"Harbour Office, ""North & South"" (invented)",government',
    to: "harbour-office,Harbour Office,goverment",
    says: [
      'data/origins.csv:3:31 type: found "goverment"; expected one of government, military, intelligence, parliament, investigative-outlet, news, ngo, official, activist, unstated. Correct the cell.',
    ],
  },
  {
    fault: "sources: an id that is not the file's name",
    file: "data/sources/ajras-2020-05-06-claims.yaml",
    from: "id: ajras-2020-05-06-claims\n",
    to: "id: ajras-2020-05-06-claim\n",
    says: [
      'data/sources/ajras-2020-05-06-claims.yaml:1:1 id: found "ajras-2020-05-06-claim"; expected "ajras-2020-05-06-claims", as the file is named. Rename the file or correct the id.',
      'data/sources/ajras-2020-05-06-claims.yaml:18:5 quotes.0.id: found "ajras-2020-05-06-claims--1"; expected an id that begins with "ajras-2020-05-06-claim--". Correct the id.',
    ],
  },
  {
    fault: "sources: a date that does not exist",
    file: "data/sources/ajras-2020-05-06-claims.yaml",
    from: "published: 2020-05-06",
    to: "published: 2020-05-36",
    says: [
      'data/sources/ajras-2020-05-06-claims.yaml:9:1 published: found "2020-05-36"; expected a date that exists, as YYYY-MM-DD. Correct the value.',
    ],
  },
  {
    fault: "sources: an unknown role",
    file: "data/sources/ajras-2020-05-06-claims.yaml",
    from: "role: relay",
    to: "role: rely",
    says: [
      'data/sources/ajras-2020-05-06-claims.yaml:14:1 role: found "rely"; expected one of primary, relay, analysis. Did you mean "relay"?',
    ],
  },
  {
    fault: "sources: a relayed source that does not exist",
    file: "data/sources/ajras-2020-05-06-claims.yaml",
    from: "relays: [bell-society-2019-letter,",
    to: "relays: [bell-society-2018-letter,",
    says: [
      'data/sources/ajras-2020-05-06-claims.yaml:15:10 relays.0: found "bell-society-2018-letter"; expected the id of a source. Did you mean "bell-society-2019-letter"?',
    ],
  },
  {
    fault: "sources: a quote without a translation",
    file: "data/sources/ajras-2020-05-06-claims.yaml",
    from: '    translation: "The Bell Society says there are 40 keepers, the Harbour Office about 55, the union between 30 and 70."',
    to: "    translation: null",
    says: [
      "data/sources/ajras-2020-05-06-claims.yaml:18:5 quotes.0: found no translation; expected a translation, because the language is ar. Add it.",
    ],
  },
  {
    fault: "sources: an address that is none",
    file: "data/sources/ajras-2020-05-06-claims.yaml",
    from: "url: https://ajras.example/claims",
    to: "url: javascript:alert(1)",
    says: [
      'data/sources/ajras-2020-05-06-claims.yaml:6:1 url: found "javascript:alert(1)"; expected a URL that begins with https:// or http://, without spaces and quotation marks. Correct the value.',
    ],
  },
  {
    fault: "sources: a page that is not linked, without a reason",
    file: "data/sources/ajras-2020-05-06-claims.yaml",
    from: 'linkReason: "The page is a list of names."\n',
    to: "",
    says: [
      "data/sources/ajras-2020-05-06-claims.yaml:1:1 linkReason: missing; expected a reason, because link is false. Add it.",
    ],
  },
  {
    fault: "sources: quotes of a text that was not seen",
    file: "data/sources/ajras-2020-05-06-claims.yaml",
    from: "seen: true",
    to: "seen: false",
    says: [
      "data/sources/ajras-2020-05-06-claims.yaml:17:1 quotes: found a list; expected no quotes from a source that was not seen. Correct the value.",
    ],
  },
  {
    fault: "figure: an unknown chart type",
    file: "content/figures/bells-by-coast.yaml",
    from: "type: bars",
    to: "type: barz",
    says: [
      'content/figures/bells-by-coast.yaml:1:1 type: found "barz"; expected one of bars, dots, intervals, shares, unit-chart, proportion, number, table, steps, lines, slope, timeline, beeswarm, map, flow, claim-trail. Did you mean "bars"?',
    ],
  },
  {
    fault: "figure: a chart type under its former name",
    file: "content/figures/bells-by-coast.yaml",
    from: "type: bars",
    to: "type: swarm",
    says: [
      'content/figures/bells-by-coast.yaml:1:1 type: found "swarm"; expected "beeswarm". Write beeswarm: it was renamed.',
    ],
  },
  {
    fault: "figure: an unknown dataset",
    file: "content/figures/bells-by-coast.yaml",
    from: "dataset: harbour-bells",
    to: "dataset: harbor-bells",
    says: [
      'content/figures/bells-by-coast.yaml:2:1 dataset: found "harbor-bells"; expected the name of a dataset. Did you mean "harbour-bells"?',
    ],
  },
  {
    fault: "figure: an unknown column",
    file: "content/figures/bells-by-coast.yaml",
    from: "value: bells",
    to: "value: bell",
    says: [
      'content/figures/bells-by-coast.yaml:3:26 columns.value: found "bell"; expected a column of "harbour-bells". Did you mean "bells"?',
    ],
  },
  {
    fault: "figure: a column that holds no values",
    file: "content/figures/bells-by-coast.yaml",
    from: "value: bells",
    to: "value: heard",
    says: [
      "content/figures/bells-by-coast.yaml:3:26 columns.value: found a column of type counted; expected a column of type estimate or number. Choose the column that holds the values.",
    ],
  },
  {
    fault: "figure: a row that does not exist",
    file: "content/figures/bells-by-coast.yaml",
    from: "b-south,",
    to: "b-sooth,",
    says: [
      'content/figures/bells-by-coast.yaml:4:25 rows.1: found "b-sooth"; expected the id of a row of "harbour-bells". Did you mean "b-south"?',
    ],
  },
  {
    fault: "figure: a row that may not be drawn",
    file: "content/figures/bells-by-coast.yaml",
    from: "b-south,",
    to: "b-perhaps,",
    says: [
      'content/figures/bells-by-coast.yaml:4:25 rows.1: found the row "b-perhaps", whose use is no; expected rows that may be drawn. Exclude it; such rows only show how a claim changed.',
    ],
  },
  {
    fault: "figure: conditions that no row meets",
    file: "content/figures/bells-by-country.yaml",
    from: "where: { place: [ISL, NOR, PRT, NZL, KEN, JPN] }",
    to: "where: { measure: tolled }",
    says: [
      'content/figures/bells-by-country.yaml:4:10 where.measure: found "tolled"; expected a value of the column "measure". The valid names are listed in /data/harbour-bells.csv.',
    ],
  },
  {
    fault: "figure: rows of one point that disagree",
    file: "content/figures/bells-by-country.yaml",
    from: "order: value",
    to: "order: value\none: [measure]",
    says: [
      'content/figures/bells-by-country.yaml:6:1 one: found "b-isl" and "b-nor", which disagree; expected rows that say the same. Choose one with `where` or `rows`.',
    ],
  },
  {
    fault: "figure: no title",
    file: "content/figures/bells-by-coast.yaml",
    from: "title: The north coast has :n[the most]{#bells-north-rank} bells & the \\<loudest> ones\n",
    to: "",
    says: ["content/figures/bells-by-coast.yaml:1:1 title: missing; expected text. Add it."],
  },
  {
    fault: "figure: no description",
    file: "content/figures/bells-by-country.yaml",
    from: "description: >-",
    to: "note: >-",
    says: ["content/figures/bells-by-country.yaml:1:1 description: missing; expected text. Add it."],
  },
  {
    fault: "figure: an option that the chart type does not use",
    file: "content/figures/bells-by-coast.yaml",
    from: "  remainder:",
    to: "  scale: log\n  remainder:",
    says: [
      'content/figures/bells-by-coast.yaml:13:3 options.scale: found the option "scale"; expected only the options of bars: remainder, missing, highlight, states, annotations, references, format. Remove it, or choose another chart type.',
    ],
  },
  {
    fault: "figure: an unknown option",
    file: "content/figures/bells-by-coast.yaml",
    from: "  remainder:",
    to: "  remainders:",
    says: [
      'content/figures/bells-by-coast.yaml:13:3 options.remainders: found the unknown key "remainders"; expected only the keys of the format. Remove it, or correct its spelling.',
    ],
  },
  {
    fault: "figure: a label that is not drawn",
    file: "content/figures/bells-by-coast.yaml",
    from: "north-coast-bell-society: North coast",
    to: "north-coast-harbour-office: North coast",
    says: [
      'content/figures/bells-by-coast.yaml:11:11 labels.north-coast-harbour-office: found "north-coast-harbour-office"; expected a label, group or panel of a selected row. Did you mean "north-coast-bell-society"?',
    ],
  },
  {
    fault: "figure: a highlight that is not drawn",
    file: "content/figures/bells-by-country.yaml",
    from: "highlight: [NOR]",
    to: "highlight: [SWE]",
    says: [
      'content/figures/bells-by-country.yaml:12:15 options.highlight.0: found "SWE"; expected the key of a drawn label. The valid names are listed in content/figures/bells-by-country.yaml.',
    ],
  },
  {
    fault: "figure: a title that names a muted row",
    file: "content/figures/bells-by-country.yaml",
    from: "highlight: [NOR]",
    to: "highlight: [ISL]",
    says: [
      'content/figures/bells-by-country.yaml:12:3 options.highlight: found a title that names "Norway", whose marks are muted; expected emphasis on what the title is about. Highlight it, or change the title.',
    ],
  },
  {
    fault: "figure: states of which the first is another than the figure, and one highlights what is not drawn",
    file: "content/figures/bells-by-country.yaml",
    from: "highlight: [NOR]",
    to: "highlight: [NOR]\n  states: [{ name: Norway, text: Norway has the most., highlight: [NOR] }, { name: Norway, text: Iceland has few., highlight: [SWE] }]",
    says: [
      "content/figures/bells-by-country.yaml:13:56 options.states.0.highlight: found a highlight; expected none: the first state has that of the figure. Remove it.",
      'content/figures/bells-by-country.yaml:13:78 options.states.1.name: found "Norway"; expected a unique name. Choose another.',
      'content/figures/bells-by-country.yaml:13:128 options.states.1.highlight.0: found "SWE"; expected the key of a drawn label. The valid names are listed in content/figures/bells-by-country.yaml.',
    ],
  },
  {
    fault: "claim trail: an element and an annotation that are not drawn",
    file: "content/figures/rumour.yaml",
    from: "options: { highlight:",
    to: "options: { elements: [colour], annotations: [{ at: listeners-undated-tally, element: cause, text: lost }], highlight:",
    says: [
      'content/figures/rumour.yaml:15:23 options.elements.0: found "colour"; expected an element that is drawn. The valid names are listed in content/figures/rumour.yaml.',
      'content/figures/rumour.yaml:15:77 options.annotations.0.element: found "cause"; expected an element that is drawn for listeners-undated-tally. The valid names are listed in content/figures/rumour.yaml.',
    ],
  },
  {
    fault: "site: a number on the front page that does not exist",
    file: "content/site.yaml",
    from: "  lead: ringing",
    to: "  lead: ringing\n  numbers: [bells-totl]",
    says: [
      'content/site.yaml:19:13 front.numbers.0: found "bells-totl"; expected the id of a number. Did you mean "bells-total"?',
    ],
  },
  {
    fault: "site: a topic of a dataset that does not exist",
    file: "content/site.yaml",
    from: "extras: [all]",
    to: "extras: [all]\ntopics: [{ id: keepers, title: Keepers, summary: How many there are., of: [{ dataset: bell-keeper }] }]",
    says: [
      'content/events.yaml:2:3 0.topic: found "harbour-bells"; expected the id of a topic. The valid names are listed in content/site.yaml.',
      'content/events.yaml:7:3 1.topic: found "bell-keepers"; expected the id of a topic. Did you mean "keepers"?',
      'content/site.yaml:26:78 topics.0.of.0.dataset: found "bell-keeper"; expected the name of a dataset. Did you mean "bell-keepers"?',
    ],
  },
  {
    fault: "site: who counts without a group that does not exist",
    file: "content/site.yaml",
    from: "extras: [all]",
    to: "extras: [all]\nwho-counts: [{ name: No party, types: [news], without: [The party] }]",
    says: [
      'content/site.yaml:26:57 who-counts.0.without.0: found "The party"; expected the name of a group under counters. The valid names are listed in content/site.yaml.',
    ],
  },
  {
    fault: "article: a topic that does not exist",
    file: "content/articles/ringing/en.md",
    from: "figure: ",
    to: "topic: bell\nfigure: ",
    says: [
      'content/articles/ringing/en.md:10:1 topic: found "bell"; expected the id of a topic. The valid names are listed in content/site.yaml.',
    ],
  },
  {
    fault: "site: values without a topic",
    file: "content/site.yaml",
    from: "extras: [all]",
    to: "extras: [all]\ntopics: [{ id: bells, title: Bells, summary: How many there are., of: [{ dataset: harbour-bells }] }]",
    says: [
      'content/events.yaml:2:3 0.topic: found "harbour-bells"; expected the id of a topic. The valid names are listed in content/site.yaml.',
      'content/events.yaml:7:3 1.topic: found "bell-keepers"; expected the id of a topic. The valid names are listed in content/site.yaml.',
      "content/site.yaml:26:1 topics: found no topic for dataset bell-keepers, measure seen; expected a topic for every value. Add it to a topic.",
    ],
  },
  {
    fault: "site: a group of those who count with an origin that does not exist",
    file: "content/site.yaml",
    from: "extras: [all]",
    to: "extras: [all]\ncounters: [{ name: The society, origins: [bell-socety] }]",
    says: [
      'content/site.yaml:26:43 counters.0.origins.0: found "bell-socety"; expected the id of an origin. Did you mean "bell-society"?',
    ],
  },
  {
    fault: "figure: a remainder of a whole that does not exist",
    file: "content/figures/bells-by-coast.yaml",
    from: "whole: b-world",
    to: "whole: b-word",
    says: [
      'content/figures/bells-by-coast.yaml:13:38 options.remainder.whole: found "b-word"; expected the id of a row of "harbour-bells". Did you mean "b-world"?',
    ],
  },
  {
    fault: "figure: a remainder that the kinds do not allow",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",45,,,exact,",
    to: ",45,,,about,",
    says: [
      'content/articles/ringing/en.md:24:84 :n: found "45"; expected the wording of an approximation, such as "about 45", because bells-south is about 45 (data/harbour-bells/raw/observations.csv:4). Correct the words, or bind a different number.',
      "content/figures/bells-by-coast.yaml:13:3 options.remainder: found a remainder that cannot be computed: one value is approximate, with no stated width, and the other has an open end; expected a whole and parts with compatible kinds and units. Remove it, or choose other rows.",
      "content/numbers/bells.yaml:18:3 bells-elsewhere.difference: found a difference that cannot be computed, because one value is approximate, with no stated width, and the other has an open end: bells-total is more than 150 bells, bells-listed is about 125 bells; expected values with compatible kinds. Choose other numbers.",
      'content/numbers/bells.yaml:38:51 bells-islands-rank.rank.among.1: found "bells-islands" (20 bells) and "bells-south" (about 45 bells), either of which may be the larger; expected an order that is certain. Leave one of them out.',
      'content/numbers/bells.yaml:41:49 bells-north-rank.rank.among.1: found "bells-north" (60 bells) and "bells-south" (about 45 bells), either of which may be the larger; expected an order that is certain. Leave one of them out.',
      'content/pages/about.md:31:43 :n: found "45"; expected the wording of an approximation, such as "about 45", because bells-south is about 45 (data/harbour-bells/raw/observations.csv:4). Correct the words, or bind a different number.',
    ],
  },
  {
    fault: "figure: steps without dates",
    file: "content/figures/keepers-over-time.yaml",
    from: ", date: window",
    to: "",
    says: [
      "content/figures/keepers-over-time.yaml:3:1 columns: found no column for `date`; expected a date, because steps needs one. Name the column of type window.",
    ],
  },
  {
    fault: "figure: a proportion without its whole",
    file: "content/figures/earshot.yaml",
    from: "whole: { row: k-earshot, label: Within earshot }, ",
    to: "",
    says: [
      "content/figures/earshot.yaml:9:1 options: found no `whole`; expected the row that is the whole, because proportion needs one. Add options.whole.row.",
    ],
  },
  {
    fault: "article: no front matter",
    file: "content/articles/ringing/en.md",
    from: "---\ntitle:",
    to: "title:",
    says: [
      "content/articles/ringing/en.md:1:1 found no front matter; expected --- on the first line, keys such as title, and --- again. Add it.",
    ],
  },
  {
    fault: "article: a key that is missing",
    file: "content/articles/ringing/en.md",
    from: "byline: [ana-da-luz, The Bell Desk]\n",
    to: "",
    says: ["content/articles/ringing/en.md:2:1 byline: missing; expected text. Add it."],
  },
  {
    fault: "article: updated before it was published",
    file: "content/articles/ringing/en.md",
    from: "updated: 2020-06-01",
    to: "updated: 2020-04-01",
    says: [
      'content/articles/ringing/en.md:5:13 updates.0.date: found 2020-06-01; expected a date not after 2020-04-01, the date under "updated". Correct one of the dates: "updated" is that of the newest update.',
      "content/articles/ringing/en.md:8:1 updated: found 2020-04-01; expected a date not before 2020-05-07. Correct one of the dates.",
    ],
  },
  {
    fault: "article: a summary that is too long",
    file: "content/articles/ringing/en.md",
    from: "summary: A made-up article",
    to: "summary: A made-up article that goes on and on and on and on and on and on and on and on and on and on and on and on and on and on and on",
    says: ["content/articles/ringing/en.md:6:1 summary: found 200 characters; expected at most 160. Shorten it."],
  },
  {
    fault: "article: a figure that does not exist",
    file: "content/articles/ringing/en.md",
    from: "::figure{#bells-by-country}",
    to: "::figure{#bells-by-county}",
    says: [
      'content/articles/ringing/en.md:38:1 ::figure: found "bells-by-county"; expected the id of a figure. Did you mean "bells-by-country"?',
    ],
  },
  {
    fault: "article: a figure that stands twice",
    file: "content/articles/ringing/en.md",
    from: "::figure{#people-who-ring}",
    to: "::figure{#bells-by-country}",
    says: [
      'content/articles/ringing/en.md:46:1 ::figure: found "bells-by-country" again; expected each figure once in a text. Remove one of them.',
    ],
  },
  {
    fault: "article: a heading with the address of a figure",
    file: "content/articles/ringing/en.md",
    from: "## How many there are",
    to: "## Earshot",
    says: [
      'content/articles/ringing/en.md:63:1 ::figure: found "earshot", which is also the id of a heading; expected a unique id. Reword the heading.',
    ],
  },
  {
    fault: "article: a misspelt directive",
    file: "content/articles/ringing/en.md",
    from: "::figure{#bells-by-country}",
    to: "::figur{#bells-by-country}",
    says: ['content/articles/ringing/en.md:38:1 found "::figur"; expected ::figure{#id}. Did you mean "figure"?'],
  },
  {
    fault: "article: a misspelt citation",
    file: "content/articles/ringing/en.md",
    from: ":cite[a daily]",
    to: ":site[a daily]",
    says: ['content/articles/ringing/en.md:44:11 found ":site"; expected :cite[words]{#quote}. Did you mean "cite"?'],
  },
  {
    fault: "article: a citation of nothing",
    file: "content/articles/ringing/en.md",
    from: "{#ghanti-2020-02-29-keepers--1}",
    to: "{#ghanti-2020-02-28-keepers--1}",
    says: [
      'content/articles/ringing/en.md:44:11 :cite: found "ghanti-2020-02-28-keepers--1"; expected the id of a quote. Did you mean "ghanti-2020-02-29-keepers--1"?',
    ],
  },
  {
    fault: "article: a citation of a source without a quote",
    file: "content/articles/ringing/en.md",
    from: "{#ghanti-2020-02-29-keepers--1}",
    to: "{#ghanti-2020-02-29-keepers}",
    says: [
      'content/articles/ringing/en.md:44:11 :cite: found the source "ghanti-2020-02-29-keepers" without a quote; expected the id of a quote, so that the link leads to the quoted words. Cite one of ghanti-2020-02-29-keepers--1, or add the quote to data/sources/ghanti-2020-02-29-keepers.yaml.',
    ],
  },
  {
    fault: "article: a quotation that the quote does not contain",
    file: "content/articles/ringing/en.md",
    from: "“more than 150 bells hang on all coasts”",
    to: "“exactly 150 bells hang on all coasts”",
    says: [
      'content/articles/ringing/en.md:20:236 :cite: found the quotation "exactly 150 bells hang on all coasts"; expected words of the quote: "More than 150 bells hang on all coasts; 12 of them in Icela…". Quote literally, or remove the quotation marks.',
    ],
  },
  {
    fault: "article: HTML",
    file: "content/articles/ringing/en.md",
    from: "> There are",
    to: '<p onclick="x()">There</p>\n\n> There are',
    says: [
      'content/articles/ringing/en.md:42:1 found HTML "<p onclick="x()">There</p>"; expected Markdown. Remove the tags, or use Markdown for the same.',
    ],
  },
  {
    fault: "article: a heading of the first level",
    file: "content/articles/ringing/en.md",
    from: "## Where they hang",
    to: "# Where they hang",
    says: [
      "content/articles/ringing/en.md:22:1 found a heading of level 1; expected ## or ###. The title is in the front matter; begin sections with ##.",
    ],
  },
  {
    fault: "article: a link inside the site that leads nowhere",
    file: "content/articles/ringing/en.md",
    from: "(/data/harbour-bells/)",
    to: "(/data/harbor-bells/)",
    says: [
      'content/articles/ringing/en.md:32:41 link: found "/data/harbor-bells/"; expected a path of this site such as /data/, or a URL that begins with https://. Did you mean "/data/harbour-bells/"?',
    ],
  },
  {
    fault: "blocks: a table too large to read",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "| a | b | c | d | e | f | g |\n|---|---|---|---|---|---|---|\n| a | b | c | d | e | f | g |\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:1 found a table of 7 columns and 1 rows; expected at most 6 columns and 20 rows. Make it a dataset, and a figure that shows what matters in it.",
    ],
  },
  {
    fault: "blocks: a table with a number that is not bound",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "| a | b |\n|---|---|\n| c | 2 |\n\n### By country",
    says: [
      'content/articles/ringing/en.md:32:7 found "2" without a number; expected :n[2]{#number}, or :w[2]{why="reason"} if it needs none. No number fits: define one in content/numbers/, or correct the text.',
    ],
  },
  {
    fault: "blocks: a row with a cell too few, and one without a name",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "|   | b |\n|---|---|\n| a |\n|   | b |\n\n### By country",
    says: [
      "content/articles/ringing/en.md:32:1 found 1 cell in a row; expected 2 cells. Give each column its cell.",
      "content/articles/ringing/en.md:33:1 found a row without a name; expected the name of the row in its first cell. Add it.",
    ],
  },
  {
    fault: "blocks: a table that its caption does not end",
    file: "content/articles/ringing/en.md",
    from: "The same :term[bells]",
    to: ":::table[Signs]\n| a | b |\n|---|---|\n| c | d |\n:::\n\nThe same :term[bells]",
    says: [
      "content/articles/ringing/en.md:69:1 :::table: found ::: right below a table; expected an empty line between them. Add it.",
    ],
  },
  {
    fault: "blocks: a table with a caption and more",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: ":::table[Signs]\n| a | b |\n|---|---|\n| c | d |\n\nWords.\n\n:::\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:1 :::table: found something other than one table; expected a table of | and -. Move the rest out of it.",
    ],
  },
  {
    fault: "blocks: a footnote that comes again",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "Words.[^a]\n\n[^a]: One.\n\n[^a]: Two.\n\n### By country",
    says: [
      'content/articles/ringing/en.md:34:1 found the footnote "[^a]" again; expected one text for each footnote. Rename or remove one.',
    ],
  },
  {
    fault: "blocks: a footnote in a heading",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "### Bells[^a]\n\n[^a]: Words.\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:10 found a footnote in a heading; expected footnotes in the text below. Move it there.",
    ],
  },
  {
    fault: "blocks: a footnote inside a quotation",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "> Words.[^a]\n>\n> [^a]: Words.\n\n### By country",
    says: [
      'content/articles/ringing/en.md:32:3 found the footnote "[^a]: Words." inside another block; expected footnotes on lines of their own. Move it to the end of the text, without indentation.',
    ],
  },
  {
    fault: "blocks: a footnote inside a citation",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: ":cite[Bells[^a]]{#harbour-office-2019-03-01-count--1} ring.\n\n[^a]: Words.\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:12 found a footnote inside :cite; expected footnotes after it. Put "[^a]" behind it.',
    ],
  },
  {
    fault: "blocks: a box to tick",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "- [ ] ring\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:1 found a box to tick; expected an item of a list. Remove the brackets, or say in words what is done.",
    ],
  },
  {
    fault: "blocks: a quote that does not exist",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::quote{#harbour-office-2019-03-01-count--3}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 :cite: found "harbour-office-2019-03-01-count--3"; expected the id of a quote. Did you mean "harbour-office-2019-03-01-count--1"?',
    ],
  },
  {
    fault: "blocks: words that are not of the quote",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::quote[13 of them in Iceland]{#harbour-office-2019-03-01-count--1}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 :cite: found the quotation "13 of them in Iceland"; expected words of the quote: "More than 150 bells hang on all coasts; 12 of them in Icela…". Quote literally, or remove the quotation marks.',
    ],
  },
  {
    fault: "blocks: quotation marks in a quote set apart",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::quote[\u201c12 of them in Iceland\u201d]{#harbour-office-2019-03-01-count--1}\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:1 ::quote: found quotation marks around the words; expected the words of the quote alone. Remove them: the whole block is a quotation.",
    ],
  },
  {
    fault: "blocks: emphasis in a quote set apart",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::quote[12 of *them*]{#harbour-office-2019-03-01-count--1}\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:1 ::quote: found more than words in brackets; expected the words of the quote alone. Remove the marks and directives.",
    ],
  },
  {
    fault: "blocks: a number set large that does not exist",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::number{#bells-totl}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 :n: found "bells-totl"; expected the id of a number or a claim. Did you mean "bells-total"?',
    ],
  },
  {
    fault: "blocks: columns of one part",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: ":::columns\nWords.\n:::\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:1 :::columns: found one part; expected two parts with --- between them. Put --- between the parts, with empty lines around it.",
    ],
  },
  {
    fault: "blocks: a term that does not exist",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::term{#keper}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 :term: found "keper"; expected the id of a term. Did you mean "keeper"?',
    ],
  },
  {
    fault: "blocks: text that is indented as code",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "    A bell rings.\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:1 found text indented by four spaces, which Markdown takes for code; expected text without indentation, or ``` on the lines before and after code. Remove the spaces, or add the lines.",
    ],
  },
  {
    fault: "blocks: a correction without its date",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::correction{#coasts-of-the-society}\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:1 ::correction: found no date; expected the date of the entry in content/corrections.yaml, since=YYYY-MM-DD. Add it.",
    ],
  },
  {
    fault: "blocks: a correction of another date",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::correction{#coasts-of-the-society since=2020-05-21}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 ::correction: found no change of "coasts-of-the-society" on 2020-05-21; expected an entry in content/corrections.yaml. It changed on 2020-05-20.',
    ],
  },
  {
    fault: "blocks: a correction of a number that did not change",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::correction{#coasts since=2020-05-20}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 ::correction: found no change of "coasts" on 2020-05-20; expected an entry in content/corrections.yaml. The valid names are listed in content/corrections.yaml.',
    ],
  },
  {
    fault: "blocks: an image that does not exist",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::image{#harbor}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 ::image: found "harbor"; expected the id of an image. Did you mean "harbour"?',
    ],
  },
  {
    fault: "blocks: an image of Markdown",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "![A bell](bell.jpg)\n\n### By country",
    says: [
      "content/articles/ringing/en.md:30:1 found an image of Markdown; expected ::image{#id} on a line of its own. Describe it in content/images/<image>.yaml, with its credit, its licence and what it shows.",
    ],
  },
  {
    fault: "blocks: a video without address and length",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::video[A bell]{length=long}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 ::video: found "long"; expected length=MM:SS or length=H:MM:SS. Say how long it is.',
      "content/articles/ringing/en.md:30:1 ::video: found no address; expected href=https://…. Add the address of its page.",
    ],
  },
  {
    fault: "blocks: a sound with a still that does not exist",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::audio[A bell]{href=https://bells.example/sound length=1:20 still=harbor}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 ::audio: found "harbor"; expected the id of an image. Did you mean "harbour"?',
    ],
  },
  {
    fault: "blocks: an image without a credit",
    file: "content/images/harbour.yaml",
    from: "credit: The Bell Desk\n",
    to: "",
    says: ["content/images/harbour.yaml:1:1 credit: missing; expected text. Add it."],
  },
  {
    fault: "blocks: an image whose picture is not there",
    file: "content/images/harbour.yaml",
    from: "file: harbour.jpg",
    to: "file: harbor.jpg",
    says: [
      'content/images/harbour.yaml:1:1 file: found "harbor.jpg"; expected a file in content/images/. Add it, or correct its name.',
    ],
  },
  {
    fault: "blocks: a caption with a number that is not bound",
    file: "content/images/harbour.yaml",
    from: "one of :n[more than 150]{#bells-total}.",
    to: "one of 150.",
    says: [
      'content/images/harbour.yaml:4:94 caption: found "150" without a number; expected :n[150]{#number}, or :w[150]{why="reason"} if it needs none. Numbers that fit: bells-total.',
    ],
  },
  {
    fault: "blocks: an article that does not exist",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::article{#what-texts-hld}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 ::article: found "what-texts-hld"; expected the id of an article. Did you mean "what-texts-hold"?',
    ],
  },
  {
    fault: "blocks: an article that refers to itself",
    file: "content/articles/ringing/en.md",
    from: "### By country",
    to: "::article{#ringing}\n\n### By country",
    says: [
      'content/articles/ringing/en.md:30:1 ::article: found "ringing" itself; expected the id of another article. Choose another, or remove it.',
    ],
  },
  {
    fault: "theme: text that is too faint on its paper",
    file: "content/theme/theme.yaml",
    from: 'ink-soft: { light: "#645852"',
    to: 'ink-soft: { light: "#9a8e88"',
    says: [
      "content/theme/theme.yaml:5:15 colours.ink-soft.light: found ink-soft #9a8e88 on paper #ffffff, a contrast of 3.18; expected a contrast of 4.5 or more. Take a darker ink-soft, or change the paper.",
    ],
  },
  {
    fault: "theme: a name that is no colour",
    file: "content/theme/theme.yaml",
    from: '"#8a1f2b"',
    to: "darkred",
    says: [
      "content/theme/theme.yaml:7:13 colours.accent.light: found \"darkred\"; expected a colour such as '#0d5a6e', in quotation marks. Correct the value.",
    ],
  },
  {
    fault: "site: an address without https",
    file: "content/site.yaml",
    from: "address: https://bells.example/harbour/",
    to: "address: bells.example/harbour/",
    says: [
      'content/site.yaml:6:1 address: found "bells.example/harbour/"; expected a URL such as https://example.org/. Correct the value.',
    ],
  },
  {
    fault: "site: an address without a final /",
    file: "content/site.yaml",
    from: "address: https://bells.example/harbour/",
    to: "address: https://bells.example/harbour",
    says: [
      'content/site.yaml:6:1 address: found "https://bells.example/harbour"; expected a URL that ends with /. Correct the value.',
    ],
  },
  {
    fault: "site: a leading article that does not exist",
    file: "content/site.yaml",
    from: "lead: ringing",
    to: "lead: ringin",
    says: ['content/site.yaml:18:3 front.lead: found "ringin"; expected the id of an article. Did you mean "ringing"?'],
  },
  {
    fault: "site: a language that the machine does not speak",
    file: "content/site.yaml",
    from: "locales: [en]",
    to: "locales: [en, xx]",
    says: [
      'content/site.yaml:8:15 locales.1: found "xx"; expected one of en. Choose one of these, or add the language under src/i18n/.',
    ],
  },
  {
    fault: "a figure file in another ending",
    file: "content/figures/more.yml",
    text: "type: bars\n",
    says: [
      "content/figures/more.yml:1:1 found a file that is not used; expected site.yaml, authors.yaml, corrections.yaml, notices.yaml, glossary.yaml, events.yaml, numbers/<topic>.yaml, figures/<figure>.yaml, articles/<article>/<locale>.md, pages/<page>.md, images/<image>.yaml and the picture that it names, theme/theme.yaml, or a file of a dataset, in lowercase letters. Rename, move or remove it.",
    ],
  },
  {
    fault: "a raw file without a dataset",
    file: "data/bells/raw/a.csv",
    text: "a\n",
    says: [
      'data/bells/raw/a.csv:1:1 found a raw file without a dataset; expected "data/bells/dataset.yaml". Add the descriptor, or remove the file.',
    ],
  },
  {
    fault: "extras: a name that is none of them",
    file: "content/site.yaml",
    from: "extras: [all]",
    to: "extras: [svg-images, parquet]",
    says: [
      'content/site.yaml:25:22 extras.1: found "parquet"; expected one of embed-variants, inline-embeds, embed-data, number-embeds, number-data, place-data, change-feeds, value-cards, frozen-pages, article-markdown, article-files, article-citations, svg-images, dark-images, state-images, figure-data, row-search, search, explorer, dataset-formats, all. Choose one of these.',
    ],
  },
  {
    fault: "extras: a word other than all",
    file: "content/site.yaml",
    from: "extras: [all]",
    to: "extras: all",
    says: ['content/site.yaml:25:1 extras: found "all"; expected a list. Correct the value.'],
  },
  {
    fault: "no site.yaml",
    file: "content/site.yaml",
    removed: true,
    says: [
      "content/site.yaml:1:1 found no file; expected the title, the address and other properties of the site. Add the file.",
    ],
  },
  {
    fault: "no places.csv",
    file: "data/places.csv",
    removed: true,
    says: [
      "data/places.csv:1:1 found no file; expected a table with the columns id, name, level, iso3, defined_by, includes, note. Add the file.",
    ],
  },
  {
    fault: "figure: points in different units",
    file: "content/figures/how-many-keepers.yaml",
    from: "where: { measure: claimed }",
    to: "where: { measure: [claimed, share] }",
    says: [
      "content/figures/how-many-keepers.yaml:1:1 type: found values in people and percent; expected comparable values. Choose other rows, or write a `note` that says what differs.",
    ],
  },
  {
    fault: "figure: windows that differ, without a note",
    file: "content/figures/bells-by-country.yaml",
    from: "where: { place: [ISL,",
    to: "where: { place: [north-coast-harbour-office, ISL,",
    says: [
      "content/figures/bells-by-country.yaml:1:1 type: found values with different windows, without a note; expected comparable values. Choose other rows, or write a `note` that says what differs.",
    ],
  },
  {
    fault: "figure: a doubled figure key",
    file: "content/figures/bells-by-country.yaml",
    from: "order: value",
    to: "order: value\norder: label",
    says: [
      'content/figures/bells-by-country.yaml:6:1 found the key "order" twice, in lines 5 and 6; expected each key once. Remove or rename one of them.',
    ],
  },
  {
    fault: "sources: a quote id that stands twice",
    file: "data/sources/kambana-2019-06-12-bells.yaml",
    from: "kambana-2019-06-12-bells--2",
    to: "kambana-2019-06-12-bells--1",
    says: [
      'data/harbour-bells/raw/observations.csv:8:88 passage: found "kambana-2019-06-12-bells--2"; expected the id of a quote. Did you mean "kambana-2019-06-12-bells--1"?',
      'data/harbour-bells/raw/observations.csv:9:88 passage: found "kambana-2019-06-12-bells--2"; expected the id of a quote. Did you mean "kambana-2019-06-12-bells--1"?',
      'data/sources/kambana-2019-06-12-bells.yaml:21:5 quotes.1.id: found "kambana-2019-06-12-bells--1" again; expected unique quote ids. Use the next free number.',
    ],
  },
  {
    fault: "UTF-16",
    file: "data/places.csv",
    bytes: [0x69, 0, 0x64, 0, 0x2c, 0],
    says: ["data/places.csv:1:2 found a NUL character, as in UTF-16; expected UTF-8 text. Save the file as “UTF-8”."],
  },
  {
    fault: "article: a locale that the site does not have",
    file: "content/articles/ringing/xx.md",
    text: "---\ntitle: Ringing\ndek: A text that is long enough for a dek.\nsummary: A text that is long enough for a summary.\npublished: 2020-01-01\nupdated: 2020-01-01\nbyline: Desk\nfigure: bells-by-coast\n---\n\nText.\n",
    says: [
      'content/articles/ringing/xx.md:1:1 found the language "xx"; expected one of the site\'s locales: en. Rename the file, or add the locale to content/site.yaml.',
    ],
  },
  {
    fault: "article: no text",
    file: "content/articles/ringing/en.md",
    rewritten: (text) => text.slice(0, text.indexOf("---\n", 4) + 4),
    says: ["content/articles/ringing/en.md:19:1 found no text; expected at least one paragraph. Write it."],
  },
  {
    fault: "claim trail: a part without its column",
    file: "content/figures/rumour.yaml",
    from: ", weight: how_much }",
    to: " }",
    says: ["content/figures/rumour.yaml:3:1 columns.weight: missing; expected text. Add it."],
  },
  {
    fault: "claim trail: an unknown column",
    file: "content/figures/rumour.yaml",
    from: "after: here",
    to: "after: heer",
    says: [
      'content/figures/rumour.yaml:3:92 columns.after: found "heer"; expected a column of "bell-rumour". Did you mean "here"?',
    ],
  },
  {
    fault: "claim trail: a column of another type",
    file: "content/figures/rumour.yaml",
    from: "date: told",
    to: "date: here",
    says: [
      "content/figures/rumour.yaml:3:50 columns.date: found a column of type text; expected a column of type date. Choose another column.",
    ],
  },
  {
    fault: "claim trail: an option of charts",
    file: "content/figures/rumour.yaml",
    from: "options: { highlight:",
    to: "options: { scale: log, highlight:",
    says: [
      'content/figures/rumour.yaml:15:12 options.scale: found the unknown key "scale"; expected only the keys of the format. Remove it, or correct its spelling.',
    ],
  },
  {
    fault: "claim trail: a category without a sign",
    file: "data/bell-rumour/dataset.yaml",
    from: "hardened: Hardened",
    to: "hardened: Hardened, doubted: Doubted",
    says: [
      'content/figures/rumour.yaml:3:105 columns.change: found the category "doubted"; expected only origin, kept, changed, softened, hardened, dropped, added. Rename it in data/bell-rumour/dataset.yaml.',
    ],
  },
  {
    fault: "claim trail: a source that says nothing",
    file: "content/figures/rumour.yaml",
    from: "  listeners-undated-tally: [count]",
    to: "  listeners-undated-tale: [count]",
    says: [
      'content/figures/rumour.yaml:8:3 rows.listeners-undated-tale: found "listeners-undated-tale"; expected a source with rows in "bell-rumour". Did you mean "listeners-undated-tally"?',
    ],
  },
  {
    fault: "claim trail: an element that a source does not name",
    file: "content/figures/rumour.yaml",
    from: "[count, method, cause]",
    to: "[count, method, causes]",
    says: [
      'content/figures/rumour.yaml:7:44 rows.ajras-2020-05-06-claims.2: found "causes"; expected an element of the claim in ajras-2020-05-06-claims. Did you mean "cause"?',
    ],
  },
  {
    fault: "claim trail: a source above the one that it draws on",
    file: "content/figures/rumour.yaml",
    from: "  kambana-2019-06-12-bells: [count, method, weather]\n  ajras-2020-05-06-claims: [count, method, cause]\n",
    to: "  ajras-2020-05-06-claims: [count, method, cause]\n  kambana-2019-06-12-bells: [count, method, weather]\n",
    says: [
      'content/figures/rumour.yaml:6:3 rows.ajras-2020-05-06-claims: found "ajras-2020-05-06-claims", which draws on "kambana-2019-06-12-bells"; expected a source that draws on one above it, or on none. Put "kambana-2019-06-12-bells" above it, or leave it out.',
    ],
  },
  {
    fault: "claim trail: a source that draws on itself",
    file: "data/bell-rumour/raw/rumour.csv",
    from: "listeners-undated-tally,,ajras-2020-05-06-claims,",
    to: "listeners-undated-tally,,listeners-undated-tally,",
    says: [
      'content/figures/rumour.yaml:8:3 rows.listeners-undated-tally: found "listeners-undated-tally", which draws on "listeners-undated-tally"; expected a source that draws on one above it, or on none. Correct its rows in the data.',
    ],
  },
  {
    fault: "claim trail: a source that draws on two",
    file: "data/bell-rumour/raw/rumour.csv",
    from: "kambana-2019-06-12-bells,method,counted,",
    to: "bell-society-2019-letter,method,counted,",
    says: [
      'content/figures/rumour.yaml:7:3 rows.ajras-2020-05-06-claims: found "ajras-2020-05-06-claims", which draws on "kambana-2019-06-12-bells" and on "bell-society-2019-letter"; expected rows that all draw on one text. Leave out the rows of the other.',
    ],
  },
  {
    fault: "claim trail: a label that is not drawn",
    file: "content/figures/rumour.yaml",
    from: "labels: { cause:",
    to: "labels: { clause:",
    says: [
      'content/figures/rumour.yaml:14:11 labels.clause: found "clause"; expected an element or a source that is drawn. Did you mean "cause"?',
    ],
  },
  {
    fault: "claim trail: a main trail to nowhere",
    file: "content/figures/rumour.yaml",
    from: "highlight: [ajras-2020-05-06-claims]",
    to: "highlight: [ghanti-2020-02-29-keepers]",
    says: [
      'content/figures/rumour.yaml:15:24 options.highlight.0: found "ghanti-2020-02-29-keepers"; expected a source that is drawn. The valid names are listed in content/figures/rumour.yaml.',
    ],
  },
  {
    fault: "number: an unknown dataset",
    file: "content/numbers/bells.yaml",
    from: "dataset: harbour-bells, row: b-north-society",
    to: "dataset: harbor-bells, row: b-north-society",
    says: [
      'content/numbers/bells.yaml:3:24 bells-north.cell.dataset: found "harbor-bells"; expected the name of a dataset. Did you mean "harbour-bells"?',
    ],
  },
  {
    fault: "number: an unknown row",
    file: "content/numbers/bells.yaml",
    from: "row: b-south",
    to: "row: b-sooth",
    says: [
      'content/numbers/bells.yaml:4:48 bells-south.cell.row: found "b-sooth"; expected the key of a row of "harbour-bells". Did you mean "b-south"?',
    ],
  },
  {
    fault: "number: an unknown column",
    file: "content/numbers/bells.yaml",
    from: "column: bells",
    to: "column: bell",
    says: [
      'content/numbers/bells.yaml:6:62 bells-iceland.cell.column: found "bell"; expected a column of "harbour-bells". Did you mean "bells"?',
    ],
  },
  {
    fault: "number: a column without values",
    file: "content/numbers/bells.yaml",
    from: "column: bells",
    to: "column: place",
    says: [
      "content/numbers/bells.yaml:6:62 bells-iceland.cell.column: found a column of type place; expected a column of type estimate or number. Choose the column that holds the values.",
    ],
  },
  {
    fault: "number: no column where the dataset has no estimate",
    file: "content/numbers/bells.yaml",
    from: "{ dataset: harbour-bells, row: b-ken }",
    to: "{ dataset: bell-rumour, row: b-ken }",
    says: [
      'content/numbers/bells.yaml:10:24 bells-kenya.cell.dataset: found "bell-rumour"; expected a dataset with a column of type estimate or number. Choose another.',
      'content/numbers/bells.yaml:10:46 bells-kenya.cell.row: found "b-ken"; expected the key of a row of "bell-rumour". The valid names are listed in /data/bell-rumour.csv.',
    ],
  },
  {
    fault: "number: a row that only shows how a claim changed",
    file: "content/numbers/bells.yaml",
    from: "row: b-ken",
    to: "row: b-perhaps",
    says: [
      'content/numbers/bells.yaml:10:48 bells-kenya.cell.row: found the row "b-perhaps", whose use is no; expected a row that may be used. Choose another; such rows only show how a claim changed.',
    ],
  },
  {
    fault: "number: a kind that the source leaves open",
    file: "data/bell-keepers/raw/observations.csv",
    from: ",640,,,exact,",
    to: ",640,,,unclear,",
    says: [
      'content/figures/earshot.yaml:4:8 rows.0: found the row "k-deaf", whose kind is unclear; expected rows with a kind. Exclude it.',
      'content/numbers/keepers.yaml:21:40 deaf.cell.row: found the row "k-deaf", whose kind is unclear; expected a row that says what kind of value it has. Choose another; such values are kept as reported, but not computed with.',
    ],
  },
  {
    fault: "number: an unknown number",
    file: "content/numbers/bells.yaml",
    from: "[bells-north, bells-south, bells-islands]",
    to: "[bells-nroth, bells-south, bells-islands]",
    says: [
      'content/numbers/bells.yaml:15:9 bells-listed.sum.0: found "bells-nroth"; expected the id of a number. Did you mean "bells-north"?',
    ],
  },
  {
    fault: "number: a circle",
    file: "content/numbers/bells.yaml",
    from: "sum: [bells-north, bells-south, bells-islands]",
    to: "sum: [bells-north, bells-south, bells-elsewhere]",
    says: [
      "content/numbers/bells.yaml:18:29 bells-elsewhere.difference.1: found the circle bells-listed → bells-elsewhere → bells-listed; expected numbers that do not depend on themselves. Define one of them by cells.",
    ],
  },
  {
    fault: "number: a number that rests on itself",
    file: "content/numbers/keepers.yaml",
    from: "difference: [ringers, ringers-named]",
    to: "difference: [ringers, ringers-elsewhere]",
    says: [
      "content/numbers/keepers.yaml:11:44 ringers-elsewhere.difference.1: found the circle ringers-elsewhere → ringers-elsewhere; expected numbers that do not depend on themselves. Define one of them by cells.",
    ],
  },
  {
    fault: "number: no operation",
    file: "content/numbers/keepers.yaml",
    from: "  ratio: [bells-total, ringers]\n",
    to: "",
    says: [
      "content/numbers/keepers.yaml:13:1 bells-per-ringer: found no operation; expected one of cell, latest, count, sum, difference, change, share, ratio, minimum, maximum, rank, or a claim: compare, trend, all, none, only, most, vague. Say where the number comes from, or what is claimed.",
    ],
  },
  {
    fault: "number: two operations",
    file: "content/numbers/keepers.yaml",
    from: "  ratio: [bells-total, ringers]\n",
    to: "  ratio: [bells-total, ringers]\n  share: [ringers, bells-total]\n",
    says: [
      "content/numbers/keepers.yaml:15:3 bells-per-ringer.ratio: found ratio besides share; expected one operation. Keep one of them, and give each number its own id.",
    ],
  },
  {
    fault: "number: a misspelt operation",
    file: "content/numbers/keepers.yaml",
    from: "ringers-named: { sum:",
    to: "ringers-named: { sums:",
    says: [
      'content/numbers/keepers.yaml:10:18 ringers-named.sums: found the unknown key "sums"; expected only the keys of the format. Did you mean "sum"?',
    ],
  },
  {
    fault: "number: a value typed in",
    file: "content/numbers/keepers.yaml",
    from: "ringers: { cell: { dataset: bell-keepers, row: k-ring-world } }",
    to: "ringers: 30",
    says: ['content/numbers/keepers.yaml:6:1 ringers: found "30"; expected keys with values. Correct the value.'],
  },
  {
    fault: "number: a share of three",
    file: "content/numbers/keepers.yaml",
    from: "share: [ringers-named, ringers]",
    to: "share: [ringers-named, ringers, ringers-elsewhere]",
    says: [
      "content/numbers/keepers.yaml:12:24 ringers-named-share.share: found a list; expected a list of at most 2. Correct the value.",
    ],
  },
  {
    fault: "number: a sum of one",
    file: "content/numbers/keepers.yaml",
    from: "sum: [ringers-iceland, ringers-norway, ringers-portugal]",
    to: "sum: [ringers-iceland]",
    says: [
      "content/numbers/keepers.yaml:10:18 ringers-named.sum: found a list; expected a list of 2 or more. Correct the value.",
    ],
  },
  {
    fault: "number: an id in capitals",
    file: "content/numbers/keepers.yaml",
    from: "quiet-days:",
    to: "Quiet_Days:",
    says: [
      'content/numbers/keepers.yaml:17:1 Quiet_Days: found "Quiet_Days"; expected an id of lowercase letters, digits and single hyphens. Rename it.',
    ],
  },
  {
    fault: "number: an id that another topic has",
    file: "content/numbers/keepers.yaml",
    from: "quiet-days:",
    to: "bells-total:",
    says: [
      'content/numbers/keepers.yaml:17:1 bells-total: found "bells-total" again; expected unique ids (content/numbers/bells.yaml:2 has it). Rename one of them.',
    ],
  },
  {
    fault: "number: an id twice in one topic",
    file: "content/numbers/keepers.yaml",
    from: "quiet-days:",
    to: "ringers:",
    says: [
      'content/numbers/keepers.yaml:17:1 found the key "ringers" twice, in lines 6 and 17; expected each key once. Remove or rename one of them.',
    ],
  },
  {
    fault: "number: different units",
    file: "content/numbers/keepers.yaml",
    from: "sum: [ringers-iceland, ringers-norway, ringers-portugal]",
    to: "sum: [ringers-iceland, bells-norway]",
    says: [
      'content/numbers/keepers.yaml:10:18 ringers-named.sum: found different units ("people", "bells") and different windows ("2020-01-01 to 2020-02-29", "2018-01-01 to 2018-12-31") and different measures ("People who ring", "Bells that hang"); expected numbers that can be combined. Choose others, or say in `comparable` why these can be.',
    ],
  },
  {
    fault: "number: different windows",
    file: "content/numbers/keepers.yaml",
    from: "sum: [ringers-iceland, ringers-norway, ringers-portugal]",
    to: "sum: [keepers-norway-2018, keepers-norway-2019]",
    says: [
      'content/numbers/keepers.yaml:10:18 ringers-named.sum: found different windows ("2018-03-01", "2019-01-31"); expected numbers that can be combined. Choose others, or say in `comparable` why these can be.',
    ],
  },
  {
    fault: "number: different populations",
    file: "content/numbers/bells.yaml",
    from: "minimum: [bells-iceland, bells-new-zealand, bells-kenya]",
    to: "minimum: [bells-iceland, bells-new-zealand, bells-south]",
    says: [
      'content/numbers/bells.yaml:24:17 bells-fewest.minimum: found different populations ("bells that ring", "-3 that were cracked"); expected numbers that can be combined. Choose others, or say in `comparable` why these can be.',
    ],
  },
  {
    fault: "number: different measures",
    file: "content/numbers/keepers.yaml",
    from: "  comparable: Both are of people within earshot on the same day.\n",
    to: "",
    says: [
      'content/numbers/keepers.yaml:19:3 deaf-share.share: found different measures ("People who hear nothing", "People within earshot"); expected numbers that can be combined. Choose others, or say in `comparable` why these can be.',
    ],
  },
  {
    fault: "number: different units, with a reason but no unit",
    file: "content/numbers/keepers.yaml",
    from: "  ratio: [bells-total, ringers]",
    to: "  sum: [bells-total, ringers]",
    says: [
      "content/numbers/keepers.yaml:15:3 bells-per-ringer.sum: found values in bells and people; expected the unit of the result. Add `unit`.",
    ],
  },
  {
    fault: "number: a reason that says nothing",
    file: "content/numbers/keepers.yaml",
    from: "comparable: Both are of people within earshot on the same day.",
    to: "comparable: It is.",
    says: [
      'content/numbers/keepers.yaml:20:3 deaf-share.comparable: found "It is."; expected text of 20 or more characters. Correct the value.',
    ],
  },
  {
    fault: "number: a unit that the data contradict",
    file: "content/numbers/keepers.yaml",
    from: "ringers-norway: { cell: { dataset: bell-keepers, row: k-ring-nor } }",
    to: "ringers-norway: { cell: { dataset: bell-keepers, row: k-ring-nor }, unit: bells }",
    says: [
      'content/numbers/keepers.yaml:8:69 ringers-norway.unit: found "bells"; expected no unit, because the number is in "people". Remove it.',
    ],
  },
  {
    fault: "number: a sum that counts a row twice",
    file: "content/numbers/keepers.yaml",
    from: "sum: [ringers-iceland, ringers-norway, ringers-portugal]",
    to: "sum: [ringers-iceland, ringers-norway, ringers-norway]",
    says: [
      'content/numbers/keepers.yaml:10:57 ringers-named.sum.2: found "ringers-norway", which shares a row with "ringers-norway"; expected numbers that count nothing twice. Choose others, or say in `comparable` why these can be summed.',
    ],
  },
  {
    fault: "number: a sum that counts a row twice by way of another sum",
    file: "content/numbers/keepers.yaml",
    from: "difference: [ringers, ringers-named]",
    to: "sum: [ringers-norway, ringers-named]",
    says: [
      'content/numbers/keepers.yaml:11:44 ringers-elsewhere.sum.1: found "ringers-named", which shares a row with "ringers-norway"; expected numbers that count nothing twice. Choose others, or say in `comparable` why these can be summed.',
    ],
  },
  {
    fault: "number: a part that is larger than its whole",
    file: "content/numbers/keepers.yaml",
    from: "share: [ringers-named, ringers]",
    to: "share: [ringers, ringers-named]",
    says: [
      "content/numbers/keepers.yaml:12:24 ringers-named-share.share: found a share that cannot be computed, because the part is larger than the whole: ringers is 30 people, ringers-named is 21 people; expected values with compatible kinds. Choose other numbers.",
    ],
  },
  {
    fault: "number: a divisor that can be zero",
    file: "content/numbers/bells.yaml",
    from: "ratio: [bells-iceland, bells-new-zealand]",
    to: "ratio: [bells-iceland, bells-kenya]",
    says: [
      "content/numbers/bells.yaml:23:33 bells-iceland-to-new-zealand.ratio: found a ratio that cannot be computed, because the divisor can be zero: bells-iceland is 12 bells, bells-kenya is up to 4 bells; expected values with compatible kinds. Choose other numbers.",
    ],
  },
  {
    fault: "number: an approximate value and an open end",
    file: "content/numbers/bells.yaml",
    from: "maximum: [bells-iceland, bells-norway, bells-new-zealand]",
    to: "maximum: [bells-portugal, bells-norway]",
    says: [
      "content/numbers/bells.yaml:25:15 bells-most.maximum: found a maximum that cannot be computed, because one value is approximate, with no stated width, and the other has an open end: bells-portugal is about 30 bells, bells-norway is at least 48 bells; expected values with compatible kinds. Choose other numbers.",
    ],
  },
  {
    fault: "number: a rank that the intervals leave open",
    file: "content/numbers/bells.yaml",
    from: "of: bells-norway, among: [bells-iceland, bells-norway, bells-new-zealand, bells-kenya, bells-japan]",
    to: "of: bells-new-zealand, among: [bells-iceland, bells-norway, bells-new-zealand, bells-kenya, bells-japan]",
    says: [
      'content/numbers/bells.yaml:26:122 bells-norway-rank.rank.among.4: found "bells-new-zealand" (5 to 9 bells) and "bells-japan" (less than 20 bells), either of which may be the larger; expected an order that is certain. Leave one of them out.',
    ],
  },
  {
    fault: "number: a rank among others only",
    file: "content/numbers/bells.yaml",
    from: "among: [bells-iceland, bells-norway, bells-new-zealand, bells-kenya, bells-japan]",
    to: "among: [bells-iceland, bells-new-zealand]",
    says: [
      'content/numbers/bells.yaml:26:48 bells-norway-rank.rank.among: found a list without "bells-norway"; expected the ranked number among the others. Add it to the list.',
    ],
  },
  {
    fault: "number: a number twice in a rank",
    file: "content/numbers/bells.yaml",
    from: "among: [bells-iceland, bells-norway, bells-new-zealand, bells-kenya, bells-japan]",
    to: "among: [bells-iceland, bells-norway, bells-norway, bells-kenya]",
    says: [
      'content/numbers/bells.yaml:26:85 bells-norway-rank.rank.among.2: found "bells-norway" again; expected each number once. Remove it, or name another.',
    ],
  },
  {
    fault: "number: a position that is computed with",
    file: "content/numbers/bells.yaml",
    from: "minimum: [bells-iceland, bells-new-zealand, bells-kenya]",
    to: "minimum: [bells-iceland, bells-norway-rank]",
    says: [
      'content/numbers/bells.yaml:24:17 bells-fewest.minimum: found different units ("bells", "rank"); expected numbers that can be combined. Choose others, or say in `comparable` why these can be.',
      'content/numbers/bells.yaml:24:42 bells-fewest.minimum.1: found "bells-norway-rank", which is a rank; expected an amount. Choose the ranked number; ranks cannot be computed with.',
    ],
  },
  {
    fault: "number: two rows that are the latest",
    file: "content/numbers/keepers.yaml",
    from: "latest: { dataset: bell-keepers, where: { measure: seen, place: NOR } }",
    to: "latest: { dataset: bell-keepers, where: { measure: claimed } }",
    says: [
      'content/numbers/keepers.yaml:3:26 keepers-norway-latest.latest: found "k-claim-1" and "k-claim-2", both of 2020-05-06; expected one row that is the latest. Choose between them with `where`.',
    ],
  },
  {
    fault: "number: the latest of different things",
    file: "content/numbers/keepers.yaml",
    from: "latest: { dataset: bell-keepers, where: { measure: seen, place: NOR } }",
    to: "latest: { dataset: bell-keepers, where: { measure: [seen, deaf] } }",
    says: [
      'content/numbers/keepers.yaml:3:26 keepers-norway-latest.latest: found rows with different measures ("Keepers seen at work", "People who hear nothing") and different places ("NOR", "world"); expected rows about the same thing at different times. Choose them with `where`, or say in `comparable` why they belong together.',
    ],
  },
  {
    fault: "number: a change backwards",
    file: "content/numbers/keepers.yaml",
    from: "change: [keepers-norway-2018, keepers-norway-latest]",
    to: "change: [keepers-norway-latest, keepers-norway-2018]",
    says: [
      "content/numbers/keepers.yaml:4:24 keepers-norway-rise.change: found 2020-02-29 before 2018-03-01; expected the earlier number first. Swap the two.",
    ],
  },
  {
    fault: "number: a change at one time",
    file: "content/numbers/keepers.yaml",
    from: "change: [keepers-norway-2018, keepers-norway-latest]",
    to: "change: [ringers-iceland, ringers-norway]",
    says: [
      "content/numbers/keepers.yaml:4:24 keepers-norway-rise.change: found two numbers of 2020-02-29; expected an earlier and a later number. For two numbers of one time, use `difference`.",
    ],
  },
  {
    fault: "number: a condition on an unknown column",
    file: "content/numbers/bells.yaml",
    from: "where: { drawn: [ok, note] }",
    to: "where: { usage: [ok, note] }",
    says: [
      'content/numbers/bells.yaml:31:45 reports-of-bells.count.where.usage: found "usage"; expected a column of "harbour-bells". The valid names are listed in data/harbour-bells/dataset.yaml.',
    ],
  },
  {
    fault: "number: a condition that no row meets",
    file: "content/numbers/bells.yaml",
    from: "[ISL, NOR, PRT, NZL, KEN, JPN]",
    to: "[ISL, NOR, PRT, NZL, KNE, JPN]",
    says: [
      'content/numbers/bells.yaml:28:88 countries-with-bells.count.where.place.4: found "KNE"; expected a value that some row has as its place. Did you mean "KEN"?',
    ],
  },
  {
    fault: "number: a condition that no row meets beside the others",
    file: "content/numbers/keepers.yaml",
    from: "where: { measure: seen, place: NOR }",
    to: "where: { measure: seen, place: [NOR, ISL] }",
    says: [
      'content/numbers/keepers.yaml:3:96 keepers-norway-latest.latest.where.place.1: found "ISL", which no row has that meets the other conditions; expected values of chosen rows. Remove it, or correct the other conditions.',
    ],
  },
  {
    fault: "number: a count with rows that may not be used",
    file: "content/numbers/bells.yaml",
    from: ", where: { drawn: [ok, note] } }",
    to: " }",
    says: [
      'content/numbers/bells.yaml:31:3 reports-of-bells.count: found the row "b-perhaps", whose use is no; expected rows that may be used. Exclude it with `drawn: [ok, note]` in `where`; such rows only show how a claim changed.',
    ],
  },
  {
    fault: "number: countries that are none",
    file: "content/numbers/bells.yaml",
    from: "{ dataset: harbour-bells, where: { drawn: [ok, note] } }\n  unit: reports",
    to: "{ dataset: harbour-bells, where: { drawn: [ok, note] }, distinct: place }\n  unit: countries",
    says: [
      'content/numbers/bells.yaml:32:3 reports-of-bells.unit: found "countries", but "world" is not one; expected places that are all countries. Choose them with `where`, or correct the unit.',
    ],
  },
  {
    fault: "number: a count of different measures",
    file: "content/numbers/keepers.yaml",
    from: "quiet-days: { cell: { dataset: bell-keepers, row: k-share } }",
    to: "quiet-days: { count: { dataset: bell-keepers, where: { place: world } } }",
    says: [
      'content/numbers/keepers.yaml:17:15 quiet-days.count: found rows with different measures ("Keepers claimed", "People who ring", "People within earshot" …); expected rows of one measure. Choose them with `where`, or say in `comparable` why they belong together.',
    ],
  },
  {
    fault: "number: distinct values of an unknown column",
    file: "content/numbers/bells.yaml",
    from: "distinct: place",
    to: "distinct: plaice",
    says: [
      'content/numbers/bells.yaml:28:101 countries-with-bells.count.distinct: found "plaice"; expected a column of "harbour-bells". Did you mean "place"?',
    ],
  },
  {
    fault: "number: a row that is lost from the data",
    file: "data/bell-keepers/raw/observations.csv",
    from: "k-ring-prt,",
    to: "k-ring-por,",
    says: [
      'content/numbers/keepers.yaml:9:52 ringers-portugal.cell.row: found "k-ring-prt"; expected the key of a row of "bell-keepers". Did you mean "k-ring-por"?',
    ],
  },
  {
    fault: "number: an empty topic",
    file: "content/numbers/more.yaml",
    text: "",
    says: ["content/numbers/more.yaml:1:1 missing; expected keys with values. Correct the value."],
  },
  {
    fault: "number: a topic in another ending",
    file: "content/numbers/more.yml",
    text: "a: 1\n",
    says: [
      "content/numbers/more.yml:1:1 found a file that is not used; expected site.yaml, authors.yaml, corrections.yaml, notices.yaml, glossary.yaml, events.yaml, numbers/<topic>.yaml, figures/<figure>.yaml, articles/<article>/<locale>.md, pages/<page>.md, images/<image>.yaml and the picture that it names, theme/theme.yaml, or a file of a dataset, in lowercase letters. Rename, move or remove it.",
    ],
  },
  {
    fault: "a control character",
    file: "data/harbour-bells/raw/observations.csv",
    from: "bells that ring,,ok\nb-nor",
    to: "bells\u0007 that ring,,ok\nb-nor",
    says: [
      "data/harbour-bells/raw/observations.csv:7:137 found the control character U+0007; expected text, in lines that end with LF or CR LF. Remove it, or save the file with different line endings.",
    ],
  },
  {
    fault: "carriage returns alone",
    file: "data/harbour-bells/raw/observations.csv",
    rewritten: (text) => text.replaceAll("\n", "\r"),
    says: [
      "data/harbour-bells/raw/observations.csv:1:84 found the control character U+000D; expected text, in lines that end with LF or CR LF. Remove it, or save the file with different line endings.",
    ],
  },
  {
    fault: "a number with leading zeros",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",12,,,exact,",
    to: ",0012,,,exact,",
    says: [
      'data/harbour-bells/raw/observations.csv:7:39 number: found "0012"; expected a number such as 1500 or 2.5. Write 12.',
    ],
  },
  {
    fault: "a number that is too long to be kept",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",12,,,exact,",
    to: ",9007199254740993,,,exact,",
    says: [
      'data/harbour-bells/raw/observations.csv:7:39 number: found "9007199254740993"; expected a number of at most 15 digits. Correct it, or round it and say that it is rounded.',
    ],
  },
  {
    fault: "half a person in a bound",
    file: "data/bell-keepers/raw/observations.csv",
    from: ",,30,70,between",
    to: ",,30.5,70,between",
    says: [
      "data/bell-keepers/raw/observations.csv:8:38 value: found 30.5; expected a whole number, because the unit is people. Correct the number or the unit.",
    ],
  },
  {
    fault: "blanks where words are required",
    file: "data/harbour-bells/raw/observations.csv",
    from: "--1,bells that ring,,ok\nb-nor",
    to: "--1,  ,,ok\nb-nor",
    says: [
      "data/harbour-bells/raw/observations.csv:7:132 heard: missing; expected a value, because heard is required. Fill the cell.",
    ],
  },
  {
    fault: "places: a name of blanks",
    file: "data/places.csv",
    from: "ISL,Iceland",
    to: "ISL, ",
    says: ['data/places.csv:7:5 name: found " "; expected a name. Correct the cell.'],
  },
  {
    fault: "places: an id with other characters",
    file: "data/places.csv",
    from: "JPN,Japan,country,JPN,,,\n",
    to: "JPN,Japan,country,JPN,,,\n<b>,Bold,grouping,,bell-society,,\n",
    says: ['data/places.csv:9:1 id: found "<b>"; expected letters, digits and hyphens. Correct the cell.'],
  },
  {
    fault: "dataset: two columns with one name in the download",
    file: "data/harbour-bells/dataset.yaml",
    from: "{ name: heard, type: counted",
    to: "{ name: bells_low, type: text",
    says: [
      'data/harbour-bells/dataset.yaml:33:7 columns.5.name: found "bells_low" twice in the download; expected column names that are unique there too ("bells" makes it already). Rename one of the columns.',
    ],
  },
  {
    fault: "dataset: parts that no row is",
    file: "data/harbour-bells/dataset.yaml",
    from: "[b-north-society, b-south, b-islands]",
    to: "[b-north-society, b-suoth, b-islands]",
    says: [
      'data/harbour-bells/dataset.yaml:42:14 parts.0.parts.id: found "b-suoth"; expected a value of the column "id". Did you mean "b-south"?',
    ],
  },
  {
    fault: "dataset: an unknown cleaning step",
    file: "data/harbour-bells/dataset.yaml",
    from: "step: drop",
    to: "step: delete",
    says: [
      'data/harbour-bells/dataset.yaml:24:5 recipe.2.step: found "delete"; expected one of trim, characters, map, label, replace, number, date, range, kind, drop, unique, join, longer. Did you mean "date"?',
    ],
  },
  {
    fault: "dataset: the name of a register",
    file: "data/places/dataset.yaml",
    text: "title: Keepers of bells\ndescription: >-\n  People who ring, hear or mislay bells, by place and date, as invented origins tell it. Made up for\n  tests, and for nothing else.\ncovers: March 2018 to May 2020, Norway by date, three claims for all coasts\nlimits: Nothing follows from these numbers.\nlicence: CC0-1.0\nattribution: The Bell Desk, a made-up publisher.\nraw:\n  file: raw/observations.csv\n  columns: [row, what, place, from, to, asof, number, low, high, word, unit, who, text, passage, remark, draw]\nrecipe: []\ncolumns:\n  - { name: id, type: identifier, from: row, title: Row }\n  - name: measure\n    type: category\n    from: what\n    title: Measure\n    categories: { seen: Keepers seen at work, claimed: Keepers claimed, ringing: People who ring, earshot: People within earshot, deaf: People who hear nothing, share: Share of quiet days }\n  - { name: place, type: place, from: place, title: Place }\n  - { name: window, type: window, from: { start: from, end: to, asOf: asof }, title: When }\n  - { name: value, type: estimate, from: { value: number, low: low, high: high, kind: word }, unit: { column: unit }, title: Value }\n  - { name: unit, type: unit, from: unit, title: Unit }\n  - { name: origin, type: origin, from: who, title: Origin }\n  - { name: source, type: source, from: text, title: Source }\n  - { name: quote, type: quote, from: passage, title: Quote }\n  - { name: use, type: use, from: draw, title: Use in charts }\n  - { name: remark, type: note, from: remark, title: Note }\nkey: [id]\n",
    says: [
      'data/places/dataset.yaml:1:1 found the name "places"; expected a name that the site does not reserve. Choose another.',
      'data/places/dataset.yaml:10:3 raw.file: found "raw/observations.csv"; expected a file of the dataset. Add the file, or correct its name.',
    ],
  },
  {
    fault: "sources: an empty file",
    file: "data/sources/nothing-2020.yaml",
    text: "",
    says: ["data/sources/nothing-2020.yaml:1:1 missing; expected keys with values. Correct the value."],
  },
  {
    fault: "sources: an address with a blank",
    file: "data/sources/kambana-2019-06-12-bells.yaml",
    from: "https://kambana.example/2019/06/12/",
    to: "https://kambana.example/2019 06 12/",
    says: [
      'data/sources/kambana-2019-06-12-bells.yaml:6:1 url: found "https://kambana.example/2019 06 12/"; expected a URL that begins with https:// or http://, without spaces and quotation marks. Correct the value.',
    ],
  },
  {
    fault: "sources: a quote of blanks",
    file: "data/sources/kambana-2019-06-12-bells.yaml",
    from: 'text: "В Норвегия са най-малко 48, в Португалия около 30."',
    to: 'text: "  "',
    says: [
      'data/sources/kambana-2019-06-12-bells.yaml:22:5 quotes.1.text: found " "; expected the words of the source. Correct the value.',
    ],
  },
  {
    fault: "site: an address with a query",
    file: "content/site.yaml",
    from: "https://bells.example/harbour/",
    to: "https://bells.example/?a=/",
    says: [
      'content/site.yaml:6:1 address: found "https://bells.example/?a=/"; expected a URL such as https://example.org/. Correct the value.',
    ],
  },
  {
    fault: "site: a licence that is none",
    file: "content/site.yaml",
    from: "text: CC-BY-4.0",
    to: "text: free for all",
    says: [
      'content/site.yaml:15:3 licence.text: found "free for all"; expected an SPDX licence identifier such as CC-BY-4.0. Correct the value.',
    ],
  },
  {
    fault: "site: an alias without an anchor",
    file: "content/site.yaml",
    from: "title: Harbour Bells",
    to: "title: *bells",
    says: [
      'content/site.yaml:1:8 found the alias "*bells", which cannot be resolved; expected an anchor on an earlier line, used a few times at most. Write the value out, or put quotation marks around text that begins with *.',
    ],
  },
  {
    fault: "figure: a condition with one value that no row has",
    file: "content/figures/bells-by-country.yaml",
    from: "[ISL, NOR,",
    to: "[ISL, NRO, NOR,",
    says: [
      'content/figures/bells-by-country.yaml:4:10 where.place: found "NRO"; expected a value of the column "place". Did you mean "NOR"?',
    ],
  },
  {
    fault: "figure: a row that stands twice",
    file: "content/figures/bells-by-coast.yaml",
    from: "rows: [b-north-society, b-south, b-islands]",
    to: "rows: [b-north-society, b-south, b-south, b-islands]",
    says: [
      'content/figures/bells-by-coast.yaml:4:34 rows.2: found "b-south" again; expected each row once. Remove one of them.',
    ],
  },
  {
    fault: "figure: labels from a column of values",
    file: "content/figures/bells-by-coast.yaml",
    from: "label: place",
    to: "label: bells",
    says: [
      "content/figures/bells-by-coast.yaml:3:12 columns.label: found a column of type estimate; expected a column of words. Choose the column that names the rows.",
    ],
  },
  {
    fault: "figure: dates from a column of words",
    file: "content/figures/bells-by-country.yaml",
    from: "date: window",
    to: "date: heard",
    says: [
      "content/figures/bells-by-country.yaml:3:40 columns.date: found a column of type counted; expected a column of type window. Choose the column that holds the dates.",
    ],
  },
  {
    fault: "figure: an order by date without dates",
    file: "content/figures/bells-by-country.yaml",
    from: ", date: window }\nwhere: { place: [ISL, NOR, PRT, NZL, KEN, JPN] }\norder: value",
    to: " }\nwhere: { place: [ISL, NOR, PRT, NZL, KEN, JPN] }\norder: date",
    says: [
      'content/figures/bells-by-country.yaml:5:1 order: found "date"; expected a column for `date` to sort by. Name the column of type window, or choose another order.',
    ],
  },
  {
    fault: "figure: a whole in another unit than its part",
    file: "content/figures/earshot.yaml",
    from: "row: k-earshot",
    to: "row: k-share",
    says: [
      "content/figures/earshot.yaml:9:12 options.whole: found a whole in percent and a part in people; expected a whole and parts in one unit. Choose other rows.",
    ],
  },
  {
    fault: "figure: a whole that is smaller than its part",
    file: "content/figures/earshot.yaml",
    rewritten: (text) => text.replace("[k-deaf]", "[k-earshot]").replace("row: k-earshot", "row: k-deaf"),
    says: [
      "content/figures/earshot.yaml:9:12 options.whole: found a whole of 640 whose parts add up to 12000; expected parts that together do not exceed their whole. Choose other rows.",
    ],
  },
  {
    fault: "figure: more marks than can be counted",
    file: "content/figures/earshot.yaml",
    from: "each: 100",
    to: "each: 1",
    says: [
      "content/figures/earshot.yaml:9:62 options.each: found 12000 marks; expected at most 3000 marks. Let each mark represent more.",
    ],
  },
  {
    fault: "figure: marks for nothing",
    file: "content/figures/earshot.yaml",
    from: "each: 100",
    to: "each: 0",
    says: ['content/figures/earshot.yaml:9:62 options.each: found "0"; expected a number above 0. Correct the value.'],
  },
  {
    fault: "article: a figure inside a sentence",
    file: "content/articles/ringing/en.md",
    from: "::figure{#bells-by-coast}",
    to: "See ::figure{#bells-by-coast} here",
    says: [
      'content/articles/ringing/en.md:26:5 found "::figure{#bells-by-coast}", a directive that is not read here; expected ::figure{#id} on a line of its own, :cite[words]{#quote}, :n[words]{#number}. Complete it, or write \\:\\:figure\\{\\#bells-by-coast\\} if these characters are intended.',
    ],
  },
  {
    fault: "article: a figure with more than its id",
    file: "content/articles/ringing/en.md",
    from: "::figure{#bells-by-coast}",
    to: "::figure{#bells-by-coast .wide}",
    says: [
      'content/articles/ringing/en.md:26:1 ::figure: found the attribute "class"; expected ::figure{#id}. Remove it.',
    ],
  },
  {
    fault: "article: a link to a reference that is not there",
    file: "content/articles/ringing/en.md",
    from: "(https://en.wikipedia.org/wiki/Rounding)",
    to: "[rounding]",
    says: [
      'content/articles/ringing/en.md:55:97 found "][rounding]", which looks like a link; expected [text](URL) without spaces between in Markdown, and no link elsewhere. Use that syntax, or remove the brackets, or write \\]\\[rounding\\] if these characters are intended.',
    ],
  },
  {
    fault: "article: a link without text",
    file: "content/articles/ringing/en.md",
    from: "[rules of rounding]",
    to: "[]",
    says: [
      "content/articles/ringing/en.md:55:79 link: found a link without text; expected [words](address). Add the words.",
    ],
  },
  {
    fault: "article: a link with a blank in its address",
    file: "content/articles/ringing/en.md",
    from: "(https://en.wikipedia.org/wiki/Rounding)",
    to: "(<https://en.wikipedia.org/wiki/Rounding up>)",
    says: [
      'content/articles/ringing/en.md:55:79 link: found "https://en.wikipedia.org/wiki/Rounding up"; expected a path of this site such as /data/, or a URL that begins with https://. The valid names are listed in the site\'s sitemap.',
    ],
  },
  {
    fault: "article: a link without a host",
    file: "content/articles/ringing/en.md",
    from: "(https://en.wikipedia.org/wiki/Rounding)",
    to: "(https:///wiki/Rounding)",
    says: [
      'content/articles/ringing/en.md:55:79 link: found "https:///wiki/Rounding"; expected a path of this site such as /data/, or a URL that begins with https://. The valid names are listed in the site\'s sitemap.',
    ],
  },
  {
    fault: "article: an empty heading",
    file: "content/articles/ringing/en.md",
    from: "## Who rings them",
    to: "##",
    says: [
      "content/articles/ringing/en.md:40:1 found an empty heading; expected ## and a text. Add the text, or remove the heading.",
    ],
  },
  {
    fault: "article: a heading of the third level first",
    file: "content/articles/ringing/en.md",
    from: "## Where they hang",
    to: "### Where they hang",
    says: [
      "content/articles/ringing/en.md:22:1 found a heading of level 3 before any of level 2; expected ## first, then ###. Begin with ##.",
    ],
  },
  {
    fault: "article: a fact that is no paragraph",
    file: "content/articles/ringing/en.md",
    from: ":n[60]{#bells-north} hang on the north coast",
    to: "## :n[60]{#bells-north} hang on the north coast",
    says: [
      'content/articles/ringing/en.md:14:5 facts.1: found "## :n[60]{#bells-north} hang on the north coast, *as the Be…"; expected one paragraph. Write a single paragraph without headings, lists or figures.',
    ],
  },
  {
    fault: "article: quotations inside quotations without end",
    file: "content/articles/ringing/en.md",
    from: "> There are :n[30]",
    to: ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> There are :n[30]",
    says: [
      "content/articles/ringing/en.md:42:62 found lists and quotations nested more than 60 deep; expected a few levels at most. Use fewer levels.",
    ],
  },
  {
    fault: "page: a name that the site uses itself",
    file: "content/pages/data.md",
    text: "---\ntitle: About these bells\nsummary: This publication is made up. It exists so that a test can build a site that is not the real one.\n---\n\nEverything here is **invented**: bells, keepers, origins, sources and the languages' sentences. It exists so that tests can build a second site with the same machine.\n\n## What it holds\n\n- every kind of number, from exact to unclear\n- one figure of each chart type\n- quotes in other scripts, with translations\n\nSee [the sources](/sources/) and [the data](/data/).\n",
    says: [
      'content/pages/data.md:1:1 found the name "data"; expected a name that the site does not reserve. Choose another.',
    ],
  },
  {
    fault: "corrections: no list",
    file: "content/corrections.yaml",
    text: "number: bells-norway\n",
    says: ["content/corrections.yaml:1:1 found keys with values; expected a list. Correct the value."],
  },
  {
    fault: "corrections: an unknown key",
    file: "content/corrections.yaml",
    from: "  since: 2020-05-20\n",
    to: "  since: 2020-05-20\n  by: us\n",
    says: [
      'content/corrections.yaml:9:3 0.by: found the unknown key "by"; expected only the keys of the format. Remove it, or correct its spelling.',
    ],
  },
  {
    fault: "corrections: an unknown kind",
    file: "content/corrections.yaml",
    from: "kind: update",
    to: "kind: updated",
    says: [
      'content/corrections.yaml:10:3 1.kind: found "updated"; expected one of correction, update. Did you mean "update"?',
    ],
  },
  {
    fault: "corrections: a draft",
    file: "content/corrections.yaml",
    from: "why: We counted the north coast twice, once as the Harbour Office draws it & once as the society does <sic>.",
    to: "why: TODO",
    says: [
      "content/corrections.yaml:7:3 0.why: found a draft; expected the reason, for readers. Say why the number changed, and whether that was a correction (we were wrong) or an update (the data are new).",
    ],
  },
  {
    fault: "corrections: a reason that is none",
    file: "content/corrections.yaml",
    from: "why: We counted the north coast twice, once as the Harbour Office draws it & once as the society does <sic>.",
    to: "why: a slip",
    says: [
      'content/corrections.yaml:7:3 0.why: found "a slip"; expected the reason, for readers. Say in a sentence why the number changed.',
    ],
  },
  {
    fault: "corrections: a date that does not exist",
    file: "content/corrections.yaml",
    from: "since: 2020-06-01",
    to: "since: 2020-06-31",
    says: [
      'content/corrections.yaml:17:3 1.since: found "2020-06-31"; expected the date of the change, as YYYY-MM-DD. Add the date on which readers can first see the new number.',
    ],
  },
  {
    fault: "corrections: an unknown number",
    file: "content/corrections.yaml",
    from: "number: bells-norway",
    to: "number: bells-norwey",
    says: [
      'content/corrections.yaml:9:3 1.number: found "bells-norwey"; expected the id of a number. Did you mean "bells-norway"?',
      'content/numbers/bells.yaml:7:1 bells-norway: found "at least 48 bells", changed from "at least 40 bells"; expected an entry in content/corrections.yaml with the reason. Restore the entry: readers have seen the earlier number.',
    ],
  },
  {
    fault: "corrections: `to` is not what is published",
    file: "content/corrections.yaml",
    from: "to: at least 48 bells",
    to: "to: at least 49 bells",
    says: [
      'content/corrections.yaml:13:3 1.to: found "at least 49 bells"; expected "at least 48 bells", as it is published now. Correct the entry.',
    ],
  },
  {
    fault: "corrections: `from` is not what was published",
    file: "content/corrections.yaml",
    from: "from: 4 coasts",
    to: "from: 5 coasts",
    says: [
      'content/corrections.yaml:5:3 0.from: found "5 coasts"; expected "4 coasts", as it was published. Correct the entry.',
    ],
  },
  {
    fault: "corrections: an entry for a change that did not happen",
    file: "content/corrections.yaml",
    rewritten: (text) =>
      `${text}- { number: bells-south, kind: correction, what: Bells in the south, from: 44 bells, to: 45 bells, why: One of them had been missed., since: 2020-06-02 }\n`,
    says: [
      'content/corrections.yaml:18:5 2.number: found a change of "bells-south" that was not made; expected a change of a published number. Remove the entry, or change the number.',
    ],
  },
  {
    fault: "corrections: the file is gone",
    file: "content/corrections.yaml",
    removed: true,
    says: [
      'content/articles/what-texts-hold/en.md:88:1 ::correction: found no change of "coasts-of-the-society" on 2020-05-20; expected an entry in content/corrections.yaml. The valid names are listed in content/corrections.yaml.',
    ],
  },
  {
    fault: "lock: no lock",
    file: "numbers.lock.json",
    removed: true,
    says: [
      "numbers.lock.json:1:1 found no file; expected the file with every published number. Run `npm run numbers:accept`, and commit the file.",
    ],
  },
  {
    fault: "lock: no JSON",
    file: "numbers.lock.json",
    from: '"changes"',
    to: 'changes"',
    says: [
      "numbers.lock.json:1:1 changes: missing; expected a list. Add it.",
      'numbers.lock.json:117:3 changes": found the unknown key "changes""; expected only the keys of the format. Remove it, or correct its spelling.',
    ],
  },
  {
    fault: "lock: a number of another value",
    file: "numbers.lock.json",
    rewritten: (text) => text.replace('"value":45,', '"value":44,').replace('"says":"45 bells"', '"says":"44 bells"'),
    says: [
      'content/numbers/bells.yaml:4:1 bells-south: found "45 bells", changed from "44 bells"; expected an entry in content/corrections.yaml with the reason. Run `npm run numbers:accept`, which drafts the entry, or restore the number.',
    ],
  },
  {
    fault: "lock: other words in an article",
    file: "numbers.lock.json",
    from: '{"path":"content/articles/ringing/en.md","field":"facts","words":["60"]}',
    to: '{"path":"content/articles/ringing/en.md","field":"facts","words":["sixty"]}',
    says: [
      'content/articles/ringing/en.md:24:62 bells-north: found "60", changed from "sixty"; expected an entry in content/corrections.yaml with the reason. Run `npm run numbers:accept`, which drafts the entry, or restore the number.',
    ],
  },
  {
    fault: "lock: a number that is published no more",
    file: "numbers.lock.json",
    from: '"numbers": {',
    to: '"numbers": {\n    "bells-deep": {"value":3,"low":null,"high":null,"kind":"exact","unit":"bells","says":"3 bells","uses":[]},',
    says: [
      'numbers.lock.json:3:5 bells-deep: found "withdrawn", changed from "3 bells"; expected an entry in content/corrections.yaml with the reason. Run `npm run numbers:accept`, which drafts the entry, or restore the number.',
    ],
  },
  {
    fault: "lock: a number that it does not know",
    file: "content/numbers/bells.yaml",
    from: "bells-total: {",
    to: "bells-again: { cell: { dataset: harbour-bells, row: b-isl } }\nbells-total: {",
    says: [
      'numbers.lock.json:2:3 numbers: found 1 number not locked as published: "bells-again"; expected every published number, with where it appears. Run `npm run numbers:accept`.',
    ],
  },
  {
    fault: "lock: a number that is used elsewhere too",
    file: "content/pages/about.md",
    rewritten: (text) => `${text}\nSomewhere hang :n[more than 150]{#bells-total} bells.\n`,
    says: [
      'numbers.lock.json:2:3 numbers: found 1 number not locked as published: "bells-total"; expected every published number, with where it appears. Run `npm run numbers:accept`.',
    ],
  },
  {
    fault: "lock: a number that is not defined any more",
    file: "content/numbers/keepers.yaml",
    from: "quiet-days: { cell: { dataset: bell-keepers, row: k-share } }\n",
    to: "",
    says: [
      'numbers.lock.json:91:5 quiet-days: found "withdrawn", changed from "about 12.5 per cent"; expected an entry in content/corrections.yaml with the reason. Run `npm run numbers:accept`, which drafts the entry, or restore the number.',
    ],
  },
  {
    fault: "article: a link to a heading that is not there",
    file: "content/articles/ringing/en.md",
    from: "(/data/harbour-bells/)",
    to: "(#where-they-hung)",
    says: [
      'content/articles/ringing/en.md:32:41 link: found "#where-they-hung"; expected the id of a heading or a figure after #. Did you mean "where-they-hang"?',
    ],
  },
  {
    fault: "article: a link to a heading that another page does not have",
    file: "content/articles/ringing/en.md",
    from: "(/data/harbour-bells/)",
    to: "(/about/#what-it-held)",
    says: [
      'content/articles/ringing/en.md:32:41 link: found "/about/#what-it-held"; expected the id of a heading or a figure after #. Did you mean "what-it-holds"?',
    ],
  },
  {
    fault: "article: a title of blanks",
    file: "content/articles/ringing/en.md",
    from: "title: :n[More than 150]{#bells-total} bells hang in harbours, and nobody knows who rings them",
    to: 'title: "      "',
    says: [
      'content/articles/ringing/en.md:2:1 title: found " "; expected text of 3 or more characters. Correct the value.',
    ],
  },
  {
    fault: "sources: a date without a word on where it was read",
    file: "data/sources/kambana-2019-06-12-bells.yaml",
    from: "dateBasis: url",
    to: "dateBasis: null",
    says: [
      "data/sources/kambana-2019-06-12-bells.yaml:9:1 dateBasis: missing; expected the basis of the date if there is one, and only then. Correct the value.",
    ],
  },
  {
    fault: "sources: one that repeats itself",
    file: "data/sources/kambana-2019-06-12-bells.yaml",
    from: "relays: [bell-society-2019-letter]",
    to: "relays: [kambana-2019-06-12-bells]",
    says: [
      "data/sources/kambana-2019-06-12-bells.yaml:14:1 relays: found a list; expected other sources than this one. Correct the value.",
    ],
  },
  {
    fault: "sources: a reason against a link that is made",
    file: "data/sources/kambana-2019-06-12-bells.yaml",
    from: "link: true",
    to: 'link: true\nlinkReason: "The page is a list of names."',
    says: [
      'data/sources/kambana-2019-06-12-bells.yaml:8:1 linkReason: found "The page is a list of names."; expected no reason against a link, because link is true. Correct the value.',
    ],
  },
  {
    fault: "sources: a day of access that does not exist",
    file: "data/sources/kambana-2019-06-12-bells.yaml",
    from: "published: 2019-06-12",
    to: "accessed: 2019-06-31\npublished: 2019-06-12",
    says: [
      'data/sources/kambana-2019-06-12-bells.yaml:8:1 accessed: found "2019-06-31"; expected a date or a month that exists, as YYYY-MM-DD or YYYY-MM. Correct the value.',
    ],
  },
  {
    fault: "sources: read before it was published",
    file: "data/sources/kambana-2019-06-12-bells.yaml",
    from: "published: 2019-06-12",
    to: "accessed: 2019-05\npublished: 2019-06-12",
    says: [
      'data/sources/kambana-2019-06-12-bells.yaml:8:1 accessed: found "2019-05"; expected a date that is not before the publication. Correct the value.',
    ],
  },
  {
    fault: "sources: a date of access of a text that was not seen",
    file: "data/sources/bell-society-2019-letter.yaml",
    from: "seen: false",
    to: "seen: false\naccessed: 2020-06",
    says: [
      'data/sources/bell-society-2019-letter.yaml:13:1 accessed: found "2020-06"; expected no date of access, because the text was not seen. Correct the value.',
    ],
  },
  {
    fault: "sources: an archived copy that has no address",
    file: "data/sources/kambana-2019-06-12-bells.yaml",
    from: "published: 2019-06-12",
    to: "archived: web.archive.org/bells\npublished: 2019-06-12",
    says: [
      'data/sources/kambana-2019-06-12-bells.yaml:8:1 archived: found "web.archive.org/bells"; expected a URL that begins with https:// or http://, without spaces and quotation marks. Correct the value.',
    ],
  },
  {
    fault: "views: no name for the first",
    file: "content/figures/two-counts.yaml",
    from: "view: By coast\n",
    to: "",
    says: [
      "content/figures/two-counts.yaml:10:1 views: found no `view`; expected a label for the first view, as each of the others has. Add `view` beside `views`.",
    ],
  },
  {
    fault: "views: a name without views",
    file: "content/figures/earshot.yaml",
    from: "dataset: bell-keepers\n",
    to: "dataset: bell-keepers\nview: All\n",
    says: [
      'content/figures/earshot.yaml:3:1 view: found "All"; expected no `view` without `views`. Remove it, or add `views`.',
    ],
  },
  {
    fault: "views: one name twice",
    file: "content/figures/two-counts.yaml",
    from: "  - id: keepers",
    to: "  - id: by-country",
    says: [
      'content/figures/two-counts.yaml:21:5 views.1.id: found "by-country"; expected a unique name among views and figures. Choose another.',
    ],
  },
  {
    fault: "views: the same words twice",
    file: "content/figures/two-counts.yaml",
    from: "view: By those who say how many keep them",
    to: "view: By coast",
    says: [
      'content/figures/two-counts.yaml:22:5 views.1.view: found "By coast"; expected a unique label. Choose others.',
    ],
  },
  {
    fault: "views: a name with blanks",
    file: "content/figures/two-counts.yaml",
    from: "id: by-country",
    to: "id: By country",
    says: [
      'content/figures/two-counts.yaml:12:5 views.0.id: found "By country"; expected lowercase letters, digits and hyphens. Correct the value.',
    ],
  },
  {
    fault: "views: a name that is a part of each figure",
    file: "content/figures/two-counts.yaml",
    from: "id: by-country",
    to: "id: title",
    says: [
      'content/figures/two-counts.yaml:12:5 views.0.id: found "title"; expected another name than those of the parts of a figure: title, description. Correct the value.',
    ],
  },
  {
    fault: "views: no name",
    file: "content/figures/two-counts.yaml",
    from: "  - id: keepers\n    view:",
    to: "  - view:",
    says: ["content/figures/two-counts.yaml:21:5 views.1.id: missing; expected text. Add it."],
  },
  {
    fault: "views: no words to choose it by",
    file: "content/figures/two-counts.yaml",
    from: "    view: By country\n",
    to: "",
    says: ["content/figures/two-counts.yaml:12:5 views.0.view: missing; expected text. Add it."],
  },
  {
    fault: "views: no description of its own",
    file: "content/figures/two-counts.yaml",
    from: "    description: Dots for the countries that somebody listened to, Norway before Portugal, Iceland and New Zealand.\n",
    to: "",
    says: ["content/figures/two-counts.yaml:12:5 views.0.description: missing; expected text. Add it."],
  },
  {
    fault: "views: an unknown row",
    file: "content/figures/two-counts.yaml",
    from: "[b-nor, b-prt",
    to: "[b-norway, b-prt",
    says: [
      'content/figures/two-counts.yaml:15:12 rows.0: found "b-norway"; expected the id of a row of "harbour-bells". Did you mean "b-nor"?',
    ],
  },
  {
    fault: "views: a number typed",
    file: "content/figures/two-counts.yaml",
    from: "the number of keepers.",
    to: "the 3 claims of keepers.",
    says: [
      'content/figures/two-counts.yaml:29:94 views.1.description: found "3" without a number; expected :n[3]{#number}, or :w[3]{why="reason"} if it needs none. Numbers that fit: claims-of-keepers, coasts-of-the-society, keepers-norway-2018.',
    ],
  },
  {
    fault: "views: an unknown dataset",
    file: "content/figures/two-counts.yaml",
    from: "    dataset: bell-keepers",
    to: "    dataset: bell-keeper",
    says: [
      'content/figures/two-counts.yaml:24:5 dataset: found "bell-keeper"; expected the name of a dataset. Did you mean "bell-keepers"?',
    ],
  },
  {
    fault: "article: another view of a figure that it shows",
    file: "content/articles/ringing/en.md",
    from: "::figure{#two-counts}",
    to: "::figure{#two-counts}\n\n::figure{#two-counts-keepers}",
    says: [
      'content/articles/ringing/en.md:73:1 ::figure: found "two-counts-keepers" again; expected each figure once in a text. Remove one of them.',
    ],
  },
  {
    fault: "article: a heading called like a view",
    file: "content/articles/ringing/en.md",
    from: "## Who rings them",
    to: '## :w[Two]{why="a name"} counts, keepers',
    says: [
      'content/articles/ringing/en.md:71:1 ::figure: found "two-counts-keepers", which is also the id of a heading; expected a unique id. Reword the heading.',
    ],
  },
  {
    fault: "figure: a former id that leads out of the site",
    file: "content/figures/earshot.yaml",
    from: "type: proportion",
    to: "type: proportion\nformerly: [../../x]",
    says: [
      'content/figures/earshot.yaml:2:12 formerly.0: found "../../x"; expected an id of lowercase letters, digits and single hyphens. Correct the value.',
    ],
  },
  {
    fault: "article: a former id that is that of an article",
    file: "content/articles/ringing/en.md",
    from: "byline:",
    to: "formerly: [bells, ringing]\nbyline:",
    says: [
      'content/articles/ringing/en.md:9:19 formerly.1: found "ringing", the id of an article that exists; expected an id that only this article had. Remove it.',
    ],
  },
  {
    fault: "descriptor: a raw file outside the dataset",
    file: "data/harbour-bells/dataset.yaml",
    from: "file: raw/observations.csv",
    to: "file: ../bell-keepers/raw/observations.csv",
    says: [
      'data/harbour-bells/dataset.yaml:12:3 raw.file: found "../bell-keepers/raw/observations.csv"; expected a file of the dataset. Add the file, or correct its name.',
    ],
  },
  {
    fault: "what was counted reads like a note to oneself",
    file: "data/harbour-bells/raw/observations.csv",
    from: ",bells that ring,,ok\nb-nor",
    to: ",bells that ring; echoes left out,,ok\nb-nor",
    says: [
      'data/harbour-bells/raw/observations.csv:7:132 heard: found "bells that ring; echoes left out"; expected a short phrase without a semicolon. Put the source into its own columns, and remarks into the note.',
    ],
  },
];
