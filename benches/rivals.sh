#!/usr/bin/env bash
# The crate beside DuckDB and Polars, in turn on one machine: first whether the integers are the same, then how long each took.
#
#   benches/rivals.sh BENCH [DATA]
#
# BENCH is a folder with generate.py and rivals.py and a Python environment in .venv (numpy, pyarrow, duckdb, polars), DATA
# one for the made-up countries and what is computed on them; what is there already is not generated again.
# PERSONS is a list of sizes ("100000 1000000 6000000"), REPS how often each is run (5), THREADS how many the engines have (1).
set -euo pipefail
bench=$(realpath "${1:?the folder of generate.py and rivals.py}")
data=$(realpath -m "${2:-${TMPDIR:-.}/maaltal-rivals}")
python=${PYTHON:-$bench/.venv/bin/python}
reps=${REPS:-5}
threads=${THREADS:-1}
here=$(dirname "$(realpath "$0")")

grep -m1 "model name" /proc/cpuinfo || true
cargo build --release --quiet --manifest-path "$here/../examples/country/Cargo.toml"
country=${CARGO_TARGET_DIR:-$here/../examples/country/target}/release/country

for persons in ${PERSONS:-100000 1000000 6000000}; do
    folder=$data/$persons
    [ -f "$folder/spells.parquet" ] || "$python" "$bench/generate.py" --n "$persons" --out "$folder"
    : >"$folder/rivals.jsonl"
    for style in expert natural; do
        for engine in duckdb polars; do
            "$python" "$bench/rivals.py" "$engine" "$folder" --style "$style" --mode mem --threads "$threads" --reps "$reps" \
                >>"$folder/rivals.jsonl"
        done
    done
    # It fails where an integer is not that of an engine.
    "$country" "$folder" --rivals --reps "$reps" | tee "$folder/maaltal.txt"
    "$python" - "$folder" <<'PYTHON'
import json, re, sys

folder = sys.argv[1]
text = open(f"{folder}/maaltal.txt").read()
own = {name: int(us) / 1000 for name, us in re.findall(r"^(.*): (\d+) us", text, re.M)}
spells = int(re.search(r"(\d+) spells", text).group(1))
together = own["one request of M1, M2, M3 and FP"]
five = together + own["M4"] + own["FP, what overlaps"]
apart = own["M1, M2, M3 in one pass"] + own["M4"] + own["FP, each row of a spell a person"]
two = sum(own[f"two threads, {name}"] for name in ("one request", "M4", "what overlaps"))
alone = sum(own[name] for name in ("M1 alone", "M2 alone", "M3 alone", "FP, a day once a code"))
print(f"\n{'':28}{'ms':>10}{'times the crate':>18}")
print(f"{'maaltal, all five':28}{five:10.1f}{'':>18}   {five * 1e6 / spells:.1f} ns a spell")
print(f"{'FP by rows, for itself':28}{apart:10.1f}{'':>18}   {apart * 1e6 / spells:.1f} ns a spell")
print(f"{'on two threads':28}{two:10.1f}{two / five:18.2f}   {five / two:.2f} times as fast")
print(f"{'a bare scan':28}{own['a bare scan']:10.1f}{five / own['a bare scan']:18.1f}   scans in the five")
print(f"{'one request of M1-M3, FP':28}{together:10.1f}{'':>18}   {together / alone:.2f} of the sum of four")
for line in open(f"{folder}/rivals.jsonl"):
    run = json.loads(line)
    name = f"{run['engine']} {run['style']}"
    print(f"{name:28}{run['CPU_ALL']:10.1f}{run['CPU_ALL'] / five:18.1f}")
print()
PYTHON
done

# From about one to about thirty spells a person who has any, and what of all of this is linear in persons and spells.
for more in 0 4 9 29; do
    folder=$data/400000_and_$more
    [ -f "$folder/spells.parquet" ] || "$python" "$bench/generate.py" --n 400000 --lam "$more" --out "$folder"
    "$country" "$folder" --rivals --reps "$reps" >"$folder/maaltal.txt"
done
"$python" - "$data" <<'PYTHON'
import glob, re, sys
import numpy as np

points = []
for path in glob.glob(f"{sys.argv[1]}/*/maaltal.txt"):
    text = open(path).read()
    persons, spells = map(int, re.search(r"(\d+) persons, (\d+) spells", text).groups())
    own = {name: int(us) for name, us in re.findall(r"^(.*): (\d+) us", text, re.M)}
    points.append((persons, spells, own["M1, M2, M3 in one pass"] + own["FP, a day once a code"]))
persons, spells, us = map(np.array, zip(*sorted(points)))
# The best fit of relative errors: each row over its own time.
rows = np.stack([persons / us, spells / us], axis=1)
(a_person, a_spell), *_ = np.linalg.lstsq(rows, np.ones(len(us)), rcond=None)
print(f"\nM1, M2, M3 and then FP, a day once a code: {1e3 * a_person:.1f} ns a person and {1e3 * a_spell:.1f} ns a spell")
for one in zip(persons, spells, us):
    print("%9d persons %9d spells %9.1f ms, %+.0f %% of the fit" % (
        one[0], one[1], one[2] / 1e3, 100 * (one[2] / (a_person * one[0] + a_spell * one[1]) - 1)))
print()
PYTHON

decade=$data/1000000_10_years
[ -f "$decade/spells.parquet" ] || "$python" "$bench/generate.py" --n 1000000 --years 10 --out "$decade"
"$country" "$decade" --series --reps "$reps"
