# SPDX-License-Identifier: EUPL-1.2
"""Nothing of the département is in the program: a generated one, in another projection, has its pages from data alone."""
import json
import shutil
import subprocess
import unittest

from program import SOURCE, ProgramTest

CODE, EPCIS = "99", {"999000001": ("pays-d-en-haut", "CC du Pays d'En Haut"), "999000002": ("val-d-en-bas", "CA du Val d'En Bas")}
GENERATION, THEME = "2030-2033", "Forêt"
WEST, SOUTH, SIDE, COLUMNS, ROWS = 440000, 5400000, 6000, 6, 5  # metres, UTM 31 north
OURS = ("Pas-de-Calais", "Cd62", "SIGEO", "Eden", "RAA", "SDIS", "Artois", "2019")
TABLES = {
    "epci": "siren,slug,name,short_name,kind,grand_territoire,communes_count",
    "communes": "insee,name,epci_siren,population,x_l93,y_l93,superficie_ha",
    "communes_voisines": "insee,name,x_l93,y_l93,superficie_ha",
    "contracts": "contract_id,generation,epci_siren,title,start,end",
    "nomenclatures": "scheme_id,scheme_label,code,label,parent_code",
    "indicateurs": "contract_id,indicator,value,unit,year_or_period",
    "legende": "group_label,item_label",
    "lieux": "lieu_id,category,name,insee,epci_siren,effectif",
    "colleges": "uai,name,insee,epci_siren",
    "cis": "name,insee,epci_siren",
    "projets": "projet_id,contract_id,epci_siren,title,amount_text,amount_eur,amount_future_text,kind,period,year,theme,"
               "origin,maitre_ouvrage,location_rule,location_value,note",
}


def communes():
    """(code, name, SIREN, west, south) of a grid, the left half in the first EPCI."""
    for row in range(ROWS):
        for column in range(COLUMNS):
            number = row * COLUMNS + column + 1
            yield (f"{CODE}{number:03}", f"Exempleville-{number}", list(EPCIS)[column >= COLUMNS // 2],
                   WEST + column * SIDE, SOUTH + row * SIDE)


def rectangle(west, south, width, height):
    return [[[west, south], [west + width, south], [west + width, south + height], [west, south + height], [west, south]]]


def collection(features):
    return json.dumps({
        "type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32631"}},
        "features": [{"type": "Feature", "properties": {"code": code, "nom": name},
                      "geometry": {"type": "Polygon", "coordinates": rings}} for code, name, rings in features]})


def layer(identifier, required):
    return {"id": identifier, "title": identifier, "feeds": "limits", "geometry": "polygon", "required": required, "schemas": [
        {"name": "Essai", "files": [f"{identifier}.geojson"], "idField": "code", "nameField": "nom", "attribution": {
            "producer": "Essai", "product": "Grille", "edition": "", "updated": "", "licence": "Licence Ouverte 2.0",
            "mention": "Grille d'essai"}}]}


def rows():
    half = SIDE // 2
    contracts = {siren: f"{GENERATION}-{slug}" for siren, (slug, _) in EPCIS.items()}
    towns = list(communes())
    yield "epci", [f"{siren},{slug},{name},{name},{name[:2]},,15" for siren, (slug, name) in EPCIS.items()]
    yield "communes", [f"{code},{name},{siren},{1000 + 10 * i},{x + half},{y + half},3600"
                       for i, (code, name, siren, x, y) in enumerate(towns)]
    yield "contracts", [f"{contract},{GENERATION},{siren},Contrat,2030," for siren, contract in contracts.items()]
    yield "nomenclatures", [f"thematiques-2019,Thématiques,FORET,{THEME},"]
    yield "lieux", [f"maison,MDS,Maison d'essai,{towns[0][0]},{towns[0][2]},"]
    yield "projets", [f"projet-{i},{contracts[siren]},{siren},Chantier {i},{i} 000 €,{i}000,,,a_venir,,{THEME},map_label,,"
                      f"commune,{code}," for i, (code, _, siren, _, _) in enumerate(towns, 1) if i % 3 == 0]


