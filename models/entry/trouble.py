"""What is to be mended in a form: one sentence per field, with the repair where there is one."""

from dataclasses import dataclass

from models.text import Problem


@dataclass(frozen=True, slots=True)
class Repair:
    """A text that would set a field right."""

    field: str
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Trouble:
    """What is wrong with a field; `missing` when nothing was said yet that has to be."""

    problem: Problem
    repair: Repair | None = None
    missing: bool = False


Troubles = dict[str, Trouble]
"""The first trouble of each field, by the field's name."""
