"""The benchmark of the verification runs, on a journal that holds."""

import pytest

from models.profile import load_profile
from models.store import Store
from models.verifying.signatures import Signatures
from tests.benchmarks.bench_verify import build, main


def test_the_journal_that_is_measured_is_signed_as_the_program_signs() -> None:
    with Store.scratch(load_profile("default")) as store:
        build(store, 50, signed=True)
        signatures = Signatures(store.raw(), every=True)
        assert sum(1 for _ in signatures.chain()) == 1
        assert sum(1 for _ in signatures.one_by_one()) == 1
    assert (signatures.walk.count, signatures.walk.faults, signatures.found) == (52, [], [])
    assert signatures.checked == 52  # the set-up takes two; the founding none


def test_the_benchmark_prints_entries_per_second_and_the_ratio(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--entries", "300", "--signed", "20"])
    printed = capsys.readouterr().out
    assert printed.count("entries/s") == 3
    assert "ratio" in printed
