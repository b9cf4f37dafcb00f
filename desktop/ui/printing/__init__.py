"""The article on paper: the same marks in light colours, and who said what at the end."""

from desktop.ui.printing.output import paint_article, save_pdf

__all__ = ["paint_article", "save_pdf"]
