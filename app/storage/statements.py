"""SQL text from table and column names of our own; values always travel as parameters."""

from collections.abc import Sequence


def insert(table: str, columns: Sequence[str], rows: int = 1) -> str:
    """Insert one row, or several at once; fails where a key exists."""
    marks = ", ".join([f"({', '.join('?' * len(columns))})"] * rows)
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {marks}"  # noqa: S608 - own names


def upsert(table: str, columns: Sequence[str], key: Sequence[str], keep: Sequence[str] = ()) -> str:
    """Insert one row, or update the row with its key, all but the columns to keep."""
    changes = ", ".join(
        f"{column} = excluded.{column}" for column in columns if column not in {*key, *keep}
    )
    return f"{insert(table, columns)} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changes}"


def select(table: str, columns: Sequence[str], tail: str = "") -> str:
    """Read columns of a table; ``tail`` holds WHERE and ORDER BY."""
    return f"SELECT {', '.join(columns)} FROM {table} {tail}"  # noqa: S608 - own names


def delete(table: str, where: str) -> str:
    """Remove the rows that match."""
    return f"DELETE FROM {table} WHERE {where}"  # noqa: S608 - own names


def update(table: str, columns: Sequence[str], where: str) -> str:
    """Change columns of the rows that match."""
    changes = ", ".join(f"{column} = ?" for column in columns)
    return f"UPDATE {table} SET {changes} WHERE {where}"  # noqa: S608 - own names
