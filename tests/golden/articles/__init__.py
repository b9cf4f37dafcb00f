"""News articles of this suite's own, in which every statement carries the full name of who made it.

`python -m tests.golden.articles` prints the statements that go to nobody or to somebody else.
"""
