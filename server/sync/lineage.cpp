// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/lineage.h"

#include "core/base/uuid.h"
#include "server/sync/error.h"

namespace ritm::serversync {

Result<std::string> epoch(store::Reader& reader) {
    RITM_TRY_ASSIGN(const auto row, reader.first("SELECT epoch FROM sync_lineage WHERE id = 1"));
    if (!row) {
        return fail(SyncError::Damaged, "no epoch");
    }
    return row->at(0).text();
}

Result<> beginLineage(store::Writer& writer, const Clock& clock, Random& random) {
    RITM_TRY(writer.execute("INSERT INTO sync_lineage (id, epoch) VALUES (1, $1) ON CONFLICT (id) DO NOTHING",
                            {Uuid::v7(clock, random).toString()}));
    return {};
}

Result<> branchLineage(store::Writer& writer, const Clock& clock, Random& random) {
    RITM_TRY(writer.execute("INSERT INTO sync_lineage (id, epoch) VALUES (1, $1) "
                            "ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch",
                            {Uuid::v7(clock, random).toString()}));
    return {};
}

} // namespace ritm::serversync
