"""The benchmark of the window runs and prints every figure; how large they are is for the README, not for a test."""

import pytest

from tests.benchmarks.bench_window import FIGURES, main


def test_the_benchmark_prints_every_figure_of_both_sides(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--rows", "300"])
    lines = {line[:38].strip(): line[38:].split() for line in capsys.readouterr().out.splitlines()[1:]}
    assert list(lines) == [name for name, _ in FIGURES]
    for name, unit in FIGURES:
        ours, mine, naive, other, ratio = lines[name]
        assert mine == other == unit
        assert float(ours.replace(",", "")) > 0
        assert float(naive.replace(",", "")) > 0
        assert ratio.endswith("x")
