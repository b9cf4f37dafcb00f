"""Web pages: what is the article on them, and what stands beside it."""
