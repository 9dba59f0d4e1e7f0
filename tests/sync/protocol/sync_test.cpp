// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/sync.h"

#include "sync/protocol/convert.h"

#include <gtest/gtest.h>

namespace ritm::wire {
namespace {

TEST(SyncWire, MutationSurvivesTheWire) {
    rows::Mutation mutation;
    mutation.n = 7;
    mutation.hlc = Hlc::at(1'700'000'000'000, 3);
    mutation.key = {"u:018f0000-0001-7000-8000-000000000001", "workout",
                    "018f0000-0002-7000-8000-000000000001"};
    mutation.fields["sport"] = {R"("ride")", rows::Version{Hlc{5}, ClientId(Uuid{{1}})}};
    mutation.fields["distance_m"] = {"1000.5", std::nullopt};
    mutation.chain.bytes[31] = 9;
    PushRequest request;
    request.client = ClientId(Uuid{{2}});
    request.mutations.push_back(toWire(mutation));
    const auto read = decodeJson<PushRequest>(toJson(request));
    ASSERT_TRUE(read) << read.error().describe();
    EXPECT_EQ(*read, request);
    EXPECT_EQ(fromWire(read->mutations.at(0)), mutation);
}

TEST(SyncWire, RowSurvivesTheWire) {
    rows::Row row;
    row.key = {"s", "k", "i"};
    row.deleted = true;
    row.liveness = {Hlc{8}, ClientId(Uuid{{3}})};
    row.fields["a"] = {"[1,2]", {Hlc{4}, ClientId(Uuid{{5}})}};
    const auto read = decodeJson<Row>(toJson(toWire(row)));
    ASSERT_TRUE(read) << read.error().describe();
    EXPECT_EQ(fromWire(*read), row);
}

TEST(SyncWire, RefusesMoreThanFiveHundredMutations) {
    PushRequest request;
    request.mutations.resize(kPushLimit + 1);
    for (auto& mutation : request.mutations) {
        mutation.n = 1;
    }
    const auto read = decodeJson<PushRequest>(toJson(request), {.bytes = kPushBytes});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().list.front().path, "/mutations");
    EXPECT_EQ(read.error().list.front().code, "items");
}

} // namespace
} // namespace ritm::wire
