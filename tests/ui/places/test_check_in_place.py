"""Tests of the check-in, from a tap to the toast."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.muscles import MuscleGroup, Side
from app.core.settings import LanguageChoice
from app.core.soreness import CheckIn
from app.ui.pages.check_in_pain import SharpPainCard
from app.ui.widgets.chip import Chip
from app.ui.widgets.slider import ValueSlider
from tests.e2e.hands import Hands
from tests.ui.conftest import Clock, OpenWindow

TODAY = date(2026, 11, 23)


def check_in_of(hands: Hands, day: date) -> CheckIn | None:
    """What is stored for a day."""
    stored = hands.window.place.store.library.check_ins.all()
    return next((each for each in stored if each.day == day), None)


def slide(hands: Hands, value: int) -> None:
    """Click the slider where a value lies on its track."""
    slider = hands.see("Soreness")
    assert isinstance(slider, ValueSlider)
    inset = 17
    width = slider.width() - 2 * inset
    hands.click_on(slider, QPoint(inset + round(width * value / 10), slider.height() // 3))


def test_nothing_sore_takes_one_tap_on_today(open_window: OpenWindow) -> None:
    """From the opened window: one tap, zeros are stored and the card is gone."""
    hands = open_window(demo=True)
    hands.click("No")
    assert hands.clicks == 1
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    assert saved.ratings == ()
    assert "Sore this morning?" not in hands.words()
    assert "Check-in saved" in hands.words()


def test_nothing_sore_takes_one_tap_on_the_check_in(open_window: OpenWindow) -> None:
    """One tap on the page saves zeros and leads to Today."""
    hands = open_window(demo=True)
    hands.window.go_to("check-in")
    hands.click("Nothing sore today")
    assert hands.clicks == 1
    assert check_in_of(hands, TODAY) is not None
    assert hands.window.shell.place == "today"


def test_a_sore_muscle_takes_two_clicks(open_window: OpenWindow) -> None:
    """One to mark it, one to rate it; then Save, once for all."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Quadriceps, left, soreness 0")
    slide(hands, 6)
    hands.click("Chest, right, soreness 0")
    slide(hands, 2)
    assert hands.clicks == 4
    hands.click("Save check-in")
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    assert saved.soreness_of(MuscleGroup.QUADRICEPS) == 6
    assert saved.soreness_of(MuscleGroup.CHEST) == 2


def test_a_light_soreness_takes_one_click(open_window: OpenWindow) -> None:
    """The first tap already marks a muscle at 3."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Calves, left, soreness 0")
    assert "3 of 10, light. You notice it when you use it." in hands.words()
    hands.click("Save check-in")
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    assert saved.soreness_of(MuscleGroup.CALVES) == 3


@pytest.mark.parametrize(("demo", "told"), [(True, ["Usually 7 h 38 m"]), (False, [])])
def test_usual_nights_are_told_only_where_they_are_known(
    *, open_window: OpenWindow, demo: bool, told: list[str]
) -> None:
    """Who has told enough nights reads what is usual; who has not reads nothing of it."""
    hands = open_window(demo=demo)
    hands.window.go_to("check-in")
    assert [each for each in hands.words() if each.startswith("Usually")] == told


def test_left_and_right_are_kept_apart(open_window: OpenWindow) -> None:
    """A side of its own keeps a rating of its own."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Hamstrings, left, soreness 0")
    hands.click("Left")
    slide(hands, 7)
    assert {"Hamstrings, left, soreness 7", "Hamstrings, right, soreness 3"} <= hands.names()
    hands.click("Save check-in")
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    assert saved.soreness_of(MuscleGroup.HAMSTRINGS, Side.LEFT) == 7
    assert saved.soreness_of(MuscleGroup.HAMSTRINGS, Side.RIGHT) == 3


