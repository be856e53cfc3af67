"""The language files, made from the source: every text marked in the code goes into each .ts, each .ts into a .qm.

Run after texts changed, and again after the .ts files were translated:  python resources/translations/build.py
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent.parent
SOURCES = ("main.py", "models", "gui")
CODES = ("tr", "ru")
ALIASES = "tr+=N_,tr+=Problem"
"""Functions whose first argument is a text. Found: literals, also joined over lines or in a list. Not found: a text
inside an f-string, the second of `tr(a if b else c)`, and a text in parentheses of its own. What is said with `words`
is marked with `N_` inside: an alias for a method would file the text under a context of its own."""


def update(code: str) -> None:
    """Bring one .ts up to the source; translations stay, texts that vanished go. English holds its plurals only."""
    sources = [str(ROOT / name) for name in SOURCES if (ROOT / name).exists()]
    plural = ["-pluralonly"] if code == "en" else []
    options = ["-tr-function-alias", ALIASES, "-extensions", "py", "-locations", "none", "-no-obsolete", *plural]
    _run("pyside6-lupdate", *options, "-target-language", code, *sources, "-ts", str(FOLDER / f"trucewatch_{code}.ts"))


def compile_(code: str) -> None:
    """Make the .qm the program loads."""
    name = FOLDER / f"trucewatch_{code}"
    _run("pyside6-lrelease", "-silent", f"{name}.ts", "-qm", f"{name}.qm")


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).parent / tool), *arguments], check=True)  # noqa: S603 - Qt's own tools beside this Python


if __name__ == "__main__":
    for language in ("en", *CODES):
        update(language)
        compile_(language)
