"""The five places of the window: each wires its pages to the store."""
