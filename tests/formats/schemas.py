"""The published schemas of other people's formats, which lie beside the repository."""

from __future__ import annotations

import functools

import pytest
from lxml import etree
from shared import SHARED

QTI = SHARED / "schemas" / "qti" / "qtiv2p1p1" / "imsqti_v2p1p1.xsd"
PACKAGING = SHARED / "schemas" / "qti" / "imscp_v1p1.xsd"
QTI12 = SHARED / "schemas" / "qti12-common-cartridge" / "ccv1p1_qtiasiv1p2p1_v1p0.xsd"
H5P = SHARED / "schemas" / "h5p"

needs_schemas = pytest.mark.skipif(not (SHARED / "schemas").is_dir(), reason="the schemas are not at ../shared/schemas")


@functools.cache
def schema(path):
    return etree.XMLSchema(etree.parse(str(path)))


def faults(data: bytes, path) -> list[str]:
    """What a schema finds wrong with an XML file."""
    known = schema(path)
    known.validate(etree.fromstring(data))
    return [f"{error.line}: {error.message}" for error in known.error_log]
