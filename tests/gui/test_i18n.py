"""The promises of the languages: switched while running, numbers as the reader writes them, English when unsaid."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from gui import i18n
from gui.i18n import LANGUAGES, install, language, locale, tr, words
from models.text import ENGLISH, Problem

SOURCE = """
A = tr("one")
B = tr(
    "two "
    "halves",
)
C = N_("three")
D = page.words(N_("four {x}"), x=1)
E = Problem("five {x}", x=1)
F = (N_("six"), N_("seven"))
G = tr("{n} of eight", "", 8)
"""
TRANSLATED = """<!DOCTYPE TS><TS version="2.1" language="ru"><context><name></name>
<message><source>Hello {name}</source><translation>Привет, {name}</translation></message>
<message numerus="yes"><source>{n} incidents</source><translation><numerusform>{n} инцидент</numerusform>
<numerusform>{n} инцидента</numerusform><numerusform>{n} инцидентов</numerusform></translation></message>
<message><source>Both</source><comment>of two people</comment><translation>Оба</translation></message>
<message><source>Both</source><translation>Обе</translation></message>
</context></TS>"""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Leave the program speaking English."""
    yield
    install(qapp, "en")


@pytest.fixture
def russian(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Speak a Russian of four sentences."""
    source = tmp_path / "trucewatch_ru.ts"
    source.write_text(TRANSLATED, encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    install(qapp, "ru")


def test_without_a_choice_the_program_speaks_english() -> None:
    assert tr("Log a report at {place}", place="OP 3") == "Log a report at OP 3"
    assert words() == ENGLISH


@pytest.mark.usefixtures("russian")
def test_a_sentence_is_said_in_the_chosen_language_with_its_places_filled() -> None:
    assert tr("Hello {name}", name="OP 3") == "Привет, OP 3"
    assert words()("Hello {name}", name="OP 3") == "Привет, OP 3"
    assert Problem("Hello {name}", name="OP 3").say(words()) == "Привет, OP 3"


@pytest.mark.usefixtures("russian")
def test_what_is_not_translated_is_shown_in_english_rather_than_not_at_all() -> None:
    assert tr("Not in the file {x}", x=1) == "Not in the file 1"


@pytest.mark.usefixtures("russian")
@pytest.mark.parametrize(
    ("n", "said"), [(1, "1 инцидент"), (3, "3 инцидента"), (11, "11 инцидентов"), (1204, "1\u00a0204 инцидента")]
)
def test_a_number_takes_the_plural_of_its_language(n: int, said: str) -> None:
    assert tr("{n} incidents", "", n) == said


@pytest.mark.usefixtures("russian")
def test_equal_words_of_different_meaning_are_told_apart_by_their_comment() -> None:
    assert (tr("Both"), tr("Both", "of two people")) == ("Обе", "Оба")


@pytest.mark.parametrize(
    ("code", "whole", "broken"), [("en", "1,204", "1.5"), ("tr", "1.204", "1,5"), ("ru", "1\u00a0204", "1,5")]
)
def test_numbers_are_written_the_languages_way(qapp: QApplication, code: str, whole: str, broken: str) -> None:
    install(qapp, code)
    assert words().number(1204) == tr("{n}", n=1204) == whole
    assert words().number(1.46, 1) == tr("{x}", x=1.46) == broken
    assert QLocale().language() == locale().language()


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_every_shipped_language_can_be_installed_and_left_again(qapp: QApplication, code: str) -> None:
    install(qapp, code)
    assert language().code == words().language == code
    install(qapp, "en")
    assert tr("Filter") == "Filter"


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_keys_are_called_what_stands_on_the_keyboard(qapp: QApplication, code: str) -> None:
    install(qapp, code)
    shown = QKeySequence("Ctrl+Alt+Shift+F").toString(QKeySequence.SequenceFormat.NativeText)
    assert shown == "Ctrl+Alt+Shift+F"
    install(qapp, "en")


def test_a_missing_language_file_is_a_fault_and_not_a_silent_english(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(i18n, "FOLDER", tmp_path)
    with pytest.raises(FileNotFoundError):
        install(qapp, "tr")
    install(qapp, "en")


def test_extraction_finds_marked_texts_in_every_form_the_code_uses(tmp_path: Path) -> None:
    (tmp_path / "source.py").write_text(SOURCE, encoding="utf-8")
    builder = Path(i18n.FOLDER / "build.py").read_text(encoding="utf-8")
    aliases = next(line for line in builder.splitlines() if line.startswith("ALIASES")).split('"')[1]
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    options = ["-silent", "-tr-function-alias", aliases, "-locations", "none"]
    subprocess.run([tool, *options, tmp_path / "source.py", "-ts", tmp_path / "out.ts"], check=True)
    found = (tmp_path / "out.ts").read_text(encoding="utf-8")
    expected = ("one", "two halves", "three", "four {x}", "five {x}", "six", "seven", "{n} of eight")
    assert [text for text in expected if f"<source>{text}</source>" not in found] == []
    assert found.count('numerus="yes"') == 1
    assert re.findall("<name>(.*)</name>", found) == [""]
