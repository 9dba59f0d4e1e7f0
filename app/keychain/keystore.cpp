// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keystore.h"

namespace ritm::app {

std::string_view errorModule(KeyStoreError /*code*/) {
    return "keychain";
}

std::string_view errorName(KeyStoreError code) {
    switch (code) {
    case KeyStoreError::NotFound:
        return "not_found";
    case KeyStoreError::Locked:
        return "locked";
    case KeyStoreError::Unavailable:
        return "unavailable";
    case KeyStoreError::Refused:
        return "refused";
    case KeyStoreError::NotKept:
        return "not_kept";
    }
    return "unknown";
}

} // namespace ritm::app
