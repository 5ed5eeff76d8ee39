# SPDX-License-Identifier: EUPL-1.2
"""What is published, as a real QGIS opens and edits it."""
import os
import unittest

from cluster import Cluster
from program import ProgramTest

try:
    from qgis.core import QgsApplication, QgsDataSourceUri, QgsVectorLayer
    MISSING = ""
except ImportError as error:
    MISSING = f"QGIS is not installed (python3-qgis): {error}"

CLUSTER = Cluster()


def setUpModule():
    unittest.addModuleCleanup(CLUSTER.stop)
    CLUSTER.start()
    CLUSTER.make_database("office")


@unittest.skipIf(MISSING, MISSING)
class InQgis(ProgramTest):
    def setUp(self):
        super().setUp()
        os.environ["HOME"] = str(self.folder)
        QgsApplication.setPrefixPath("/usr", True)
        application = QgsApplication([], False)
        application.initQgis()
        self.addCleanup(application.exitQgis)
        done = self.run_program("publish", "--to", CLUSTER.address("office"))
        self.assertEqual(0, done.returncode, done.stderr)

    def layer(self, table, key, geometry=""):
        uri = QgsDataSourceUri()
        uri.setConnection(str(CLUSTER.folder), str(CLUSTER.port), "office", "admin", "")
        uri.setDataSource("cartocontrat", table, geometry, "", key)
        layer = QgsVectorLayer(uri.uri(False), table, "postgres")
        self.assertTrue(layer.isValid(), table)
        return layer

    def test_layers_open_with_their_style_and_projects_can_be_edited(self):
        tables = CLUSTER.run("office", "SELECT f_table_name FROM public.layer_styles ORDER BY 1")
        self.assertIn(("fond_roads",), tables)
        for table, in tables:
            layer = self.layer(table, "fid", "geom")
            self.assertEqual("EPSG:2154", layer.crs().authid())
            self.assertGreater(layer.featureCount(), 0)
            self.assertEqual(("Loaded from Provider", True), layer.loadDefaultStyle())
            self.assertEqual("RuleRenderer", layer.renderer().type(), table)

        projects = self.layer("projets", "projet_id")
        self.assertEqual(146, projects.featureCount())
        projects.startEditing()
        first = next(projects.getFeatures('"ordre" = 1'))
        projects.changeAttributeValue(first.id(), projects.fields().indexOf("title"), "d'après QGIS")
        self.assertTrue(projects.commitChanges(), projects.commitErrors())
        self.assertEqual([("d'après QGIS", 2)],
                         CLUSTER.run("office", "SELECT title, version FROM cartocontrat.projets WHERE ordre = 1"))
        self.assertIn("d'après QGIS",
                      self.run_program("list", "projects", "--data", CLUSTER.address("office")).stdout)


if __name__ == "__main__":
    unittest.main()
