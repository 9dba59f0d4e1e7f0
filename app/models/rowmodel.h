// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QMetaObject>
#include <QMetaProperty>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <optional>
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
    /// Makes `shown` into `wanted`, telling views only of what differs: what went, came or changed between
    /// the common head and tail. `keyOf` names a value for as long as it lives.
    template <class Value, class KeyOf>
    void replace(std::vector<Value>& shown, std::vector<Value> wanted, const KeyOf& keyOf);
    [[nodiscard]] virtual std::size_t size() const = 0;
    [[nodiscard]] virtual const void* rowAt(std::size_t index) const = 0;

private:
    const QMetaObject& m_rowType;
};

template <class Value, class KeyOf>
void RowModel::replace(std::vector<Value>& shown, std::vector<Value> wanted, const KeyOf& keyOf) {
    const auto sameKey = [&](const Value& a, const Value& b) {
        return std::invoke(keyOf, a) == std::invoke(keyOf, b);
    };
    std::size_t head = 0;
    while (head < shown.size() && head < wanted.size() && sameKey(shown[head], wanted[head])) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < shown.size() - head && tail < wanted.size() - head &&
           sameKey(shown[shown.size() - 1 - tail], wanted[wanted.size() - 1 - tail])) {
        ++tail;
    }
    const bool countDiffers = shown.size() != wanted.size();
    const auto at = [](std::size_t n) { return static_cast<std::ptrdiff_t>(n); };
    if (shown.size() > head + tail) {
        beginRemoveRows({}, int(head), int(shown.size() - tail - 1));
        shown.erase(shown.begin() + at(head), shown.end() - at(tail));
        endRemoveRows();
    }
    if (wanted.size() > head + tail) {
        beginInsertRows({}, int(head), int(wanted.size() - tail - 1));
        shown.insert(shown.begin() + at(head), wanted.begin() + at(head), wanted.end() - at(tail));
        endInsertRows();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (!(shown[i] == wanted[i])) {
            shown[i] = std::move(wanted[i]);
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }
    if (countDiffers) {
        Q_EMIT countChanged();
    }
}

/// The rows of one type. `Row` is a gadget with == and `key()`, which names the row for as long as it lives.
template <class Row>
class RowsOf final : public RowModel {
public:
    explicit RowsOf(QObject* parent = nullptr) : RowModel(Row::staticMetaObject, parent) {}

    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    /// Shows these rows instead.
    void show(std::vector<Row> rows) {
        replace(m_rows, std::move(rows), [](const Row& row) { return row.key(); });
    }

protected:
    [[nodiscard]] std::size_t size() const override { return m_rows.size(); }
    [[nodiscard]] const void* rowAt(std::size_t index) const override { return &m_rows[index]; }

private:
    std::vector<Row> m_rows;
};

/// The rows of one type, each made from its source when a view asks for it: for a list that may be thousands
/// long, of which a screen shows ten. `Source` has ==.
template <class Source, class Row>
class RowsFrom final : public RowModel {
public:
    using Make = std::function<Row(const Source&)>;

    explicit RowsFrom(QObject* parent = nullptr) : RowModel(Row::staticMetaObject, parent) {}

    /// Shows these sources instead, each as `make` says.
    template <class KeyOf>
    void show(std::vector<Source> sources, const KeyOf& keyOf, Make make) {
        m_make = std::move(make);
        m_made.reset();
        replace(m_sources, std::move(sources), keyOf);
    }
    /// Has views ask again: rows of the same sources look different now, as after a change of language.
    void remake(Make make) {
        m_make = std::move(make);
        m_made.reset();
        if (!m_sources.empty()) {
            Q_EMIT dataChanged(index(0), index(count() - 1));
        }
    }
    /// Every row, made now.
    [[nodiscard]] std::vector<Row> rows() const {
        std::vector<Row> rows;
        std::ranges::transform(m_sources, std::back_inserter(rows), m_make);
        return rows;
    }

protected:
    [[nodiscard]] std::size_t size() const override { return m_sources.size(); }
    [[nodiscard]] const void* rowAt(std::size_t index) const override {
        // A delegate asks for one property after the other.
        const Source& source = m_sources[index];
        if (!m_made || !(m_made->first == source)) {
            m_made.emplace(source, m_make(source));
        }
        return &m_made->second;
    }

private:
    std::vector<Source> m_sources;
    Make m_make;
    mutable std::optional<std::pair<Source, Row>> m_made;
};

} // namespace ritm::app
