"""When the office works: office hours, working weekdays, holidays, and how far they are confirmed."""
