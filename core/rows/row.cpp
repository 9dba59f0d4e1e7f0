// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/row.h"

#include "core/base/bytestream.h"

namespace ritm::rows {

const std::string* Row::find(const std::string& field) const {
    const auto it = fields.find(field);
    return it == fields.end() ? nullptr : &it->second.json;
}

std::string_view opName(Op op) {
    switch (op) {
    case Op::Put:
        return "put";
    case Op::Delete:
        return "delete";
    case Op::Undelete:
        return "undelete";
    }
    return "put";
}

std::optional<Op> opFromName(std::string_view name) {
    for (const Op op : {Op::Put, Op::Delete, Op::Undelete}) {
        if (opName(op) == name) {
            return op;
        }
    }
    return std::nullopt;
}

namespace {

void writeKey(ByteWriter& out, const RowKey& key) {
    out.text(key.space);
    out.text(key.kind);
    out.text(key.id);
}

void writeVersion(ByteWriter& out, const Version& version) {
    out.fixed64(version.hlc.packed);
    out.raw(version.client.value().bytes);
}

} // namespace

seal::Digest chainAfter(const seal::Digest& previous, const ClientId& client, const Mutation& mutation) {
    ByteWriter out;
    out.raw(previous.bytes);
    out.raw(client.value().bytes);
    out.fixed64(mutation.n);
    out.fixed64(mutation.hlc.packed);
    writeKey(out, mutation.key);
    out.byte(static_cast<std::uint8_t>(mutation.op));
    out.varint(mutation.fields.size());
    for (const auto& [name, change] : mutation.fields) {
        out.text(name);
        out.text(change.json);
    }
    return seal::digest(out.bytes());
}

std::vector<Overwritten> apply(Row& row, const Mutation& mutation, const ClientId& client) {
    const Version version{mutation.hlc, client};
    std::vector<Overwritten> overwritten;
    if (mutation.op != Op::Put) {
        if (version > row.liveness) {
            row.liveness = version;
            row.deleted = mutation.op == Op::Delete;
        }
        return overwritten;
    }
    for (const auto& [name, change] : mutation.fields) {
        const Field mine{change.json, version};
        const auto [it, isNew] = row.fields.try_emplace(name, mine);
        if (isNew) {
            continue;
        }
        const Field before = it->second;
        if (version > before.version) {
            it->second = mine;
        }
        const bool unseen =
            before.version.client != client && (!change.seen || *change.seen != before.version);
        if (unseen && before.json != mine.json) {
            const bool won = version > before.version;
            overwritten.push_back({name, won ? before : mine, won ? mine : before});
        }
    }
    return overwritten;
}

std::uint64_t rowHash(const Row& row) {
    ByteWriter out;
    writeKey(out, row.key);
    out.byte(row.deleted ? 1 : 0);
    writeVersion(out, row.liveness);
    out.varint(row.fields.size());
    for (const auto& [name, field] : row.fields) {
        out.text(name);
        out.text(field.json);
        writeVersion(out, field.version);
    }
    const seal::Digest digest = seal::digest(out.bytes());
    ByteReader in(ByteView(digest.bytes).first(8));
    return in.fixed64();
}

} // namespace ritm::rows
