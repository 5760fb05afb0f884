"""The five places and their sub-pages."""
