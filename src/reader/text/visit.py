"""What is remembered of a person's reading while another article is read."""

from typing import NamedTuple

from reader.text.index import Mention
from reader.text.jumps import Jumps
from reader.text.scope import Scope


class Place(NamedTuple):
    """Where a person was, to come back to: the scope, the current mention, the first character on the screen."""

    scope: Scope
    current: Mention | None
    top: int


class Visit(NamedTuple):
    """All that is to be as it was when one comes back to an article."""

    place: Place
    scopes_before: list[Scope]
    jumps: Jumps
