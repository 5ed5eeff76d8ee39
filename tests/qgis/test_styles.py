# SPDX-License-Identifier: EUPL-1.2
"""What we write as SLD and QML, loaded into a real QGIS and drawn: colours as in the style, widths as in millimetres.

Each rule is drawn alone and measured: QML at 254 dpi (10 pixels a millimetre), SLD, whose sizes QGIS takes for device
pixels, at 90.7 dpi, where such a pixel is 0.28 mm. Tolerances: 2 levels of colour; a width or the period of a dash within
a pixel and its antialiasing, 0.22 mm for QML and 0.62 mm for SLD."""
import json
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

try:
    from qgis.core import (QgsApplication, QgsExpressionContext, QgsExpressionContextUtils, QgsFeature, QgsGeometry, QgsMapRendererParallelJob, QgsMapSettings,
                           QgsRectangle, QgsVectorLayer)
    from qgis.PyQt.QtCore import QSize
    from qgis.PyQt.QtGui import QColor
    MISSING = ""
except ImportError as error:
    MISSING = f"QGIS is not installed (python3-qgis): {error}"

SOURCE = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("CARTOCONTRAT", str(SOURCE / "build" / "cartocontrat"))
STYLE = json.loads((SOURCE / "styles" / "contrat-2018.json").read_text(encoding="utf-8"))
OUTLINES = {"communes", "communes-voisines", "epci", "departements"}
SIDE = 20  # of the square of paper drawn, mm


def rules_of(layer):
    return [rule for rule in STYLE["Rules"] if rule["Layer"] == layer]


def layers():
    return list(dict.fromkeys(rule["Layer"] for rule in STYLE["Rules"]))


def rgb(text):
    return tuple(int(text[i:i + 2], 16) for i in (1, 3, 5))


