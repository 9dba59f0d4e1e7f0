// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytestream.h"
#include "core/vault/core.h"

#include <fmt/format.h>

#include <charconv>
#include <cstring>

namespace ritm::vault {

namespace {

constexpr std::uint8_t kVersion = 1;

void writeKey(ByteWriter& out, const rows::RowKey& key) {
    out.text(key.space);
    out.text(key.kind);
    out.text(key.id);
}

rows::RowKey readKey(ByteReader& in) {
    rows::RowKey key;
    key.space = in.text();
    key.kind = in.text();
    key.id = in.text();
    return key;
}

void writeVersion(ByteWriter& out, const rows::Version& version) {
    out.fixed64(version.hlc.packed);
    out.raw(version.client.value().bytes);
}

rows::Version readVersion(ByteReader& in) {
    rows::Version version;
    version.hlc.packed = in.fixed64();
    Uuid client;
    const ByteView bytes = in.raw(client.bytes.size());
    if (!bytes.empty()) {
        std::memcpy(client.bytes.data(), bytes.data(), bytes.size());
    }
    version.client = ClientId(client);
    return version;
}

std::unexpected<Error> damaged() {
    return fail(VaultError::Damaged, "a stored record");
}

} // namespace

std::string rfc3339(UtcTime time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::int64_t micros = (time - day).count();
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                       micros / 3'600'000'000, micros / 60'000'000 % 60, micros / 1'000'000 % 60,
                       micros % 1'000'000);
}

std::optional<UtcTime> parseRfc3339(std::string_view text) {
    const auto number = [&text](std::size_t from, std::size_t size) -> int {
        int value = -1;
        if (from + size > text.size()) {
            return -1;
        }
        const char* const end = text.data() + from + size;
        const auto [stop, error] = std::from_chars(text.data() + from, end, value);
        return error == std::errc{} && stop == end ? value : -1;
    };
    if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':' || text.back() != 'Z') {
        return std::nullopt;
    }
    const std::chrono::year_month_day date(std::chrono::year(number(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(number(8, 2))));
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    int micros = 0;
    if (text.size() > 20) {
        const std::size_t digits = text.size() - 21;
        micros = text[19] == '.' && digits >= 1 && digits <= 6 ? number(20, digits) : -1;
        for (std::size_t i = digits; i < 6 && micros > 0; ++i) {
            micros *= 10;
        }
    }
    if (!date.ok() || number(0, 4) < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 ||
        second > 60 || micros < 0) {
        return std::nullopt;
    }
    return UtcTime(std::chrono::sys_days(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
           std::chrono::seconds(second) + Duration(micros);
}

Bytes encodeField(const rows::Field& field) {
    ByteWriter out;
    out.text(field.json);
    writeVersion(out, field.version);
    return out.take();
}

Result<rows::Field> decodeField(ByteView bytes) {
    ByteReader in(bytes);
    rows::Field field;
    field.json = in.text();
    field.version = readVersion(in);
    if (!in.done()) {
        return damaged();
    }
    return field;
}

Bytes encodeRow(const rows::Row& row) {
    ByteWriter out;
    out.byte(kVersion);
    writeKey(out, row.key);
    out.byte(row.deleted ? 1 : 0);
    writeVersion(out, row.liveness);
    out.varint(row.fields.size());
    for (const auto& [name, field] : row.fields) {
        out.text(name);
        out.blob(encodeField(field));
    }
    return out.take();
}

Result<rows::Row> decodeRow(ByteView bytes) {
    ByteReader in(bytes);
    rows::Row row;
    const std::uint8_t version = in.byte();
    row.key = readKey(in);
    row.deleted = in.byte() != 0;
    row.liveness = readVersion(in);
    for (std::size_t left = in.count(2); left > 0; --left) {
        const std::string name = in.text();
        RITM_TRY_ASSIGN(row.fields[name], decodeField(in.blob()));
    }
    if (!in.done() || version != kVersion) {
        return damaged();
    }
    return row;
}

Bytes encodeMutation(const rows::Mutation& mutation) {
    ByteWriter out;
    out.byte(kVersion);
    out.varint(mutation.n);
    out.fixed64(mutation.hlc.packed);
    writeKey(out, mutation.key);
    out.byte(static_cast<std::uint8_t>(mutation.op));
    out.varint(mutation.fields.size());
    for (const auto& [name, change] : mutation.fields) {
        out.text(name);
        out.text(change.json);
        out.byte(change.seen ? 1 : 0);
        if (change.seen) {
            writeVersion(out, *change.seen);
        }
    }
    out.raw(mutation.chain.bytes);
    return out.take();
}

Result<rows::Mutation> decodeMutation(ByteView bytes) {
    ByteReader in(bytes);
    rows::Mutation mutation;
    const std::uint8_t version = in.byte();
    mutation.n = in.varint();
    mutation.hlc.packed = in.fixed64();
    mutation.key = readKey(in);
    mutation.op = static_cast<rows::Op>(in.byte());
    for (std::size_t left = in.count(3); left > 0; --left) {
        const std::string name = in.text();
        rows::Change change;
        change.json = in.text();
        if (in.byte() != 0) {
            change.seen = readVersion(in);
        }
        mutation.fields.emplace(name, std::move(change));
    }
    const auto chain = seal::Digest::from(in.raw(32));
    if (!in.done() || version != kVersion || !chain) {
        return damaged();
    }
    mutation.chain = *chain;
    return mutation;
}

std::string fieldPurpose(std::string_view workout, std::string_view field) {
    return fmt::format("ritm field {} {}", workout, field);
}

std::string keyPurpose(std::string_view workout) {
    return fmt::format("ritm workout key {}", workout);
}

std::string chunkPurpose(std::string_view workout, std::string_view role, std::size_t index,
                         std::size_t count) {
    return fmt::format("ritm chunk {} {} {}/{}", workout, role, index, count);
}

} // namespace ritm::vault
