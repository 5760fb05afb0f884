"""Nothing moves for those who asked for rest."""

import pytest
from PySide6.QtCore import QAbstractAnimation, QVariantAnimation
from PySide6.QtWidgets import QApplication

from app.core.settings import ThemeChoice
from app.screenshots import STORIES
from tests.ui.conftest import OpenWindow

pytestmark = pytest.mark.no_cover  # other tests trace these pages, and tracing costs half


@pytest.mark.parametrize("appearance", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_no_story_moves_where_motion_is_reduced(
    open_window: OpenWindow, appearance: ThemeChoice
) -> None:
    """With reduced motion and high contrast each page and sheet is at rest as soon as it shows."""
    hands = open_window(
        demo=True, theme=appearance, high_contrast=True, reduced_motion=True, text_scale=1.0
    )
    moving = {}
    for name, story in STORIES.items():
        hands.window.go_to("today")
        hands.window.place.store.discard_draft()
        story(hands.window)
        QApplication.processEvents()
        running = [
            each
            for each in hands.window.findChildren(QVariantAnimation)
            if each.state() is QAbstractAnimation.State.Running
        ]
        if running:
            moving[name] = len(running)
    assert moving == {}
