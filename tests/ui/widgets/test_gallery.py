"""Tests of the gallery, and through it of every widget."""

import inspect
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui import widgets
from app.ui.gallery import Entry, entries, grab, render
from app.ui.theme.theme import Appearance, theme


def colour_count(entry: Entry) -> int:
    """How many colours a picture of a piece has, sampled."""
    picture = render(entry, 1.0).toImage()
    return len(
        {
            picture.pixel(x, y)
            for x in range(0, picture.width(), 3)
            for y in range(0, picture.height(), 3)
        }
    )


LOOKLESS = {"PageStack", "SheetRows"}
"""Widgets that show nothing but what they hold."""


def own_widgets() -> set[type[QWidget]]:
    """Every public widget of the package."""
    names = [each.name for each in pkgutil.iter_modules(widgets.__path__)]
    modules = [import_module(f"{widgets.__name__}.{name}") for name in names]
    return {
        each
        for module in modules
        for name, each in inspect.getmembers(module, inspect.isclass)
        if issubclass(each, QWidget)
        and each.__module__ == module.__name__
        and not name.startswith("_")
    }


def test_every_widget_is_in_the_gallery(qtbot: QtBot) -> None:
    """Whoever adds a widget shows it: it, or one that builds on it, stands in some piece."""
    shown: set[type] = set()
    for entry in entries():
        piece = entry.make()
        qtbot.addWidget(piece)
        for each in (piece, *piece.findChildren(QWidget)):
            shown.update(type(each).__mro__)

    assert {each.__name__ for each in own_widgets() - shown} - LOOKLESS == set()


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.name)
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_every_piece_is_painted(entry: Entry, appearance: Appearance) -> None:
    """Every widget shows something in light and in dark."""
    theme().set_appearance(appearance)
    assert colour_count(entry) > 1


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.name)
def test_every_piece_survives_large_text(entry: Entry) -> None:
    """Every widget paints at double text, and none becomes lower for it."""
    before = render(entry, 1.0).height()
    theme().set_text_scale(2.0)
    assert render(entry, 1.0).height() >= before


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.name)
def test_every_piece_reads_from_the_right(entry: Entry, qapp: QApplication) -> None:
    """Every widget paints in a right-to-left language."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert colour_count(entry) > 1
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_gallery_is_grabbed(tmp_path: Path) -> None:
    """One picture of each piece in each appearance is written."""
    grab(tmp_path)
    assert len(list(tmp_path.glob("*.png"))) == 2 * len(entries())
