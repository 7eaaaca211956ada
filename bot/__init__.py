"""The core of Porchlight: it knows no platform and writes no SQL."""

import zoneinfo

# The system's time zone data may be years old (Vancouver stopped changing its clocks in 2026);
# the tzdata package is pinned with us. Here, because every room that reads a clock is below.
zoneinfo.reset_tzpath(to=())
