"""The office's paper: faces, line breaking, cells, pages, and the press that makes a PDF.

This room knows how a Korean office document looks and nothing about what it says. A sheet is
laid out first as plain marks (``layout``), so that a test can ask whether every text stands
inside its cell, and is then pressed into a PDF with every font embedded (``press``).
"""
