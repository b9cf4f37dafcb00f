"""What outlives a window: articles opened, places kept, the reader's decisions."""

from desktop.library.store import Library, RecentArticle

__all__ = ["Library", "RecentArticle"]
