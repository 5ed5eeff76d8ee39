# SPDX-License-Identifier: EUPL-1.2
"""What the program answers to help, version and mistakes of usage."""
import os
import unittest

from program import ProgramTest, french

HELP = "Voyez « cartocontrat --help »."


class Usage(ProgramTest):
    def test_version(self):
        done = self.run_program("--version")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertRegex(done.stdout, r"^cartocontrat \d+\.\d+\.\d+\n$")
        if "CARTOCONTRAT_VERSION" in os.environ:
            self.assertEqual(f"cartocontrat {os.environ['CARTOCONTRAT_VERSION']}\n", done.stdout)

    def test_help_names_the_commands_and_exit_codes(self):
        done = self.run_program("--help")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        for words in ("Utilisation : cartocontrat [options] [commande]", "Commandes :", "list", "export", "check",
                      "Codes de sortie : 0 fait, 1 échec, 2 erreur d'utilisation, 3 fait avec des avertissements"):
            self.assertIn(french(words), done.stdout)

    def test_help_of_a_command_names_its_options(self):
        done = self.run_program("export", "--help")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertIn(french("Utilisation : cartocontrat export [options]"), done.stdout)
        for option in ("territory", "template", "theme", "period", "origin", "format", "page", "dpi", "data", "out",
                       "jobs", "report", "strict", "colour", "icc", "geo", "contact-sheet"):
            self.assertIn("--" + option, done.stdout)

    def test_help_needs_neither_resources_nor_an_utf8_locale(self):
        done = self.run_program("--help", CARTOCONTRAT_RESOURCES="/nowhere", LC_ALL="C")
        self.assertEqual((0, ""), (done.returncode, done.stderr))

    def test_no_command(self):
        self.assert_fails([], 2, "Il manque une commande. " + HELP)

    def test_unknown_command_with_a_near_miss(self):
        self.assert_fails(["exporte"], 2, "La commande « exporte » n'est pas connue. " + HELP
                          + " Vouliez-vous dire « export » ?")

    def test_unknown_option_with_a_near_miss(self):
        self.assert_fails(["export", "--theme", "Sport", "--formt", "pdf"], 2,
                          "L'option ou l'argument « --formt » n'est pas connu. " + HELP
                          + " Vouliez-vous dire « --format » ?")

    def test_option_without_its_value(self):
        self.assert_fails(["export", "--out"], 2, "L'option --out attend une valeur. " + HELP)

    def test_number_out_of_range(self):
        self.assert_fails(["export", "--dpi", "12"], 2,
                          "La valeur « 12 » ne convient pas à l'option --dpi ; il faut un nombre de 36 à 1200.")

    def test_unknown_format(self):
        self.assert_fails(["export", "--format", "jpg"], 2,
                          "Le format « jpg » n'est pas connu. Choisissez parmi : pdf, png, svg, html, csv.")

    def test_missing_resources(self):
        self.assert_fails(["list", "territories"], 1,
                          "Les ressources du programme (dossiers data, layers et styles) sont introuvables, cherchées "
                          "dans : /nowhere. Réinstallez le programme, ou donnez leur dossier dans la variable "
                          "CARTOCONTRAT_RESOURCES.", CARTOCONTRAT_RESOURCES="/nowhere")


if __name__ == "__main__":
    unittest.main()
