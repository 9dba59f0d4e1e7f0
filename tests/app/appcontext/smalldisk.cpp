// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/appcontext/smalldisk.h"

#include <QByteArray>
#include <QFile>

#include <csignal>
#include <cstdio>

#include <sys/mount.h>
#include <sys/resource.h>

namespace ritm::test {
namespace {

constexpr auto kSize = "size=24m";

QString fillerOf(const QString& folder) {
    return folder + QStringLiteral("/filler");
}

void limitFiles(rlim_t bytes) {
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes == RLIM_INFINITY ? limit.rlim_max : bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

SmallDisk::SmallDisk()
    : m_mounted(mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", 0, kSize) == 0) {
    if (!m_mounted) {
        std::fputs("no right to mount a small disk: limiting the size of files instead\n", stderr);
        std::signal(SIGXFSZ, SIG_IGN);
    }
}

SmallDisk::~SmallDisk() {
    free();
    if (m_mounted) {
        umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
    }
}

bool SmallDisk::fill() {
    if (!m_mounted) {
        limitFiles(1024);
        return true;
    }
    QFile filler(fillerOf(path()));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return false;
    }
    qsizetype piece = 1024 * 1024;
    while (piece > 0) {
        if (filler.write(QByteArray(piece, 'x')) < piece) {
            piece /= 2;
        }
    }
    return true;
}

void SmallDisk::free() {
    if (m_mounted) {
        QFile::remove(fillerOf(path()));
    } else {
        limitFiles(RLIM_INFINITY);
    }
}

} // namespace ritm::test
