#!/usr/bin/python3
"""The schematic background: sound geometry, and how near it comes to the real limits where these are at hand."""
import collections
import csv
import filecmp
import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    import numpy as np
    from shapely.geometry import shape
    from shapely.ops import transform, unary_union
except ImportError as missing:
    sys.exit(f"{missing}: install python3-numpy and python3-shapely, and run with /usr/bin/python3")

ROOT = Path(__file__).resolve().parents[2]
BACKGROUND = ROOT / "data" / "fond-schematique"
GENERATOR = ROOT / "tools" / "fond-schematique"
REAL_EPCI = Path(os.environ.get("CARTOCONTRAT_GEODATA", ROOT.parent / "shared" / "geodata")) / (
    "epci_62_2019_dissous.geojson"
)
LAYERS = (
    "communes", "communes_voisines", "departements", "trait_de_cote", "routes", "rivieres", "chefs_lieux",
)
IN_ONE_PIECE_BUT = {"245900758"}  # Flandre Lys, cut in two by its four communes of the Nord

sys.path.insert(0, str(GENERATOR))
from lambert93 import project  # noqa: E402


@functools.cache
def layer(name):
    """[(properties, geometry)] of a file."""
    features = json.loads((BACKGROUND / f"{name}.geojson").read_text(encoding="utf-8"))["features"]
    return [(feature["properties"], shape(feature["geometry"])) for feature in features]


def parts(geometry):
    return getattr(geometry, "geoms", [geometry])


def segments(polygons):
    """How many times each segment bounds one of the polygons."""
    count = collections.Counter()
    for polygon in polygons:
        for part in parts(polygon):
            for ring in (part.exterior, *part.interiors):
                points = list(ring.coords)
                count.update(tuple(sorted(pair)) for pair in zip(points, points[1:]))
    return count


@functools.cache
def epci_inside():
    """SIREN to the part of the EPCI inside the département."""
    members = collections.defaultdict(list)
    for properties, polygon in layer("communes"):
        if properties["code"].startswith("62"):
            members[properties["epci"]].append(polygon)
    return {siren: unary_union(polygons) for siren, polygons in members.items()}


class Files(unittest.TestCase):
    def test_are_in_lambert_93(self):
        for name in LAYERS:
            content = json.loads((BACKGROUND / f"{name}.geojson").read_text(encoding="utf-8"))
            self.assertEqual(content["crs"]["properties"]["name"], "urn:ogc:def:crs:EPSG::2154", name)

    def test_hold_valid_geometries_near_the_departement(self):
        for name in LAYERS:
            for properties, geometry in layer(name):
                self.assertTrue(geometry.is_valid and not geometry.is_empty, (name, properties))
                west, south, east, north = geometry.bounds
                self.assertTrue(540_000 < west <= east < 780_000 and 6_930_000 < south <= north < 7_160_000,
                                (name, properties))

    def test_are_light(self):
        self.assertLess(sum(path.stat().st_size for path in BACKGROUND.iterdir()), 1_500_000)

    def test_name_every_commune_once(self):
        for name, table in (("communes", "communes"), ("communes_voisines", "communes_voisines")):
            with open(ROOT / "data" / "contrats" / f"{table}.csv", encoding="utf-8", newline="") as file:
                codes = [row["insee"] for row in csv.DictReader(file)]
            self.assertEqual([properties["code"] for properties, _ in layer(name)], codes)

    def test_projection_agrees_with_a_known_point(self):
        x, y = project(3.0, 46.5)  # the origin of Lambert-93
        self.assertAlmostEqual(float(x), 700_000, delta=0.01)
        self.assertAlmostEqual(float(y), 6_600_000, delta=0.01)


