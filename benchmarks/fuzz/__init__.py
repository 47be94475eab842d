"""Fuzzing of every loader: ``python -m benchmarks.fuzz --inputs 10000``."""
