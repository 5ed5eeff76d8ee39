# SPDX-License-Identifier: EUPL-1.2
"""Data shared in PostGIS: what is written, that maps of it are the same, and what goes wrong."""
import csv
import json
import shutil
import threading
import time
import unittest

import psycopg2

from cluster import PASSWORD, Cluster, free_port
from program import GEODATA, SOURCE, ProgramTest, french

CLUSTER = Cluster()


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def setUpModule():
    unittest.addModuleCleanup(CLUSTER.stop)
    CLUSTER.start()
    CLUSTER.run("postgres", f"CREATE ROLE alice LOGIN PASSWORD {literal(PASSWORD)}", "CREATE ROLE carole LOGIN")
    CLUSTER.make_database("office")
    CLUSTER.make_database("sans_postgis", postgis=False)


class PostgisTest(ProgramTest):
    def publish(self, database="office", *arguments, **settings):
        done = self.run_program("publish", "--to", CLUSTER.address(database, **settings), *arguments)
        self.assertEqual(0, done.returncode, done.stderr)
        return done.stdout

    def fresh(self, name):
        CLUSTER.make_database(name)
        self.addCleanup(CLUSTER.run, "postgres", f'DROP DATABASE "{name}" WITH (FORCE)')
        return name

    def contents(self, database):
        """All rows of all tables of the schema, as text."""
        names = [row[0] for row in CLUSTER.run(
            database, "SELECT tablename FROM pg_tables WHERE schemaname = 'cartocontrat' ORDER BY 1")]
        return {name: CLUSTER.run(database, f'SELECT t::text FROM cartocontrat."{name}" t ORDER BY 1')
                for name in names}


