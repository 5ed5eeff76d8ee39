# SPDX-License-Identifier: EUPL-1.2
"""Runs the built program in a folder of its own and keeps what it said."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("CARTOCONTRAT", str(SOURCE / "build" / "cartocontrat"))
GEODATA = Path(os.environ.get("CARTOCONTRAT_GEODATA", SOURCE.parent / "shared" / "geodata"))
NBSP = "\N{NO-BREAK SPACE}"


def french(text):
    """The text with French typography: apostrophes, and no-break spaces where they belong."""
    text = text.replace("'", "’").replace("« ", "«" + NBSP)
    for mark in ":;!?»":
        text = text.replace(" " + mark, NBSP + mark)
    return text


class ProgramTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cartocontrat-"))
        self.addCleanup(shutil.rmtree, self.folder)

    def run_program(self, *arguments, **environment):
        base = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": "UTC",
                "QT_QPA_PLATFORM": "offscreen"}
        return subprocess.run([PROGRAM, *map(str, arguments)], cwd=self.folder, env=base | environment,
                              capture_output=True, text=True, encoding="utf-8", timeout=300)

    def files(self):
        """All that is there, but the caches of the user."""
        return sorted(path for path in self.folder.rglob("*") if ".cache" not in path.relative_to(self.folder).parts)

    def assert_fails(self, arguments, code, message, **environment):
        """Fails with that code and just that sentence, and leaves nothing behind but a cache."""
        before = self.files()
        done = self.run_program(*arguments, **environment)
        self.assertEqual(french("Erreur : " + message) + "\n", done.stderr)
        self.assertEqual("", done.stdout)
        self.assertEqual(code, done.returncode)
        self.assertEqual(before, self.files())
