"""Rules that find quotes: what is said, by which words, and the phrase that names who says it."""
