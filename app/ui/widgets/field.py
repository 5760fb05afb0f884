"""What the fields to type in share: an inset shape, a ring while typing, the error colours."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from app.compat import override
from app.core.status import Status
from app.ui.theme.measures import FOCUS_WIDTH
from app.ui.theme.theme import theme
from app.ui.widgets.painting import fill_control, smooth_painter, stroke_rounded


class Field(QLineEdit):
    """A line to type in, painted by the tokens."""

    def __init__(self, name: str, radius: float, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radius = radius
        self._has_error = False
        self._is_quiet = False
        self._is_bare = False
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().changed.connect(self._restyle)

    @property
    def has_error(self) -> bool:
        """Whether what was typed cannot be."""
        return self._has_error

    @property
    def has_own_value(self) -> bool:
        """Whether what is shown is the person's own, and no proposal."""
        return not self._is_quiet

    def set_error(self, wrong: bool) -> None:
        """Show that what was typed cannot be, or that it can."""
        if wrong != self._has_error:
            self._has_error = wrong
            self._restyle()

    def set_quiet(self, quiet: bool) -> None:
        """Write in the muted colour: a proposal that nobody has confirmed yet."""
        if quiet != self._is_quiet:
            self._is_quiet = quiet
            self._restyle()

    def set_bare(self, bare: bool) -> None:
        """Show the words alone, without the shape of a field, until they are typed over."""
        if bare != self._is_bare:
            self._is_bare = bare
            self.update()

    @property
    def ground(self) -> QRectF:
        """The shape on which the words stand, in the field's own coordinates."""
        return self.rect().toRectF()

    @override
    def event(self, event: QEvent) -> bool:
        """Leave the key for Undo to the window where nothing was typed that it could take back."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            if is_undo and not self.isUndoAvailable():
                event.ignore()
                return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self._has_error or not self._is_bare:
            painter = smooth_painter(self)
            paint_field(painter, self.ground, self._radius, self.hasFocus(), wrong=self._has_error)
            painter.end()
        super().paintEvent(event)

    def _ink(self) -> QColor:
        colours = theme().colours
        if self._has_error:
            return colours.status(Status.REST).text
        return colours.muted if self._is_quiet or not self.isEnabled() else colours.text

    def _restyle(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self._ink())
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme().colours.muted)
        self.setPalette(palette)
        self.updateGeometry()


def paint_field(
    painter: QPainter, shape: QRectF, radius: float, focused: bool, *, wrong: bool = False
) -> None:
    """Paint the shape of a field: inset; raised with a ring while typing; red where wrong."""
    colours = theme().colours
    idle = colours.raised if focused else colours.inset
    fill = colours.status(Status.REST).container if wrong else idle
    fill_control(painter, shape, radius, fill)
    if focused:
        ring = colours.danger if wrong else colours.primary
        stroke_rounded(painter, shape, radius, ring, FOCUS_WIDTH)
