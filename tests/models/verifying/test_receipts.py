"""A receipt is read again as it was given, from its file, its code or from paper, and a slip of the pen is told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.text import Problem
from models.verifying import Receipt, parse_receipt, read_receipt, receipt_text
from models.verifying.receipts import receipt_code
from tests.models.verifying.played import Played

HEX = st.binary(min_size=32, max_size=32).map(bytes.hex)
SIGNED = st.binary(min_size=64, max_size=64).map(bytes.hex)
RECEIPTS = st.builds(
    Receipt,
    entries=st.integers(1, 10**7),
    head=HEX,
    centre=st.uuids().map(lambda key: key.hex),
    at=st.integers(0, 4 * 10**12),
    signatures=HEX,
    left=st.just("TUR M. Demir"),
    right=st.just("RUS А. Петров"),
    signature_left=SIGNED,
    signature_right=SIGNED,
)


@given(RECEIPTS)
def test_the_text_of_a_receipt_is_read_again(receipt: Receipt) -> None:
    assert parse_receipt(receipt_text(receipt)) == receipt


@given(RECEIPTS)
def test_the_line_of_its_code_says_all_but_the_names(receipt: Receipt) -> None:
    code = receipt_code(receipt)
    assert code.isascii()
    again = parse_receipt(code)
    assert receipt_code(again) == code
    assert (again.head, again.entries, again.groups) == (receipt.head, receipt.entries, receipt.groups)


@given(RECEIPTS, st.sampled_from([" ", "  ", "\n", " - ", ", "]))
def test_what_is_typed_from_paper_names_the_same_end_of_the_same_centre(receipt: Receipt, between: str) -> None:
    typed = parse_receipt(f"{receipt.entries:,} entries\n" + between.join(receipt.groups).upper())
    assert (typed.entries, typed.head) == (receipt.entries, receipt.head)
    assert typed.fits(receipt.centre)
    assert not typed.fits("0" * 32)


@given(RECEIPTS)
def test_groups_are_of_letters_alone(receipt: Receipt) -> None:
    assert len(receipt.groups) == 17
    assert all(group.isalpha() and group.isascii() and len(group) == 5 for group in receipt.groups)


def test_words_are_those_of_the_published_alphabet() -> None:
    receipt = Receipt(1, "7f000001" + "00" * 28)  # 127.0.0.1 is lusab-babad in the paper that gives the alphabet
    assert receipt.groups[:2] == ("lusab", "babad")


@pytest.mark.parametrize("group", ["lusab", "babad"])
def test_a_letter_read_wrongly_is_told_from_an_altered_record(group: str, played: Played) -> None:
    path = played.receipts[0]
    text = path.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("letters:"))
    path.write_text(text.replace(line.split()[1], group), encoding="utf-8")
    with pytest.raises(Problem, match="read or typed wrongly"):
        read_receipt(path)


@pytest.mark.parametrize(
    "text", ["", "lusab", "12", "TRUCEWATCH RECEIPT 1", "TRUCEWATCH RECEIPT 1\nentries: x", "TRUCEWATCH1:1:2:3:4:5:6:7"]
)
def test_what_is_no_receipt_is_refused(text: str) -> None:
    with pytest.raises(Problem, match="This is no receipt"):
        parse_receipt(text)


def test_a_file_that_is_far_too_long_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_bytes(b"lusab " * 10_000)
    with pytest.raises(Problem, match="This is no receipt"):
        read_receipt(path)
