"""Set-up, sign-in, passwords, accounts: the screens of the staff room."""
