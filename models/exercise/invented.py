"""An invented incident with everything around it, and how one of several things is drawn by lot."""

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from models.exercise.shape import Rng

Fields = dict[str, Any]
_NARRATIVE = Path(__file__).resolve().parents[2] / "resources" / "exercise" / "narrative.toml"


@dataclass(slots=True)
class Invented:
    """One invented incident: fields as in the records (times ms UTC), with all that follows from it.

    `assessments` are those of the left and of the right contingent as far as filed, `result` the joint finding's.
    """

    incident: Fields
    weapons: tuple[str, ...]
    casualties: list[Fields]
    reports: list[Fields]
    assessments: list[Fields] = field(default_factory=list)
    result: str | None = None
    steps: list[tuple[int, int]] = field(default_factory=list)
    tasks: list[Fields] = field(default_factory=list)
    notices: list[Fields] = field(default_factory=list)


def one(rng: Rng, values: list[Any], weights: list[float] | None = None) -> Any:  # what stands in the list
    """Draw one of some values, all alike or by their weights."""
    total = None if weights is None else np.array(weights) / sum(weights)
    return values[int(rng.choice(len(values), p=total))]


@cache
def narrative(language: str) -> Fields:
    """Give the sentences of a language, the English ones where it has none."""
    narratives = tomllib.loads(_NARRATIVE.read_text(encoding="utf-8"))
    found: Fields = narratives.get(language) or narratives["en"]
    return found
