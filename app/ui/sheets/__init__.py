"""What slides up over a page."""
