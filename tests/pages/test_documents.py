# SPDX-License-Identifier: EUPL-1.2
"""What comes with the picture: layers, tags, bookmarks and metadata of a PDF, colours of a press, places on the ground,
the page in words, the series on a sheet, and an SVG that other programs show alike."""
import csv
import html.parser
import io
import json
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from printed import SOURCE, Background, RealBackground, amounts_of, folded, poppler, projects_of, table

TERRITORIES = ("--territory", "pays de lumbres", "--territory", "ternois")
PRESS = ("--colour", "cmjn", *TERRITORIES)
INK_LIMIT = 3.0
VOID = {"meta"}


def plain_pdf(file):
    """The file with its streams unpacked."""
    done = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", str(file), "-"], capture_output=True, check=True)
    return done.stdout.decode("latin-1")


def fill_of_text(content):
    """Operands and operator of the fill colour in force at each text object."""
    found, fill = [], None
    for line in content.splitlines():
        words = line.split()
        if words and words[-1] in ("k", "rg", "g"):
            count = {"k": 4, "rg": 3, "g": 1}[words[-1]]
            fill = (tuple(map(float, words[-1 - count:-1])), words[-1])
        elif words and (words[-1] == "BT" or line.startswith("BT/")):
            found.append(fill)
    return found


class Structure(html.parser.HTMLParser):
    """Checks that elements nest, and notes what matters to who listens."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.headings, self.captions, self.attributes = [], [], [], 0, []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.attributes.append((tag, dict(attributes)))
        if re.fullmatch(r"h\d", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise AssertionError(f"</{tag}> closes nothing")


class OnSchematicBackground(Background):
    def each(self, *arguments):
        return self.export(*arguments).pages.items()

    def test_a_pdf_is_sound_tagged_in_layers_and_says_the_same_twice(self):
        for _, page in self.each(*TERRITORIES):
            file = page.files["pdf"]
            poppler("qpdf", "--check", file)
            facts = dict(line.split(":", 1) for line in poppler("pdfinfo", file).splitlines())
            self.assertEqual(("yes", "yes", "Cd62, SIGEO"),
                             tuple(facts[key].strip() for key in ("Tagged", "Metadata Stream", "Author")))
            xmp = poppler("pdfinfo", "-meta", file)
            for key in ("Title", "Subject", "Author", "Keywords"):
                self.assertIn(facts[key].strip(), xmp.replace("&amp;", "&"))
            self.assertEqual(2, len(poppler("pdfimages", "-list", file).splitlines()))
            plain = plain_pdf(file)
            self.assertIn("/Lang (fr-FR)", plain)
            names = {bytes.fromhex(name).decode("utf-16") for name in re.findall(r"/Name <(feff\w+)>\n  /Type /OCG", plain)}
            names |= set(re.findall(r"/Name \((.*)\)\n  /Type /OCG", plain))
            self.assertLessEqual({"Filets", "Communes", "Titre", "Sources"}, names)
            self.assertEqual(plain.count("BDC") + plain.count("BMC"), plain.count("EMC"))

    def test_who_listens_hears_the_title_the_map_the_boxes_the_legend_and_the_sources(self):
        for _, page in self.each(*TERRITORIES):
            told = poppler("pdfinfo", "-struct-text", page.files["pdf"])
            places = [told.index(part) for part in ("H1 (block)", " Figure", "H2 (block)", "Présence du Département",
                                                    "P (block)\n      \"Source")]
            self.assertEqual(sorted(places), places)
            self.assertEqual(1, told.count("H1 (block)"))
            for callout in page.report["callouts"]:
                self.assertIn(folded(callout["title"]), folded(told))

    def test_bookmarks_lead_to_every_project_by_theme(self):
        for slug, page in self.each(*TERRITORIES):
            outlines = json.loads(poppler("qpdf", "--json", "--json-key=outlines", page.files["pdf"]))["outlines"]
            self.assertEqual(1, len(outlines))
            themes = {group["title"]: [folded(entry["title"]) for entry in group["kids"]] for group in outlines[0]["kids"]}
            expected = projects_of(page.report["territory"]["id"])
            self.assertEqual({row["theme"] for row in expected}, set(themes))
            for row in expected:
                self.assertIn(folded(row["title"]), themes[row["theme"]], slug)

    def test_a_printer_finds_the_trimmed_page_its_bleed_and_its_marks(self):
        for arguments in (("--bleed", "3", "--crop-marks"), ("--bleed", "3", "--crop-marks", "--colour", "cmjn")):
            if "cmjn" in arguments and shutil.which("gs") is None:
                continue
            for _, page in self.each(*arguments, "--territory", "ternois"):
                told = poppler("pdfinfo", "-box", page.files["pdf"])
                boxes = {name: [float(number) * 25.4 / 72 for number in numbers.split()]
                         for name, numbers in re.findall(r"(\w+)Box:\s+([-\d. ]+)", told)}
                trim = boxes["Trim"]
                for name, around in (("Trim", 0), ("Bleed", 3), ("Media", 8)):
                    expected = [trim[0] - around, trim[1] - around, trim[2] + around, trim[3] + around]
                    for found, wanted in zip(boxes[name], expected):
                        self.assertAlmostEqual(wanted, found, delta=0.02, msg=f"{name} {arguments}")
                self.assertAlmostEqual(297, trim[2] - trim[0], delta=0.02)
                self.assertAlmostEqual(210, trim[3] - trim[1], delta=0.02)

    def test_black_text_is_black_ink_alone_where_a_press_asks(self):
        for _, page in self.each("--colour", "impression", *TERRITORIES):
            fills = fill_of_text(plain_pdf(page.files["pdf"]))
            self.assertGreater(len(fills), 50)
            self.assertIn(((0, 0, 0, 1), "k"), fills)
            self.assertNotIn(((0.133, 0.188, 0.235), "rg"), fills)
        for _, page in self.each(*TERRITORIES):
            self.assertNotIn("k", {operator for _, operator in fill_of_text(plain_pdf(page.files["pdf"]))})

    @unittest.skipIf(shutil.which("gs") is None, "Ghostscript absent: PDF/X not checked")
    def test_a_page_for_a_press_is_pdf_x_in_cmyk_with_pure_black_and_not_too_much_ink(self):
        for _, page in self.each(*PRESS):
            file = page.files["pdf"]
            poppler("qpdf", "--check", file)
            self.assertLess(file.stat().st_size, 2_000_000)
            plain = plain_pdf(file)
            for words in ("/GTS_PDFXVersion (PDF/X-3:2002)", "/S /GTS_PDFX", "/TrimBox", "/BleedBox", "/Trapped /False"):
                self.assertIn(words, plain)
            for words in ("/SMask", "/ExtGState <<\n      /R", "/OCProperties", "DeviceRGB"):
                self.assertNotIn(words, plain)
            self.assertNotRegex(plain, r"\d (rg|RG)\n")
            self.assertIn(((0, 0, 0, 1), "k"), fill_of_text(plain))
            inks = [sum(map(float, found)) for found in re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) [kK]\n", plain)]
            self.assertGreater(len(inks), 100)
            self.assertLessEqual(max(inks), INK_LIMIT)
            for font in poppler("pdffonts", file).splitlines()[2:]:
                self.assertEqual(["yes", "yes", "yes"], font.split()[-5:-2], font)
            self.assertEqual(2, len(poppler("pdfimages", "-list", file).splitlines()))

    @unittest.skipIf(shutil.which("gs") is None, "Ghostscript absent: PDF/X not checked")
    def test_a_page_for_a_press_is_the_same_on_each_run(self):
        again = self.export("--jobs", "1", *PRESS)
        for slug, page in self.export(*PRESS).pages.items():
            self.assertTrue(page.files["pdf"].read_bytes() == again.pages[slug].files["pdf"].read_bytes(), slug)

    @unittest.skipIf(shutil.which("gdalinfo") is None, "gdalinfo absent: GeoPDF not checked")
    def test_a_georeferenced_page_puts_the_territory_where_it_is(self):
        for _, page in self.each("--geo", "--format", "pdf,svg", *TERRITORIES):
            told = json.loads(poppler("gdalinfo", "-json", page.files["pdf"]))
            self.assertIn('ID["EPSG",2154]', told["coordinateSystem"]["wkt"])
            x0, dx, _, y0, _, dy = told["geoTransform"]
            mm = 297 / told["size"][0]
            svg = page.files["svg"].read_text(encoding="utf-8")
            land = re.search(rf'id="land-{page.report["territory"]["id"]}" [^>]*d="([^"]*)"', svg)[1]
            numbers = [tuple(map(float, pair)) for pair in re.findall(r"(-?[\d.]+) (-?[\d.]+)", land)]
            east = [x0 + dx * x / mm for x, _ in numbers]
            north = [y0 + dy * y * told["size"][1] / 210 for _, y in numbers]
            real = self.ground_extent(page.report["territory"]["id"])
            for drawn, expected in zip((min(east), min(north), max(east), max(north)), real):
                self.assertLess(abs(drawn - expected), 20)  # the outline is simplified to some metres
            # What is printed of the ground, to the metre.
            neatline = told["metadata"][""]["NEATLINE"]
            corners = [tuple(map(float, pair)) for pair in re.findall(r"(-?[\d.]+) (-?[\d.]+)", neatline)]
            frame = re.search(r'<g id="cadre"[^>]*>\s*<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', svg)
            width, height = (float(frame[i]) * page.report["scale"] / 1000 for i in (3, 4))
            self.assertAlmostEqual(width, max(x for x, _ in corners) - min(x for x, _ in corners), delta=1)
            self.assertAlmostEqual(height, max(y for _, y in corners) - min(y for _, y in corners), delta=1)

    def ground_extent(self, siren):
        """Of the territory in the shipped background, EPSG:2154."""
        collection = json.loads((SOURCE / "data/fond-schematique/communes.geojson").read_text(encoding="utf-8"))
        communes = {row["insee"] for row in table("communes.csv") if row["epci_siren"] == siren}
        points = [point for feature in collection["features"] if communes & set(map(str, feature["properties"].values()))
                  for point in flatten(feature["geometry"]["coordinates"])]
        return (min(x for x, _ in points), min(y for _, y in points), max(x for x, _ in points), max(y for _, y in points))

    def test_the_page_in_words_says_what_the_picture_says(self):
        for _, page in self.each("--format", "pdf,html,csv", *TERRITORIES):
            text = page.files["html"].read_text(encoding="utf-8")
            structure = Structure(text)
            self.assertEqual([], structure.open)
            self.assertEqual(1, structure.headings.count(1))
            self.assertEqual(1, structure.headings[0])
            self.assertTrue(all(after <= before + 1 for before, after in zip(structure.headings, structure.headings[1:])))
            self.assertEqual(structure.tags.count("table"), structure.tags.count("caption"))
            self.assertIn(("html", {"lang": "fr"}), structure.attributes)
            self.assertTrue(all(attributes.get("scope") in ("col", "row")
                                for tag, attributes in structure.attributes if tag == "th"))
            for word in ("<script", "http:", "https:", "src="):
                self.assertNotIn(word, text)
            raw = page.files["csv"].read_bytes()
            self.assertTrue(raw.startswith(b"\xef\xbb\xbf"))
            rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
            told = {(folded(row["intitule"]), row["groupe"], folded(row["montant"])) for row in rows
                    if row["rubrique"] == "projet"}
            expected = projects_of(page.report["territory"]["id"])
            self.assertEqual({(folded(row["title"]), row["theme"], folded("".join(amounts_of(row)))) for row in expected},
                             told)
            signs = [row for row in rows if row["rubrique"] == "présence"]
            self.assertEqual(page.report["drawn"].get("presence", 0), len(signs))
            names = {row["name"] for row in table("communes.csv")}
            for row in signs:
                self.assertIn(row["lieu"].replace("’", "'"), {name.replace("’", "'") for name in names})

    def test_a_contact_sheet_shows_the_series_as_vectors(self):
        with tempfile.TemporaryDirectory() as folder:
            sheet = Path(folder) / "planche.pdf"
            made = self.export("--contact-sheet", str(sheet), "--dpi", "50")
            poppler("qpdf", "--check", sheet)
            self.assertIn("1190.55 x 841.89 pts", poppler("pdfinfo", sheet))
            self.assertEqual(2, len(poppler("pdfimages", "-list", sheet).splitlines()))
            text = poppler("pdftotext", sheet, "-")
            for page in made.report["pages"]:
                self.assertIn(folded(page["territory"]["name"]), folded(text))
            self.assertEqual(20, len(re.findall(r"/P\d+ Do", plain_pdf(sheet))))

    @unittest.skipIf(shutil.which("inkscape") is None or shutil.which("compare") is None,
                     "Inkscape or ImageMagick absent: the SVG is not compared")
    def test_inkscape_shows_the_svg_as_our_picture(self):
        for _, page in self.each("--format", "svg,png", "--dpi", "150", *TERRITORIES):
            svg = page.files["svg"].read_text(encoding="utf-8")
            for layer in ("Encadrés", "Légende", "Présence"):
                self.assertRegex(svg, rf'<g id="[a-z-]+" inkscape:groupmode="layer" inkscape:label="{layer}"')
            with tempfile.TemporaryDirectory() as folder:
                drawn = Path(folder) / "inkscape.png"
                subprocess.run(["inkscape", page.files["svg"], "--export-type=png", "--export-width=1754",
                                "--export-background=#ffffff", f"--export-filename={drawn}"], capture_output=True,
                               check=True, env={"HOME": folder, "PATH": "/usr/bin:/bin"})
                done = subprocess.run(["compare", "-metric", "RMSE", drawn, page.files["png"], "null:"],
                                      capture_output=True, text=True, check=False)
                difference = float(re.search(r"\(([\d.e-]+)\)", done.stderr)[1])
                self.assertLess(difference, 0.06, done.stderr)


def flatten(coordinates):
    if isinstance(coordinates[0], (int, float)):
        yield coordinates[:2]
    else:
        for part in coordinates:
            yield from flatten(part)


class OnRealBackground(RealBackground, OnSchematicBackground):
    def ground_extent(self, siren):
        self.skipTest("the outline of real data is not compared: the schematic one is")


if __name__ == "__main__":
    unittest.main()
