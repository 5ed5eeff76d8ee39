# SPDX-License-Identifier: EUPL-1.2
"""A desktop nobody sees (Xvfb, openbox), and somebody who works on it by the keyboard (xdotool)."""
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "xclip", "import", "compare")
PATIENCE = 30.0  # seconds for a step, on a busy machine
POLL = 0.2  # seconds
SCREEN = "1600x1000"
# The middle of the window: the page or the map, and no cursor that blinks.
MIDDLE = "500x400+500+200"


class Late(AssertionError):
    """A step that did not happen in time."""


class Desktop:
    """Its folders are new, so that the program starts as for a new user; `close` ends all that it started."""

    def __init__(self, artefacts):
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        if missing:
            raise AssertionError(f"missing: {', '.join(missing)}; run tools/setup")
        self.artefacts = Path(artefacts)
        self.artefacts.mkdir(parents=True, exist_ok=True)
        self.folder = tempfile.TemporaryDirectory(prefix="cartocontrat-xvfb-")
        self.home = Path(self.folder.name)
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        kept = {name: os.environ[name] for name in ("PATH", "TZ") if name in os.environ}
        self.environment = kept | {
            "HOME": str(self.home), "XDG_RUNTIME_DIR": str(runtime), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "xcb",
        }
        self.processes = []
        display = self.start("Xvfb", "-displayfd", "1", "-screen", "0", SCREEN + "x24", "-nolisten", "tcp",
                             stdout=subprocess.PIPE).stdout.readline()
        if not display:
            raise AssertionError("Xvfb did not start")
        self.environment["DISPLAY"] = ":" + display.decode().strip()
        self.start("openbox")
        self.until("openbox manages the windows", lambda: self.run("xdotool", "get_num_desktops").strip())

    def close(self):
        for process in reversed(self.processes):
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()
        self.folder.cleanup()

    def start(self, *command, stdout=subprocess.DEVNULL, language=None):
        environment = self.environment | ({"LANGUAGE": language} if language else {})
        process = subprocess.Popen(command, env=environment, stdout=stdout, stderr=subprocess.DEVNULL)
        self.processes.append(process)
        return process

    def run(self, *command):
        """What it writes; empty where it fails or takes too long."""
        try:
            done = subprocess.run(command, env=self.environment, capture_output=True, timeout=10, check=False)
        except subprocess.TimeoutExpired:
            return ""
        return done.stdout.decode(errors="replace") if done.returncode == 0 else ""

    def until(self, what, condition):
        """What the condition gives, as soon as it gives something."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if value := condition():
                return value
            time.sleep(POLL)
        self.picture("failure")
        raise Late(f"not within {PATIENCE:.0f} s: {what}. See {self.artefacts / 'failure.png'}")

    def keys(self, *keys):
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "20", text)

    def active_title(self):
        return self.run("xdotool", "getactivewindow", "getwindowname").rstrip("\n")

    def clipboard(self):
        return self.run("timeout", "2", "xclip", "-o", "-selection", "clipboard", "-t", "UTF8_STRING")

    def picture(self, name):
        file = self.artefacts / f"{name}.png"
        self.run("import", "-window", "root", str(file))
        return file

    def middle(self):
        """A picture of the middle of the window that no longer changes."""
        files = [self.home / "now.png", self.home / "before.png"]

        def is_still():
            files.reverse()
            self.run("import", "-window", "root", "-crop", MIDDLE, "+repage", str(files[0]))
            return files[1].exists() and self.difference(*files) == 0

        self.until("the view is still", is_still)
        return shutil.copy(files[0], self.home / f"still-{time.monotonic_ns()}.png")

    def difference(self, one, other):
        """Of two pictures, the number of pixels that differ."""
        done = subprocess.run(("compare", "-metric", "AE", str(one), str(other), "null:"), env=self.environment,
                              capture_output=True, timeout=30, check=False)
        return float(done.stderr.decode() or "nan")
