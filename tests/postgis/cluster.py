# SPDX-License-Identifier: EUPL-1.2
"""A PostgreSQL server of the tests' own, with PostGIS: on loopback, in a temporary folder, gone when the tests are."""
import ctypes
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

import psycopg2

PROGRAMS = Path("/usr/lib/postgresql/15/bin")
PASSWORD = "s'il vous\\plaît"  # as hard to quote as passwords get


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def die_with_parent():
    """The server stops at once (SIGQUIT) when the tests do, however they are stopped."""
    ctypes.CDLL("libc.so.6", use_errno=True).prctl(1, signal.SIGQUIT)


def quoted(value):
    """A value as libpq's connection strings write it."""
    return "'" + str(value).replace("\\", "\\\\").replace("'", "\\'") + "'"


class Cluster:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="cartocontrat-pg-"))
        self.port = free_port()
        self.server = None
        # PostgreSQL refuses to run as root.
        self.account = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.getuid() == 0 else {}
        if self.account:
            shutil.chown(self.folder, "postgres", "postgres")

    def start(self):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "Europe/Paris"}
        subprocess.run([PROGRAMS / "initdb", "-D", self.folder / "data", "-U", "admin", "--encoding=UTF8",
                        "--auth-local=trust", "--auth-host=scram-sha-256", "--no-sync"],
                       env=environment, cwd=self.folder, check=True, stdout=subprocess.DEVNULL, **self.account)
        log = open(self.folder / "log", "wb")
        self.server = subprocess.Popen(
            [PROGRAMS / "postgres", "-D", self.folder / "data", "-p", str(self.port), "-k", self.folder,
             "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "timezone=Europe/Paris"],
            env=environment, cwd=self.folder, stdout=log, stderr=log, preexec_fn=die_with_parent, **self.account)
        log.close()
        deadline = time.monotonic() + 60
        while True:
            try:
                self.connect("postgres").close()
                return
            except psycopg2.OperationalError:
                if self.server.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError((self.folder / "log").read_text(errors="replace")) from None
                time.sleep(0.1)

    def stop(self):
        if self.server:
            self.server.send_signal(signal.SIGQUIT)
            self.server.wait(30)
        shutil.rmtree(self.folder)

    def connect(self, database, user="admin"):
        """A connection that commits each statement, as the server's owner unless told otherwise."""
        connection = psycopg2.connect(host=str(self.folder), port=self.port, dbname=database, user=user)
        connection.autocommit = True
        return connection

    def run(self, database, *statements, user="admin"):
        """Rows of the last statement, if it has any."""
        connection = self.connect(database, user)
        try:
            with connection.cursor() as cursor:
                for statement in statements:
                    cursor.execute(statement)
                return cursor.fetchall() if cursor.description else []
        finally:
            connection.close()

    def address(self, database, user="admin", **settings):
        """What --data and --to take, through the socket."""
        given = {"host": self.folder, "port": self.port, "dbname": database, "user": user} | settings
        return "PG:" + " ".join(f"{key}={quoted(value)}" for key, value in given.items())

    def shown(self, database, user="admin", **settings):
        """The same as the program tells it."""
        given = {"host": self.folder, "port": self.port, "dbname": database, "user": user} | settings
        plain = {key: str(value) for key, value in given.items()}
        return "PG:" + " ".join(f"{key}={quoted(value) if set(value) & set(' ' + chr(39)) else value}"
                                for key, value in plain.items())

    def make_database(self, name, postgis=True):
        self.run("postgres", f'CREATE DATABASE "{name}"')
        if postgis:
            self.run(name, "CREATE EXTENSION postgis")
