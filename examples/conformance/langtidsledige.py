#!/usr/bin/env python3
"""Two definitions in another language: reads a question a line, writes an answer a line.

    bm:langtidsledige@2014                 unemployed in at least 80 percent of 52 weeks
    middelfart:sygedagpengemodtagere@2019  on sygedagpenge on the last day of the period

The standard library only. Days are ordinals, and what is unknown is carried as two sets of days: those that certainly count, and
those that possibly do. With --turned the comparison of the first is turned around, which the vectors must catch.
"""

import json
import re
import sys
from datetime import date, timedelta

WINDOW, SHARE = 52, 80  # "minimum 80 procent af tiden inden for 52 uger"
JOB_READY = {"jobklar", "jobparat", "aabenlyst_uddannelsesparat"}
KONTANTHJAELP = {"kontanthjaelp", "uddannelseshjaelp"}
ACTIVATION = {
    "virksomhedspraktik", "loentilskud", "nytteindsats", "vejledning_opkvalificering", "ordinaer_uddannelse",
    "seks_ugers_selvvalgt_uddannelse",
}
NO_BENEFIT = ACTIVATION | {  # the other offers, and work
    "mentor", "jobrotation", "voksenlaere", "saerligt_tilrettelagt_nytteindsats", "ny_mesterlaere", "igu", "fgu", "egu", "stu",
    "uddannelsesloeft", "virksomhedscenter", "brobygning", "fvu", "forforloeb", "integrationsprogram",
    "seks_ugers_jobrettet_uddannelse", "ordinaert_arbejde", "skaanejob", "smaajob",
}


def day(text):
    return date.fromisoformat(text).toordinal()


def last_day(period):
    """The last day of a week, month, quarter or year; None for a rolling year, which has none of its own."""
    if week := re.fullmatch(r"(\d{4})-W(\d\d)", period):
        return date.fromisocalendar(int(week[1]), int(week[2]), 7).toordinal()
    if not (other := re.fullmatch(r"(\d{4})(?:M(\d\d)|Q(\d))?", period)):
        return None
    month = int(other[2] or int(other[3] or 4) * 3)
    year = int(other[1])
    first_after = date(year + 1, 1, 1) if month == 12 else date(year, month + 1, 1)
    return (first_after - timedelta(days=1)).toordinal()


def days_of(spell, as_of):
    """The days that are certainly a spell's, and those that possibly are."""
    first, end = day(spell["from"]), spell["to"]
    if end == "":  # ongoing
        certain = possible = as_of
    elif end == "?":  # unknown: only its first day is certain
        certain, possible = min(first, as_of), as_of
    else:
        certain, possible = min(day(end), as_of), day(end)
    return set(range(first, certain + 1)), set(range(first, possible + 1))


def unemployed(spell):
    """What a spell says of unemployment: it is, it is if visited so, it is if nothing else runs, it is something else, or nothing."""
    status, seen = spell["status"], spell.get("visitation")
    unknown = seen in (None, "uoplyst")
    if status == "a_dagpenge":
        return "in"
    if status in KONTANTHJAELP:
        return "if visited" if unknown else "in" if seen in JOB_READY else "outside"
    if status in ACTIVATION:
        return "if nothing else" if unknown or seen in JOB_READY else "silent"
    return "silent" if status in NO_BENEFIT else "outside"


def on_sygedagpenge(spell):
    return "in" if spell["status"] == "sygedagpenge" else "silent"


def days_in(person, reads, first, last):
    """The days from a first to a last that a person is certainly in a state, and those that the person possibly is."""
    covered = person["covered"]
    as_of = day(covered["as_of"])
    looked_at = set(range(first, last + 1))
    known = {one for one in looked_at if ("from" not in covered or one >= day(covered["from"])) and one <= as_of}
    certain, possible = {}, {}
    for spell in person["spells"]:
        own_certain, own_possible = days_of(spell, as_of)
        said = reads(spell)
        certain[said] = certain.get(said, set()) | (own_certain & looked_at)
        possible[said] = possible.get(said, set()) | (own_possible & looked_at)
    nothing = set()
    maybe_outside = possible.get("outside", nothing) | possible.get("if visited", nothing)
    is_in = certain.get("in", nothing) | ((certain.get("if nothing else", nothing) & known) - maybe_outside)
    may_be = (
        possible.get("in", nothing)
        | possible.get("if visited", nothing)
        | (possible.get("if nothing else", nothing) - certain.get("outside", nothing))
        | (looked_at - known)
    )
    return is_in, is_in | may_be


def residence(person, on):
    for home in person["residences"]:
        ends = home["to"]
        # Of an unknown end only the first day is certain.
        last = day(home["from"]) if ends == "?" else on if ends == "" else day(ends)
        if day(home["from"]) <= on <= last:
            return home.get("municipality") or "?"
    return "?"


def answer(verdict, above, below, margin, place):
    """Above and below: certainly and possibly counted, and looked at."""
    tally = {
        "numerator": above[0],
        "denominator": below[0],
        "undetermined": {"numerator": above[1] - above[0], "denominator": below[1] - below[0]},
    }
    places = {place: tally} if above[1] or below[1] else {}
    return {"verdict": verdict, "unit": "persons", "tally": tally, "margin": margin, "places": places}


def langtidsledige(person, last, turned):
    sunday = last - date.fromordinal(last).isoweekday() % 7  # of the last whole week
    monday = sunday - 7 * WINDOW + 1
    certain, possible = (
        len({(one - monday) // 7 for one in days})  # a week is touched by one day of it
        for days in days_in(person, unemployed, monday, sunday)
    )
    needed = -(-WINDOW * SHARE // 100)  # 41.6, so 42
    enough = (lambda weeks: weeks < needed) if turned else (lambda weeks: weeks >= needed)
    if possible == 0:
        verdict = "outside"
    elif enough(certain) and enough(possible):
        verdict = "met"
    elif enough(certain) or enough(possible):
        verdict = "undetermined"
    else:
        verdict = "not_met" if certain else "undetermined"
    looked_at = (int(certain > 0), int(possible > 0))
    counted = (int(verdict == "met"), int(verdict == "met" or (possible > 0 and (enough(certain) or enough(possible)))))
    margin = certain + 1 - needed if verdict == "met" else needed - possible
    return answer(verdict, counted, looked_at, margin if margin > 0 else None, residence(person, last))


def sygedagpengemodtagere(person, last):
    certain, possible = (len(days) for days in days_in(person, on_sygedagpenge, last, last))
    verdict = "met" if certain else "undetermined" if possible else "outside"
    margin = None if verdict == "undetermined" else 1
    return answer(verdict, (certain, possible), (certain, possible), margin, residence(person, last))


def main():
    turned = "--turned" in sys.argv[1:]
    definitions = {
        "bm:langtidsledige@2014": lambda person, last: langtidsledige(person, last, turned),
        "middelfart:sygedagpengemodtagere@2019": sygedagpengemodtagere,
    }
    for line in sys.stdin:
        question = json.loads(line)
        definition = definitions.get(question["definition"])
        last = last_day(question["period"])
        if definition is None:
            said = None
        elif last is None:
            said = {"refused": True}
        else:
            said = definition(question["person"], last)
        print(json.dumps(said), flush=True)


if __name__ == "__main__":
    main()
