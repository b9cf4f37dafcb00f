"""The worker process and the window's side of it. Nothing is imported here: the window must start fast."""
