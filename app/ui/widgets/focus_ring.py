"""When the ring shows that says where the keyboard is: while keys are used, not the mouse."""

from collections.abc import Iterator
from contextlib import contextmanager
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


@contextmanager
def ring_as_before() -> Iterator[None]:
    """Let whatever takes the keyboard meanwhile show its ring only if keys were in use before.

    Qt gives the keyboard to a page that comes to the front without saying how the person got there.
    """
    was_by_pointer = is_by_pointer()
    yield
    holder = QApplication.focusWidget()
    if was_by_pointer and isinstance(holder, Ringed) and holder.is_ring_shown:
        holder.clearFocus()
        holder.setFocus(Qt.FocusReason.MouseFocusReason)
