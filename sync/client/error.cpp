// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/error.h"

#include "sync/protocol/sync.h"

namespace ritm::sync {

std::string_view errorModule(ClientError) {
    return "client";
}

std::string_view errorName(ClientError error) {
    switch (error) {
    case ClientError::Unreachable:
        return "unreachable";
    case ClientError::TimedOut:
        return "timed_out";
    case ClientError::NotTrusted:
        return "not_trusted";
    case ClientError::SignedOut:
        return "signed_out";
    case ClientError::WrongCredentials:
        return "wrong_credentials";
    case ClientError::EmailTaken:
        return "email_taken";
    case ClientError::WeakPassword:
        return "weak_password";
    case ClientError::Invalid:
        return "invalid";
    case ClientError::Refused:
        return "refused";
    case ClientError::NotFound:
        return "not_found";
    case ClientError::RateLimited:
        return "rate_limited";
    case ClientError::Busy:
        return "busy";
    case ClientError::Failed:
        return "failed";
    }
    return "failed";
}

namespace {

ClientError codeOf(int status, std::string_view name) {
    if (name == "weak_password") {
        return ClientError::WeakPassword;
    }
    if (name == "email_taken") {
        return ClientError::EmailTaken;
    }
    if (name == "session_ended" || name == "unauthorized") {
        return ClientError::SignedOut;
    }
    switch (status) {
    case 400:
    case 413:
    case 422:
        return ClientError::Invalid;
    case 401:
        return ClientError::WrongCredentials;
    case 403:
        return ClientError::Refused;
    case 404:
    case 410:
        return ClientError::NotFound;
    case 409:
        return ClientError::Refused;
    case 429:
        return ClientError::RateLimited;
    case 503:
        return ClientError::Busy;
    default:
        return ClientError::Failed;
    }
}

} // namespace

Error errorOf(const Response& response) {
    switch (response.delivery) {
    case Delivery::Unreachable:
        return ClientError::Unreachable;
    case Delivery::TimedOut:
        return ClientError::TimedOut;
    case Delivery::NotTrusted:
        return ClientError::NotTrusted;
    case Delivery::SignedOut:
        return ClientError::SignedOut;
    case Delivery::Answered:
        break;
    }
    const auto problem = decodeJson<wire::Problem>(response.body);
    std::string name;
    if (problem && problem->type.starts_with(wire::kProblemPrefix)) {
        name = problem->type.substr(wire::kProblemPrefix.size());
    }
    return Error(codeOf(response.status, name), name);
}

} // namespace ritm::sync
