"""The articles that the PDF files in this folder are made of. `^` and a digit is the mark of a footnote."""

from __future__ import annotations

from typing import NamedTuple


class Piece(NamedTuple):
    """One block: its role as in `desktop.document.BlockRole`, its words, the cells of a table."""

    role: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


class Article(NamedTuple):
    title: str
    author: str
    date: str
    head: str
    pieces: tuple[Piece, ...]


def _pieces(text: str) -> tuple[Piece, ...]:
    """`# ` begins a subhead, `> ` a quotation, `- ` a list item, `* ` a footnote, `! ` a caption, `| ` a row."""
    signs = {"#": "subhead", ">": "quotation", "-": "list_item", "*": "footnote", "!": "caption"}
    pieces = []
    for block in text.strip().split("\n\n"):
        if block.startswith("| "):
            rows = tuple(tuple(cell.strip() for cell in row.strip("| ").split("|")) for row in block.split("\n"))
            pieces.append(Piece("table", "", rows))
        else:
            words = " ".join(block.split())
            role = signs.get(words[0], "paragraph") if words[1] == " " else "paragraph"
            pieces.append(Piece(role, words if role == "paragraph" else words[2:]))
    return tuple(pieces)


BRIDGE = Article(
    "Second bridge over the Tarn dropped after a tense night",
    "Mara Quell",
    "12 March 2024",
    "The Tarnford Courier",
    _pieces("""
The council of Tarnford dropped its plan for a second bridge on Tuesday, after seven hours of debate in a town hall so
full that the overflow had to listen from the stairs. “We cannot pay for it, and we should stop pretending that we
can,” said the mayor, Ida Brandt, shortly before midnight. The vote was fourteen to eleven.

The bridge had been promised for nineteen years. A preliminary investigation was commissioned in 2005, an
environmental assessment followed in 2011, and the construction contract was to be signed this summer. According to
the treasurer, Osman Keller, the extraordinary rise in the price of reinforced concrete made the difference between
an uncomfortable project and an impossible one.^1

* The index of the national statistics office rose by 41 per cent between January 2021 and January 2024.

Her deputy disagreed. Lena Voss told the assembly that the money was there, “if one wants to find it”, and accused
the administration of having prepared the cancellation for months. “You do not discover a hole of nine million on a
Tuesday evening,” she said. “Somebody has been standing beside it with a blanket.”

# What it would have cost

The last estimate, which the engineers handed in three weeks ago, put the cost at thirty-one million. The county
would have contributed twelve million, the federal government another eight. That leaves eleven million for a town
whose whole yearly budget for schools, streets and swimming pools is less than twice as much.

| Item | Estimate 2019 | Estimate 2024
| Piers and foundations | 7.2 | 11.4
| Deck and cables | 6.1 | 9.8
| Approach roads | 4.4 | 6.3
| Planning and risk | 2.0 | 3.5

! Table 1: Cost of the bridge in millions, according to the engineers.

Keller said the town had three choices, none of which he was prepared to recommend:

- raise the property tax by a fifth for at least twelve years;

- sell the municipal waterworks, for which there had been two offers in the last decade, both of them from abroad;

- postpone the bridge until the old one is closed, and then call it an emergency.

The old bridge, built in 1931, carries twenty-six thousand cars a day. Its last inspection found corrosion in four of
the main girders, and since November lorries of more than sixteen tonnes must take the long way through Oberau. The
hauliers’ association calls that “a slow expropriation”. Its chairman, Tom Osei, wrote in a letter to all members of
the council:

> Every lorry that goes through Oberau burns eleven litres more than it did last autumn, and every driver comes home
forty minutes later. You have not saved eleven million. You have sent the bill to us.

# What comes next

A third variant, a ferry, is to be examined until the autumn.^2 Brandt conceded that a ferry was “not what anybody
dreamt of”, but argued that a re-designed landing stage on the northern bank could be built within a year. The
opposition announced that it would collect signatures for a referendum; it needs a little more than four thousand.

* A ferry crossed the river at the same place between 1887 and 1931.

“People are tired of being told to wait,” said Anneliese Thorn, who runs the bakery at the southern approach and has
lived with the promised bridge for most of her working life. She had watched the whole debate from the gallery. “My
daughter was in kindergarten when they drilled the first holes over there. Yesterday she asked me whether she should
put in for a job with the ferry.”
"""),
)

