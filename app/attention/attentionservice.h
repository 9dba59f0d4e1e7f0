// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/storethread.h"
#include "core/rows/row.h"
#include "core/vault/workouts.h"

#include <QObject>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ritm::app {

/// A value that was written to one field.
struct FieldVersion {
    std::optional<std::string>
        text; ///< plain title or notes, other fields as JSON; nothing while it is sealed
    UtcTime written{};
};

/// A field that two devices changed without one knowing of the other.
struct OpenConflict {
    std::int64_t id = 0;
    rows::RowKey key;
    std::optional<vault::WorkoutLine> workout; ///< nothing when the row is none that the history knows
    std::string field;
    FieldVersion kept; ///< what the row has now
    FieldVersion lost;
    UtcTime noticed{};
};

/// A change of this device that the server did not take.
struct RefusedChange {
    std::int64_t id = 0;
    rows::RowKey key;
    rows::Op op = rows::Op::Put;
    std::optional<vault::WorkoutLine> workout; ///< nothing when it is known by this change only
    std::map<std::string, std::optional<std::string>> values; ///< by field, as in FieldVersion::text
    std::string problem; ///< the problem type's name ("too_large"); empty where the server said none
    UtcTime noticed{};
};

/// What waits for the athlete's decision. Nothing leaves it but by keep(), retry() or giveUp().
class AttentionService final : public QObject {
    Q_OBJECT
public:
    explicit AttentionService(StoreThread& store, QObject* parent = nullptr)
        : QObject(parent), m_store(store) {}

    /// Reads both lists; changed() follows.
    void refresh();
    /// The same if they were read before and do not have that many entries.
    void refreshUnless(std::size_t count);
    [[nodiscard]] bool known() const { return m_known; } ///< whether the lists were read at all
    [[nodiscard]] const std::vector<OpenConflict>& conflicts() const { return m_conflicts; }
    [[nodiscard]] const std::vector<RefusedChange>& refused() const { return m_refused; }

    /// What the workout has is right.
    void keep(std::int64_t conflict);
    /// The other version takes its place, and it that of the other: until keep(), this undoes itself.
    void exchange(std::int64_t conflict);
    /// Makes the refused change again.
    void retry(std::int64_t refused);
    /// Forgets the refused change.
    void giveUp(std::int64_t refused);

Q_SIGNALS:
    void changed();
    /// Something was decided: the history, the count and sync have work to do.
    void wrote();
    void failed(const ritm::Error& error);

private:
    void decide(std::function<Result<>(vault::Inbox&)> decision);

    StoreThread& m_store;
    std::vector<OpenConflict> m_conflicts;
    std::vector<RefusedChange> m_refused;
    bool m_known = false;
};

} // namespace ritm::app
