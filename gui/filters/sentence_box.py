"""The filter sentence as an officer touches it: each clause opens what it says, and gives way when room is short."""

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.i18n import tr
from gui.icons import picture
from gui.plain_text import plain_tip
from gui.theme import Theme
from models.sentence import Part

_LEAST, _GAP = 56, 15
_LEFT, _RIGHT, _SEARCH, _SIGN = 30, 14, 150, 28
"""px at scale 1: before the first clause, after the last thing, the field for words, and its sign alone."""
_NARROWEST, _WIDE = 220, 360
"""How narrow the sentence gets at worst, and what it has before everything else gives way (px at scale 1)."""


class ClauseButton(QAbstractButton):
    """One clause, underlined with dashes; cut to the room it gets, whole in its tool tip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, quiet: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._quiet = quiet
        self.setFont(theme.font("base"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, text: str) -> None:
        """Show another text."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))

    def sizeHint(self) -> QSize:
        """As wide as its text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + self._theme.px(8), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw text and underline, and what hand and keyboard do to it."""
        painter, color, px = QPainter(self), self._theme.color, self._theme.px
        if self.underMouse():
            painter.fillRect(self.rect(), color("head"))
        painter.setFont(self.font())
        metrics = painter.fontMetrics()
        room = self.width() - px(6)
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        baseline = (self.height() + metrics.ascent() - metrics.descent()) // 2
        painter.setPen(color("text2" if self._quiet else "text"))
        painter.drawText(px(3), baseline, shown)
        if not self._quiet:
            painter.setPen(QPen(color("accent"), px(1), Qt.PenStyle.DashLine))
            under = baseline + px(3)
            painter.drawLine(px(3), under, px(3) + metrics.horizontalAdvance(shown), under)
        if self.hasFocus():
            painter.setPen(QPen(color("accent"), px(2)))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


def shared_widths(wanted: Sequence[int], room: int, least: int) -> list[int]:
    """Cut the longest first until all fit into `room` px, none below `least`; those that then do not fit get 0."""
    widths = list(wanted)
    over = sum(widths) - room
    while over > 0 and max(widths, default=0) > least:
        longest = max(widths)
        others = [width for width in widths if width < longest]
        count = widths.count(longest)
        floor = max(others, default=least) if max(others, default=0) > least else least
        cut = min(longest - floor, -(-over // count))
        widths = [width - cut if width == longest else width for width in widths]
        over -= cut * count
    while sum(widths) > room and any(widths):
        widths[max(at for at, width in enumerate(widths) if width)] = 0
    return widths


class SentenceBox(QWidget):
    """A framed line: the clauses, "+ add", a field at the right (`search`), and the counting rule while there is room.

    Signals:
        opened(field, widget): a clause was touched, and where; "" for "+ add".
        rule_opened(widget): the counting rule was touched.
    """

    opened = Signal(str, QWidget)
    rule_opened = Signal(QWidget)

    def __init__(self, theme: Theme, search: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._clauses: list[ClauseButton] = []
        self._fields: list[str] = []
        self._search = search
        search.setParent(self)
        search.installEventFilter(self)
        self._add = ClauseButton(theme, self, quiet=True)
        self._add.say(tr("+ add"))
        self._add.clicked.connect(lambda: self.opened.emit("", self._add))
        self._rule = ClauseButton(theme, self, quiet=True)
        self._rule.clicked.connect(lambda: self.rule_opened.emit(self._rule))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(28))
        self.setMinimumWidth(theme.px(_NARROWEST))

    def say(self, parts: Sequence[Part], rule: str) -> None:
        """Show other clauses and another counting rule."""
        for at, (part, button) in enumerate(zip_longest(parts, tuple(self._clauses))):
            if button is None:
                button = self._new_clause(at)  # noqa: PLW2901  # one more clause than before
            button.setVisible(part is not None)
            if part is not None:
                button.say(part.text)
        self._fields = [part.field for part in parts]
        self._rule.say(rule)
        self._place()

    def wanted(self) -> int:
        """The width (px) in which every clause is read whole, without the counting rule."""
        shown = [self._clauses[at].sizeHint().width() + self._theme.px(_GAP) for at in range(len(self._fields))]
        beside = self._theme.px(_LEFT) + self._theme.px(_RIGHT) + self._theme.px(_SEARCH)
        return max(self._theme.px(_WIDE), sum(shown) + self._add.sizeHint().width() + beside)

    def clause(self, field: str) -> QWidget:
        """The widget that says a field, or "+ add" where none does."""
        return self._clauses[self._fields.index(field)] if field in self._fields else self._add

    def _new_clause(self, at: int) -> ClauseButton:
        button = ClauseButton(self._theme, self)
        button.clicked.connect(lambda: self.opened.emit(self._fields[at], button))
        before = self._clauses[-1] if self._clauses else None
        self._clauses.append(button)
        if before is not None:
            QWidget.setTabOrder(before, button)
        QWidget.setTabOrder(button, self._add)
        QWidget.setTabOrder(self._add, self._search)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Share the room anew when the field at the right comes or goes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        px, height = self._theme.px, self.height()
        gap, left, right = px(_GAP), px(_LEFT), self.width() - px(6)
        shown = [self._clauses[at] for at in range(len(self._fields))]
        wanted = [button.sizeHint().width() for button in shown]
        add, rule = self._add.sizeHint().width(), self._rule.sizeHint().width()
        needed = sum(wanted) + gap * len(wanted) + add
        search = self._search_width(right - left - needed)
        has_rule = right - left - needed - search - px(8) >= rule
        self._rule.setVisible(has_rule)
        if has_rule:
            self._rule.setGeometry(right - rule, (height - px(24)) // 2, rule, px(24))
            right -= rule + px(4)
        self._search.setGeometry(right - search, (height - px(24)) // 2, search, px(24))
        right -= search + px(8)
        widths = shared_widths(wanted, right - left - gap * len(wanted) - add, px(_LEAST))
        for button, width in zip(shown, widths, strict=True):
            button.setVisible(width > 0)
            button.setGeometry(QRect(left, (height - px(24)) // 2, width, px(24)))
            left += width + gap if width else 0
        self._add.setGeometry(left - px(4), (height - px(24)) // 2, add, px(24))
        self.update()

    def _search_width(self, spare: int) -> int:
        """How wide (px) the field for words is; where the clauses would have no room it shows its sign alone."""
        px = self._theme.px
        if spare > px(_SEARCH):
            return px(_SEARCH)
        is_narrow = self.width() < px(_WIDE) and not self._search.hasFocus()
        return px(_SIGN) if is_narrow else px(116)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for the words while they are typed."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self._place)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the sign of the filter, and dots between the clauses."""
        painter, color, px = QPainter(self), self._theme.color, self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color("border"), px(1)))
        painter.setBrush(color("base"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5), px(3), px(3))
        sign = picture("filter", "accent", dpr=self.devicePixelRatioF())
        painter.drawPixmap(px(8), (self.height() - px(16)) // 2, sign)
        painter.setPen(color("text2"))
        for button in self._clauses:
            if button.isVisible():
                where = QRect(button.geometry().right(), 0, px(_GAP), self.height())
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, "·")
