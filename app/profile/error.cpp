// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile/error.h"

namespace ritm::app {

std::string_view errorModule(ProfileError /*code*/) {
    return "profile";
}

std::string_view errorName(ProfileError code) {
    switch (code) {
    case ProfileError::InUse:
        return "in_use";
    case ProfileError::NoFolder:
        return "no_folder";
    case ProfileError::Full:
        return "full";
    case ProfileError::Damaged:
        return "damaged";
    case ProfileError::KeyMissing:
        return "key_missing";
    case ProfileError::WrongPassphrase:
        return "wrong_passphrase";
    case ProfileError::EmptyPassphrase:
        return "empty_passphrase";
    case ProfileError::NotOpen:
        return "not_open";
    }
    return "unknown";
}

} // namespace ritm::app
