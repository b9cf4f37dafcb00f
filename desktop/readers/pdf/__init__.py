"""PDF files: words with their places from PDFium, then lines, columns, paragraphs and roles of our own.

The way of a file: `opening` (limits, damage), `glyphs` (words of a page), `rows` and `columns` (what is read after
what), `running` (heads and feet), `paragraphs`, `roles`, `continuing` (over columns and pages), `writing`; `reader`
joins them.
Importing this package imports nothing; PDFium comes with `reader`.
"""
