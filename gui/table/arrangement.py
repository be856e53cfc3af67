"""How one officer has set up the incident list: which columns, in which order and width, sorted by which."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from gui.table.columns import COLUMN, COLUMNS, MARK
from gui.table.fit import Wanted
from gui.table.order import NEWEST_FIRST

_ORDER = tuple(column.name for column in COLUMNS)
_SHOWN = frozenset(column.name for column in COLUMNS if column.shown)


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A frozen set-up; `widths` (px at scale 1) holds only what the officer has set by hand."""

    order: tuple[str, ...] = _ORDER
    shown: frozenset[str] = _SHOWN
    widths: Mapping[str, int] = field(default_factory=dict)
    sorting: tuple[str, bool] = NEWEST_FIRST

    def sorted_by(self, name: str) -> "Arrangement":
        """Sort by a column; by the one that already sorts the other way round."""
        if name == self.sorting[0]:
            return replace(self, sorting=(name, not self.sorting[1]))
        return replace(self, sorting=(name, COLUMN[name].falling))

    def with_column(self, name: str, *, shown: bool) -> "Arrangement":
        """Show a column or take it away; the last one stays."""
        columns = self.shown | {name} if shown else self.shown - {name}
        return replace(self, shown=columns or self.shown)

    def with_width(self, name: str, width: int) -> "Arrangement":
        """Keep the width an officer has given to a column."""
        return replace(self, widths={**self.widths, name: width})

    def wanted(self, px: Callable[[float], int], *, several_data_sets: bool) -> list[Wanted]:
        """What is to be fitted into the list, in order, in scaled px; the data set stays when there are several."""
        columns = [COLUMN[name] for name in self.order if name in self.shown]
        return [
            Wanted(
                column.name,
                px(self.widths.get(column.name, column.width)),
                1 if column.name == "data_set" and several_data_sets else column.rank,
                0 if column.name in self.widths else column.grows,
                together=MARK if column.drawn == MARK else "",
            )
            for column in columns
        ]

    def to_setting(self) -> tuple[str, ...]:
        """Write the set-up as a list of texts: the sorting, then each column with its width and whether it is shown."""
        name, descending = self.sorting
        columns = (f"{each} {self.widths.get(each, 0)} {int(each in self.shown)}" for each in self.order)
        return (f"{name} {int(descending)}", *columns)

    @classmethod
    def from_setting(cls, texts: tuple[str, ...]) -> "Arrangement":
        """Read a set-up back; unknown columns are passed over, new ones come last."""
        lines = [text.split(" ") for text in texts]
        try:
            sorting = (lines[0][0], lines[0][1] == "1")
            columns = [(name, int(width), shown == "1") for name, width, shown in lines[1:] if name in COLUMN]
        except (IndexError, ValueError):
            return cls()
        named = [name for name, _, _ in columns]
        added = [name for name in _ORDER if name not in named]
        shown = {name for name, _, is_shown in columns if is_shown} | {name for name in added if COLUMN[name].shown}
        widths = {name: width for name, width, _ in columns if width > 0}
        known = sorting if sorting[0] in COLUMN else NEWEST_FIRST
        return cls((*dict.fromkeys(named), *added), frozenset(shown) or _SHOWN, widths, known)
