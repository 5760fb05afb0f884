"""Tests of app.ui.pages.about."""

import re
from pathlib import Path

from app.ui.pages.about import TESTED

CARD = (Path(__file__).parents[3] / "docs" / "model-card.md").read_text(encoding="utf-8")


def test_the_figures_are_those_of_the_model_card() -> None:
    """What About claims is what the model card measured."""
    players = re.search(r"^\| SoccerMon, from the 11th \|(.+)\|$", CARD, re.MULTILINE)
    arms = re.search(r"^\| \*\*all (\d+) arms\*\*.+\*\*±([\d.]+)\*\* \|$", CARD, re.MULTILINE)

    assert players is not None
    assert arms is not None
    cells = [cell.strip() for cell in players[1].split("|")]
    assert int(cells[0].replace(",", "")) == TESTED.ratings
    assert float(cells[1]) == TESTED.error_of_last
    assert float(cells[4]) == TESTED.error
    assert float(cells[7]) == TESTED.held
    assert (int(arms[1]), float(arms[2])) == (TESTED.curves, TESTED.peak_hours)
