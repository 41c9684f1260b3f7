"""Surges: what comes in more than its time of year and weekday let expect."""
