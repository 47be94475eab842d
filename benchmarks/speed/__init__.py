"""How quick and how light `reader` is, beside `less`, an empty Textual application, bare spaCy, and a peer.

    python -m benchmarks.speed            everything: about 20 minutes
    python -m benchmarks.speed --quick    the 2 KB article only, fewer repeats: a minute

Every program runs in a pseudo-terminal of its own; programs take turns, so that what else the machine does hits all
alike. Judge by the ratios.
"""
