# SPDX-License-Identifier: EUPL-1.2
"""MapServer, a real WFS 2.0, on loopback; with a hand between it and the client that can spoil what it answers."""
import json
import os
import re
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

MAPSERV = "/usr/lib/cgi-bin/mapserv"

MAP = """MAP
  NAME "essai"
  EXTENT 590000 6980000 720000 7110000
  PROJECTION "init=epsg:{crs}" END
  OUTPUTFORMAT
    NAME "geojson" DRIVER "OGR/GEOJSON" MIMETYPE "application/json"
    FORMATOPTION "STORAGE=stream" FORMATOPTION "FORM=simple"
  END
  WEB METADATA
    "wfs_title" "Essai" "wfs_onlineresource" "http://127.0.0.1/" "wfs_srs" "EPSG:{crs}" "wfs_enable_request" "*"
    "wfs_getfeature_formatlist" "{formats}"
  END END
  {layers}
END
"""
LAYER = """LAYER
    NAME "{name}" TYPE {kind} STATUS ON CONNECTIONTYPE OGR CONNECTION "{name}.gpkg" DATA "{name}"
    PROJECTION "init=epsg:{crs}" END
    METADATA "wfs_title" "{name}" "gml_include_items" "all" "gml_types" "auto" "gml_featureid" "{key}"
      "wfs_getfeature_formatlist" "{formats}" END
  END
"""


def write_layer(folder, name, features, crs):
    """`features`: (properties, geometry in longitude and latitude or metres)."""
    document = {"type": "FeatureCollection",
                "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{crs}" if crs != 4326
                                                       else "urn:ogc:def:crs:OGC:1.3:CRS84"}},
                "features": [{"type": "Feature", "properties": properties, "geometry": geometry}
                             for properties, geometry in features]}
    source = folder / f"{name}.geojson"
    source.write_text(json.dumps(document), encoding="utf-8")
    subprocess.run(["ogr2ogr", "-f", "GPKG", str(folder / f"{name}.gpkg"), str(source), "-nln", name], check=True,
                   capture_output=True)


class QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A client that was killed is part of the tests."""


class WfsServer:
    """`spoil(query, number)`: what is done to the answer of a request, `number` counting those of its REQUEST and
    RESULTTYPE from 1; None, or a function (status, headers, body) -> the same, or "cut" or "hang"."""

    def __init__(self, folder, layers, crs=2154, formats="geojson"):
        self.folder = Path(folder)
        self.requests = []
        self.spoil = lambda query, number: None
        self.released = threading.Event()
        self.lock = threading.Lock()
        text = MAP.format(crs=crs, formats=formats, layers="".join(
            LAYER.format(name=name, kind=kind, key=key, crs=crs, formats=formats) for name, kind, key in layers))
        (self.folder / "wfs.map").write_text(text, encoding="utf-8")
        (self.folder / "mapserver.conf").write_text('CONFIG\n  ENV\n    MS_MAP_PATTERN "."\n  END\nEND\n', encoding="utf-8")
        self.http = QuietServer(("127.0.0.1", 0), self.handler())
        self.url = f"http://127.0.0.1:{self.http.server_port}/wfs"
        self.thread = threading.Thread(target=self.http.serve_forever, daemon=True)
        self.thread.start()

    def close(self):
        self.released.set()
        self.http.shutdown()
        self.http.server_close()

    def pages(self, type_name=None):
        """Queries for pages of features, in the order they came."""
        return [query for query in self.requests
                if query.get("REQUEST") == "GetFeature" and "RESULTTYPE" not in query
                and type_name in (None, query.get("TYPENAMES"))]

    def starts(self):
        return [int(query["STARTINDEX"]) for query in self.pages()]

    def mapserver(self, query):
        done = subprocess.run([MAPSERV], capture_output=True, check=True, cwd=self.folder, env={
            "REQUEST_METHOD": "GET", "QUERY_STRING": f"map={self.folder}/wfs.map&{query}",
            "MAPSERVER_CONFIG_FILE": str(self.folder / "mapserver.conf"), "PATH": os.environ["PATH"]})
        head, _, body = done.stdout.partition(b"\r\n\r\n")
        headers = dict(re.findall(r"^([\w-]+): (.*?)\r?$", head.decode(), re.M))
        return int(headers.pop("Status", "200").split()[0]), headers, body

    def handler(self):
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                text = urlsplit(self.path).query
                query = {name: values[0] for name, values in parse_qs(text).items()}
                with server.lock:
                    server.requests.append(query)
                    kind = (query.get("REQUEST"), query.get("RESULTTYPE"))
                    number = sum((one.get("REQUEST"), one.get("RESULTTYPE")) == kind for one in server.requests)
                spoilt = server.spoil(query, number)
                if spoilt == "hang":
                    server.released.wait(60)
                    self.close_connection = True
                    return
                answer = server.mapserver(text)
                self.answer(*(spoilt(*answer) if callable(spoilt) else answer), cut=spoilt == "cut")

            def answer(self, status, headers, body, cut):
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body[:len(body) // 2] if cut else body)
                self.close_connection = self.close_connection or cut

            def log_message(self, *arguments):
                pass

        return Handler


def refuse(status, **headers):
    """An answer of that status, without a body."""
    return lambda *answer: (status, {name.replace("_", "-"): value for name, value in headers.items()}, b"")


def replaced(pattern, text):
    return lambda status, headers, body: (status, headers, re.sub(pattern, text, body.decode()).encode())
