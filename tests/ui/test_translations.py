"""Rules for the texts in two languages: nothing missing, nothing stale, nothing left in English."""

import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests import translations

_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
NEEDS_TOOLS = pytest.mark.skipif(
    not translations.has_tools(), reason="needs lupdate and lrelease of PySide6"
)


@dataclass(frozen=True, slots=True)
class Message:
    """One text with its translation; a text with a count has a form for one and one for more."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from every other text."""
        return self.context, self.source


@cache
def messages(file: Path) -> tuple[Message, ...]:
    """The texts of a translation file."""
    return tuple(_read(file))


def _read(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 (our own files)
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context=context.findtext("name") or "",
                source=message.findtext("source") or "",
                forms=tuple(forms) or (translation.text or "",),
                is_counted=message.get("numerus") == "yes",
                is_finished=translation.get("type") is None,
            )


def file_of(language: str, folder: Path = translations.WORDS) -> Path:
    """The translation file of a language."""
    return folder / f"herstel_{language}.ts"


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the translations, brought up to date with the program."""
    folder = _copied(tmp_path_factory.mktemp("words"))
    translations.update(folder)
    return folder


def _copied(folder: Path) -> Path:
    for language in translations.LANGUAGES:
        shutil.copy(file_of(language), folder)
    return folder


@NEEDS_TOOLS
@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(renewed: Path, language: str) -> None:
    """No text of the program is new to the translations, or unfinished in them."""
    found = messages(file_of(language, renewed))
    unfinished = [one.key for one in found if not (one.is_finished and all(one.forms))]
    assert not unfinished, "run python -m tests.translations and translate these"


@NEEDS_TOOLS
@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_translation_is_stale(renewed: Path, language: str) -> None:
    """No translation is kept of a text that the program does not have."""
    known = {one.key for one in messages(file_of(language, renewed))}
    stale = [one.key for one in messages(file_of(language)) if one.key not in known]
    assert not stale, "run python -m tests.translations"


@NEEDS_TOOLS
@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_loaded_is_what_was_translated(tmp_path: Path, language: str) -> None:
    """The compiled file is made from the translations beside it."""
    translations.release(_copied(tmp_path))
    fresh = file_of(language, tmp_path).with_suffix(".qm").read_bytes()
    loaded = file_of(language).with_suffix(".qm").read_bytes()
    assert loaded == fresh, "run python -m tests.translations"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_fills_in_the_same(language: str) -> None:
    """What the program fills in stands as often in each form as in the English text."""
    wrong = [
        (one.source, form)
        for one in messages(file_of(language))
        for form in one.forms
        if one.is_finished and not _fills_in_the_same(one, form)
    ]
    assert not wrong


def _fills_in_the_same(message: Message, form: str) -> bool:
    wanted = sorted(_PLACEHOLDER.findall(message.source))
    found = sorted(_PLACEHOLDER.findall(form))
    if message.is_counted and form is message.forms[0]:
        return [one for one in found if one != "%n"] == [one for one in wanted if one != "%n"]
    return found == wanted


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_count_has_a_form_for_one_and_for_more(language: str) -> None:
    """A text with a count reads well with one and with more, never as "set(s)"."""
    counted = [one for one in messages(file_of(language)) if one.is_counted]
    assert counted
    assert all(len(one.forms) == 2 for one in counted)
    assert not [form for one in counted for form in one.forms if "(s)" in form]


def test_a_dutch_text_ends_as_the_english_one() -> None:
    """A title stays a title, a sentence a sentence and a question a question."""
    wrong = [
        (one.source, form)
        for one in messages(file_of("nl"))
        for form in one.forms
        if one.is_finished and one.source != "Reps" and _end(one.source) != _end(form)
    ]
    assert not wrong


def _end(text: str) -> str:
    return text[-1] if text[-1] in ".?!:" else ""


def test_quotation_marks_are_typographic() -> None:
    """Dutch texts never use the quotation marks of a typewriter."""
    assert not [f for one in messages(file_of("nl")) for f in one.forms if "'" in f or '"' in f]
