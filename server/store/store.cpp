// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/store.h"

namespace ritm::store {

std::string_view errorModule(StoreError) {
    return "store";
}

std::string_view errorName(StoreError error) {
    switch (error) {
    case StoreError::Busy:
        return "busy";
    case StoreError::Closed:
        return "closed";
    case StoreError::CannotOpen:
        return "cannot_open";
    case StoreError::WrongKey:
        return "wrong_key";
    case StoreError::TooNew:
        return "too_new";
    case StoreError::Constraint:
        return "constraint";
    case StoreError::Full:
        return "full";
    case StoreError::Failed:
        return "failed";
    }
    return "failed";
}

Result<std::optional<Row>> Reader::first(std::string_view sql, const Values& values) {
    RITM_TRY_ASSIGN(Rows rows, query(sql, values));
    if (rows.empty()) {
        return std::nullopt;
    }
    return std::move(rows.front());
}

} // namespace ritm::store
