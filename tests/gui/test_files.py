"""Where a file is looked for: where the last one was, on this day and the next."""

from pathlib import Path

from gui.files import keep_folder, last_folder, remember_in
from gui.settings import Settings


def test_the_next_dialog_begins_in_the_folder_of_the_last_file(tmp_path: Path) -> None:
    remember_in(Settings(tmp_path / "settings.ini"))
    sticks = tmp_path / "stick"
    sticks.mkdir()
    keep_folder(sticks / "export.csv")
    assert last_folder() == sticks
    remember_in(Settings(tmp_path / "settings.ini"))
    assert last_folder() == sticks


def test_a_folder_that_is_gone_is_not_looked_in(tmp_path: Path) -> None:
    remember_in(Settings(tmp_path / "settings.ini"))
    keep_folder(tmp_path / "pulled-out" / "export.csv")
    assert last_folder() == Path.home()


def test_a_folder_that_was_chosen_is_itself_the_next_beginning(tmp_path: Path) -> None:
    remember_in(Settings(tmp_path / "settings.ini"))
    keep_folder(tmp_path)
    assert last_folder() == tmp_path
