/**
 * A made-up dataset with shares, changes, money and large numbers, and numbers made from it; laid over the second
 * publication.
 */
export const ballots: Record<string, string> = {
  "data/ballots/dataset.yaml": `title: Ballots
description: Made-up ballots about bells, a price and the people of a town; for tests of what an editor may get wrong.
covers: One town, 2019 to 2021
limits: Nothing follows from these numbers.
licence: CC0-1.0
attribution: The Bell Desk, a made-up publisher.
raw:
  file: raw/observations.csv
  columns: [row, what, from, to, asof, number, low, high, word, unit, text, passage, draw]
recipe: []
columns:
  - { name: id, type: identifier, from: row, title: Row }
  - { name: measure, type: category, from: what, title: Measure, categories: { ballots: Ballots on bells, votes: Votes by year, price: Price of a bell, people: People of the town, days: Quiet days } }
  - { name: window, type: window, from: { start: from, end: to, asOf: asof }, title: When }
  - { name: value, type: estimate, from: { value: number, low: low, high: high, kind: word }, unit: { column: unit }, title: Value }
  - { name: unit, type: unit, from: unit, title: Unit }
  - { name: source, type: source, from: text, title: Source }
  - { name: quote, type: quote, from: passage, title: Quote }
  - { name: use, type: use, from: draw, title: Use in charts }
key: [id]
`,
  "data/ballots/raw/observations.csv": `row,what,from,to,asof,number,low,high,word,unit,text,passage,draw
all,ballots,,,2020-06-01,100,,,exact,votes,town-clerk-2021,town-clerk-2021--1,ok
for,ballots,,,2020-06-01,49,,,exact,votes,town-clerk-2021,town-clerk-2021--1,ok
against,ballots,,,2020-06-01,51,,,exact,votes,town-clerk-2021,town-clerk-2021--1,ok
away,ballots,,,2020-06-01,33,,,exact,votes,town-clerk-2021,town-clerk-2021--1,ok
late,ballots,,,2020-06-01,17,,,exact,votes,town-clerk-2021,town-clerk-2021--1,ok
unread,ballots,,,2020-06-01,5,,,unclear,votes,town-clerk-2021,town-clerk-2021--1,no
votes-2019,votes,2019-01-01,2019-12-31,,40,,,exact,votes,town-clerk-2021,town-clerk-2021--2,ok
votes-2020,votes,2020-01-01,2020-12-31,,52,,,exact,votes,town-clerk-2021,town-clerk-2021--2,ok
votes-2021,votes,2021-01-01,2021-12-31,,31,,,exact,votes,town-clerk-2021,town-clerk-2021--2,ok
price,price,,,2020-06-01,2500,,,exact,USD,town-clerk-2021,town-clerk-2021--3,ok
quiet,days,,,2020-06-01,12.5,,,about,percent,town-clerk-2021,town-clerk-2021--3,ok
town,people,,,2020-06-01,1234567,,,exact,people,town-clerk-2021,town-clerk-2021--3,ok
`,
  "data/sources/town-clerk-2021.yaml": `id: town-clerk-2021
publisher: The town clerk
publisherType: government
title: Notes of a clerk
titleBasis: page
url: https://clerk.example/notes
link: true
published: 2021-12-31
dateBasis: page
language: en
seen: true
seenVia: null
role: primary
relays: []
caveats: ""
quotes:
  - id: town-clerk-2021--1
    text: "Of 100 votes 49 were for it and 51 against it; 33 stayed away, 17 came late, 5 could not be read."
    translation: null
    locator: first page
  - id: town-clerk-2021--2
    text: "There were 40 votes in 2019, 52 in 2020 and 31 in 2021."
    translation: null
    locator: second page
  - id: town-clerk-2021--3
    text: "A bell costs $2,500, and the town has 1,234,567 people; about 12.5 per cent of the days are quiet."
    translation: null
    locator: third page
`,
  "content/numbers/ballots.yaml": `share-for: { share: [ballots-for, ballots-all] }
share-against: { share: [ballots-against, ballots-all] }
share-away: { share: [ballots-away, ballots-all] }
ratio-three: { ratio: [ballots-against, ballots-late] }
votes-rise: { change: [votes-2019, votes-2020] }
votes-fall: { change: [votes-2020, votes-2021] }
rank-north: { rank: { of: bells-north, among: [bells-north, bells-south, bells-islands] } , comparable: One society heard all of them in one year. }
rank-south: { rank: { of: bells-south, among: [bells-north, bells-south, bells-islands] } , comparable: One society heard all of them in one year. }
rank-islands: { rank: { of: bells-islands, among: [bells-north, bells-south, bells-islands] } , comparable: One society heard all of them in one year. }
ballots-all: { cell: { dataset: ballots, row: all } }
ballots-for: { cell: { dataset: ballots, row: for } }
ballots-against: { cell: { dataset: ballots, row: against } }
ballots-away: { cell: { dataset: ballots, row: away } }
ballots-late: { cell: { dataset: ballots, row: late } }
votes-2019: { cell: { dataset: ballots, row: votes-2019 } }
votes-2020: { cell: { dataset: ballots, row: votes-2020 } }
votes-2021: { cell: { dataset: ballots, row: votes-2021 } }
price: { cell: { dataset: ballots, row: price } }
ballots-quiet: { cell: { dataset: ballots, row: quiet } }
ballots-town: { cell: { dataset: ballots, row: town } }
`,
};
