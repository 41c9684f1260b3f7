"""The versions of the store's tables, and the way from an older one to today's."""
