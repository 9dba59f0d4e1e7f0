#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every string of the sources stands in every .ts file, finished, with all plural forms and the same places (%1)."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(sys.argv[1])
FORMS = {"en": 2, "ru": 3}


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source"), message.findtext("comment")), message


def wrong(language, key, message):
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return "is not translated"
    forms = [form.text or "" for form in translation.iter("numerusform")] if message.get("numerus") else [translation.text or ""]
    if message.get("numerus") and len(forms) != FORMS[language]:
        return f"has {len(forms)} plural forms, not {FORMS[language]}"
    places = sorted(set(re.findall(r"%(?:n|\d)", key[1])))
    for form in forms:
        if not form.strip():
            return "is empty"
        if sorted(set(re.findall(r"%(?:n|\d)", form))) != places:
            return f"has other places than {places}: {form}"
    if language == "ru" and re.search(r"[a-z]{4,}", re.sub(r"https?://\S+|https|profile\.json|\*\.\w+|Ritm|Bluetooth|GNOME Keyring|KWallet", "", forms[0])):
        return f"has words left in English: {forms[0]}"
    return None


def main():
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in ("ritm_en.ts", "ritm_ru.ts"):
            shutil.copy(ROOT / "translations" / name, folder)
        subprocess.run([str(ROOT / "translations/update.sh"), folder], check=True, capture_output=True, cwd=ROOT, env=dict(os.environ))
        for language in FORMS:
            count = 0
            for key, message in messages(pathlib.Path(folder) / f"ritm_{language}.ts"):
                count += 1
                problem = wrong(language, key, message)
                if problem:
                    broken += 1
                    print(f"{language}: {key[0]}: {key[1]!r} {problem}")
            print(f"{language}: {count} strings")
            broken += count == 0
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
