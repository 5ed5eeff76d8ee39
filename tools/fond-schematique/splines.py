"""Smooth lines through ordered communes, for roads and rivers."""
import numpy as np

STEPS = 6  # points a span


def without_sharp_turns(points, limit):
    """Drops the point of the sharpest turn, again and again, until no turn exceeds `limit` degrees."""
    points = np.asarray(points, dtype=float)
    while len(points) > 2:
        legs = np.diff(points, axis=0)
        headings = np.unwrap(np.arctan2(legs[:, 1], legs[:, 0]))
        turns = np.abs(np.diff(headings))
        sharpest = int(turns.argmax())
        if turns[sharpest] <= np.radians(limit):
            break
        points = np.delete(points, sharpest + 1, axis=0)
    return points


def b_spline(points):
    """Uniform cubic B-spline, ends tripled so that it starts and ends on the first and last points."""
    points = np.concatenate([points[:1], points[:1], points, points[-1:], points[-1:]])
    t = np.linspace(0, 1, STEPS, endpoint=False)[:, None]
    basis = ((1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3)
    spans = [sum(b * p for b, p in zip(basis, points[i : i + 4])) / 6 for i in range(len(points) - 3)]
    return np.concatenate([*spans, points[-1:]])
