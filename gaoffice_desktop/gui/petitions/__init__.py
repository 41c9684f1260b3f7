"""Screens of the petitions room: intake, register, detail."""
