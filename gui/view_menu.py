"""The part of the View menu that changes how everything looks and speaks: language, theme, size, place names."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from gui.desk import Desk
from gui.i18n import LANGUAGES, tr
from models.text import N_

T = TypeVar("T")
_THEMES = (("light", N_("Light")), ("night", N_("Night")), ("high-contrast", N_("High contrast")))
_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
_BRIGHTNESS = (1.0, 0.9, 0.8, 0.75, 0.7, 0.6)
_NAME_SETS = (
    ("en", N_("English names")),
    ("az", N_("Azerbaijani names")),
    ("hy", N_("Armenian names")),
    ("ru", N_("Russian names")),
    ("tr", N_("Turkish names")),
)


def fill_view_menu(menu: QMenu, desk: Desk) -> None:
    """Add the choices; each is one of its group, the present one ticked."""
    menu.addSeparator()
    _choices(menu, tr("Language"), [(each.code, each.name) for each in LANGUAGES], desk.language, desk.choose_language)
    themes = [(code, tr(label)) for code, label in _THEMES]
    _choices(menu, tr("Theme"), themes, desk.theme.name, lambda name: desk.choose_look(name=name))
    scales = [(scale, tr("{percent} %", percent=int(scale * 100))) for scale in _SCALES]
    _choices(menu, tr("Size"), scales, desk.theme.scale, lambda scale: desk.choose_look(scale=scale))
    levels = [(level, _brightness(level)) for level in _BRIGHTNESS]
    bright = _choices(
        menu, tr("Brightness at night"), levels, desk.theme.brightness, lambda level: desk.choose_look(brightness=level)
    )
    bright.setEnabled(desk.theme.palette.dark)
    sets = [(code, tr(label)) for code, label in _NAME_SETS]
    _choices(menu, tr("Place names"), sets, desk.name_set, desk.choose_names)


def _brightness(level: float) -> str:
    if level < 0.75:
        return tr("{percent} %, contrast below the AA rule", percent=int(level * 100))
    return tr("{percent} %", percent=int(level * 100))


def _choices(
    menu: QMenu, title: str, choices: Sequence[tuple[T, str]], present: T, choose: Callable[[T], None]
) -> QMenu:
    submenu = menu.addMenu(title)
    group = QActionGroup(submenu)
    for value, label in choices:
        action = submenu.addAction(label)
        action.setCheckable(True)
        action.setChecked(value == present)
        action.triggered.connect(lambda _checked=False, value=value: choose(value))
        group.addAction(action)
    return submenu
