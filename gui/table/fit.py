"""Which columns a narrow list keeps, and who gets the room a wide one has left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """A column that was chosen: its width (px), the rank by which it leaves, and its share of left-over room.

    Columns with the same word in `together` stay or leave together: the two contingents' are never shown by halves.
    """

    name: str
    width: int
    rank: int
    grows: int
    together: str = ""


def fit(wanted: Sequence[Wanted], room: int) -> Mapping[str, int]:
    """Give the width (px) of each column that stays within `room` px.

    The highest rank leaves first, of equal ranks the rightmost; rank 0 never leaves. What room is left goes to the
    columns that grow, by their shares; where those that stay are too wide still, they give up to a third of theirs.
    """
    staying = list(wanted)
    leaving = sorted(range(len(staying)), key=lambda at: (wanted[at].rank, at), reverse=True)
    for at in leaving:
        if sum(each.width for each in staying) <= room or not wanted[at].rank:
            break
        gone = wanted[at]
        staying = [
            each for each in staying if each is not gone and not (gone.together and each.together == gone.together)
        ]
    widths = {each.name: each.width for each in staying}
    over = sum(widths.values()) - room
    for each in staying:
        if over > 0 and each.grows:
            given = min(over, each.width // 3)
            widths[each.name] -= given
            over -= given
    spare, shares = room - sum(widths.values()), sum(each.grows for each in staying)
    for each in staying:
        if spare > 0 and each.grows:
            part = spare * each.grows // shares
            widths[each.name] += part
            spare -= part
            shares -= each.grows
    return widths
