"""The store: an encrypted SQLite file or a shared PostgreSQL, and one way to work with either."""
