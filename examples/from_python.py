"""Asks the example `reply` about a citizen: python3 examples/from_python.py [PROGRAM]"""

import json
import subprocess
import sys

program = sys.argv[1] if len(sys.argv) > 1 else "target/release/examples/reply"
citizen = {
    "born": None,
    "residences": [{"municipality": "0561", "from": "2005-01-01", "to": ""}],
    "education": None,
    "spells": [{"status": "a_dagpenge", "from": "2012-03-12", "to": "2012-12-30"}],
    "covered": {"from": "2010-01-01", "as_of": "2012-12-31"},
}
# A slip of the pen: the benefit was introduced in 2014.
early = {**citizen, "spells": [{"status": "uddannelseshjaelp", "from": "2012-03-12", "to": "2012-12-30"}]}
questions = [
    {"name": name, "definition": "bm:langtidsledige@2014", "period": "2012M12", "person": person}
    for name, person in [("citizen 1", citizen), ("citizen 2", early)]
]
lines = "".join(json.dumps(question) + "\n" for question in questions)
crate = subprocess.run([program], input=lines, capture_output=True, encoding="utf-8", check=True)
answer, refused = (json.loads(line) for line in crate.stdout.splitlines())

assert answer["verdict"] == "met" and answer["margin"] == 1, answer  # 42 of 52 weeks
assert list(answer["places"]) == ["0561"], answer
assert refused["error"].startswith("citizen 2: person.spells[0].status: uddannelseshj\u00e6lp did not exist on 2012-03-12"), refused
print("citizen 1:", answer["verdict"])
print(refused["error"])
