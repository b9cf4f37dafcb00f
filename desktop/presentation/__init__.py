"""View data without Qt: marks on the text, rows of the panels, receipts, names as shown."""
