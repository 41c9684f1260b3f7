"""What the office and each computer may choose, declared once."""
