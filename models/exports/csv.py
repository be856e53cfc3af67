"""CSV for spreadsheets: UTF-8 with its mark, one row per incident, and no cell that becomes a formula."""

import csv
from collections.abc import Iterator
from typing import IO

from models.exports.chunk import Chunk
from models.exports.fields import FIELDS, NAMES, Values
from models.exports.format import ExportFormat, Heading
from models.exports.guard import harmless
from models.text import N_


def _write(file: IO[str], _heading: Heading, chunks: Iterator[Chunk]) -> Iterator[int]:
    writer = csv.writer(file)
    writer.writerow(NAMES)
    for chunk in chunks:
        writer.writerows(zip(*(_safe(field.values(chunk)) for field in FIELDS), strict=True))
        yield len(chunk.rows)


def _safe(values: Values) -> Values:
    """Make the texts of a column harmless, each different one once; numbers are no formulas."""
    known = {value: harmless(value) if isinstance(value, str) else value for value in set(values)}
    return [known[value] for value in values]


FORMAT = ExportFormat("csv", N_("CSV for spreadsheets"), ".csv", "utf-8-sig", _write)
