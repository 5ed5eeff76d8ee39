# Debian's own interpreter, the one that sees the python3-* packages: another may stand before it in the PATH.
find_program(CARTOCONTRAT_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)
