// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sensors/privatebus.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace ritm::sensorsim {

namespace {

constexpr int kStartTimeout = 10000; // ms
constexpr std::size_t kLongestSocketPath = 100;

std::string configuration(const std::string& socket) {
    // Qt adds a match rule for every proxy, so a hundred sensors exceed the usual limits.
    return "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
           " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
           "<busconfig>\n"
           "  <type>session</type>\n"
           "  <listen>unix:path=" +
           socket +
           "</listen>\n"
           "  <auth>EXTERNAL</auth>\n"
           "  <policy context=\"default\">\n"
           "    <allow send_destination=\"*\" eavesdrop=\"true\"/>\n"
           "    <allow eavesdrop=\"true\"/>\n"
           "    <allow own=\"*\"/>\n"
           "    <allow user=\"*\"/>\n"
           "  </policy>\n"
           "  <limit name=\"max_match_rules_per_connection\">100000</limit>\n"
           "  <limit name=\"max_replies_per_connection\">100000</limit>\n"
           "</busconfig>\n";
}

std::string makeFolder(std::string& problem) {
    const char* wanted = std::getenv("TMPDIR");
    std::string folder =
        (wanted != nullptr && *wanted != '\0' ? std::string(wanted) : "/tmp") + "/ritm-sensors-XXXXXX";
    if (folder.size() + std::strlen("/bus") > kLongestSocketPath)
        folder = "/tmp/ritm-sensors-XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr) {
        problem = "no temporary folder: " + std::string(std::strerror(errno));
        return {};
    }
    return folder;
}

/// Becomes dbus-daemon, which says its address on `report` and dies with its parent.
[[noreturn]] void becomeDaemon(const std::string& config, int report, pid_t parent) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent)
        ::_exit(1);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::dup2(report, 3);
    const std::string file = "--config-file=" + config;
    ::execlp("dbus-daemon", "dbus-daemon", "--nofork", "--nopidfile", "--print-address=3", file.c_str(),
             static_cast<char*>(nullptr));
    const std::string text = "!dbus-daemon cannot be run: " + std::string(std::strerror(errno)) + "\n";
    (void)!::write(3, text.data(), text.size());
    ::_exit(127);
}

/// Keeps the daemon for as long as the other end of `alive` is open, then clears everything away.
[[noreturn]] void keep(const std::string& folder, int alive, int report) {
    ::setpgid(0, 0); // a Ctrl-C is for the simulation, which then ends us
    const int nothing = ::open("/dev/null", O_RDWR);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(nothing, STDOUT_FILENO);
    const pid_t self = ::getpid();
    const pid_t daemon = ::fork();
    if (daemon == 0) {
        ::close(alive);
        becomeDaemon(folder + "/bus.conf", report, self);
    }
    ::close(report);
    char byte = 0;
    while (::read(alive, &byte, 1) < 0 && errno == EINTR) {
    }
    if (daemon > 0) {
        ::kill(daemon, SIGKILL);
        ::waitpid(daemon, nullptr, 0);
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    ::_exit(0);
}

std::string readLine(int file) {
    std::string line;
    pollfd wait{.fd = file, .events = POLLIN, .revents = 0};
    char byte = 0;
    while (line.size() < 4096 && ::poll(&wait, 1, kStartTimeout) > 0 && ::read(file, &byte, 1) == 1 &&
           byte != '\n')
        line += byte;
    return line;
}

} // namespace

std::optional<std::string> PrivateBus::start(std::string& problem) {
    const auto folder = makeFolder(problem);
    if (folder.empty())
        return std::nullopt;
    const auto socket = folder + "/bus";
    std::ofstream(folder + "/bus.conf") << configuration(socket);
    int alive[2];
    int report[2];
    if (::pipe2(alive, O_CLOEXEC) != 0 || ::pipe2(report, 0) != 0) {
        problem = "no pipe: " + std::string(std::strerror(errno));
        return std::nullopt;
    }
    m_keeper = ::fork();
    if (m_keeper == 0) {
        ::close(alive[1]);
        ::close(report[0]);
        keep(folder, alive[0], report[1]);
    }
    ::close(alive[0]);
    ::close(report[1]);
    m_alive = alive[1];
    const auto line = readLine(report[0]);
    ::close(report[0]);
    if (line.starts_with("unix:"))
        return "unix:path=" + socket;
    problem = line.starts_with('!') ? line.substr(1) : "dbus-daemon did not start";
    return std::nullopt;
}

PrivateBus::~PrivateBus() {
    if (m_keeper <= 0)
        return;
    ::close(m_alive);
    while (::waitpid(m_keeper, nullptr, 0) < 0 && errno == EINTR) {
    }
}

} // namespace ritm::sensorsim
