"""How papers name who petitions."""

from __future__ import annotations

from gaoffice_desktop.petitions.papers.sheets import Party


def named(party: Party) -> str:
    """Name the petitioner; one paper serves all of several petitioners (Rule art. 3(3))."""
    if party.representative:
        name = f"{party.name} (대표자 {party.representative})"
    elif party.people > 1:
        name = f"대표자 {party.name}"
    else:
        name = party.name
    return f"{name} 외 {party.people - 1}명" if party.people > 1 else name


def named_with_proxy(party: Party) -> str:
    """Name the petitioner and, on a line of its own, who petitions for them."""
    if not party.proxy:
        return named(party)
    relation = f" (관계: {party.proxy_relation})" if party.proxy_relation else ""
    return f"{named(party)}\n대리인 {party.proxy}{relation}"


def joined(*parts: str, between: str = " ") -> str:
    """Join what is known."""
    return between.join(part for part in parts if part)
