"""Tests of app.ui.pages.importing."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.demo import DEMO_NOW
from app.errors import ImportRefusedError
from app.state.imports import PreparedRound
from app.state.views.import_preview import present_import
from app.state.views.importing import ImportCourse
from app.ui.pages.importing import ImportingPage
from app.ui.widgets.stage_row import StageRow


@pytest.mark.parametrize("backs_up", [True, False])
def test_progress_tells_of_a_back_up_where_one_is_made(qtbot: QtBot, *, backs_up: bool) -> None:
    """Nothing is called done that is not."""
    error = ImportRefusedError("It holds no workouts.")
    nothing = PreparedRound((), ((Path("a.csv"), error), (Path("b.csv"), error)))
    view = present_import(nothing, {}, backs_up=backs_up)
    page = ImportingPage(view, ImportCourse(nothing, backs_up=backs_up), DEMO_NOW)
    qtbot.addWidget(page)
    told = [row.accessibleName() for row in page.findChildren(StageRow)]
    assert any("Back-up made" in words for words in told) == backs_up
    assert any("Saving workouts" in words for words in told)
