"""One SQLite file: schema, repositories and back-ups."""
