"""Makes the ruled look of a power diagram go: T junctions, then a smooth distortion of the plane.

The distortion is one continuous map of the plane onto itself, so shared edges stay shared and no cell can overlap
another, without any guard.
"""
import collections

import numpy as np
from shapely.geometry import Point, Polygon

PULL = 0.8  # part of the way to the chord that a node goes
REACH = 700  # metres along each edge where the chord is tied
MOST = 0.3  # a node moves at most this part of its shortest edge
OCTAVES = ((5200, 350), (2300, 200), (1000, 110), (450, 60))  # wavelength, amplitude in metres


def with_t_junctions(diagram, groups, sites):
    """Nodes moved so that two of the three edges that meet run nearly straight on.

    They are the two edges between groups where exactly two are, otherwise the straightest pair. Nodes go back where
    one of `sites` (the first of the diagram) would leave its cell.
    """
    meeting = collections.defaultdict(list)
    for m, n, a, b in diagram.edges:
        between_groups = groups[a] != groups[b]
        meeting[m].append((n, between_groups))
        meeting[n].append((m, between_groups))
    moved = diagram.nodes.copy()
    for node, ends in meeting.items():
        if len(ends) == 3:
            moved[node] += _shift_to_chord(diagram.nodes, node, ends)
    pending = list(range(len(sites)))
    while pending:
        broken = [site for site in pending if not _keeps_site(moved[diagram.rings[site]], sites[site])]
        for site in broken:
            moved[diagram.rings[site]] = diagram.nodes[diagram.rings[site]]
        pending = broken and [site for site in pending if site not in broken]
    return moved


def _shift_to_chord(nodes, node, ends):
    vectors = nodes[[end for end, _ in ends]] - nodes[node]
    lengths = np.hypot(*vectors.T)
    if lengths.min() == 0:
        return 0
    units = vectors / lengths[:, None]
    kept = [i for i, (_, between_groups) in enumerate(ends) if between_groups]
    if len(kept) != 2:
        kept = min(((0, 1), (0, 2), (1, 2)), key=lambda pair: units[pair[0]] @ units[pair[1]])
    p, q = (units[i] * min(lengths[i] / 2, REACH) for i in kept)
    chord = q - p
    foot = p - chord * (p @ chord) / (chord @ chord)
    shift = PULL * foot
    return shift * min(1, MOST * lengths.min() / max(np.hypot(*shift), 1e-9))


def _keeps_site(ring, site):
    cell = Polygon(ring)
    return cell.is_valid and cell.contains(Point(site))


def distorted(points):
    """The points (n x 2) moved by a sum of smooth noises."""
    return points + _displacement(points)


def before_distortion(points):
    """The points that `distorted` takes to `points`."""
    origin = points
    for _ in range(60):
        origin = points - _displacement(origin)
    return origin


def _displacement(points):
    return sum(
        amplitude * np.column_stack([_noise(points / wavelength, 2 * octave + axis) for axis in (0, 1)])
        for octave, (wavelength, amplitude) in enumerate(OCTAVES)
    )


def _noise(points, seed):
    """Gradient noise, about -0.7 to 0.7, one wave a unit."""
    cell = np.floor(points)
    inside = points - cell
    fade = inside**3 * (inside * (inside * 6 - 15) + 10)
    total = 0
    for corner in ((0, 0), (0, 1), (1, 0), (1, 1)):
        angle = _hash(cell + corner, seed) * (2 * np.pi)
        offset = inside - corner
        slope = np.cos(angle) * offset[:, 0] + np.sin(angle) * offset[:, 1]
        share = np.where(corner, fade, 1 - fade).prod(axis=1)
        total = total + share * slope
    return total


def _hash(cell, seed):
    """A number in [0, 1) for a lattice cell: the splitmix64 finaliser."""
    x, y = cell.astype(np.int64).astype(np.uint64).T
    value = x * np.uint64(0x9E3779B97F4A7C15) + y * np.uint64(0xC2B2AE3D27D4EB4F) + np.uint64(seed)
    value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return (value ^ (value >> np.uint64(31))).astype(np.float64) / 2.0**64
