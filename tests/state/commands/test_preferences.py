"""Commands on settings and advice."""

from dataclasses import replace

from app.core.settings import Experience, Settings
from app.state.store import Store


def test_settings_are_undoable(store: Store) -> None:
    """The first change and every later one can be taken back."""
    undo_first = store.change_settings(Settings(rest_seconds=90))
    undo = store.change_settings(replace(store.state.history.settings, rest_seconds=150))
    assert store.library.settings.load().rest_seconds == 150

    undo()
    assert store.state.history.settings == Settings(rest_seconds=90)

    undo_first()
    assert store.state.history.settings == Settings()
    assert not store.library.settings.are_set()


def test_experience_reaches_the_engine(store: Store) -> None:
    """How unaccustomed the first sessions are follows from what the athlete says of themselves."""
    store.change_settings(Settings(experience=Experience.TRAINED))

    assert store.state.prepared.history.settings.experience is Experience.TRAINED


def test_advice_stays_away_until_it_is_brought_back(store: Store) -> None:
    """Dismissing again moves the moment; Undo moves it back."""
    undo_first = store.dismiss_advice("sleep")
    first = store.state.dismissed_advice["sleep"]

    undo = store.dismiss_advice("sleep")
    assert store.state.dismissed_advice["sleep"] > first

    undo()
    assert store.state.dismissed_advice == {"sleep": first}
    undo_first()
    assert store.state.dismissed_advice == {}
