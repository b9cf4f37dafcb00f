"""How the rows of the panel are drawn."""
