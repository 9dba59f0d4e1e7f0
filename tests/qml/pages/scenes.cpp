// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/pages/athlete.h"
#include "tests/qml/pages/opened.h"

#include <QTest>

#include <algorithm>

namespace ritm::test {

using namespace app;

namespace {

QString say(const Opened& opened, const char* english, const char* russian) {
    return QString::fromUtf8(opened.shell->language() == QStringLiteral("ru") ? russian : english);
}

void ride(Opened& opened, RideViewModel::State state) {
    opened.reset();
    auto facts = opened.shell->ride()->facts();
    facts.state = state;
    opened.shell->ride()->show(facts);
}

void idle(Opened& opened) {
    opened.reset();
    RideViewModel::Facts facts;
    facts.speedUnit = opened.shell->ride()->speedUnit();
    facts.distanceUnit = opened.shell->ride()->distanceUnit();
    opened.shell->ride()->laps()->show({});
    opened.shell->ride()->show(facts);
    opened.shell->sensors()->show({});
}

void interrupted(Opened& opened) {
    idle(opened);
    RecoveryViewModel::Facts facts;
    facts.available = true;
    facts.sportText = say(opened, "Indoor ride", "Велостанок");
    facts.startedText = say(opened, "Wed 18 Nov, 07:12", "ср 18 нояб., 07:12");
    facts.durationText = QStringLiteral("24:07");
    opened.shell->recovery()->show(facts);
}

void history(Opened& opened) {
    opened.reset();
    if (opened.phone())
        opened.shell->workout()->show({});
    opened.go("History");
}

void workout(Opened& opened) {
    opened.reset();
    opened.go("History");
}

void damaged(Opened& opened) {
    workout(opened);
    ProblemRow row;
    row.text = say(opened, "The file ends in the middle: the last 12 minutes are missing.",
                   "Файл обрывается на середине: не хватает последних 12 минут.");
    opened.shell->workout()->problems()->show({row});
}

void figures(Opened& opened, const FiguresScene& scene) {
    workout(opened);
    opened.settle();
    opened.item("allFiguresButton")->forceActiveFocus(Qt::TabFocusReason); // brings it into sight
    opened.settle();
    QVERIFY(opened.click("allFiguresButton"));
    const QString language = opened.shell->language();
    showFigures(
        *opened.shell->figures(),
        Measures(QLocale(language.isEmpty() ? QStringLiteral("en") : language), opened.shell->imperial()),
        scene);
    opened.settle();
}

/// Those that cannot be told, seen from the fold on.
void figuresThatLack(Opened& opened) {
    figures(opened, {.open = "intensity", .unfolded = true});
    const auto& rows = opened.shell->figures()->list()->rows();
    const auto fold = std::find_if(rows.begin(), rows.end(), [](const FigureRow& row) {
        return row.id == QLatin1String(FigureRow::kFold);
    });
    opened.item("figuresList")->setProperty("currentIndex", static_cast<int>(rows.size()) - 1);
    opened.item("figuresList")->setProperty("currentIndex", static_cast<int>(fold - rows.begin()));
    opened.settle();
}

void figuresOfWhat(Opened& opened) {
    figures(opened, {});
    QVERIFY(opened.click("stretchButton"));
}

void emptyHistory(Opened& opened) {
    opened.reset();
    opened.shell->workout()->show({});
    showRows(*opened.shell->history(), {});
    auto facts = opened.shell->history()->facts();
    facts.selectedId.clear();
    opened.shell->history()->show(facts);
    opened.go("History");
}

void sensors(Opened& opened) {
    opened.reset();
    opened.go("Sensors");
}

void noSensors(Opened& opened) {
    opened.reset();
    opened.shell->sensors()->list()->show({});
    SensorsViewModel::Facts facts;
    facts.bluetoothState = SensorsViewModel::BluetoothState::Off;
    facts.bluetoothText = say(opened, "Bluetooth is off. Switch it on to find sensors.",
                              "Bluetooth выключен. Включите его, чтобы найти датчики.");
    opened.shell->sensors()->show(facts);
    opened.go("Sensors");
}

void settings(Opened& opened) {
    opened.reset();
    auto facts = opened.shell->account()->facts();
    facts.pendingApprovals = 1;
    facts.needsAttention = 2;
    facts.recoveryKey = QStringLiteral("4N7QK 0X2MV 8CYTR 5HBZE 9WJDA 1PGSF 6K3RN 7VQXC 2TMBH 0EZWY");
    opened.shell->account()->show(facts);
    opened.go("Settings");
}

void attention(Opened& opened) {
    settings(opened);
    QVERIFY(opened.click("attentionButton"));
}

void nothingToDecide(Opened& opened) {
    attention(opened);
    opened.shell->attention()->conflicts()->show({});
    opened.shell->attention()->refused()->show({});
    auto facts = opened.shell->account()->facts();
    facts.pendingApprovals = 0;
    facts.needsAttention = 0;
    opened.shell->account()->show(facts);
}

void givingUp(Opened& opened) {
    attention(opened);
    opened.shell->attention()->conflicts()->show({});
    opened.settle();
    opened.item("giveUpButton-1")->forceActiveFocus(Qt::TabFocusReason); // brings it into sight
    QVERIFY(opened.click("giveUpButton-1"));
}

void undecidedWorkout(Opened& opened) {
    workout(opened);
    auto facts = opened.shell->workout()->facts();
    facts.syncState = HistoryViewModel::SyncState::NeedsAttention;
    facts.syncText = say(opened, "Needs your attention", "Требует внимания");
    opened.shell->workout()->show(facts);
    auto rows = opened.shell->history()->list()->rows();
    rows.front().syncState = static_cast<int>(facts.syncState);
    rows.front().syncText = facts.syncText;
    showRows(*opened.shell->history(), rows);
}

void signedOut(Opened& opened) {
    opened.reset();
    opened.shell->account()->show({});
    opened.go("Settings");
}

void leaving(Opened& opened) {
    opened.reset();
    opened.go("Settings");
    auto facts = opened.shell->account()->facts();
    facts.waiting = 3;
    facts.signOutNeedsChoice = true;
    opened.shell->account()->show(facts);
}

void import(Opened& opened) {
    history(opened);
    QVERIFY(opened.click("importButton"));
}

void importing(Opened& opened) {
    import(opened);
    auto facts = opened.shell->imports()->facts();
    facts.busy = true;
    facts.progress = 0.4;
    opened.shell->imports()->show(facts);
}

void stage(Opened& opened, ShellViewModel::Stage stage) {
    opened.reset();
    auto facts = opened.shell->facts();
    facts.stage = stage;
    switch (stage) {
    case ShellViewModel::Stage::KeyMissing:
        facts.failureTitle =
            say(opened, "Your data is here, its key is not", "Данные на месте, а ключа к ним нет");
        facts.failureText =
            say(opened, "Unlock the keyring and try again.", "Разблокируйте связку ключей и повторите.");
        break;
    case ShellViewModel::Stage::ProfileInUse:
        facts.failureTitle = say(opened, "Ritm is open already", "Ritm уже открыт");
        facts.failureText =
            say(opened, "Close the other window, then try again.", "Закройте другое окно и повторите.");
        break;
    case ShellViewModel::Stage::EnterPassphrase:
        facts.passphraseError = say(opened, "That is not the passphrase.", "Это не та парольная фраза.");
        break;
    case ShellViewModel::Stage::Welcome:
        opened.shell->account()->show({});
        break;
    case ShellViewModel::Stage::Opening:
    case ShellViewModel::Stage::ChooseKeyProtection:
    case ShellViewModel::Stage::Failed:
    case ShellViewModel::Stage::Ready:
        break;
    }
    opened.shell->show(facts);
}

void refused(Opened& opened) {
    stage(opened, ShellViewModel::Stage::Welcome);
    AccountViewModel::Facts facts;
    facts.email = QStringLiteral("mira@example.org");
    facts.serverUrl = QStringLiteral("https://ritm.example");
    facts.errorText = say(opened, "E-mail or password is wrong.", "Неверная эл. почта или пароль.");
    opened.shell->account()->show(facts);
}

void approval(Opened& opened) {
    stage(opened, ShellViewModel::Stage::Welcome);
    AccountViewModel::Facts facts;
    facts.state = AccountViewModel::State::AwaitingApproval;
    facts.approvalCode = QStringLiteral("7K4QW-M2X9T");
    facts.approvalQr = QStringLiteral("RITM:7K4QWM2X9T");
    opened.shell->account()->show(facts);
}

void notices(Opened& opened) {
    history(opened);
    NoticeRow saved;
    saved.id = 1;
    saved.kind = static_cast<int>(NoticesViewModel::Kind::Success);
    saved.text = say(opened, "The ride is saved.", "Заезд сохранён.");
    NoticeRow removed;
    removed.id = 2;
    removed.text = say(opened, "“Recovery spin” was removed.", "«Восстановительная» удалена.");
    removed.actionText = say(opened, "Undo", "Вернуть");
    opened.shell->notices()->list()->show({saved, removed});
}

std::vector<Scene> allScenes() {
    using Stage = ShellViewModel::Stage;
    using Ride = RideViewModel::State;
    const auto at = [](Stage which) { return [which](Opened& opened) { stage(opened, which); }; };
    return {
        {"ride", [](Opened& opened) { ride(opened, Ride::Recording); }},
        {"ride-paused", [](Opened& opened) { ride(opened, Ride::Paused); }},
        {"ride-idle", idle},
        {"recovery", interrupted},
        {"history", history},
        {"workout", workout},
        {"workout-damaged", damaged},
        {"figures", [](Opened& opened) { figures(opened, {}); }},
        {"figures-lacking", figuresThatLack},
        {"figures-found", [](Opened& opened) { figures(opened, {.search = QStringLiteral("power")}); }},
        {"figures-computing", [](Opened& opened) { figures(opened, {.computing = true}); }},
        {"figures-stretch", figuresOfWhat},
        {"history-empty", emptyHistory},
        {"notices", notices},
        {"sensors", sensors},
        {"sensors-off", noSensors},
        {"settings", settings},
        {"settings-signed-out", signedOut},
        {"attention", attention},
        {"attention-empty", nothingToDecide},
        {"attention-give-up", givingUp},
        {"workout-attention", undecidedWorkout},
        {"sign-out", leaving},
        {"import", import},
        {"importing", importing},
        {"opening", at(Stage::Opening)},
        {"welcome", at(Stage::Welcome)},
        {"sign-in-refused", refused},
        {"approval", approval},
        {"protection", at(Stage::ChooseKeyProtection)},
        {"passphrase", at(Stage::EnterPassphrase)},
        {"key-missing", at(Stage::KeyMissing)},
        {"profile-in-use", at(Stage::ProfileInUse)},
    };
}

} // namespace

const std::vector<Scene>& scenes() {
    static const std::vector<Scene> all = allScenes();
    return all;
}

} // namespace ritm::test
