"""Every command that the README and the docs show is run."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCED = re.compile(r"^```(sh|python)\n(.*?)^```", re.MULTILINE | re.DOTALL)
MAKE = re.compile(r"\bmake ([a-z-]+)")


def shown(language: str) -> list[str]:
    """The blocks of this language in the README."""
    blocks = FENCED.findall((ROOT / "README.md").read_text())
    return [block for name, block in blocks if name == language]


@pytest.fixture
def folder(tmp_path):
    """A folder with the articles that the README speaks of, and the command on the path."""
    seed = next((ROOT / "seeds").glob("*.txt"))
    shutil.copy(seed, tmp_path / "article.txt")
    (tmp_path / "notes.md").write_text("# Notes\n\nAda Lovelace wrote 3 notes.\n")
    return tmp_path


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    path = f"{Path(sys.executable).parent}:/usr/bin:/bin"
    return subprocess.run(
        command,
        shell=True,
        cwd=folder,
        env={"PATH": path, "HOME": str(folder)},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    "command", [line for block in shown("sh") for line in block.splitlines() if not line.startswith("make ")]
)
def test_commands_run(command, folder):
    done = run(command, folder)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout.strip()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_make_targets_exist(document):
    for target in set(MAKE.findall(document.read_text())):
        done = run(f"make --dry-run --always-make {target}", ROOT)
        assert done.returncode == 0, f"{document.name}: make {target}: {done.stderr}"


def test_python_runs(folder):
    for block in shown("python"):
        done = subprocess.run([sys.executable, "-c", block], cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document):
    for target in re.findall(r"\]\(([^)#]+)\)", document.read_text()):
        if "://" not in target:
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


def test_importing_the_command_loads_nothing_heavy():
    heavy = ("textual", "rich", "spacy", "numpy", "markdown_it", "chardet", "httpx", "sqlite3", "msgspec")
    code = f"import sys, reader.cli; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