class Communes(unittest.TestCase):
    def setUp(self):
        self.polygons = [polygon for name in ("communes", "communes_voisines") for _, polygon in layer(name)]

    def test_do_not_overlap(self):
        total = sum(polygon.area for polygon in self.polygons)
        self.assertAlmostEqual(total, unary_union(self.polygons).area, delta=1)

    def test_share_their_borders_vertex_by_vertex(self):
        count = segments(self.polygons)
        self.assertLessEqual(max(count.values()), 2)
        outer = segments([unary_union(self.polygons)])
        self.assertEqual({segment for segment, times in count.items() if times == 1}, set(outer))

    def test_hold_their_chef_lieu(self):
        point_of = {properties["code"]: point for properties, point in layer("chefs_lieux")}
        outside = [p["nom"] for p, polygon in layer("communes") if not polygon.contains(point_of[p["code"]])]
        self.assertLessEqual(len(outside), 3, outside)

    def test_come_near_their_true_area(self):
        with open(ROOT / "data" / "contrats" / "communes.csv", encoding="utf-8", newline="") as file:
            hectares = {row["insee"]: float(row["superficie_ha"]) for row in csv.DictReader(file)}
        ratios = [polygon.area / 10_000 / hectares[properties["code"]] for properties, polygon in layer("communes")]
        near = sum(0.8 < ratio < 1.25 for ratio in ratios)
        self.assertGreater(near / len(ratios), 0.85)

    def test_make_epci_in_one_piece(self):
        for siren, polygon in epci_inside().items():
            if siren not in IN_ONE_PIECE_BUT:
                self.assertEqual(polygon.geom_type, "Polygon", siren)


class Departements(unittest.TestCase):
    def test_tile_the_land(self):
        polygons = [polygon for _, polygon in layer("departements")]
        land = unary_union(polygons)
        self.assertAlmostEqual(sum(polygon.area for polygon in polygons), land.area, delta=1)
        self.assertEqual(sum(len(part.interiors) for part in parts(land)), 0, "holes in the land")

    def test_are_made_of_communes(self):
        departement = {properties["code"]: polygon for properties, polygon in layer("departements")}
        for code in ("62", "59", "80"):
            members = unary_union([
                polygon for name in ("communes", "communes_voisines") for properties, polygon in layer(name)
                if properties["code"].startswith(code)
            ])
            self.assertAlmostEqual(members.difference(departement[code]).area, 0, delta=1)
        self.assertAlmostEqual(departement["62"].area / 1e6, 6715, delta=30)

    def test_end_at_the_coast(self):
        land = unary_union([polygon for _, polygon in layer("departements")])
        for _, line in layer("trait_de_cote"):
            self.assertTrue(land.boundary.buffer(1).contains(line))


class Ways(unittest.TestCase):
    def test_are_smooth(self):
        for name in ("routes", "rivieres"):
            for properties, line in layer(name):
                self.assertTrue(line.is_simple, properties)
                legs = np.diff(np.array(line.coords), axis=0)
                turns = np.abs(np.diff(np.unwrap(np.arctan2(legs[:, 1], legs[:, 0]))))
                self.assertLess(np.degrees(turns.max()), 45, properties)


class RealLimits(unittest.TestCase):
    @unittest.skipUnless(
        REAL_EPCI.is_file(), f"the real contours are absent: no {REAL_EPCI} (see CARTOCONTRAT_GEODATA)"
    )
    def test_are_approached(self):
        ours = epci_inside()
        scores = {}
        for feature in json.loads(REAL_EPCI.read_text(encoding="utf-8"))["features"]:
            siren = next(value for value in feature["properties"].values() if value in ours)
            real = transform(lambda x, y: project(np.array(x), np.array(y)), shape(feature["geometry"]))
            scores[siren] = ours[siren].intersection(real).area / ours[siren].union(real).area
        self.assertEqual(len(scores), 20)
        mean = sum(scores.values()) / len(scores)
        print(f"IoU with the real EPCI: mean {mean:.3f}, least {min(scores.values()):.3f}")
        self.assertGreaterEqual(mean, 0.86)
        self.assertGreaterEqual(min(scores.values()), 0.60)


class Generator(unittest.TestCase):
    @unittest.skipUnless(shutil.which("gmt"), "gmt is absent: the files are not generated again")
    def test_gives_the_shipped_bytes(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([GENERATOR / "generer.py", "--sortie", folder], check=True)
            names = [f"{name}.geojson" for name in LAYERS]
            _, different, missing = filecmp.cmpfiles(BACKGROUND, folder, names, shallow=False)
            self.assertEqual(different + missing, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
