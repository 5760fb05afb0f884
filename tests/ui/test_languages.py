"""Rules for languages: switching one while the window is open, and what a locale writes."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from app.core.settings import LanguageChoice
from app.ui import formats
from app.ui.language import locale_of, use_language
from app.ui.plurals import tr
from app.ui.widgets.scroll_page import ScrollPage
from app.ui.widgets.text import Text
from tests import as_it_was
from tests.e2e.hands import Hands
from tests.ui.conftest import OpenWindow
from tests.ui.fitting import texts_doubled

SMALL_PHONE = (360, 640)
DAY = date(2026, 11, 23)

SAID = {
    "today": ("Good morning", "Goedemorgen"),
    "check-in": ("Nothing sore today", "Vandaag geen spierpijn"),
    "log": ("Repeat a recent one", "Herhaal een recente training"),
    "trends": ("Range", "Periode"),
    "more": ("Settings", "Instellingen"),
}


@pytest.fixture(autouse=True)
def as_before(qapp: object) -> Iterator[None]:
    """Whatever a test speaks, the next one starts as they all do."""
    yield
    as_it_was.restore()


def speak(hands: Hands, language: LanguageChoice) -> None:
    """Change the language in the settings, as the athlete would."""
    store = hands.window.place.store
    store.change_settings(replace(store.state.history.settings, language=language))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def said(hands: Hands, place: str) -> set[str]:
    """Everything that a place says, to eyes and to screen readers."""
    hands.window.go_to(place)
    return set(hands.words()) | hands.names()


def test_the_former_language_is_let_go(open_window: OpenWindow) -> None:
    """However often the language changes, only the words in force are kept, and one window."""
    hands = open_window(demo=True)
    kept = []
    for language in (LanguageChoice.DUTCH, LanguageChoice.ENGLISH) * 3:
        speak(hands, language)
        widgets = len(hands.window.findChildren(QWidget))
        kept.append((language, widgets, len(QApplication.instance().findChildren(QTranslator))))
    assert kept[2:4] == kept[:2]
    assert kept[4:] == kept[:2]


def test_a_language_is_switched_while_the_window_is_open(open_window: OpenWindow) -> None:
    """Every place says its words anew, and back again, without a restart."""
    hands = open_window(demo=True)
    assert all(english in said(hands, place) for place, (english, _) in SAID.items())
    speak(hands, LanguageChoice.DUTCH)
    assert hands.window.shell.place == "more"
    assert all(dutch in said(hands, place) for place, (_, dutch) in SAID.items())
    assert {"Vandaag", "Meer"} <= hands.names()
    speak(hands, LanguageChoice.ENGLISH)
    assert all(english in said(hands, place) for place, (english, _) in SAID.items())


@pytest.mark.parametrize("language", [LanguageChoice.ENGLISH, LanguageChoice.DUTCH])
def test_no_place_is_wider_than_a_small_phone(
    open_window: OpenWindow, language: LanguageChoice
) -> None:
    """Nothing is cut off at the side of a window 360 wide."""
    assert not cut_off(open_window(demo=True, size=SMALL_PHONE, language=language))


def test_no_place_breaks_when_each_text_is_twice_as_long(open_window: OpenWindow) -> None:
    """A language with longer words wraps or shortens them; no page grows wider than the window."""
    with texts_doubled():
        assert not cut_off(open_window(demo=True))


def cut_off(hands: Hands) -> list[str]:
    """Places that need more width than they have."""
    wide = []
    for place in SAID:
        hands.window.go_to(place)
        wide += [
            f"{place} needs {page.surface.minimumSizeHint().width()}"
            for page in hands.window.findChildren(ScrollPage)
            if page.isVisible() and page.surface.minimumSizeHint().width() > page.viewport().width()
        ]
    return wide


@pytest.mark.parametrize(
    ("language", "day", "short", "long"),
    [
        (LanguageChoice.ENGLISH, "Mon", "Mon 23 Nov", "Monday 23 November"),
        (LanguageChoice.DUTCH, "ma", "ma 23 nov", "maandag 23 november"),
    ],
)
def test_a_date_is_written_as_the_language_does(
    qapp: object, language: LanguageChoice, day: str, short: str, long: str
) -> None:
    """Weekdays and months are named, short and in full, in the athlete's language."""
    use_language(language)
    assert formats.weekday(DAY) == day
    assert formats.short_day(DAY) == short
    assert formats.long_day(DAY) == long


@pytest.mark.parametrize(
    ("language", "number", "thousands", "hours"),
    [
        (LanguageChoice.ENGLISH, "62.5", "1,984", "7 h 30 m"),
        (LanguageChoice.DUTCH, "62,5", "1.984", "7 u 30 m"),
    ],
)
def test_a_number_is_written_as_the_language_does(
    qapp: object, language: LanguageChoice, number: str, thousands: str, hours: str
) -> None:
    """Decimal and group marks, and the units of time, are the language's own."""
    use_language(language)
    assert formats.short_number(62.5) == number
    assert formats.number(1984) == thousands
    assert formats.hours_and_minutes(7.5) == hours


@pytest.mark.parametrize("language", [LanguageChoice.ENGLISH, LanguageChoice.DUTCH])
def test_a_week_begins_on_monday(language: LanguageChoice) -> None:
    """British English and Dutch both begin the week on Monday."""
    assert locale_of(language).firstDayOfWeek() is Qt.DayOfWeek.Monday


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        (QLocale(QLocale.Language.Dutch, QLocale.Country.Belgium), "nl_BE"),
        (QLocale(QLocale.Language.English, QLocale.Country.UnitedStates), "en_US"),
        (QLocale(QLocale.Language.Japanese), "en_GB"),
    ],
)
def test_the_system_decides_unless_it_speaks_something_else(
    monkeypatch: pytest.MonkeyPatch, system: QLocale, spoken: str
) -> None:
    """Dutch and English systems keep their own country's ways; any other gets British English."""
    monkeypatch.setattr(QLocale, "system", lambda: system)
    assert locale_of(LanguageChoice.SYSTEM).name() == spoken


@pytest.mark.parametrize(
    ("language", "one", "three"),
    [
        (LanguageChoice.ENGLISH, "1 set", "3 sets"),
        (LanguageChoice.DUTCH, "1 set", "3 sets"),
    ],
)
def test_a_count_has_its_own_form(
    qapp: object, language: LanguageChoice, one: str, three: str
) -> None:
    """One set, three sets: outside of widgets too."""
    use_language(language)
    assert tr("%n set(s)", "", 1) == one
    assert tr("%n set(s)", "", 3) == three


def test_the_part_of_a_day_is_named(qapp: object) -> None:
    """An hour becomes a part of the day in words."""
    use_language(LanguageChoice.DUTCH)
    assert formats.weekday_and_part(datetime(2026, 11, 24, 8)) == "di ochtend"  # noqa: DTZ001


@pytest.mark.parametrize("language", [LanguageChoice.ENGLISH, LanguageChoice.DUTCH])
def test_the_greeting_stays_whole_beside_the_check_in(
    open_window: OpenWindow, language: LanguageChoice
) -> None:
    """Where the card has no room beside it, it stands below."""
    hands = open_window(demo=True, size=(1280, 860), language=language)
    greeting = next(
        each
        for each in hands.window.findChildren(Text)
        if each.text() in {"Good morning", "Goedemorgen"}
    )
    assert greeting.isVisible()
    assert greeting.heightForWidth(greeting.width()) == greeting.heightForWidth(1000)
