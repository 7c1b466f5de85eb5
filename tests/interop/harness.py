"""Runs named checks and says of each whether it held.

In: names and functions. Out: `PASS name` or `FAIL name: reason`, one line each,
and `END n` when all n were run. The connection guard holds for the whole process:
a connection to anything but a loopback address is an error.
"""

import faulthandler
import ipaddress
import socket
import sys

# A run takes seconds; one that hangs must not hang whoever started it.
PATIENCE_SECONDS = 300


def _guard_connections(event, args):
    """Refuses names too: the sandbox is named by its address."""
    if event == "socket.connect":
        connected, address = args
        if connected.family in (socket.AF_INET, socket.AF_INET6):
            _refuse_unless_loopback(address[0])
    elif event == "socket.getaddrinfo":
        _refuse_unless_loopback(args[0])


def _refuse_unless_loopback(host):
    try:
        local = ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = False
    if not local:
        raise OSError(f"a connection to {host} was refused: only this machine may be spoken to")


def run(checks):
    """Runs the checks in order; one that fails does not keep the others from running."""
    number = 0
    for name, check in checks:
        number += 1
        try:
            check()
        except Exception as error:
            # The clients raise plain `Exception`s.
            reason = " ".join(f"{type(error).__name__}: {error}".split())
            print(f"FAIL {name}: {reason}", flush=True)
        else:
            print(f"PASS {name}", flush=True)
    print(f"END {number}", flush=True)


def equal(found, expected):
    """`assert` with both sides in the message, and not switched off by `-O`."""
    if found != expected:
        raise AssertionError(f"{found!r} instead of {expected!r}")


sys.stdout.reconfigure(encoding="utf-8")
sys.addaudithook(_guard_connections)
faulthandler.dump_traceback_later(PATIENCE_SECONDS, exit=True)
