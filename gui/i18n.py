"""The languages the centre works in: what is on the screen, and how numbers are written in it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

from models.text import ENGLISH, Words

FOLDER = Path(__file__).parent.parent / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the program, under its own name."""

    code: str
    name: str
    region: str

    @property
    def locale(self) -> QLocale:
        """How this language writes numbers and dates."""
        return QLocale(f"{self.code}_{self.region}")


LANGUAGES = (Language("en", "English", "GB"), Language("tr", "Türkçe", "TR"), Language("ru", "Русский", "RU"))
"""One .ts and one .qm file each in resources/translations; English is the language of the source texts."""

KEYS = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
)
"""Names of keys that our files say as they stand on the keyboard; Qt's own Turkish calls Alt "Seçenek"."""

_spoken: list[Words] = [ENGLISH]


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """Say `text` in the chosen language and fill its {places}.

    With a third argument the sentence depends on a number, `tr("{n} incidents", "", 37)`: the language files hold one
    form for each of its plurals. `comment` tells equal texts with different meanings apart.
    """
    if not comment and n < 0:
        return words()(text, **values)
    speaker = replace(words(), translate=lambda plain: QCoreApplication.translate("", plain, comment, n))
    return speaker(text, **({"n": n} if n >= 0 else {}), **values)


def words() -> Words:
    """The chosen language for everything that knows no Qt: charts, sentences, exports."""
    return _spoken[0]


def language() -> Language:
    """The chosen language."""
    return by_code(words().language)


def locale() -> QLocale:
    """How the chosen language writes numbers and dates."""
    return language().locale


def by_code(code: str) -> Language:
    """Find a language; a KeyError names a code that is not shipped."""
    return {each.code: each for each in LANGUAGES}[code]


def install(app: QCoreApplication, code: str) -> None:
    """Speak `code` from now on. A missing language file is a fault, but English needs none beyond its plurals."""
    chosen = by_code(code)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
        (FOLDER, "trucewatch"),
    ):
        _load(app, Path(folder) / f"{name}_{code}.qm", needed=code != "en" and folder is FOLDER)
    QLocale.setDefault(chosen.locale)
    _spoken[:] = [Words(code, _translate, _number_writer(chosen.locale))]


def _load(app: QCoreApplication, file: Path, *, needed: bool) -> None:
    translator = QTranslator(app)
    if translator.load(str(file)):
        app.installTranslator(translator)
    elif needed:
        raise FileNotFoundError(file)


def _translate(text: str) -> str:
    return QCoreApplication.translate("", text)


def _number_writer(locale: QLocale) -> Callable[..., str]:
    def number(value: float, digits: int = 0) -> str:
        return locale.toString(float(value), ord("f"), digits)

    return number
