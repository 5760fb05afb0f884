from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.theme.theme import Appearance, Theme, theme


@pytest.fixture
def installed_theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme in force, light and at its normal size before and after."""
    theme().install(qapp)
    theme().set_appearance(Appearance.LIGHT)
    yield theme()
    theme().set_appearance(Appearance.LIGHT)
    theme().set_text_scale(1.0)
    theme().set_high_contrast(False)
    theme().set_reduced_motion(None)
