"""The articles that are read: the seed, and long ones made of plain sentences."""

from pathlib import Path
from random import Random
from typing import NamedTuple

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt"))

NAMES = (
    "Anna Keller",
    "Omar Haddad",
    "Ruth Lindqvist",
    "Paulo Mendes",
    "Grace Okafor",
    "Ivan Petrov",
    "Mei Tanaka",
)
PLACES = ("Hamburg", "Nairobi", "Lima", "Osaka", "Toronto", "Gdansk", "Cork")
BODIES = (
    "the Harbour Board",
    "Northern Freight",
    "the Transport Ministry",
    "the River Union",
    "Baltic Lines",
)
SENTENCES = (
    "{name} said on Tuesday that {count:,} tonnes of grain had left {place} since the spring.",
    "Officials at {body} expect the work to take another {few} months, weather permitting.",
    "“We counted every crate twice,” {name} told reporters in {place}.",
    "The bridge, which carries about {count:,} cars a day, stayed closed through the night.",
    "Prices rose by {few} percent in {place}, according to {body}.",
    "Nobody had expected the old cranes to hold for so long, and nobody was surprised when they did not.",
    "A ferry that should have sailed at noon waited for the fog to lift over the estuary.",
    "{body} paid more than ${count:,} for repairs, {name} said, and will ask for as much again next year.",
)


LAST = "Ultima Thule"
"""Words that stand only at the end of a long article."""


class Article(NamedTuple):
    """An article on disk, and words by which to see how far a program is with it.

    ``first`` stands at its start; ``entity``, ``number`` and ``ordinary`` are on its first screen: a name, a
    figure, and words that nothing marks.
    """

    label: str
    path: Path
    first: str
    entity: str
    number: str
    ordinary: str


def seed() -> Article:
    """The user's own article, 2 KB."""
    return Article("2 KB", SEED, "The U.S. military has", "Pentagon", "7,000", "barriers")


def long_article(megabytes: int, folder: Path) -> Article:
    """Made-up news of this length, the same in every run."""
    random = Random(megabytes)
    size = megabytes * 1_000_000
    blocks = ["Anna Keller said on Monday that 4,200 barges had waited outside the harbour since the spring."]
    length = len(blocks[0])
    while length < size:
        blocks.append(" ".join(_sentence(random) for _ in range(random.randint(1, 7))))
        length += len(blocks[-1]) + 2
    blocks.append(f"The last barge left in the evening; its name was {LAST}.")
    path = folder / f"{megabytes}mb.txt"
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")
    return Article(f"{megabytes} MB", path, "Anna Keller said on", "Anna Keller", "4,200", "waited")


def _sentence(random: Random) -> str:
    return random.choice(SENTENCES).format(
        name=random.choice(NAMES),
        place=random.choice(PLACES),
        body=random.choice(BODIES),
        count=random.randint(100, 90_000),
        few=random.randint(2, 19),
    )
