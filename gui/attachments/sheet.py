"""The sheet on which an attachment lies: its picture at any size, or the sentence that says why there is none."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.attachments.shown import pixmap_of
from gui.icons import picture
from gui.theme import theme
from gui.widgets.labels import text_label
from models.attachments.limited import Picture

_STEP, _LEAST, _MOST = 1.25, 0.1, 4.0


class Sheet(QStackedWidget):
    """It fits at first, until somebody zooms; arrows scroll what is larger than the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._zoom: float | None = None
        self._image = QLabel()
        self._image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setWidget(self._image)
        self._area.setWidgetResizable(True)
        self.sentence = text_label("", "base", "text2", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._mark = QLabel()
        words_page = QWidget()
        column = QVBoxLayout(words_page)
        column.setContentsMargins(*[theme().px(32)] * 4)
        column.addStretch(1)
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.sentence)
        column.addStretch(2)
        self.addWidget(self._area)
        self.addWidget(words_page)

    @property
    def zoom(self) -> float:
        """How large the picture is drawn, 1 being a pixel for a pixel."""
        return self._fitting() if self._zoom is None else self._zoom

    def show_picture(self, found: Picture) -> None:
        """Show a picture."""
        self._pixmap = pixmap_of(found)
        self._image.setAccessibleName(f"{found.width} × {found.height}")
        self.setCurrentIndex(0)
        self._draw()

    def say(self, sentence: str, *, sealed: bool = False) -> None:
        """Say why there is no picture."""
        self._pixmap = QPixmap()
        self.sentence.setText(sentence)
        name = "lock" if sealed else "alert"
        self._mark.setPixmap(picture(name, "text2", 40, self.devicePixelRatioF()))
        self.setCurrentIndex(1)

    def larger(self) -> None:
        """Show it larger."""
        self._to(self.zoom * _STEP)

    def smaller(self) -> None:
        """Show it smaller."""
        self._to(self.zoom / _STEP)

    def fit(self) -> None:
        """Show the whole of it."""
        self._zoom = None
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep fitting."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._draw()

    def _to(self, zoom: float) -> None:
        self._zoom = min(max(zoom, _LEAST), _MOST)
        self._draw()

    def _fitting(self) -> float:
        room, size = self.size() - QSize(4, 4), self._pixmap.size()
        if size.isEmpty():
            return 1.0
        return max(_LEAST, min(1.0, room.width() / size.width(), room.height() / size.height()))

    def _draw(self) -> None:
        if self._pixmap.isNull():
            return
        size = self._pixmap.size() * self.zoom
        smooth = Qt.TransformationMode.SmoothTransformation
        self._image.setPixmap(self._pixmap.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        self._image.setMinimumSize(QSize(0, 0) if self._zoom is None else size)