@unittest.skipIf(MISSING, MISSING)
class InQgis(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="cartocontrat-qgis-")
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ["HOME"] = cls.folder.name
        QgsApplication.setPrefixPath("/usr", True)
        cls.application = QgsApplication([], False)
        cls.application.initQgis()
        cls.files = Path(cls.folder.name) / "styles"
        subprocess.run([PROGRAM, "style", "export", "--to", str(cls.files)], check=True, capture_output=True)

    @classmethod
    def tearDownClass(cls):
        cls.application.exitQgis()
        cls.folder.cleanup()

    def layer(self, rule):
        """A layer with one thing of the rule's class: a level line, or an area far beyond the paper but for its foot."""
        is_area = "PolygonSymbolizer" in rule or rule["Layer"] in OUTLINES
        kind = "Polygon" if is_area else "LineString"
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154&field=kind:string", rule["Name"], "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttribute("kind", rule.get("Kind", ""))
        shape = "POLYGON((-500 0, 500 0, 500 500, -500 500, -500 0))" if is_area else "LINESTRING(-500 0, 500 0)"
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        layer.dataProvider().addFeatures([feature])
        return layer

    def draw(self, layer, dpi):
        """The square of paper with (0, 0) in its middle, a ground unit a millimetre."""
        size = round(SIDE / 25.4 * dpi)
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(QgsRectangle(-SIDE / 2, -SIDE / 2, SIDE / 2, SIDE / 2))
        settings.setOutputSize(QSize(size, size))
        settings.setOutputDpi(dpi)
        settings.setBackgroundColor(QColor(255, 0, 255))
        job = QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        return job.renderedImage()

    def column(self, image, x):
        return [QColor(image.pixel(x, y)).getRgb()[:3] for y in range(image.height())]

    def assert_colour(self, expected, actual):
        self.assertTrue(all(abs(a - b) <= 2 for a, b in zip(rgb(expected), actual)), f"{expected} drawn {actual}")

    def check(self, rule, layer, dpi, pixels_a_mm, tolerance, lines):
        image = self.draw(layer, dpi)
        middle = image.height() // 2
        if "fill" in rule.get("PolygonSymbolizer", {}):
            self.assert_colour(rule["PolygonSymbolizer"]["fill"], QColor(image.pixel(middle, middle // 2)).getRgb()[:3])
        if lines:
            if "dash" in lines[-1]:
                row = [QColor(image.pixel(x, middle)).getRgb()[:3] != (255, 0, 255) for x in range(image.width())]
                starts = [x for x in range(1, len(row)) if row[x] and not row[x - 1]]
                self.assertGreater(len(starts), 2)
                period = (starts[-1] - starts[0]) / (len(starts) - 1) / pixels_a_mm
                self.assertAlmostEqual(sum(lines[-1]["dash"]), period, delta=tolerance)
                return
            drawn = [pixel for pixel in self.column(image, middle) if pixel != (255, 0, 255)]
            self.assertTrue(drawn, "nothing is drawn")
            if lines[-1]["width"] * pixels_a_mm > 3:
                self.assert_colour(lines[-1]["stroke"], QColor(image.pixel(middle, middle)).getRgb()[:3])
            width = len(drawn) / pixels_a_mm
            self.assertAlmostEqual(max(line["width"] for line in lines), width, delta=tolerance + 1 / pixels_a_mm)

    def test_qml_keeps_colours_and_millimetres(self):
        for name in layers():
            for rule in rules_of(name):
                with self.subTest(rule["Name"]):
                    layer = self.layer(rule)
                    message, done = layer.loadNamedStyle(str(self.files / f"{name}.qml"))
                    self.assertTrue(done, message)
                    self.check(rule, layer, 254, 10, 0.12, rule.get("LineSymbolizers", []))

    def test_each_sld_keeps_colours_and_its_pixels(self):
        for name in layers():
            of_layer = rules_of(name)
            for rule in of_layer:
                lines = rule.get("LineSymbolizers", [])
                parts = [(name if len(of_layer) == 1 or len(lines) < 2 else f"{name}-{rule['Name']}", lines[-1:])]
                if len(lines) == 2:
                    parts.insert(0, (f"{name}-{rule['Name']}-bord", lines[:1]))
                for part, drawn in parts:
                    with self.subTest(part + "/" + rule["Name"]):
                        layer = self.layer(rule)
                        message, done = layer.loadSldStyle(str(self.files / f"{part}.sld"))
                        self.assertTrue(done, message)
                        self.check(rule, layer, 25.4 / 0.28, 1 / 0.28, 1.2 * 0.28, drawn)

    def test_hatches_of_qml_slope_as_on_our_pages(self):
        for name in ("ens", "conservatoire"):
            with self.subTest(name):
                layer = self.layer(rules_of(name)[0])
                self.assertTrue(layer.loadNamedStyle(str(self.files / f"{name}.qml"))[1])
                image = self.draw(layer, 254)
                # Antialiasing touches nearly every pixel of a fine hatch: the greener half of them are its lines.
                ink = {(x, y): QColor(image.pixel(x, y)).green() for x in range(200) for y in range(95)}
                half = (min(ink.values()) + max(ink.values())) / 2
                points = {point for point, green in ink.items() if green > half}
                rising = sum((x + 5, y - 5) in points for x, y in points)
                falling = sum((x + 5, y + 5) in points for x, y in points)
                angle = rules_of(name)[0]["PolygonSymbolizer"]["hatch"]["angle"]
                self.assertEqual(angle > 0, rising > falling, (rising, falling))

    def test_hatches_of_sld_are_read_whole(self):
        """Read and not drawn: lines three device pixels apart come out of QGIS as a tint."""
        for name in ("ens", "conservatoire"):
            with self.subTest(name):
                layer = self.layer(rules_of(name)[0])
                self.assertTrue(layer.loadSldStyle(str(self.files / f"{name}.sld"))[1])
                read = layer.renderer().symbol().symbolLayer(0)
                hatch = rules_of(name)[0]["PolygonSymbolizer"]["hatch"]
                self.assertEqual("LinePatternFill", read.layerType())
                self.assertEqual(hatch["angle"], read.lineAngle())
                self.assertAlmostEqual(hatch["spacing"] / 0.28, read.distance(), delta=0.001)
                self.assertAlmostEqual(hatch["width"] / 0.28, read.lineWidth(), delta=0.001)
                self.assert_colour(hatch["stroke"], read.color().getRgb()[:3])

    def test_a_class_is_drawn_by_its_own_rule(self):
        for name in layers():
            of_layer = rules_of(name)
            if not any("Kind" in rule for rule in of_layer):
                continue
            for rule in of_layer:
                with self.subTest(rule["Name"]):
                    layer = self.layer(rule)
                    layer.loadNamedStyle(str(self.files / f"{name}.qml"))
                    feature = next(layer.getFeatures())
                    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
                    context.setFeature(feature)
                    matching = [child.label() for child in layer.renderer().rootRule().children()
                                if not child.filterExpression() or child.filter().evaluate(context)]
                    self.assertEqual([rule["Title"]], matching)


if __name__ == "__main__":
    unittest.main()
