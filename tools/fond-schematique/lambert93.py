"""WGS84 longitude and latitude (degrees) to Lambert-93 (EPSG:2154, metres), after IGN's note NTG_71."""
import numpy as np

_E = np.sqrt(0.00669438002290)  # first eccentricity of GRS80
_N = 0.7256077650532670
_C = 11754255.426096
_XS, _YS = 700000.0, 12655612.049876
_LON0 = np.radians(3.0)


def project(lon, lat):
    lon, lat = np.radians(lon), np.radians(lat)
    isometric = np.arctanh(np.sin(lat)) - _E * np.arctanh(_E * np.sin(lat))
    radius = _C * np.exp(-_N * isometric)
    angle = _N * (lon - _LON0)
    return _XS + radius * np.sin(angle), _YS - radius * np.cos(angle)
