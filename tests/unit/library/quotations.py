"""Passages made of statements by hand to mislead a check, with what it may say of each.

`CHANGED` says something else than the statement, if only by one word, one figure or one sign: it is never found.
`SAME` differs by nothing that is said, `OMITTING` leaves out words and marks it.
"""

from __future__ import annotations

SAME, OMITTING, CHANGED = "same", "omitting", "changed"

BRIDGE = "We will not close the bridge before May 2024, because 1,500 people need it every day"
TAX = "I have never said that the tax would rise by 2.5 per cent; it was my opponent who promised that"
WATER = "The water is safe to drink, but nobody should swim in the river until we know more"
MONEY = "They paid him $5 million, and he gave back less than half of it"
COLD = "It was -12 degrees when the boiler failed, and the school stayed open anyway"
HEIGHT = "Our state-of-the-art plant cut emissions by 40%, not by 4%"
RULES = "The rules are the rules: if you break them, you pay, and if you pay, you learn"
SHORT = "No comment"
CRIME = "The minister accused the general of lying about the dead in the valley"
US = "The US will help us, and we will help the US in return"
LONG = (
    "When I came into this office eleven years ago there was one doctor for nine thousand people, there was no"
    " ambulance after ten at night, and there was a road on which every winter somebody died, and I said then that I"
    " would leave when there were ten doctors, four ambulances and a new road, and today I can tell you that there are"
    " nine doctors, four ambulances and a new road, so I am afraid that you will have to put up with me a little longer"
)
GERMAN = "Das ist schön und gut, aber wir können die Brücke nicht schon im Mai schließen"
FRENCH = "Il a été tué par ceux qui l’avaient élevé, et personne ne l’a pleuré"
SPANISH = "Este año no habrá elecciones, porque él no las quiere"
RUSSIAN = "Это мой дом, и никто не имеет права входить сюда без моего разрешения"
TURKISH = "Kırk yıl önce burada bir köy vardı, şimdi yalnızca su var"
GREEK = "Ποτέ δεν είπα ότι η γέφυρα θα κλείσει πριν από τον Μάιο"
HINDI = "मैंने कभी नहीं कहा कि पुल मई से पहले बंद होगा"
ARABIC = "لم أقل أبدا إن الجسر سيغلق قبل شهر مايو"
CHINESE = "我从来没有说过这座桥会在五月之前关闭"

STATEMENTS = (
    BRIDGE, TAX, WATER, MONEY, COLD, HEIGHT, RULES, SHORT, CRIME, US, LONG,
    GERMAN, FRENCH, SPANISH, RUSSIAN, TURKISH, GREEK, HINDI, ARABIC, CHINESE,
)  # fmt: skip