class OtherDepartement(ProgramTest):
    def setUp(self):
        super().setUp()
        self.root = self.folder / "ressources"
        for part in ("schemas", "pictograms"):
            shutil.copytree(SOURCE / "styles" / part, self.root / "styles" / part)
        self.write_design()
        self.write_data()

    def write(self, name, text):
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def write_design(self):
        style = json.loads((SOURCE / "styles" / "contrat-2018.json").read_text(encoding="utf-8"))
        style["Name"] = "essai"
        style["Themes"] = {"thematiques-2019": {"FORET": {"fill": "#1A5A37", "graphic": "theme-sport"}}}
        self.write("styles/essai.json", json.dumps(style))
        page = json.loads((SOURCE / "styles" / "templates" / "2019.json").read_text(encoding="utf-8"))
        page |= {"Name": "essai", "Title": "Contrat d'essai", "Generation": GENERATION, "Style": "essai"}
        page["Words"] |= {"overtitle": "Contrat d'essai", "overtitle-several": "Contrats d'essai", "subject": "Essai",
                          "contract-facts": "essai", "realisation": "Réalisation : essai"}
        page["Presence"] = [{"category": "MDS"}]
        page["Legend"] = [
            {"heading": "Thèmes", "columns": [0], "entries": [{"label": THEME, "symbol": "theme", "key": "FORET"}]},
            {"heading": "Présence", "columns": [0], "under-previous": True,
             "entries": [{"label": "Maisons", "symbol": "presence", "key": "MDS"}]},
            {"heading": "Sources", "columns": [], "entries": []}]
        for grid in page["Pages"]:
            grid["legend-layout"] = "fitted"
        self.write("styles/templates/essai.json", json.dumps(page))

    def write_data(self):
        self.write("data/departement.json", json.dumps({
            "code": CODE, "name": "Exemple", "title": "Département d'Exemple", "seas": [],
            "projection": {"crs": "EPSG:32631", "extent": [100000, 0, 900000, 9400000]}}))
        filled = dict(rows())
        for name, header in TABLES.items():
            self.write(f"data/contrats/{name}.csv", "\n".join([header, *filled.get(name, [])]) + "\n")
        self.write("data/routes_categories.csv", "numero,categorie,statut,source\n")
        shutil.copytree(SOURCE / "layers", self.root / "layers", ignore=lambda _, names: set(names) - {"schema.json"})
        whole = rectangle(WEST, SOUTH, COLUMNS * SIDE, ROWS * SIDE)
        self.write("layers/communes.json", json.dumps(layer("communes", True)))
        self.write("layers/departements.json", json.dumps(layer("departements", False)))
        self.write("fond/communes.geojson",
                   collection([(code, name, rectangle(x, y, SIDE, SIDE)) for code, name, _, x, y in communes()]))
        self.write("fond/departements.geojson", collection([(CODE, "Exemple", whole)]))

    def test_its_epci_its_whole_and_a_commune_have_pages_that_say_nothing_of_another(self):
        territories = [word for name in ("all", "departement", f"{CODE}003") for word in ("--territory", name)]
        done = self.run_program("export", *territories, "--template", "essai", "--data", self.root / "fond", "--out", "o",
                                "--report", "r.json", CARTOCONTRAT_RESOURCES=str(self.root))
        self.assertEqual(0, done.returncode, done.stderr)
        pages = json.loads((self.folder / "r.json").read_text(encoding="utf-8"))["pages"]
        self.assertEqual([*EPCIS, CODE, f"{CODE}003"], [page["territory"]["id"] for page in pages])
        self.assertEqual([5, 5, 10, 1], [len(page["callouts"]) for page in pages])
        self.assertEqual([[], [], [], []], [page["dropped_labels"] for page in pages])
        self.assertEqual({15, 30, 1}, {page["drawn"]["commune-name"] for page in pages})
        for page in pages:
            undated = [entry["subject"] for entry in page["diagnostics"] if entry["code"] == "attribution-undated"]
            self.assertIn("communes", undated)
            text = subprocess.run(["pdftotext", self.folder / page["files"][0], "-"], capture_output=True, text=True,
                                  check=True).stdout
            self.assertIn("CONTRAT", text)
            self.assertIn("Exempleville", text)
            for word in OURS:
                self.assertNotIn(word, text)


if __name__ == "__main__":
    unittest.main()