def test_zero_takes_a_mark_away(open_window: OpenWindow) -> None:
    """Rated 0, a muscle is not sore."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Glutes, left, soreness 0")
    slide(hands, 0)
    assert not any("marked" in word for word in hands.words())
    hands.click("Save check-in")
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    assert saved.ratings == ()


def test_an_earlier_day_is_filled_in(open_window: OpenWindow) -> None:
    """Back-filled at that day's morning; the page stays there and Today still asks."""
    hands = open_window()
    hands.window.go_to("check-in")
    for _ in range(3):
        hands.click("Earlier day")
    assert "Fri 20 Nov" in hands.words()
    hands.click("Chest, left, soreness 0")
    hands.click("Save check-in")
    saved = check_in_of(hands, date(2026, 11, 20))
    assert saved is not None
    assert saved.at.date() == date(2026, 11, 20)
    assert hands.window.shell.place == "check-in"
    assert "Check-in saved for Fri 20 Nov" in hands.words()
    assert check_in_of(hands, TODAY) is None


def test_an_earlier_day_is_corrected(open_window: OpenWindow) -> None:
    """The saved answers come up, and saving again replaces them under the same key."""
    hands = open_window(demo=True)
    hands.window.go_to("check-in")
    hands.click("Earlier day")
    day = date(2026, 11, 22)
    before = check_in_of(hands, day)
    assert before is not None
    sore = before.soreness_of(MuscleGroup.CHEST)
    hands.click(f"Chest, left, soreness {sore}")
    slide(hands, 9)
    hands.click("Save check-in")
    after = check_in_of(hands, day)
    assert after is not None
    assert after.id == before.id
    assert after.soreness_of(MuscleGroup.CHEST) == 9
    assert after.sleep_hours == before.sleep_hours


def test_a_day_to_come_cannot_be_filled_in(open_window: OpenWindow) -> None:
    """Later is disabled on the current day."""
    hands = open_window()
    hands.window.go_to("check-in")
    assert not hands.see("Later day").isEnabled()
    hands.click("Earlier day")
    assert hands.see("Later day").isEnabled()
    hands.click("Later day")
    assert "Today, 23 Nov" in hands.words()


def test_what_is_being_entered_is_kept(open_window: OpenWindow, clock: Clock) -> None:
    """A change elsewhere, or the next minute, does not take the answers away."""
    hands = open_window(demo=True)
    hands.window.go_to("check-in")
    hands.click("Quadriceps, left, soreness 0")
    store = hands.window.place.store
    store.delete_workout(store.state.history.workouts[-1].id)
    clock.move(minutes=1)
    hands.window.go_to("today")
    hands.window.go_to("check-in")
    assert "Quadriceps, left, soreness 3" in hands.names()


def test_half_entered_answers_survive_a_change_of_language(open_window: OpenWindow) -> None:
    """The pages are built anew in the other language, with the answers in them."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Quadriceps, left, soreness 0")
    slide(hands, 7)
    hands.click("Hours slept: more")
    store = hands.window.place.store
    settings = store.state.history.settings
    store.change_settings(replace(settings, language=LanguageChoice.DUTCH))
    QApplication.processEvents()
    hands.click("Check-in opslaan")
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    assert saved.soreness_of(MuscleGroup.QUADRICEPS) == 7
    assert saved.sleep_hours == 7.5


def test_each_day_keeps_what_was_entered(open_window: OpenWindow) -> None:
    """Looking at yesterday does not take today's answers away."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Quadriceps, left, soreness 0")
    hands.click("Earlier day")
    assert "Quadriceps, left, soreness 0" in hands.names()
    hands.click("Later day")
    assert "Quadriceps, left, soreness 3" in hands.names()


def test_undo_of_nothing_sore_brings_the_marks_back(open_window: OpenWindow) -> None:
    """Marks that "Nothing sore" cleared come back with its Undo."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Quadriceps, left, soreness 0")
    hands.click("Nothing sore today")
    hands.click("Undo")
    hands.window.go_to("check-in")
    assert "Quadriceps, left, soreness 3" in hands.names()


def test_marked_muscles_are_counted(open_window: OpenWindow) -> None:
    """How many are marked stands beside the question."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Quadriceps, left, soreness 0")
    hands.click("Chest, left, soreness 0")
    assert "2 marked" in hands.words()


def test_sharp_pain_brings_the_safety_text(open_window: OpenWindow) -> None:
    """On, the card says when to see a doctor and asks where; the answer is stored."""
    hands = open_window()
    hands.window.go_to("check-in")
    assert not any("Dark urine" in word for word in hands.words())
    hands.click("Sharp or joint pain")
    assert any("Dark urine" in word for word in hands.words())
    hands.click("Shoulders")
    hands.click("Save check-in")
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    assert saved.sharp_pain is not None
    assert saved.sharp_pain.muscle is MuscleGroup.SHOULDERS


