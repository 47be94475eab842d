"""A terminal driver for Textual that writes only what changed.

Stands by itself: it knows nothing of articles, and any Textual application can be given it. From the screen up:

    styles      how a cell is drawn; the shortest SGR sequence from one style to another
    grid        rows of cells
    interpret   what Textual writes → the grid that it wants
    moves       the shortest cursor move
    scroll      finds rows that moved
    strokes     what differs, as cells that can be drawn without a change of style
    paint       grid shown → grid wanted, as sequences
    differ      all of it together: feed it what Textual writes, take what the terminal needs
    output      the thread that writes
    input       the thread that reads
    terminals   what terminals are known to do
    driver      the Textual driver; the only one of them that imports Textual
"""
