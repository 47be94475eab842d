"""The key line, the list of keys, the command palette, keys that a person has changed."""

import re
from pathlib import Path

import pytest
from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import _character_to_key

from app_in_tests import Session, opened
from reader.app.keys import ALL_KEYS, check_keys
from reader.app.offers import key_names
from reader.services.config import Config, ConfigError
from test_app_links import LINKED

CONFIG_DOCS = (Path(__file__).parents[1] / "docs" / "config.md").read_text()


def key_line(session: Session) -> str:
    return session.lines[-1].strip()


class TestKeyLine:
    async def test_it_shows_only_what_can_be_done_now(self):
        async with opened(size=(140, 24)) as session:
            line = key_line(session)
            assert "n Next" in line
            for absent in ("Only this", "Context", "Copy", "Back", "Jump back"):
                assert absent not in line
            await session.press("n")
            line = key_line(session)
            for present in ("* Only this", "enter Context", "y Copy"):
                assert present in line
            await session.press("2", "n")
            assert "Only this" not in key_line(session)
            await session.press("1", "n", "asterisk")
            assert "esc Back" in key_line(session)
            await session.press("escape")
            assert "esc Back" not in key_line(session)

    @pytest.mark.parametrize("width", [40, 60, 80, 140])
    async def test_help_and_quit_never_leave_it(self, width):
        async with opened(size=(width, 24)) as session:
            await session.press("n")
            assert key_line(session).endswith("? Keys  q Quit")
            await session.press("tab")
            assert key_line(session).endswith("? Keys  q Quit")

    async def test_in_the_panel(self):
        async with opened(size=(120, 24)) as session:
            await session.press("tab")
            line = key_line(session)
            assert line.startswith("enter Go there  / Filter  S Sort")
            assert "Search" not in line
            await session.press("slash")
            assert "esc All rows" in key_line(session)
            assert "n Next" not in key_line(session)

    async def test_while_searching(self):
        async with opened(size=(120, 24)) as session:
            await session.press("slash")
            assert key_line(session).endswith("  enter Take  esc Cancel  ctrl+r Regex")

    async def test_while_hints_are_shown(self):
        async with opened(size=(120, 24)) as session:
            await session.press("f")
            assert key_line(session) == "a–z Go there  esc Cancel"
            await session.press("escape")
            assert "n Next" in key_line(session)


class TestHelp:
    @pytest.mark.parametrize("width", [60, 100])
    async def test_it_lists_every_key(self, width):
        async with opened(size=(width, 90)) as session:
            await session.press("question_mark")
            shown = "\n".join(session.lines)
            for key in ALL_KEYS:
                assert key.help in shown
            assert re.search(r"j ↓ +A line down", shown)

    @pytest.mark.parametrize("key", ["escape", "q"])
    async def test_it_closes(self, key):
        async with opened() as session:
            await session.press("question_mark", "j", "space", "G", "g", "enter", key)
            assert session.app.screen is session.reading
            assert session.app.is_running
            await session.press("n")
            assert session.words == "PORT ELLIS"

    async def test_it_can_be_read_to_its_end_on_a_small_screen(self):
        async with opened(size=(60, 12)) as session:
            await session.press("question_mark", "G")
            assert session.shows("Close what lies over the article")
            await session.press("g")
            assert session.shows("Next mention in the scope")

    async def test_it_shows_changed_keys(self):
        async with opened(config=Config(keys={"mention.next": "x"})) as session:
            await session.press("question_mark")
            assert session.shows("x               Next mention")


class TestPalette:
    async def test_it_runs_what_is_chosen(self):
        async with opened() as session:
            await session.press("ctrl+p")
            assert session.app.screen is not session.reading
            for key in "scope: numbers":
                await session.pilot.press({" ": "space", ":": "colon"}.get(key, key))
            await session.pilot.press("down", "enter")
            await session.pilot.pause()
            assert session.app.screen is session.reading
            assert session.reading.scope.kind == "numbers"

    async def test_it_offers_each_thing_once_and_only_what_can_be_done(self):
        async with opened() as session:
            titles = [command.title for command in session.app.get_system_commands(session.reading)]
            assert len(titles) == len(set(titles))
            assert "Search; the hits become the scope" in titles
            assert "Back to before the last jump" not in titles
            assert "Theme: light" in titles

    async def test_it_changes_the_theme(self):
        async with opened() as session:
            commands = {
                command.title: command for command in session.app.get_system_commands(session.reading)
            }
            commands["Theme: light"].callback()
            await session.settle()
            assert session.app.theme == "reader-light"
            assert session.shows("PORT ELLIS")

    async def test_hints_are_gone_behind_it(self):
        async with opened() as session:
            await session.press("f", "ctrl+p")
            assert not session.reading.view.hints


class TestQuit:
    @pytest.mark.parametrize("keys", ["q", "n q", "tab q", "ctrl+q", "slash a ctrl+q", "f ctrl+q"])
    async def test_it_quits(self, keys):
        async with opened() as session:
            await session.press(*keys.split())
            assert not session.app.is_running
            assert not session.app.return_code


