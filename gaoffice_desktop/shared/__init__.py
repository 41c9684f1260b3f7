"""What every room may use and that knows no room: clock, errors, changes, Korean text, places."""
