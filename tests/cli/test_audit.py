# SPDX-License-Identifier: EUPL-1.2
"""audit: pages that may be printed, faults planted in reports and files, and mistakes."""
import json
import os
import unittest

from program import SOURCE, ProgramTest, french

try:
    import jsonschema
except ImportError:
    jsonschema = None


def pdf_of(content, resources=b"", objects=()):
    """A PDF of one A4 page."""
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
             b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources + b">>>>",
             b"<</Length %d>>stream\n%s\nendstream" % (len(content), content), *objects]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, part)
    xref = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, xref)


class Audit(ProgramTest):
    def export(self, *arguments):
        done = self.run_program("export", "--territory", "ternois", "--report", "out/rapport.json", *arguments)
        self.assertEqual(0, done.returncode, done.stderr)

    def change_report(self, change):
        file = self.folder / "out/rapport.json"
        report = json.loads(file.read_text(encoding="utf-8"))
        change(report["pages"][0])
        file.write_text(json.dumps(report), encoding="utf-8")

    def rules(self, *files):
        """Names of the rules broken by files, in order, each finding checked against the schema."""
        done = self.run_program("audit", "--json", *files)
        answer = json.loads(done.stdout)
        if jsonschema:
            schema = json.loads((SOURCE / "docs/schemas/audit.schema.json").read_text(encoding="utf-8"))
            jsonschema.validate(answer, schema)
        found = [finding["rule"] for file in answer["files"] for page in file["pages"] for finding in page["findings"]]
        self.assertEqual(len(found), sum(file["findings"] for file in answer["files"]))
        self.assertEqual(3 if found else 0, done.returncode, done.stderr)
        return found

    def test_a_page_just_made_passes_with_its_files(self):
        self.export("--format", "pdf,png,svg,html")
        done = self.run_program("audit", "out/rapport.json")
        self.assertEqual((0, french("out/rapport.json : aucun défaut (pages : 1).\n"), ""),
                         (done.returncode, done.stdout, done.stderr))
        self.assertEqual([], self.rules("out/carte-ternois.pdf", "out/carte-ternois.svg"))

    def test_a_fault_is_told_on_a_line_with_its_place_its_measure_and_its_limit(self):
        self.export("--format", "pdf")

        def shrink(page):
            title = next(text for text in page["elements"]["texts"] if text["role"] == "title")
            title["size_pt"] = 4.2
            title["cover_mm"] = [[100.04, 20, 30, 2, 0]]

        self.change_report(shrink)
        done = self.run_program("audit", "out/rapport.json")
        small = next(line for line in done.stdout.splitlines() if "4,2" in line)
        self.assertTrue(small.startswith("CC du Ternois [x 100,0" + french(" mm, y 20,0 mm]").replace(" mm", "\u00a0mm")
                                         + french(" : Le texte « ")), small)
        self.assertTrue(small.endswith(french(" » fait 4,2 points ; il en faut 4,5. Agrandissez-le.")
                                       .replace(" points", "\u00a0points")), small)
        self.assertEqual(3, done.returncode)
        self.assertTrue(done.stdout.splitlines()[-1].startswith(french("out/rapport.json : défauts : ")), done.stdout)

    def test_what_the_report_tells_besides_the_picture_is_held_to_rules_too(self):
        self.export("--format", "pdf")
        undated = {"severity": "info", "code": "attribution-undated", "subject": "roads", "message": "…"}

        def spoil(page):
            page["dropped_labels"] = ["Averdoingt", "Hernicourt", "Maizières"]
            page["diagnostics"].append(undated)

        self.change_report(spoil)
        self.assertEqual(["names-dropped", "source-undated"], self.rules("out/rapport.json"))

    def test_a_selection_of_names_on_a_page_of_several_epci_is_no_fault(self):
        self.export("--format", "pdf")

        def enlarge(page):
            page["dropped_labels"] = ["Averdoingt", "Hernicourt", "Maizières"]
            page["territory"]["kind"] = "grand-territoire"

        self.change_report(enlarge)
        self.assertEqual([], self.rules("out/rapport.json"))

    def test_a_file_that_is_gone_or_has_changed_is_no_longer_what_the_report_tells(self):
        self.export("--format", "pdf,svg")
        report = (self.folder / "out/rapport.json").stat()
        os.utime(self.folder / "out/carte-ternois.pdf", ns=(report.st_atime_ns, report.st_mtime_ns + 10**9))
        (self.folder / "out/carte-ternois.svg").unlink()
        self.assertEqual(["file-changed", "file-missing"], self.rules("out/rapport.json"))

    def test_a_report_may_be_moved_with_its_files(self):
        self.export("--format", "pdf")
        (self.folder / "out").rename(self.folder / "ailleurs")
        self.assertEqual([], self.rules("ailleurs/rapport.json"))

    def test_a_pdf_of_another_program_is_measured_as_far_as_it_tells(self):
        content = (b"q 0.2 w 100 100 m 200 200 l S Q q .5 0 0 .5 0 0 cm .4 w 10 10 100 50 re S Q\n"
                   b"BT /F1 4 Tf 100 700 Td (minuscule) Tj ET BT /F1 12 Tf 100 600 Td (dessus) Tj 3 4 Td (dessous) Tj ET\n"
                   b"BT /F1 12 Tf 570 400 Td (sorti) Tj ET q 50 0 0 50 300 300 cm /I1 Do Q\n")
        resources = b"/Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</I1 5 0 R>>"
        image = (b"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>"
                 b"stream\n0\nendstream")
        (self.folder / "autre.pdf").write_bytes(pdf_of(content, resources, [image]))
        self.assertEqual({"text-overlap", "cut", "small-text", "thin-line", "raster", "font-not-embedded"},
                         set(self.rules("autre.pdf")))
        told = self.run_program("audit", "autre.pdf").stdout
        self.assertIn("0,07\u00a0mm", told)
        self.assertIn("Helvetica", told)
        self.assertIn("filets qui se croisent", told.splitlines()[-1])

    def test_a_clean_pdf_of_another_program_raises_no_alarm(self):
        (self.folder / "propre.pdf").write_bytes(pdf_of(b"1 w 100 100 m 200 200 l S"))
        self.assertEqual([], self.rules("propre.pdf"))

    def test_an_svg_is_measured_through_its_transforms_and_styles(self):
        (self.folder / "autre.svg").write_text(
            '<svg xmlns="http://www.w3.org/2000/svg" width="100mm" height="50mm" viewBox="0 0 200 100">'
            '<g transform="translate(3 4) scale(.5)" style="stroke:#000;stroke-width:0.3"><path d="M0 0L10 10"/></g>'
            '<text font-size="3" x="10" y="10">petit</text><text font-size="5">assez <tspan>grand</tspan></text>'
            '<image href="a.png"/></svg>', encoding="utf-8")
        self.assertEqual(["small-text", "thin-line", "raster"], self.rules("autre.svg"))
        told = self.run_program("audit", "autre.svg").stdout
        self.assertIn("0,07\u00a0mm", told)  # 0.3 units, halved twice: 0.075 mm
        self.assertIn("4,25\u00a0points", told)

    def test_what_cannot_be_audited_is_an_error_beside_what_can(self):
        (self.folder / "propre.pdf").write_bytes(pdf_of(b"1 w 100 100 m 200 200 l S"))
        (self.folder / "autre.json").write_text("{}", encoding="utf-8")
        done = self.run_program("audit", "absent.pdf", "autre.json", "propre.pdf", "notes.txt")
        self.assertEqual(1, done.returncode)
        self.assertTrue(done.stdout.startswith(french("propre.pdf : aucun défaut (pages : 1).\n")), done.stdout)
        errors = done.stderr.splitlines()
        self.assertEqual(3, len(errors), errors)
        self.assertIn("absent.pdf", errors[0])
        self.assertIn("autre.json", errors[1])
        self.assertIn(".txt", errors[2])

    def test_nothing_to_audit_is_wrong_use(self):
        done = self.run_program("audit")
        self.assertEqual((2, ""), (done.returncode, done.stdout))


if __name__ == "__main__":
    unittest.main()
