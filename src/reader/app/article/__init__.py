"""The parts of the article pane: where one is in it, what is selected of it, and how it is drawn.

Each part is a class that adds to the one before: ``Moving`` → ``Selecting`` → ``Drawing``; ``reader.app.article_view`` completes them.
"""
