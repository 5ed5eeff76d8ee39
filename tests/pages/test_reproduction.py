# SPDX-License-Identifier: EUPL-1.2
"""The printed pages carry what the contracts print: every label, operation and vote, and nothing that is not there."""
import re
import unittest

from printed import Background, PrintedText, RealBackground, amounts_of, folded, plain, projects_of, table

PRINTED_LABELS = {"pays-de-lumbres": 15, "deux-baies-en-montreuillois": 29, "flandre-lys": 7, "sud-artois": 14,
                  "campagnes-de-l-artois": 14, "ternois": 25, "7-vallees": 24}
WITHOUT_PROJECT = {"desvres-samer", "osartis-marquion", "haut-pays-du-montreuillois"}
SHARE_OF_THE_DEPARTEMENT = re.compile(r"d[ée]partement|CD ?62", re.IGNORECASE)
EUROS = re.compile(r"(\d+(?:[ \u00a0\u202f]\d{3})*(?:,\d+)?)[ \u00a0\u202f]*(millions?)?[ \u00a0\u202f]*€")


def euros(text):
    """The sum of the amounts told in a text."""
    return sum(float(re.sub(r"\s", "", number).replace(",", ".")) * (1e6 if million else 1)
               for number, million in EUROS.findall(text))


def presence_of(siren):
    """(category, commune) of each symbol that a territory's page has to show."""
    offices = {(row["category"], row["insee"]) for row in table("lieux.csv") if row["epci_siren"] == siren
               and row["insee"] and row["category"] in ("MDADT", "MDS", "CER", "CONSULTATION", "PERMANENCE")}
    colleges = {("COLLEGE", row["insee"]) for row in table("colleges.csv") if row["epci_siren"] == siren}
    stations = {("CIS", row["insee"]) for row in table("cis.csv") if row["epci_siren"] == siren}
    return offices | colleges | stations


class ReadingBack(unittest.TestCase):
    """The reader of these tests has to see what is wrong."""

    def test_folding_drops_typography_and_keeps_letters_and_amounts(self):
        for printed, expected in (("Port d’Étaples", "PortdÉtaples"), ("« Autre Part » – A", "AutrePartA"),
                                  ("1,3 million €", "1,3million€"), ("Mairie, école", "Mairieécole"),
                                  ("RD 114/115", "RD114115"), ("8\u202f000,00\u00a0€", "8000,00€")):
            self.assertEqual(expected, folded(printed))
        self.assertNotEqual(folded("École"), folded("Ecole"))

    def test_a_label_is_found_as_a_box_or_a_row_prints_it(self):
        for printed in ("RD 208 417 000 €", "RD 208\nLumbres · 2015-2018\n417 000 €", "RD\n208 à venir 417 000 €"):
            self.assertTrue(PrintedText(printed).take("RD 208", ["417 000 €"]), printed)
        self.assertTrue(PrintedText("Collège Étaples 10,6 millions € À venir : 3,6 millions €").take(
            "Collège", ["10,6 millions €", "À venir : 3,6 millions €"]))

    def test_a_label_that_is_not_there_is_not_found(self):
        for printed in ("RD 208 1 417 000 €", "RD 208 41 417 000 €", "RD 208 3 € 417 000 €", "RD 2080 417 000 €",
                        "ARD 208 417 000 €", "RD 208 417 000", "RD 208 417 0000 €", "rd 208 417 000 €"):
            self.assertFalse(PrintedText(printed).take("RD 208", ["417 000 €"]), printed)

    def test_a_label_counts_once(self):
        text = PrintedText("Voirie 3 € Voirie 3 €")
        self.assertEqual([True, True, False], [text.take("Voirie", ["3 €"]) for _ in range(3)])
        self.assertEqual("| |", text.left)

    def test_amounts_are_added(self):
        for text, expected in (("8 000,00 € (FARDA) + 92 000,00 € (FIT)", 100000), ("5,8 millions €", 5800000), ("", 0),
                               ("Fonctionnement 2019: 69 139 €", 69139), ("Fonctionnement : 520 000 € en 2018", 520000)):
            self.assertAlmostEqual(expected, euros(text), 2, text)


