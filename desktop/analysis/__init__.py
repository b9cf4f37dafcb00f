"""The analysis: spaCy, our components, and the way from a Doc to an `Analysis`."""
