"""Land and coastline around the département, read from GSHHG through `gmt coast`."""
import subprocess
import tempfile

import numpy as np
from shapely.geometry import LineString, Polygon, box
from shapely.ops import polygonize, transform, unary_union

from lambert93 import project

REGION = (0.0, 4.4, 48.9, 52.2)  # west, east, south, north in degrees: wider than any box asked for
TOLERANCE = 90  # metres: GSHHG draws the shore in steps of that size
SMALLEST_ISLAND = 300_000  # square metres


def _gmt(*arguments, text=None):
    with tempfile.TemporaryDirectory() as folder:  # gmt leaves a history file where it runs
        return subprocess.run(
            ["gmt", *arguments], input=text, check=True, capture_output=True, text=True, cwd=folder
        ).stdout


def _shorelines():
    output = _gmt("coast", "-R{}/{}/{}/{}".format(*REGION), "-Df", "-W1", "-M")
    for segment in output.split(">")[1:]:
        points = [tuple(map(float, row.split()[:2])) for row in segment.splitlines()[1:] if row.strip()]
        if len(points) > 1:
            yield LineString(points)


def _are_on_land(points):
    text = "".join(f"{p.x:.7f} {p.y:.7f} {number}\n" for number, p in enumerate(points))
    kept = _gmt("select", "-Df", "-Ns/k", "-o2", text=text)
    numbers = {int(float(row)) for row in kept.split()}
    return [number in numbers for number in range(len(points))]


def _with_cut_corners(ring):
    """One pass of Chaikin's algorithm."""
    points = np.array(ring.coords)[:-1]
    following = np.roll(points, -1, axis=0)
    cut = np.stack([0.75 * points + 0.25 * following, 0.25 * points + 0.75 * following], axis=1)
    return cut.reshape(-1, 2)


def land(frame):
    """The land inside `frame` (a Lambert-93 box), its coast simplified and smoothed, vertices on a 10 m grid."""
    west, east, south, north = REGION
    faces = list(polygonize(unary_union([*_shorelines(), box(west, south, east, north).exterior])))
    on_land = _are_on_land([face.representative_point() for face in faces])
    whole = unary_union([face for face, dry in zip(faces, on_land) if dry])
    whole = transform(lambda x, y: project(np.array(x), np.array(y)), whole)
    whole = whole.intersection(frame.buffer(20_000)).simplify(TOLERANCE)
    smooth = [Polygon(_with_cut_corners(part.exterior)).buffer(0) for part in getattr(whole, "geoms", [whole])]
    inside = unary_union(smooth).intersection(frame)
    parts = [part for part in getattr(inside, "geoms", [inside]) if part.area > SMALLEST_ISLAND]
    return unary_union([Polygon(np.round(part.exterior.coords, -1)).buffer(0) for part in parts])
