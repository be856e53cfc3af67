"""The map as a picture: the same drawing on an image, an SVG or a PDF, with the question it answers printed on it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtSvg import QSvgGenerator

from gui.map.drawing import Drawing
from gui.map.furniture import paint_ruler, scale_text
from gui.map.incidents import Inks
from gui.map.legend import Legend
from gui.map.marks import Marks, Spots, look
from gui.map.projection import View
from gui.map.watched import Watched, paint_watched
from models.answer import Answer
from models.sentence import counting_words, sentence
from models.text import N_, Problem, Words, date_time_group

FORMATS = (".png", ".svg", ".pdf")
_DOTS_PER_POINT = 96 / 72
_LEAST_FOR_LEGEND = (560.0, 420.0)


@dataclass(frozen=True, eq=False)
class MapPicture:
    """One map of one answer, to be drawn on anything; `view` has the size of the whole picture with head and foot."""

    answer: Answer
    drawing: Drawing
    view: View
    words: Words
    marking: str = ""
    """What stands above every picture of this centre: EXERCISE, or the marking line."""
    watched: Watched = ()
    """What was watched, drawn when nothing answers."""

    def paint(self, painter: QPainter, dpr: float) -> None:
        """Draw the picture with its upper left corner at the painter's origin."""
        head, foot = self._head_height, self._foot_height
        view = self.view.sized(self.view.width, self.view.height - head - foot)
        painter.save()
        painter.translate(0, head)
        painter.setClipRect(QRectF(0, 0, view.width, view.height))
        self.drawing.paint(painter, view)
        if self.watched:
            paint_watched(painter, self.drawing.theme, view, self.drawing.ground, self.watched)
        marks = self._paint_incidents(painter, view, dpr)
        self._paint_furniture(painter, view, dpr, marks.density.steps if marks.density else ())
        painter.restore()
        self._paint_head(painter, view)
        self._paint_foot(painter, head + view.height, view)

    @property
    def _head_height(self) -> float:
        return self.drawing.theme.line("head") * 1.0

    @property
    def _foot_height(self) -> float:
        return 2.0 * self.drawing.theme.line("small") + 8 * self.drawing.theme.scale

    def _paint_incidents(self, painter: QPainter, view: View, dpr: float) -> Marks:
        theme = self.drawing.theme
        marks = look(
            self.answer, Spots(self.answer.columns, self.answer.profile, self.drawing.ground), view, theme.scale
        )
        Inks(theme, dpr).paint(painter, marks, self.answer.columns)
        return marks

    def _paint_furniture(self, painter: QPainter, view: View, dpr: float, steps: tuple[int, ...]) -> None:
        theme = self.drawing.theme
        paint_ruler(painter, theme, view, QPointF(view.width - 8, view.height - 8), self.words)
        if view.width < _LEAST_FOR_LEGEND[0] or view.height < _LEAST_FOR_LEGEND[1]:
            return
        legend = Legend(theme, self.answer.profile, self.words, self.drawing.layers, steps, watched=bool(self.watched))
        legend.paint(painter, QPointF(8, view.height - legend.size.height() - 8), dpr)

    def _paint_head(self, painter: QPainter, view: View) -> None:
        theme, high = self.drawing.theme, self._head_height
        painter.fillRect(QRectF(0, 0, view.width, high), theme.color("head"))
        room = QRectF(8 * theme.scale, 0, view.width - 16 * theme.scale, high)
        left = f"{self.words(N_('Map'))}  {scale_text(view, self.words)}"
        self._write(painter, room, left, "head", "text", Qt.AlignmentFlag.AlignLeft)
        self._write(painter, room, self.marking, "head", "text", Qt.AlignmentFlag.AlignRight)

    def _paint_foot(self, painter: QPainter, top: float, view: View) -> None:
        theme, answer = self.drawing.theme, self.answer
        painter.fillRect(QRectF(0, top, view.width, self._foot_height), theme.color("panel"))
        painter.setPen(QPen(theme.color("hairline"), theme.scale))
        painter.drawLine(QPointF(0, top), QPointF(view.width, top))
        line = theme.line("small")
        room = QRectF(8 * theme.scale, top + 4 * theme.scale, view.width - 16 * theme.scale, line)
        asked = sentence(answer.question, answer.profile, self.words)
        rule = counting_words(answer.question, answer.profile, self.words)
        self._write(painter, room, f"{asked} · {rule}", "small", "text", Qt.AlignmentFlag.AlignLeft)
        room.translate(0, line)
        self._write(painter, room, self._numbers(), "small", "text2", Qt.AlignmentFlag.AlignLeft)
        source = self.drawing.ground.attribution
        self._write(painter, room, source, "small", "text2", Qt.AlignmentFlag.AlignRight)

    def _numbers(self) -> str:
        answer = self.answer
        return self.words(
            N_("n {n} · {unverified} unverified · as of {as_of} · {data_hash}"),
            n=answer.n,
            unverified=answer.unverified,
            as_of=date_time_group(answer.now, answer.profile.zone),
            data_hash=answer.data_hash,
        )

    def _write(self, painter: QPainter, room: QRectF, text: str, use: str, role: str, side: Qt.AlignmentFlag) -> None:
        theme = self.drawing.theme
        font = theme.font(use)
        painter.setFont(font)
        painter.setPen(theme.color(role))
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, text)

    def image(self, dpr: float = 1.0) -> QImage:
        """Draw it as an image of `dpr` device pixels to a pixel."""
        image = QImage(round(self.view.width * dpr), round(self.view.height * dpr), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(dpr)
        image.fill(self.drawing.theme.color("base"))
        painter = QPainter(image)
        self.paint(painter, dpr)
        painter.end()
        return image

    def svg(self) -> bytes:
        """Draw it as an SVG file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        generator.setOutputDevice(buffer)
        size = QSize(round(self.view.width), round(self.view.height))
        generator.setSize(size)
        generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
        generator.setResolution(96)
        generator.setTitle(sentence(self.answer.question, self.answer.profile, self.words))
        painter = QPainter(generator)
        self.paint(painter, 2.0)
        painter.end()
        return bytes(buffer.data().data())

    def pdf(self) -> bytes:
        """Draw it as a PDF file of one page, 96 pixels to the inch."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        points = QSizeF(self.view.width / _DOTS_PER_POINT, self.view.height / _DOTS_PER_POINT)
        writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(96)
        writer.setTitle(sentence(self.answer.question, self.answer.profile, self.words))
        painter = QPainter(writer)
        self.paint(painter, 2.0)
        painter.end()
        return bytes(buffer.data().data())

    def save(self, path: Path, dots: float = 2.0) -> None:
        """Write it to a file; the name's end (FORMATS) says how, and a PNG gets `dots` to a pixel.

        Raises:
            Problem: another end, or the file cannot be written.
        """
        kind = path.suffix.lower()
        if kind not in FORMATS:
            raise Problem(
                N_("A map cannot be saved as {name}: the name must end in .png, .svg or .pdf."), name=path.name
            )
        try:
            path.write_bytes(self._png(dots) if kind == ".png" else self.svg() if kind == ".svg" else self.pdf())
        except OSError as error:
            raise Problem(
                N_("{name} cannot be written: {reason}."), name=str(path), reason=error.strerror or str(error)
            ) from error

    def _png(self, dots: float) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.image(dots).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want the format as bytes
        return bytes(buffer.data().data())
