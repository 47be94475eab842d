"""``python -m reader`` is the command ``reader``."""

import sys

from reader.cli import main

sys.exit(main())
