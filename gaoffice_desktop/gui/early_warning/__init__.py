"""The early warning at the desk: what rings, what is listed, what was rung."""
