"""Messages: mail, and pages that a browser saved as one file (MHTML)."""
