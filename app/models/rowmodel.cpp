// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/rowmodel.h"

namespace ritm::app {

int RowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
    const int property = role - Qt::UserRole;
    if (!index.isValid() || index.row() < 0 || index.row() >= rowCount() || property < 0 ||
        property >= m_rowType.propertyCount()) {
        return {};
    }
    return m_rowType.property(property).readOnGadget(rowAt(static_cast<std::size_t>(index.row())));
}

QHash<int, QByteArray> RowModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_rowType.propertyCount(); ++i) {
        names.insert(Qt::UserRole + i, m_rowType.property(i).name());
    }
    return names;
}

} // namespace ritm::app