class TestChangedKeys:
    async def test_the_new_key_does_it_and_the_old_one_does_not(self):
        keys = {"mention.next": "x,ctrl+n", "quit": "Q", "line.down": "e"}
        async with opened(config=Config(keys=keys), size=(120, 24)) as session:
            await session.press("n")
            assert session.words is None
            await session.press("x")
            assert session.words == "PORT ELLIS"
            await session.press("ctrl+n", "e", "q")
            assert session.words == "about 40 metres"
            assert session.reading.view.scroll_offset.y == 1
            assert session.app.is_running
            assert "x Next" in key_line(session)
            await session.press("Q")
            assert not session.app.is_running

    async def test_keys_can_be_swapped(self):
        async with opened(config=Config(keys={"mention.next": "N", "mention.previous": "n"})) as session:
            await session.press("N", "N", "n")
            assert session.words == "PORT ELLIS"

    async def test_by_character_or_by_name(self):
        async with opened(config=Config(keys={"search": "?", "help": "slash"})) as session:
            await session.press("question_mark")
            assert session.reading.search_line.has_focus

    @pytest.mark.parametrize("key", ALL_KEYS, ids=lambda key: key.id)
    async def test_every_key_can_be_changed(self, key):
        """Textual takes the new key for the very binding of this id."""
        async with opened(LINKED, config=Config(keys={key.id: "f12"})) as session:
            if key.id.startswith("link."):
                await session.press("l")
            elif key.id == "close" or key.id.startswith("list."):
                await session.press("question_mark")
            nodes = [session.app, session.app.screen, *session.app.screen.walk_children()]
            bound = {
                binding.id for node in nodes for name, binding in _bindings(session, node) if name == "f12"
            }
            assert bound == {key.id}


def _bindings(session: Session, node: DOMNode) -> list[tuple[str, Binding]]:
    """The bindings of a node as Textual has them with the keys that were changed."""
    bindings = node._bindings.copy()
    bindings.apply_keymap(session.app._keymap)
    return list(bindings)


class TestChecks:
    def test_the_keys_as_they_are_pass(self):
        check_keys({})

    def test_ids_are_told_apart(self):
        assert len({key.id for key in ALL_KEYS}) == len(ALL_KEYS)

    @pytest.mark.parametrize(
        "changed",
        [
            {"mention.next": "N", "mention.previous": "n"},
            {"mention.next": "x,ctrl+n"},
            {"mention.next": "comma"},
            {"mention.next": "left_curly_bracket"},
            {"mention.next": "ctrl+shift+f5, é"},
            {"panel.filter": "f"},
            {"list.down": "n,down"},
        ],
    )
    def test_what_can_be_had_passes(self, changed):
        check_keys(changed)

    @pytest.mark.parametrize(
        ("changed", "complaint"),
        [
            ({"next": "x"}, "nothing is called “next”"),
            ({"mention.next": ""}, "no key is called “”"),
            ({"mention.next": "ctrl-x"}, "no key is called “ctrl-x”"),
            ({"mention.next": "PageDown"}, "no key is called “PageDown”"),
            ({"mention.next": "x,,y"}, "no key is called “”"),
            ({"mention.next": "hyper+x"}, "no key is called “hyper+x”"),
            ({"mention.next": "j"}, "“j” is given to both mention.next and line.down"),
            ({"mention.next": "question_mark"}, "“?” is given to both mention.next and help"),
            ({"panel.sort": "x", "list.top": "x"}, "“x” is given to both panel.sort and list.top"),
        ],
    )
    def test_what_cannot_be_had_is_refused_in_one_line(self, changed, complaint):
        with pytest.raises(ConfigError) as raised:
            check_keys(changed)
        assert complaint in str(raised.value)
        assert "\n" not in str(raised.value)

    def test_the_names_of_keys_are_textuals(self):
        for character in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~":
            check_keys({"mention.next": _character_to_key(character), "help": "f1", "search": "f2", "leave": "f3",
                        "jump.back": "f4", "jump.forward": "f5", "scope.current": "f6"})  # fmt: skip

    def test_key_names_are_written_as_one_types_them(self):
        assert key_names("slash,ctrl+down,*,left_square_bracket,enter,escape,space,shift+tab") == (
            "/ ctrl+↓ * [ enter esc space shift+tab"
        )


class TestDocs:
    @pytest.mark.parametrize("key", ALL_KEYS, ids=lambda key: key.id)
    def test_every_id_is_in_the_docs_with_its_keys(self, key):
        keys = " ".join(f"`{name}`" for name in key.keys.split(","))
        assert f"| `{key.id}` | {keys} | {key.help} |" in CONFIG_DOCS

    def test_no_other_id_is(self):
        assert set(re.findall(r"^\| `([a-z.]+)` \| `", CONFIG_DOCS, re.MULTILINE)) == {
            key.id for key in ALL_KEYS
        }
