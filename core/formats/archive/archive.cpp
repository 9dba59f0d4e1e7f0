// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/archive/archive.h"

#include "core/formats/archive/inflate.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace ritm::archive {

namespace {

constexpr std::size_t kMinimumLimit = std::size_t{16} << 20;
constexpr std::size_t kMaximumLimit = std::size_t{512} << 20;
constexpr std::size_t kRatio = 200;

constexpr std::size_t kLocalSize = 30;
constexpr std::size_t kCentralSize = 46;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kLongestComment = 65535;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kEncrypted = 1;

std::uint16_t little16(ByteView bytes, std::size_t at) {
    return static_cast<std::uint16_t>(bytes[at] | bytes[at + 1] << 8);
}

std::uint32_t little32(ByteView bytes, std::size_t at) {
    return little16(bytes, at) | std::uint32_t{little16(bytes, at + 2)} << 16;
}

bool marked(ByteView bytes, std::size_t at, std::uint8_t third, std::uint8_t fourth) {
    return bytes.size() >= at + 4 && bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == third &&
           bytes[at + 3] == fourth;
}

/// A file of a .zip: where its bytes are.
struct Entry {
    std::string name;
    std::size_t data = 0;
    std::size_t size = 0; ///< packed
    std::uint16_t method = 0;
    std::uint16_t flags = 0;
    std::size_t header = 0;
};

/// Reads the header that stands before a file's bytes.
std::optional<Entry> localEntry(ByteView zip, std::size_t at) {
    if (at > zip.size() || zip.size() - at < kLocalSize || !marked(zip, at, 3, 4)) {
        return std::nullopt;
    }
    Entry entry;
    entry.header = at;
    entry.flags = little16(zip, at + 6);
    entry.method = little16(zip, at + 8);
    entry.size = little32(zip, at + 18);
    const std::size_t nameSize = little16(zip, at + 26);
    entry.data = at + kLocalSize + nameSize + little16(zip, at + 28);
    if (entry.data > zip.size()) {
        return std::nullopt;
    }
    entry.name = std::string(textOf(zip.subspan(at + kLocalSize, nameSize)));
    return entry;
}

std::optional<std::size_t> directoryStart(ByteView zip) {
    if (zip.size() < kEndSize) {
        return std::nullopt;
    }
    const std::size_t last = zip.size() - kEndSize;
    const std::size_t first = last > kLongestComment ? last - kLongestComment : 0;
    for (std::size_t at = last + 1; at-- > first;) {
        if (marked(zip, at, 5, 6)) {
            const std::size_t start = little32(zip, at + 16);
            return start < at ? std::optional(start) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// The files by the directory at the end; empty when it is lost.
std::vector<Entry> byDirectory(ByteView zip, ProblemList& problems) {
    std::vector<Entry> entries;
    auto at = directoryStart(zip);
    while (at && *at <= zip.size() && zip.size() - *at >= kCentralSize && marked(zip, *at, 1, 2)) {
        if (entries.size() >= kMaximumEntries) {
            problems.add(ProblemKind::TooMany, *at, "more files in the archive than Ritm looks at");
            break;
        }
        auto entry = localEntry(zip, little32(zip, *at + 42));
        const std::size_t size = little32(zip, *at + 20);
        if (entry) {
            entry->size = size;
            entries.push_back(std::move(*entry));
        } else {
            problems.add(ProblemKind::BadArchive, *at, "a file of the archive that is not there");
        }
        *at += kCentralSize + little16(zip, *at + 28) + little16(zip, *at + 30) + little16(zip, *at + 32);
    }
    return entries;
}

/// One file at a time from the start, for an archive that was cut off before its directory.
std::vector<Entry> byHeaders(ByteView zip) {
    std::vector<Entry> entries;
    std::size_t at = 0;
    while (entries.size() < kMaximumEntries) {
        auto entry = localEntry(zip, at);
        if (!entry) {
            break;
        }
        const bool sizeFollows = (entry->flags & 8) != 0;
        if (sizeFollows || entry->size > zip.size() - entry->data) {
            entry->size = zip.size() - entry->data; // deflate marks its own end
            entries.push_back(*entry);
            break;
        }
        at = entry->data + entry->size;
        entries.push_back(std::move(*entry));
    }
    return entries;
}

void unpackZip(ByteView zip, ProblemList& problems,
               const std::function<void(const std::string&, ByteView)>& each) {
    std::vector<Entry> entries = byDirectory(zip, problems);
    if (entries.empty()) {
        entries = byHeaders(zip);
        problems.add(entries.empty() ? ProblemKind::BadArchive : ProblemKind::Truncated, zip.size(),
                     "the archive's directory");
    }
    std::size_t left = unpackLimit(zip.size());
    for (const Entry& entry : entries) {
        if (entry.name.ends_with('/')) {
            continue;
        }
        if ((entry.flags & kEncrypted) != 0 || (entry.method != kStored && entry.method != kDeflated)) {
            problems.add(ProblemKind::UnsupportedPart, entry.header, kLocked);
            continue;
        }
        const std::size_t size = std::min(entry.size, zip.size() - entry.data);
        if (size < entry.size) {
            problems.add(ProblemKind::Truncated, zip.size(), "a file of the archive is cut off");
        }
        const ByteView packed = zip.subspan(entry.data, size);
        if (entry.method == kStored) {
            if (packed.size() > left) {
                problems.add(ProblemKind::TooMany, entry.header,
                             "the archive unpacks to more than Ritm takes");
                return;
            }
            left -= packed.size();
            each(entry.name, packed);
            continue;
        }
        const Inflated plain = inflateBytes(packed, Wrapping::Raw, left);
        if (plain.tooLarge) {
            problems.add(ProblemKind::TooMany, entry.header, "the archive unpacks to more than Ritm takes");
            return;
        }
        if (!plain.whole) {
            problems.add(ProblemKind::BadArchive, entry.data + plain.consumed,
                         "a damaged file of the archive");
        }
        left -= plain.bytes.size();
        if (!plain.bytes.empty()) {
            each(entry.name, plain.bytes);
        }
    }
}

void unpackGzip(ByteView packed, std::string_view name, ProblemList& problems,
                const std::function<void(const std::string&, ByteView)>& each) {
    if (name.size() > 3 && (name.ends_with(".gz") || name.ends_with(".GZ"))) {
        name.remove_suffix(3);
    }
    const std::size_t limit = unpackLimit(packed.size());
    Bytes whole;
    std::size_t at = 0;
    // Several members after each other are one file.
    while (at < packed.size() && kindOf(packed.subspan(at)) == Kind::Gzip) {
        Inflated part = inflateBytes(packed.subspan(at), Wrapping::Gzip, limit - whole.size());
        if (part.tooLarge) {
            problems.add(ProblemKind::TooMany, at, "the archive unpacks to more than Ritm takes");
            return;
        }
        if (whole.empty()) {
            whole = std::move(part.bytes);
        } else {
            whole.insert(whole.end(), part.bytes.begin(), part.bytes.end());
        }
        at += part.consumed;
        if (!part.whole) {
            problems.add(ProblemKind::BadArchive, at, "the packed file is damaged or cut off here");
            break;
        }
    }
    if (!whole.empty()) {
        each(std::string(name), whole);
    }
}

} // namespace

Kind kindOf(ByteView bytes) {
    if (bytes.size() >= 3 && bytes[0] == 0x1f && bytes[1] == 0x8b && bytes[2] == 8) {
        return Kind::Gzip;
    }
    return marked(bytes, 0, 3, 4) || marked(bytes, 0, 5, 6) ? Kind::Zip : Kind::Plain;
}

std::size_t unpackLimit(std::size_t packedSize) {
    return std::clamp(packedSize > kMaximumLimit / kRatio ? kMaximumLimit : packedSize * kRatio,
                      kMinimumLimit, kMaximumLimit);
}

void unpack(ByteView packed, std::string_view name, ProblemList& problems,
            const std::function<void(const std::string& name, ByteView bytes)>& each) {
    switch (kindOf(packed)) {
    case Kind::Plain:
        each(std::string(name), packed);
        return;
    case Kind::Gzip:
        unpackGzip(packed, name, problems, each);
        return;
    case Kind::Zip:
        unpackZip(packed, problems, each);
        return;
    }
}

} // namespace ritm::archive
