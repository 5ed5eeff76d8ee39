# SPDX-License-Identifier: EUPL-1.2
"""The user guide: its words are those of the program, its pictures and pages are there.

In the guide « … » quotes a command, its keys behind it in parentheses, and **…** another word on the screen.
"""
import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "guide"
GUI = ROOT / "src" / "gui"
KEYS = {"Shift": "Maj", "Left": "←", "Right": "→", "PgUp": "Page↑", "PgDown": "Page↓", "Home": "Origine"}
MOST_BYTES = 120_000
PAGES = ["1-trouver", "2-filtrer", "3-lire-un-financement", "4-deplacer-une-etiquette", "5-placer-un-projet",
         "6-importer-un-tableau", "7-exporter-une-page", "8-exporter-la-serie", "index"]

LITERAL = r'"(?:[^"\\]|\\.)*"'


def plain(text):
    """As a user reads it: no mnemonic, ordinary spaces."""
    return text.replace("&", "").replace("\u00a0", " ").replace("\u202f", " ")


def commands():
    """Text: keys of each command."""
    entry = re.compile(r'\{CommandId::\w+,\s*"[\w-]+",\s*QT_TRANSLATE_NOOP\("Commands", "([^"]+)"\),(.*?)\}', re.S)
    table = (GUI / "actions" / "command_table.cpp").read_text(encoding="utf-8")
    found = {}
    for text, rest in entry.findall(table):
        shortcut = re.findall(LITERAL, rest)[-1].strip('"')
        found[plain(text)] = "+".join(KEYS.get(key, key) for key in shortcut.split("+"))
    return found


def words_on_screen():
    """Patterns of what is written in the sources of the window; %1 stands for anything."""
    words = []
    for source in sorted(GUI.rglob("*.cpp")):
        for run in re.findall(rf"{LITERAL}(?:\s*{LITERAL})*", source.read_text(encoding="utf-8")):
            text = plain("".join(part[1:-1] for part in re.findall(LITERAL, run)).replace("\\u00A0", " "))
            if len(re.sub(r"%\d|\W", "", text)) > 1:
                words.append(re.sub(r"%\d", ".+", re.escape(text)))
    return re.compile("|".join(sorted(set(words))))


class Guide(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pages = {page.stem: page.read_text(encoding="utf-8") for page in sorted(GUIDE.glob("*.md"))}

    def test_there_is_a_page_a_task_and_an_index_of_them(self):
        self.assertEqual(sorted(self.pages), PAGES)
        links = re.findall(r"\]\(([\w-]+)\.md\)", self.pages["index"])
        self.assertEqual([link for link in links if link != "index"], PAGES[:-1])

    def test_every_command_that_is_quoted_exists_under_its_keys(self):
        known = commands()
        self.assertGreater(len(known), 60)
        for name, page in self.pages.items():
            page = re.sub(r"\*\*[^*]+\*\*", "", plain(page))
            quoted = re.findall(r"«\s*([^»]+?)\s*»(?:\s*\(`([^`]+)`\))?", page)
            for text, keys in quoted:
                with self.subTest(page=name, command=text):
                    self.assertIn(text, known)
                    if keys:
                        self.assertEqual(keys, known[text])

    def test_every_word_of_the_screen_that_is_quoted_is_written_there(self):
        known = words_on_screen()
        for name, page in self.pages.items():
            for text in re.findall(r"\*\*([^*]+)\*\*", plain(page)):
                with self.subTest(page=name, word=text):
                    self.assertTrue(known.fullmatch(text))

    def test_every_picture_is_there_told_in_words_and_light_and_every_page_linked_exists(self):
        shown = set()
        for name, page in self.pages.items():
            pictures = re.findall(r"!\[([^\]]*)\]\(([^)]+)\)", page)
            self.assertEqual(bool(pictures), name != "index", name)
            for told, picture in pictures:
                with self.subTest(page=name, picture=picture):
                    self.assertGreater(len(told), 20)
                    self.assertTrue((GUIDE / picture).is_file())
                    self.assertLess((GUIDE / picture).stat().st_size, MOST_BYTES)
                    shown.add(GUIDE / picture)
            for link in re.findall(r"[^!]\[[^\]]+\]\(([^)]+)\)", page):
                with self.subTest(page=name, link=link):
                    self.assertTrue((GUIDE / link).is_file())
        self.assertEqual(shown, set((GUIDE / "pictures").glob("*.png")))


if __name__ == "__main__":
    unittest.main()
