#!/usr/bin/python3
"""Generates data/fond-schematique/*.geojson from the facts of data/. Usage: generer.py [--sortie FOLDER]

Same input, same bytes. Needs python3-numpy, python3-scipy, python3-shapely, gmt and gmt-gshhg-full.
"""
import argparse
import collections
import csv
import json
import math
from pathlib import Path

import numpy as np
from scipy.spatial import cKDTree
from shapely.geometry import LineString, MultiLineString, MultiPoint, MultiPolygon, Point, mapping
from shapely.geometry.polygon import orient
from shapely.ops import linemerge, polygonize, unary_union

import coast
from lambert93 import project
from power_diagram import PowerDiagram, weights_for_areas
from softening import before_distortion, distorted, with_t_junctions
from splines import b_spline, without_sharp_turns

DATA = Path(__file__).resolve().parents[2] / "data"
BACKGROUND = DATA / "fond-schematique"
DEPARTEMENTS = {
    "62": "Pas-de-Calais", "59": "Nord", "80": "Somme", "02": "Aisne", "60": "Oise", "76": "Seine-Maritime",
    "": "",  # Belgium and England
}
SURROUNDINGS = 45_000  # metres kept around the known communes
HEX_STEP = 2600  # between the nameless sites that fill the surroundings
HEX_CLEARANCE = 6000  # from the communes of the contracts
GUARD_DISTANCE = 400_000
SAMPLING = 100  # metres between points of an edge before it is distorted
TOLERANCE = 7  # metres, below the width of a line on paper at any scale of use
ROAD_TURN, RIVER_TURN = 60, 105  # degrees: beyond it, a list turns back on itself


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def positions(rows):
    return np.array([(float(row["x_l93"]), float(row["y_l93"])) for row in rows])


def nameless_sites(known, communes, land):
    """A hexagonal grid over the land around, shaken so that no four sites lie on a circle."""
    west, south, east, north = land.bounds
    height = HEX_STEP * math.sqrt(3) / 2
    grid = np.array([
        (west + (column + row % 2 / 2) * HEX_STEP, south + row * height)
        for row in range(math.ceil((north - south) / height) + 1)
        for column in range(math.ceil((east - west) / HEX_STEP) + 1)
    ])
    free = (cKDTree(known).query(grid)[0] > HEX_STEP) & (cKDTree(communes).query(grid)[0] > HEX_CLEARANCE)
    dry = [land.contains(Point(point)) for point in grid]
    return distorted(grid[free & dry])


def guard_sites(frame):
    angles = np.arange(24) * (2 * np.pi / 24)
    return np.array(frame.centroid.coords[0]) + GUARD_DISTANCE * np.column_stack([np.cos(angles), np.sin(angles)])


def on_grid(line):
    return LineString(np.round(line.coords, -1))


def softened_edges(diagram, nodes):
    """(line, site, site) for every edge, distorted, on the 10 m grid."""
    samples = []
    for start, end in nodes[diagram.edges[:, :2]]:
        steps = max(1, round(math.dist(start, end) / SAMPLING))
        samples.append(start + np.linspace(0, 1, steps + 1)[:, None] * (end - start))
    moved = np.split(distorted(np.concatenate(samples)), np.cumsum([len(points) for points in samples])[:-1])
    lines = [on_grid(LineString(points).simplify(TOLERANCE)) for points in moved]
    return [(line, a, b) for line, (a, b) in zip(lines, diagram.edges[:, 2:]) if line.length > 0]


def noded(lines):
    """The lines cut at their crossings, every vertex on the 10 m grid."""
    while True:
        crossed = unary_union(lines)
        lines = [line for line in map(on_grid, crossed.geoms) if line.length > 0]
        if MultiLineString(lines).equals_exact(crossed, 0):
            return lines


def land_by_site(edges, land, sites):
    """The land of each site: the faces of the arrangement of edges and coast that its cell holds."""
    borders = collections.defaultdict(list)
    for line, a, b in edges:
        borders[a].append(line)
        borders[b].append(line)
    cells = {site: MultiPolygon(list(polygonize(lines))) for site, lines in borders.items()}
    nearest = cKDTree(sites)
    faces = collections.defaultdict(list)
    for face in polygonize(noded([line for line, _, _ in edges] + [land.boundary])):
        inside = face.representative_point()
        if land.contains(inside):
            candidates = nearest.query(inside.coords[0], k=30)[1]
            holder = next(site for site in candidates if site in cells and cells[site].contains(inside))
            faces[holder].append(face)
    return {site: unary_union(parts) for site, parts in faces.items()}


