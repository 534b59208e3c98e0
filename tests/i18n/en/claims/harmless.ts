/** Sentences whose words claim nothing about data by their use. */
export const harmless = `
The reporters spent a few minutes on the phone and left.
The judge set a higher bar for evidence.
It was the least they could do.
He was last seen near the station on 3 May 2024.
The second-hand van was sold.
The report, the first in English, came out in May 2024.
She knew more about the case.
He wanted more time to read the file.
The ministry needs more information.
Many thanks to the translators.
The more the office learned, the less it said.
The lawyers asked for more.
No comment was given.
No date is given in the letter.
There is no reason to doubt it.
The office gave no explanation.
None of this is a secret.
None of that was in the quote.
All that is known comes from a letter.
All we have is a letter.
Is that all?
All in all, the letter is short.
It is all a matter of words.
He told them all about it.
The record shows a date and a name.
For the record, the desk asked twice.
The paper of record printed it.
The flag rose over the square.
The curtain fell.
He fell from the roof.
The rain was falling.
The child is growing.
The grass grows in the yard.
He grew tired.
The case dropped off the agenda.
The line was dropped from the script.
Prices are given in roubles.
He climbed the stairs to the second floor.
The road climbs to the pass.
He declined the offer.
The peak season begins in May.
The village lies on a steep slope.
The flat is in a high building.
High officials met.
The highest court refused.
The lowest floor is a shop.
The largest room is a studio.
The leading editor resigned.
The main office is closed.
The first page is missing.
On the first day he was sent home.
The third floor is empty.
Last names are withheld.
The last sentence is cut.
He came first to the desk and then to the door.
Second, the letter has no date.
Equal rights were promised.
On equal terms both may apply.
The same man opened the door.
It is the same with letters.
The two are not the same.
He works as much as he can.
As many will know, the law changed.
He speaks as little as possible.
The office is as old as the state.
The matter is above the law.
He is below deck.
Behind the desk sat a clerk.
Ahead of the vote, the paper was sent round.
The text lags behind events.
The answer exceeded expectations.
They exceeded their powers.
Only then did the office answer.
It is only fair to ask.
The letter was only a draft.
He only asked for water.
Not only recruits, but also their families wrote.
He was mostly silent.
The letter is mainly about money.
The house is largely empty.
The scores of the match are unknown.
A couple from Kathmandu waited.
Several times he asked.
He was asked several questions.
Many years passed.
There are many ways to read it.
Now the text is online.
What now?
Today's paper has it.
Recent texts are in the archive.
The day before, he called.
A year later the letter was found.
By then the office had closed.
Reporters asked for more than a number.
It is more than a name on a list.
He has more to lose than money.
The less said, the better.
She is better known under another name.
It took longer than planned.
The interview lasted longer than an hour.
He stayed no longer than a day.
Later that day the office closed.
Sooner or later the letter will be found.
It happened lower down the street.
The higher the bonus, the longer the queue.
Higher up, another door opens.
The Greater Moscow area was included.
He read the lower half of the page.
Whatever the reason, more questions follow.
There is more.
Read more on the page of the dataset.
More on this below.
No more letters came.
He can do no more.
Fewer words would do.
The text is less clear.
They had less time.
It means as much.
As much is known.
The same holds for Kenya.
The same goes for its list.
He said the same.
At one and the same time he was here and there.
Just the same, he signed.
An equal sign stands between them.
He is the equal of a citizen.
They are equal before the law.
Match the names with the list.
The names match.
The description matches the photo.
The first to sign was a student.
In the first instance the court refused.
A first draft was lost.
The first of May is a holiday.
First come, first served.
His first wife left.
He was the first man on the scene.
The last of the letters is undated.
He lost his last money.
He left at last light.
The last time he called was in May 2024.
It lasted.
Top officials signed.
On top of that, he paid.
At the top of the page is a name.
The top floor is empty.
The head of the office signed.
He led the group to the border.
The road leads to the border.
The lead story was another.
The main thing is the name.
The leading role went to an actor.
The biggest surprise was the date.
The greatest care was taken.
At the highest level nothing was said.
He made the smallest gesture.
Not in the least was he sorry.
The peak was covered with snow.
He rose early.
The question arose.
The bread had risen.
Rising to speak, he paused.
A raised hand was seen.
In the fall of 2024 he left.
Falling short of proof, the letter hints.
They had a falling out.
The decline of the empire is another story.
He dropped out of school.
She dropped a hint.
The growth on his arm was removed.
His grown-up son signed.
The court records are closed.
He holds a record in swimming.
He broke the record player.
The record states his name.
Nothing rose or fell to the eye.
The flat was rented.
He kept a steady hand.
His constant companion was a dog.
He left the text unchanged.
All he had was a passport.
All I can say is this.
That is all.
They all agree on the date.
All sides claim the same.
All around him people slept.
It was all in vain.
All too often letters are lost.
All the more so in winter.
Not at all.
He gave his all.
Everybody knows the song.
Every now and then a letter came.
Every day he waited.
Every word was checked.
Every number has a source.
Each has its own page.
No entry, said the sign.
There is no proof.
No one knows why.
No wonder he left.
No sooner had he signed than he left.
None the wiser, he left.
He had no choice.
The only child of a widow signed.
An only child signed.
He was only twenty.
Only his mother knew.
It only takes a minute.
If only he had waited.
Most of all he missed home.
At its most basic, it is a list.
Most days he waited.
He was most kind.
Most of the time he waited.
He is mostly at home.
Mainly, he waited.
It is in the main a diary.
Few words were spoken.
The chosen few were called.
In a few words, he left.
A few days later he left.
Many happy returns.
Lots were drawn.
He parked in the lot.
The couple had a child.
A pair of shoes was found.
Scores were settled.
A number of letters are lost.
Some letters are lost.
Now, the letter is another matter.
Right now he waited.
Now that he had signed, he left.
By now the letter was lost.
Today’s reader may wonder.
To date a letter, look at the stamp.
The date to come was set.
He had come so far.
Last but one, he signed.
In the last week of May he left.
The last year of the war was over.
Years ago in a letter he wrote of it.
That week he left.
The current in the river was strong.
The article explains where a number comes from and what it leaves out.
Readers who want the details can follow the link below the chart.
The outlet has published the database in part, and the rest is under lock.
A spokesman said that the office would look into the case.
The father of one recruit told reporters that his son had called twice.
He said he had been promised a job in a warehouse.
The men were taken by bus from the airport to a barracks.
They were given a contract in Russian, which they could not read.
A court in Kathmandu sent three agents to prison.
The embassy told families to be patient.
The wording of the update was softened in the relay.
Two outlets corrected their reports after readers wrote to them.
The page has been offline since spring 2025.
The text is quoted here in our own translation.
A passport makes a foreigner a citizen, and the count loses sight of him.
The first bar stands for a region, not for a country.
The last row of the table is computed.
The line ends where the reports end.
A circle has the area of the number that it stands for.
Each step is a report.
The grey band shows what is not known.
The colours tell who counted.
Numbers in brackets are ours.
The same source is cited twice on this page.
The map shows the borders as the United Nations draw them.
The list is sorted by name.
Names are written as in the source.
It is not known how many of them signed, or why.
What is known about him comes from a single letter.
The report gives no date and no author.
The order came from above.
He had worked below ground before he signed.
At the latest count the room had one window.
His contract ended in May, but he was not let go.
He waited for many hours at the border.
A couple of hours later he was gone.
A few minutes are enough to read it.
Only the opening of the page is in the archive.
Only after a year did the letter arrive.
Nobody would say on record what had happened.
Every link was opened by hand.
The most important source is a letter.
The oldest text is from September 2023.
The latest text is from May 2026.
The shortest way to the data is the link below.
The largest file is the archive of all tables.
Less is known about the route.
More can be read in the notes.
For more on this, see the page about sources.
It is a matter of more than one country.
Fewer words would be clearer.
The higher number is quoted by the outlet.
The lower number is quoted by the ministry.
The larger list contains the smaller one.
He rose through the ranks.
The phone fell silent.
The ministry dropped the case.
Growing up in a village, he had never seen the sea.
The figure in the doorway was a guard.
He is a leading member of the party.
The unit (Second Army) met the group “All Hands”.
To date (November 2025) the list is open.
The letter came from “Most”, a town in Bohemia.
It is as little known as in the year before.
He came as early as in May, and as often as possible.
The top of the form asks for a name.
`
  .trim()
  .split("\n");
