# SPDX-License-Identifier: EUPL-1.2
"""Exports pages with the built program and reads them back from their files, as a reader of the paper would."""
import csv
import functools
import html
import json
import os
import re
import subprocess
import tempfile
import unicodedata
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("CARTOCONTRAT_BINARY", SOURCE / "build" / "cartocontrat"))
GEODATA = Path(os.environ.get("CARTOCONTRAT_GEODATA", SOURCE.parent / "shared" / "geodata"))
MM_PER_POINT = 25.4 / 72
WORD = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')


@functools.lru_cache
def table(name):
    with open(SOURCE / "data" / "contrats" / name, encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


def amounts_of(project):
    """What a page prints: a label's one amount, two or none; else the Département's share."""
    if project["origin"] != "map_label":
        euros = f"{float(project['amount_eur']):,.2f}".replace(",", " ").replace(".", ",")
        return [euros.removesuffix(",00") + " €"]
    return [text for text in (project["amount_text"], project["amount_future_text"]) if text]


def projects_of(siren):
    return [row for row in table("projets.csv") if siren in row["epci_siren"].split(";")]


def folded(text):
    """Without spaces, quotes, dashes and punctuation; accents, case, €, +, % and decimal commas stay."""
    return re.sub(r"[^\w€+%,]|_|(?<!\d),|,(?!\d)", "", unicodedata.normalize("NFC", text))


def plain(text):
    """With one ordinary space wherever there is white space."""
    return " ".join(text.split())


class PrintedText:
    """Words as printed, from which labels are taken out one by one, so that none counts twice."""

    def __init__(self, text):
        self.left = " ".join(filter(None, map(folded, text.split())))

    def take(self, title, amounts):
        """Takes out one label: its title, a place and a period if any, and its amounts; whether it was there.

        Between title and amount stand at most twelve words, no other amount, no figure that the amount would continue.
        """
        between = r"(?:(?: [^ €|]+){0,11}? (?!\d{1,3} )[^ €|]+)??"
        pattern = between.join(" " + " ?".join(map(re.escape, folded(part))) + "(?= )" for part in (title, *amounts))
        found = re.search(pattern, f" {self.left} ")
        if found:
            padded = f" {self.left} "
            self.left = (padded[:found.start()] + " |" + padded[found.end():]).strip()
        return found is not None

    def take_projects(self, projects):
        """Takes out a label for each, and gives back the ids of those that were not there."""
        # Longest first: « Voirie » must not be found in « Voirie et aménagement pistes cyclables ».
        ordered = sorted(projects, key=lambda row: (-len(row["title"]), row["projet_id"]))
        return [row["projet_id"] for row in ordered if not self.take(row["title"], amounts_of(row))]


class Page:
    """One exported page: its part of the report, and what its files hold."""

    def __init__(self, report, folder):
        self.report = report
        self.files = {Path(name).suffix[1:]: folder / name for name in report["files"]}

    @property
    def shown(self):
        """Ids of all projects on the page."""
        in_boxes = [callout["project"] for callout in self.report["callouts"]]
        return in_boxes + self.report["listed"] + self.report["unlocated"]

    @functools.cached_property
    def text(self):
        return poppler("pdftotext", "-raw", self.files["pdf"], "-")

    @functools.cached_property
    def words(self):
        """(left, top, right, bottom, text) of each word in drawing order, millimetres from the top left corner."""
        found = WORD.findall(poppler("pdftotext", "-raw", "-bbox", self.files["pdf"], "-"))
        return [(*(float(side) * MM_PER_POINT for side in sides), html.unescape(text)) for *sides, text in found]

    def words_in(self, box):
        """Those whose centre lies in a box of x, y, width, height."""
        x, y, width, height = box
        return [word for word in self.words
                if x <= (word[0] + word[2]) / 2 <= x + width and y <= (word[1] + word[3]) / 2 <= y + height]


class Export:
    """The pages of one run, by the slug of their territory."""

    def __init__(self, *arguments):
        self.keep = tempfile.TemporaryDirectory(prefix="cartocontrat-pages-")
        folder = Path(self.keep.name)
        environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "LC_ALL": "C.UTF-8", "TZ": "UTC",
                       "QT_QPA_PLATFORM": "offscreen"}
        command = [PROGRAM, "export", "--out", "cartes", "--report", "rapport.json", *arguments]
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8",
                              timeout=300)
        if done.returncode != 0:
            raise AssertionError(f"export {arguments}: code {done.returncode}\n{done.stderr}")
        self.folder = folder / "cartes"
        self.report = json.loads((folder / "rapport.json").read_text(encoding="utf-8"))
        slugs = {row["siren"]: row["slug"] for row in table("epci.csv")}
        self.pages = {slugs.get(page["territory"]["id"], page["territory"]["id"]): Page(page, folder) for page in self.report["pages"]}


@functools.lru_cache
def export(*arguments):
    return Export(*arguments)


class Background(unittest.TestCase):
    """Tests of pages, run once over each background."""

    maxDiff = None
    data = ()  # arguments that choose the background

    @classmethod
    def export(cls, *arguments):
        return export(*cls.data, *arguments)


class RealBackground(Background):
    data = ("--data", str(GEODATA))

    @classmethod
    def setUpClass(cls):
        if not GEODATA.is_dir():
            raise unittest.SkipTest(f"real geodata absent from {GEODATA}")
        super().setUpClass()


def poppler(*command):
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, encoding="utf-8", check=True).stdout
