// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workout/streams.h"

#include <algorithm>

namespace ritm {

bool operator==(const Column& a, const Column& b) {
    return a.key == b.key && std::ranges::equal(a.values, b.values, [](double x, double y) {
               return x == y || (isAbsent(x) && isAbsent(y));
           });
}

const Column* Streams::find(const ChannelKey& key) const {
    const auto it = std::ranges::find(columns, key, &Column::key);
    return it == columns.end() ? nullptr : &*it;
}

Column* Streams::find(const ChannelKey& key) {
    const auto it = std::ranges::find(columns, key, &Column::key);
    return it == columns.end() ? nullptr : &*it;
}

Column& Streams::obtain(const ChannelKey& key) {
    if (Column* column = find(key)) {
        return *column;
    }
    return columns.emplace_back(Column{key, std::vector<double>(time.size(), kAbsent)});
}

std::size_t Streams::addRow(Duration at) {
    time.push_back(at);
    for (Column& column : columns) {
        column.values.push_back(kAbsent);
    }
    return time.size() - 1;
}

} // namespace ritm
