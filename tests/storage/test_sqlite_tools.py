"""Tests of app.storage.sqlite_tools."""

import subprocess
import sys


def test_the_database_opens_without_pandas() -> None:
    """Opening the database loads no pandas, even where it is installed, and hides it from none."""
    program = """
import sys
import app.storage.library
loaded = "pandas" in sys.modules
import pandas
sys.exit(loaded or not hasattr(pandas, "DataFrame"))
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
