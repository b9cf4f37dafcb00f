"""Sources into documents. Everything heavier than the standard library is imported when it is needed."""

from desktop.readers.plain import raw_document
from desktop.readers.registry import read

__all__ = ["raw_document", "read"]
