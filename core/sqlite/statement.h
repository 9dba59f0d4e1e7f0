// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/sqlite/error.h"

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace ritm::sqlite {

struct Connection;

/// A compiled statement with its values. Binding counts from 1, columns from 0, as in SQL's C interface.
/// A binding that fails is reported by the next step.
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    void bind(int index, std::nullptr_t);
    void bind(int index, std::int64_t value);
    void bind(int index, double value);
    void bind(int index, std::string_view value);
    void bind(int index, ByteView value);
    template <std::integral T>
    void bind(int index, T value) {
        bind(index, static_cast<std::int64_t>(value));
    }
    void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
    void bind(int index, const char* value) { bind(index, std::string_view(value)); }
    void bind(int index, const Bytes& value) { bind(index, ByteView(value)); }
    template <class T>
    void bind(int index, const std::optional<T>& value) {
        if (value) {
            bind(index, *value);
        } else {
            bind(index, nullptr);
        }
    }

    /// Forgets the position and the values, for another round.
    void reset();
    /// Moves to the next row: true with a row to read, false at the end.
    [[nodiscard]] Result<bool> step();
    /// Starts anew with these values and runs to the end.
    template <class... Values>
    [[nodiscard]] Result<> run(const Values&... values) {
        RITM_TRY_ASSIGN(bool row, first(values...));
        while (row) {
            RITM_TRY_ASSIGN(row, step());
        }
        rewind();
        return {};
    }
    /// Starts anew with these values and moves to the first row.
    template <class... Values>
    [[nodiscard]] Result<bool> first(const Values&... values) {
        start(values...);
        return step();
    }
    /// Starts anew with these values; the next step gives the first row.
    template <class... Values>
    void start(const Values&... values) {
        reset();
        int index = 0;
        (bind(++index, values), ...);
    }

    /// What the current row holds in a column.
    enum class Kind : std::uint8_t { Null, Integer, Real, Text, Blob };
    [[nodiscard]] Kind kind(int column) const;
    /// How many columns a row has.
    [[nodiscard]] int columns() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes blob(int column) const;
    /// The column's bytes in place; valid until the next step, reset or end of the statement.
    [[nodiscard]] ByteView blobView(int column) const;
    [[nodiscard]] std::optional<std::int64_t> maybeInteger(int column) const;
    [[nodiscard]] std::optional<double> maybeReal(int column) const;
    [[nodiscard]] std::optional<std::string> maybeText(int column) const;

private:
    friend class Database;
    Statement(std::shared_ptr<Connection> connection, sqlite3_stmt* compiled, std::string sql);
    void rewind();
    void giveBack();

    std::shared_ptr<Connection> m_connection;
    sqlite3_stmt* m_compiled = nullptr;
    std::string m_sql;
    int m_bindResult = 0;
};

} // namespace ritm::sqlite
