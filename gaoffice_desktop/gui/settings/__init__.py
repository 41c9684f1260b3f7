"""The settings place: the calendar, the catalogue, the staff, the office, its trail, this PC."""
