"""Keeps what is in the memory of this process out of core files and, where it may, out of swap."""

from __future__ import annotations

import ctypes
import resource
from pathlib import Path

PR_SET_DUMPABLE = 4
MCL_CURRENT, MCL_FUTURE, MCL_ONFAULT = 1, 2, 4
CAP_IPC_LOCK = 14
"""Numbers of Linux: sys/prctl.h, sys/mman.h, linux/capability.h."""


def forbid_core_dumps() -> None:
    """Leave no core file, nor one that is piped to a program; and let nobody attach to us."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def keep_out_of_swap() -> bool:
    """Lock all memory, also what is still to come; False where this process may not.

    Below a limit nothing is locked: once it was reached, no more memory could be had.
    """
    if not _without_limit():
        return False
    locks = MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT
    return bool(ctypes.CDLL(None, use_errno=True).mlockall(locks) == 0)


def _without_limit() -> bool:
    soft, hard = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    if hard == resource.RLIM_INFINITY:
        if soft != hard:
            resource.setrlimit(resource.RLIMIT_MEMLOCK, (hard, hard))
        return True
    lines = Path("/proc/self/status").read_text().splitlines()
    held = next((int(line.split()[1], 16) for line in lines if line.startswith("CapEff:")), 0)
    return bool(held >> CAP_IPC_LOCK & 1)
