"""The promise of the languages: every text of the program is said in every language it ships, with nothing lost."""

import ast
import re
import runpy
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.i18n import FOLDER, LANGUAGES

ROOT = Path(__file__).parents[2]
SHIPPED = [each.code for each in LANGUAGES if each.code != "en"]
PLACE = re.compile(r"\{\w*[^{}]*\}")
RICH = re.compile(r"</?[a-zA-Z]+[ >/]")
CYRILLIC = re.compile(r"[А-Яа-яЁё]")


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Every text marked in the code, found afresh: (comment, source)."""
    scope = runpy.run_path(str(FOLDER / "build.py"))
    out = tmp_path_factory.mktemp("ts") / "fresh_ru.ts"
    sources = [ROOT / name for name in scope["SOURCES"]]
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    options = ["-silent", "-tr-function-alias", str(scope["ALIASES"]), "-extensions", "py", "-locations", "none"]
    subprocess.run([tool, *options, *sources, "-ts", out], check=True)
    return {(comment, source) for comment, source, _ in _messages(out)}


def _messages(file: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Comment, source and finished translations (all plural forms) of every message of a .ts file."""
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        finished = forms if translation.get("type") is None else []
        yield message.findtext("comment") or "", message.findtext("source") or "", finished


def _file(code: str) -> Path:
    return FOLDER / f"trucewatch_{code}.ts"


@pytest.mark.parametrize("code", SHIPPED)
def test_every_text_in_the_code_is_translated(code: str, marked: set[tuple[str, str]]) -> None:
    said = {(comment, source) for comment, source, forms in _messages(_file(code)) if forms and all(forms)}
    assert sorted(marked - said) == []


@pytest.mark.parametrize("code", SHIPPED)
def test_no_translation_is_kept_for_a_text_that_is_gone(code: str, marked: set[tuple[str, str]]) -> None:
    assert {(comment, source) for comment, source, _ in _messages(_file(code))} - marked == set()


@pytest.mark.parametrize("code", SHIPPED)
def test_every_translation_has_the_places_of_its_source(code: str) -> None:
    wrong = [
        (source, form)
        for _, source, forms in _messages(_file(code))
        for form in forms
        if sorted(PLACE.findall(source)) != sorted(PLACE.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", SHIPPED)
def test_no_translation_brings_markup_or_stray_spaces(code: str) -> None:
    forms = [(source, form) for _, source, forms in _messages(_file(code)) for form in forms]
    assert [form for _, form in forms if RICH.search(form)] == []
    edges = [form for source, form in forms if (form != form.strip()) != (source != source.strip())]
    assert edges == []


def test_turkish_holds_no_cyrillic_letter() -> None:
    assert [form for _, _, forms in _messages(_file("tr")) for form in forms if CYRILLIC.search(form)] == []


@pytest.mark.parametrize("code", ["en", *SHIPPED])
def test_the_compiled_file_says_what_the_source_file_says(code: str, tmp_path: Path) -> None:
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", _file(code), "-qm", tmp_path / "fresh.qm"], check=True)
    assert (tmp_path / "fresh.qm").read_bytes() == _file(code).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("code", SHIPPED)
def test_menus_and_buttons_keep_one_mnemonic(code: str) -> None:
    wrong = [
        (source, form)
        for _, source, forms in _messages(_file(code))
        for form in forms
        if len(re.findall(r"&\w", source)) != len(re.findall(r"&\w", form))
    ]
    assert wrong == []


def _hidden(node: ast.Call) -> bool:
    """Whether a text stands in the first argument of a marking call where the extraction does not find it."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name not in {"tr", "N_", "words", "Problem"} or not node.args or isinstance(node.args[0], ast.Constant):
        return False
    if isinstance(node.args[0], ast.Call):
        return False
    inside = node.args[0]
    keys = {id(each) for part in ast.walk(inside) if isinstance(part, ast.Subscript) for each in ast.walk(part.slice)}
    return any(
        isinstance(part, ast.JoinedStr) or (isinstance(part, ast.Constant) and isinstance(part.value, str))
        for part in ast.walk(inside)
        if id(part) not in keys
    )


def test_no_text_hides_from_the_extraction_in_a_choice_or_a_formatted_string() -> None:
    files = [ROOT / "main.py", *(ROOT / "models").rglob("*.py"), *(ROOT / "gui").rglob("*.py")]
    calls = [
        (file, node)
        for file in files
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    ]
    assert [f"{file.relative_to(ROOT)}:{node.lineno}" for file, node in calls if _hidden(node)] == []
