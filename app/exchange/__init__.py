"""Other programs' files: formats in and out, name matching, previews."""
