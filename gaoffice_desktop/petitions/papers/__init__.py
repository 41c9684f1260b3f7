"""The printed sheets of a petition: facts in, PDF bytes out."""

from gaoffice_desktop.petitions.papers.board import board, lay_out_board
from gaoffice_desktop.petitions.papers.deadline import deadline, lay_out_deadline
from gaoffice_desktop.petitions.papers.oral import lay_out_oral, oral
from gaoffice_desktop.petitions.papers.proxy_letter import lay_out_proxy_letter, proxy_letter
from gaoffice_desktop.petitions.papers.receipt import lay_out_receipt, receipt
from gaoffice_desktop.petitions.papers.register import lay_out_register, register

__all__ = [
    "board",
    "deadline",
    "lay_out_board",
    "lay_out_deadline",
    "lay_out_oral",
    "lay_out_proxy_letter",
    "lay_out_receipt",
    "lay_out_register",
    "oral",
    "proxy_letter",
    "receipt",
    "register",
]
