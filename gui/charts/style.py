"""How charts are set and inked: the shipped typefaces, the colours and hatches of a palette, and measured text."""

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from matplotlib import rcParams
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.font_manager import FontEntry, FontProperties, fontManager

from gui import fonts
from gui.palette import Palette, contrast, mix

_FAMILY, _ARMENIAN, _MONO = "Trucewatch Charts", "Trucewatch Charts Armenian", "Trucewatch Charts Mono"
_FAMILIES = {(fonts.SANS, True): _FAMILY, (fonts.ARMENIAN, False): _ARMENIAN, (fonts.MONO, False): _MONO}
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Look:
    """How an area is inked: its `face`, and a `hatch` in matplotlib's notation ("" for none) in `ink`, as its edge.

    `coloured`: the face alone tells it apart while a brush passes and hatches would be too slow.
    """

    face: str
    ink: str
    hatch: str = ""
    coloured: bool = False


@dataclass(frozen=True)
class Style:
    """One palette as the charts use it. Lengths are reference pixels: one point each, scaled by a figure's dpi."""

    palette: Palette

    @cached_property
    def looks(self) -> dict[str, Look]:
        """How each kind of area is inked, by its name or by the code of its group of classes."""
        palette = self.palette
        hatched = {
            "incomplete": palette.hatch_incomplete,
            "heavy": palette.hatch_heavy,
            "one_side": palette.hatch_one_side,
            "neither": palette.hatch_none,
        }
        return {
            "bar": Look(palette.bar, palette.bar),
            "strong": Look(palette.bar_strong, palette.bar_strong),
            "pale": Look(palette.bar_pale, palette.bar_pale),
            "sheet": Look(palette.base, palette.base),
            "period": Look(palette.chosen_facet, palette.chosen_facet),
            "pale_incomplete": Look(palette.base, palette.bar_pale, palette.hatch_incomplete),
            "differ": Look(palette.differ, palette.differ_hatch, palette.hatch_differ),
            **{name: Look(palette.base, palette.bar_strong, hatch) for name, hatch in hatched.items()},
            **self._groups(),
        }

    def _groups(self) -> dict[str, Look]:
        """Each group of classes has its colour and its own hatch, so that a copier keeps them apart."""
        palette = self.palette
        one_ink = len({palette.fire, palette.air, palette.ground}) == 1
        hatches = {"fire": "", "air": "////", "ground": "\\\\\\\\", "harm": "....", "denial": "----", "other": "||||"}
        groups = {}
        for name, hatch in hatches.items():
            colour = getattr(palette, name)
            line = mix(colour, palette.base, 0.34)
            groups[name] = (
                Look(palette.base, colour, hatch) if one_ink and hatch else Look(colour, line, hatch, coloured=True)
            )
        return {**groups, "none": Look(palette.bar_pale, palette.bar)}

    def text_on(self, look: Look) -> str:
        """The colour of text on an area: the text colour or the ground, whichever reads better."""
        return max((self.palette.text, self.palette.base), key=lambda colour: contrast(colour, look.face))


def font(use: str) -> FontProperties:
    """The font of one use of gui/fonts.py in the semi-condensed face, with Armenian and signs from the others."""
    return _font(fonts.USES[use].size, fonts.USES[use].weight)


@cache
def _font(size: float, weight: int) -> FontProperties:
    _offer_fonts()
    return FontProperties(family=[_FAMILY, _ARMENIAN, _MONO], size=size, weight=weight)


@cache
def _offer_fonts() -> None:
    """Tell matplotlib of the shipped files under names that no font of the system has, and to set them unhinted.

    Hinted letters have other widths at every size, and what was measured to fit would not.
    """
    rcParams["text.hinting"] = "no_hinting"
    for face in fonts.FACES:
        name = _FAMILIES.get((face.family, face.condensed))
        weights = (fonts.REGULAR, fonts.SEMI_BOLD) if face.family == fonts.MONO else (face.weight,)
        if name is not None:
            entries = [FontEntry(fname=str(face.path), name=name, weight=each, style="normal") for each in weights]
            fontManager.ttflist.extend(entries)


@cache
def _ruler() -> RendererAgg:
    return RendererAgg(8, 8, 72)


_RUNS = re.compile(r"[0-9\s]|[^0-9\s]+")
_EDGE = "|"


@lru_cache(maxsize=8192)
def runs(text: str) -> tuple[str, ...]:
    """Split a text into its words, and its figures and spaces one by one: numbers change, the words around do not."""
    return tuple(_RUNS.findall(text))


def width(text: str, use: str) -> float:
    """How wide a text is, in reference pixels."""
    return sum(_run_width(run, use) for run in runs(text))


@lru_cache(maxsize=8192)
def _run_width(run: str, use: str) -> float:
    """Measure between two strokes, so that spaces at the ends count too."""
    return _ink_width(_EDGE + run + _EDGE, use) - _ink_width(_EDGE * 2, use)


def _ink_width(text: str, use: str) -> float:
    measured: float = _ruler().get_text_width_height_descent(text, font(use), ismath=False)[0]
    return measured


@lru_cache(maxsize=4096)
def fit(text: str, use: str, most: float) -> str:
    """Give the text, cut with an ellipsis if it is wider than `most`; "" when not even one letter has room."""
    if width(text, use) <= most:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        cut = text[:middle].rstrip() + ELLIPSIS
        low, high = (middle, high) if width(cut, use) <= most else (low, middle - 1)
    return text[:low].rstrip() + ELLIPSIS if low else ""


def wrap(text: str, use: str, most: float) -> tuple[str, ...]:
    """Break a text between words into lines no wider than `most`; a longer word is cut."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, use) <= most:
            lines[-1] = longer
        else:
            lines.append(fit(word, use, most))
    return tuple(lines)
