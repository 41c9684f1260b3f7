"""The screen that brings the export of 국민신문고 in."""