def test_sharp_pain_shows_where_it_is_put_down(open_window: OpenWindow) -> None:
    """The question comes into sight, and in it the muscle group that was marked last."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Hamstrings, left, soreness 0")
    hands.click("Sharp or joint pain")
    card = hands.window.findChildren(SharpPainCard)[0]
    (chip,) = [each for each in card.findChildren(Chip) if each.view.chosen and each.isVisible()]
    assert chip.view.text == "Hamstrings"
    hands.wait(lambda: chip.visibleRegion().boundingRect() == chip.rect(), "the chip in sight")


def test_untouched_scales_stay_unsaid(open_window: OpenWindow) -> None:
    """No answer is not the same as an average one."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Chest, left, soreness 0")
    hands.click("Save check-in")
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    answers = (saved.sleep_hours, saved.sleep_quality, saved.energy, saved.stress, saved.protein)
    assert answers == (None,) * 5


def test_scales_and_note_are_stored(open_window: OpenWindow) -> None:
    """Sleep starts at what is usual; a scale, protein and a note are kept as given."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Hours slept: more")
    energy = hands.see("Energy")
    energy.setFocus()
    QTest.keyClick(energy, Qt.Key.Key_4)
    hands.click("Enough protein yesterday")
    hands.type_into(hands.see("Note"), "Slept by the sea")
    hands.click("Save check-in")
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    assert saved.sleep_hours == 7.5
    assert saved.energy == 4
    assert saved.protein is True
    assert saved.note == "Slept by the sea"


@pytest.mark.parametrize(
    "clicks", [("Nothing sore today",), ("Chest, left, soreness 0", "Save check-in")]
)
def test_undo_brings_back_what_was(open_window: OpenWindow, clicks: tuple[str, ...]) -> None:
    """Undo in the toast takes the check-in away again."""
    hands = open_window()
    hands.window.go_to("check-in")
    for name in clicks:
        hands.click(name)
    assert check_in_of(hands, TODAY) is not None
    hands.click("Undo")
    assert check_in_of(hands, TODAY) is None


def test_an_earlier_day_speaks_of_that_day(open_window: OpenWindow) -> None:
    """What a button says of today it says of today alone."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Earlier day")
    assert "Nothing sore today" not in hands.names()
    hands.click("Nothing sore that day")
    assert check_in_of(hands, TODAY) is None
    assert check_in_of(hands, TODAY - timedelta(days=1)) is not None


def test_undo_restores_the_version_before(open_window: OpenWindow) -> None:
    """A correction taken back leaves the first answers, not nothing."""
    hands = open_window()
    hands.window.go_to("check-in")
    hands.click("Chest, left, soreness 0")
    hands.click("Save check-in")
    hands.window.go_to("check-in")
    hands.click("Nothing sore today")
    hands.click("Undo")
    saved = check_in_of(hands, TODAY)
    assert saved is not None
    assert saved.soreness_of(MuscleGroup.CHEST) == 3


def test_the_map_has_a_region_for_each_side(open_window: OpenWindow) -> None:
    """Every region is a control of its own, with its value in its name."""
    hands = open_window()
    hands.window.go_to("check-in")
    regions = [name for name in hands.names() if name.endswith("soreness 0")]
    assert len(regions) == 2 * len(MuscleGroup)
    assert all(isinstance(hands.see(name), QWidget) for name in regions)


def test_a_check_in_is_deleted_and_brought_back(open_window: OpenWindow) -> None:
    """The day is open again, without an entry to delete; Undo brings every answer back."""
    hands = open_window(demo=True)
    hands.window.go_to("check-in")
    assert "Delete this check-in" not in hands.names()
    hands.click("Earlier day")
    before = check_in_of(hands, TODAY - timedelta(days=1))
    assert before is not None
    hands.click("Delete this check-in")
    assert check_in_of(hands, before.day) is None
    assert "Check-in deleted" in hands.words()
    assert "Delete this check-in" not in hands.names()
    hands.click("Undo")
    assert check_in_of(hands, before.day) == before
    assert "Delete this check-in" in hands.names()
