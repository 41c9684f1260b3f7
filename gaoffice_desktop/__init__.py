"""The desktop program of a Korean office of education's petition counter and call centre."""

__version__ = "0.1.0"
