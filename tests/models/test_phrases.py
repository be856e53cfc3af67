"""What a row says: as sharp as it is known and no sharper, and both values where two were filed."""

import numpy as np
import pytest

from models.columns import Columns
from models.phrases import Phrases, count_text, short_status, two_counts
from models.profile import load_profile
from models.records import Differs
from models.text import ENGLISH
from models.vocabulary import STATUS_CODES
from tests.models.invented import exercise_columns

PROFILE = load_profile("default")


@pytest.fixture(scope="module")
def columns() -> Columns:
    return exercise_columns()


@pytest.mark.parametrize(
    ("best", "qualifier", "said"),
    [(6, "EX", "6 EXPL"), (6, "AB", "~6 EXPL"), (6, "AL", "≥6 EXPL"), (6, "UN", "many EXPL"), (None, "EX", "–")],
)
def test_a_count_says_how_sure_it_is(best: int | None, qualifier: str, said: str) -> None:
    assert count_text(best, "EXPL", qualifier) == said


def test_two_counts_in_one_unit_say_the_unit_once() -> None:
    assert two_counts("6 EXPL", "5 EXPL") == "6 | 5 EXPL"
    assert two_counts("6 EXPL", "5 SHOT") == "6 EXPL | 5 SHOT"


def test_a_day_known_no_better_carries_no_hour(columns: Columns) -> None:
    phrases = Phrases(columns, PROFILE)
    for row in range(columns.n):
        assert len(phrases.dtg(row)) == (
            len("23 NOV 26") if columns.time_precision[row] == 5 else len("231042D NOV 26")
        )


def test_a_grid_is_never_sharper_than_the_position(columns: Columns) -> None:
    phrases = Phrases(columns, PROFILE)
    digits = {row: len("".join(phrases.grid(row).split()[2:])) for row in range(columns.n)}
    for better, worse in ((1, 2), (2, 5)):
        sharp = [digits[row] for row in np.flatnonzero(columns.geo_precision == better).tolist()]
        blunt = [digits[row] for row in np.flatnonzero(columns.geo_precision == worse).tolist()]
        assert not sharp or not blunt or min(sharp) > max(blunt)


def test_a_count_that_differs_is_read_for_all_visible_rows_at_once(columns: Columns) -> None:
    asked: list[int] = []

    def filed(keys: object) -> dict[object, tuple[str, str]]:
        wanted = list(keys)  # type: ignore[call-overload]  # an iterable of keys
        asked.append(len(wanted))
        return dict.fromkeys(wanted, ("6 EXPL", "5 EXPL"))

    phrases = Phrases(columns, PROFILE, filed_counts=filed)  # type: ignore[arg-type]  # keys are UUIDs
    differing = np.flatnonzero(columns.differs & Differs.COUNT).tolist()
    assert len(differing) > 1
    phrases.read_ahead(range(columns.n))
    assert {phrases.count_shown(row) for row in differing} == {"6 | 5 EXPL"}
    assert asked == [len(differing)]


def test_a_count_that_differs_is_never_one_of_the_two(columns: Columns) -> None:
    phrases = Phrases(columns, PROFILE)
    differing = np.flatnonzero(columns.differs & Differs.COUNT).tolist()
    assert {phrases.count_shown(row) for row in differing} == {"2 values"}


def test_every_status_has_its_short_words() -> None:
    said = [short_status(code, PROFILE, ENGLISH) for code in STATUS_CODES]
    assert len(set(said)) == len(STATUS_CODES)
    assert "TUR only" in said
    assert "RUS only" in said
