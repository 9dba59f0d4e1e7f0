#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make.py FOLDER: writes the synthetic FIT corpus and expected.json beside it.

An encoder of its own, by hand from the published description of the format: nothing of Ritm's is used. Each case is
an awkwardness that real files have (or could have); what a right decoder makes of it is worked out here from the
values that went in.
"""
import json, pathlib, struct, sys

EPOCH = 631065600
T0 = 1_030_000_000  # 2022-08, in FIT seconds
ENUM, S8, U8, S16, U16, S32, U32, STRING, F32, F64, U8Z, U16Z, U32Z, BYTE, S64, U64, U64Z = (
    0x00, 0x01, 0x02, 0x83, 0x84, 0x85, 0x86, 0x07, 0x88, 0x89, 0x0A, 0x8B, 0x8C, 0x0D, 0x8E, 0x8F, 0x90)
FORM = {ENUM: "B", S8: "b", U8: "B", S16: "h", U16: "H", S32: "i", U32: "I", F32: "f", F64: "d", U8Z: "B",
        U16Z: "H", U32Z: "I", BYTE: "B", S64: "q", U64: "Q", U64Z: "Q"}
TIME = (253, U32)
CASES = {}


def crc16(data):
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
    return value


class Part:
    """One file of a chain. Fields are (number, type[, count]); a type of its own may be any byte."""

    def __init__(self):
        self.data, self.layouts = b"", {}

    def define(self, local, message, fields, big=False, developer=()):
        fields = [tuple(field) + (1,) * (3 - len(field)) for field in fields]
        end = ">" if big else "<"
        self.data += struct.pack("BBB", 0x40 | (0x20 if developer else 0) | local, 0, big)
        self.data += struct.pack(end + "HB", message, len(fields))
        for number, kind, count in fields:
            size = count * struct.calcsize("<" + FORM[kind]) if kind in FORM else count
            self.data += bytes([number, size, kind])
        if developer:
            self.data += bytes([len(developer)])
            for number, kind, count in developer:
                self.data += bytes([number, count * (struct.calcsize("<" + FORM[kind]) if kind in FORM else 1), 0])
        self.layouts[local] = (end, fields + list(developer))
        return self

    def values(self, local, values):
        end, fields = self.layouts[local]
        out = b""
        for (_, kind, count), value in zip(fields, values, strict=True):
            if isinstance(value, bytes):
                out += value
            else:
                each = value if isinstance(value, (list, tuple)) else [value]
                assert len(each) == count
                out += struct.pack(f"{end}{count}{FORM[kind]}", *each)
        return out

    def put(self, local, *values):
        self.data += bytes([local]) + self.values(local, values)
        return self

    def put_compressed(self, local, seconds, *values):
        self.data += bytes([0x80 | local << 5 | seconds & 31]) + self.values(local, values)
        return self

    def file_id(self, kind=4):
        return self.define(15, 0, [(0, ENUM), (1, U16), (4, U32)]).put(15, kind, 255, T0)

    def bytes(self, header=14, header_crc=True, size=None, crc=None):
        head = struct.pack("<BBHI4s", header, 0x20, 2132, len(self.data) if size is None else size, b".FIT")
        if header == 14:
            head += struct.pack("<H", crc16(head) if header_crc else 0)
        return head + self.data + struct.pack("<H", crc16(head + self.data) if crc is None else crc)


def facts(values):
    values = [value for value in values if value is not None]
    return {"count": len(values), "sum": sum(values), "min": min(values), "max": max(values)}


def case(name, content, **expected):
    fields = {field: facts(values) for field, values in expected.pop("fields", {}).items()}
    CASES[name] = (content, {"records": 0, "sessions": 0, "laps": 0, "lengths": 0, "beats": 0, "workouts": 1,
                             "problems": [], "unknown": {}, "developer": {}, "channels": {}, **expected,
                             "fields": fields})


def plain(count=20, start=T0):
    part = Part().file_id().define(0, 20, [TIME, (3, U8), (7, U16)])
    for i in range(count):
        part.put(0, start + i, 120 + i, 200 + i)
    return part


def plain_fields(count=20, start=T0):
    return {"timestamp": [start + EPOCH + i for i in range(count)], "heart_rate": [120 + i for i in range(count)],
            "power": [200 + i for i in range(count)]}


# Headers and ends.
case("plain", plain().bytes(), records=20, fields=plain_fields())
case("header_crc_zero", plain().bytes(header_crc=False), records=20, fields=plain_fields())
case("short_header", plain().bytes(header=12), records=20, fields=plain_fields())
case("wrong_checksum", plain().bytes(crc=0x1234), records=20, fields=plain_fields(), problems=["bad_checksum"])
case("never_closed", plain().bytes(size=0)[:-2], records=20, fields=plain_fields(), problems=["bad_header"])
case("cut_in_a_record", plain().bytes()[:-6], records=19, fields=plain_fields(19), problems=["truncated"])
case("cut_in_a_definition", plain().define(1, 20, [TIME, (3, U8)]).bytes()[:-6], records=20, fields=plain_fields(),
     problems=["truncated"])
case("without_checksum", plain().bytes()[:-2], records=20, fields=plain_fields(), problems=["truncated"])
case("rubbish_behind", plain().bytes() + b"rubbish behind the end", records=20, fields=plain_fields(),
     problems=["trailing_bytes"])

# Time.
part = Part().file_id().define(0, 20, [TIME, (3, U8)]).define(1, 20, [(3, U8)])
part.put(0, T0, 100)
now, times = T0, [T0]
for i in range(40):  # three seconds a record: the five bits roll over four times
    now += 3
    part.put_compressed(1, now, 101 + i)
    times.append(now)
case("compressed_time", part.bytes(), records=41,
     fields={"timestamp": [time + EPOCH for time in times], "heart_rate": list(range(100, 141))})
part = Part().file_id().define(0, 20, [TIME, (3, U8)])
order = [0, 1, 1, 1, 2, 7, 5, 6, 8, 8, 9]
for at in order:
    part.put(0, T0 + at, 100 + at)
case("repeated_and_backward_time", part.bytes(), records=11, problems=["time_backwards"],
     fields={"timestamp": [T0 + EPOCH + at for at in order], "heart_rate": [100 + at for at in order]})
part = Part().file_id().define(0, 20, [TIME, (3, U8)])
for at in (500, 501, 502):  # seconds since the device was switched on
    part.put(0, at, 90)
case("clock_never_set", part.bytes(), records=3,
     fields={"timestamp": [EPOCH + at for at in (500, 501, 502)], "heart_rate": [90] * 3})

# Layouts.
part = Part().file_id().define(0, 20, [TIME, (3, U8), (7, U16), (0, S32)], big=True)
for i in range(10):
    part.put(0, T0 + i, 130, 300 + i, -(2**28) - i)
part.define(0, 20, [(7, U16), TIME])  # the same place, another layout, the other end first
for i in range(10, 15):
    part.put(0, 310, T0 + i)
case("big_endian_then_redefined", part.bytes(), records=15,
     fields={"timestamp": [T0 + EPOCH + i for i in range(15)], "heart_rate": [130] * 10,
             "power": [300 + i for i in range(10)] + [310] * 5, "position_lat": [-(2**28) - i for i in range(10)]})
part = Part().file_id().define(0, 20, [TIME, (3, 0x1F, 1), (7, U16), (200, 0x55, 3), (4, U8)])
for i in range(5):
    part.put(0, T0 + i, b"\x64", 250, b"abc", 80)
case("unknown_base_types", part.bytes(), records=5, problems=["bad_base_type"],
     fields={"timestamp": [T0 + EPOCH + i for i in range(5)], "power": [250] * 5, "cadence": [80] * 5})
part = Part().file_id().define(0, 20, [TIME, (3, U8)])
part.data += bytes([0x41, 0, 0, 20, 0, 3, 253, 4, U32, 7, 3, U16, 4, 1, U8])  # a power of three bytes
part.layouts[1] = ("<", [(253, U32, 1), (7, BYTE, 3), (4, U8, 1)])
part.put(1, T0, b"\1\2\3", 85).put(0, T0 + 1, 120)
case("size_that_does_not_fit", part.bytes(), records=2, problems=["bad_field_size"],
     fields={"timestamp": [T0 + EPOCH, T0 + EPOCH + 1], "cadence": [85], "heart_rate": [120]})
part = Part().file_id().define(0, 20, [TIME, (3, U8), (7, U16), (0, S32), (13, S8), (73, U32), (115, F32)])
part.put(0, T0, 0xFF, 0xFFFF, 0x7FFFFFFF, 0x7F, 0xFFFFFFFF, b"\xff\xff\xff\xff")
part.put(0, T0 + 1, 0, 0, 0, -128, 0, 0.5)
part.put(0, T0 + 2, 254, 65534, -(2**31), 126, 4294967294, -1.5)
case("no_value_in_every_type", part.bytes(), records=3,
     fields={"timestamp": [T0 + EPOCH + i for i in range(3)], "heart_rate": [0, 254], "power": [0, 65534],
             "position_lat": [0, -(2**31)], "temperature": [-128, 126], "enhanced_speed": [0, 4294967.294],
             "flow": [0.5, -1.5]})
part = plain(3).define(1, 0xFF33, [(0, U8), (1, STRING, 4)]).put(1, 1, b"abc\0").put(1, 2, b"abcd")
part.define(2, 20, [TIME, (220, U16), (221, S8)]).put(2, T0 + 3, 500, -3)
case("unknown_messages_and_fields", part.bytes(), records=4, unknown={"65331": 2},
     fields={**plain_fields(3), "timestamp": [T0 + EPOCH + i for i in range(4)], "unknown_220": [500],
             "unknown_221": [-3]})
part = Part().define(15, 0, [(0, ENUM), (8, STRING, 6)]).put(15, 4, b"abcdef")  # text without its zero
part.define(0, 20, [TIME, (3, U8)]).put(0, T0, 99)
case("text_without_an_end", part.bytes(), records=1, fields={"timestamp": [T0 + EPOCH], "heart_rate": [99]})

# Components and accumulated fields.
part = Part().file_id().define(0, 20, [TIME, (2, U16), (6, U16), (28, U16), (18, U8), (99, U8)])
powers, cycles = [65500, 65520, 10, 40], [250, 254, 3, 9]
for i in range(4):
    part.put(0, T0 + i, 2600 + i, 5000 + i, powers[i], cycles[i], 30 + i)
case("components", part.bytes(), records=4,
     fields={"timestamp": [T0 + EPOCH + i for i in range(4)], "altitude": [20 + i / 5 for i in range(4)],
             "enhanced_altitude": [20 + i / 5 for i in range(4)], "speed": [5 + i / 1000 for i in range(4)],
             "enhanced_speed": [5 + i / 1000 for i in range(4)],
             "accumulated_power": [65500, 65520, 65546, 65576], "total_cycles": [250, 254, 259, 265],
             "enhanced_respiration_rate": [30, 31, 32, 33]})
part = Part().file_id().define(0, 20, [TIME, (8, BYTE, 3)])
ways, speeds, total = [4000, 4090, 84, 300], [250, 260, 0, 4095], []
for i, (way, speed) in enumerate(zip(ways, speeds)):
    part.put(0, T0 + i, [speed & 255, speed >> 8 | (way & 15) << 4, way >> 4])
for before, way in zip([0] + ways, ways):
    total.append((total[-1] if total else 0) + ((way - before) & 4095))
case("compressed_speed_and_distance", part.bytes(), records=4,
     fields={"timestamp": [T0 + EPOCH + i for i in range(4)], "enhanced_speed": [speed / 100 for speed in speeds],
             "distance": [way / 16 for way in total]})
part = Part().file_id().define(0, 20, [TIME, (69, U8, 2), (30, U8), (4, U8), (53, U8)])
for i in range(4):
    part.put(0, T0 + i, [10 + i, 90], 0x80 | 47, 90, 64)
case("arrays_balance_and_fractions", part.bytes(), records=4,
     fields={"timestamp": [T0 + EPOCH + i for i in range(4)], "left_right_balance": [0x80 | 47] * 4,
             "cadence": [90] * 4, "fractional_cadence": [0.5] * 4},
     channels={"cadence": facts([90.5] * 4), "left_right_balance": facts([47] * 4),
               "left_power_phase_end": facts([90 / 0.7111111] * 4)})

# Developer fields of every type, one that nothing describes, and one described anew in mid-file.
part = Part().file_id().define(1, 207, [(1, BYTE, 16), (3, U8)]).put(1, list(range(16)), 0)
part.define(2, 206, [(0, U8), (1, U8), (2, U8), (3, STRING, 12), (8, STRING, 4), (6, U8), (7, S8)])
kinds = {U8: (200, 7), S8: (-100, 7), U16: (60000, 7), S16: (-30000, 7), U32: (4000000000, 7), S32: (-2000000000, 7),
         F32: (0.25, 7), F64: (1e-9, 7), U8Z: (9, 7), U16Z: (900, 7), U32Z: (90000, 7), S64: (-5000000000, 7),
         U64: (5000000000, 7), BYTE: (17, 7)}
for number, kind in enumerate(kinds):
    part.put(2, 0, number, kind, f"type {kind:02x}".encode().ljust(12, b"\0"), b"u\0\0\0", 255, 127)
part.define(0, 20, [TIME], developer=[(number, kind, 1) for number, kind in enumerate(kinds)] + [(99, U8, 1)])
part.put(0, T0, *[values[0] for values in kinds.values()], 5).put(0, T0 + 1, *[values[1] for values in kinds.values()], 5)
part.put(2, 0, 0, U16, b"again\0\0\0\0\0\0\0", b"v\0\0\0", 10, 127)
part.define(0, 20, [TIME], developer=[(0, U16, 1)]).put(0, T0 + 2, 125)
case("developer_fields", part.bytes(), records=3, problems=["bad_developer_field"],
     fields={"timestamp": [T0 + EPOCH + i for i in range(3)]},
     developer={**{f"type {kind:02x}": facts(values) for kind, values in kinds.items()}, "again": facts([12.5])})

# Chains.
case("chain_of_two_rides", plain().bytes() + plain(10, T0 + 90000).bytes(header=12), records=30, workouts=2,
     fields={key: plain_fields()[key] + plain_fields(10, T0 + 90000)[key] for key in plain_fields()})
settings = Part().file_id(2).define(0, 3, [(2, U16), (4, U16)]).put(0, 1980, 700)
case("ride_then_settings", plain().bytes() + settings.bytes(), records=20, fields=plain_fields())
case("settings_alone", settings.bytes(), workouts=0, problems=["no_workout"])
strap = Part().file_id().define(0, 132, [TIME, (0, U16), (9, U32), (6, U8)]).put(0, T0, 0, 1024 * 50, 140)
strap.define(1, 132, [(10, BYTE, 12), (6, U8, 8)])
for block in range(3):
    ticks = [(1024 * 50 + 1024 * (8 * block + i + 1)) & 4095 for i in range(8)]
    packed = []
    for low, high in zip(ticks[::2], ticks[1::2]):
        packed += [low & 255, low >> 8 | (high & 15) << 4, high >> 4]
    strap.put(1, packed, [140] * 8)
swim = Part().file_id().define(0, 20, [TIME, (5, U32)])
for i in range(20):
    swim.put(0, T0 + i, 100 * i)
case("strap_behind_a_swim", swim.bytes() + strap.bytes(), records=20,
     fields={"timestamp": [T0 + EPOCH + i for i in range(20)], "distance": [float(i) for i in range(20)]},
     channels={"heart_rate": facts([140] * 19)})

# Sessions, laps, lengths, beats.
part = Part().file_id().define(0, 20, [TIME, (3, U8)])
part.define(1, 101, [TIME, (2, U32), (3, U32), (5, U16), (7, ENUM), (12, ENUM)])
part.define(2, 19, [TIME, (2, U32), (7, U32), (9, U32)])
part.define(3, 18, [TIME, (2, U32), (5, ENUM), (6, ENUM), (7, U32), (8, U32), (9, U32), (44, U16), (16, U8)])
part.define(4, 21, [TIME, (0, ENUM), (1, ENUM)]).define(5, 78, [(0, U16, 5)])
part.put(4, T0, 0, 0)
for i in range(100):
    part.put(0, T0 + i, 130)
    if i % 25 == 24:
        part.put(1, T0 + i, T0 + i - 24, 25000, 14, 0, 0 if i == 49 else 1)
    if i % 50 == 49:
        part.put(2, T0 + i, T0 + i - 49, 50000, 5000)
    if i == 60:
        part.put(4, T0 + i, 0, 4).put(4, T0 + i, 0, 0)
    part.put(5, [460, 461, 65535, 65535, 65535])
part.put(3, T0 + 99, T0, 5, 17, 100000, 98000, 10000, 2500, 130)
case("pool_swim_with_beats", part.bytes(), records=100, laps=2, lengths=4, beats=200, sessions=1,
     fields={"timestamp": [T0 + EPOCH + i for i in range(100)], "heart_rate": [130] * 100},
     session={"sport": "swimming", "sub_sport": "lap_swimming", "start_time": T0 + EPOCH, "total_elapsed_time": 100,
              "total_timer_time": 98, "total_distance": 100, "pool_length": 25, "avg_heart_rate": 130})
part = Part().file_id().define(0, 20, [TIME, (3, U8)])
part.define(3, 18, [TIME, (2, U32), (5, ENUM), (6, ENUM), (7, U32), (9, U32)])
for i in range(90):
    part.put(0, T0 + i, 150)
for leg, (sport, sub) in enumerate([(5, 18), (3, 0), (2, 7)]):
    part.put(3, T0 + 30 * leg + 29, T0 + 30 * leg, sport, sub, 30000, 20000)
case("triathlon", part.bytes(), records=90, sessions=3,
     fields={"timestamp": [T0 + EPOCH + i for i in range(90)], "heart_rate": [150] * 90},
     session={"sport": "swimming", "sub_sport": "open_water", "start_time": T0 + EPOCH, "total_elapsed_time": 30,
              "total_distance": 200})

# Damage inside.
part = plain(5)
part.data += bytes([9]) + b"\1\2\3\4"  # data in a place that nothing defines
part.define(0, 20, [TIME, (3, U8), (7, U16)])
for i in range(5, 20):
    part.put(0, T0 + i, 120 + i, 200 + i)
case("data_without_a_layout", part.bytes(), records=20, fields=plain_fields(), problems=["undefined_message"])

# Damage that the checksum tells of: every message that is not hit itself is there.
RECORD = 8  # bytes of a record of plain(), its head included


def hit(at, change, content=None):
    """A ride with the bytes from `at` on replaced; negative: from the start of that record of plain(20), from behind."""
    content = bytearray(content or plain().bytes())
    start = at if at >= 0 else len(content) - 2 + at * RECORD
    content[start:start + len(change)] = change
    return bytes(content)


def without(*lost):
    kept = [i for i in range(20) if i not in lost]
    return {key: [values[i] for i in kept] for key, values in plain_fields().items()}


case("mark_damaged", hit(9, b"X"), records=20, fields=plain_fields(), problems=["bad_header", "bad_checksum"])
case("header_size_damaged", hit(0, b"\x2e"), records=20, fields=plain_fields(),
     problems=["bad_header", "bad_checksum"])
case("stated_size_too_small", plain().bytes(header=12, size=60), records=20, fields=plain_fields(),
     problems=["bad_header", "bad_checksum"])
case("stated_size_too_large_in_a_chain", plain().bytes(header=12, size=999999) + plain(10, T0 + 90000).bytes(),
     records=30, workouts=2, problems=["truncated"],
     fields={key: plain_fields()[key] + plain_fields(10, T0 + 90000)[key] for key in plain_fields()})
case("record_turned_into_a_definition", hit(-8, b"\x40"), records=19, fields=without(12),
     problems=["bad_checksum", "undefined_message"])
case("record_of_nowhere", hit(-8, b"\x07"), records=19, fields=without(12),
     problems=["bad_checksum", "undefined_message"])
case("zeros_over_records", hit(-10, bytes(4 * RECORD + 5)), records=15, fields=without(10, 11, 12, 13, 14),
     problems=["bad_checksum", "undefined_message"])
case("noise_over_records", hit(-10, bytes((i * 89 + 61) & 255 for i in range(3 * RECORD + 3))), records=16,
     fields=without(10, 11, 12, 13), problems=["bad_checksum", "undefined_message"])
case("bytes_missing", plain().bytes()[:-2 - 9 * RECORD] + plain().bytes()[-2 - 8 * RECORD + 3:], records=18,
     fields=without(11, 12), problems=["truncated", "undefined_message"])
far = T0 + 9 | 1 << 31
case("a_time_damaged", hit(-11, b"\0" + struct.pack("<I", far)), records=20,
     problems=["bad_checksum", "implausible_time", "missing_time"],
     fields={**plain_fields(), "timestamp": [T0 + EPOCH + i for i in range(20) if i != 9]})
part = Part().file_id().define(0, 20, [(3, U8)]).put(0, 90).put(0, 91)  # no time, and none is made up
case("records_without_a_time", part.bytes(), records=2, fields={"heart_rate": [90, 91]}, absent=["timestamp"],
     problems=["missing_time"])
part = Part().file_id().define(0, 20, [TIME, (3, U8), (7, U16)])
part.define(1, 20, [(9, 0x5F, 1), (10, 0x1D, 2), (11, 0x7E, 1), TIME]).put(1, b"a", b"bc", b"d", T0)
for i in range(1, 12):
    part.put(0, T0 + i, 99, 299)
case("hit_where_the_maker_writes_odd_types", hit(-3, b"\xff", part.bytes()), records=11,
     problems=["bad_checksum", "bad_base_type", "undefined_message"],
     fields={"timestamp": [T0 + EPOCH + i for i in range(12) if i != 9], "heart_rate": [99] * 10})

# Totals that are stated whole, then counted on.
part = Part().file_id().define(0, 20, [TIME, (5, U32)]).define(1, 20, [TIME, (8, BYTE, 3)])
part.put(0, T0, 100000)  # a kilometre: 16000 sixteenths, 3712 in twelve bits
for i, way in enumerate((3712 + 16, 3712 + 48, 3712 + 400 - 4096)):
    part.put(1, T0 + 1 + i, [0x2C, 1 | (way & 15) << 4, way >> 4 & 255])
case("a_total_counted_on", part.bytes(), records=4,
     fields={"timestamp": [T0 + EPOCH + i for i in range(4)], "distance": [1000, 1001, 1003, 1025],
             "speed": [3] * 3, "enhanced_speed": [3] * 3})
part = Part().file_id().define(0, 20, [TIME, (200, U8, 30)])
part.put(0, T0, list(range(30)))
case("long_arrays", part.bytes(), records=1, fields={"timestamp": [T0 + EPOCH], "unknown_200": [0]},
     developer={"unknown_200[29]": facts([29])})

# Messages and fields of later years, and files without a workout.
part = plain(3).define(1, 471, [(0, U8)]).put(1, 1).define(2, 302, [(0, U8)]).put(2, 1).define(3, 169, [(0, U8)]).put(3, 1)
part.define(4, 18, [TIME, (2, U32), (5, ENUM), (6, ENUM), (7, U32), (69, U32), (129, U16), (131, U8), (186, F32),
                    (209, U16), (111, U8), (43, ENUM), (0, ENUM), (1, ENUM), (28, ENUM), (53, S16)])
part.put(4, T0 + 2, T0, 20, 111, 3000, 61500, 180, 31, 0.25, 3750, 2, 6, 81, 9, 3, -250)
case("later_messages_and_fields", part.bytes(), records=3, sessions=1, fields=plain_fields(3),
     session={"sport": "flying", "sub_sport": "fly_paraglide", "avg_lap_time": 61.5, "avg_lev_motor_power": 180,
              "lev_battery_consumption": 15.5, "avg_grit": 0.25, "min_core_temperature": 37.5, "sport_index": 2,
              "swim_stroke": "im", "event": "tank_pod_connected", "event_type": "stop_disable_all",
              "trigger": "fitness_equipment", "avg_pos_grade": -2.5})
part = Part().file_id().define(0, 78, [(0, U16, 5)]).put(0, [812, 790, 65535, 65535, 65535]).put(0, [801, 0, 65535, 65535, 65535])
case("beats_alone", part.bytes(), beats=4, workouts=0, problems=["bad_value", "no_workout"])


def main():
    folder = pathlib.Path(sys.argv[1])
    for name, (content, _) in CASES.items():
        (folder / f"{name}.fit").write_bytes(content)
    lines = ",\n".join(f" {json.dumps(name)}: {json.dumps(expected)}" for name, (_, expected) in CASES.items())
    (folder / "expected.json").write_text("{\n" + lines + "\n}\n")


main()
