"""What is being monitored as typed, read: days, articles, where a post stands, the corners of a sector."""

from collections.abc import Sequence
from datetime import date

from models.edits.centre import AgreementFields, ArticleFields, MandateFields
from models.edits.checks import cleaned
from models.edits.fields import PostFields
from models.entry.surroundings import Surroundings
from models.entry.trouble import Trouble, Troubles
from models.positions import parse_position
from models.profile import Sector
from models.text import N_, Problem


def read_day(name: str, text: str, troubles: Troubles, *, needed: bool = False) -> date | None:
    """Read a day, "2027-01-30"; None when nothing is said, or when it is in the troubles."""
    plain = text.strip()
    if not plain:
        if needed:
            troubles[name] = Trouble(Problem(N_("Say which day, as 2027-01-30.")), missing=True)
        return None
    try:
        return date.fromisoformat(plain)
    except ValueError:
        troubles[name] = Trouble(Problem(N_("“{text}” is not a day. Write it as 2027-01-30."), text=plain))
        return None


def read_agreement(
    title: str, signed: str, in_force: str, rows: Sequence[tuple[str, str]], language: str
) -> tuple[AgreementFields | None, Troubles]:
    """Read an agreement with its articles (code, words); rows in which nothing stands are left out."""
    troubles: Troubles = {}
    if not cleaned(title):
        troubles["title"] = Trouble(Problem(N_("Say what the agreement is called.")), missing=True)
    days = [read_day(name, text, troubles) for name, text in (("signed", signed), ("in_force", in_force))]
    articles = tuple(
        ArticleFields(cleaned(code), cleaned(text)) for code, text in rows if cleaned(code) or cleaned(text)
    )
    if any(not each.code or not each.text for each in articles):
        troubles["articles"] = Trouble(Problem(N_("Every article needs a code and its words.")))
    if troubles:
        return None, troubles
    return AgreementFields(cleaned(title), articles, days[0], days[1], language), troubles


def read_mandate(first: str, last: str, text: str) -> tuple[MandateFields | None, Troubles]:
    """Read a mandate; without a last day it has no end."""
    troubles: Troubles = {}
    begins, ends = read_day("first", first, troubles, needed=True), read_day("last", last, troubles)
    if begins is not None and ends is not None and ends < begins:
        troubles["last"] = Trouble(Problem(N_("The end is before the start. Correct one of the two.")))
    if troubles or begins is None:
        return None, troubles
    return MandateFields(begins, ends, cleaned(text) or None), troubles


def read_post(
    name: str, where: str, manning: str, contingent: str, text: str, around: Surroundings
) -> tuple[PostFields | None, Troubles]:
    """Read a post; its sector follows from where it stands."""
    troubles: Troubles = {}
    if not cleaned(name):
        troubles["name"] = Trouble(Problem(N_("Say what the post is called.")), missing=True)
    point = None
    if not where.strip():
        troubles["where"] = Trouble(
            Problem(N_("Say where it stands: a grid, or latitude and longitude.")), missing=True
        )
    else:
        try:
            point = parse_position(where, around.middle)[:2]
        except Problem as problem:
            troubles["where"] = Trouble(problem)
    plain = manning.strip() or "0"
    if not (plain.isascii() and plain.isdigit() and int(plain) < 10_000):
        troubles["manning"] = Trouble(Problem(N_("Say how many man it, as a number.")))
    if troubles or point is None:
        return None, troubles
    sector = around.profile.sector_at(*point)
    fields = PostFields(cleaned(name), *point, int(plain), contingent or None, sector, cleaned(text) or None)
    return fields, troubles


def read_sector(code: str, names: dict[str, str], corners: str, around: Surroundings) -> tuple[Sector | None, Troubles]:
    """Read a sector: its code, its names by language, and one corner in each line, a grid or latitude, longitude."""
    troubles: Troubles = {}
    plain = cleaned(code).upper()
    if not (plain.isascii() and plain.replace("_", "").isalnum() and plain[:1].isalpha() and len(plain) <= 12):
        troubles["code"] = Trouble(Problem(N_("A code has up to twelve letters and digits and begins with a letter.")))
    if not cleaned(names.get("en", "")):
        troubles["en"] = Trouble(Problem(N_("Say what the sector is called.")), missing=True)
    outline: list[tuple[float, float]] = []
    for number, line in enumerate(filter(str.strip, corners.splitlines()), 1):
        try:
            lat, lon, _ = parse_position(line, around.middle)
        except Problem:
            problem = Problem(N_("Corner {number} is no position: {text}"), number=str(number), text=line.strip())
            troubles.setdefault("corners", Trouble(problem))
        else:
            outline.append((lon, lat))
    if len(outline) < 4:
        few = Problem(N_("An outline needs four corners or more, one in each line."))
        troubles.setdefault("corners", Trouble(few, missing=not outline))
    if troubles:
        return None, troubles
    said = {language: cleaned(name) for language, name in names.items() if cleaned(name)}
    return Sector(plain, said, tuple(outline)), troubles


def corners_of(sector: Sector) -> str:
    """Write the outline of a sector as it is typed: latitude and longitude, one corner in each line."""
    return "\n".join(f"{lat:g} {lon:g}" for lon, lat in sector.outline)
