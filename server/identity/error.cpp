// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/error.h"

namespace ritm::identity {

std::string_view errorModule(IdentityError) {
    return "identity";
}

std::string_view errorName(IdentityError error) {
    switch (error) {
    case IdentityError::WrongCredentials:
        return "wrong_credentials";
    case IdentityError::SessionEnded:
        return "session_ended";
    case IdentityError::EmailTaken:
        return "email_taken";
    case IdentityError::WeakPassword:
        return "weak_password";
    case IdentityError::NotFound:
        return "not_found";
    case IdentityError::ApprovalTaken:
        return "approval_taken";
    case IdentityError::AlreadyGranted:
        return "already_granted";
    case IdentityError::OwnRequest:
        return "own_request";
    }
    return "internal";
}

int statusOf(IdentityError error) {
    switch (error) {
    case IdentityError::WrongCredentials:
    case IdentityError::SessionEnded:
        return 401;
    case IdentityError::EmailTaken:
    case IdentityError::ApprovalTaken:
    case IdentityError::AlreadyGranted:
        return 409;
    case IdentityError::WeakPassword:
        return 422;
    case IdentityError::NotFound:
        return 404;
    case IdentityError::OwnRequest:
        return 403;
    }
    return 500;
}

} // namespace ritm::identity
