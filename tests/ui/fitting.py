"""Finds words and controls that do not fit where they stand."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from app.compat import override
from app.ui.widgets import painting
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.text import Text

_SLACK = 1
_ROUNDS = 4
"""Layouts within layouts learn one after the other how high they are."""


class _Doubled(QTranslator):
    """A language in which everything takes twice as many letters."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        told = text.replace("%n", str(n)) if n >= 0 else text
        return f"{told} {told}"


@contextmanager
def texts_doubled() -> Iterator[None]:
    """Speaks a language of long texts."""
    doubled = _Doubled()
    QCoreApplication.installTranslator(doubled)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(doubled)


@contextmanager
def noted_ellipses() -> Iterator[list[str]]:
    """Notes each painted line that had to end in an ellipsis."""
    shortened: list[str] = []

    class NotingMetrics(QFontMetricsF):
        @override
        def elidedText(self, text: str, mode: Qt.TextElideMode, width: float) -> str:
            shortened.append(text)
            return super().elidedText(text, mode, width)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(painting, "QFontMetricsF", NotingMetrics)
        yield shortened


def misfits(window: QWidget) -> list[str]:
    """What does not fit in the window, one line each; empty when all does."""
    for _round in range(_ROUNDS):
        QApplication.processEvents()
    with noted_ellipses() as shortened:
        window.grab()
        for page in window.findChildren(ScrollPage):
            if page.isVisible():
                page.surface.grab()
    found = [f"painted …: {text}" for text in shortened]
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            found.extend(_misfits_of(widget))
    return sorted(set(found))


def _misfits_of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, Text) and widget.text():
        if widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + _SLACK:
                yield f"too low: {widget.text()}"
        elif widget.sizeHint().width() > widget.width() + _SLACK:
            yield f"too narrow: {widget.text()}"
    if isinstance(widget, ScrollPage) and widget.surface.width() > widget.viewport().width():
        yield f"wider than the page: {_widest(widget.surface)}"
    if isinstance(widget, QLineEdit) and not widget.text():
        margins = widget.textMargins()
        room = widget.width() - margins.left() - margins.right()
        wanted = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if wanted > room:
            yield f"placeholder: {widget.placeholderText()}"
    parent = widget.parentWidget()
    if parent is not None and not _scrolls_sideways(widget) and not widget.isWindow():
        over = widget.x() + widget.width() - parent.width()
        if over > _SLACK or widget.x() < -_SLACK:
            yield f"over the edge: {type(widget).__name__} {widget.accessibleName()}"


def _scrolls_sideways(widget: QWidget) -> bool:
    around: QWidget | None = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and not isinstance(around, ScrollPage):
            return True
        around = around.parentWidget()
    return False


def _widest(surface: QWidget) -> str:
    wanting = [
        (child.minimumSizeHint().width(), type(child).__name__, child.accessibleName())
        for child in surface.findChildren(QWidget)
        if child.isVisible()
    ]
    return ", ".join(f"{kind} {name} {width}" for width, kind, name in sorted(wanting)[-4:])
