# SPDX-License-Identifier: EUPL-1.2
"""style export and import, and export --style."""
import json
import shutil
import unittest
import xml.etree.ElementTree as ElementTree

from program import SOURCE, ProgramTest, french

SE = "{http://www.opengis.net/se}"
OGC = "{http://www.opengis.net/ogc}"
# Elements of a Rule in the order of the schema of SE 1.1.
RULE = ["Name", "Description", "LegendGraphic", "Filter", "ElseFilter", "MinScaleDenominator", "MaxScaleDenominator",
        "PolygonSymbolizer", "LineSymbolizer", "TextSymbolizer", "PointSymbolizer"]


class StyleCommand(ProgramTest):
    def exported(self, *arguments):
        done = self.run_program("style", "export", "--to", "out", *arguments)
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        return done.stdout.splitlines()

    def test_export_writes_a_file_for_each_layer_of_a_gis_and_one_for_all(self):
        names = self.exported()
        self.assertEqual("out/contrat-2018.sld", names[0])
        for name in ("out/roads-rd-1-bord.sld", "out/roads-rd-1.sld", "out/rivers.sld", "out/roads.qml"):
            self.assertIn(name, names)
        self.assertEqual(sorted(names), sorted(str(p.relative_to(self.folder)) for p in self.folder.rglob("out/*")))

    def test_what_is_exported_has_the_structure_of_the_standard(self):
        for name in self.exported("--style", "gris"):
            if not name.endswith(".sld"):
                ElementTree.parse(self.folder / name)
                continue
            with self.subTest(name):
                root = ElementTree.parse(self.folder / name).getroot()
                self.assertEqual("1.1.0", root.get("version"))
                rules = list(root.iter(SE + "Rule"))
                self.assertTrue(rules)
                for rule in rules:
                    order = [RULE.index(child.tag.split("}")[1]) for child in rule]
                    self.assertEqual(sorted(order), order)
                    self.assertTrue(rule.findtext(f"{SE}Description/{SE}Title"))
                for layer in root:
                    self.assertEqual([SE + "Name", "{http://www.opengis.net/sld}UserStyle"], [c.tag for c in layer])
                self.assertFalse(list(root.iter(SE + "ElseFilter")))

    def test_the_same_command_writes_the_same_bytes(self):
        first = {name: (self.folder / name).read_bytes() for name in self.exported()}
        shutil.rmtree(self.folder / "out")
        self.assertEqual(first, {name: (self.folder / name).read_bytes() for name in self.exported()})

    def test_import_of_what_was_exported_changes_nothing(self):
        self.exported("--style", "daltonien")
        done = self.run_program("style", "import", "out/daltonien.sld", "--style", "daltonien", "--to", "copie.json")
        self.assertEqual((0, "copie.json\n", ""), (done.returncode, done.stdout, done.stderr))
        style = json.loads((self.folder / "copie.json").read_text(encoding="utf-8"))
        self.assertEqual(("copie", "daltonien", []), (style["Name"], style["Extends"], style["Rules"]))

    def test_import_names_what_it_does_not_take_and_the_result_makes_a_page(self):
        sample = self.folder / "s.sld"
        sample.write_text("""<StyledLayerDescriptor version="1.1.0" xmlns:se="http://www.opengis.net/se">
<NamedLayer><se:Name>rivieres</se:Name><UserStyle><se:FeatureTypeStyle><se:Rule><se:Name>river</se:Name>
<se:LineSymbolizer><se:Stroke><se:SvgParameter name="stroke">#0060c0</se:SvgParameter>
<se:SvgParameter name="stroke-linecap">butt</se:SvgParameter></se:Stroke></se:LineSymbolizer>
<se:TextSymbolizer/></se:Rule></se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>""",
                          encoding="utf-8")
        done = self.run_program("style", "import", "s.sld", "--to", "mien.json", "--layer", "rivers")
        end = "» n'est pas repris dans le style. Complétez le style à la main s'il le faut.\n"
        self.assertEqual(french("Avertissement : s.sld:4 : l'élément « SvgParameter stroke-linecap=butt " + end
                                + "Avertissement : s.sld:5 : l'élément « TextSymbolizer " + end), done.stderr)
        self.assertEqual(0, done.returncode)
        page = self.run_program("export", "--territory", "ternois", "--style", "mien.json", "--format", "svg")
        self.assertEqual(0, page.returncode, page.stderr)
        self.assertIn("#0060c0", (self.folder / "out/carte-ternois.svg").read_text(encoding="utf-8").lower())

    def test_mistakes_of_use(self):
        self.assert_fails(("export", "--style", "daltonian"), 2,
                          "Le style « daltonian » n'est pas connu. Les styles sont donnés par « cartocontrat list styles ». "
                          "Vouliez-vous dire « daltonien » ?")
        self.assert_fails(("style", "export"), 2, "L'option --to attend une valeur. Voyez « cartocontrat --help ».")
        self.assert_fails(("style", "envoi", "--to", "x"), 2,
                          "L'option ou l'argument « envoi » n'est pas connu. Voyez « cartocontrat --help ».")
        self.assert_fails(("style",), 2, "Il manque une commande. Voyez « cartocontrat --help ».")
        (self.folder / "vide.sld").write_text("<StyledLayerDescriptor/>", encoding="utf-8")
        self.assert_fails(("style", "import", "vide.sld", "--to", "x.json"), 1,
                          "Rien du fichier « vide.sld » n'a pu être repris. Voyez les avertissements, et les options "
                          "--layer et --attribute.")

    def test_styles_are_listed(self):
        done = self.run_program("list", "styles", "--json")
        files = sorted(path.stem for path in (SOURCE / "styles").glob("*.json"))
        self.assertEqual(files, [row["id"] for row in json.loads(done.stdout)])


if __name__ == "__main__":
    unittest.main()