class OnSchematicBackground(Background):
    def assert_carries(self, page, projects):
        """Each project once with its title and amounts, no other amount, and their number in the facts line."""
        left = PrintedText(page.text)
        self.assertEqual([], left.take_projects(projects), page.text)
        self.assertNotIn("€", left.left)
        self.assertEqual(sorted(row["projet_id"] for row in projects), sorted(page.shown))
        if projects:
            noun = "projets soutenus" if len(projects) > 1 else "projet soutenu"
            self.assertIn(f"· {len(projects)} {noun} par le Département", plain(page.text))

    def test_every_page_carries_every_project_of_its_contracts_and_no_other(self):
        made = self.export()
        self.assertEqual([row["slug"] for row in table("epci.csv")], list(made.pages))
        for slug, page in made.pages.items():
            with self.subTest(territory=slug):
                self.assert_carries(page, projects_of(page.report["territory"]["id"]))

    def test_the_seven_maps_whose_labels_survive_carry_them_all_and_alone_when_asked(self):
        territories = [word for slug in PRINTED_LABELS for word in ("--territory", slug)]
        made = self.export("--origin", "map-label", *territories)
        self.assertEqual(set(PRINTED_LABELS), set(made.pages))
        carried = 0
        for slug, page in made.pages.items():
            with self.subTest(territory=slug):
                projects = projects_of(page.report["territory"]["id"])
                labels = [row for row in projects if row["origin"] == "map_label"]
                others = [row for row in projects if row["origin"] != "map_label"]
                self.assertEqual(PRINTED_LABELS[slug], len(labels))
                self.assert_carries(page, labels)
                for row in others:
                    self.assertNotIn(folded(row["title"]), folded(page.text))
                carried += len(page.shown)
        self.assertEqual(sum(PRINTED_LABELS.values()), carried)
        labels = [row for row in table("projets.csv") if row["origin"] == "map_label"]
        # One label is printed on the maps of two territories.
        self.assertEqual(len(labels) + 1, carried)

    def test_each_operation_and_vote_is_told_with_the_share_of_the_departement(self):
        made = self.export()
        pages = {page.report["territory"]["id"]: PrintedText(page.text) for page in made.pages.values()}
        sheets = votes = 0
        for row in table("projets.csv"):
            if row["origin"] == "map_label":
                continue
            with self.subTest(project=row["projet_id"]):
                share = float(row["amount_eur"])
                plan = [line for line in table("financements.csv") if line["projet_id"] == row["projet_id"]]
                self.assertEqual(row["origin"] == "operation_sheet", bool(plan))
                if plan:
                    sheets += 1
                    paid = [line for line in plan if SHARE_OF_THE_DEPARTEMENT.search(line["source"])]
                    self.assertAlmostEqual(sum(float(line["amount_eur"]) for line in paid), share, 2)
                else:
                    votes += 1
                    self.assertEqual(row["subsidy_voted_eur"], row["amount_eur"])
                self.assertAlmostEqual(share, euros(row["amount_text"]), 2)
                for siren in row["epci_siren"].split(";"):
                    self.assertTrue(pages[siren].take(row["title"], amounts_of(row)), siren)
        self.assertEqual((16, 3), (sheets, votes))

    def test_a_page_without_project_says_so_and_shows_the_presence_of_the_departement(self):
        for slug, page in self.export().pages.items():
            with self.subTest(territory=slug):
                self.assertEqual(slug in WITHOUT_PROJECT, "Aucun projet dans les données" in plain(page.text))
                if slug in WITHOUT_PROJECT:
                    self.assertEqual([], page.shown)
                    self.assertNotIn("€", page.text)
                    self.assertGreater(page.report["drawn"].get("presence", 0), 0)

    def test_every_page_shows_the_presence_of_the_departement_commune_by_commune(self):
        for slug, page in self.export().pages.items():
            with self.subTest(territory=slug):
                expected = presence_of(page.report["territory"]["id"])
                self.assertEqual(len(expected), page.report["drawn"].get("presence", 0), sorted(expected))


class OnRealBackground(RealBackground, OnSchematicBackground):
    pass
