"""Civil petitions (민원): taken in, kept in the register, followed until closed."""
