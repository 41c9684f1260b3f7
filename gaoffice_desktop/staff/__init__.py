"""Who works here: departments, accounts, roles, and what a role may do."""
