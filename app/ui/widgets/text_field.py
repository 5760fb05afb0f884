"""Fields for words: one line, a search, a note of several lines."""

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.measures import CONTROL_RADIUS, TOUCH_TARGET
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.field import Field, paint_field
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.painting import mirrored, smooth_painter, text_width

_PADDING: Final = 12
NOTE_PADDING: Final = 12
_PENCIL: Final = 20.0
_ICON: Final = 22.0
_ICON_ROOM: Final = 32
_NOTE_LINES: Final = 6
_CURSOR_ROOM: Final = 6


class TextField(Field):
    """One line of words.

    Attributes:
        text_edited: What a person typed.
    """

    text_edited = Signal(str)

    def __init__(self, name: str, placeholder: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(name, CONTROL_RADIUS, parent=parent)
        self.setPlaceholderText(placeholder)
        self.setTextMargins(QMargins(_PADDING, 0, _PADDING, 0))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self.text_edited)
        self._restyle()

    def set_text(self, text: str) -> None:
        """Show these words."""
        if text != self.text():
            self.setText(text)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, theme().grown(TOUCH_TARGET, TextRole.SETTING))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @override
    def _restyle(self) -> None:
        self.setFont(theme().font(TextRole.SETTING))
        super()._restyle()


class SearchField(TextField):
    """A line to search with: a glass before it, a cross to empty it.

    Where its placeholder finds no room, a single word stands in its place.
    """

    def __init__(self, name: str, placeholder: str = "", *, parent: QWidget | None = None) -> None:
        self._placeholder = placeholder
        super().__init__(name, placeholder, parent=parent)
        self._clear = IconButton(Icon.CLOSE, self.tr("Clear"), icon_size=20, parent=self)
        self._clear.clicked.connect(self._empty)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.hide()
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        margins = QMargins(_PADDING + _ICON_ROOM, 0, _PADDING + _ICON_ROOM, 0)
        self.setTextMargins(margins)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = TOUCH_TARGET
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else self.width() - side
        self._clear.setGeometry(left, (self.height() - side) // 2, side, side)
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - _CURSOR_ROOM
        fits = text_width(self._placeholder, self.font()) <= room
        self.setPlaceholderText(self._placeholder if fits else self.tr("Search"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        box = QRectF(_PADDING, bounds.center().y() - _ICON / 2, _ICON, _ICON)
        place = mirrored(box, bounds, self.layoutDirection())
        paint_icon(painter, place, Icon.MAGNIFY, theme().colours.muted)
        painter.end()

    def _empty(self) -> None:
        self.clear()
        self.text_edited.emit("")
        self.setFocus()


class NoteField(QFrame):
    """A note that grows with its lines.

    Attributes:
        text_edited: What a person typed.
    """

    text_edited = Signal(str)

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        *,
        is_bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a note.

        Args:
            name: Its name for a screen reader.
            placeholder: What is said while it is empty.
            is_bare: Whether it looks like a row with a pencil until somebody writes in it.
            parent: The widget that it stands in.
        """
        super().__init__(parent)
        self._is_bare = is_bare
        self._is_telling = True
        self._editor = QPlainTextEdit(self)
        self._editor.setAccessibleName(name)
        self._editor.setPlaceholderText(placeholder)
        self._editor.setTabChangesFocus(True)
        self._editor.setFrameShape(QFrame.Shape.NoFrame)
        self._editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._editor.viewport().setAutoFillBackground(False)
        self._editor.document().setDocumentMargin(0)
        self._editor.installEventFilter(self)
        row = QVBoxLayout(self)
        row.setContentsMargins(NOTE_PADDING, NOTE_PADDING, NOTE_PADDING, NOTE_PADDING)
        row.addWidget(self._editor)
        self.setFocusProxy(self._editor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._editor.textChanged.connect(self._tell)
        layout = self._editor.document().documentLayout()
        layout.documentSizeChanged.connect(lambda _size: self.updateGeometry())
        theme().changed.connect(self._restyle)
        self._restyle()

    @property
    def text(self) -> str:
        """The note."""
        return self._editor.toPlainText()

    def set_text(self, text: str) -> None:
        """Show these words."""
        if text != self.text:
            self._is_telling = False
            self._editor.setPlainText(text)
            self._is_telling = True

    @override
    def sizeHint(self) -> QSize:
        line = self._editor.fontMetrics().lineSpacing()
        lines = self._editor.document().documentLayout().documentSize().height()
        shown = min(max(round(lines), 1), _NOTE_LINES)
        return QSize(200, max(TOUCH_TARGET, shown * line + 2 * NOTE_PADDING + 2))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOCUS_EVENTS:
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        bounds = self.rect().toRectF()
        has_focus = self._editor.hasFocus()
        if has_focus or not self._is_bare:
            paint_field(painter, bounds, CONTROL_RADIUS, has_focus)
        elif not self.text:
            box = QRectF(0, 0, _PENCIL, _PENCIL)
            box.moveCenter(
                QPointF(bounds.right() - NOTE_PADDING - _PENCIL / 2, bounds.center().y())
            )
            place = mirrored(box, bounds, self.layoutDirection())
            paint_icon(painter, place, Icon.PENCIL_OUTLINE, theme().colours.muted)
        painter.end()

    def _tell(self) -> None:
        self.updateGeometry()
        if self._is_telling:
            self.text_edited.emit(self.text)

    def _restyle(self) -> None:
        role = TextRole.SETTING if self._is_bare else TextRole.BODY
        self._editor.setFont(theme().font(role))
        self.updateGeometry()


_FOCUS_EVENTS: Final = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)
