// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/sporttext.h"

#include <QCoreApplication>

namespace ritm::app {
namespace {

struct SportWords {
    Sport sport;
    SubSport subSport;
    const char* text;
};

constexpr SportWords kNames[] = {
    {Sport::Cycling, SubSport::IndoorCycling, QT_TRANSLATE_NOOP("Sports", "Indoor ride")},
    {Sport::Cycling, SubSport::Road, QT_TRANSLATE_NOOP("Sports", "Road ride")},
    {Sport::Cycling, SubSport::Mountain, QT_TRANSLATE_NOOP("Sports", "Mountain bike ride")},
    {Sport::Cycling, SubSport::Gravel, QT_TRANSLATE_NOOP("Sports", "Gravel ride")},
    {Sport::Cycling, SubSport::Virtual, QT_TRANSLATE_NOOP("Sports", "Virtual ride")},
    {Sport::Cycling, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Ride")},
    {Sport::Running, SubSport::Treadmill, QT_TRANSLATE_NOOP("Sports", "Treadmill run")},
    {Sport::Running, SubSport::Trail, QT_TRANSLATE_NOOP("Sports", "Trail run")},
    {Sport::Running, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Run")},
    {Sport::Rowing, SubSport::IndoorRowing, QT_TRANSLATE_NOOP("Sports", "Indoor row")},
    {Sport::Rowing, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Row")},
    {Sport::Swimming, SubSport::LapSwimming, QT_TRANSLATE_NOOP("Sports", "Pool swim")},
    {Sport::Swimming, SubSport::OpenWater, QT_TRANSLATE_NOOP("Sports", "Open-water swim")},
    {Sport::Swimming, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Swim")},
    {Sport::Walking, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Walk")},
    {Sport::Hiking, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Hike")},
    {Sport::CrossCountrySkiing, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Cross-country ski")},
    {Sport::AlpineSkiing, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Alpine ski")},
    {Sport::Snowboarding, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Snowboard")},
    {Sport::Strength, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Strength training")},
    {Sport::Training, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Training")},
    {Sport::Triathlon, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Triathlon")},
    {Sport::Multisport, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Multisport")},
    {Sport::Skating, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Skate")},
    {Sport::Paddling, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Paddle")},
    {Sport::Climbing, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Climb")},
    {Sport::Golf, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Golf")},
    {Sport::Yoga, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Yoga")},
    {Sport::EBiking, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "E-bike ride")},
    {Sport::Kayaking, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Kayak")},
    {Sport::InlineSkating, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Inline skate")},
    {Sport::IceSkating, SubSport::Generic, QT_TRANSLATE_NOOP("Sports", "Ice skate")},
};

const char* wordsOf(Sport sport, SubSport subSport) {
    for (const auto& words : kNames) {
        if (words.sport == sport && words.subSport == subSport) {
            return words.text;
        }
    }
    return nullptr;
}

} // namespace

QString sportText(Sport sport, SubSport subSport) {
    const auto* text = wordsOf(sport, subSport);
    if (text == nullptr) {
        text = wordsOf(sport, SubSport::Generic);
    }
    return QCoreApplication::translate("Sports",
                                       text != nullptr ? text : QT_TRANSLATE_NOOP("Sports", "Workout"));
}

} // namespace ritm::app
