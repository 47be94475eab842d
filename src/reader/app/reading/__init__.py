"""The parts of the screen one reads on: its state, and what can be done with it, by theme.

Each part is a class that adds to the one before: ``ReadingState`` → ``Panes`` → ``Jumping`` → ``Scoping`` → ``Searching``
and ``Looking``; ``Listing`` adds to ``Jumping``. ``reader.app.reading_screen`` puts them together.
"""
