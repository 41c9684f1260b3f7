"""A room for charts in which every letter is one em wide, for tests of what is drawn."""

from __future__ import annotations

from gaoffice_desktop.shared.plot_shapes import Canvas, Picture, Point, Word

EM = 10.0


def canvas(width: float = 700, height: float = 240) -> Canvas:
    return Canvas(width, height, EM, lambda text, size: len(text) * size * 0.6)


def words(picture: Picture) -> list[Word]:
    return [shape for shape in picture.shapes if isinstance(shape, Word)]


def texts(picture: Picture) -> list[str]:
    return [word.text for word in words(picture)]


def reach(word: Word, room: Canvas) -> tuple[float, float]:
    """Where a word begins and ends."""
    wide = room.measure(word.text, word.size)
    left = word.x - wide * word.anchor.value
    return left, left + wide


def corners(picture: Picture) -> list[Point]:
    points: list[Point] = []
    for shape in picture.shapes:
        points += [(shape.x, shape.y)] if isinstance(shape, Word) else shape.points
    return points


def stands_inside(picture: Picture, room: Canvas) -> bool:
    """Whether nothing that is drawn leaves the room."""
    inside = all(
        -0.01 <= x <= room.width + 0.01 and -0.01 <= y <= room.height + 0.01
        for x, y in corners(picture)
    )
    return inside and all(
        left >= -0.01 and right <= room.width + 0.01
        for left, right in (reach(word, room) for word in words(picture))
    )


def apart(picture: Picture, room: Canvas) -> bool:
    """Whether no two words lie on one another."""
    boxes = [(*reach(word, room), word.y) for word in words(picture)]
    return not any(
        abs(one[2] - other[2]) < 0.9 * EM and one[0] < other[1] - 0.01 and other[0] < one[1] - 0.01
        for number, one in enumerate(boxes)
        for other in boxes[number + 1 :]
    )
