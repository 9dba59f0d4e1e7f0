// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/migrations.h"

#include "core/sqlite/transaction.h"

#include <string>

namespace ritm::sqlite {

Result<> migrate(Database& database, std::span<const Migration> steps) {
    RITM_TRY_ASSIGN(const auto stored, database.integer("PRAGMA user_version"));
    const std::int64_t have = stored.value_or(0);
    const int last = steps.empty() ? 0 : steps.back().version;
    if (have > last) {
        return fail(SqliteError::NewerSchema,
                    "schema " + std::to_string(have) + ", known up to " + std::to_string(last));
    }
    for (const Migration& step : steps) {
        if (step.version <= have) {
            continue;
        }
        RITM_TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
        RITM_TRY(database.execute(std::string(step.sql)));
        RITM_TRY(database.execute("PRAGMA user_version = " + std::to_string(step.version)));
        RITM_TRY(transaction.commit());
    }
    return {};
}

} // namespace ritm::sqlite
