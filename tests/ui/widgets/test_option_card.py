from PySide6.QtGui import QAccessible

from app.ui.theme.icons import Icon
from app.ui.widgets.option_card import OptionCard, OptionCardView

LONG = OptionCardView(Icon.FLASK_OUTLINE, "Demo", "A made-up athlete; your own file stays empty")


def test_option_is_told_as_one_of_a_few() -> None:
    """A screen reader hears one choice out of a few, not a box to tick."""
    told = QAccessible.queryAccessibleInterface(OptionCard(LONG))
    assert told.role() == QAccessible.Role.RadioButton


def test_words_that_do_not_fit_take_a_second_line() -> None:
    """A narrow card grows by a line rather than cutting its words."""
    card = OptionCard(LONG)
    assert card.heightForWidth(320) > card.heightForWidth(560) == card.sizeHint().height()
