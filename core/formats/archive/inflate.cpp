// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/archive/inflate.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <zlib.h>

namespace ritm::archive {

namespace {

constexpr std::size_t kStep = std::size_t{256} << 10;
constexpr int kWindow = 15;
constexpr int kGzipFlag = 16;

uInt capped(std::size_t size) {
    return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

/// Ends a z_stream however the function is left.
template <int (*End)(z_stream*)>
struct Stream : z_stream {
    Stream() : z_stream{} {}
    ~Stream() { End(this); }
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;
};

Bytes deflateBytes(ByteView plain, int window) {
    Stream<deflateEnd> stream;
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        return {};
    }
    Bytes packed(deflateBound(&stream, plain.size()));
    stream.next_in = const_cast<Bytef*>(plain.data());
    stream.next_out = packed.data();
    int state = Z_OK;
    while (state == Z_OK) {
        stream.avail_in = capped(plain.size() - static_cast<std::size_t>(stream.next_in - plain.data()));
        stream.avail_out = capped(packed.size() - static_cast<std::size_t>(stream.next_out - packed.data()));
        state = deflate(&stream, Z_FINISH);
    }
    packed.resize(static_cast<std::size_t>(stream.next_out - packed.data()));
    return packed;
}

} // namespace

Inflated inflateBytes(ByteView packed, Wrapping wrapping, std::size_t limit) {
    Inflated result;
    Stream<inflateEnd> stream;
    if (inflateInit2(&stream, wrapping == Wrapping::Raw ? -kWindow : kWindow + kGzipFlag) != Z_OK) {
        return result;
    }
    // zlib reads only, but its interface predates const.
    stream.next_in = const_cast<Bytef*>(packed.data());
    int state = Z_OK;
    while (state == Z_OK) {
        const std::size_t used = result.bytes.size();
        if (used >= limit) {
            // One byte more tells a stream that ends right here from one that goes on.
            Bytef extra = 0;
            stream.next_out = &extra;
            stream.avail_out = 1;
            stream.avail_in =
                capped(packed.size() - static_cast<std::size_t>(stream.next_in - packed.data()));
            state = inflate(&stream, Z_NO_FLUSH);
            result.tooLarge = stream.avail_out == 0;
            break;
        }
        const std::size_t step = std::min(limit - used, std::max(kStep, used / 2));
        result.bytes.resize(used + step);
        stream.next_out = result.bytes.data() + used;
        stream.avail_out = capped(step);
        stream.avail_in = capped(packed.size() - static_cast<std::size_t>(stream.next_in - packed.data()));
        state = inflate(&stream, Z_NO_FLUSH);
        result.bytes.resize(static_cast<std::size_t>(stream.next_out - result.bytes.data()));
    }
    result.whole = state == Z_STREAM_END;
    result.consumed = static_cast<std::size_t>(stream.next_in - packed.data());
    return result;
}

Bytes gzip(ByteView plain) {
    return deflateBytes(plain, kWindow + kGzipFlag);
}

Bytes zip(ByteView plain, std::string_view name) {
    constexpr std::uint16_t kVersion = 20;
    constexpr std::uint16_t kUtf8 = 0x800;
    constexpr std::uint16_t kDeflated = 8;
    constexpr std::uint16_t kFirstDay = 0x21; // 1980-01-01: the same content gives the same bytes
    const Bytes packed = deflateBytes(plain, -kWindow);
    const auto checksum = static_cast<std::uint32_t>(crc32_z(0, plain.data(), plain.size()));
    Bytes out;
    const auto put = [&out](std::initializer_list<std::uint16_t> values) {
        for (const std::uint16_t value : values) {
            out.push_back(static_cast<std::uint8_t>(value));
            out.push_back(static_cast<std::uint8_t>(value >> 8));
        }
    };
    const auto put32 = [&put](std::size_t value) {
        put({static_cast<std::uint16_t>(value), static_cast<std::uint16_t>(value >> 16)});
    };
    const auto facts = [&] {
        put({kVersion, kUtf8, kDeflated, 0, kFirstDay});
        put32(checksum);
        put32(packed.size());
        put32(plain.size());
        put({static_cast<std::uint16_t>(name.size()), 0});
    };
    put32(0x04034b50);
    facts();
    out.insert(out.end(), name.begin(), name.end());
    out.insert(out.end(), packed.begin(), packed.end());
    const std::size_t directory = out.size();
    put32(0x02014b50);
    put({kVersion});
    facts();
    put({0, 0, 0});
    put32(0);
    put32(0);
    out.insert(out.end(), name.begin(), name.end());
    const std::size_t end = out.size();
    put32(0x06054b50);
    put({0, 0, 1, 1});
    put32(end - directory);
    put32(directory);
    put({0});
    return out;
}

} // namespace ritm::archive
