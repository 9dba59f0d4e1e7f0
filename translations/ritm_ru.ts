<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down and keep it safe. With it you can read your data when all your devices are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is on the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send, then sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New here or back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your club&apos;s, your shop&apos;s or your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApprovalWaiting</name>
    <message>
        <source>On a device where you are signed in, open Settings, choose Approve a device and type this code or scan the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the approval code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no other device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words you wrote down when you made the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApproveCard</name>
    <message>
        <source>Approve a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in on the new device; it then shows a code to type here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait for your approval. Type the code that the device shows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatteryGauge</name>
    <message>
        <source>Battery %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical oscillation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground contact share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground contact, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torque effectiveness, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Torque effectiveness, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedal smoothness, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedal smoothness, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hemoglobin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle oxygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ft/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>br/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseProtectionPage</name>
    <message>
        <source>Protect your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything Ritm keeps is encrypted. This computer offers no keychain to hold the key, so choose how your data is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You type it each time Ritm starts. Nobody can recover it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep nothing after Ritm ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The key to your data is not in this computer&apos;s keychain. If you use another keychain or another user account, sign in there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer offers no keychain right now. Start one (GNOME Keyring or KWallet, for example) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not let Ritm in. Allow it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain says that it keeps the key, but does not give it back. Check the keychain and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Ritm has this profile open. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written. Check its permissions and free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file profile.json in the profile&apos;s folder is missing or damaged. Put it back from a backup, or start with another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain holds is not the key to this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not open this profile&apos;s file, or the file is damaged. Put the file back from a backup, or start with another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file is not encrypted, so Ritm does not use it. Start with another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file cannot be opened. Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space; Ritm tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the profile&apos;s file open. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged. Put it back from a backup, or start with another folder and let your account bring the workouts back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refuses to read or write. Check it; Ritm tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s folder is read-only. Allow writing and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Ritm wrote this profile. Update this one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is out of memory. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workout is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workout is sealed with your account&apos;s key, which this device does not have yet. Approve this device on another one, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of this workout has not arrived yet. It opens when sync has brought it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workout&apos;s stored data is damaged. Sync will fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workout contradicts itself and cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile belongs to another account. Sign in with that one, or use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key does not fit. Check what you typed and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no such code. Compare it with the other device and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a slip in the recovery key. Compare it character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no workout file that Ritm knows. It reads FIT, TCX, GPX and CSV, also as .gz or .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for a workout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is so damaged that nothing in it could be read. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritm does not read this kind of file. Export it as FIT, TCX or GPX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sound, but has no workout in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong (%1). Try again; if it stays, report it with these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old file is kept under another name. Without its key nobody can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your history begins here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a ride, or bring in FIT, TCX and GPX files from another app or device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a workout to see its numbers and its chart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Nothing is kept after Ritm ends: this profile lives in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop workout files to import them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose workout files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIT, TCX and GPX, one or hundreds. What you have already is recognised. You can also drop files anywhere on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workouts (*.fit *.tcx *.gpx *.FIT *.TCX *.GPX *.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LapTable</name>
    <message>
        <source>Lap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>The last minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kJ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kcal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricTile</name>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The file ends too early. What came before its end is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s header contradicts its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after it was written. Some values may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file has no description. What follows it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file describes itself wrongly and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of an unknown type were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of a wrong size were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra fields that nothing describes were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something after the file&apos;s end that was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s clock stepped back during the workout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples without a time were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds times that cannot be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible values were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s XML is damaged. What is intact is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many parts; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the file is of a kind that Ritm does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file has no workout in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some data has no place in this format.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your recording is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritm ended while it was recording. Go on where you were, or save what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RideControls</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RideNumbers</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lap %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RidePage</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No sensor is connected: Ritm will record the time alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SensorCard</name>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SensorsPage</name>
    <message>
        <source>Sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sensor in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the heart-rate strap, turn the pedals once: sensors wake when they are moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ride</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account adds sync between your devices. Everything else works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles and feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of kilometres and metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sliding and no fading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritm %1. Free software under the GNU GPL 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SportChoice</name>
    <message>
        <source>Sport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sports</name>
    <message>
        <source>Indoor ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountain bike ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gravel ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treadmill run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indoor row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool swim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open-water swim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-country ski</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpine ski</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snowboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triathlon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multisport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-bike ride</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kayak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inline skate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ice skate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncIndicator</name>
    <message>
        <source>On this device only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>One more step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your training, on all your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record, import and analyse right away. An account adds sync between your devices, sealed so that only you can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without an account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkoutChart</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of the workout. Arrow keys move the cursor, plus and minus zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkoutPage</name>
    <message>
        <source>Back to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this workout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkoutTitle</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ritm::app::HistoryPresenter</name>
    <message>
        <source>Only on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way to this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed until this device is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time with pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalized power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ritm::app::ImportPresenter</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, but the file is damaged: its page says what was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in your history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ritm::app::RidePresenter</name>
    <message>
        <source>Until then the newest part of this recording is only in memory: keep Ritm open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ritm::app::ShellPresenter</name>
    <message>
        <source>Your data is here, its key is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritm is open already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
