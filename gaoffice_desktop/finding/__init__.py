"""The Korean substring index: what is looked for, where it stands, what is alike."""
