"""What the tests of widgets share."""

from typing import Protocol, TypeVar

from PySide6.QtWidgets import QWidget

Shown = TypeVar("Shown", bound=QWidget)


class Show(Protocol):
    """Puts a widget on the screen and gives it back."""

    def __call__(self, widget: Shown) -> Shown:
        """Show the widget in the active window."""
        ...