SET: tuple[tuple[str, str], ...] = (
    # The very words, in other clothes.
    (SAME, BRIDGE),
    (SAME, f"“{BRIDGE}.”"),
    (SAME, BRIDGE.upper()),
    (SAME, "we will not close the bridge before may 2024 because 1500 people need it every day"),
    (SAME, "will not close the bridge before May 2024"),
    (SAME, "«We  will not close\nthe bridge»"),
    (SAME, "it was my opponent, who promised that!"),
    (SAME, "The water is safe to drink - but nobody should swim in the river until we know more"),
    (SAME, "They paid him $5 million and he gave back less than half of it."),
    (SAME, "Our state‑of‑the‑art plant cut emissions by 40%, not by 4%"),
    (SAME, "if you break them you pay and if you pay you learn"),
    (SAME, SHORT),
    (SAME, LONG),
    (SAME, LONG[LONG.index("there was no ambulance") : LONG.index(", and I said")]),
    (SAME, GERMAN),
    (SAME, "aber wir können die Brücke nicht schon im Mai schließen"),
    (SAME, "Il a été tué par ceux qui l'avaient élevé"),
    (SAME, SPANISH),
    (SAME, RUSSIAN),
    (SAME, TURKISH),
    (SAME, GREEK),
    (SAME, HINDI),
    (SAME, ARABIC),
    (SAME, CHINESE),
    # Words left out, and a mark that says so.
    (OMITTING, "We will not close the bridge … because 1,500 people need it every day"),
    (OMITTING, "We will not close the bridge before May 2024 [...] people need it every day"),
    (OMITTING, "The water is safe to drink, but nobody should swim . . . until we know more"),
    (OMITTING, "there was one doctor for nine thousand people (…) and today I can tell you that there are nine"),
    (OMITTING, "Das ist schön und gut, aber wir können die Brücke … schließen"),
    # One word of content changed.
    (CHANGED, BRIDGE.replace("bridge", "tunnel")),
    (CHANGED, BRIDGE.replace("close", "open")),
    (CHANGED, BRIDGE.replace("every day", "every week")),
    (CHANGED, WATER.replace("safe", "unsafe")),
    (CHANGED, WATER.replace("drink", "bathe in")),
    (CHANGED, CRIME.replace("dead", "death")),
    (CHANGED, LONG.replace("nine doctors", "ten doctors")),
    (CHANGED, LONG.replace("every winter", "each winter")),
    (CHANGED, "No comments"),
    (CHANGED, "No comment yet"),
    (CHANGED, "A comment"),
    # A negation taken out, put in, or moved.
    (CHANGED, BRIDGE.replace(" not", "")),
    (CHANGED, BRIDGE.replace("will not", "won't")),
    (CHANGED, TAX.replace(" never", "")),
    (CHANGED, TAX.replace("never", "ever")),
    (CHANGED, WATER.replace("nobody", "everybody")),
    (CHANGED, WATER.replace("is safe", "is not safe")),
    (CHANGED, HEIGHT.replace(", not by 4%", ", by 4%")),
    (CHANGED, GERMAN.replace(" nicht", "")),
    (CHANGED, SPANISH.replace("no habrá", "habrá")),
    (CHANGED, RUSSIAN.replace(" не", "")),
    (CHANGED, GREEK.replace(" δεν", "")),
    (CHANGED, HINDI.replace(" नहीं", "")),
    (CHANGED, ARABIC.replace("لم أقل", "قلت")),
    (CHANGED, CHINESE.replace("没有", "")),
    # A figure, its decimals or its unit.
    (CHANGED, BRIDGE.replace("2024", "2025")),
    (CHANGED, BRIDGE.replace("1,500", "15,000")),
    (CHANGED, BRIDGE.replace("1,500", "1,50")),
    (CHANGED, BRIDGE.replace("1,500", "1.500")),
    (CHANGED, TAX.replace("2.5", "25")),
    (CHANGED, TAX.replace("2.5", "2,5")),
    (CHANGED, TAX.replace("2.5", "3.5")),
    (CHANGED, MONEY.replace("$5", "£5")),
    (CHANGED, MONEY.replace("$5", "€5")),
    (CHANGED, MONEY.replace("million", "billion")),
    (CHANGED, MONEY.replace("half", "a third")),
    (CHANGED, COLD.replace("-12", "12")),
    (CHANGED, COLD.replace("-12", "+12")),
    (CHANGED, HEIGHT.replace("40%", "40")),
    (CHANGED, HEIGHT.replace("40%", "40‰")),
    (CHANGED, HEIGHT.replace("40%", "4%")),
    (CHANGED, LONG.replace("nine thousand", "nine hundred")),
    # A synonym, another tense, another number.
    (CHANGED, MONEY.replace("paid", "gave")),
    (CHANGED, WATER.replace("should", "must")),
    (CHANGED, BRIDGE.replace("will not close", "would not close")),
    (CHANGED, TAX.replace("have never said", "never said")),
    (CHANGED, COLD.replace("stayed", "stays")),
    (CHANGED, CRIME.replace("accused", "accuses")),
    (CHANGED, RULES.replace("you break them", "one breaks them")),
    # The same words in another order.
    (CHANGED, "The general accused the minister of lying about the dead in the valley"),
    (CHANGED, "if you pay, you break them, and if you learn, you pay"),
    (CHANGED, "Our state-of-the-art plant cut emissions by 4%, not by 40%"),
    (CHANGED, "nobody should swim in the river until we know more, but the water is safe to drink"),
    (CHANGED, US.replace("The US will help us", "Us will help the US")),
    # Words left out, and nothing that says so.
    (CHANGED, "The water is safe to drink until we know more"),
    (CHANGED, "I have never said that the tax would rise; it was my opponent who promised that"),
    (CHANGED, LONG.replace(", four ambulances and a new road, so", ", so")),
    (CHANGED, "The minister accused the general of lying in the valley"),
    (CHANGED, GERMAN.replace("schön und gut, ", "gut, ")),
    # An omission that is marked, and a change beside it.
    (CHANGED, "We will close the bridge … because 1,500 people need it every day"),
    (CHANGED, "there were ten doctors … and today there are nine"),
    (CHANGED, "because 1,500 people need it … We will not close the bridge"),
    # Two statements made into one.
    (CHANGED, f"{WATER}. {SHORT}"),
    (CHANGED, "The water is safe to drink … because 1,500 people need it every day"),
    (CHANGED, "We will not close the bridge. They paid him $5 million"),
    (CHANGED, f"{BRIDGE} … {TAX}"),
    # Hyphens and capitals that make another word.
    (CHANGED, HEIGHT.replace("state-of-the-art", "state of the art and")),
    (CHANGED, US.replace("help us,", "help US,")),
    # Letters that another language takes for others.
    (CHANGED, GERMAN.replace("schön und", "schon und")),
    (CHANGED, GERMAN.replace("können", "konnen")),
    (CHANGED, GERMAN.replace("die Brücke nicht", "die Brocke nicht")),
    (CHANGED, FRENCH.replace("tué", "tu")),
    (CHANGED, FRENCH.replace("élevé", "élève")),
    (CHANGED, SPANISH.replace("año", "ano")),
    (CHANGED, SPANISH.replace("él no", "el no")),
    (CHANGED, RUSSIAN.replace("мой дом", "мои дом")),
    (CHANGED, RUSSIAN.replace("никто", "кто")),
    (CHANGED, TURKISH.replace("Kırk", "Kirk")),
    (CHANGED, HINDI.replace("पहले", "पहला")),
    (CHANGED, HINDI.replace("बंद", "बाद")),
    (CHANGED, ARABIC.replace("قبل", "بعد")),
    (CHANGED, CHINESE.replace("五月", "六月")),
)  # fmt: skip
