"""How right the analysis is, against annotations made by people: ``python -m benchmarks.accuracy``.

Every other module of this package has a function ``tables() -> list[Table]``; each is a family of sets.
"""
