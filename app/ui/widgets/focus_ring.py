"""When the ring shows that says where the keyboard is: while keys are used, not the mouse."""

from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_POINTER_REASONS: Final = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)


@runtime_checkable
class Ringed(Protocol):
    """A widget that shows a ring at times."""

    @property
    def is_ring_shown(self) -> bool:
        """Whether the keyboard is here and in use."""
        ...


def ring_after(reason: Qt.FocusReason, *, before: bool) -> bool:
    """Whether a widget shows its ring that the keyboard came to.

    Args:
        reason: Why it came; back with the window, nothing changes.
        before: Whether the ring showed when the keyboard was here last.
    """
    if reason == Qt.FocusReason.ActiveWindowFocusReason:
        return before
    return reason not in _POINTER_REASONS


def is_by_pointer() -> bool:
    """Whether a person came by mouse or finger to where the keyboard is now."""
    holder = QApplication.focusWidget()
    return isinstance(holder, Ringed) and not holder.is_ring_shown


def pass_focus_to(widget: QWidget) -> None:
    """Move the keyboard to a widget, which shows its ring only if the keyboard is in use now."""
    reasons = Qt.FocusReason
    widget.setFocus(reasons.MouseFocusReason if is_by_pointer() else reasons.OtherFocusReason)
