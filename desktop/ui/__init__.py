"""The window. Qt starts here; text and analysis come in as plain values from `session` and `presentation`."""
