// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/errortext.h"

#include "app/keychain/keystore.h"
#include "app/profile/error.h"
#include "core/formats/model/decoded.h"
#include "core/seal/seal.h"
#include "core/sqlite/error.h"

#include <QTest>

#include <algorithm>
#include <initializer_list>

namespace ritm::app {
namespace {

/// The values of an enumeration that start at 0 and have names.
template <class E>
int withoutWords(std::initializer_list<E> internal = {}) {
    int missing = 0;
    for (int i = 0; errorName(static_cast<E>(i)) != "unknown"; ++i) {
        const auto code = static_cast<E>(i);
        const bool isOurBug = std::find(internal.begin(), internal.end(), code) != internal.end();
        if (!isOurBug && !hasErrorText(Error(code))) {
            qWarning("no words for %s", Error(code).describe().c_str());
            ++missing;
        }
    }
    return missing;
}

class ErrorTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFailureThatPeopleMeetHasWords() {
        using seal::SealError;
        using sqlite::SqliteError;
        QCOMPARE(withoutWords<KeyStoreError>(), 0);
        QCOMPARE(withoutWords<ProfileError>({ProfileError::NotOpen}), 0);
        QCOMPARE(withoutWords<FormatsError>(), 0);
        QCOMPARE(withoutWords<SqliteError>({SqliteError::Constraint, SqliteError::Sql}), 0);
        QCOMPARE(withoutWords<SealError>({SealError::TooShort, SealError::BadFormat}), 0);
    }

    void anErrorWithoutWordsIsNamed() {
        const auto text = errorText(Error(ProfileError::NotOpen, "a context for engineers"));
        QVERIFY(text.contains(QStringLiteral("profile.not_open")));
        QVERIFY(!text.contains(QStringLiteral("engineers")));
    }

    void everyProblemHasWords() {
        for (int i = 0; i <= static_cast<int>(ProblemKind::NotHeld); ++i) {
            Problem problem;
            problem.kind = static_cast<ProblemKind>(i);
            QVERIFY2(!problemText(problem).isEmpty(), problemKindName(problem.kind).data());
        }
    }
};

} // namespace
} // namespace ritm::app

QTEST_GUILESS_MAIN(ritm::app::ErrorTextTest)
#include "errortext_test.moc"
