"""A bit of the file may flip, by age or by hand: whatever it changes in the record, verify says so."""

import pytest

from tests.reliability.flipped_bits import flip

FLIPS = 1_500


@pytest.mark.parametrize("seed", [1, 2])
def test_verify_finds_every_flipped_bit_that_changes_the_record(seed: int) -> None:
    outcome = flip(FLIPS, seed)
    assert (outcome.flips, outcome.missed) == (FLIPS, []), outcome
    assert outcome.changed > FLIPS / 10


def test_flipped_bits_find_a_verify_that_leaves_out_the_chain() -> None:
    assert flip(500, 1, chain_checked=False).missed
