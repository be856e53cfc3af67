"""Taking files in: copied in bounds, told by their content, under names that can deceive nobody."""

import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.attachments.intake import MOST_BYTES, take_bytes, take_file
from models.attachments.kinds import SEALED, media_type_of
from models.attachments.names import plain_name, safe_name
from models.text import Problem
from tests.models.attachments.invented import document, picture, walk


def test_a_file_is_taken_in_bit_for_bit_under_its_hash(tmp_path: Path) -> None:
    file = tmp_path / "crater.png"
    file.write_bytes(picture())
    taken = walk(take_file(file))
    assert (taken.content, taken.name, taken.media_type, taken.step) == (picture(), "crater.png", "image/png", "FILE")


@pytest.mark.parametrize("name", ["letter.docx", "innocent.jpg", "report.pdf"])
def test_the_kind_of_a_file_is_told_by_its_content_and_never_by_its_name(tmp_path: Path, name: str) -> None:
    program, scan = tmp_path / name, tmp_path / f"2{name}"
    program.write_bytes(b"MZ\x90\0 this program")
    scan.write_bytes(document(1))
    assert walk(take_file(program)).media_type == SEALED
    assert walk(take_file(scan)).media_type == "application/pdf"


def test_a_sparse_file_of_1_gb_is_refused_without_being_read(tmp_path: Path) -> None:
    file = tmp_path / "film.mp4"
    with file.open("wb") as sparse:
        sparse.truncate(2**30)
    with pytest.raises(Problem, match=r"has 1,024 MB; at most 200 MB"):
        next(take_file(file))


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.png").touch()
    with pytest.raises(Problem, match="is empty"):
        walk(take_file(tmp_path / "empty.png"))
    with pytest.raises(Problem, match="is empty"):
        take_bytes(b"", "pasted.png")


def test_what_is_no_file_is_refused_and_never_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(Problem, match="is a folder"):
        walk(take_file(tmp_path))
    with pytest.raises(Problem, match="not a file with content of its own"):
        walk(take_file(pipe))
    with pytest.raises(Problem, match="is gone"):
        walk(take_file(tmp_path / "nothing.png"))
    with pytest.raises(Problem, match="cannot be read"):
        walk(take_file(tmp_path / "a\0b"))


def test_what_is_pasted_is_held_to_the_same_size() -> None:
    with pytest.raises(Problem, match="at most 200 MB"):
        take_bytes(bytes(MOST_BYTES + 1), "pasted.png")


def test_a_file_too_short_to_tell_is_a_sealed_one() -> None:
    assert media_type_of(b"\x89PN") == media_type_of(b"RIFF1234WAVE") == media_type_of(b"") == SEALED


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        (r"C:\Windows\evil.exe", "evil.exe"),
        ("photo\u202egpj.exe", "photogpj.exe"),
        ("two\nlines.png", "two lines.png"),
        ("<b>x</b>.png", "b>.png"),
        ("..", ".."),
        ("\u202e", "unnamed"),
        ("снимок 1.jpg", "снимок 1.jpg"),
    ],
)
def test_a_name_from_outside_is_shown_without_what_could_deceive(name: str, shown: str) -> None:
    assert plain_name(name) == shown


@pytest.mark.parametrize(
    ("name", "media_type", "proposed"),
    [
        ("../../.bashrc", SEALED, "bashrc.sealed"),
        ("crater.exe", "image/png", "crater.exe.png"),
        ("CRATER.JPEG", "image/jpeg", "CRATER.JPEG"),
        ("CON.png", "image/png", "_CON.png"),
        ("con", SEALED, "_con.sealed"),
        ("what?.pdf", "application/pdf", "what_.pdf"),
        ("order.docx", SEALED, "order.docx.sealed"),
        ("...", "image/png", "unnamed.png"),
    ],
)
def test_a_copy_is_proposed_under_a_name_that_names_no_folder_and_no_program(
    name: str, media_type: str, proposed: str
) -> None:
    assert safe_name(name, media_type) == proposed


@given(st.text(max_size=400), st.sampled_from(["image/png", "application/pdf", SEALED]))
def test_no_name_leads_out_of_the_folder(name: str, media_type: str) -> None:
    proposed = safe_name(name, media_type)
    assert Path(proposed).name == proposed
    assert len(proposed.encode()) <= 200
    assert not any(unicodedata.category(each) in ("Cc", "Cs") for each in proposed)
