# SPDX-License-Identifier: EUPL-1.2
"""book: pages in one document, and mistakes."""
import json
import re
import shutil
import subprocess
import unittest

from program import ProgramTest, french


def tool(*command):
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, encoding="utf-8", check=True).stdout


class Book(ProgramTest):
    def export(self, *arguments):
        done = self.run_program("export", *arguments)
        self.assertEqual(0, done.returncode, done.stderr)

    def book(self, *arguments):
        done = self.run_program("book", *arguments)
        self.assertEqual(0, done.returncode, done.stderr)
        return done

    def bookmarks(self, name):
        """Titles of the first level, and the page each leads to."""
        outlines = json.loads(tool("qpdf", "--json", "--json-key=outlines", self.folder / name))["outlines"]
        return [(entry["title"], entry["destpageposfrom1"], len(entry["kids"])) for entry in outlines]

    def test_files_are_merged_in_their_order_with_bookmarks_layers_tags_and_numbers(self):
        self.export("--territory", "pays de lumbres", "--territory", "ternois")
        for name in ("a.pdf", "b.pdf"):
            done = self.book("out/carte-ternois.pdf", "out/carte-pays-de-lumbres.pdf", "--title", "Livret", "--out", name)
            self.assertEqual(name + "\n", done.stdout)
        self.assertEqual((self.folder / "a.pdf").read_bytes(), (self.folder / "b.pdf").read_bytes())
        tool("qpdf", "--check", self.folder / "a.pdf")
        facts = dict(line.split(":", 1) for line in tool("pdfinfo", self.folder / "a.pdf").splitlines())
        self.assertEqual(("2", "Livret", "yes"), tuple(facts[key].strip() for key in ("Pages", "Title", "Tagged")))
        found = self.bookmarks("a.pdf")
        self.assertEqual([("CC du Ternois", 1), ("CC du Pays de Lumbres", 2)], [entry[:2] for entry in found])
        self.assertTrue(all(themes > 1 for _, _, themes in found))
        self.assertIn("Ternois", tool("pdftotext", "-l", "1", self.folder / "a.pdf", "-"))
        self.assertIn("Lumbres", tool("pdftotext", "-f", "2", self.folder / "a.pdf", "-"))
        plain = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", self.folder / "a.pdf", "-"],
                               capture_output=True, check=True).stdout
        layers = re.findall(rb"/Name (.*)\n  /Type /OCG", plain)
        self.assertGreater(len(layers), 8)
        shown = re.search(rb"/OCGs \[(.*?)\]", plain, re.DOTALL).group(1).count(b" 0 R")
        self.assertEqual(len(set(layers)), shown)
        self.assertIn(b"/PageLabels", plain)
        told = tool("pdfinfo", "-struct-text", self.folder / "a.pdf")
        self.assertEqual((2, 2), (told.count("H1 (block)"), len(re.findall(r"^ +Figure", told, re.MULTILINE))))

    def test_territories_are_made_straight_into_a_book(self):
        done = self.book("--territory", "ternois", "--territory", "arras", "--out", "l/livret.pdf")
        self.assertEqual("l/livret.pdf\n", done.stdout)
        self.assertEqual(["livret.pdf"], [path.name for path in (self.folder / "l").iterdir()])
        tool("qpdf", "--check", self.folder / "l/livret.pdf")
        self.assertEqual([("CC du Ternois", 1), ("CU d'Arras".replace("'", "’"), 2)],
                         [(title.replace("'", "’"), page) for title, page, _ in self.bookmarks("l/livret.pdf")])

    def test_a_file_that_cannot_be_bound_is_named_and_the_former_book_stays(self):
        self.export("--territory", "arras")
        good = self.folder / "out/carte-arras.pdf"
        (self.folder / "rompu.pdf").write_bytes(good.read_bytes()[:5000])
        (self.folder / "texte.pdf").write_text("pas un PDF", encoding="utf-8")
        tool("qpdf", "--encrypt", "secret", "secret", "256", "--", good, self.folder / "secret.pdf")
        former = self.folder / "livret.pdf"
        former.write_text("ancien", encoding="utf-8")
        for name, message in (("absent.pdf", "Le fichier « absent.pdf » n'existe pas."),
                              ("rompu.pdf", "Le fichier « rompu.pdf » n'est pas un PDF en bon état ("),
                              ("texte.pdf", "Le fichier « texte.pdf » n'est pas un PDF en bon état ("),
                              ("secret.pdf", "Le fichier « secret.pdf » est protégé par un mot de passe. Donnez-en une "
                                             "copie sans protection.")):
            with self.subTest(file=name):
                done = self.run_program("book", good, name, "--out", "livret.pdf")
                self.assertEqual((1, ""), (done.returncode, done.stdout))
                self.assertTrue(done.stderr.startswith(french("Erreur : " + message)), done.stderr)
                self.assertEqual("ancien", former.read_text(encoding="utf-8"))

    def test_mistakes_of_usage(self):
        self.assert_fails(["book", "a.pdf", "--territory", "arras"], 2,
                          "La valeur « arras » ne convient pas à l'option --territory ; il faut soit des territoires, "
                          "soit des fichiers PDF.")
        self.assert_fails(["book", "--colour", "cmjn"], 2,
                          "La valeur « cmjn » ne convient pas à l'option --colour ; il faut ecran, impression.")


class Press(ProgramTest):
    def test_mistakes_about_colours_and_sheets(self):
        for arguments, message in (
            (["--colour", "rvb"], "La valeur « rvb » ne convient pas à l'option --colour ; il faut ecran, impression, cmjn."),
            (["--icc", "x.icc"], "La valeur « x.icc » ne convient pas à l'option --icc ; il faut aussi --colour cmjn."),
            (["--geo", "--colour", "cmjn"], "La valeur « cmjn » ne convient pas à l'option --colour ; il faut ecran ou "
             "impression avec --geo."),
            (["--contact-sheet", "planche.jpg"], "La valeur « planche.jpg » ne convient pas à l'option --contact-sheet ; "
             "il faut un nom de fichier en .pdf ou .png."),
        ):
            with self.subTest(arguments=arguments):
                self.assert_fails(["export", *arguments], 2, message)

    def test_a_missing_ghostscript_is_an_error_that_names_the_package(self):
        self.assertIsNotNone(shutil.which("gs"), "ghostscript has to be there for this to be a test")
        done = self.run_program("export", "--territory", "arras", "--colour", "cmjn", PATH="/nowhere")
        self.assertEqual((1, ""), (done.returncode, done.stdout))
        self.assertEqual(french("Erreur : Le programme « gs » n'est pas installé. Installez le paquet ghostscript, puis "
                                "recommencez.") + "\n", done.stderr)

    def test_a_profile_that_is_none_is_an_error(self):
        (self.folder / "faux.icc").write_text("pas un profil", encoding="utf-8")
        done = self.run_program("export", "--territory", "arras", "--colour", "cmjn", "--icc", "faux.icc")
        self.assertEqual(1, done.returncode)
        self.assertTrue(done.stderr.startswith(french("Erreur : Le programme « gs » a échoué (")), done.stderr)
        done = self.run_program("export", "--territory", "arras", "--colour", "cmjn", "--icc", "absent.icc")
        self.assertEqual(french("Erreur : Le fichier « absent.icc » n'existe pas. Vérifiez son nom et son dossier.") + "\n",
                         done.stderr)
        self.assertEqual([], list((self.folder / "out").iterdir()))


if __name__ == "__main__":
    unittest.main()
