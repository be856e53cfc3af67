"""The colours of one theme, each under the name of what it means to the reader, never of how it looks."""

from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated

import msgspec

THEMES = ("light", "night", "high-contrast")
"""The themes an officer can choose. `paper` is the fourth file: what prints and briefings use."""
PAPER = "paper"

FOLDER = Path(__file__).parent.parent / "resources" / "themes"
_GROUP_OF_CLASS = {
    **dict.fromkeys("FX", "fire"),
    **dict.fromkeys("A", "air"),
    **dict.fromkeys("CEW", "ground"),
    **dict.fromkeys("MPI", "harm"),
    **dict.fromkeys("D", "denial"),
    **dict.fromkeys("NQT-", "other"),
}
_HEAT_STEPS = (0.0, 0.12, 0.26, 0.44, 0.66, 0.9)

Colour = Annotated[str, msgspec.Meta(pattern="^#[0-9A-F]{6}$")]


class Palette(msgspec.Struct, frozen=True, forbid_unknown_fields=True, dict=True):
    """One theme file: every role a colour "#RRGGBB", a few hatches in matplotlib's notation. Compares by value."""

    name: str
    dark: bool

    window: Colour
    panel: Colour
    base: Colour
    head: Colour
    hairline: Colour
    edge: Colour
    border: Colour
    text: Colour
    text2: Colour
    text3: Colour

    accent: Colour
    fill: Colour
    fill_text: Colour
    chosen: Colour
    chosen_facet: Colour
    chosen_frame: int

    differ: Colour
    differ_hatch: Colour
    differ_text: Colour
    error: Colour
    error_ground: Colour
    done: Colour
    band: Colour
    band_text: Colour

    bar: Colour
    bar_strong: Colour
    bar_pale: Colour
    grid: Colour
    hatch_incomplete: str
    hatch_heavy: str
    hatch_one_side: str
    hatch_none: str
    hatch_differ: str

    relief: bool
    relief_dark: Colour
    relief_bright: Colour
    water: Colour
    river: Colour
    state_border: Colour
    district_border: Colour
    line_1994: Colour

    fire: Colour
    air: Colour
    ground: Colour
    harm: Colour
    denial: Colour
    other: Colour

    left: Colour
    left_ground: Colour
    right: Colour
    right_ground: Colour

    @cached_property
    def meaning(self) -> dict[str, str]:
        """The colour of each class code ("F" to "T"), and of a reference event without a class ("-")."""
        return {code: getattr(self, group) for code, group in _GROUP_OF_CLASS.items()}

    @cached_property
    def heat(self) -> tuple[str, ...]:
        """Six steps of one hue from nothing to most, for the heat map."""
        return tuple(mix(self.base, self.accent, share) for share in _HEAT_STEPS)

    @cached_property
    def disabled(self) -> str:
        """The ink of what cannot be used now."""
        return mix(self.panel, self.text3, 0.55)

    def dimmed(self, brightness: float) -> "Palette":
        """Lower everything that shines (text, marks, lines) towards the base; `brightness` is 0.6 to 1.0."""
        if brightness >= 1.0:
            return self
        return msgspec.structs.replace(
            self, **{role: mix(self.base, getattr(self, role), brightness) for role in _SHINING}
        )


_SHINING = (
    *("text", "text2", "text3", "accent", "fill_text", "differ_text", "differ_hatch", "error", "done"),
    *("band_text", "bar", "bar_strong", "state_border", "line_1994", "left", "right"),
    *dict.fromkeys(_GROUP_OF_CLASS.values()),
)


@lru_cache
def load(name: str) -> Palette:
    """Read the theme file `name`. A missing, unknown or malformed role is a msgspec.ValidationError."""
    return msgspec.toml.decode((FOLDER / f"{name}.toml").read_bytes(), type=Palette)


def channels(colour: str) -> tuple[int, int, int]:
    """Split "#RRGGBB" into red, green and blue, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(first: str, second: str, share: float) -> str:
    """Mix two colours in sRGB: `share` 0 is the first, 1 the second."""
    pairs = zip(channels(first), channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def luminance(colour: str) -> float:
    """Relative luminance 0 to 1 (WCAG 2.2, definition "relative luminance")."""
    red, green, blue = (_linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def contrast(first: str, second: str) -> float:
    """Contrast ratio 1 to 21 (WCAG 2.2, definition "contrast ratio"): (lighter + 0.05) / (darker + 0.05)."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)
