import pytest

from app.ui.theme.icons import Icon
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.page_title import PageTitle
from app.ui.widgets.text import Text
from tests.ui.widgets.showing import Show


@pytest.mark.parametrize("over", ["", "Monday 23 November"])
def test_action_leaves_the_title_where_it_is(show: Show, over: str) -> None:
    """A target higher than the words does not push them down, nor make the block higher."""
    plain, acting = PageTitle("Check-in", over), PageTitle("Check-in", over)
    acting.add_action(IconButton(Icon.HELP_CIRCLE_OUTLINE, "Help"))
    for title in (plain, acting):
        title.resize(380, title.sizeHint().height())
        show(title)
    assert abs(words_top(acting) - words_top(plain)) <= 1
    assert acting.height() - plain.height() <= 4


def words_top(title: PageTitle) -> int:
    """Where the title's words begin, from the top of the block."""
    words = next(text for text in title.findChildren(Text) if text.text() == "Check-in")
    return words.mapTo(title, words.rect().topLeft()).y()
