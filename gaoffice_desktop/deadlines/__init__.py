"""Statutory periods: the clock, what it does not count, and its explanation."""
