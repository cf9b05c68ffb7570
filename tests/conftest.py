"""Makes the modules beside it importable from every test, and property tests the same on every run of CI."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parent))
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="quizgen-cache-")  # nobody's own cache is touched
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("local", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "local")
