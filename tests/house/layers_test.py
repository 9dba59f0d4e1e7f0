#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The layer check itself: each rule is broken once, and each breach is found."""
import pathlib
import subprocess
import sys
import tempfile

CHECK = pathlib.Path(__file__).resolve().parent / "layers.py"
BREACHES = {
    "core/base/a.h": '#include "sync/engine/engine.h"',
    "core/base/b.cpp": "#include <QString>",
    "core/base/c.cpp": '#include "core/vault/vault.h"',
    "core/vault/d.cpp": "#include <sqlcipher/sqlite3.h>",
    "server/http/e.cpp": '#include "app/main/main.h"',
    "server/sync/f.cpp": '#include "sync/engine/engine.h"',
    "server/sync/g.cpp": "#include <boost/beast/core.hpp>",
    "app/main/h.cpp": '#include "server/http/router.h"',
    "sync/engine/i.cpp": '#include "sync/client/transport.h"',
    "core/base/j.cpp": '#include "result.h"',
    "qml/Ritm/K.qml": "import QtCharts",
    "qml/components/L.qml": "import Ritm.App",
    "qml/Ritm/M.qml": "Item { property var anything }",
    "qml/Ritm/N.qml": "Card {\n    Repeater {\n        model: page.rows\n        AppText {}\n    }\n}",
}


def verdict(folder):
    run = subprocess.run([sys.executable, str(CHECK)], cwd=folder, capture_output=True, text=True)
    return run.returncode, run.stdout


def main():
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["git", "init", "-q", folder], check=True)
        root = pathlib.Path(folder)
        (root / "core/base").mkdir(parents=True)
        (root / "core/base/clean.cpp").write_text('#include "core/base/clean.h"\n#include <vector>\n')
        (root / "qml/Ritm").mkdir(parents=True)
        (root / "qml/Ritm/Clean.qml").write_text("GridLayout {\n    // Repeater {\n    Column { Repeater { model: page.rows } }\n"
                                                 "    Repeater { model: page.names.length }\n}\n")
        code, out = verdict(folder)
        if code != 0:
            print("a clean tree was refused:", out)
            failures += 1
        for name, text in BREACHES.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text + "\n")
            code, out = verdict(folder)
            path.unlink()
            if code == 0 or name not in out:
                print(f"not found: {name}: {text}")
                failures += 1
    print(f"{len(BREACHES)} breaches tried, {failures} missed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
