"""Puts the rooms together and runs them; the only place that knows everyone."""
