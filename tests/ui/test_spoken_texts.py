"""A rule for the source of the window: every text a person meets can be translated."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests import translations
from tests.ui.test_translations import NEEDS_TOOLS, file_of, messages

_ROOT = translations.ROOT / "app" / "ui"
_TRANSLATED = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP"})
_UNSPOKEN = ("Error", "TypeVar")
_WORDS = re.compile(r"[A-Z][a-z]|[a-z]{2,} [a-z]|^[a-z]{1,3} | [a-z]{1,4}$")
_SAME_IN_EVERY_LANGUAGE = frozenset(
    {
        *("Herstel", "English", "Nederlands"),
        *("Ctrl+N", "Ctrl+I", "Ctrl+Z", "Esc", "Home", "Shift+\u2190 \u2192"),
        *("body weight", "smith machine"),  # as the catalogue names equipment
        *("iCalendar (*.ics)", "PySide6.QtOpenGLWidgets", "PySide6.QtSvg", "PySide6.QtTest"),
        *("dddd d MMMM", "ddd d MMM", "ddd d MMM yyyy", "ddd d"),
        *("d MMM", "d MMM yyyy", "MMMM yyyy"),
    }
)


def _modules() -> Iterator[tuple[str, ast.Module]]:
    """The modules of the window; the gallery is for those who build it, the theme has no words."""
    for path in sorted(_ROOT.rglob("*.py")):
        name = str(path.relative_to(_ROOT))
        if not name.startswith(("gallery", "theme")):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> frozenset[str]:
    """The texts that lupdate finds in the program."""
    folder = tmp_path_factory.mktemp("extracted")
    translations.update(folder)
    return frozenset(one.source for one in messages(file_of("nl", folder)))


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _silent(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of a node that no person reads, or that are translated."""
    if isinstance(node, ast.Call) and (
        _name(node) in _TRANSLATED or _name(node).endswith(_UNSPOKEN)
    ):
        yield node
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        yield node.annotation
    elif isinstance(node, ast.FunctionDef) and node.returns is not None:
        yield node.returns


def _spoken(tree: ast.AST) -> Iterator[ast.Constant]:
    silent = {
        id(inner) for node in ast.walk(tree) for part in _silent(node) for inner in ast.walk(part)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in silent
        ):
            yield node


def _source(call: ast.Call) -> str | None:
    """The text that a call translates; None where it comes from elsewhere, already marked."""
    place = 0 if _name(call) == "tr" else 1
    text = call.args[place] if len(call.args) > place else None
    if isinstance(text, ast.JoinedStr):
        return ast.unparse(text)
    return text.value if isinstance(text, ast.Constant) and isinstance(text.value, str) else None


def test_a_text_with_words_is_translated() -> None:
    """No literal that reads like words stands outside a call that translates it."""
    contexts = {one.context for one in messages(file_of("nl"))}
    spoken = [
        f"{name}:{node.lineno}: {node.value}"
        for name, tree in _modules()
        for node in _spoken(tree)
        if _WORDS.search(str(node.value))
        and str(node.value).strip() not in _SAME_IN_EVERY_LANGUAGE | contexts
    ]
    assert not spoken


@NEEDS_TOOLS
def test_a_text_is_found_by_the_extraction(extracted: frozenset[str]) -> None:
    """A text is a plain literal in a form that lupdate reads; it skips all others silently."""
    lost = [
        f"{name}:{call.lineno}: {ast.unparse(call)}"
        for name, tree in _modules()
        for call in _calls(tree)
        if _name(call) in _TRANSLATED and _source(call) not in extracted | {None}
    ]
    assert not lost


def test_a_text_with_a_count_says_so() -> None:
    """A text with ``%n`` is given its count in a call of ``tr``, the only one with plurals."""
    uncounted = [
        f"{name}:{call.lineno}: {_source(call)}"
        for name, tree in _modules()
        for call in _calls(tree)
        if "%n" in (_source(call) or "") and not (_name(call) == "tr" and len(call.args) > 2)
    ]
    assert not uncounted
