# SPDX-License-Identifier: EUPL-1.2
"""The twenty pages pass the audit as they are printed, in each style, and so do those of larger and smaller territories."""
import subprocess
import unittest

from printed import PROGRAM, Background, RealBackground

LARGER = ("--territory", "Artois-Gohelle", "--territory", "Littoral-Côte d'Opale", "--territory", "62534", "--territory", "62041")


class OnSchematicBackground(Background):
    def assert_passes(self, *arguments):
        exported = self.export(*arguments)
        done = subprocess.run([PROGRAM, "audit", "rapport.json"], cwd=exported.folder.parent, capture_output=True,
                              text=True, encoding="utf-8", timeout=120)
        self.assertEqual((0, ""), (done.returncode, done.stderr), done.stdout)

    def test_the_series_passes(self):
        self.assert_passes("--format", "pdf")

    def test_the_series_passes_in_each_style(self):
        for style in ("daltonien", "gris", "clc-officiel"):
            with self.subTest(style):
                self.assert_passes("--format", "pdf", "--style", style)

    def test_pages_of_larger_and_smaller_territories_pass(self):
        self.assert_passes("--format", "pdf", *LARGER)


class OnRealBackground(RealBackground, OnSchematicBackground):
    pass


if __name__ == "__main__":
    unittest.main()
