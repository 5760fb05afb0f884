"""A small field for one number, typed with a comma or a point."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.compat import override
from app.ui.theme.measures import SMALL_RADIUS
from app.ui.theme.theme import theme
from app.ui.theme.type_scale import TextRole
from app.ui.widgets.field import Field
from app.ui.widgets.painting import text_width

_HEIGHT: Final = 40
_WIDTH: Final = 72
_PLACEHOLDER_SIDE: Final = 10
_LIFT: Final = 2
"""A line edit sets its words a little below the middle."""
_ENTER_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STILL_HERE: Final = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
)


@dataclass(frozen=True, slots=True)
class NumberRule:
    """Which numbers a field takes.

    Attributes:
        minimum: The least.
        maximum: The greatest.
        decimals: How many digits may follow the decimal sign.
        required: Whether empty is wrong.
    """

    minimum: float = 0.0
    maximum: float = 9999.0
    decimals: int = 0
    required: bool = False


class NumberField(Field):
    """A number or nothing; shows at once what cannot be, and does not keep it.

    Left with what cannot be, it holds again what it held before.

    Attributes:
        value_edited: The number typed, or None for nothing or what cannot be.
        entered: Enter was pressed; the next field is wanted.
        reached: A person came to the field.
    """

    value_edited = Signal(object)
    entered = Signal()
    reached = Signal()

    def __init__(self, name: str, rule: NumberRule, *, parent: QWidget | None = None) -> None:
        super().__init__(name, SMALL_RADIUS, parent=parent)
        self._rule = rule
        self._value_before: float | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextMargins(0, 0, 0, _LIFT)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.setValidator(QRegularExpressionValidator(_pattern(rule), self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._take)
        self._restyle()

    @property
    def value(self) -> float | None:
        """The number, or None for nothing or what cannot be."""
        number = parse_number(self.text())
        return number if number is not None and self._is_allowed(number) else None

    @property
    def is_valid(self) -> bool:
        """Whether what is shown may be saved."""
        if not self.text().strip():
            return not self._rule.required
        return self.value is not None

    def set_value(self, value: float | None, *, touched: bool = False) -> None:
        """Show a number; untouched, it is muted as a proposal."""
        self._value_before = value
        self.setText("" if value is None else self._worded(value))
        self.set_quiet(not touched)
        self.set_error(False)

    def confirm(self) -> None:
        """Take what is shown as the person's own."""
        self.set_quiet(False)

    @override
    def sizeHint(self) -> QSize:
        words = text_width(self.placeholderText(), self.font()) + 2 * _PLACEHOLDER_SIDE
        return QSize(max(_WIDTH, words), theme().grown(_HEIGHT, TextRole.ITEM))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(36, self.sizeHint().height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _STILL_HERE:
            self._value_before = self.value
        self.selectAll()
        self.update()
        self.reached.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.is_valid and event.reason() not in _STILL_HERE:
            self.set_value(self._value_before, touched=True)
            self.value_edited.emit(self._value_before)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER_KEYS:
            self.confirm()
            self.entered.emit()
            return
        super().keyPressEvent(event)

    @override
    def _restyle(self) -> None:
        self.setFont(theme().font(TextRole.ITEM if not self._is_quiet else TextRole.SETTING))
        super()._restyle()

    def _take(self) -> None:
        self.set_quiet(False)
        self.set_error(not self.is_valid)
        self.value_edited.emit(self.value)

    def _is_allowed(self, number: float) -> bool:
        return self._rule.minimum <= number <= self._rule.maximum

    def _worded(self, value: float) -> str:
        words = f"{value:.{self._rule.decimals}f}"
        if "." in words:
            words = words.rstrip("0").rstrip(".")
        return words.replace(".", self.locale().decimalPoint())


def parse_number(text: str) -> float | None:
    """Read a number with a decimal comma or point; None for anything else."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None


def _pattern(rule: NumberRule) -> QRegularExpression:
    sign = "-?" if rule.minimum < 0 else ""
    fraction = rf"(?:[.,]\d{{0,{rule.decimals}}})?" if rule.decimals else ""
    return QRegularExpression(rf"{sign}\d{{0,6}}{fraction}")
