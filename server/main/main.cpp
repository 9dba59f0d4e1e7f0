// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/main/options.h"
#include "server/main/server.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace {

using namespace ritm;

constexpr int kCannotStart = 1;
constexpr int kBadUsage = 2;

std::filesystem::path defaultFolder() {
    for (const char* name : {"RITM_DATA", "STATE_DIRECTORY"}) {
        if (const char* folder = std::getenv(name); folder && *folder) {
            return folder;
        }
    }
    const char* home = std::getenv("HOME");
    return home && *home ? std::filesystem::path(home) / ".local/state/ritmd" : std::filesystem::path();
}

std::string url(const std::string& address, std::uint16_t port) {
    const bool v6 = address.find(':') != std::string::npos;
    return "http://" + (v6 ? "[" + address + "]" : address) + ":" + std::to_string(port);
}

int serve(const server::ServeOptions& options) {
    // Blocked before the first thread is made, so that every thread of this process inherits it and the
    // signals wait for sigwait below.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    // A limit on the size of files is answered like a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    // What this process keeps is for its own user alone.
    ::umask(S_IRWXG | S_IRWXO);

    const SystemClock clock;
    SystemRandom random;
    ops::Log log(clock, ops::sinkTo(STDERR_FILENO), options.verbose ? ops::Level::Debug : ops::Level::Info);
    auto server = server::Server::start(options, clock, random, log);
    if (!server) {
        std::fprintf(stderr, "ritmd: %s\n", server::sentenceFor(server.error(), options).c_str());
        return kCannotStart;
    }
    std::printf("listening on %s\n", url(options.address, (*server)->port()).c_str());
    if (const auto metrics = (*server)->metricsPort()) {
        std::printf("metrics on %s/metrics\n", url(options.address, *metrics).c_str());
    }
    std::fflush(stdout);

    int signal = 0;
    sigwait(&ending, &signal);
    // A second one ends the process at once; nothing that was acknowledged is lost by that.
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &ending, nullptr);
    (*server)->stop();
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    const auto command = server::commandOf(arguments, defaultFolder());
    if (std::holds_alternative<server::ShowHelp>(command)) {
        std::fputs(std::string(server::helpText()).c_str(), stdout);
        return EXIT_SUCCESS;
    }
    if (std::holds_alternative<server::ShowVersion>(command)) {
        std::puts("ritmd " RITM_VERSION);
        return EXIT_SUCCESS;
    }
    if (const auto* wrong = std::get_if<server::BadUsage>(&command)) {
        std::fprintf(stderr, "ritmd: %s `ritmd --help` lists what it can do.\n", wrong->sentence.c_str());
        return kBadUsage;
    }
    return serve(std::get<server::ServeOptions>(command));
}
