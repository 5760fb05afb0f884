"""Show which pages look different from what was approved, or approve them as they are now."""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.visual.pictures import APPROVED, SHOTS, approve, compare, keep_failure, render


def main() -> int:
    """Draw every page; exit 1 when one differs and is not approved."""
    parser = argparse.ArgumentParser(prog="python -m tests.visual", description=__doc__)
    parser.add_argument("--approve", action="store_true", help="make these the approved pictures")
    pages = sorted({shot.page for shot in SHOTS})
    parser.add_argument("pages", nargs="*", metavar="PAGE", help=f"some of {', '.join(pages)}")
    options = parser.parse_args()
    differing = 0
    with tempfile.TemporaryDirectory() as place:
        for shot in SHOTS:
            if options.pages and shot.page not in options.pages:
                continue
            file = render(Path(place), shot)
            comparison = compare(file, APPROVED / file.name)
            if comparison.is_same:
                continue
            if options.approve:
                approve(file)
            else:
                keep_failure(file, APPROVED / file.name, comparison)
                differing += 1
            word = "approved" if options.approve else "differs"
            sys.stdout.write(f"{file.name}: {word}, {comparison.share:.1%} of its pixels\n")
    return int(differing > 0)


if __name__ == "__main__":
    sys.exit(main())
