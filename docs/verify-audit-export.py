#!/usr/bin/env python3
"""Checks an export of the audit trail (JSON Lines) without any part of the product: verify-audit-export.py FILE

Every line is checked by itself; two lines that follow each other by number are checked to be linked. Ends with 0 if all
fits, with 1 and the first broken entry if not."""
import hashlib
import json
import sys

COLUMNS = ["seq", "at", "person", "posts", "act", "subjectKind", "subjectId", "community", "details", "previousHash"]


def digest(entry):
    columns = (str(entry[name]) for name in COLUMNS)
    text = "".join(f"{len(column.encode('utf-16-le')) // 2}:{column}" for column in columns)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def main(path):
    before = None
    count = 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            if digest(entry) != entry["hash"]:
                sys.exit(f"entry {entry['seq']} was changed")
            if before and before["seq"] + 1 == entry["seq"] and before["hash"] != entry["previousHash"]:
                sys.exit(f"entry {entry['seq']} does not follow the one before")
            before = entry
            count += 1
    end = f"{before['seq']}:{before['hash']}" if before else "-"
    print(f"{count} entries fit. End: {end}")


if __name__ == "__main__":
    main(sys.argv[1])
