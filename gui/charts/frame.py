"""What stands around every chart: its title above; below it n, the unverified share, the as-of time and the hash."""

from gui.charts.page import Box, Page
from gui.charts.style import width, wrap
from models.statistics.footing import Footing
from models.text import N_, Words, date_time_group

MARGIN = 8.0
TITLE = 22.0
FOOT = 17.0
LINE = 13.0


def draw_title(page: Page, title: str, foot: float) -> Box:
    """Write the title, and give the box between it and a foot of that height."""
    wide = page.width - 2 * MARGIN
    page.text((MARGIN, page.height - 12), title, "chart-title", most=wide)
    return MARGIN, foot, wide, page.height - TITLE - foot


def foot_height(page: Page, footing: Footing, *, full: bool) -> float:
    """Give how high the foot of a chart is."""
    return LINE * len(_full_lines(page, footing)) + 8 if full else FOOT


def draw_footer(page: Page, footing: Footing, *, full: bool) -> None:
    """Write the foot: one line on the screen; `full`, as printed, with question, counting rule and all."""
    if full:
        for number, line in enumerate(reversed(_full_lines(page, footing))):
            page.text((MARGIN, LINE * (number + 0.5) + 3), line, "chart-footer", role="text2")
        return
    room = page.width - 2 * MARGIN
    left, right = first_that_fits(footing, page.words, room)
    at = FOOT / 2 - 1
    page.text((MARGIN, at), left, "chart-footer", role="text2", most=room - width(right, "chart-footer") - 6)
    page.text((page.width - MARGIN, at), right, "chart-footer", role="text2", align="right")


def _full_lines(page: Page, footing: Footing) -> list[str]:
    room = page.width - 2 * MARGIN
    return [line for text in full_footing(footing, page.words) for line in wrap(text, "chart-footer", room)]


def first_that_fits(footing: Footing, words: Words, room: float) -> tuple[str, str]:
    """Give the longest wording of the footer's two ends that has room on one line; while a brush passes, one end."""
    zulu = date_time_group(footing.as_of)[2:7]
    number = words(N_("n {n}"), n=footing.n)
    share = unverified(footing, words)
    dated = words(N_("as of {time}"), time=zulu)
    counted = f"{number} · {share}" if share else number
    if not footing.data_hash:
        return counted, ""
    hashed = f" · {footing.data_hash}"
    wordings = ((counted, dated + hashed), (counted, zulu + hashed), (number, zulu + hashed))
    for left, right in wordings:
        if width(left, "chart-footer") + width(right, "chart-footer") + 6 <= room:
            return left, right
    return wordings[-1]


def unverified(footing: Footing, words: Words) -> str:
    """Say how much has no joint finding yet; in figures where a percentage would say too much."""
    if not footing.own:
        return words(N_("reference data")) if footing.n else ""
    if footing.unverified_percent is None:
        return words(N_("{part} of {whole} unverified"), part=footing.unverified, whole=footing.own)
    return words(N_("{percent} % unverified"), percent=footing.unverified_percent)


def full_footing(footing: Footing, words: Words) -> tuple[str, ...]:
    """Say in full what is printed under a chart: question, counting rule, and the line of numbers."""
    group = date_time_group(footing.as_of)
    numbers = [words(N_("n {n}"), n=footing.n), unverified(footing, words), words(N_("as of {time}"), time=group)]
    line = " · ".join([each for each in numbers if each] + [words(N_("data {hash}"), hash=footing.data_hash)])
    return footing.question, footing.rule, line


def draw_note(page: Page, box: Box, sentences: tuple[str, ...], *, strong: bool = True) -> float:
    """Write sentences into a box from its top, the first one stronger; give the height they took."""
    top = box[1] + box[3]
    taken = 0.0
    for number, sentence in enumerate(sentences):
        use = "chart-strong" if strong and number == 0 else "chart-label"
        for line in wrap(sentence, use, box[2]):
            if taken + LINE > box[3]:
                page.cut.append(sentence)
                return taken
            page.text((box[0], top - taken - LINE / 2), line, use, role="text" if number == 0 else "text2")
            taken += LINE + 1
    return taken
