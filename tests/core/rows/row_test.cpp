// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rows/row.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace ritm::rows {
namespace {

ClientId client(std::uint8_t number) {
    Uuid uuid;
    uuid.bytes[15] = number;
    return ClientId(uuid);
}

Mutation put(std::uint64_t hlc, const std::string& field, const std::string& json) {
    Mutation mutation;
    mutation.hlc = {hlc};
    mutation.fields[field] = {json, std::nullopt};
    return mutation;
}

Mutation live(std::uint64_t hlc, Op op) {
    Mutation mutation;
    mutation.hlc = {hlc};
    mutation.op = op;
    return mutation;
}

TEST(Row, OrderOfArrivalDoesNotMatter) {
    std::vector<std::pair<Mutation, ClientId>> all{
        {put(5, "a", "1"), client(1)},    {put(5, "a", "2"), client(2)},      {put(9, "b", "3"), client(1)},
        {live(6, Op::Delete), client(2)}, {live(7, Op::Undelete), client(1)}, {put(4, "b", "4"), client(2)},
    };
    std::vector<int> order{0, 1, 2, 3, 4, 5};
    std::optional<Row> expected;
    do {
        Row row;
        for (const int i : order) {
            (void)apply(row, all[static_cast<std::size_t>(i)].first, all[static_cast<std::size_t>(i)].second);
        }
        if (!expected) {
            expected = row;
        }
        ASSERT_EQ(row, *expected);
        ASSERT_EQ(rowHash(row), rowHash(*expected));
    } while (std::ranges::next_permutation(order).found);
    EXPECT_FALSE(expected->deleted);
    EXPECT_EQ(*expected->find("a"), "2");
    EXPECT_EQ(*expected->find("b"), "3");
}

TEST(Row, DeleteWinsOverLaterPuts) {
    Row row;
    (void)apply(row, live(5, Op::Delete), client(1));
    (void)apply(row, put(9, "a", "1"), client(2));
    EXPECT_TRUE(row.deleted);
}

TEST(Row, ReportsOnlyWhatItsAuthorHadNotSeen) {
    Row row;
    (void)apply(row, put(5, "a", "1"), client(1));
    Mutation knowing = put(6, "a", "2");
    knowing.fields["a"].seen = Version{{5}, client(1)};
    EXPECT_TRUE(apply(row, knowing, client(2)).empty());
    const auto lost = apply(row, put(4, "a", "0"), client(3));
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost[0].lost.json, "0");
    EXPECT_EQ(lost[0].kept.json, "2");
    EXPECT_TRUE(apply(row, put(7, "a", "3"), client(2)).empty()) << "never against oneself";
}

TEST(Chain, DependsOnEveryPart) {
    const Mutation mutation = put(5, "a", "1");
    const auto link = chainAfter({}, client(1), mutation);
    EXPECT_NE(link, chainAfter({}, client(2), mutation));
    EXPECT_NE(link, chainAfter(link, client(1), mutation));
    EXPECT_NE(link, chainAfter({}, client(1), put(6, "a", "1")));
    EXPECT_NE(link, chainAfter({}, client(1), put(5, "a", "2")));
}

} // namespace
} // namespace ritm::rows
