"""The window's words in each language: ``python -m tests.translations`` brings them up to date.

It reads the texts out of the program into ``resources/i18n/*.ts`` (Dutch whole, English only where
a count makes a plural) and makes the ``.qm`` files that the program loads. What is new stands in
the ``.ts`` files as unfinished; fill it in there or in Qt Linguist, and run this again.

Dutch is informal (je), short and warm, and says what an athlete says:

    soreness        spierpijn              ready            klaar
    recovery        herstel                go light         rustig aan
    readiness       gereedheid             recover          herstellen
    session         training               rest             rust
    workout         training               no data          geen gegevens
    set, reps       set, herhalingen       hard set         zware set
    in reserve      in reserve (RIR)       band             band
    effort          inspanning (RPE)       forecast         voorspelling
    session load    trainingsbelasting     check-in         check-in
    back-up         back-up                best window      beste venster
    routine         schema                 sharp pain       scherpe pijn
    undo            terugdraaien           sheet            paneel
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
WORDS: Final = ROOT / "resources" / "i18n"
LANGUAGES: Final = {"nl": ("-no-obsolete",), "en": ("-no-obsolete", "-pluralonly")}
_TOOLS: Final = Path(sys.executable).parent


def has_tools() -> bool:
    """Whether Qt's translation tools are installed beside this Python."""
    return bool(list(_TOOLS.glob("pyside6-lupdate*")))


def update(folder: Path = WORDS) -> None:
    """Bring ``herstel_<language>.ts`` in a folder up to date with the program's texts."""
    modules = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    for language, options in LANGUAGES.items():
        _run(
            "pyside6-lupdate",
            *modules,
            *("-source-language", "en", "-target-language", language),
            *("-locations", "none", *options),
            *("-ts", str(folder / f"herstel_{language}.ts")),
        )


def release(folder: Path = WORDS) -> None:
    """Make the ``.qm`` files of a folder from its ``.ts`` files, each whole at once."""
    for language in LANGUAGES:
        source = folder / f"herstel_{language}.ts"
        made = source.with_suffix(f".{os.getpid()}.qm")
        _run("pyside6-lrelease", str(source), "-qm", str(made))
        made.replace(source.with_suffix(".qm"))


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(_TOOLS / tool), "-silent", *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    update()
    release()
