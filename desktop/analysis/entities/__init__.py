"""Which names mean the same thing: pure functions over plain values."""
