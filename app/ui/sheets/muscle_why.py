"""The list of what makes a muscle group sore; each part opens to what it consists of."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.compat import override
from app.core.forecast import Cause
from app.state.views.muscle import MuscleView
from app.state.views.muscle_why import WhyRow
from app.ui.sheets.muscle_words import (
    points_text,
    why_detail,
    why_label,
    why_sum,
    why_text,
    why_title,
)
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import mirrored, paint_text, smooth_painter, text_width
from app.ui.widgets.paragraphs import Paragraph, paint_paragraphs, paragraphs
from app.ui.widgets.sizing import high_as_needed
from app.ui.widgets.text import Text
from app.ui.widgets.tone import Tone, tone_colour

_HEIGHT: Final = 44
_INNER_HEIGHT: Final = 36
_INDENT: Final = 16
_POINTS_WIDTH: Final = 48.0
_CHEVRON: Final = 20.0
_GAP: Final = 3.0
_RADIUS: Final = 12.0
_SUM_GAP: Final = 12


class WhyHeader(PaintedButton):
    """One part: its points, its name, and an arrow where it opens."""

    def __init__(self, row: WhyRow, *, opens: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._row = row
        self._opens = opens
        self.setCheckable(opens)
        self.setSizePolicy(high_as_needed())
        words = (points_text(row.points), why_label(row), why_detail(row))
        self.setAccessibleName(", ".join(word for word in words if word))
        if not opens:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setCursor(Qt.CursorShape.ArrowCursor)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def heightForWidth(self, width: int) -> int:
        label, detail = self._words(width)
        more = label.height_below_first + detail.height
        return self.sizeHint().height() + (more if self._is_stacked(width) else 0)

    def _is_stacked(self, width: float) -> bool:
        """Whether name and detail need lines of their own."""
        label = text_width(why_label(self._row), theme().font(TextRole.SETTING))
        detail = text_width(why_detail(self._row), theme().font(TextRole.BODY))
        return label + 1 + _GAP + detail > self._room(width)

    def _room(self, width: float) -> float:
        """The width of the words between the points and the arrow."""
        end = width - (_CHEVRON + _GAP if self._opens else 0.0)
        return end - _POINTS_WIDTH * theme().text_scale

    def _words(self, width: float) -> tuple[Paragraph, ...]:
        """Name and detail where they stand below each other."""
        name, detail = why_label(self._row), why_detail(self._row)
        texts = ((name, TextRole.SETTING), (detail, TextRole.BODY))
        return paragraphs(self._room(width), *texts)

    @override
    def sizeHint(self) -> QSize:
        is_outer = self._row.cause not in {Cause.EXERCISE, Cause.SET}
        height = _HEIGHT if is_outer else _INNER_HEIGHT
        return QSize(280, theme().grown(height, TextRole.SETTING))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        self.paint_layers(painter, self.ringed(bounds), _RADIUS)
        points = QRectF(0, 0, _POINTS_WIDTH * theme().text_scale, bounds.height())
        text = points_text(self._row.points)
        self._write(painter, points, text, role=TextRole.ITEM)
        if self._opens:
            self._paint_chevron(painter, bounds)
        if self._is_stacked(bounds.width()):
            self._paint_stacked(painter, points.right(), bounds)
        else:
            self._paint_beside(painter, points.right(), bounds)
        painter.end()

    def _paint_stacked(self, painter: QPainter, left: float, bounds: QRectF) -> None:
        box = QRectF(left, 0, self._room(bounds.width()), bounds.height())
        place = mirrored(box, bounds, self.layoutDirection())
        inks = (theme().colours.text, theme().colours.muted)
        paint_paragraphs(painter, place, self._words(bounds.width()), inks)

    def _paint_beside(self, painter: QPainter, start: float, bounds: QRectF) -> None:
        end = start + self._room(bounds.width())
        label = why_label(self._row)
        wanted = text_width(label, theme().font(TextRole.SETTING)) + 1.0
        name = QRectF(start, 0, min(wanted, end - start), bounds.height())
        self._write(painter, name, label, role=TextRole.SETTING)
        left = name.right() + _GAP
        detail = QRectF(left, 0, max(end - left, 0.0), bounds.height())
        self._write(painter, detail, why_detail(self._row), tone=Tone.MUTED)

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        *,
        role: TextRole = TextRole.BODY,
        tone: Tone = Tone.NORMAL,
    ) -> None:
        place = mirrored(box, self.rect().toRectF(), self.layoutDirection())
        paint_text(painter, place, text, tone_colour(tone), role=role)

    def _paint_chevron(self, painter: QPainter, bounds: QRectF) -> None:
        box = QRectF(0, 0, _CHEVRON, _CHEVRON)
        box.moveCenter(QPointF(bounds.right() - _CHEVRON / 2, bounds.center().y()))
        icon = Icon.CHEVRON_DOWN if self.isChecked() else Icon.CHEVRON_RIGHT
        place = mirrored(box, bounds, self.layoutDirection())
        paint_icon(painter, place, icon, theme().colours.muted)


class WhyPartItem(QWidget):
    """A part that opens to its own parts, or to what it means."""

    def __init__(self, row: WhyRow, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._inside: QWidget | None = None
        opens = bool(row.rows or why_text(row))
        self._header = WhyHeader(row, opens=opens)
        self._header.toggled.connect(self._open)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._header)

    @property
    def header(self) -> WhyHeader:
        """The row that opens it."""
        return self._header

    def _open(self, opened: bool) -> None:
        if self._inside is None:
            self._inside = self._build_inside()
            self._layout.addWidget(self._inside)
        self._inside.setVisible(opened)

    def _build_inside(self) -> QWidget:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(_INDENT, 0, 0, 8)
        layout.setSpacing(0)
        for row in self._row.rows:
            layout.addWidget(WhyPartItem(row))
        text = "" if self._row.rows else why_text(self._row)
        if text:
            layout.addWidget(Text(text, TextRole.BODY, Tone.MUTED))
        return inside


class WhySection(QWidget):
    """The shown soreness as a sum of parts; what was open closes when other parts are shown."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[WhyRow, ...] = ()
        self._items: list[WhyPartItem] = []
        self._title = Text("", TextRole.ITEM)
        self._sum = Text("", tone=Tone.MUTED, wrap=False, align=Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(_SUM_GAP)
        head.addWidget(self._title, 1)
        head.addWidget(self._sum)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(head)
        self._layout.addSpacing(4)

    @property
    def items(self) -> tuple[WhyPartItem, ...]:
        """The parts shown."""
        return tuple(self._items)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_sum_where_it_fits()

    def display(self, view: MuscleView) -> None:
        """Show what makes a muscle group sore."""
        self._title.set_text(why_title(view))
        self._sum.set_text(why_sum(view.why))
        self._show_sum_where_it_fits()
        if view.why == self._rows:
            return
        self._rows = view.why
        for item in self._items:
            self._layout.removeWidget(item)
            item.hide()
            item.deleteLater()
        self._items = [WhyPartItem(row) for row in view.why]
        for item in self._items:
            self._layout.addWidget(item)

    def _show_sum_where_it_fits(self) -> None:
        """The title keeps its line; the sum stands beside it or not at all."""
        needed = self._title.sizeHint().width() + _SUM_GAP + self._sum.sizeHint().width()
        self._sum.setVisible(bool(self._sum.text()) and needed <= self.width())
