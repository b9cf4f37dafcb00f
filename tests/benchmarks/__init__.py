"""The speed figures: `python -m tests.benchmarks [GROUP...]`."""
