# SPDX-License-Identifier: EUPL-1.2
"""What the window says: all of it is translatable, and all of it is translated."""
import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WINDOW = ROOT / "src" / "gui"

# Comments, what Qt marks as no text, then literals.
TOKEN = re.compile(r'//[^\n]*|/\*.*?\*/|\'(?:\\.|[^\'\\\n])+\'|(?P<literal>(?:u8?)?"(?:\\.|[^"\\\n])*")', re.DOTALL)
CALL = re.compile(r'(\b\w+)\s*\(\s*(?:"[\w:]+"\s*,\s*)?$')
TRANSLATED = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
# A French letter, or two words of a sentence.
SENTENCE = re.compile(r"[À-ÖØ-öø-ÿœŒ’]|[A-Za-z]{2,} [A-Za-z]{2,}")
# Fragments of style sheets and of HTML, patterns of dates.
NO_SENTENCE = re.compile(r"[{}]|^<[^>]*>$|^\w+(-\w+)*: ?[^ ]+;?$|MMMM")
# Names, words as the data have them, and what is only measured.
NO_WORDS = {"Français", "Noto Sans", "plus de", r"00\u202F000\u00A0élèves", "Communauté de communes ",
            "Communauté d’agglomération ", "Communauté urbaine ", " du Pas-de-Calais"}


def sentences_out_of_tr(text):
    """Literals that a user would read and no translator would see, each with its line."""
    found = []
    end = 0
    is_translated = False
    for token in TOKEN.finditer(text):
        literal = token.group("literal")
        if literal is None:
            continue
        between = re.sub(r"//[^\n]*", "", text[end:token.start()])
        end = token.end()
        if between.strip():  # else it goes on with the literal before
            call = CALL.search(text[max(0, token.start() - 200):token.start()])
            is_translated = bool(call) and call.group(1) in TRANSLATED
        words = literal[literal.index('"') + 1:-1]
        if not is_translated and SENTENCE.search(words) and not NO_SENTENCE.search(words) and words not in NO_WORDS:
            found.append((text.count("\n", 0, token.start()) + 1, words))
    return found


class Texts(unittest.TestCase):
    maxDiff = None

    def test_a_sentence_out_of_tr_is_found(self):
        self.assertEqual([(1, "Une phrase")], sentences_out_of_tr('setText(QStringLiteral("Une phrase"));'))
        self.assertEqual([(2, "Créé")], sentences_out_of_tr('// "Été"\nsetText("Créé");'))
        for text in ('tr("Une phrase "\n   "en deux")', 'QT_TRANSLATE_NOOP("Commands", "Une phrase")',
                     'QStringLiteral("export-status")', 'translate("Filters", "Époque")'):
            self.assertEqual([], sentences_out_of_tr(text))

    def test_every_text_of_the_window_is_translatable(self):
        wrong = [
            f"{path.relative_to(ROOT)}:{line}: {words}"
            for path in sorted(WINDOW.rglob("*.?pp"))
            for line, words in sentences_out_of_tr(path.read_text(encoding="utf-8"))
        ]
        self.assertEqual([], wrong)

    def test_every_text_of_the_window_is_translated(self):
        done = subprocess.run([ROOT / "tools" / "translate", "--check"], capture_output=True, text=True, check=False)
        self.assertEqual(0, done.returncode, done.stderr)


if __name__ == "__main__":
    unittest.main()