SEALS = Article(
    "The hospital where the patients bite",
    "Ruben Adeyemi",
    "3 September 2023",
    "Coast and Country",
    _pieces("""
On a grey morning in late August, Hanne Lorentzen carries a bucket of herring across the yard and begins to count.
There should be twenty-two heads in the four basins behind the old lifeboat station. There are twenty-one. “Somebody
is sulking under the ramp,” she says, and she is right: a young grey seal with a bandaged flipper looks out at her
with what she calls the face of a disappointed uncle.

The station at Skarvik has taken in sick and injured seals since 1974. What began as a hobby of two schoolteachers has
become an institution with nine employees, a small operating theatre and a waiting list of volunteers. Last year it
treated two hundred and sixty animals, more than ever before, and released four out of five of them into the sea.

# Nets and noise

Why there are more patients every year is a matter of dispute. The fishermen’s cooperative says that there are simply
more seals. The university’s marine institute, which has counted the colonies from the air for three decades, does
not deny it, but points to something else: the share of animals with injuries from nets has doubled since 2015, while
the population grew by less than a fifth.^1

* The institute counts in the second week of July, when the adults moult on the outer skerries.

“A seal does not know what a lost net is,” says the biologist Jonas Wetterberg, who leads the survey. “It knows that
there is fish behind it. By the time it understands the difference it has forty metres of nylon around its neck.” He
estimates that for every entangled animal that reaches Skarvik, ten others are never found.

Lorentzen avoids the argument. Her patients, she explains, do not come with a party membership. She has been bitten
eleven times, twice seriously, and keeps the list of the culprits on the door of the refrigerator, next to a
photograph of a harbour seal called Bishop who learned to open it.

! Figure 2: Bishop, released in the spring of 2019, in front of the refrigerator. Photo: Skarvik station.

# The cost of a seal

To bring a pup to the weight at which it can be released takes about three months and one hundred and eighty kilograms
of herring. The fish is a donation; the medicines, the electricity for the pumps and the salaries are not. The
municipality pays a third of the budget, which came to seven hundred and forty thousand last year, and visitors pay
most of the remainder.

In June the municipal council announced that it would reduce its contribution by half. The chairwoman of the finance
committee, Birgit Solheim, defended the decision in an unusually frank interview with the local radio. The town had
to choose between seals and school buses, she said, and she had not met anybody who wanted to drive the children to
school on a seal.

The remark was much laughed about, not least in Skarvik, where somebody painted a yellow stripe along the flank of
the station’s delivery van. But within four weeks eleven thousand people had signed a petition, three times as many
as live in the town. “We were overwhelmed,” Lorentzen admits. “Then we noticed that you cannot feed signatures to
anybody.”

# A quiet release

At noon the van leaves for the outer harbour with two crates in the back. Number 141, who arrived in May with a
fractured jaw, is out of his crate before the door is quite open. Number 155 needs to be persuaded. For a moment she
lies on the slip and looks back at the people, the van and the buckets, as if she had forgotten something.

“They never say goodbye,” says Lorentzen, who has done this about four thousand times. She waits until the second head
comes up beyond the breakwater, writes the time on the back of her hand, and goes to wash out the crates.
"""),
)

LIBRARY = Article(
    "A library that lends its readers",
    "Celeste Okonjo",
    "21 November 2022",
    "The Evening Ledger",
    _pieces("""
Nobody may whisper in the new reading room of the Marwell library, and nobody would want to. Under its glass roof, at
eleven wooden tables, people are talking to strangers for exactly thirty minutes each. They have been borrowed.

The idea is older than the room. Since the year 2000 libraries in more than eighty countries have invited volunteers
to become “books”: a former prisoner, a midwife, a man who lost his sight at forty. What is new in Marwell is that the
loans have replaced a third of the shelves. “We measured what was used,” says the director, Pia Sandoval. “The shelves
in that wing were touched four times a day. The chairs were full.”

The decision split the town. A petition accused Sandoval of vandalism; an anonymous benefactor doubled the budget for
events. The historian Edmund Carrow, who had spent what he calls the better part of his life in the vanished wing,
wrote an open letter that was read aloud on the radio.

> A book can wait a hundred years for its reader. A volunteer goes home at six. I do not say that the second is worth
less; I say that it is not a library.

Sandoval answered in the same programme. Nothing had been thrown away, she said; the volumes were in the cellar and
could be on a table within the hour. She offered Carrow a loan of half an hour with herself. To general surprise he
accepted, and to greater surprise the conversation lasted until the building closed.

# Rules of the loan

The rules fit on a bookmark. A reader may ask anything; a book may decline to answer. Nobody is recorded. A loan is not
extended while others wait, and whoever comes to quarrel is asked to leave, which has happened twice in four hundred
and thirty evenings.

“I was afraid of being an exhibit,” says Tomasz Wilk, who drove an ambulance for twenty-six years and has been lent
out more than a hundred times. “Instead I found out what people believe about me. Most of it is kinder than the
truth.” The questions that stay with him come from children. A girl of nine wanted to know whether he had ever driven
past his own house, and what he had thought.

According to a study by the county’s department of sociology, two thirds of the borrowers had never been members of
the library, and almost half of them have since taken out something made of paper. The authors are careful. They
followed three hundred and twelve people for a year, they write, and cannot say what will remain when the novelty is
gone.

# What Carrow reads now

The historian, at any rate, has been converted to a compromise. On the first Thursday of each month he sits at table
seven, as a book about books. His loans are booked out until Easter. “They ask me to recommend something,” he says,
“and then we walk down to the cellar together. It is the best catalogue I have ever been.”

Sandoval has taken note. From January the lift to the cellar will run every ten minutes.
"""),
)

INTERVIEW = Article(
    "“I was never the brave one”",
    "Idris Falk",
    "8 May 2021",
    "Weekend",
    _pieces("""
Vera Malinova mapped caves under the Dinaric karst for thirty-four years. On Saturday she turns eighty. A conversation
about darkness, mud and the people who wait above.

Q: Mrs Malinova, you have said that you were afraid every single time. Is that true?

A: Of course it is true. People who are not afraid down there make mistakes, and then somebody who is afraid has to
fetch them. I was never the brave one. I was the one with the list.

Q: What was on the list?

A: Everything. Who has which rope, how many hours of light, when the rain is expected in the valley. My colleagues
laughed about it until the flood of 1979. Afterwards they copied it out by hand.

Q: The flood in which two members of the expedition were cut off for five days.

A: Four days and nineteen hours. They had food, because it was on the list. What was not on the list was that they
would quarrel, and that for the last two days they would not speak to one another at all.

Q: Did they ever speak again?

A: They got married in 1982. I read out the list at the wedding.
"""),
)

ARTICLES = {"bridge": BRIDGE, "seals": SEALS, "library": LIBRARY, "interview": INTERVIEW}
