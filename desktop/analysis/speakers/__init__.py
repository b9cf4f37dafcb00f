"""Whose statement it is: pure functions over plain values."""
