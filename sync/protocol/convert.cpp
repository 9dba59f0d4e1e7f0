// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/convert.h"

namespace ritm::wire {

namespace {

Version toWire(const rows::Version& version) {
    return {version.hlc, version.client};
}
rows::Version fromWire(const Version& version) {
    return {version.hlc, version.client};
}
Field toWire(const rows::Field& field) {
    return {JsonText{field.json}, field.version.hlc, field.version.client};
}
rows::Field fromWire(const Field& field) {
    return {field.value.text, {field.hlc, field.client}};
}

Op toWire(rows::Op op) {
    switch (op) {
    case rows::Op::Put:
        return Op::Put;
    case rows::Op::Delete:
        return Op::Delete;
    case rows::Op::Undelete:
        return Op::Undelete;
    }
    return Op::Put;
}
rows::Op fromWire(Op op) {
    switch (op) {
    case Op::Put:
        return rows::Op::Put;
    case Op::Delete:
        return rows::Op::Delete;
    case Op::Undelete:
        return rows::Op::Undelete;
    }
    return rows::Op::Put;
}

} // namespace

Mutation toWire(const rows::Mutation& mutation) {
    Mutation out{mutation.n,          mutation.hlc, mutation.key.space, mutation.key.kind, mutation.key.id,
                 toWire(mutation.op), {},           mutation.chain};
    for (const auto& [name, change] : mutation.fields) {
        Change& to = out.fields[name];
        to.value.text = change.json;
        if (change.seen) {
            to.seen = toWire(*change.seen);
        }
    }
    return out;
}

rows::Mutation fromWire(const Mutation& mutation) {
    rows::Mutation out;
    out.n = mutation.n;
    out.hlc = mutation.hlc;
    out.key = {mutation.space, mutation.kind, mutation.id};
    out.op = fromWire(mutation.op);
    out.chain = mutation.chain;
    for (const auto& [name, change] : mutation.fields) {
        rows::Change& to = out.fields[name];
        to.json = change.value.text;
        if (change.seen) {
            to.seen = fromWire(*change.seen);
        }
    }
    return out;
}

Row toWire(const rows::Row& row) {
    Row out{row.key.space, row.key.kind, row.key.id, row.deleted, std::nullopt, {}};
    if (row.liveness != rows::Version{}) {
        out.liveness = toWire(row.liveness);
    }
    for (const auto& [name, field] : row.fields) {
        out.fields.emplace(name, toWire(field));
    }
    return out;
}

rows::Row fromWire(const Row& row) {
    rows::Row out;
    out.key = {row.space, row.kind, row.id};
    out.deleted = row.deleted;
    if (row.liveness) {
        out.liveness = fromWire(*row.liveness);
    }
    for (const auto& [name, field] : row.fields) {
        out.fields.emplace(name, fromWire(field));
    }
    return out;
}

Overwritten toWire(const rows::Overwritten& overwritten) {
    return {overwritten.field, toWire(overwritten.lost), toWire(overwritten.kept)};
}

rows::Overwritten fromWire(const Overwritten& overwritten) {
    return {overwritten.field, fromWire(overwritten.lost), fromWire(overwritten.kept)};
}

} // namespace ritm::wire
