"""Goes from one pictured page or sheet to the next in one window, as if each were the first."""

from app.screenshots import STORIES
from app.screenshots.steps import settle, today
from app.ui.widgets.toast import Toast
from tests.e2e.hands import Hands


class StoryTeller:
    """Shows stories in a window that stays open.

    Attributes:
        hands: On the window.
    """

    def __init__(self, hands: Hands) -> None:
        self.hands = hands

    def tell(self, story: str) -> Hands:
        """Show a page or sheet; of the stories before nothing is left, not even the keyboard."""
        window = self.hands.window
        today(window).show_hour(0)
        window.place.store.discard_draft()
        window._check_in_forms._kept.clear()
        for toast in window.findChildren(Toast):
            toast.dismiss()
        window.shell.setFocus()
        STORIES[story](window)
        settle(window)
        return self.hands