class Published(PostgisTest):
    """What a publication of the data that ship holds."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        CLUSTER.make_database("publiee")

    @classmethod
    def tearDownClass(cls):
        CLUSTER.run("postgres", "DROP DATABASE publiee WITH (FORCE)")
        super().tearDownClass()

    def setUp(self):
        super().setUp()
        if not CLUSTER.run("publiee", "SELECT 1 FROM pg_namespace WHERE nspname = 'cartocontrat'"):
            self.summary = self.publish("publiee")
            self.assertIn(french("Publié dans le schéma « cartocontrat » de « PG:"), self.summary)

    def test_every_table_of_facts_has_its_rows_in_order_and_its_key(self):
        for path in sorted((SOURCE / "data" / "contrats").glob("*.csv")):
            with path.open(encoding="utf-8", newline="") as file:
                header, *rows = list(csv.reader(file))
            columns = ", ".join(f'"{name}"' for name in header)
            stored = CLUSTER.run("publiee", f'SELECT {columns} FROM cartocontrat."{path.stem}" ORDER BY ordre')
            self.assertEqual([tuple(row) for row in rows], stored, path.name)
        keys = dict(CLUSTER.run("publiee", """
            SELECT c.relname, a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
            WHERE i.indisprimary AND n.nspname = 'cartocontrat'"""))
        self.assertEqual(("projet_id", "insee", "siren", "ordre", "fid"),
                         tuple(keys[name] for name in ("projets", "communes", "epci", "financements", "fond_communes")))

    def test_layers_are_in_lambert_93_with_spatial_indexes_and_comments(self):
        tables = CLUSTER.run("publiee", "SELECT f_table_name, srid, type FROM geometry_columns "
                                        "WHERE f_table_schema = 'cartocontrat' ORDER BY 1")
        self.assertIn(("fond_communes", 2154, "MULTIPOLYGON"), tables)
        self.assertIn(("fond_roads", 2154, "MULTILINESTRING"), tables)
        self.assertEqual({2154}, {srid for _, srid, _ in tables})
        for name, _, _ in tables:
            indexes = [row[0] for row in CLUSTER.run("publiee", "SELECT indexdef FROM pg_indexes WHERE tablename = '%s'" % name)]
            self.assertTrue(any("USING gist (geom)" in index for index in indexes), name)
            self.assertTrue(any("(id)" in index for index in indexes), name)
        self.assertEqual([("Projets financés ; modifiables par « cartocontrat edit projet »",)],
                         CLUSTER.run("publiee", "SELECT obj_description('cartocontrat.projets'::regclass)"))
        indexed = {row[0] for row in CLUSTER.run("publiee", "SELECT indexdef FROM pg_indexes WHERE tablename = 'projets'")}
        for column in ("theme", "period", "epci_siren"):
            self.assertTrue(any(f"({column})" in index for index in indexed), column)

    def test_every_layer_tells_its_source(self):
        rows = CLUSTER.run("publiee", "SELECT nom_de_table, mention, schematique FROM cartocontrat.couches ORDER BY rang")
        self.assertIn("fond_communes", [row[0] for row in rows])
        self.assertTrue(all(mention or table == "fond_epci" for table, mention, _ in rows), rows)

    def test_the_default_styles_are_where_qgis_looks_for_them(self):
        rows = CLUSTER.run("publiee", "SELECT f_table_name, f_geometry_column, useasdefault, styleqml IS DOCUMENT, "
                                      "stylesld IS DOCUMENT FROM public.layer_styles WHERE f_table_schema = 'cartocontrat'")
        names = [row[0] for row in rows]
        self.assertIn("fond_roads", names)
        self.assertEqual(len(set(names)), len(names))
        self.assertEqual({("geom", True, True, True)}, {row[1:] for row in rows})

    def test_check_and_list_read_the_database(self):
        from_database = self.run_program("check", "--json", "--data", CLUSTER.address("publiee"))
        self.assertEqual((0, ""), (from_database.returncode, from_database.stderr))
        from_files = json.loads(self.run_program("check", "--json").stdout)
        database = json.loads(from_database.stdout)
        self.assertEqual(from_files["placements"], database["placements"])
        self.assertEqual([(layer["id"], layer["features"], layer["extent_l93"]) for layer in from_files["layers"]],
                         [(layer["id"], layer["features"], layer["extent_l93"]) for layer in database["layers"]])
        self.assertIn("cartocontrat.projets", [table["file"] for table in database["tables"]])
        projects = json.loads(self.run_program("list", "projects", "--json", "--data", CLUSTER.address("publiee")).stdout)
        self.assertEqual({1}, {project.pop("version") for project in projects})
        self.assertEqual(json.loads(self.run_program("list", "projects", "--json").stdout), projects)


class SamePages(PostgisTest):
    def compare(self, folders):
        database = self.fresh("pages")
        data = [word for folder in folders for word in ("--data", folder)]
        self.publish(database, *data)
        runs = {"fichiers": data, "base": ["--data", CLUSTER.address(database)]}
        reports = {}
        for name, arguments in runs.items():
            done = self.run_program("export", "--format", "pdf,png", "--dpi", "72", "--out", name,
                                    "--report", f"{name}.json", *arguments)
            self.assertEqual(0, done.returncode, done.stderr)
            report = json.loads((self.folder / f"{name}.json").read_text(encoding="utf-8"))
            for page in report["pages"]:
                del page["seconds"]
                page["files"] = [file.split("/")[-1] for file in page["files"]]
            reports[name] = report
        self.assertEqual(20, len(reports["base"]["pages"]))
        self.assertEqual(reports["fichiers"]["pages"], reports["base"]["pages"])
        self.assertEqual([CLUSTER.shown(database)], reports["base"]["data"])
        files = sorted(path.name for path in (self.folder / "fichiers").iterdir())
        self.assertEqual(40, len(files))
        different = [name for name in files
                     if (self.folder / "fichiers" / name).read_bytes() != (self.folder / "base" / name).read_bytes()]
        self.assertEqual([], different)

    def test_of_the_background_that_ships(self):
        self.compare([])

    @unittest.skipUnless(GEODATA.is_dir(), f"needs the geodata in {GEODATA}")
    def test_of_real_geodata(self):
        self.compare([GEODATA])


class Publishing(PostgisTest):
    def test_a_schema_that_has_tables_is_left_as_it_is_unless_replaced(self):
        database = self.fresh("refus")
        self.publish(database)
        CLUSTER.run(database, "UPDATE cartocontrat.projets SET title = 'à nous' WHERE ordre = 1")
        before = self.contents(database)
        tables = len(before)
        self.assert_fails(["publish", "--to", CLUSTER.address(database)], 1,
                          f"Le schéma « cartocontrat » contient déjà des tables (nombre : {tables}) : rien n'a été écrit. "
                          "Donnez un autre schéma (--schema), ou remplacez ce qui a été publié par --replace.")
        self.assertEqual(before, self.contents(database))
        CLUSTER.run(database, "CREATE TABLE cartocontrat.notes AS SELECT 1 AS a")
        self.publish(database, "--replace")
        self.assertEqual([(1,)], CLUSTER.run(database, "SELECT a FROM cartocontrat.notes"))
        self.assertEqual([("Rénovation des locaux et équipement des écoles",)],
                         CLUSTER.run(database, "SELECT title FROM cartocontrat.projets WHERE ordre = 1"))
        self.assertEqual([("à nous",)], CLUSTER.run(
            database, "SELECT valeurs ->> 'title' FROM cartocontrat.historique ORDER BY version DESC LIMIT 1"))
        newest = CLUSTER.run(database, "SELECT max(version) FROM cartocontrat.historique")[0][0]
        self.assertGreater(CLUSTER.run(database, "SELECT min(version) FROM cartocontrat.projets")[0][0], newest)

    def test_another_schema_with_marks_in_its_name(self):
        database = self.fresh("noms")
        schema = "l'été \"2019\""
        self.publish(database, "--schema", schema)
        address = CLUSTER.address(database, schemas=schema)
        done = self.run_program("edit", "projet", "lumbres-terrains-multisports", "--set", "title=L'\"aire\"",
                                "--data", address)
        self.assertEqual(0, done.returncode, done.stderr)
        rows = json.loads(self.run_program("list", "projects", "--json", "--data", address).stdout)
        self.assertIn("L'\"aire\"", [row["title"] for row in rows])

    def test_a_publication_that_fails_in_the_middle_leaves_what_was_there(self):
        database = self.fresh("coupure")
        self.publish(database)
        before = self.contents(database)
        holder = psycopg2.connect(host=str(CLUSTER.folder), port=CLUSTER.port, dbname=database, user="admin")
        self.addCleanup(holder.close)
        holder.cursor().execute("LOCK TABLE public.layer_styles IN ACCESS EXCLUSIVE MODE")  # written last of all
        outcome = []
        thread = threading.Thread(target=lambda: outcome.append(
            self.run_program("publish", "--replace", "--to", CLUSTER.address(database))))
        thread.start()
        self.end_the_one_who_waits(database)
        thread.join()
        holder.rollback()
        done = outcome[0]
        self.assertEqual(1, done.returncode)
        self.assertIn(french("a refusé l'opération (terminating connection due to administrator command)"), done.stderr)
        self.assertEqual(before, self.contents(database))

    def end_the_one_who_waits(self, database):
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            ended = CLUSTER.run(database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                          "WHERE wait_event_type = 'Lock' AND datname = current_database()")
            if ended:
                return
            time.sleep(0.05)
        self.fail("nobody waited for the lock")

    def test_a_key_that_is_there_twice_stops_before_anything_is_written(self):
        database = self.fresh("double")
        resources = self.folder / "resources"
        resources.mkdir()
        for name in ("data", "layers", "styles"):
            shutil.copytree(SOURCE / name, resources / name)
        table = resources / "data" / "contrats" / "lieux.csv"
        table.write_text(table.read_text(encoding="utf-8") + table.read_text(encoding="utf-8").splitlines()[1] + "\n",
                         encoding="utf-8")
        done = self.run_program("publish", "--to", CLUSTER.address(database), CARTOCONTRAT_RESOURCES=str(resources))
        self.assertEqual(1, done.returncode)
        self.assertIn(french("la colonne « lieu_id » porte deux fois « mdadt-arrageois »"), done.stderr)
        self.assertEqual([], CLUSTER.run(database, "SELECT 1 FROM pg_namespace WHERE nspname = 'cartocontrat'"))


class Refusals(PostgisTest):
    def test_a_server_that_does_not_answer(self):
        port = free_port()
        address = f"PG:host=127.0.0.1 port={port} dbname=office password=secret"
        done = self.run_program("export", "--data", address)
        self.assertEqual(1, done.returncode)
        self.assertIn(french(f"Le serveur de « PG:host=127.0.0.1 port={port} dbname=office password=*** » ne répond pas ("),
                      done.stderr)
        self.assertIn("Connection refused", done.stderr)
        self.assertNotIn("secret", done.stderr)

    def test_a_wrong_password_is_told_and_the_right_one_works_without_being_shown(self):
        CLUSTER.run("office", "GRANT CREATE ON DATABASE office TO alice")
        for command in (["check", "--data"], ["publish", "--to"]):
            done = self.run_program(*command, CLUSTER.address("office", "alice", host="127.0.0.1", password="faux-mot"))
            self.assertEqual(1, done.returncode)
            self.assertIn(french("La connexion à « PG:"), done.stderr)
            self.assertIn("password authentication failed", done.stderr)
            self.assertNotIn("faux-mot", done.stderr)
        done = self.run_program("publish", "--schema", "d'alice", "--to",
                                CLUSTER.address("office", "alice", host="127.0.0.1", password=PASSWORD))
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertNotIn("plaît", done.stdout + done.stderr)
        self.assertIn("password=***", done.stdout)
        self.assertEqual(french("Avertissement : La table « public.layer_styles » ne peut pas être écrite : QGIS ouvrira "
                                "les couches sans leur style. Demandez à l'administrateur le droit d'écrire dans le "
                                "schéma public.") + "\n", done.stderr)

    def test_a_database_that_is_not_there(self):
        self.assert_fails(["check", "--data", CLUSTER.address("nulle-part")], 1,
                          f"Le serveur n'a pas la base de « {CLUSTER.shown('nulle-part')} ». Vérifiez dbname, ou faites "
                          "créer la base par l'administrateur (createdb).")

    def test_a_schema_that_is_not_there(self):
        done = self.run_program("check", "--data", CLUSTER.address("sans_postgis"))
        self.assertEqual(1, done.returncode)
        self.assertEqual(french("Erreur : Le schéma « cartocontrat » n'existe pas dans la base. Publiez-y d'abord les "
                                "données : cartocontrat publish --to \"" + CLUSTER.shown("sans_postgis") + "\".") + "\n",
                         done.stderr)

    def test_a_database_without_postgis(self):
        self.assert_fails(["publish", "--to", CLUSTER.address("sans_postgis")], 1,
                          f"La base « {CLUSTER.shown('sans_postgis')} » n'a pas l'extension PostGIS. Faites exécuter par "
                          "l'administrateur : CREATE EXTENSION postgis.")

    def test_rights_and_tables_that_are_missing(self):
        database = self.fresh("droits")
        self.publish(database)
        CLUSTER.run("postgres", "GRANT CONNECT ON DATABASE droits TO carole")
        carole = CLUSTER.address(database, "carole")
        self.refused(carole, "cartocontrat. Demandez à l'administrateur de vous les accorder (GRANT).")
        CLUSTER.run(database, "GRANT USAGE ON SCHEMA cartocontrat TO carole")
        self.refused(carole, "cartocontrat.epci. Demandez à l'administrateur de vous les accorder (GRANT).")
        CLUSTER.run(database, "GRANT SELECT ON ALL TABLES IN SCHEMA cartocontrat TO carole")
        self.assertEqual(0, self.run_program("check", "--data", carole).returncode)
        done = self.run_program("edit", "projet", "lumbres-terrains-multisports", "--set", "year=2020", "--data", carole)
        self.assertEqual(1, done.returncode)
        self.assertIn("permission denied for table projets", done.stderr)
        CLUSTER.run(database, "ALTER TABLE cartocontrat.projets RENAME theme TO themes")
        done = self.run_program("check", "--data", carole)
        self.assertEqual(1, done.returncode)
        self.assertIn(french("la colonne « theme » manque."), done.stderr)
        self.assertIn(french("Vouliez-vous dire « themes » ?"), done.stderr)
        CLUSTER.run(database, "DROP TABLE cartocontrat.fond_communes")
        CLUSTER.run(database, "ALTER TABLE cartocontrat.projets RENAME themes TO theme")
        done = self.run_program("check", "--data", carole)
        self.assertEqual(1, done.returncode)
        self.assertIn(french("La table « cartocontrat.fond_communes » manque dans la base."), done.stderr)
        done = self.run_program("publish", "--schema", "a-carole", "--to", carole)
        self.assertEqual(1, done.returncode)
        self.assertIn(french("ne vous donne pas tous les droits qu'il faut : permission denied for database droits."),
                      done.stderr)

    def refused(self, address, words):
        done = self.run_program("check", "--data", address)
        self.assertEqual((1, ""), (done.returncode, done.stdout))
        self.assertIn(french("ne vous donne pas tous les droits qu'il faut : " + words), done.stderr)

    def test_addresses_that_cannot_be_understood(self):
        malformed = ("L'adresse de la base est mal écrite. Écrivez « PG:host=serveur dbname=base user=nom », les valeurs à "
                     "espaces entre apostrophes.")
        self.assert_fails(["check", "--data", "PG:host=a motdepasse"], 1, malformed)
        self.assert_fails(["publish", "--to", "PG:password='secret"], 2, malformed)
        self.assert_fails(["publish"], 2, "L'option --to attend une valeur. Voyez « cartocontrat --help ».")
        done = self.run_program("check", "--data", "PG:dbname=a", "--data", ".")
        self.assertEqual(1, done.returncode)
        self.assertIn(french("il faut une base seule, sans dossier ni autre base."), done.stderr)

    def test_a_database_hidden_in_a_file_stays_refused(self):
        (self.folder / "data").mkdir()
        (self.folder / "data" / "communes.vrt").write_text(
            '<OGRVRTDataSource><OGRVRTLayer name="communes"><SrcDataSource>' + CLUSTER.address("office")
            + "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>", encoding="utf-8")
        done = self.run_program("check", "--data", "data")
        self.assertEqual(1, done.returncode)
        self.assertNotIn("cartocontrat.projets", done.stdout)


if __name__ == "__main__":
    unittest.main()
