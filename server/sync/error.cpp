// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/error.h"

namespace ritm::serversync {

std::string_view errorModule(SyncError) {
    return "sync";
}

std::string_view errorName(SyncError error) {
    switch (error) {
    case SyncError::Gap:
        return "gap";
    case SyncError::Fork:
        return "fork";
    case SyncError::Epoch:
        return "epoch";
    case SyncError::Schema:
        return "schema";
    case SyncError::Order:
        return "order";
    case SyncError::HashMismatch:
        return "hash_mismatch";
    case SyncError::TooLarge:
        return "too_large";
    case SyncError::Quota:
        return "quota";
    case SyncError::NotFound:
        return "not_found";
    case SyncError::Damaged:
        return "internal";
    }
    return "internal";
}

int statusOf(SyncError error) {
    switch (error) {
    case SyncError::Gap:
    case SyncError::Fork:
    case SyncError::Epoch:
        return 409;
    case SyncError::Schema:
    case SyncError::Order:
    case SyncError::HashMismatch:
        return 422;
    case SyncError::TooLarge:
        return 413;
    case SyncError::Quota:
        return 507;
    case SyncError::NotFound:
        return 404;
    case SyncError::Damaged:
        return 500;
    }
    return 500;
}

} // namespace ritm::serversync
