# SPDX-License-Identifier: EUPL-1.2
"""The report says of each page what its files hold, and the files are what a printer needs."""
import json
import re
import struct
import unittest
from pathlib import Path

from printed import SOURCE, Background, RealBackground, amounts_of, folded, plain, poppler, table

try:
    import jsonschema
except ImportError:
    jsonschema = None

FORMATS = ("--format", "pdf,png,svg")
PDF_LIMIT = 2_000_000  # bytes
FRAME = re.compile(r'<g id="cadre"[^>]*>\s*<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"')
PERIODS = {"2015-2018": "2015-2018", "a_venir": "à venir"}


def place_and_period(project, siren):
    """What a call-out says of them, folded: "Lumbres · 2015-2018", "Lumbres", "Financement 2015-2018" or nothing."""
    codes = project["location_value"].split(";")
    if project["location_rule"] == "college":
        codes = [row["insee"] for row in table("colleges.csv") if row["uai"] in codes]
    communes = {row["insee"]: row["name"] for row in table("communes.csv") if row["epci_siren"] == siren}
    places = [communes[code] for code in codes if code in communes]
    period = PERIODS.get(project["period"], "")
    return folded(" ".join([*places, period] if places else ["Financement", period] if period else []))


def png_header(file):
    """Width, height, and points a metre with the unit's code (1: metre) across and down."""
    content = file.read_bytes()
    if content[:8] != b"\x89PNG\r\n\x1a\n":
        raise AssertionError(f"{file.name} is no PNG")
    at, chunks = 8, {}
    while b"IDAT" not in chunks:
        length, kind = struct.unpack(">I4s", content[at:at + 8])
        chunks[kind] = content[at + 8:at + 8 + length]
        at += length + 12
    return struct.unpack(">II", chunks[b"IHDR"][:8]), struct.unpack(">IIB", chunks[b"pHYs"])


def without_times(report):
    return {**report, "pages": [{**page, "seconds": None} for page in report["pages"]]}


