"""Running the command and measuring it: seconds, and the most memory that it and its children had together."""

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

HAS_PROC = Path("/proc/self/status").exists()
_GLANCE = 0.01


class Run(NamedTuple):
    """``megabytes``: the sum of the processes' peaks, as far as they were alive at once; 0 where that is not told."""

    status: int
    seconds: float
    megabytes: float
    output: str
    complaint: str


def run_reader(arguments: list[str], folder: Path, timeout: float = 60) -> Run:
    """Run ``reader`` with these arguments; what it says is put into files in the folder."""
    started = time.monotonic()
    with (folder / "output").open("wb") as output, (folder / "complaint").open("wb") as complaint:
        process = subprocess.Popen(
            [sys.executable, "-m", "reader", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=complaint,
            env={**os.environ, "XDG_CACHE_HOME": str(folder)},
        )
        peak = 0.0
        try:
            while process.poll() is None:
                assert time.monotonic() - started < timeout, "it hangs"
                peak = max(peak, sum(map(_peak, family(process.pid))))
                time.sleep(_GLANCE)
        finally:
            process.kill()
            process.wait()
    seconds = time.monotonic() - started
    said = [(folder / name).read_text(errors="surrogateescape") for name in ("output", "complaint")]
    return Run(process.returncode, seconds, peak, *said)


def family(pid: int) -> list[int]:
    """This process and those below it."""
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        children = [int(child) for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return []
    return [pid, *(found for child in children for found in family(child))]


def seconds_of(pid: int) -> float:
    """Processor time that a process has used; 0 of one that is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return 0.0 if fields[0] == "Z" else (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0.0
    return next(
        (int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0.0
    )
