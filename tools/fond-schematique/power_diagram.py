"""Power diagram of weighted points, and the weights that give cells a wanted area."""
import numpy as np
from scipy.spatial import ConvexHull, cKDTree
from shapely.geometry import Polygon
from shapely.prepared import prep

CAP = 0.85  # a weight exceeds that of another site by at most CAP x squared distance, so that points keep their cell
CAP_RADIUS = 6000
PASSES = 40
STEP = 0.6


class PowerDiagram:
    """`nodes` (n x 2); `edges`, a row each: node, node, site, site; `rings[site]`: its nodes, counter-clockwise."""

    def __init__(self, sites, weights):
        origin = sites.mean(axis=0)
        local = sites - origin
        hull = ConvexHull(np.column_stack([local, (local**2).sum(axis=1) - weights]))
        lower = np.flatnonzero(hull.equations[:, 2] < 0)
        normals = hull.equations[lower]
        self.nodes = origin - normals[:, :2] / (2 * normals[:, 2:3])

        node_of = np.full(len(hull.simplices), -1)
        node_of[lower] = np.arange(len(lower))
        triangles, across = hull.simplices[lower], node_of[hull.neighbors[lower]]
        start, corner = np.nonzero(across > np.arange(len(lower))[:, None])
        pairs = np.sort([triangles[start, (corner + 1) % 3], triangles[start, (corner + 2) % 3]], axis=0)
        edges = np.column_stack([start, across[start, corner], *pairs])
        self.edges = edges[np.lexsort((edges[:, 3], edges[:, 2]))]

        site, node = triangles.ravel(), np.repeat(np.arange(len(lower)), 3)
        count = np.bincount(site, minlength=len(sites))
        centre = np.column_stack([np.bincount(site, axis[node], len(sites)) for axis in self.nodes.T])
        offset = self.nodes[node] - centre[site] / count[site, None]
        order = np.lexsort((np.arctan2(offset[:, 1], offset[:, 0]), site))
        self.rings = np.split(node[order], count.cumsum()[:-1])


def _capped(weights, sites):
    """Lowers weights until every w_i <= w_j + CAP d2 holds between near sites."""
    pairs = cKDTree(sites).query_pairs(CAP_RADIUS, output_type="ndarray")
    pairs = np.concatenate([pairs, pairs[:, ::-1]])
    allowance = CAP * ((sites[pairs[:, 0]] - sites[pairs[:, 1]]) ** 2).sum(axis=1)
    while True:
        limit = weights.copy()
        np.minimum.at(limit, pairs[:, 0], weights[pairs[:, 1]] + allowance)
        if np.array_equal(limit, weights):
            return weights
        weights = limit


def weights_for_areas(sites, areas, land):
    """Weights such that the cell of site i, cut by `land`, comes near areas[i] (NaN: no wish), within the cap."""
    wanted = np.flatnonzero(~np.isnan(areas))
    weights = np.zeros(len(sites))
    inland = prep(land)
    for _ in range(PASSES):
        diagram = PowerDiagram(sites, weights)
        m, n, a, b = diagram.edges.T
        slope = np.hypot(*(diagram.nodes[m] - diagram.nodes[n]).T) / (2 * np.hypot(*(sites[a] - sites[b]).T))
        growth = np.bincount(a, slope, len(sites)) + np.bincount(b, slope, len(sites))  # of the area with the weight
        for site in wanted:
            cell = Polygon(diagram.nodes[diagram.rings[site]])
            area = cell.area if inland.contains(cell) else cell.intersection(land).area
            weights[site] += STEP * (areas[site] - area) / growth[site]
        weights = _capped(weights, sites)
    return weights
