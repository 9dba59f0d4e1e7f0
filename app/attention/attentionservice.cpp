// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/attentionservice.h"

#include "sync/protocol/json.h"
#include "sync/protocol/sync.h"

#include <chrono>
#include <utility>

namespace ritm::app {
namespace {

struct Lists {
    std::vector<OpenConflict> conflicts;
    std::vector<RefusedChange> refused;
};

UtcTime timeOf(const Hlc& hlc) {
    return UtcTime(std::chrono::milliseconds(static_cast<std::int64_t>(hlc.millis())));
}

std::optional<std::string> readable(vault::Vault& vault, const rows::RowKey& key, const std::string& field,
                                    const std::string& json) {
    auto text = vault.inbox().readable(key, field, json);
    return text ? std::optional(std::move(*text)) : std::nullopt;
}

/// Errors: those of the file; a row that the history does not know is none.
Result<std::optional<vault::WorkoutLine>> lineOf(vault::Vault& vault, const rows::RowKey& key) {
    const auto id = key.kind == "workout" ? WorkoutId::parse(key.id) : std::nullopt;
    if (!id) {
        return std::nullopt;
    }
    auto line = vault.workouts().line(*id);
    if (!line && !line.error().is(vault::VaultError::NotFound)) {
        return std::unexpected(std::move(line).error());
    }
    return line ? std::optional(std::move(*line)) : std::nullopt;
}

std::string problemName(const std::string& json) {
    const auto problem = decodeJson<wire::Problem>(json);
    return problem && problem->type.starts_with(wire::kProblemPrefix)
               ? problem->type.substr(wire::kProblemPrefix.size())
               : std::string();
}

Result<Lists> readLists(vault::Vault& vault) {
    Lists lists;
    RITM_TRY_ASSIGN(const auto conflicts, vault.inbox().conflicts());
    for (const auto& conflict : conflicts) {
        const auto version = [&](const rows::Field& field) {
            return FieldVersion{.text = readable(vault, conflict.key, conflict.field, field.json),
                                .written = timeOf(field.version.hlc)};
        };
        RITM_TRY_ASSIGN(auto workout, lineOf(vault, conflict.key));
        lists.conflicts.push_back({.id = conflict.id,
                                   .key = conflict.key,
                                   .workout = std::move(workout),
                                   .field = conflict.field,
                                   .kept = version(conflict.kept),
                                   .lost = version(conflict.lost),
                                   .noticed = conflict.noticed});
    }
    RITM_TRY_ASSIGN(const auto refused, vault.inbox().refused());
    for (const auto& change : refused) {
        const auto& mutation = change.mutation;
        RITM_TRY_ASSIGN(auto workout, lineOf(vault, mutation.key));
        RefusedChange shown{.id = change.id,
                            .key = mutation.key,
                            .op = mutation.op,
                            .workout = std::move(workout),
                            .values = {},
                            .problem = problemName(change.problem),
                            .noticed = change.noticed};
        for (const auto& [field, value] : mutation.fields) {
            shown.values[field] = readable(vault, mutation.key, field, value.json);
        }
        lists.refused.push_back(std::move(shown));
    }
    return lists;
}

} // namespace

void AttentionService::refresh() {
    m_store.ask(this, readLists, [this](Result<Lists> lists) {
        if (!lists) {
            Q_EMIT failed(lists.error());
            return;
        }
        m_conflicts = std::move(lists->conflicts);
        m_refused = std::move(lists->refused);
        m_known = true;
        Q_EMIT changed();
    });
}

void AttentionService::refreshUnless(std::size_t count) {
    if (m_known && m_conflicts.size() + m_refused.size() != count) {
        refresh();
    }
}

void AttentionService::decide(std::function<Result<>(vault::Inbox&)> decision) {
    m_store.ask(
        this,
        [decision = std::move(decision)](vault::Vault& vault) -> Result<> { return decision(vault.inbox()); },
        [this](const Result<>& decided) {
            if (decided) {
                Q_EMIT wrote();
            } else if (!decided.error().is(
                           vault::VaultError::NotFound)) { // that is a second press of a button
                Q_EMIT failed(decided.error());
                return;
            }
            refresh();
        });
}

void AttentionService::keep(std::int64_t conflict) {
    decide([conflict](vault::Inbox& inbox) { return inbox.keep(conflict); });
}

void AttentionService::exchange(std::int64_t conflict) {
    decide([conflict](vault::Inbox& inbox) { return inbox.exchange(conflict); });
}

void AttentionService::retry(std::int64_t refused) {
    decide([refused](vault::Inbox& inbox) { return inbox.retry(refused); });
}

void AttentionService::giveUp(std::int64_t refused) {
    decide([refused](vault::Inbox& inbox) { return inbox.dismiss(refused); });
}

} // namespace ritm::app
