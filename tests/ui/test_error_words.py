"""Rules for known problems: the window says each of them in the athlete's language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.settings import LanguageChoice
from app.errors import KnownError
from app.exchange.formats import fit
from app.exchange.problems import Problem, ProblemKind
from app.storage.failures import DamagedDatabaseError, RefusedValueError
from app.ui.error_words import in_language, problem_advice, problem_message
from app.ui.language import use_language
from tests import as_it_was
from tests.translations import ROOT

_SHOWN = ("bootstrap.py", "exchange", "state", "storage", "ui")
_ANYTHING = "7"


@pytest.fixture(autouse=True)
def dutch(qapp: object) -> Iterator[None]:
    """The window speaks Dutch."""
    use_language(LanguageChoice.DUTCH)
    yield
    as_it_was.restore()


def _modules() -> Iterator[Path]:
    for name in _SHOWN:
        path = ROOT / "app" / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _sentences(path: Path) -> Iterator[str]:
    """What the known problems that a module raises say, with something in place of each value."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        target.id: text
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and (text := _text(node.value)) is not None
    }
    for call in _problems(tree):
        for argument in call.args:
            name = argument.id if isinstance(argument, ast.Name) else ""
            yield _text(argument) or constants.get(name, "")


def _text(node: ast.expr | None) -> str | None:
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or _ANYTHING for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _problems(tree: ast.Module) -> Iterator[ast.Call]:
    """Calls that make a known problem, in whatever kind."""
    kinds = {"KnownError", "ImportCancelledError"}
    kinds |= {kind.__name__ for kind in KnownError.__subclasses__()}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in kinds:
            yield node
        if isinstance(node, ast.ClassDef) and any(ast.unparse(one) in kinds for one in node.bases):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Call) and ast.unparse(inner.func) == "super().__init__":
                    yield inner


def test_every_known_problem_has_words() -> None:
    """Each sentence of each known problem that the window can meet is translated."""
    english = [
        f"{path.name}: {sentence}"
        for path in _modules()
        for sentence in _sentences(path)
        if " " in sentence and in_language(sentence) == sentence
    ]
    assert not "\n".join(english)


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_reason_to_leave_out_a_row_has_words(kind: ProblemKind) -> None:
    """A refused file names its first bad row; the row's reason is translated within it."""
    reason = Problem(3, kind, "2031-01-01").reason
    whole = (
        f"“log.csv” cannot be imported: none of its rows can be read; the first is row 3: {reason}"
    )
    said = in_language(whole)
    assert "kan niet worden geïmporteerd: geen van de rijen is te lezen" in said
    assert said.endswith(in_language(reason))
    assert in_language(reason) != reason


@pytest.mark.parametrize("kind", sorted(set(fit._KINDS.values())))
def test_every_kind_of_recording_has_words(kind: str) -> None:
    """A recording that is no activity is named in Dutch."""
    said = in_language(f"It holds {kind}, not a recorded activity.")
    assert kind not in said


def test_a_number_is_written_as_the_language_does() -> None:
    """Thousands stand apart by a point in Dutch."""
    said = in_language(
        "More than 1,000 rows cannot be read; the first is row 2: It names no exercise."
    )
    assert said.startswith("Meer dan 1.000 rijen")


def test_a_damaged_database_is_explained(tmp_path: Path) -> None:
    """What happened, where the file went and which back-up is good, in one breath."""
    aside, backup = tmp_path / "aside.db", tmp_path / "backup.db"
    error = DamagedDatabaseError(tmp_path / "herstel.db", aside, backup)
    assert problem_message(error) == "De database herstel.db is beschadigd."
    assert str(aside) in problem_advice(error)
    assert str(backup) in problem_advice(error)
    assert "set aside" not in problem_advice(error)


def test_a_damaged_database_without_a_back_up_is_explained(tmp_path: Path) -> None:
    """It says that nothing can be put back and how the next start begins."""
    error = DamagedDatabaseError(tmp_path / "herstel.db", tmp_path / "aside.db")
    assert "the next start begins empty" in error.advice
    assert str(tmp_path / "aside.db") in problem_advice(error)
    assert "volgende start" in problem_advice(error)


def test_a_sentence_without_words_is_shown_as_it_came() -> None:
    """Nothing is hidden: what has no translation is said in English."""
    assert in_language("The moon is full.") == "The moon is full."
    assert problem_advice(KnownError("x")) == ""


def test_braces_in_a_value_stay_as_they_are() -> None:
    """A name is filled in, never read as a pattern."""
    assert "{0}" in problem_message(RefusedValueError("rating in {0}"))
