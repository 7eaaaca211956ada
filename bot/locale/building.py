"""Builds the package, as `pyproject.toml` asks for: the catalogues are compiled first."""

from compiling import compile_catalogues  # type: ignore[import-not-found]  # it lies beside this
from setuptools.build_meta import *  # noqa: F403 - all that a builder is asked for

compile_catalogues()
