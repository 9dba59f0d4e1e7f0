// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/channeltext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ritm::app {

namespace {

/// The translation context.
struct ChannelText {
    Q_DECLARE_TR_FUNCTIONS(ChannelText)
};

constexpr double kMilesPerHour = 2.2369362920544;
constexpr double kKilometersPerHour = 3.6;
constexpr double kFeet = 3.2808398950131;
constexpr double kMiles = 1 / 1609.344;

QString nameOf(const ChannelKey& key) {
    QString name = QString::fromLatin1(channelName(key.channel)).replace(QLatin1Char('_'), QLatin1Char(' '));
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

QString channelTitle(const ChannelKey& key) {
    if (key.channel == Channel::Developer)
        return QString::fromStdString(key.developerName);
    // Only what a line is drawn of has a name for people; the rest go by their stable names.
    if (key.channel == Channel::HeartRate)
        return ChannelText::tr("Heart rate");
    if (key.channel == Channel::Power)
        return ChannelText::tr("Power");
    if (key.channel == Channel::Cadence)
        return ChannelText::tr("Cadence");
    if (key.channel == Channel::Speed)
        return ChannelText::tr("Speed");
    if (key.channel == Channel::Distance)
        return ChannelText::tr("Distance");
    if (key.channel == Channel::Altitude)
        return ChannelText::tr("Altitude");
    if (key.channel == Channel::Temperature)
        return ChannelText::tr("Temperature");
    if (key.channel == Channel::LeftRightBalance)
        return ChannelText::tr("Right leg");
    if (key.channel == Channel::Grade)
        return ChannelText::tr("Grade");
    if (key.channel == Channel::Resistance)
        return ChannelText::tr("Resistance");
    if (key.channel == Channel::RespirationRate)
        return ChannelText::tr("Breathing");
    if (key.channel == Channel::VerticalSpeed)
        return ChannelText::tr("Vertical speed");
    if (key.channel == Channel::VerticalOscillation)
        return ChannelText::tr("Vertical oscillation");
    if (key.channel == Channel::StanceTime)
        return ChannelText::tr("Ground contact");
    if (key.channel == Channel::StanceTimePercent)
        return ChannelText::tr("Ground contact share");
    if (key.channel == Channel::StanceTimeBalance)
        return ChannelText::tr("Ground contact, left");
    if (key.channel == Channel::VerticalRatio)
        return ChannelText::tr("Vertical ratio");
    if (key.channel == Channel::StepLength)
        return ChannelText::tr("Step length");
    if (key.channel == Channel::LeftTorqueEffectiveness)
        return ChannelText::tr("Torque effectiveness, left");
    if (key.channel == Channel::RightTorqueEffectiveness)
        return ChannelText::tr("Torque effectiveness, right");
    if (key.channel == Channel::LeftPedalSmoothness)
        return ChannelText::tr("Pedal smoothness, left");
    if (key.channel == Channel::RightPedalSmoothness)
        return ChannelText::tr("Pedal smoothness, right");
    if (key.channel == Channel::SmoothedHemoglobin)
        return ChannelText::tr("Hemoglobin");
    if (key.channel == Channel::MuscleOxygen)
        return ChannelText::tr("Muscle oxygen");
    if (key.channel == Channel::CoreTemperature)
        return ChannelText::tr("Core temperature");
    return nameOf(key);
}

ShownUnit channelShownUnit(const ChannelKey& key, bool imperial) {
    if (key.channel == Channel::Developer)
        return {1, 0, 1, QString::fromStdString(key.developerUnit)};
    if (key.channel == Channel::HeartRate)
        return {1, 0, 0, ChannelText::tr("bpm")};
    if (key.channel == Channel::Power)
        return {1, 0, 0, ChannelText::tr("W")};
    if (key.channel == Channel::Cadence)
        return {1, 0, 0, ChannelText::tr("rpm")};
    if (key.channel == Channel::Speed)
        return imperial ? ShownUnit{kMilesPerHour, 0, 1, ChannelText::tr("mph")}
                        : ShownUnit{kKilometersPerHour, 0, 1, ChannelText::tr("km/h")};
    if (key.channel == Channel::Distance)
        return imperial ? ShownUnit{kMiles, 0, 2, ChannelText::tr("mi")}
                        : ShownUnit{0.001, 0, 2, ChannelText::tr("km")};
    if (key.channel == Channel::Altitude)
        return imperial ? ShownUnit{kFeet, 0, 0, ChannelText::tr("ft")}
                        : ShownUnit{1, 0, 0, ChannelText::tr("m")};
    if (key.channel == Channel::Temperature || key.channel == Channel::CoreTemperature)
        return imperial ? ShownUnit{1.8, 32, 1, QStringLiteral("°F")}
                        : ShownUnit{1, 0, 1, QStringLiteral("°C")};
    if (key.channel == Channel::VerticalSpeed)
        return imperial ? ShownUnit{kFeet * 3600, 0, 0, ChannelText::tr("ft/h")}
                        : ShownUnit{3600, 0, 0, ChannelText::tr("m/h")};
    if (key.channel == Channel::RespirationRate)
        return {1, 0, 0, ChannelText::tr("br/min")};
    if (key.channel == Channel::StanceTime)
        return {1, 0, 0, ChannelText::tr("ms")};
    if (key.channel == Channel::VerticalOscillation || key.channel == Channel::StepLength)
        return {1, 0, 0, ChannelText::tr("mm")};
    const QString unit = QString::fromLatin1(channelUnit(key.channel));
    return {1, 0, 1, unit};
}

QString channelNumberText(const ChannelKey& key, double value, bool imperial) {
    const ShownUnit shown = channelShownUnit(key, imperial);
    return QLocale().toString(value * shown.factor + shown.offset, 'f', shown.decimals);
}

QString channelValueText(const ChannelKey& key, double value, bool imperial) {
    const QString unit = channelShownUnit(key, imperial).text;
    const QString number = channelNumberText(key, value, imperial);
    return unit.isEmpty() ? number : number + QChar(0x00a0) + unit;
}

bool channelStartsAtZero(const ChannelKey& key) {
    return key.channel == Channel::Power || key.channel == Channel::Cadence ||
           key.channel == Channel::Speed || key.channel == Channel::Distance;
}

} // namespace ritm::app
