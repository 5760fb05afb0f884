"""Ways back from a change, as if it had never been made."""

from dataclasses import replace
from datetime import timedelta

from app.core.settings import Settings
from app.storage.document import export_document
from app.storage.library import Library
from tests.storage.builders import TODAY, leg_day, morning


def test_changed_deleted_and_new_go_back(library: Library) -> None:
    """Stamps, deletions and parts are what they were; what was not there is gone."""
    library.workouts.add_many((leg_day("a"), leg_day("b"), leg_day("c")))
    library.workouts.delete("c")
    before = export_document(library)
    go_back = library.workouts.way_back("a", "b", "c", "new")

    library.workouts.replace(replace(leg_day("a"), title="Other", exercises=()))
    library.workouts.delete("b")
    library.workouts.restore("c")
    library.workouts.add(leg_day("new"))
    go_back()

    assert export_document(library) == before


def test_check_in_of_the_day_goes_back(library: Library) -> None:
    """The check-in that another one of its day had set aside is the day's again."""
    library.check_ins.save(morning("first"))
    library.check_ins.save(morning("second"))
    before = export_document(library)
    go_back = library.check_ins.way_back("third", *library.check_ins.keys_of_day(TODAY))

    library.check_ins.save(morning("third"))
    go_back()

    assert export_document(library) == before
    assert set(library.check_ins.keys_of_day(TODAY)) == {"first", "second"}


def test_days_leave_out_deleted_check_ins(library: Library) -> None:
    """A day whose check-in was deleted has none."""
    yesterday = TODAY - timedelta(days=1)
    library.check_ins.save(morning("a"))
    library.check_ins.save(replace(morning("b"), day=yesterday))
    library.check_ins.delete("a")

    assert [check_in.day for check_in in library.check_ins.all()] == [yesterday]


def test_cleared_settings_have_their_defaults(library: Library) -> None:
    """Settings that are forgotten were never set."""
    library.settings.save(Settings(rest_seconds=90))

    library.settings.clear()

    assert not library.settings.are_set()
    assert library.settings.load() == Settings()
