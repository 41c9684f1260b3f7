"""Events that move the clock: supplements, extensions, pauses, excluded days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from gaoffice_desktop.deadlines.facts import Exclusion, ExclusionReason
from gaoffice_desktop.petitions.events import Event
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.folding import values
from gaoffice_desktop.petitions.life import Extension, Folded, Pause, Supplement
from gaoffice_desktop.petitions.reasons import ExtensionReason
from gaoffice_desktop.shared.clock import to_local


def supplement_requested(folded: Folded, of: int, event: Event) -> Folded:
    """The clock stands from the day of dispatch on."""
    data = event.data
    request = Supplement(
        of=of,
        asked_on=local_day(event),
        until_on=values.day(data["until_on"]),
        what=values.text(data["what"]),
        oral=bool(data.get("oral", False)),
        again=bool(data.get("again", False)),
        late=bool(data.get("late", False)),
    )
    # Asked once more while the first was awaited: the clock has stood since the first.
    stood = folded.stood(request.asked_on)
    # The request tells the petitioner that the clock stands: the earlier date no longer holds.
    return replace(
        folded,
        state=State.SUPPLEMENT,
        supplements=(*folded.supplements, request),
        exclusions=(*folded.exclusions, stood) if stood is not None else folded.exclusions,
        calendar_revision=revision(folded, event),
        notified=None,
    )


def supplement_extended(folded: Folded, _of: int, event: Event) -> Folded:
    """The petitioner was given more time."""
    last = _waiting(folded)
    until_on = values.day(event.data["until_on"])
    later = replace(last, until_on=until_on, extensions=last.extensions + 1)
    return replace(
        folded,
        supplements=(*folded.supplements[:-1], later),
        calendar_revision=revision(folded, event),
    )


def supplement_undelivered(folded: Folded, _of: int, _event: Event) -> Folded:
    """The request came back."""
    last = _waiting(folded)
    back = replace(last, undelivered=last.undelivered + 1)
    return replace(folded, supplements=(*folded.supplements[:-1], back))


def supplement_arrived(folded: Folded, _of: int, event: Event) -> Folded:
    """The clock runs again from the day after the arrival."""
    last = _waiting(folded)
    arrived_on = local_day(event)
    exclusion = Exclusion(last.asked_on, arrived_on, ExclusionReason.SUPPLEMENT, note_of(event))
    return replace(
        folded,
        state=State.PROCESSING,
        supplements=(*folded.supplements[:-1], replace(last, arrived_on=arrived_on)),
        exclusions=(*folded.exclusions, exclusion),
        calendar_revision=revision(folded, event),
    )


def extended(folded: Folded, of: int, event: Event) -> Folded:
    """The period is longer, and the petitioner is told the new date."""
    data = event.data
    reason = data.get("reason")
    extension = Extension(
        of=of,
        days=values.number(data["days"]),
        reason=ExtensionReason(reason) if isinstance(reason, str) and reason else None,
        note=note_of(event),
        consent=values.consent(data),
        on=local_day(event),
    )
    return replace(
        folded,
        extended=(*folded.extended, extension),
        calendar_revision=revision(folded, event),
        notified=values.notified(data),
    )


def pause_begun(folded: Folded, of: int, event: Event) -> Folded:
    """The clock stands for another reason than a supplement."""
    data = event.data
    pause = Pause(
        of=of,
        reason=ExclusionReason(values.text(data["reason"])),
        from_on=local_day(event),
        until_on=values.day_or_none(data.get("until_on")),
        note=note_of(event),
    )
    return replace(
        folded,
        state=State.PAUSED,
        pause=pause,
        calendar_revision=revision(folded, event),
        notified=None,
    )


def pause_extended(folded: Folded, _of: int, event: Event) -> Folded:
    """The pause will end later than planned."""
    pause = _pause(folded)
    until_on = values.day(event.data["until_on"])
    later = replace(pause, until_on=until_on, extensions=pause.extensions + 1)
    return replace(folded, pause=later, calendar_revision=revision(folded, event))


def pause_ended(folded: Folded, _of: int, event: Event) -> Folded:
    """The clock runs again from the next day."""
    _pause(folded)
    stood = folded.stood(local_day(event))
    exclusions = folded.exclusions
    if stood is not None:
        exclusions = (*exclusions, replace(stood, note=note_of(event) or stood.note))
    return replace(
        folded,
        state=State.PROCESSING,
        pause=None,
        exclusions=exclusions,
        calendar_revision=revision(folded, event),
    )


def days_excluded(folded: Folded, _of: int, event: Event) -> Folded:
    """Days that have passed are left out."""
    data = event.data
    exclusion = Exclusion(
        values.day(data["first_on"]),
        values.day(data["last_on"]),
        ExclusionReason(values.text(data["reason"])),
        note_of(event),
    )
    return replace(
        folded,
        exclusions=(*folded.exclusions, exclusion),
        calendar_revision=revision(folded, event),
        notified=None,
    )


def recomputed(folded: Folded, _of: int, event: Event) -> Folded:
    """Another revision of the calendar holds."""
    return replace(folded, calendar_revision=revision(folded, event))


def progress_told(folded: Folded, _of: int, event: Event) -> Folded:
    """The petitioner was told how far it is."""
    return replace(folded, progress_told_on=(*folded.progress_told_on, local_day(event)))


def revision(folded: Folded, event: Event) -> int:
    """Return by which calendar the petition is reckoned from this event on."""
    return values.number(event.data.get("calendar", folded.calendar_revision))


def local_day(event: Event) -> date:
    """Return the day on which an event happened here."""
    return to_local(event.at).date()


def note_of(event: Event) -> str:
    """Return an event's own words."""
    return values.text(event.data.get("note", ""))


def _waiting(folded: Folded) -> Supplement:
    if folded.supplement is None:
        raise ValueError("no supplement is being waited for")
    return folded.supplement


def _pause(folded: Folded) -> Pause:
    if folded.pause is None:
        raise ValueError("the clock does not stand still")
    return folded.pause
