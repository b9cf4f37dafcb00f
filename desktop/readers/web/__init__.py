"""Pages of the web, fetched because the user asked for them; nothing else in the program opens a connection."""
