"""The panes of the window and their parts."""
