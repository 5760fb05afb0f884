from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings

from app.core.soreness import CheckIn
from app.storage.aggregates import UnknownKeyError
from app.storage.failures import RefusedValueError
from app.storage.library import Library
from tests.storage.builders import START, MovingClock, batch, morning
from tests.storage.strategies import check_ins

YESTERDAY = START.date() - timedelta(days=1)


@pytest.fixture(scope="module")
def kept_open(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library that many examples write into."""
    library = Library.open(tmp_path_factory.mktemp("kept") / "herstel.db", MovingClock())
    yield library
    library.close()


@given(check_in=check_ins())
@settings(max_examples=60, deadline=None)
def test_a_check_in_comes_back_as_it_went_in(kept_open: Library, check_in: CheckIn) -> None:
    """Storing loses nothing of any possible check-in, its UTC offset included."""
    kept_open.check_ins.save(check_in)

    read = kept_open.check_ins.for_day(check_in.day)

    assert read == check_in
    assert read.at.utcoffset() == check_in.at.utcoffset()


def test_a_day_has_one_check_in(library: Library) -> None:
    """A second check-in of a day takes the place of the first."""
    library.check_ins.save(morning("first", soreness=3))
    library.check_ins.save(morning("second", soreness=7))

    assert library.check_ins.all() == (morning("second", soreness=7),)


def test_a_check_in_can_be_corrected(library: Library) -> None:
    """Saving under the same key changes the answers, ratings included."""
    library.check_ins.save(morning(soreness=3))
    corrected = replace(morning(soreness=5), sleep_hours=7.5, ratings=())

    library.check_ins.save(corrected)

    assert library.check_ins.all() == (corrected,)


def test_restoring_makes_it_the_one_of_its_day_again(library: Library) -> None:
    """Taking a deletion back sets aside what was answered in its place."""
    library.check_ins.save(morning("first"))
    library.check_ins.delete("first")
    library.check_ins.save(morning("second"))

    library.check_ins.restore("first")

    assert library.check_ins.all() == (morning("first"),)


def test_a_day_without_answers_has_no_check_in(library: Library) -> None:
    """No check-in is not a check-in with zeros."""
    assert library.check_ins.for_day(START.date()) is None
    with pytest.raises(UnknownKeyError):
        library.check_ins.restore("never")


def test_an_import_leaves_the_athletes_own_answers_alone(library: Library) -> None:
    """Imported check-ins only fill days that have none."""
    library.check_ins.save(morning("own"))
    library.batches.add(batch())

    added = library.check_ins.add_many(
        [morning("theirs"), morning("theirs-too", YESTERDAY)], batch_id="batch"
    )

    assert added == 1
    assert library.check_ins.for_day(START.date()) == morning("own")
    assert library.check_ins.for_day(YESTERDAY) == morning("theirs-too", YESTERDAY)


def test_a_rating_above_ten_is_refused(library: Library) -> None:
    """The tables themselves keep ratings between 0 and 10, and nothing is half stored."""
    with pytest.raises(RefusedValueError, match="soreness"):
        library.check_ins.save(morning(soreness=11))

    assert library.check_ins.all() == ()


def test_check_ins_stay_after_closing(path: Path, clock: MovingClock) -> None:
    """What was saved is there when the program opens again."""
    with Library.open(path, clock) as first:
        first.check_ins.save(morning())

    with Library.open(path, clock) as second:
        assert second.check_ins.all() == (morning(),)
