// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace ritm::server {
namespace {

using ::testing::HasSubstr;

Command parsed(const std::vector<std::string_view>& arguments,
               const std::filesystem::path& folder = "/default") {
    return commandOf(arguments, folder);
}

std::string wrong(const std::vector<std::string_view>& arguments,
                  const std::filesystem::path& folder = "/default") {
    const auto command = parsed(arguments, folder);
    const auto* bad = std::get_if<BadUsage>(&command);
    return bad ? bad->sentence : "nothing wrong";
}

TEST(Options, ServesWithNoOtherWord) {
    const auto options = std::get<ServeOptions>(parsed({"serve"}));
    EXPECT_EQ(options.data, "/default");
    EXPECT_EQ(options.address, "127.0.0.1");
    EXPECT_EQ(options.port, 8437);
    EXPECT_FALSE(options.metricsPort.has_value());
}

TEST(Options, TakesEachOptionInBothForms) {
    ServeOptions expected;
    expected.data = "/d";
    expected.port = 0;
    expected.address = "::1";
    expected.metricsPort = 65535;
    expected.keyFile = "/k";
    expected.trustedProxies = {"127.0.0.1", "::1"};
    expected.verbose = true;
    EXPECT_EQ(parsed({"serve", "--data", "/d", "--port", "0", "--address", "::1", "--metrics-port", "65535",
                      "--key-file", "/k", "--trusted-proxy", "127.0.0.1", "--trusted-proxy", "0:0::1",
                      "--verbose"}),
              Command(expected));
    EXPECT_EQ(parsed({"serve", "--verbose", "--data=/d", "--port=0", "--address=::1", "--metrics-port=65535",
                      "--key-file=/k", "--trusted-proxy=127.0.0.1", "--trusted-proxy=::1"}),
              Command(expected));
}

TEST(Options, SaysWhatIsWrong) {
    EXPECT_THAT(wrong({}), HasSubstr("ritmd serve"));
    EXPECT_THAT(wrong({"server"}), HasSubstr("no command server"));
    EXPECT_THAT(wrong({"serve", "--prot", "1"}), HasSubstr("no option --prot"));
    EXPECT_THAT(wrong({"serve", "--prot"}), HasSubstr("no option --prot"));
    EXPECT_THAT(wrong({"serve", "--port"}), HasSubstr("--port takes a value"));
    for (const char* port : {"65536", "-1", "80x", "x", " 80"}) {
        EXPECT_THAT(wrong({"serve", "--port", port}), HasSubstr("a port from 0 to 65535"));
    }
    EXPECT_THAT(wrong({"serve", "--trusted-proxy", "proxy.local"}), HasSubstr("takes an IP address"));
    EXPECT_THAT(wrong({"serve"}, {}), HasSubstr("--data DIR"));
}

TEST(Options, ExplainsItself) {
    EXPECT_TRUE(std::holds_alternative<ShowHelp>(parsed({"--help"})));
    EXPECT_TRUE(std::holds_alternative<ShowHelp>(parsed({"serve", "--help"})));
    EXPECT_TRUE(std::holds_alternative<ShowVersion>(parsed({"--version"})));
    for (const char* option :
         {"--data", "--port", "--address", "--metrics-port", "--key-file", "--trusted-proxy", "--verbose"}) {
        EXPECT_THAT(helpText(), HasSubstr(option));
    }
}

} // namespace
} // namespace ritm::server
