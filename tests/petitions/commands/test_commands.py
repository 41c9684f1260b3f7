"""Each step has its command, and a command is a plain fact that nobody changes afterwards."""

from __future__ import annotations

import dataclasses
import inspect
import typing
from types import ModuleType

import pytest

from gaoffice_desktop.petitions import commands
from gaoffice_desktop.petitions.commands import afterwards, clock, closing, handing, many, record
from gaoffice_desktop.petitions.lawful import Step
from gaoffice_desktop.petitions.service import Petitions

JOBS = (handing, clock, closing, afterwards, many, record)
OF_NO_PETITION = {"ExcludeOutage"}


def made_in(job: ModuleType) -> list[type]:
    return [
        one for one in vars(job).values() if inspect.isclass(one) and one.__module__ == job.__name__
    ]


ALL = [one for job in JOBS for one in made_in(job)]


def test_the_room_offers_the_commands_of_every_job() -> None:
    assert sorted(one.__name__ for one in ALL) == commands.__all__
    assert all(getattr(commands, one.__name__) is one for one in ALL)


@pytest.mark.parametrize("command", ALL)
def test_a_command_is_a_fact(command: type) -> None:
    fields = [field.name for field in dataclasses.fields(command)]
    assert hasattr(command, "__slots__")
    assert command.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert (fields[0] == "petition_id") is (command.__name__ not in OF_NO_PETITION)


@pytest.mark.parametrize("step", Step)
def test_the_verb_of_each_step_takes_one_of_them(step: Step) -> None:
    taken = list(typing.get_type_hints(getattr(Petitions, step.value)).values())
    assert any(one in ALL for one in taken)
