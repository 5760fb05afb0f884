"""What bottom bar and rail share: a place with its symbol, word and pill."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.icons import Icon, paint_icon
from app.ui.theme.theme import theme
from app.ui.theme.tokens import with_alpha
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.glide import Glide
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.painting import CENTRED, fill_rounded, smooth_painter, text_width

_ICON: Final = 24.0
_SMALLEST_LABEL: Final = 11
_LABEL_MARGIN: Final = 4


@dataclass(frozen=True, slots=True)
class NavigationItem:
    """One place to go to.

    Attributes:
        key: Name of the place in the program.
        icon: Its symbol.
        active_icon: Its symbol while it is shown.
        text: Its name in words.
        emphasised: Whether it is the main action, always filled.
        is_on_rail_only: Whether it is offered only where there is room for a rail.
    """

    key: str
    icon: Icon
    active_icon: Icon
    text: str
    emphasised: bool = False
    is_on_rail_only: bool = False


@dataclass(frozen=True, slots=True)
class PlaceLook:
    """Measures of a place: the whole, its pill and where that stands, the gap to the words."""

    width: int
    height: int
    pill: QSize
    pill_top: int
    pill_radius: float
    label_gap: float = 4.0


class PlaceButton(PaintedButton):
    """The button of a place; emits ``clicked``."""

    def __init__(
        self,
        item: NavigationItem,
        look: PlaceLook,
        label_size: Callable[[], int],
        *,
        parent: QWidget | None = None,
    ) -> None:
        """A place.

        Args:
            item: Where it leads.
            look: Its measures.
            label_size: Tells the pixels of the words, one size for all places of a bar.
            parent: Qt's owner.
        """
        super().__init__(item.text, parent)
        self._label_size = label_size
        self._item = item
        self._look = look
        self._presence = Glide(self, self.update)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda current: self._presence.to(float(current)))

    @property
    def item(self) -> NavigationItem:
        """The place it leads to."""
        return self._item

    @override
    def nextCheckState(self) -> None:
        """The bar decides which place is shown."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._look.width, theme().grown(self._look.height, TextRole.LABEL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(round(_ICON), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = smooth_painter(self)
        colours = theme().colours
        bounds = self.rect().toRectF()
        pill = self._pill(bounds)
        if self._item.emphasised:
            fill_rounded(painter, pill, self._look.pill_radius, colours.primary)
        elif self._presence.value > 0:
            tint = with_alpha(colours.tint, self._presence.value)
            fill_rounded(painter, pill, self._look.pill_radius, tint)
        icon = QRectF(0, 0, _ICON, _ICON)
        icon.moveCenter(pill.center())
        symbol = self._item.active_icon if self.isChecked() else self._item.icon
        ink, words = self._inks()
        paint_icon(painter, icon, symbol, ink)
        height = theme().line_height(TextRole.LABEL)
        label = QRectF(0, pill.bottom() + self._look.label_gap, bounds.width(), height)
        self._paint_label(painter, label, words)
        self.paint_layers(painter, pill, self._look.pill_radius, ink)
        painter.end()

    @property
    def fitting_label_size(self) -> int:
        """The pixels in which its name fits in full, smaller than usual where text is large."""
        font = theme().font(TextRole.LABEL)
        share = min((self.width() - _LABEL_MARGIN) / max(text_width(self._item.text, font), 1), 1.0)
        return max(int(font.pixelSize() * share), _SMALLEST_LABEL)

    def _paint_label(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        font = QFont(theme().font(TextRole.LABEL))
        font.setPixelSize(self._label_size())
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, CENTRED, self._item.text)

    def _pill(self, bounds: QRectF) -> QRectF:
        width = min(float(self._look.pill.width()), bounds.width() - 8)
        left = bounds.center().x() - width / 2
        return QRectF(left, self._look.pill_top, width, self._look.pill.height())

    def _inks(self) -> tuple[QColor, QColor]:
        colours = theme().colours
        if self._item.emphasised:
            return colours.on_primary, colours.primary
        if self.isChecked():
            return colours.on_tint, colours.text
        return colours.muted, colours.muted
