"""Rules of the model card: its figures are the program's."""

from pathlib import Path

import pytest

from tests.model_card import CARD, constants_table, function_table, section_of, sections

RENEW = "run: python -m tests.model_card [FOLDER_WITH_REAL_DATA]"


def test_constants_are_the_programs() -> None:
    """Every engine constant stands in the card with its present value and source."""
    assert section_of(CARD.read_text(encoding="utf-8"), "constants") == constants_table(), RENEW


def test_function_is_the_programs() -> None:
    """The card's fit of function to published studies is what the engine gives now."""
    assert section_of(CARD.read_text(encoding="utf-8"), "function") == function_table(), RENEW


@pytest.mark.realdata
def test_measured_figures_are_the_programs(realdata: Path) -> None:
    """Back-test, ablation and fit to published curves say what the program measures now."""
    card = CARD.read_text(encoding="utf-8")
    for name, make in sections(realdata):
        assert section_of(card, name) == make(), RENEW
