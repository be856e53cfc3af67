"""Charts drawn for tests, and what can be read off them: texts with their places, bars with their lengths."""

import re
from collections.abc import Iterator

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure

from gui.charts.charts import CHART
from gui.charts.drawing import Drawing
from gui.charts.lettering import Lettering
from gui.charts.page import Page
from gui.charts.style import Style
from gui.palette import load
from models.answer import Answer
from models.text import ENGLISH, Words

SMALL = (196.0, 150.0)
LARGE = (600.0, 400.0)
_LETTERS = {"ru": "неподтверждённоеобстоятельствомнаправление", "tr": "değerlendirilemeyenyükümlülüklerimizden"}
_LONGER = {"ru": 1.5, "tr": 1.35}


def long_winded(language: str) -> Words:
    """Speak with words as long as those of a language: each English word in its letters, by so much longer."""
    letters, longer = _LETTERS[language], _LONGER[language]

    def translate(text: str) -> str:
        parts = re.split(r"(\{\w+\})", text)
        return "".join(part if part.startswith("{") else re.sub(r"[A-Za-z]+", stretch, part) for part in parts)

    def stretch(word: re.Match[str]) -> str:
        return letters[: int(len(word.group()) * longer) + 1]

    return Words(language, translate)


WORDS = {"en": ENGLISH, "tr": long_winded("tr"), "ru": long_winded("ru")}


def drawn(
    name: str,
    answer: Answer,
    size: tuple[float, float] = SMALL,
    *,
    words: Words = ENGLISH,
    theme: str = "light",
    full: bool = False,
) -> Page:
    """Draw a chart on a page of its own."""
    figure = Figure(figsize=(size[0] / 72, size[1] / 72), dpi=72)
    FigureCanvasAgg(figure)
    page = Page(figure, (0, 0, *size), Style(load(theme)), words, answer.profile)
    Drawing(CHART[name], page).draw(answer, full=full)
    return page


def letterings(page: Page) -> list[Lettering]:
    """Give every text on a page."""
    return [artist for artist in (*page.still, *page.moving) if isinstance(artist, Lettering)]


def texts(page: Page) -> list[str]:
    """Give the words of every text on a page."""
    return [lettering.text for lettering in letterings(page)]


def collections(page: Page) -> list[PolyCollection]:
    """Give everything that is drawn as bars."""
    return [artist for artist in page.moving if isinstance(artist, PolyCollection)]


def bars(page: Page, *, hatch: str | None = None) -> Iterator[tuple[float, float, float, float]]:
    """Give x, y, width and height of each bar in the units of its chart; only those with a hatch if one is named."""
    for collection in collections(page):
        if hatch is None or (collection.get_hatch() or "") == hatch:
            for path in collection.get_paths():
                box = path.get_extents()
                yield box.x0, box.y0, box.width, box.height
