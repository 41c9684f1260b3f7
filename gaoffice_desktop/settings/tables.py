"""The table of the office's settings."""

from __future__ import annotations

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from gaoffice_desktop.database.base import Base


class SettingRow(Base):
    """One kept value, as text."""

    __tablename__ = "office_setting"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)
