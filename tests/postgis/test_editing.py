# SPDX-License-Identifier: EUPL-1.2
"""Projects that two people edit at once."""
import json
import os
import re
import shlex
import subprocess
import unittest

import psycopg2

from cluster import Cluster
from program import NBSP, ProgramTest, french

CLUSTER = Cluster()
PROJECT = "lumbres-terrains-multisports"
NARROW = "\N{NARROW NO-BREAK SPACE}"
TIME = r"\d\d/\d\d/\d{4} à \d\dh\d\d"


def setUpModule():
    unittest.addModuleCleanup(CLUSTER.stop)
    CLUSTER.start()
    CLUSTER.run("postgres", "CREATE ROLE alice LOGIN", 'CREATE ROLE "bob d\'Arras" LOGIN')


class Editing(ProgramTest):
    def setUp(self):
        super().setUp()
        CLUSTER.make_database("office")
        self.addCleanup(CLUSTER.run, "postgres", "DROP DATABASE office WITH (FORCE)")
        done = self.run_program("publish", "--to", CLUSTER.address("office"))
        self.assertEqual(0, done.returncode, done.stderr)
        CLUSTER.run("office", "GRANT USAGE ON SCHEMA cartocontrat TO PUBLIC",
                    "GRANT SELECT ON ALL TABLES IN SCHEMA cartocontrat TO PUBLIC",
                    "GRANT INSERT, UPDATE, DELETE ON cartocontrat.projets TO PUBLIC",
                    "GRANT USAGE ON ALL SEQUENCES IN SCHEMA cartocontrat TO PUBLIC")
        self.alice = CLUSTER.address("office", "alice")
        self.bob = CLUSTER.address("office", "bob d'Arras")

    def edit(self, address, *arguments, project=PROJECT):
        return self.run_program("edit", "projet", project, *arguments, "--data", address)

    def row(self):
        return CLUSTER.run("office", "SELECT title, amount_eur, version, modifie_par FROM cartocontrat.projets "
                                     f"WHERE projet_id = '{PROJECT}'")[0]

    def version(self):
        projects = json.loads(self.run_program("list", "projects", "--json", "--data", self.alice).stdout)
        return {project["id"]: project["version"] for project in projects}[PROJECT]

    def test_a_change_is_written_signed_and_shown_on_the_map(self):
        before = self.version()
        done = self.edit(self.alice, "--set", "title=L'aire de jeux, \"neuve\"", "--set", "amount_eur=1 250,50 €")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        title, amount, version, author = self.row()
        self.assertEqual(("L'aire de jeux, \"neuve\"", "1 250,50 €", "alice"), (title, amount, author))
        self.assertGreater(version, before)
        self.assertEqual(french(f"Projet « {PROJECT} » modifié : version {version}.") + "\n", done.stdout)
        self.assertEqual(version, self.version())
        self.run_program("export", "--territory", "pays de lumbres", "--format", "svg", "--report", "r.json",
                         "--data", self.alice)
        report = (self.folder / "r.json").read_text(encoding="utf-8")
        self.assertIn(PROJECT, report)

    def test_the_second_of_two_is_told_and_can_do_it_again(self):
        known = self.version()
        self.assertEqual(0, self.edit(self.bob, "--set", "amount_eur=120000", "--version", known).returncode)
        theirs = self.version()
        done = self.edit(self.alice, "--set", "amount_eur=130000", "--set", "note=d'après le vote", "--version", known)
        self.assertEqual((1, ""), (done.returncode, done.stdout))
        error, header, *rows, again = done.stderr.splitlines()
        self.assertRegex(error, "^" + re.escape(french(f"Erreur : Le projet « {PROJECT} » a été modifié par "))
                         + "bob d'Arras le " + TIME.replace(" ", "[ ]")
                         + re.escape(french(f", depuis la version {known} : rien n'a été écrit. Comparez les valeurs, puis "
                                            f"recommencez avec --version {theirs}.")) + "$")
        self.assertEqual(["colonne", f"version {known}", f"version {theirs}", "demandé"], re.split("  +", header.strip()))
        self.assertEqual([["amount_eur", "99100", "120000", "130000"]],
                         [re.split("  +", row.strip()) for row in rows if row.startswith("amount_eur")])
        self.assertTrue(any(row.startswith("note") and "d'après le vote" in row for row in rows), rows)
        self.assertEqual(("120000", "bob d'Arras"), (self.row()[1], self.row()[3]))

        prefix = french("Pour l'écrire quand même : cartocontrat ")
        self.assertTrue(again.startswith(prefix), again)
        done = self.run_program(*shlex.split(again[len(prefix):]))
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertEqual(("130000", "alice"), (self.row()[1], self.row()[3]))

    def test_other_columns_of_one_row_are_a_conflict_too(self):
        known = self.version()
        self.assertEqual(0, self.edit(self.bob, "--set", "year=2020", "--version", known).returncode)
        self.assertEqual(1, self.edit(self.alice, "--set", "title=Autre", "--version", known).returncode)
        self.assertEqual("Terrains multisports", self.row()[0])

    def test_a_change_made_in_qgis_or_by_hand_counts_as_well(self):
        known = self.version()
        CLUSTER.run("office", f"UPDATE cartocontrat.projets SET title = 'QGIS' WHERE projet_id = '{PROJECT}'",
                    user="bob d'Arras")
        done = self.edit(self.alice, "--set", "title=Autre", "--version", known)
        self.assertEqual(1, done.returncode)
        self.assertRegex(done.stderr, "title +Terrains multisports +QGIS +Autre")

    def test_two_who_write_at_the_same_time(self):
        """The second waits for the first to be done, and then is told."""
        known = self.version()
        first = psycopg2.connect(host=str(CLUSTER.folder), port=CLUSTER.port, dbname="office", user="bob d'Arras")
        self.addCleanup(first.close)
        first.cursor().execute("UPDATE cartocontrat.projets SET title = 'premier' WHERE projet_id = %s", (PROJECT,))
        arguments = ["edit", "projet", PROJECT, "--set", "title=second", "--version", str(known), "--data", self.alice]
        second = subprocess.Popen([os.environ["CARTOCONTRAT"], *arguments], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, encoding="utf-8", env={**os.environ, "LC_ALL": "C.UTF-8"})
        waiting = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND usename = 'alice'"
        while CLUSTER.run("office", waiting) == [(0,)]:
            self.assertIsNone(second.poll(), "it did not wait")
        first.commit()
        _, said = second.communicate(timeout=60)
        self.assertEqual(1, second.returncode)
        self.assertIn("premier", said)
        self.assertEqual("premier", self.row()[0])

    def test_a_project_that_somebody_took_away(self):
        known = self.version()
        CLUSTER.run("office", f"DELETE FROM cartocontrat.projets WHERE projet_id = '{PROJECT}'", user="bob d'Arras")
        done = self.edit(self.alice, "--set", "title=Autre", "--version", known)
        self.assertEqual(1, done.returncode)
        self.assertIn("bob d'Arras", done.stderr)
        self.assertIn(french("demandé : ") + "title=Autre", done.stderr)

    def test_what_tables_refuse_is_refused(self):
        row = "cartocontrat.projets, ligne 2"
        cases = [
            ("theme=Sportt", f"{row} : la colonne « theme » renvoie à « Sportt », qui n'existe pas dans les données. "
             "Corrigez la valeur ou ajoutez ce qu'elle désigne. Vouliez-vous dire « Sport » ?"),
            ("amount_eur=beaucoup", f"{row} : la colonne « amount_eur » porte « beaucoup », qui ne convient pas ; il faut "
             f"un montant en euros, au centime près, comme 1{NARROW}250{NARROW}000,00 ou 1,3{NBSP}million{NBSP}€."),
            ("titre=x", "cartocontrat.projets : la colonne « titre » manque. Ajoutez-la ou corrigez l'en-tête du "
             "fichier. Vouliez-vous dire « title » ?"),
        ]
        before = self.row()
        for change, message in cases:
            with self.subTest(change):
                done = self.edit(self.alice, "--set", change)
                self.assertEqual((1, ""), (done.returncode, done.stdout))
                self.assertEqual(french("Erreur : " + message) + "\n", done.stderr)
        self.assertEqual(before, self.row())
        self.assertIn(french("Vouliez-vous dire « lumbres-terrains-multisports » ?"),
                      self.edit(self.alice, "--set", "year=2020", project="lumbres-terrain-multisports").stderr)

    def test_usage(self):
        help_words = "Voyez « cartocontrat --help »."
        self.assert_fails(["edit", "projet", PROJECT, "--set", "a=b"], 2, "L'option --data attend une valeur. " + help_words)
        self.assert_fails(["edit", "projet", PROJECT, "--data", "PG:"], 2, "L'option --set attend une valeur. " + help_words)
        self.assert_fails(["edit", "projet", PROJECT, "--data", "PG:", "--set", "titre"], 2,
                          "La valeur « titre » ne convient pas à l'option --set ; il faut colonne=valeur.")

    def test_the_interface_for_programs(self):
        done = subprocess.run([os.environ["SHARED_PROJECTS_TESTS"]], capture_output=True, encoding="utf-8", timeout=120,
                              env={**os.environ, "CARTOCONTRAT_DATABASE": CLUSTER.address("office")})
        self.assertEqual(0, done.returncode, done.stdout + done.stderr)


if __name__ == "__main__":
    unittest.main()
