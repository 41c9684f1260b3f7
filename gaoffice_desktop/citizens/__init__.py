"""Who asks: the people, corporations and groups that petition."""