class OnSchematicBackground(Background):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.made = cls.export(*FORMATS, "--jobs", "2")

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed: tools/setup installs it")
    def test_report_keeps_to_its_schema(self):
        schema = json.loads((SOURCE / "docs" / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        validator.validate(self.made.report)
        spoiled = json.loads(json.dumps(self.made.report))
        del spoiled["pages"][0]["callouts"]
        self.assertFalse(validator.is_valid(spoiled))

    def test_each_call_out_holds_its_title_and_amounts_within_its_box(self):
        projects = {row["projet_id"]: row for row in table("projets.csv")}
        boxes = 0
        for page in self.made.pages.values():
            for callout in page.report["callouts"]:
                with self.subTest(territory=page.report["territory"]["name"], project=callout["project"]):
                    self.assert_box_holds(page, callout, projects[callout["project"]])
                boxes += 1
        self.assertGreater(boxes, 50)

    def assert_box_holds(self, page, callout, project):
        self.assertEqual(folded(project["title"]), folded(callout["title"]))
        self.assertEqual(folded(" ".join(amounts_of(project))), folded(callout["amount"]))
        x, y, width, height = callout["box_mm"]
        inside = page.words_in(callout["box_mm"])
        printed = folded("".join(word[4] for word in inside))
        told = place_and_period(project, page.report["territory"]["id"])
        title, *amounts = [folded(text) for text in (project["title"], *amounts_of(project))]
        # A dense box puts the first amount before the place.
        orders = ([title, told, *amounts], [title, *amounts[:1], told, *amounts[1:]])
        self.assertIn(printed, ["".join(order) for order in orders])
        for left, top, right, bottom, word in inside:
            # A word's height is that of its font, more than of its letters: its middle half has to be in.
            quarter = (bottom - top) / 4
            self.assertTrue(x <= left and right <= x + width, word)
            self.assertTrue(y <= top + quarter and bottom - quarter <= y + height, word)

    def test_sites_lie_in_the_frame_and_boxes_beside_it_on_the_page(self):
        for slug, page in self.made.pages.items():
            found = FRAME.search(page.files["svg"].read_text(encoding="utf-8"))
            self.assertIsNotNone(found, slug)
            left, top, width, height = map(float, found.groups())
            for callout in page.report["callouts"]:
                with self.subTest(territory=slug, project=callout["project"]):
                    self.assertTrue(callout["sites_mm"])
                    for x, y in callout["sites_mm"]:
                        self.assertTrue(left < x < left + width and top < y < top + height, (x, y))
                    box_left, box_top, box_width, box_height = callout["box_mm"]
                    self.assertTrue(box_left + box_width <= left or left + width <= box_left, "the box covers the map")
                    self.assertTrue(0 <= box_left and box_left + box_width <= 297, "the box leaves the page")
                    self.assertTrue(0 <= box_top and box_top + box_height <= 210, "the box leaves the page")

    def test_the_legend_is_printed_with_the_wording_and_the_order_of_the_contracts(self):
        rows = table("legende.csv")
        entries = [(row["group_label"], row["item_label"]) for row in rows if row["group_order"] != "7"]
        headings = list(dict.fromkeys(row["group_label"] for row in rows))
        self.assertEqual((26, 7), (len(entries), len(headings)))
        template = json.loads((SOURCE / "styles/templates/2019.json").read_text(encoding="utf-8"))
        realisation = template["Words"]["realisation"]
        for slug, page in self.made.pages.items():
            with self.subTest(territory=slug):
                self.assertEqual(entries, [(entry["group"], entry["label"]) for entry in page.report["legend"]])
                self.assertLessEqual(set(page.report["undrawn_legend"]), {label for _, label in entries})
                printed, at = plain(page.text), 0
                for heading in headings:
                    for words in (heading, *(label for group, label in entries if group == heading)):
                        found = printed.find(plain(words), at)
                        self.assertGreaterEqual(found, 0, f"« {words} » is not printed in its place")
                        at = found + len(words)
                self.assertRegex(printed[at:], rf"^ Source : .* {re.escape(realisation)}$")

    def test_each_page_is_a_small_pdf_of_one_a4_sheet_with_its_fonts(self):
        for slug, page in self.made.pages.items():
            with self.subTest(territory=slug):
                file = page.files["pdf"]
                self.assertEqual([297, 210], page.report["page_mm"])
                facts = dict(line.split(":", 1) for line in poppler("pdfinfo", file).splitlines())
                self.assertEqual("1", facts["Pages"].strip())
                size = [float(number) * 25.4 / 72 for number in re.findall(r"[\d.]+(?= x| pts)", facts["Page size"])]
                self.assertEqual([297.0, 210.0], [round(side, 2) for side in size])
                self.assertLess(file.stat().st_size, PDF_LIMIT)
                fonts = [line.split() for line in poppler("pdffonts", file).splitlines()[2:]]
                self.assertGreater(len(fonts), 1)
                for font in fonts:
                    # The last columns are embedded, subset, Unicode map, object number and generation.
                    self.assertEqual(["yes", "yes", "yes"], font[-5:-2], font)

    def test_each_picture_has_300_points_an_inch(self):
        for slug, page in self.made.pages.items():
            with self.subTest(territory=slug):
                file = page.files["png"]
                self.assertEqual(((3508, 2480), (11811, 11811, 1)), png_header(file))
                self.assertGreater(file.stat().st_size, 200_000)

    def test_files_are_named_for_their_territory(self):
        expected = [f"carte-{row['slug']}.{ending}" for row in table("epci.csv") for ending in ("pdf", "png", "svg")]
        self.assertEqual(sorted(expected), sorted(path.name for path in self.made.folder.iterdir()))
        reported = [Path(name).name for page in self.made.report["pages"] for name in page["files"]]
        self.assertEqual(expected, reported)

    def test_another_run_gives_the_same_bytes_whatever_the_threads_and_the_other_pages(self):
        for jobs, territories, count in (("1", (), 60), ("2", ("--territory", "ternois", "--territory", "arras"), 6)):
            again = self.export(*FORMATS, "--jobs", jobs, *territories)
            names = sorted(path.name for path in again.folder.iterdir())
            self.assertEqual(count, len(names))
            for name in names:
                self.assertTrue((self.made.folder / name).read_bytes() == (again.folder / name).read_bytes(), name)
        self.assertEqual(without_times(self.made.report), without_times(self.export(*FORMATS, "--jobs", "1").report))


class OnRealBackground(RealBackground, OnSchematicBackground):
    pass
