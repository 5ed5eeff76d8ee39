# SPDX-License-Identifier: EUPL-1.2
"""The rooms of src/: who may include whom, and which library is used where."""
import re
import unittest
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "src"

# Each room includes itself and the rooms named here.
CHAIN = ["base", "geo", "domain", "sources", "map", "scene", "render"]
ALLOWED = {room: set(CHAIN[:place]) for place, room in enumerate(CHAIN)}
ALLOWED["messages"] = {"base"}
ALLOWED["workshop"] = set(CHAIN) | {"messages"}
ALLOWED["document"] = set(CHAIN) | {"messages", "workshop"}
ALLOWED["cli"] = ALLOWED["document"] | {"document"}
ALLOWED["gui"] = ALLOWED["document"] | {"document"}
ROOMS = set(ALLOWED)

# library: what its includes look like, the rooms that may use it, whether their headers may too
LIBRARIES = {
    "GDAL": (r"(gdal|ogr|cpl)_?\w*\.h(pp)?$", {"sources"}, False),
    "curl": (r"curl/.*\.h$", {"sources"}, False),
    "PROJ": (r"proj(/.*)?\.h$", {"geo"}, False),
    "GEOS": (r"geos(_c\.h|/.*)$", {"geo"}, False),
    "xxHash": (r"xxh(ash|3)\.h$", {"sources"}, False),
    "HarfBuzz": (r"(harfbuzz/)?hb(-\w+)?\.h$", {"render"}, True),
    "QPDF": (r"qpdf/.*$", {"render"}, True),
    "libpng": (r"png\.h$", {"render"}, True),
    "pugixml": (r"pugixml\.hpp$", {"map", "render"}, True),
    "Poppler": (r"poppler-.*\.h$", {"render"}, False),
    "CLI11": (r"CLI/.*$", {"cli"}, False),
    "Qt": (r"(Qt\w+/)?Q[A-Z]\w*$", {"render", "messages", "workshop", "document", "cli", "gui"}, True),
    "Qt Widgets": (
        r"(QtWidgets/.*|Q\w*(Widget|Dialog|MainWindow|Action|Menu|MenuBar|ToolBar|Button|Layout|View|Edit|Label|Box|Slider"
        r"|Splitter|StatusBar|MessageBox|FileDialog))$",
        {"gui"},
        True,
    ),
}
QT_CORE_ONLY = {"messages", "workshop", "document", "cli"}
QT_CORE = {
    "QByteArray", "QCoreApplication", "QCryptographicHash", "QDateTime", "QFileInfo", "QLibraryInfo", "QLocale", "QLockFile",
    "QString", "QStringList", "QTranslator",
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def files():
    return sorted(path for path in SOURCES.glob("*/**/*") if path.suffix in (".cpp", ".hpp"))


def includes(path):
    return [(mark == '"', name) for mark, name in INCLUDE.findall(path.read_text(encoding="utf-8"))]


def room_of(path):
    return path.relative_to(SOURCES).parts[0]


class Rooms(unittest.TestCase):
    def test_there_is_something_to_check(self):
        self.assertGreater(len(files()), 40)

    def test_every_folder_is_a_room(self):
        self.assertEqual(set(), {room_of(path) for path in files()} - ROOMS)

    def test_each_room_includes_only_rooms_before_it(self):
        wrong = []
        for path in files():
            room = room_of(path)
            for is_ours, name in includes(path):
                other = name.split("/")[0]
                if is_ours and other != room and other not in ALLOWED[room]:
                    wrong.append(f"{path.relative_to(SOURCES)} includes {name}")
        self.assertEqual([], wrong)

    def test_our_headers_are_included_by_their_room_and_name(self):
        wrong = []
        for path in files():
            for is_ours, name in includes(path):
                if is_ours and not (SOURCES / name).is_file():
                    wrong.append(f"{path.relative_to(SOURCES)} includes {name}")
        self.assertEqual([], wrong)

    def test_each_library_stays_in_its_room(self):
        wrong = []
        for path in files():
            for is_ours, name in includes(path):
                for library, (pattern, rooms, in_headers) in LIBRARIES.items():
                    if is_ours or not re.match(pattern, name):
                        continue
                    if room_of(path) not in rooms or (path.suffix == ".hpp" and not in_headers):
                        wrong.append(f"{path.relative_to(SOURCES)} includes {name} ({library})")
        self.assertEqual([], wrong)

    def test_below_the_interface_messages_and_cli_use_qt_core_only(self):
        wrong = [
            f"{path.relative_to(SOURCES)} includes {name}"
            for path in files()
            if room_of(path) in QT_CORE_ONLY
            for is_ours, name in includes(path)
            if not is_ours and re.match(LIBRARIES["Qt"][0], name) and name.split("/")[-1] not in QT_CORE
        ]
        self.assertEqual([], wrong)


class Files(unittest.TestCase):
    def test_every_source_begins_with_its_licence(self):
        folders = [SOURCES, SOURCES.parent / "tests"]
        paths = [path for folder in folders for path in folder.rglob("*.[ch]pp")]
        wrong = [
            str(path) for path in paths
            if not path.read_text(encoding="utf-8").startswith("// SPDX-License-Identifier: EUPL-1.2\n")
        ]
        self.assertEqual([], wrong)

    def test_every_header_is_guarded(self):
        wrong = [str(path) for path in files() if path.suffix == ".hpp" and "#pragma once" not in path.read_text("utf-8")]
        self.assertEqual([], wrong)

    def test_no_source_is_longer_than_a_reader_can_hold(self):
        wrong = [
            f"{path.relative_to(SOURCES)}: {lines} lines"
            for path in files()
            if (lines := path.read_text(encoding="utf-8").count("\n")) > 440
        ]
        self.assertEqual([], wrong)


if __name__ == "__main__":
    unittest.main()
