# SPDX-License-Identifier: EUPL-1.2
"""The cache of layers: the same maps with and without it, and what is said when it fails."""
import os
import resource
import shutil
import subprocess
import unittest

from program import GEODATA, PROGRAM, SOURCE, ProgramTest, french

BACKGROUND = SOURCE / "data" / "fond-schematique"


def without_seconds(report):
    return [line for line in report.splitlines() if '"seconds"' not in line and not any(
        f'"{step}":' in line for step in ("load", "compose", "paint", "encode"))]


class Cache(ProgramTest):
    def cached(self, folder):
        return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []

    def assert_same_maps(self, data):
        results = []
        for choice in (["--cache", "c", "--no-cache"], ["--cache", "c"], ["--cache", "c"]):
            done = self.run_program("export", *data, *choice, "--territory", "ternois", "--territory", "pays de lumbres",
                                    "--format", "pdf,png,svg", "--dpi", "100", "--out", "cartes", "--report", "r.json")
            self.assertEqual(0, done.returncode, done.stderr)
            files = {path.name: path.read_bytes() for path in (self.folder / "cartes").iterdir()}
            self.assertEqual(6, len(files))
            results.append((files, without_seconds((self.folder / "r.json").read_text(encoding="utf-8")), done.stderr))
            shutil.rmtree(self.folder / "cartes")
            self.assertEqual(0 if "--no-cache" in choice else 1, len(self.cached(self.folder / "c")))
        for files, report, said in results[1:]:
            for name, content in results[0][0].items():
                self.assertTrue(files[name] == content, name)
            self.assertEqual(results[0][1], report)
            self.assertEqual(results[0][2], said)

    def test_the_same_maps_cold_warm_and_without_cache(self):
        self.assert_same_maps([])

    @unittest.skipUnless(GEODATA.is_dir(), f"real geodata absent from {GEODATA}")
    def test_the_same_maps_of_real_data(self):
        self.assert_same_maps(["--data", GEODATA])

    def test_it_stands_in_the_folder_for_caches_of_the_user(self):
        for environment, place in (({"XDG_CACHE_HOME": str(self.folder / "x")}, "x/cartocontrat"),
                                   ({"XDG_CACHE_HOME": ""}, ".cache/cartocontrat")):
            with self.subTest(place=place):
                self.assertEqual(0, self.run_program("check", **environment).returncode)
                self.assertEqual(1, len(self.cached(self.folder / place)))

    def test_check_says_the_same_again_and_no_cache_wins(self):
        first = self.run_program("check", "--cache", "c")
        again = self.run_program("check", "--cache", "c")
        without = self.run_program("check", "--cache", "d", "--no-cache")
        self.assertEqual((0, first.stdout, ""), (again.returncode, again.stdout, again.stderr))
        self.assertEqual(first.stdout, without.stdout)
        self.assertFalse((self.folder / "d").exists())

    def test_made_again_when_a_source_changes_appears_or_goes(self):
        data = self.folder / "fond"
        shutil.copytree(BACKGROUND, data)
        rivers = data / "rivieres.geojson"
        away = self.folder / "rivieres.geojson"

        def check():
            done = self.run_program("check", "--data", data, "--cache", "c")
            self.assertEqual(0, done.returncode, done.stderr)
            return done.stdout

        first = check()
        self.assertIn("rivieres.geojson", first)
        rivers.rename(away)
        self.assertNotIn("rivieres.geojson", check())
        away.rename(rivers)
        self.assertEqual(first, check())
        self.assertEqual(2, len(self.cached(self.folder / "c")))
        rivers.write_text("rien", encoding="utf-8")
        self.assertIn(french("rivieres.geojson » est tronqué"), check())

    def test_damaged_it_is_made_again_and_said(self):
        first = self.run_program("check", "--cache", "c")
        (name,) = self.cached(self.folder / "c")
        entry = self.folder / "c" / name
        whole = entry.read_bytes()
        entry.write_bytes(whole[:-1])
        again = self.run_program("check", "--cache", "c")
        self.assertIn(french(f"Le cache des couches « c/{name} » était abîmé : il a été jeté, et les couches "
                             "ont été relues. Il n'y a rien à faire."), again.stdout)
        self.assertEqual(0, again.returncode)
        self.assertEqual(whole, entry.read_bytes())
        self.assertEqual(first.stdout, self.run_program("check", "--cache", "c").stdout)

    def test_it_may_not_be_writable(self):
        (self.folder / "pris").write_text("", encoding="utf-8")
        done = self.run_program("check", "--cache", "pris")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertIn(french("Le cache des couches « pris » ne peut pas être écrit ("), done.stdout)

    def test_the_disk_may_be_full(self):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        # No file may grow beyond that; what would happen is an error to the program, since the signal is ignored.
        done = subprocess.run([PROGRAM, "check", "--cache", "c"], cwd=self.folder, env=environment, capture_output=True,
                              text=True, encoding="utf-8", timeout=300, restore_signals=False,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10000, 10000)))
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertIn(french("Le cache des couches « c » ne peut pas être écrit ("), done.stdout)
        self.assertEqual([], self.cached(self.folder / "c"))

    def test_several_processes_at_once(self):
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        processes = [subprocess.Popen([PROGRAM, "check", "--cache", "c"], cwd=self.folder, env=environment,
                                      stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)]
        said = {process.communicate(timeout=300) for process in processes}
        self.assertEqual(1, len(said))
        self.assertEqual([0] * 4, [process.returncode for process in processes])
        self.assertEqual(1, len(self.cached(self.folder / "c")))


if __name__ == "__main__":
    unittest.main()
