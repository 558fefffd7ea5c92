"""Run every benchmark: `make bench`, or one: `python -m bench desk`."""

import subprocess
import sys
from pathlib import Path

ALL = sorted(path.stem for path in Path(__file__).parent.glob("*_speed.py"))

for name in ALL:
    if not sys.argv[1:] or name.removesuffix("_speed") in sys.argv[1:]:
        print(f"── {name}", flush=True)
        subprocess.run([sys.executable, "-m", f"bench.{name}"], check=True)
