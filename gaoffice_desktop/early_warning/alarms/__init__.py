"""Alarms: no statutory limit passes without the one who must know it knowing it."""
