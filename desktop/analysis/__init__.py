"""The analysis: spaCy, our components, and the way from a Doc to an `Analysis`."""

import os
import sys

if "numpy" not in sys.modules:  # read once, when numpy is loaded; more threads cost more than they bring
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
