"""The spaCy components, one factory a file; each module has a `register()` and does nothing when imported."""
