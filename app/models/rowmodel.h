// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QMetaObject>
#include <QMetaProperty>

#include <cstddef>
#include <utility>
#include <vector>

namespace ritm::app {

/// A list for QML whose rows are gadgets: each property of the row type is a role of that name, so that a
/// delegate asks for what it shows by `required property`.
class RowModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();

protected:
    RowModel(const QMetaObject& rowType, QObject* parent) : QAbstractListModel(parent), m_rowType(rowType) {}
    [[nodiscard]] virtual std::size_t size() const = 0;
    [[nodiscard]] virtual const void* rowAt(std::size_t index) const = 0;

private:
    const QMetaObject& m_rowType;
};

/// The rows of one type. `Row` is a gadget with == and `key()`, which names the row for as long as it lives.
template <class Row>
class RowsOf final : public RowModel {
public:
    explicit RowsOf(QObject* parent = nullptr) : RowModel(Row::staticMetaObject, parent) {}

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    /// Shows these rows instead, telling views only of what differs: rows that went, came or changed between
    /// the common head and tail.
    void show(std::vector<Row> rows) {
        const auto sameKey = [](const Row& a, const Row& b) { return a.key() == b.key(); };
        std::size_t head = 0;
        while (head < m_rows.size() && head < rows.size() && sameKey(m_rows[head], rows[head])) {
            ++head;
        }
        std::size_t tail = 0;
        while (tail < m_rows.size() - head && tail < rows.size() - head &&
               sameKey(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail])) {
            ++tail;
        }
        const bool countDiffers = m_rows.size() != rows.size();
        const auto at = [](std::size_t n) { return static_cast<std::ptrdiff_t>(n); };
        if (m_rows.size() > head + tail) {
            beginRemoveRows({}, int(head), int(m_rows.size() - tail - 1));
            m_rows.erase(m_rows.begin() + at(head), m_rows.end() - at(tail));
            endRemoveRows();
        }
        if (rows.size() > head + tail) {
            beginInsertRows({}, int(head), int(rows.size() - tail - 1));
            m_rows.insert(m_rows.begin() + at(head), rows.begin() + at(head), rows.end() - at(tail));
            endInsertRows();
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!(m_rows[i] == rows[i])) {
                m_rows[i] = std::move(rows[i]);
                Q_EMIT dataChanged(index(int(i)), index(int(i)));
            }
        }
        if (countDiffers) {
            Q_EMIT countChanged();
        }
    }

protected:
    [[nodiscard]] std::size_t size() const override { return m_rows.size(); }
    [[nodiscard]] const void* rowAt(std::size_t index) const override { return &m_rows[index]; }

private:
    std::vector<Row> m_rows;
};

} // namespace ritm::app
