"""The typefaces the centre's screens and papers are set in, and the sizes of each use; the files are shipped."""

from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent.parent / "resources" / "fonts"
SANS = "Noto Sans"
ARMENIAN = "Noto Sans Armenian"
MONO = "Noto Sans Mono"
FAMILIES = (SANS, ARMENIAN, MONO)
"""In the order they are asked for a letter: Armenian is in the second, arrows and the minus sign are in the third."""
SEMI_CONDENSED = 87
"""The stretch (percent) under which Qt finds the SemiCondensed files of the family Noto Sans."""
REGULAR, SEMI_BOLD = 400, 600


@dataclass(frozen=True, slots=True)
class Face:
    """One font file: family and weight as the file names them, condensed or not."""

    file: str
    family: str
    weight: int = REGULAR
    condensed: bool = False

    @property
    def path(self) -> Path:
        """Where the file lies; matplotlib takes fonts by path."""
        return FOLDER / self.file


FACES = (
    Face("NotoSans-Regular.ttf", SANS),
    Face("NotoSans-SemiBold.ttf", SANS, SEMI_BOLD),
    Face("NotoSans-SemiCondensed.ttf", SANS, condensed=True),
    Face("NotoSans-SemiCondensedSemiBold.ttf", SANS, SEMI_BOLD, condensed=True),
    Face("NotoSansArmenian-Regular.ttf", ARMENIAN),
    Face("NotoSansArmenian-SemiBold.ttf", ARMENIAN, SEMI_BOLD),
    Face("NotoSansMono-Regular.ttf", MONO),
)


@dataclass(frozen=True, slots=True)
class Use:
    """How one kind of text is set: size and line height in pixels at scale 1 (look.md, 2)."""

    size: int
    line: int
    weight: int = REGULAR
    condensed: bool = False
    mono: bool = False


USES = {
    "base": Use(13, 18),
    "strong": Use(13, 18, SEMI_BOLD),
    "count": Use(17, 24, SEMI_BOLD),
    "clock": Use(15, 20, SEMI_BOLD),
    "note": Use(12, 16),
    "note-strong": Use(12, 16, SEMI_BOLD),
    "small": Use(11, 14),
    "head": Use(12, 24, SEMI_BOLD),
    "head-note": Use(12, 24),
    "band": Use(11, 18),
    "list": Use(12, 24, condensed=True),
    "list-strong": Use(12, 24, SEMI_BOLD, condensed=True),
    "facet": Use(12, 20, condensed=True),
    "chart-title": Use(12, 16, SEMI_BOLD, condensed=True),
    "chart-label": Use(11, 14, condensed=True),
    "chart-strong": Use(11, 14, SEMI_BOLD, condensed=True),
    "chart-footer": Use(10, 14, condensed=True),
    "map-label": Use(12, 16, condensed=True),
    "map-sector": Use(12, 16, SEMI_BOLD, condensed=True),
    "title": Use(15, 22, SEMI_BOLD),
    "page-title": Use(17, 24, SEMI_BOLD),
    "mono": Use(12, 16, mono=True),
    "code": Use(11, 14, SEMI_BOLD),
}