def write(path, geometries):
    """GeoJSON in Lambert-93, a feature a line; `geometries`: (properties, geometry) pairs."""
    features = [
        json.dumps({"type": "Feature", "properties": properties, "geometry": whole_metres(geometry)},
                   ensure_ascii=False, separators=(",", ":"))
        for properties, geometry in geometries
    ]
    path.write_text(
        '{"type":"FeatureCollection",\n'
        '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}},\n'
        '"features":[\n' + ",\n".join(features) + "\n]}\n",
        encoding="utf-8",
    )


def whole_metres(geometry):
    """The geometry as a GeoJSON object, rings in one canonical order."""
    geometry = geometry.normalize()
    if geometry.geom_type == "Polygon":
        geometry = orient(geometry)
    elif geometry.geom_type == "MultiPolygon":
        geometry = MultiPolygon([orient(part) for part in geometry.geoms])

    def whole(coordinates):
        if isinstance(coordinates[0], (int, float)):
            return [round(value) for value in coordinates]
        return [whole(part) for part in coordinates]

    return {"type": geometry.geom_type, "coordinates": whole(mapping(geometry)["coordinates"])}


def smooth_line(points, sharpest_turn):
    line = LineString(b_spline(without_sharp_turns(points, sharpest_turn))).simplify(TOLERANCE / 2)
    return LineString(np.round(line.coords))


def write_ways(output, name, key, sharpest_turn, points_of):
    write(output / f"{name}.geojson", [
        ({key: row[key], "classe": row["classe"].removesuffix("_1")},
         smooth_line([points_of[code] for code in row["insee_ordonnes"].split()], sharpest_turn))
        for row in read(BACKGROUND / f"{name}_schematiques.csv")
    ])


def commune(row):
    return {"code": row["insee"], "nom": row["name"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sortie", type=Path, default=BACKGROUND, help="folder of the GeoJSON files")
    output = parser.parse_args().sortie

    communes = read(DATA / "contrats" / "communes.csv")
    neighbours = read(DATA / "contrats" / "communes_voisines.csv")
    towns = read(BACKGROUND / "villes_alentour.csv")
    known_rows = communes + neighbours
    known = positions(known_rows)

    frame = MultiPoint(known[: len(communes)]).envelope.buffer(SURROUNDINGS, join_style=2)
    land = coast.land(frame)
    nameless = nameless_sites(known, known[: len(communes)], land)
    sites = np.concatenate([known, nameless, guard_sites(frame)])

    landmarks = np.concatenate([
        np.column_stack(project(*np.array([(float(t["longitude"]), float(t["latitude"])) for t in towns]).T)),
        known[len(communes):],
    ])
    landmark_codes = [town["code"] for town in towns] + [row["insee"][:2] for row in neighbours]
    departements = [row["insee"][:2] for row in known_rows]
    departements += [landmark_codes[i] for i in cKDTree(landmarks).query(sites[len(known):])[1]]

    areas = np.full(len(sites), np.nan)
    areas[: len(known)] = [float(row["superficie_ha"]) * 10_000 for row in known_rows]
    plain_sites = before_distortion(sites)
    diagram = PowerDiagram(plain_sites, weights_for_areas(plain_sites, areas, land))
    groups = [row["epci_siren"] for row in communes] + departements[len(communes):]
    nodes = with_t_junctions(diagram, groups, plain_sites[: len(known)])
    land_of = land_by_site(softened_edges(diagram, nodes), land, sites)

    write(output / "communes.geojson", [
        (commune(row) | {"epci": row["epci_siren"], "population": int(row["population"])}, land_of[site])
        for site, row in enumerate(communes)
    ])
    write(output / "communes_voisines.geojson", [
        (commune(row), land_of[site]) for site, row in enumerate(neighbours, len(communes))
    ])
    write(output / "departements.geojson", [
        ({"code": code, "nom": name}, unary_union([land_of[s] for s in land_of if departements[s] == code]))
        for code, name in DEPARTEMENTS.items()
    ])
    shore = unary_union(list(land_of.values())).boundary.difference(frame.boundary)
    write(output / "trait_de_cote.geojson", [({}, line) for line in linemerge(shore).geoms])
    write(output / "chefs_lieux.geojson", [
        (commune(row) | {"population": int(row["population"]) if "population" in row else None}, Point(known[site]))
        for site, row in enumerate(known_rows)
    ])
    points_of = {row["insee"]: point for row, point in zip(known_rows, known)}
    write_ways(output, "routes", "numero", ROAD_TURN, points_of)
    write_ways(output, "rivieres", "nom", RIVER_TURN, points_of)


if __name__ == "__main__":
    main()
