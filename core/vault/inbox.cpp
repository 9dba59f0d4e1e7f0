// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/inbox.h"

#include "core/vault/core.h"

namespace ritm::vault {

namespace {

/// What the row has by now stands for the kept value: it may have changed since the conflict was noticed.
Result<Conflict> readConflict(Core& core, const sqlite::Statement& row) {
    RITM_TRY_ASSIGN(const rows::Field kept, decodeField(row.blobView(5)));
    RITM_TRY_ASSIGN(const rows::Field lost, decodeField(row.blobView(6)));
    Conflict conflict{row.integer(0), {row.text(1), row.text(2), row.text(3)}, row.text(4), kept,
                      lost,           UtcTime(Duration(row.integer(7)))};
    RITM_TRY_ASSIGN(const auto view, core.row(Layer::View, conflict.key));
    if (view) {
        if (const auto now = view->fields.find(conflict.field); now != view->fields.end()) {
            conflict.kept = now->second;
        }
    }
    return conflict;
}

constexpr std::string_view kConflict =
    "SELECT id, space, kind, row, field, kept, lost, noticed FROM conflict ";

} // namespace

Result<std::vector<Conflict>> Inbox::conflicts() {
    RITM_TRY_ASSIGN(auto statement, m_core.db.prepare(std::string(kConflict) + "ORDER BY id DESC"));
    std::vector<Conflict> result;
    RITM_TRY_ASSIGN(bool more, statement.first());
    while (more) {
        RITM_TRY_ASSIGN(Conflict conflict, readConflict(m_core, statement));
        result.push_back(std::move(conflict));
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return result;
}

Result<std::vector<Refused>> Inbox::refused() {
    RITM_TRY_ASSIGN(auto statement,
                    m_core.db.prepare("SELECT id, mutation, problem, noticed FROM refused ORDER BY id DESC"));
    std::vector<Refused> result;
    RITM_TRY_ASSIGN(bool more, statement.first());
    while (more) {
        RITM_TRY_ASSIGN(rows::Mutation mutation, decodeMutation(statement.blobView(1)));
        result.push_back({statement.integer(0), std::move(mutation), statement.text(2),
                          UtcTime(Duration(statement.integer(3)))});
        RITM_TRY_ASSIGN(more, statement.step());
    }
    return result;
}

Result<std::size_t> Inbox::count() {
    RITM_TRY_ASSIGN(const auto count,
                    m_core.db.integer("SELECT (SELECT count(*) FROM conflict) + (SELECT count(*) "
                                      "FROM refused)"));
    return static_cast<std::size_t>(count.value_or(0));
}

Result<std::string> Inbox::readable(const rows::RowKey& key, const std::string& field,
                                    const std::string& json) {
    if (key.kind != "workout" || (field != "title" && field != "notes")) {
        return json;
    }
    const auto id = WorkoutId::parse(key.id);
    if (!id) {
        return fail(VaultError::NotFound);
    }
    RITM_TRY_ASSIGN(const auto workoutKey, m_core.workoutKey(*id));
    if (!workoutKey) {
        return fail(VaultError::Locked);
    }
    RITM_TRY_ASSIGN(const std::string text, m_core.textOfJson(json));
    const auto sealed = seal::fromBase64(text);
    if (!sealed) {
        return fail(VaultError::Damaged, "a sealed field");
    }
    RITM_TRY_ASSIGN(const Bytes plain,
                    seal::open(*sealed, bytesOf(fieldPurpose(key.id, field)), *workoutKey));
    return std::string(textOf(plain));
}

Result<> Inbox::keep(std::int64_t conflict) {
    return m_core.db.run("DELETE FROM conflict WHERE id = ?", conflict);
}

Result<> Inbox::exchange(std::int64_t conflict) {
    return m_core.transact([&]() -> Result<> {
        RITM_TRY_ASSIGN(auto statement, m_core.db.prepare(std::string(kConflict) + "WHERE id = ?"));
        RITM_TRY_ASSIGN(const bool found, statement.first(conflict));
        if (!found) {
            return fail(VaultError::NotFound);
        }
        RITM_TRY_ASSIGN(const Conflict old, readConflict(m_core, statement));
        RITM_TRY(m_core.mutate(old.key, rows::Op::Put, {{old.field, old.lost.json}}));
        return m_core.db.run("UPDATE conflict SET kept = ?, lost = ? WHERE id = ?", encodeField(old.lost),
                             encodeField(old.kept), conflict);
    });
}

Result<> Inbox::retry(std::int64_t refused) {
    return m_core.transact([&]() -> Result<> {
        RITM_TRY_ASSIGN(auto statement, m_core.db.prepare("SELECT mutation FROM refused WHERE id = ?"));
        RITM_TRY_ASSIGN(const bool found, statement.first(refused));
        if (!found) {
            return fail(VaultError::NotFound);
        }
        RITM_TRY_ASSIGN(const rows::Mutation old, decodeMutation(statement.blobView(0)));
        std::map<std::string, std::string> fields;
        for (const auto& [name, change] : old.fields) {
            fields[name] = change.json;
        }
        RITM_TRY(m_core.mutate(old.key, old.op, fields));
        return dismiss(refused);
    });
}

Result<> Inbox::dismiss(std::int64_t refused) {
    return m_core.db.run("DELETE FROM refused WHERE id = ?", refused);
}

} // namespace ritm::vault
