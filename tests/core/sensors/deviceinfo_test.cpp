// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sensors/deviceinfo.h"

#include "core/base/random.h"

#include <gtest/gtest.h>

namespace ritm {
namespace {

TEST(Battery, IsAPercentage) {
    EXPECT_EQ(decodeBattery(Bytes{0}), Percent(0));
    EXPECT_EQ(decodeBattery(Bytes{100}), Percent(100));
    EXPECT_TRUE(decodeBattery(Bytes{101}).error().is(SensorsError::OutOfRange));
    EXPECT_TRUE(decodeBattery(Bytes{}).error().is(SensorsError::TooShort));
    EXPECT_TRUE(decodeBattery(Bytes{50, 0}).error().is(SensorsError::TooLong));
}

TEST(DeviceString, IsCleanText) {
    EXPECT_EQ(decodeDeviceString(bytesOf("  Ritm\tStrap 2 ")), "RitmStrap 2");
    EXPECT_EQ(decodeDeviceString(bytesOf(std::string_view("HRM\0junk", 8))), "HRM");
    EXPECT_EQ(decodeDeviceString(bytesOf("Пояс")), "Пояс");
    EXPECT_EQ(decodeDeviceString(Bytes{}), "");
    EXPECT_EQ(decodeDeviceString(bytesOf(std::string(500, 'x')))->size(), 64U);
}

TEST(DeviceString, RefusesWhatIsNoUtf8) {
    for (const Bytes& bytes : {Bytes{0xff}, Bytes{0xc0, 0x80}, Bytes{0xed, 0xa0, 0x80},
                               Bytes{0xf5, 0x80, 0x80, 0x80}, Bytes{0xe2, 0x82}, Bytes{0x80}}) {
        const auto text = decodeDeviceString(bytes);
        ASSERT_FALSE(text) << toHex(bytes);
        EXPECT_TRUE(text.error().is(SensorsError::NotText));
    }
}

TEST(DeviceString, AnyBytesGiveBoundedTextOrAnError) {
    SeededRandom random(5);
    for (int round = 0; round < 20000; ++round) {
        Bytes bytes(random.next() % 90);
        random.fill(bytes);
        if (const auto text = decodeDeviceString(bytes)) {
            ASSERT_LE(text->size(), 64U);
        }
    }
}

TEST(DeviceInfo, PutsEachStringWhereItBelongs) {
    DeviceInfo info;
    EXPECT_TRUE(readInto(info, GattCharacteristic::ManufacturerName, bytesOf("Ritm")));
    EXPECT_TRUE(readInto(info, GattCharacteristic::ModelNumber, bytesOf("R2")));
    EXPECT_TRUE(readInto(info, GattCharacteristic::SerialNumber, bytesOf("0042")));
    EXPECT_TRUE(readInto(info, GattCharacteristic::FirmwareRevision, bytesOf("1.0")));
    EXPECT_TRUE(readInto(info, GattCharacteristic::HardwareRevision, bytesOf("B")));
    EXPECT_TRUE(readInto(info, GattCharacteristic::SoftwareRevision, bytesOf("7")));
    EXPECT_EQ(info, (DeviceInfo{"Ritm", "R2", "0042", "1.0", "B", "7"}));
    EXPECT_TRUE(readInto(info, GattCharacteristic::BatteryLevel, bytesOf("x"))
                    .error()
                    .is(SensorsError::UnknownAttribute));
}

} // namespace
} // namespace ritm
