"""Item models over the rows of `presentation`."""
