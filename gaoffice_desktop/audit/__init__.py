"""Who saw and changed what, when, from which desk."""
