"""Pictures of charts as files: PNG, SVG or PDF, for prints, exports and the clipboard."""

import io
from dataclasses import dataclass
from datetime import UTC, datetime

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from gui.charts.charts import CHART, CHARTS
from gui.charts.drawing import Drawing
from gui.charts.frame import LINE, MARGIN, full_footing
from gui.charts.page import Box, Page
from gui.charts.style import Style, wrap
from gui.palette import Palette
from models.answer import Answer
from models.statistics.footing import footing
from models.text import ENGLISH, Words

FORMATS = ("png", "svg", "pdf")
ALL = "all"
CELL = (300.0, 210.0)
BAND = 18.0
_NAMED = "trucewatch"


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a picture is made: its size in reference pixels (None: as the charts need it), dpi (72: one dot each).

    `marking` stands over it in the centre: the marking line, or EXERCISE.
    """

    size: tuple[float, float] | None = None
    dpi: float = 144.0
    marking: str = ""
    file_format: str = "png"


def picture(
    names: str | tuple[str, ...], answer: Answer, palette: Palette, words: Words = ENGLISH, sheet: Sheet | None = None
) -> bytes:
    """Draw one chart by its name, some, or "all" on one sheet; give the bytes of the file.

    The same answer, palette and words give the same bytes. KeyError when a name is no chart's.
    """
    chosen = tuple(chart.name for chart in CHARTS) if names == ALL else (names,) if isinstance(names, str) else names
    how = sheet or Sheet()
    figure = draw_sheet(chosen, answer, Style(palette), words, how)
    return write(figure, how, int(answer.now))


def draw_sheet(names: tuple[str, ...], answer: Answer, style: Style, words: Words, sheet: Sheet) -> Figure:
    """Draw charts side by side, each framed; several share one full footer, a single one carries its own."""
    columns = 1 if len(names) == 1 else 2 if len(names) <= 4 else 3
    lines = -(-len(names) // columns)
    size = sheet.size or ((600.0, 400.0) if len(names) == 1 else (CELL[0] * columns, CELL[1] * lines + 60))
    figure = Figure(figsize=(size[0] / 72, size[1] / 72), dpi=72, facecolor=style.palette.base)
    FigureCanvasAgg(figure)
    page = Page(figure, (0, 0, *size), style, words, answer.profile)
    top = size[1]
    if sheet.marking:
        top -= BAND
        page.text((size[0] / 2, top + BAND / 2), sheet.marking, "chart-strong", align="center", most=size[0] - 8)
    bottom = 0.0 if len(names) == 1 else _draw_foot(page, answer, size[0])
    for index, name in enumerate(names):
        wide, high = size[0] / columns, (top - bottom) / lines
        x, y = index % columns * wide, top - (index // columns + 1) * high
        box: Box = (x, y, wide, high)
        Drawing(CHART[name], Page(figure, box, style, words, answer.profile)).draw(answer, full=len(names) == 1)
        if len(names) > 1:
            page.lines([((x, y), (x + wide, y)), ((x + wide, y), (x + wide, y + high))], "hairline")
    return figure


def _draw_foot(page: Page, answer: Answer, wide: float) -> float:
    said = full_footing(footing(answer, page.words), page.words)[:2]
    lines = [line for text in said for line in wrap(text, "chart-label", wide - 2 * MARGIN)]
    for number, line in enumerate(reversed(lines)):
        page.text((MARGIN, (LINE + 1) * (number + 0.5) + 4), line, "chart-label")
    return (LINE + 1) * len(lines) + 8


def write(figure: Figure, sheet: Sheet, at: int) -> bytes:
    """Write a figure as a file: letters stay letters, and nothing in it depends on when or where it is written."""
    made = datetime.fromtimestamp(at // 1000, tz=UTC)
    metadata = {"png": {"Software": None}, "svg": {"Date": made.isoformat()}, "pdf": {"CreationDate": made}}
    out = io.BytesIO()
    with rc_context({"svg.fonttype": "path", "svg.hashsalt": _NAMED, "pdf.fonttype": 42}):
        figure.savefig(
            out,
            format=sheet.file_format,
            dpi=sheet.dpi,
            facecolor=figure.get_facecolor(),
            metadata=metadata[sheet.file_format],
        )
    return out.getvalue()
