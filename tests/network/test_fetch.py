# SPDX-License-Identifier: EUPL-1.2
"""fetch, from a real WFS on loopback, well and badly served."""
import json
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path
from urllib.parse import urlencode

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "cli"))
from program import PROGRAM, SOURCE, ProgramTest, french  # noqa: E402
from wfs_server import MAPSERV, WfsServer, refuse, replaced, write_layer  # noqa: E402

ROADS = 12000
COMMUNES = 40


def road(i, crs):
    x, y = 600000 + (i % 400) * 250, 6990000 + (i // 400) * 3000
    if crs == 4326:
        x, y = 1.7 + (i % 400) * 0.003, 50.1 + (i // 400) * 0.02
    step = 200 if crs == 2154 else 0.002
    return ({"cleabs": f"TRONROUT{i:016d}", "nature": "Route à 1 chaussée", "importance": str(i % 6 + 1),
             "fictif": False, "nombre_de_voies": None if i < 6000 else 2, "largeur_de_chaussee": 5 if i % 2 else 5.5,
             "cpx_numero": f"D{i % 941}", "cpx_classement_administratif": "Départementale"},
            {"type": "LineString", "coordinates": [[x, y], [x + step, y + step]]})


def commune(i, crs):
    x, y = (600000 + i * 2000, 7000000) if crs == 2154 else (1.7 + i * 0.03, 50.5)
    side = 1900 if crs == 2154 else 0.02
    ring = [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]
    return ({"cleabs": f"COMMUNE_{i:016d}", "code_insee": f"62{i + 1:03d}", "nom_officiel": f"Œuf-en-Ternois {i}",
             "code_insee_du_departement": "62", "population": 100 + i}, {"type": "Polygon", "coordinates": [ring]})


class Fetch(ProgramTest):
    """The same data for all tests, in a folder for each CRS."""

    @classmethod
    def setUpClass(cls):
        assert Path(MAPSERV).exists(), "cgi-mapserver is not installed: run tools/setup"
        keep = tempfile.TemporaryDirectory(prefix="cartocontrat-wfs-")
        cls.addClassCleanup(keep.cleanup)
        cls.served = {}
        for crs in (2154, 4326):
            cls.served[crs] = Path(keep.name) / str(crs)
            cls.served[crs].mkdir()
            write_layer(cls.served[crs], "troncon_de_route", [road(i, crs) for i in range(ROADS)], crs)
            write_layer(cls.served[crs], "commune", [commune(i, crs) for i in range(COMMUNES)], crs)

    def setUp(self):
        super().setUp()
        self.write_resources(attempts=3)

    def write_resources(self, page_size=1000, **requests):
        resources = self.folder / "ressources"
        services = resources / "layers" / "services"
        services.mkdir(parents=True, exist_ok=True)
        for name in ("data", "styles", *(f"layers/{path.name}" for path in (SOURCE / "layers").glob("*.json")),
                     "layers/services/schema.json"):
            if not (resources / name).exists():
                (resources / name).symlink_to(SOURCE / name)
        service = json.loads((SOURCE / "layers" / "services" / "geoplateforme.json").read_text(encoding="utf-8"))
        service["pageSize"] = page_size
        service["requests"].update(firstWaitSeconds=0.01, **requests)
        service["layers"] = [layer for layer in service["layers"] if layer["id"] in ("commune", "troncon_de_route")]
        for layer in service["layers"]:
            layer["typeName"] = "ms:" + layer["id"]
        (services / "geoplateforme.json").write_text(json.dumps(service), encoding="utf-8")
        self.resources = str(resources)

    def serve(self, crs=2154, **options):
        server = WfsServer(self.served[crs], [("troncon_de_route", "LINE", "cleabs"), ("commune", "POLYGON", "cleabs")],
                           crs, **options)
        self.addCleanup(server.close)
        return server

    def fetch(self, server, *arguments):
        return self.run_program("fetch", "--service", server.url, *arguments, CARTOCONTRAT_RESOURCES=self.resources)

    def rows(self, sql, file="fond.gpkg"):
        with sqlite3.connect(self.folder / file) as base:
            return base.execute(sql).fetchall()

    def assert_roads_are_all_there(self):
        self.assertEqual([(ROADS, ROADS)],
                         self.rows("SELECT count(*), count(DISTINCT cleabs) FROM troncon_de_route"))

    def assert_done(self, done, said=""):
        self.assertEqual((0, french(said)), (done.returncode, done.stderr))
        self.assertFalse((self.folder / "fond.gpkg.partiel").exists())

    def assert_refused(self, done, *sentences):
        self.assertEqual("".join(french(sentence) + "\n" for sentence in sentences), done.stderr)
        self.assertEqual((1, ""), (done.returncode, done.stdout))
        self.assertFalse((self.folder / "fond.gpkg").exists())


class WellServed(Fetch):
    def test_pages_no_longer_than_the_server_gives(self):
        self.write_resources(page_size=5000)
        server = self.serve()
        told = '<ows:Constraint name="CountDefault"><ows:DefaultValue>4000</ows:DefaultValue></ows:Constraint>'
        server.spoil = lambda query, number: (replaced("</ows:OperationsMetadata>", told + "</ows:OperationsMetadata>")
                                              if query["REQUEST"] == "GetCapabilities" else None)
        self.assert_done(self.fetch(server, "--layer", "troncon_de_route"))
        self.assertEqual([("4000", 0), ("4000", 4000), ("4000", 8000), ("4000", 12000)],
                         [(query["COUNT"], int(query["STARTINDEX"])) for query in server.pages()])
        self.assert_roads_are_all_there()

    def test_pages_shorter_than_asked_for(self):
        self.write_resources(page_size=8000)
        server = self.serve()
        server.spoil = lambda query, number: (lambda *answer: server.mapserver(urlencode(query | {"COUNT": "5000"}))
                                              ) if "STARTINDEX" in query else None
        self.assert_done(self.fetch(server, "--layer", "troncon_de_route"))
        self.assertEqual([0, 5000, 10000], server.starts())
        self.assert_roads_are_all_there()

    def test_all_layers_in_lambert_93_by_pages(self):
        server = self.serve()
        done = self.fetch(server)
        self.assert_done(done)
        self.assertEqual("couche            objets  pages demandées\ncommune           40      1\n"
                         "troncon_de_route  12000   13\nfond.gpkg\n", done.stdout)
        self.assertEqual({"1000"}, {query["COUNT"] for query in server.pages()})
        self.assertEqual({"592000,6986000,719000,7107000,urn:ogc:def:crs:EPSG::2154"},
                         {query["BBOX"] for query in server.pages()})
        self.assertEqual({"cleabs"}, {query["SORTBY"] for query in server.pages()})
        self.assert_roads_are_all_there()
        names = [row[1] for row in self.rows("PRAGMA table_info(troncon_de_route)")]
        # MapServer leaves out a field without a value, so that nombre_de_voies is first met after 6,000 features.
        fields = [name for name in road(0, 2154)[0] if name != "nombre_de_voies"]
        self.assertEqual(["fid", "geom", *fields, "nombre_de_voies"], names)
        self.assertEqual([(5.5, None, "D0"), (5.0, None, "D1")],
                         self.rows("SELECT largeur_de_chaussee, nombre_de_voies, cpx_numero FROM troncon_de_route LIMIT 2"))
        self.assertEqual([(2154, "MULTIPOLYGON")], self.rows(
            "SELECT srs_id, geometry_type_name FROM gpkg_geometry_columns WHERE table_name = 'commune'"))
        described = "".join(row[0] for row in self.rows("SELECT metadata FROM gpkg_metadata"))
        for words in ("Licence Ouverte 2.0", "©IGN - Admin Express", server.url, time.strftime("%Y-", time.gmtime())):
            self.assertIn(words, described)

    def test_what_is_fetched_is_a_background(self):
        self.assert_done(self.fetch(self.serve(), "--out", "fond/ign.gpkg"))
        for data in ("fond", "fond/ign.gpkg"):
            with self.subTest(data=data):
                done = self.run_program("check", "--json", "--data", data, CARTOCONTRAT_RESOURCES=self.resources)
                self.assertEqual(0, done.returncode, done.stderr)
                layers = {layer["id"]: layer for layer in json.loads(done.stdout)["layers"]}
                self.assertEqual("Admin Express 4", layers["communes"]["schema"])
                self.assertGreater(layers["roads"]["features"], 0)

    def test_gml_where_there_is_no_json(self):
        self.assert_done(self.fetch(self.serve(formats=""), "--layer", "commune"))
        self.assertEqual([("62001", "Œuf-en-Ternois 0", "100")],
                         self.rows("SELECT code_insee, nom_officiel, population FROM commune LIMIT 1"))

    def test_longitudes_and_latitudes_in_both_forms(self):
        for formats in ("geojson", ""):
            with self.subTest(formats=formats):
                server = self.serve(crs=4326, formats=formats)
                done = self.fetch(server, "--layer", "commune")
                self.assert_done(done)
                self.assertRegex(server.pages()[0]["BBOX"], r"^49\.9\d*,1\.\d+,51\.\d+,3\.\d+,urn:ogc:def:crs:EPSG::4326$")
                west, south = self.rows("SELECT min_x, min_y FROM gpkg_contents WHERE table_name = 'commune'")[0]
                self.assertEqual((1.7, 50.5), (round(west, 6), round(south, 6)))

    def test_another_layer_joins_an_existing_file(self):
        server = self.serve()
        self.assert_done(self.fetch(server, "--layer", "commune"))
        self.assert_done(self.fetch(server, "--layer", "troncon_de_route"))
        self.assert_done(self.fetch(server, "--layer", "commune"))
        self.assertEqual([(COMMUNES,)], self.rows("SELECT count(*) FROM commune"))
        self.assert_roads_are_all_there()

    def test_a_territory_asks_for_its_own_extent(self):
        server = self.serve()
        self.assertEqual(0, self.fetch(server, "--territory", "ternois", "--layer", "commune").returncode)
        west, south, east, north = map(float, server.pages()[0]["BBOX"].split(",")[:4])
        self.assertTrue(25000 < east - west < 80000 and 25000 < north - south < 80000, server.pages()[0]["BBOX"])

    def test_an_extent_without_anything(self):
        done = self.fetch(self.serve(), "--bbox", "100000,6100000,110000,6110000", "--layer", "commune")
        self.assertEqual(french("Avertissement : L'emprise demandée ne contient aucun objet de la couche « Communes » : sa "
                                "table n'est pas écrite. Vérifiez l'emprise si vous en attendiez.\n"), done.stderr)
        self.assertEqual(0, done.returncode)


class BadlyServed(Fetch):
    REPEATED = "Information : Le service « {} » n'a pas répondu comme il faut ({}) : la demande a été refaite après {} s."

    def spoil_page(self, server, which, how):
        server.spoil = lambda query, number: how if "STARTINDEX" in query and number in which else None

    def test_passing_failures_are_asked_again(self):
        for how, reason, wait in ((refuse(429, Retry_After="1"), "HTTP 429", "1"), (refuse(503), "HTTP 503", "0.01"),
                                  ("cut", "réponse coupée", "0.01"),
                                  (lambda status, headers, body: (status, headers, body[:-200]),
                                   "réponse incomplète ou illisible", "0.01")):
            with self.subTest(reason=reason):
                server = self.serve()
                self.spoil_page(server, {3}, how)
                started = time.monotonic()
                done = self.fetch(server, "--layer", "troncon_de_route")
                self.assert_done(done, self.REPEATED.format(server.url, reason, wait) + "\n")
                self.assertGreater(time.monotonic() - started, float(wait))
                self.assertEqual([0, 1000, 2000, 2000, *range(3000, 13000, 1000)], server.starts())
                self.assert_roads_are_all_there()

    def test_a_server_that_hangs_is_asked_again(self):
        self.write_resources(attempts=3, stallSeconds=10)  # a busy machine must be able to answer in that time
        server = self.serve()
        self.spoil_page(server, {1}, "hang")
        self.assert_done(self.fetch(server, "--layer", "commune"),
                         self.REPEATED.format(server.url, "délai dépassé", "0.01") + "\n")
        self.assertEqual([0, 0], server.starts())

    def test_lasting_failure_ends_after_the_attempts_and_is_taken_up(self):
        server = self.serve()
        self.spoil_page(server, range(6, 100), refuse(503))
        done = self.fetch(server, "--layer", "troncon_de_route")
        repeated = [self.REPEATED.format(server.url, "HTTP 503", wait) for wait in ("0.01", "0.02")]
        self.assert_refused(done, *repeated, f"Erreur : Tronçons de route : le service « {server.url} » n'a pas répondu "
                            "comme il faut (HTTP 503 ; essais : 3). Vérifiez le réseau ou le mandataire (https_proxy) ; ce qui "
                            "est reçu est gardé : relancez plus tard la même commande avec --resume.")
        server.spoil = lambda query, number: None
        server.requests.clear()
        done = self.fetch(server, "--layer", "troncon_de_route", "--resume")
        self.assert_done(done)
        self.assertEqual(list(range(5000, 13000, 1000)), server.starts())
        self.assert_roads_are_all_there()

    def test_nobody_there(self):
        server = self.serve()
        server.close()
        done = self.fetch(server, "--layer", "commune")
        self.assertIn(french("(connexion refusée ; essais : 3)"), done.stderr)
        self.assertEqual(1, done.returncode)

    def test_counts_that_lie(self):
        for told, got in ((12500, ROADS), (11500, ROADS), (11000, ROADS)):
            with self.subTest(told=told):
                server = self.serve()
                server.spoil = lambda query, number: (replaced(r'numberMatched="\d+"', f'numberMatched="{told}"')
                                                      if query.get("RESULTTYPE") == "hits" else None)
                done = self.fetch(server, "--layer", "troncon_de_route")
                self.assert_refused(done, f"Erreur : Le service annonce {told} objets pour la couche « Tronçons de route » et "
                                    f"en a rendu {got} : rien n'est écrit. Relancez la commande avec --resume : cette couche "
                                    "sera redemandée en entier, les autres sont gardées.")

    def test_a_feature_met_twice_is_another_missing(self):
        server = self.serve()
        server.spoil = lambda query, number: (replaced("TRONROUT0*1500\\b", "TRONROUT" + "0" * 13 + "500")
                                              if "STARTINDEX" in query else None)
        done = self.fetch(server, "--layer", "troncon_de_route")
        self.assertIn(french("Avertissement : La couche « Tronçons de route » avait des objets reçus plusieurs fois, qui ont "
                             "été écartés (nombre : 1).\n"), done.stderr)
        self.assertIn(french("Le service annonce 12000 objets pour la couche « Tronçons de route » et en a rendu 11999"),
                      done.stderr)
        self.assertEqual(1, done.returncode)

    def test_a_count_that_is_not_told(self):
        server = self.serve()
        server.spoil = lambda query, number: (replaced(r'numberMatched="\d+"', 'numberMatched="unknown"')
                                              if query.get("RESULTTYPE") == "hits" else None)
        done = self.fetch(server, "--layer", "commune")
        self.assert_done(done, "Avertissement : Le service ne dit pas combien d'objets a la couche « Communes » : les 40 reçus "
                         "n'ont pas pu être vérifiés. Comparez-les à une autre source.\n")

    def test_a_refusal_in_the_servers_words(self):
        server = self.serve()
        server.spoil = lambda query, number: (lambda status, headers, body: server.mapserver(
            "SERVICE=WFS&VERSION=2.0.0&REQUEST=GetFeature&TYPENAMES=ms:absente")) if "STARTINDEX" in query else None
        done = self.fetch(server, "--layer", "commune")
        words = ("msWFSGetFeature(): WFS server error. TYPENAME 'absente' doesn't exist in this server.  Please check the "
                 "capabilities and reformulate your request.")
        self.assertEqual(french("Erreur : Communes : le service a refusé la demande et dit : « {} ». Vérifiez l'adresse du "
                                "service et la description de la couche dans layers/services.\n").replace("{}", words),
                         done.stderr)
        self.assertEqual(1, done.returncode)

    def test_axes_swapped_by_the_server(self):
        server = self.serve()
        server.spoil = lambda query, number: (replaced(r"\[ (-?[\d.]+), (-?[\d.]+) \]", r"[ \2, \1 ]")
                                              if "STARTINDEX" in query else None)
        done = self.fetch(server, "--layer", "commune")
        self.assert_done(done, "Avertissement : Les coordonnées reçues pour la couche « Communes » ont leurs deux axes "
                         "échangés ; elles ont été remises en ordre. Vérifiez la couche à l'écran.\n")
        self.assertEqual([(600000.0, 7000000.0)],
                         self.rows("SELECT min_x, min_y FROM gpkg_contents WHERE table_name = 'commune'"))


class Interrupted(Fetch):
    def interrupt(self, server, how, after):
        """Ends the program by a signal once it asks for page `after`."""
        program = subprocess.Popen([PROGRAM, "fetch", "--service", server.url, "--layer", "troncon_de_route"],
                                   cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env={"PATH": "/usr/bin", "LC_ALL": "C.UTF-8", "CARTOCONTRAT_RESOURCES": self.resources})
        server.spoil = lambda query, number: "hang" if "STARTINDEX" in query and number >= after else None
        deadline = time.monotonic() + 60
        while len(server.pages()) < after and time.monotonic() < deadline:
            time.sleep(0.02)
        program.send_signal(how)
        self.assertEqual(-how, program.wait(30))
        self.assertFalse((self.folder / "fond.gpkg").exists())
        server.spoil = lambda query, number: None
        server.requests.clear()

    def test_only_the_missing_pages_are_asked_for(self):
        for how in (signal.SIGKILL, signal.SIGINT):
            with self.subTest(how=how):
                server = self.serve()
                self.interrupt(server, how, 8)
                self.assert_done(self.fetch(server, "--layer", "troncon_de_route", "--resume"))
                self.assertEqual(list(range(7000, 13000, 1000)), server.starts())
                self.assert_roads_are_all_there()
                (self.folder / "fond.gpkg").unlink()

    def test_a_count_that_changed_begins_anew(self):
        server = self.serve()
        self.interrupt(server, signal.SIGKILL, 4)
        for manifest in self.folder.glob("fond.gpkg.partiel/*/manifest.json"):
            manifest.write_text(manifest.read_text(encoding="utf-8").replace("12000", "11990"), encoding="utf-8")
        done = self.fetch(server, "--layer", "troncon_de_route", "--resume")
        self.assert_done(done, "Information : Le nombre d'objets de la couche « Tronçons de route » a changé depuis "
                         "l'interruption : elle est redemandée en entier.\n")
        self.assertEqual(list(range(0, 13000, 1000)), server.starts())

    def test_pages_of_another_extent_are_not_taken(self):
        server = self.serve()
        self.interrupt(server, signal.SIGKILL, 4)
        self.assert_done(self.fetch(server, "--layer", "troncon_de_route", "--resume", "--bbox",
                                    "592000,6986000,650000,7107000"))
        self.assertEqual(0, server.starts()[0])


class Usage(Fetch):
    def assert_usage(self, arguments, message):
        self.assert_fails(["fetch", *arguments], 2, message, CARTOCONTRAT_RESOURCES=self.resources)

    def test_mistakes(self):
        self.assert_usage(["--layer", "comune"], "La couche « comune » n'est décrite pour aucun service. Les couches sont "
                          "données par « cartocontrat fetch --help ». Vouliez-vous dire « commune » ?")
        self.assert_usage(["--out", "fond.shp"], "La valeur « fond.shp » ne convient pas à l'option --out ; il faut le nom "
                          "d'un fichier .gpkg.")
        self.assert_usage(["--bbox", "3,2,1"], "La valeur « 3,2,1 » ne convient pas à l'option --bbox ; il faut "
                          "xmin,ymin,xmax,ymax en mètres, en Lambert-93 (EPSG:2154).")

    def test_the_description_that_ships_is_read(self):
        self.assert_fails(["fetch", "--layer", "absente"], 2, "La couche « absente » n'est décrite pour aucun service. Les "
                          "couches sont données par « cartocontrat fetch --help ».")


if __name__ == "__main__":
    unittest.main()
