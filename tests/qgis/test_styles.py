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
                           QgsRectangle, QgsUnitTypes, QgsVectorLayer)
    from qgis.PyQt.QtCore import QRectF, QSize
    from qgis.PyQt.QtGui import QColor, QFontDatabase, QImage, QPainter
    from qgis.PyQt.QtSvg import QSvgRenderer
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

    def layer(self, rule, name=""):
        """A layer with one thing of the rule's class: a level line, or an area far beyond the paper but for its foot."""
        is_area = "PolygonSymbolizer" in rule or rule["Layer"] in OUTLINES
        kind = "Polygon" if is_area else "LineString"
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154&field=kind:string&field=name:string", rule["Name"], "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttribute("kind", rule.get("Kind", ""))
        feature.setAttribute("name", name)
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

    def test_names_are_written_in_the_size_and_colour_of_our_pages(self):
        """As QGIS understood them, then as it draws them: ink within 48 levels of the colour, which names of 8 pixels reach."""
        families = {"Medium": "Lato Medium", "Semibold": "Lato Semibold", "Heavy": "Lato Heavy", "MediumItalic": "Lato Medium"}
        self.assertIn("Lato", QFontDatabase().families())
        texts = {name: text for name, text in STYLE["Texts"].items() if "names" in text}
        self.assertEqual(10, len(texts))
        for name, text in texts.items():
            with self.subTest(name):
                names = text["names"]
                rule = {"Name": name, "Layer": names["layer"], "Kind": names.get("kinds", [""])[0]}
                if rules_of(names["layer"])[0].get("PolygonSymbolizer"):
                    rule["PolygonSymbolizer"] = {}
                layer = self.layer(rule, "HEM")
                self.assertTrue(layer.loadSldStyle(str(self.files / f"{names['layer']}-noms.sld"))[1])
                self.assertTrue(layer.labelsEnabled())
                found = [child for child in layer.labeling().rootRule().children() if child.ruleKey() and child.description() == names["title"]] \
                    if layer.labeling().type() == "rule-based" else [layer.labeling()]
                self.assertEqual(1, len(found), [child.description() for child in layer.labeling().rootRule().children()]
                                 if layer.labeling().type() == "rule-based" else layer.labeling().type())
                settings = found[0].settings()
                self.assertEqual("name", settings.fieldName)
                written = settings.format()
                colour = STYLE["Colours"].get(text["fill"], text["fill"])
                self.assertEqual(families.get(text["face"], "Lato"), written.font().family())
                self.assertEqual(text["face"].endswith("Italic"), written.font().italic())
                self.assertEqual(text["face"] == "Bold", written.font().bold())
                self.assertEqual(QgsUnitTypes.RenderPixels, written.sizeUnit())
                self.assertEqual(round(text["size"] * 25.4 / 72 / 0.28), written.size())
                self.assertEqual(rgb(colour), written.color().getRgb()[:3])
                self.assertEqual("halo" in text, written.buffer().enabled())
                self.assertGreater(self.inked(layer, rgb(colour)), self.inked(layer, rgb(colour), with_names=False) + 5)
                if "halo" in text:
                    self.assertAlmostEqual(text["halo"] / 0.28, written.buffer().size(), delta=0.002)

    def inked(self, layer, colour, with_names=True):
        """Pixels of about a colour."""
        layer.setLabelsEnabled(with_names)
        image = self.draw(layer, 25.4 / 0.28)
        pixels = (QColor(image.pixel(x, y)).getRgb()[:3] for x in range(image.width()) for y in range(image.height()))
        return sum(all(abs(a - b) <= 48 for a, b in zip(pixel, colour)) for pixel in pixels)

    def point(self, kind):
        layer = QgsVectorLayer("Point?crs=EPSG:2154&field=kind:string", kind, "memory")
        feature = QgsFeature(layer.fields())
        feature.setAttribute("kind", kind)
        feature.setGeometry(QgsGeometry.fromWkt("POINT(0 0)"))
        layer.dataProvider().addFeatures([feature])
        return layer

    def test_discs_of_projects_have_the_hue_of_their_theme_and_its_size(self):
        for scheme, codes in STYLE["Themes"].items():
            for code, theme in codes.items():
                with self.subTest(f"{scheme}/{code}"):
                    layer = self.point(code)
                    self.assertTrue(layer.loadSldStyle(str(self.files / f"projects-{scheme}.sld"))[1])
                    image = self.draw(layer, 25.4 / 0.28)
                    middle = image.height() // 2
                    self.assert_colour(STYLE["Colours"].get(theme["fill"], theme["fill"]),
                                       QColor(image.pixel(middle, middle)).getRgb()[:3])
                    drawn = [pixel for pixel in self.column(image, middle) if pixel != (255, 0, 255)]
                    self.assertAlmostEqual(STYLE["Lengths"]["marker"] / 0.28, len(drawn), delta=1.5)

    def test_services_are_the_pictograms_of_our_pages(self):
        """Against Qt's picture of the same file at the same size. QGIS puts it up to half a pixel elsewhere: the mean
        colour of the square of paper around it does not change by that, nor do its edges by more than a pixel and a half."""
        side = STYLE["Lengths"]["presence"] / 0.28
        for category, sign in STYLE["Presence"].items():
            with self.subTest(category):
                layer = self.point(category)
                self.assertTrue(layer.loadSldStyle(str(self.files / "places.sld"))[1])
                image = self.draw(layer, 25.4 / 0.28)
                expected = QImage(image.size(), QImage.Format_ARGB32)
                expected.fill(QColor(255, 0, 255))
                painter = QPainter(expected)
                middle = image.height() / 2
                QSvgRenderer(str(SOURCE / "styles" / "pictograms" / f"{sign['graphic']}.svg")).render(
                    painter, QRectF(middle - side / 2, middle - side / 2, side, side))
                painter.end()
                (ours, ours_edges), (theirs, theirs_edges) = self.measure(expected), self.measure(image)
                self.assertTrue(theirs_edges, "nothing is drawn")
                self.assertTrue(all(abs(a - b) <= 4 for a, b in zip(ours, theirs)), (ours, theirs))
                self.assertTrue(all(abs(a - b) <= 1.5 for a, b in zip(ours_edges, theirs_edges)), (ours_edges, theirs_edges))

    def measure(self, image):
        """Mean colour of the middle of a picture, and the edges of what is drawn there."""
        middle, half = image.height() // 2, 12
        inside = {(x, y): QColor(image.pixel(x, y)).getRgb()[:3]
                  for x in range(middle - half, middle + half) for y in range(middle - half, middle + half)}
        drawn = [point for point, pixel in inside.items() if sum(abs(a - b) for a, b in zip(pixel, (255, 0, 255))) > 120]
        edges = [edge(point[axis] for point in drawn) for axis in (0, 1) for edge in (min, max)] if drawn else []
        return [sum(pixel[i] for pixel in inside.values()) / len(inside) for i in range(3)], edges

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
