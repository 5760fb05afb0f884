"""A made-up athlete with a year of history, the same at every run, to look at the program with."""

from app.demo.athlete import DEMO_NOW, DemoAthlete, demo_athlete

__all__ = ["DEMO_NOW", "DemoAthlete", "demo_athlete"]
