"""Forecasts: what came in the same month of past years, told ahead of time."""
