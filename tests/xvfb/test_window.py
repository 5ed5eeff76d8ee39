# SPDX-License-Identifier: EUPL-1.2
"""The program in a real window, worked by keys and wheel from its start to its end."""
import os
import struct
import unittest

from desktop import Desktop, MIDDLE

PROGRAM = os.environ["CARTOCONTRAT"]
ARTEFACTS = os.environ["CARTOCONTRAT_ARTEFACTS"]
WINDOW = "Nouveau projet – Cartocontrat"
EXPORT = "Exporter des pages – Cartocontrat"


def size_of_png(file):
    return struct.unpack(">II", file.read_bytes()[16:24])


class Window(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print(f"Pictures of the steps: {ARTEFACTS}", flush=True)

    def setUp(self):
        self.desktop = Desktop(ARTEFACTS)
        self.addCleanup(self.desktop.close)

    def open_window(self, title, language=None):
        process = self.desktop.start(PROGRAM, "--profile", "cartographe", language=language)
        self.desktop.until(f"the window “{title}” is open", lambda: self.desktop.active_title() == title)
        return process

    def until_page(self, what, is_so, act=lambda: None):
        """Does `act`, and again, until the description of the page is so."""

        def check():
            act()
            self.desktop.keys("ctrl+alt+c")
            return is_so(self.desktop.clipboard())

        self.desktop.until(what, check)

    def open_shipped_data(self):
        self.desktop.keys("ctrl+n")
        self.desktop.until("the dialog of a new project is open",
                           lambda: self.desktop.active_title() == "Nouveau projet")
        self.desktop.keys("Return")
        self.until_page("the shipped contracts are read", lambda page: "Contrat territorial 2019-2021" in page)
        self.desktop.picture("0-opened")

    def find_territory(self):
        def find():
            self.desktop.keys("ctrl+k")
            self.desktop.type("lens lie")
            self.desktop.picture("1-search")
            self.desktop.keys("Return")

        self.until_page("task 1: Ctrl+K, “lens lie”, Enter shows the CA de Lens - Liévin",
                        lambda page: page.startswith("CA de Lens - Liévin – "), find)
        self.desktop.picture("1-found")

    def filter_projects(self):
        self.until_page("both projects are told", lambda page: "2 projets soutenus" in page)
        self.desktop.keys("ctrl+f", "ctrl+a")
        self.desktop.type("odyssee")
        self.until_page("task 2: the filter leaves one project",
                        lambda page: "1 projet soutenu" in page and "ODYSSEE-EURALENS" in page)
        self.desktop.picture("2-filtered")

    def zoom_on_map(self):
        desktop = self.desktop
        page = desktop.middle()
        desktop.keys("F6")
        desktop.until("F6 shows the map", lambda: desktop.difference(page, desktop.middle()) > 0)
        desktop.picture("3-map")
        far = desktop.middle()
        width, height, left, top = (int(part) for part in MIDDLE.replace("x", "+").split("+"))
        desktop.run("xdotool", "mousemove", str(left + width // 2), str(top + height // 2), "click", "4", "click", "4")
        desktop.until("the wheel zooms", lambda: desktop.difference(far, desktop.middle()) > width * height // 50)
        desktop.picture("3-zoomed")
        desktop.keys("F5")
        desktop.until("F5 shows the page again", lambda: desktop.difference(page, desktop.middle()) == 0)

    def export_png(self):
        desktop = self.desktop
        folder = desktop.home / "cartes"
        desktop.keys("ctrl+shift+e")
        desktop.until("the dialog of the export is open", lambda: desktop.active_title() == EXPORT)
        # From the size of the page: PDF off, PNG on, then over the other formats and the resolution to the folder.
        desktop.keys("alt+g", "Tab", "space", "Tab", "space", "Tab", "Tab", "Tab", "Tab", "Tab", "ctrl+a")
        desktop.type(str(folder))
        desktop.picture("7-export")
        desktop.keys("Return")
        file = desktop.until("task 7: a PNG is written", lambda: next(folder.glob("*.png"), None))
        self.assertEqual("2019-2021-15-lens-lievin.png", file.name)
        self.assertEqual((3508, 2480), size_of_png(file))
        desktop.until("the dialog of the export is closed", lambda: desktop.active_title() == WINDOW)
        desktop.picture("7-exported")

    def test_a_map_is_found_filtered_and_exported_by_keys(self):
        process = self.open_window(WINDOW)
        self.open_shipped_data()
        self.find_territory()
        self.filter_projects()
        self.zoom_on_map()
        self.export_png()
        self.desktop.keys("ctrl+q")
        self.desktop.until("Ctrl+Q quits", lambda: process.poll() is not None)
        self.assertEqual(0, process.returncode)

    def test_the_window_speaks_the_first_language_it_knows(self):
        for language, title in (("fr:en", WINDOW), ("nl:en", "New project – Cartocontrat")):
            with self.subTest(language):
                process = self.open_window(title, language)
                self.desktop.picture(f"language-{language.replace(':', '-')}")
                self.desktop.keys("ctrl+q")
                self.desktop.until("Ctrl+Q quits", lambda: process.poll() is not None)


if __name__ == "__main__":
    unittest.main()
