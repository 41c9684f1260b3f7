"""The window. The only room that knows Qt; work is asked for at its desk."""
