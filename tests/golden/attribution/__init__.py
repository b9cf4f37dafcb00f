"""Hand-written cases of quote attribution, by phenomenon; `python -m tests.golden.attribution` prints how it stands.

The cases are `cases/PHENOMENON.toml`. What the words mean is in `markup`; how a case is written:

    [[case]]
    id = "name-of-the-case"
    text = "{d1|“We will stay,”} {q1|said} {s1|Hugh Hill, a doctor}. {s2|He} {q2|denied} that {i2|he had left}."
    who = ["Hugh Hill", "Hugh Hill"]
    denied = [2]
"""
