"""The house rules that no linter knows: what may stand where in this repository."""

import ast
import itertools
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1]
PANELS = ("table", "filters", "map", "charts", "details", "watch", "dialogs", "briefing")
SCREEN = {"PySide6", "shiboken6", "matplotlib", "gui"}


def _listed(*patterns: str) -> list[Path]:
    """Name the files of the repository, tracked or about to be, that match the patterns."""
    listing = subprocess.run(
        [
            "git",
            "-c",
            "safe.directory=*",
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
            "--",
            *patterns,
        ],
        cwd=HOUSE,
        capture_output=True,
        text=True,
        check=True,
    )
    return sorted(path for name in listing.stdout.split("\0") if name and (path := HOUSE / name).is_file())


def _name(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def _imports(tree: ast.AST) -> Iterator[str]:
    """Give the full name of everything imported, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give line and wording of every text marked for translation."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"tr", "N_"}:
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield node.lineno, argument.value


def _literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give line and value of every text in the code that is not a docstring."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def _where(path: Path, line: int, what: str) -> str:
    return f"{_name(path)}:{line}: {what}"


def test_what_the_centre_knows_needs_no_screen() -> None:
    wrong = [
        f"{_name(path)} imports {name}"
        for path in _listed("models/**.py")
        for name in _imports(_tree(path))
        if name.split(".")[0] in SCREEN
    ]
    assert not wrong, wrong


def test_the_charts_draw_without_qt_so_that_screen_and_paper_are_one() -> None:
    wrong = [
        f"{_name(path)} imports {name}"
        for path in _listed("gui/charts/**.py")
        if "panel" not in path.stem and path.stem != "canvas"
        for name in _imports(_tree(path))
        if name.split(".")[0] in {"PySide6", "shiboken6"} or "qt" in name.removeprefix("matplotlib.backends.").lower()
    ]
    assert not wrong, wrong


def test_no_panel_knows_another_panel() -> None:
    wrong = [
        f"{_name(path)} imports {name}"
        for own in PANELS
        for path in _listed(f"gui/{own}/**.py")
        for name in _imports(_tree(path))
        if any(name.startswith(f"gui.{other}") for other in PANELS if other != own)
    ]
    assert not wrong, wrong


def test_no_module_imports_itself_through_others() -> None:
    """Only imports that run when the module is loaded count."""
    paths = {_name(path).removesuffix(".py").removesuffix("/__init__").replace("/", "."): path for path in _product()}
    needs = {module: _loaded_with(_tree(path), set(paths)) - {module} for module, path in paths.items()}
    while free := {module for module, others in needs.items() if not others & needs.keys()}:
        needs = {module: others for module, others in needs.items() if module not in free}
    assert not needs, f"in a circle, or above one: {sorted(needs)}"


def _loaded_with(tree: ast.Module, modules: set[str]) -> set[str]:
    names = itertools.chain.from_iterable(
        _imports(node) for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)
    )
    return {next((part for part in (name, name.rpartition(".")[0]) if part in modules), "") for name in names} - {""}


def _product() -> list[Path]:
    return _listed("main.py", "models/**.py", "gui/**.py", "resources/**.py")


def test_every_module_says_in_its_first_sentence_what_it_is() -> None:
    silent = [
        _name(path)
        for path in _product()
        if path.read_text(encoding="utf-8").strip()
        and not re.match(r".+?[.!?:](\s|$)", ast.get_docstring(_tree(path)) or "", re.DOTALL)
    ]
    assert not silent, silent


def test_the_words_an_officer_reads_take_no_side() -> None:
    sided = re.compile(
        r"\b(occup(y|ied|ier|ation)|liberat|enem(y|ies)|hostile|aggress(or|ion)|attack|victim|terroris|separatist|regime)"
        r"|\b(işgal|düşman|saldırgan|mağdur|kurban|terör|bölücü)"
        r"|\b(оккуп|враг|вражеск|противник|агресс|жертв|террор|сепаратист)",
        re.IGNORECASE,
    )
    in_code = [
        _where(path, line, text) for path in _product() for line, text in _texts(_tree(path)) if sided.search(text)
    ]
    in_data = [
        _where(path, number, line.strip())
        for path in _listed("resources/**.ts", "resources/**.toml")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if sided.search(line)
    ]
    assert not in_code + in_data, in_code + in_data


def test_colours_stand_in_the_themes_alone() -> None:
    colour = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}(?:[0-9a-fA-F]{2})?\b|\brgba?\(")
    wrong = [
        _where(path, line, text)
        for path in _listed("main.py", "models/**.py", "gui/**.py")
        for line, text in _literals(_tree(path))
        if colour.search(text)
    ]
    assert not wrong, wrong


def test_no_file_names_a_registry_or_a_path_of_one_machine() -> None:
    hosts = "|".join(re.escape(".".join(host)) for host in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "com")))
    folders = "work|root|farm|home/[a-z]+"
    foreign = re.compile(rf"{hosts}|(?<![\w.])/({folders})/".encode())
    wrong = [_name(path) for path in _listed() if b"\0" not in (data := path.read_bytes()) and foreign.search(data)]
    assert not wrong, wrong


def test_the_check_on_a_fresh_clone_is_the_command_everybody_uses() -> None:
    lines = [line for line in (HOUSE / ".ci/run").read_text().splitlines() if line and not line.startswith("#")]
    assert lines == ['exec "$(dirname "$0")/../run" test']


def _packages(lock: str) -> dict[str, list[str]]:
    """Read a lock: package and version, with its hashes."""
    packages: dict[str, list[str]] = {}
    for line in (HOUSE / lock).read_text().splitlines():
        if line.startswith(" "):
            packages[next(reversed(packages))] += re.findall(r"sha256:[0-9a-f]{64}", line)
        else:
            packages[line.split(" ")[0]] = []
    return packages


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_a_hash(lock: str) -> None:
    packages = _packages(lock)
    assert packages
    assert all(packages.values()), [name for name, hashes in packages.items() if not hashes]


def test_the_program_runs_on_the_packages_it_was_tested_with() -> None:
    assert _packages("requirements.lock").items() <= _packages("requirements-dev.lock").items()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text())
    locked = {name.lower() for name in _packages("requirements-dev.lock")}
    asked = [*project["project"]["dependencies"], *itertools.chain(*project["dependency-groups"].values())]
    missing = [requirement for requirement in asked if requirement.lower() not in locked]
    assert not missing, missing
