"""Start Herstel from a checkout."""

from app.cli import main

if __name__ == "__main__":
    main()
