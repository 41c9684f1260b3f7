"""The start: what lies where the store should be, the first run, and the wiring behind it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from gaoffice_desktop.app.opening import Found, Opening
from gaoffice_desktop.app.sample import make_sample
from gaoffice_desktop.app.sample_life import CAMPAIGN
from gaoffice_desktop.app.set_up import SetUp
from gaoffice_desktop.app.starting import Starting
from gaoffice_desktop.app.wiring import wire
from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.database.keys import new_key, recovery_text
from gaoffice_desktop.migrations.upgrade import HEAD, version
from gaoffice_desktop.petitions.register_facts import RegisterQuery, SavedView
from gaoffice_desktop.settings.facts import STORE_URL
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.errors import Unavailable, UserError
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role
from tests.frozen_clock import FrozenClock
from tests.office import NOBODY, SET_UP
from tests.postgres_cluster import Cluster


@pytest.fixture
def starting(clock: FrozenClock) -> Starting:
    return Starting(Places.of_user(), clock)


@pytest.fixture
def begun(starting: Starting):
    begun = starting.set_up(NOBODY, SET_UP).value
    yield begun
    begun.ready.office.database.close()


def test_an_empty_home_asks_for_the_set_up(starting: Starting) -> None:
    assert starting.opening.look() is Found.NOTHING
    assert starting.open(NOBODY) is None
    assert not starting.places.store_file.exists()


def test_the_set_up_makes_a_whole_office(begun) -> None:
    office = begun.ready.office
    assert begun.ready.is_set_up
    assert begun.ready.name == SET_UP.office_name
    assert version(office.database) == HEAD
    admin = office.staff.sign_in(NOBODY, SET_UP.login, SET_UP.password).value
    assert admin.seat is not None
    assert admin.account is not None
    assert admin.seat.roles == {Role.ADMINISTRATOR}
    assert not admin.account.must_change_password
    assert [one.name for one in office.staff.departments(admin.seat)] == ["민원실", "평생교육과"]
    assert len(office.catalogue.kinds(admin.seat)) > 40
    assert office.workdays.current_calendar(admin.seat).state.holidays
    actions = [line.action for line in office.keeping.trail(admin.seat)]
    assert actions == ["sign_in", "set_up"]


def test_the_next_start_finds_the_office(starting: Starting, begun) -> None:
    ready = starting.open(NOBODY)
    assert ready is not None
    assert ready.is_set_up
    assert ready.name == SET_UP.office_name
    ready.office.database.close()


def test_a_set_up_is_done_once(starting: Starting, begun) -> None:
    with pytest.raises(UserError, match="이미 설정을 마친"):
        starting.set_up(NOBODY, SET_UP)


def test_faults_leave_an_empty_store_that_the_next_try_takes(starting: Starting) -> None:
    with pytest.raises(UserError) as caught:
        starting.set_up(NOBODY, replace(SET_UP, password="short"))
    assert set(caught.value.problems) == {"password"}
    ready = starting.open(NOBODY)
    assert ready is not None
    assert not ready.is_set_up
    ready.office.database.close()
    begun = starting.set_up(NOBODY, SET_UP).value
    assert begun.ready.is_set_up
    begun.ready.office.database.close()


def test_half_a_set_up_leaves_nothing_of_it(
    encrypted_database: Database, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = wire(encrypted_database, clock, Places.of_user())

    def fail(*_args: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(type(office.catalogue), "seed", fail)
    with pytest.raises(ZeroDivisionError):
        office.set_up.set_up(NOBODY, SET_UP)
    assert isinstance(office.set_up, SetUp)
    assert not office.staff.is_set_up(NOBODY)
    assert office.staff.departments(NOBODY) == ()


def test_without_the_key_the_recovery_key_opens_the_store(starting: Starting, begun) -> None:
    starting.places.key_file.unlink()
    assert starting.opening.look() is Found.STORE_WITHOUT_KEY
    with pytest.raises(Unavailable, match="열쇠가 이 컴퓨터에 없습니다"):
        starting.open(NOBODY)
    with pytest.raises(UserError):
        starting.unlock(NOBODY, begun.recovery[:-1])
    with pytest.raises(Unavailable, match="열쇠가 맞지 않거나"):
        starting.unlock(NOBODY, recovery_text(new_key()))
    assert starting.opening.look() is Found.STORE_WITHOUT_KEY
    ready = starting.unlock(NOBODY, begun.recovery)
    assert ready.name == SET_UP.office_name
    assert starting.opening.look() is Found.STORE
    ready.office.database.close()


def test_the_recovery_key_is_not_in_the_words_of_the_set_up(begun) -> None:
    assert begun.recovery not in repr(begun)
    assert SET_UP.password not in repr(SET_UP)


def test_the_recovery_sheet_is_a_paper(starting: Starting, begun) -> None:
    assert starting.sheet(NOBODY, begun).startswith(b"%PDF")


def test_an_older_store_is_copied_before_it_is_changed(
    starting: Starting, begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies: list[str] = []
    monkeypatch.setattr("gaoffice_desktop.migrations.upgrade.HEAD", "0002")
    monkeypatch.setattr("alembic.command.upgrade", lambda *_: copies.extend(
        path.name for path in starting.places.backups.iterdir()
    ))  # fmt: skip
    starting.opening.open().close()
    assert len(copies) == 1
    assert copies[0].endswith("-upgrade.db")


def test_a_newer_store_is_left_alone(starting: Starting, begun) -> None:
    with begun.ready.office.database.change() as work:
        work.session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Unavailable, match="더 새로운 판"):
        starting.open(NOBODY)
    assert not starting.places.backups.exists()


def test_a_folder_that_cannot_be_made_is_told(clock: FrozenClock, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir(exist_ok=True)
    (tmp_path / "home" / "data").write_text("in the way")
    with pytest.raises(Unavailable, match="자료 폴더를 만들 수 없습니다"):
        Opening(Places.under(tmp_path / "home"), clock).begin()


def test_one_setting_moves_the_office_to_a_server(
    starting: Starting, postgres: tuple[Cluster, str]
) -> None:
    cluster, _ = postgres
    name = cluster.new_database()
    PcSettings(starting.places.pc_settings_file).keep(STORE_URL, cluster.url(name))
    ready = starting.open(NOBODY)
    assert ready is not None
    assert ready.office.database.is_postgres
    assert not ready.is_set_up
    again = starting.set_up_shared(NOBODY, ready.office, SET_UP).value
    assert again.is_set_up
    assert not starting.places.store_file.exists()
    again.office.database.close()
    cluster.drop(name)


def test_a_server_that_does_not_answer_is_told(starting: Starting) -> None:
    url = "postgresql+psycopg://nobody@127.0.0.1:1/office"
    PcSettings(starting.places.pc_settings_file).keep(STORE_URL, url)
    with pytest.raises(Unavailable, match="자료 서버에 연결할 수 없습니다"):
        starting.open(NOBODY)


def test_the_sample_is_lawful_and_spread_over_three_years(
    clock: FrozenClock, tmp_path: Path
) -> None:
    sample = make_sample(tmp_path / "sample", clock, petitions=80)
    office = sample.ready.office
    clerk = office.staff.sign_in(NOBODY, "clerk", sample.password).value.seat
    assert clerk is not None
    rows = office.petitions.rows(
        clerk, office.petitions.ids(clerk, RegisterQuery(view=SavedView.ALL))
    )
    assert len(rows) == 80 + CAMPAIGN
    by_year: dict[str, list[int]] = {}
    for row in rows:
        year, _, number = row.number.partition("-")
        by_year.setdefault(year, []).append(int(number))
    assert len(by_year) >= 3
    for numbers in by_year.values():
        assert sorted(numbers) == list(range(1, len(numbers) + 1))
    received = [row.received_at for row in rows]
    assert max(received) - min(received) > timedelta(days=2 * 365)
    assert max(received) <= clock()
    office.database.close()
