"""What a click does, where it needs to know what was clicked."""

from collections.abc import Callable
from typing import ParamSpec

from PySide6.QtWidgets import QAbstractButton

_P = ParamSpec("_P")


def when_clicked(
    button: QAbstractButton, act: Callable[_P, object], *args: _P.args, **kwargs: _P.kwargs
) -> None:
    """Call with these arguments at each click; whether the button is checked is not told."""
    button.clicked.connect(lambda: act(*args, **kwargs))
