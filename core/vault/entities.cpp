// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/entities.h"

#include "core/vault/core.h"

namespace ritm::vault {

Result<> Entities::put(const std::string& kind, const std::string& id,
                       const std::map<std::string, std::string>& fields) {
    const rows::RowKey key{m_core.space(), kind, id};
    for (const auto& [name, json] : fields) {
        RITM_TRY_ASSIGN(const auto valid, m_core.db.integer("SELECT json_valid(?)", json));
        if (name.empty() || valid != 1) {
            return fail(VaultError::InvalidValue, "a field that is not JSON");
        }
    }
    return m_core.transact([&]() -> Result<> {
        RITM_TRY_ASSIGN(const auto view, m_core.row(Layer::View, key));
        auto changed = fields;
        std::erase_if(changed, [&](const auto& field) {
            const std::string* const now = view ? view->find(field.first) : nullptr;
            return now != nullptr && *now == field.second;
        });
        return changed.empty() ? Result<>{} : m_core.mutate(key, rows::Op::Put, changed);
    });
}

Result<> Entities::remove(const std::string& kind, const std::string& id) {
    const rows::RowKey key{m_core.space(), kind, id};
    return m_core.transact([&]() -> Result<> {
        RITM_TRY_ASSIGN(const auto view, m_core.row(Layer::View, key));
        if (!view) {
            return fail(VaultError::NotFound);
        }
        return view->deleted ? Result<>{} : m_core.mutate(key, rows::Op::Delete, {});
    });
}

Result<> Entities::undelete(const std::string& kind, const std::string& id) {
    const rows::RowKey key{m_core.space(), kind, id};
    return m_core.transact([&]() -> Result<> {
        RITM_TRY_ASSIGN(const auto view, m_core.row(Layer::View, key));
        if (!view) {
            return fail(VaultError::NotFound);
        }
        return view->deleted ? m_core.mutate(key, rows::Op::Undelete, {}) : Result<>{};
    });
}

Result<std::optional<rows::Row>> Entities::find(const std::string& kind, const std::string& id) {
    return m_core.row(Layer::View, {m_core.space(), kind, id});
}

Result<std::vector<rows::Row>> Entities::all(const std::string& kind) {
    RITM_TRY_ASSIGN(auto rows, m_core.rowsOf(Layer::View, m_core.space()));
    std::erase_if(rows, [&](const rows::Row& row) { return row.deleted || row.key.kind != kind; });
    return rows;
}

} // namespace ritm::vault
