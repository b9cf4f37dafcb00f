"""On Record: a desktop reading assistant that shows who said what."""

__version__ = "0.1.0"
