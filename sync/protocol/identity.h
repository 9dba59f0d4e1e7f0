// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/seal/seal.h"
#include "sync/protocol/json.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What travels between an app and a server about who somebody is.
namespace ritm::wire {

inline constexpr std::string_view kAccountsPath = "/v1/accounts";        ///< POST RegisterRequest -> Session
inline constexpr std::string_view kSessionsPath = "/v1/sessions";        ///< POST SignInRequest -> Session
inline constexpr std::string_view kRefreshPath = "/v1/sessions/refresh"; ///< POST RefreshRequest -> Session
inline constexpr std::string_view kCurrentSessionPath = "/v1/sessions/current"; ///< DELETE
inline constexpr std::string_view kDevicesPath = "/v1/devices"; ///< GET DeviceList; "/{id}" DELETE
inline constexpr std::string_view kApprovalsPath =
    "/v1/devices/approvals"; ///< POST ApprovalRequest -> Approval, GET ApprovalList; "/{id}" GET Approval;
                             ///< "/{id}/grant" POST Grant
inline constexpr std::string_view kRecoveryPath =
    "/v1/accounts/current/recovery"; ///< PUT and GET RecoveryWrap

/// Characters of the shortest password that a server takes for a new account (ASVS 5.0 6.2.1 asks for 8).
inline constexpr std::size_t kShortestPassword = 12;
/// Whether a password (UTF-8, in form C) has as many characters as that.
[[nodiscard]] bool isLongEnough(std::string_view password);

struct RegisterRequest {
    std::string email;
    std::string password;
    std::string displayName;
    std::string deviceName;
    seal::Digest keyFingerprint; ///< of the account key, made on the device before the server hears of it
};
BOOST_DESCRIBE_STRUCT(RegisterRequest, (), (email, password, displayName, deviceName, keyFingerprint))

struct SignInRequest {
    std::string email;
    std::string password;
    std::string deviceName;
};
BOOST_DESCRIBE_STRUCT(SignInRequest, (), (email, password, deviceName))

/// A refresh token is good once; the same one sent again within 60 s, because the answer was lost, gets the
/// same successor.
struct RefreshRequest {
    std::string refreshToken;
};
BOOST_DESCRIBE_STRUCT(RefreshRequest, (), (refreshToken))

/// A signed-in device.
struct Session {
    AthleteId athlete;
    DeviceId device;
    std::string email;
    std::string displayName;
    std::string accessToken;
    std::chrono::seconds accessLifetime{}; ///< from the answer on
    std::string refreshToken;
    seal::Digest keyFingerprint; ///< of the account's key: no other is this account's
};
BOOST_DESCRIBE_STRUCT(Session, (),
                      (athlete, device, email, displayName, accessToken, accessLifetime, refreshToken,
                       keyFingerprint))

struct Device {
    DeviceId id;
    std::string name;
    UtcTime since{};
    UtcTime lastSeen{};
    bool current = false; ///< the one that asks
};
BOOST_DESCRIBE_STRUCT(Device, (), (id, name, since, lastSeen, current))

struct DeviceList {
    std::vector<Device> devices;
};
BOOST_DESCRIBE_STRUCT(DeviceList, (), (devices))

/// A new device asks for the account key. The id is made on the device: it salts the code that people
/// compare, and makes a repeated request the same one.
struct ApprovalRequest {
    Uuid id;
    Bytes publicKey; ///< X25519
    std::string deviceName;
};
BOOST_DESCRIBE_STRUCT(ApprovalRequest, (), (id, publicKey, deviceName))

struct Approval {
    Uuid id;
    Bytes publicKey;
    std::string deviceName;
    UtcTime asked{};
    std::optional<Bytes> grant; ///< the account key, sealed to publicKey; only the asking device is told
};
BOOST_DESCRIBE_STRUCT(Approval, (), (id, publicKey, deviceName, asked, grant))

/// Requests of the account that wait for a grant.
struct ApprovalList {
    std::vector<Approval> approvals;
};
BOOST_DESCRIBE_STRUCT(ApprovalList, (), (approvals))

struct Grant {
    Bytes grant;
};
BOOST_DESCRIBE_STRUCT(Grant, (), (grant))

/// The account key wrapped by the recovery key.
struct RecoveryWrap {
    Bytes wrapped;
};
BOOST_DESCRIBE_STRUCT(RecoveryWrap, (), (wrapped))

} // namespace ritm::wire

namespace ritm {
template <>
inline constexpr FieldRule kFieldRule<&wire::RegisterRequest::email>{.minLength = 3, .maxLength = 254};
template <>
inline constexpr FieldRule kFieldRule<&wire::RegisterRequest::password>{.minLength = 1, .maxLength = 1024};
template <>
inline constexpr FieldRule kFieldRule<&wire::RegisterRequest::displayName>{.maxLength = 200};
template <>
inline constexpr FieldRule kFieldRule<&wire::RegisterRequest::deviceName>{.maxLength = 200};
template <>
inline constexpr FieldRule kFieldRule<&wire::SignInRequest::email>{.minLength = 3, .maxLength = 254};
template <>
inline constexpr FieldRule kFieldRule<&wire::SignInRequest::password>{.minLength = 1, .maxLength = 1024};
template <>
inline constexpr FieldRule kFieldRule<&wire::SignInRequest::deviceName>{.maxLength = 200};
template <>
inline constexpr FieldRule kFieldRule<&wire::RefreshRequest::refreshToken>{.minLength = 1, .maxLength = 256};
template <>
inline constexpr FieldRule kFieldRule<&wire::ApprovalRequest::publicKey>{.minLength = 32, .maxLength = 32};
template <>
inline constexpr FieldRule kFieldRule<&wire::ApprovalRequest::deviceName>{.maxLength = 200};
template <>
inline constexpr FieldRule kFieldRule<&wire::Grant::grant>{.minLength = 1, .maxLength = 512};
template <>
inline constexpr FieldRule kFieldRule<&wire::RecoveryWrap::wrapped>{.minLength = 1, .maxLength = 512};
} // namespace ritm
