"""Render the pictures of the README from the real application: ``make screenshots``.

Writes SVG files to ``docs/screenshots``; where ``rsvg-convert`` is installed, PNG files beside them for looking at.
"""

import asyncio
import os
import re
import shutil
import subprocess
from pathlib import Path

from reader.analysis import analyze
from reader.app.reader_app import ReaderApp
from reader.loaders import load
from reader.services.config import Config
from reader.services.reading_list import ReadingList, Slot, opener

ROOT = Path(__file__).parents[1]
OUTPUT = ROOT / "docs" / "screenshots"
SHOTS: tuple[tuple[str, tuple[int, int], dict[str, str], tuple[str, ...]], ...] = (
    ("reading", (120, 40), {}, ("n", "n", "n")),
    ("reading-light", (120, 40), {"theme": "light"}, ("3", "n", "n")),
    ("small", (80, 24), {}, ("n", "n")),
    ("smaller", (60, 20), {}, ("n",)),
    ("hints", (80, 24), {}, ("f",)),
    ("concordance", (100, 30), {}, ("n", "enter")),
    ("search", (80, 24), {}, ("slash", "b", "o", "r", "d", "e", "r", "enter")),
    ("panel", (80, 24), {}, ("tab", "S", "j", "j")),
    ("help", (80, 40), {}, ("question_mark",)),
)

_FONTS = re.compile(r"@font-face \{.*?\}", re.DOTALL)
"""The fonts that Rich would have the picture fetch from the net."""


async def shoot() -> None:
    """Open the seed article, press the keys of each shot, and save what the screen shows."""
    article = load(str(next((ROOT / "seeds").glob("*.txt"))))
    analysis = analyze(article)
    for name, size, settings, keys in SHOTS:
        slot = Slot(article.source, article=article, analysis=analysis, known="whole")
        articles = ReadingList([slot], opener("check", None))
        app = ReaderApp(articles, config=Config(**settings))
        async with app.run_test(size=size) as pilot:
            await pilot.press(*keys)
            await pilot.pause()
            picture = _FONTS.sub("", app.export_screenshot())
            (OUTPUT / f"{name}.svg").write_text(picture, encoding="utf-8")


def main() -> None:
    """Write every screenshot."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    os.environ["COLORTERM"] = "truecolor"  # the themes themselves, whatever terminal this is run from
    os.environ.pop("NO_COLOR", None)
    asyncio.run(shoot())
    converter = shutil.which("rsvg-convert")
    if converter:
        for picture in OUTPUT.glob("*.svg"):
            subprocess.run([converter, "-o", picture.with_suffix(".png"), picture], check=True)
    print(f"{len(SHOTS)} screenshots in {OUTPUT.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
