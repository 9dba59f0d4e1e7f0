<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Sync now</source>
        <translation>Sync now</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Write it down and keep it safe. With it you can read your data when all your devices are lost.</source>
        <translation>Write it down and keep it safe. With it you can read your data when all your devices are lost.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Show the recovery key</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>I have written it down</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Not everything is on the server yet</source>
        <translation>Not everything is on the server yet</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n change waits to be sent.</numerusform>
            <numerusform>%n changes wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send, then sign out</source>
        <translation>Send, then sign out</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Sign out anyway</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Stay signed in</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New here or back again</source>
        <translation>New here or back again</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Create account</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Use at least 8 characters.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your club&apos;s, your shop&apos;s or your own.</source>
        <translation>Your club&apos;s, your shop&apos;s or your own.</translation>
    </message>
</context>
<context>
    <name>ApprovalWaiting</name>
    <message>
        <source>On a device where you are signed in, open Settings, choose Approve a device and type this code. A camera reads it off the picture, too.</source>
        <translation>On a device where you are signed in, open Settings, choose Approve a device and type this code. A camera reads it off the picture, too.</translation>
    </message>
    <message>
        <source>QR code of the approval code</source>
        <translation>QR code of the approval code</translation>
    </message>
    <message>
        <source>Approval code %1</source>
        <translation>Approval code %1</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>I have no other device</source>
        <translation>I have no other device</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>The words you wrote down when you made the account.</source>
        <translation>The words you wrote down when you made the account.</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Use the recovery key</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ApproveCard</name>
    <message>
        <source>Approve a device</source>
        <translation>Approve a device</translation>
    </message>
    <message>
        <source>Sign in on the new device; it then shows a code to type here.</source>
        <translation>Sign in on the new device; it then shows a code to type here.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait for your approval. Type the code that the device shows.</source>
        <translation>
            <numerusform>%n device waits for your approval. Type the code that it shows.</numerusform>
            <numerusform>%n devices wait for your approval. Type the code that one shows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Look for devices</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>To decide</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>When two devices change the same thing, or the server refuses a change, you decide here.</source>
        <translation>When two devices change the same thing, or the server refuses a change, you decide here.</translation>
    </message>
    <message>
        <source>Changed on two devices</source>
        <translation>Changed on two devices</translation>
    </message>
    <message>
        <source>Both versions are here, and you can go back and forth. Once you keep one, the other is forgotten.</source>
        <translation>Both versions are here, and you can go back and forth. Once you keep one, the other is forgotten.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refused by the server</translation>
    </message>
    <message>
        <source>These changes are on no other device. Nothing of them is lost until you give them up.</source>
        <translation>These changes are on no other device. Nothing of them is lost until you give them up.</translation>
    </message>
    <message>
        <source>Give this change up?</source>
        <translation>Give this change up?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Let it wait</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>BatteryGauge</name>
    <message>
        <source>Battery %1</source>
        <translation>Battery %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Heart rate</source>
        <translation>Heart rate</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Altitude</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Right leg</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Resistance</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Breathing</translation>
    </message>
    <message>
        <source>Vertical speed</source>
        <translation>Vertical speed</translation>
    </message>
    <message>
        <source>Vertical oscillation</source>
        <translation>Vertical oscillation</translation>
    </message>
    <message>
        <source>Ground contact</source>
        <translation>Ground contact</translation>
    </message>
    <message>
        <source>Ground contact share</source>
        <translation>Ground contact share</translation>
    </message>
    <message>
        <source>Ground contact, left</source>
        <translation>Ground contact, left</translation>
    </message>
    <message>
        <source>Vertical ratio</source>
        <translation>Vertical ratio</translation>
    </message>
    <message>
        <source>Step length</source>
        <translation>Step length</translation>
    </message>
    <message>
        <source>Torque effectiveness, left</source>
        <translation>Torque effectiveness, left</translation>
    </message>
    <message>
        <source>Torque effectiveness, right</source>
        <translation>Torque effectiveness, right</translation>
    </message>
    <message>
        <source>Pedal smoothness, left</source>
        <translation>Pedal smoothness, left</translation>
    </message>
    <message>
        <source>Pedal smoothness, right</source>
        <translation>Pedal smoothness, right</translation>
    </message>
    <message>
        <source>Hemoglobin</source>
        <translation>Hemoglobin</translation>
    </message>
    <message>
        <source>Muscle oxygen</source>
        <translation>Muscle oxygen</translation>
    </message>
    <message>
        <source>Core temperature</source>
        <translation>Core temperature</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>ft</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>ft/h</source>
        <translation>ft/h</translation>
    </message>
    <message>
        <source>m/h</source>
        <translation>m/h</translation>
    </message>
    <message>
        <source>br/min</source>
        <translation>br/min</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
</context>
<context>
    <name>ChartLane</name>
    <message>
        <source>Lap %1</source>
        <translation>Lap %1</translation>
    </message>
</context>
<context>
    <name>ChooseProtectionPage</name>
    <message>
        <source>Protect your data</source>
        <translation>Protect your data</translation>
    </message>
    <message>
        <source>Everything Ritm keeps is encrypted. This computer offers no keychain to hold the key, so choose how your data is protected.</source>
        <translation>Everything Ritm keeps is encrypted. This computer offers no keychain to hold the key, so choose how your data is protected.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>With a passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Use at least 8 characters.</translation>
    </message>
    <message>
        <source>You type it each time Ritm starts. Nobody can recover it.</source>
        <translation>You type it each time Ritm starts. Nobody can recover it.</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase again</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>The two do not match.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Use this passphrase</translation>
    </message>
    <message>
        <source>Keep nothing after Ritm ends</source>
        <translation>Keep nothing after Ritm ends</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Keep everything in this folder.</translation>
    </message>
    <message>
        <source>Run as a store&apos;s kiosk: nothing is kept.</source>
        <translation>Run as a store&apos;s kiosk: nothing is kept.</translation>
    </message>
    <message>
        <source>Offer this server at sign-in.</source>
        <translation>Offer this server at sign-in.</translation>
    </message>
    <message>
        <source>Use this language for this run.</source>
        <translation>Use this language for this run.</translation>
    </message>
    <message>
        <source>Open a window of this size, as in 1280x800.</source>
        <translation>Open a window of this size, as in 1280x800.</translation>
    </message>
    <message>
        <source>Workouts to import.</source>
        <translation>Workouts to import.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>In your history now</source>
        <translation>In your history now</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Keep this</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>The other version</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Use the other</translation>
    </message>
    <message>
        <source>Open the workout</source>
        <translation>Open the workout</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The key to your data is not in this computer&apos;s keychain. If you use another keychain or another user account, sign in there and try again.</source>
        <translation>The key to your data is not in this computer&apos;s keychain. If you use another keychain or another user account, sign in there and try again.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and try again.</source>
        <translation>The keychain of this computer is locked. Unlock it and try again.</translation>
    </message>
    <message>
        <source>This computer offers no keychain right now. Start one (GNOME Keyring or KWallet, for example) and try again.</source>
        <translation>This computer offers no keychain right now. Start one (GNOME Keyring or KWallet, for example) and try again.</translation>
    </message>
    <message>
        <source>The keychain did not let Ritm in. Allow it and try again.</source>
        <translation>The keychain did not let Ritm in. Allow it and try again.</translation>
    </message>
    <message>
        <source>The keychain says that it keeps the key, but does not give it back. Check the keychain and try again.</source>
        <translation>The keychain says that it keeps the key, but does not give it back. Check the keychain and try again.</translation>
    </message>
    <message>
        <source>Another Ritm has this profile open. Close it and try again.</source>
        <translation>Another Ritm has this profile open. Close it and try again.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written. Check its permissions and free space.</source>
        <translation>The profile&apos;s folder cannot be written. Check its permissions and free space.</translation>
    </message>
    <message>
        <source>The file profile.json in the profile&apos;s folder is missing or damaged. Put it back from a backup, or start with another folder.</source>
        <translation>The file profile.json in the profile&apos;s folder is missing or damaged. Put it back from a backup, or start with another folder.</translation>
    </message>
    <message>
        <source>What the keychain holds is not the key to this profile.</source>
        <translation>What the keychain holds is not the key to this profile.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>This is not the passphrase. Try again.</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>Choose a passphrase first.</translation>
    </message>
    <message>
        <source>The key does not open this profile&apos;s file, or the file is damaged. Put the file back from a backup, or start with another folder.</source>
        <translation>The key does not open this profile&apos;s file, or the file is damaged. Put the file back from a backup, or start with another folder.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is not encrypted, so Ritm does not use it. Start with another folder.</source>
        <translation>The profile&apos;s file is not encrypted, so Ritm does not use it. Start with another folder.</translation>
    </message>
    <message>
        <source>The profile&apos;s file cannot be opened. Check the folder&apos;s permissions.</source>
        <translation>The profile&apos;s file cannot be opened. Check the folder&apos;s permissions.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; Ritm tries again by itself.</source>
        <translation>The disk is full. Free some space; Ritm tries again by itself.</translation>
    </message>
    <message>
        <source>Another program has the profile&apos;s file open. Close it and try again.</source>
        <translation>Another program has the profile&apos;s file open. Close it and try again.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged. Put it back from a backup, or start with another folder and let your account bring the workouts back.</source>
        <translation>The profile&apos;s file is damaged. Put it back from a backup, or start with another folder and let your account bring the workouts back.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write. Check it; Ritm tries again.</source>
        <translation>The disk refuses to read or write. Check it; Ritm tries again.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is read-only. Allow writing and try again.</source>
        <translation>The profile&apos;s folder is read-only. Allow writing and try again.</translation>
    </message>
    <message>
        <source>A newer Ritm wrote this profile. Update this one to open it.</source>
        <translation>A newer Ritm wrote this profile. Update this one to open it.</translation>
    </message>
    <message>
        <source>This computer is out of memory. Close other programs and try again.</source>
        <translation>This computer is out of memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>This workout is no longer here.</source>
        <translation>This workout is no longer here.</translation>
    </message>
    <message>
        <source>This workout is sealed with your account&apos;s key, which this device does not have yet. Approve this device on another one, or use the recovery key.</source>
        <translation>This workout is sealed with your account&apos;s key, which this device does not have yet. Approve this device on another one, or use the recovery key.</translation>
    </message>
    <message>
        <source>Some of this workout has not arrived yet. It opens when sync has brought it.</source>
        <translation>Some of this workout has not arrived yet. It opens when sync has brought it.</translation>
    </message>
    <message>
        <source>This workout&apos;s stored data is damaged. Sync will fetch it again.</source>
        <translation>This workout&apos;s stored data is damaged. Sync will fetch it again.</translation>
    </message>
    <message>
        <source>This workout contradicts itself and cannot be stored.</source>
        <translation>This workout contradicts itself and cannot be stored.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Sign in with that one, or use another profile.</source>
        <translation>This profile belongs to another account. Sign in with that one, or use another profile.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Sign in first.</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>This is too large to be stored.</translation>
    </message>
    <message>
        <source>The key does not fit. Check what you typed and try again.</source>
        <translation>The key does not fit. Check what you typed and try again.</translation>
    </message>
    <message>
        <source>This is no such code. Compare it with the other device and try again.</source>
        <translation>This is no such code. Compare it with the other device and try again.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key. Compare it character by character.</source>
        <translation>There is a slip in the recovery key. Compare it character by character.</translation>
    </message>
    <message>
        <source>This is no workout file that Ritm knows. It reads FIT, TCX and GPX, also as .gz or .zip.</source>
        <translation>This is no workout file that Ritm knows. It reads FIT, TCX and GPX, also as .gz or .zip.</translation>
    </message>
    <message>
        <source>This file is empty. Copy it again from where it came.</source>
        <translation>This file is empty. Copy it again from where it came.</translation>
    </message>
    <message>
        <source>This file is too large for a workout.</source>
        <translation>This file is too large for a workout.</translation>
    </message>
    <message>
        <source>This file is so damaged that nothing in it could be read. Copy it again from where it came.</source>
        <translation>This file is so damaged that nothing in it could be read. Copy it again from where it came.</translation>
    </message>
    <message>
        <source>Ritm does not read this kind of file. Export it as FIT, TCX or GPX.</source>
        <translation>Ritm does not read this kind of file. Export it as FIT, TCX or GPX.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may read it.</source>
        <translation>This file cannot be read. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>This file is sound, but has no workout in it.</source>
        <translation>This file is sound, but has no workout in it.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong (%1). Try again; if it stays, report it with these words.</source>
        <translation>Something unexpected went wrong (%1). Try again; if it stays, report it with these words.</translation>
    </message>
    <message>
        <source>This is no server&apos;s address. Write it like https://ritm.example.org.</source>
        <translation>This is no server&apos;s address. Write it like https://ritm.example.org.</translation>
    </message>
    <message>
        <source>No device waits with this code. Compare it with the new device and try again.</source>
        <translation>No device waits with this code. Compare it with the new device and try again.</translation>
    </message>
    <message>
        <source>The server is away. Everything else goes on, and sync resumes by itself.</source>
        <translation>The server is away. Everything else goes on, and sync resumes by itself.</translation>
    </message>
    <message>
        <source>The server does not answer in time. Try again later.</source>
        <translation>The server does not answer in time. Try again later.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so nothing was sent. Check the address; another machine&apos;s has to begin with https.</source>
        <translation>The connection to the server is not safe, so nothing was sent. Check the address; another machine&apos;s has to begin with https.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing is lost.</source>
        <translation>Your session has ended. Sign in again; nothing is lost.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong. Check both and try again.</source>
        <translation>The e-mail address or the password is wrong. Check both and try again.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address. Sign in instead.</source>
        <translation>There is an account with this e-mail address. Sign in instead.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer one; several words do well.</source>
        <translation>This password is too easy to guess. Choose a longer one; several words do well.</translation>
    </message>
    <message>
        <source>The server cannot take what was entered. Check it and try again.</source>
        <translation>The server cannot take what was entered. Check it and try again.</translation>
    </message>
    <message>
        <source>The server does not allow this. Ask whoever runs it.</source>
        <translation>The server does not allow this. Ask whoever runs it.</translation>
    </message>
    <message>
        <source>The server does not have this any more.</source>
        <translation>The server does not have this any more.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>Too many tries. Wait a minute and try again.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again in a minute.</source>
        <translation>The server has too much to do. Try again in a minute.</translation>
    </message>
    <message>
        <source>The server made a mistake, or it is no Ritm server. Check the address and try again.</source>
        <translation>The server made a mistake, or it is no Ritm server. Check the address and try again.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Begin with an empty profile</source>
        <translation>Begin with an empty profile</translation>
    </message>
    <message>
        <source>Begin with an empty profile?</source>
        <translation>Begin with an empty profile?</translation>
    </message>
    <message>
        <source>The old file is kept under another name. Without its key nobody can read it.</source>
        <translation>The old file is kept under another name. Without its key nobody can read it.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Kind of sport</source>
        <translation>Kind of sport</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Other data (%1)</source>
        <translation>Other data (%1)</translation>
    </message>
    <message>
        <source>Sealed until this device has your account&apos;s key</source>
        <translation>Sealed until this device has your account&apos;s key</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Data that only Ritm reads</source>
        <translation>Data that only Ritm reads</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>HistoryGroups</name>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>The heading of a month&apos;s workouts: %1 is the month&apos;s name, %2 the year.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” was removed.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Workouts</translation>
    </message>
    <message>
        <source>Your history begins here</source>
        <translation>Your history begins here</translation>
    </message>
    <message>
        <source>Record a ride, or bring in FIT, TCX and GPX files from another app or device.</source>
        <translation>Record a ride, or bring in FIT, TCX and GPX files from another app or device.</translation>
    </message>
    <message>
        <source>Start a ride</source>
        <translation>Start a ride</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Import files</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Choose a workout to see its numbers and its chart.</source>
        <translation>Choose a workout to see its numbers and its chart.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Nothing is kept after Ritm ends: this profile lives in memory only.</source>
        <translation>Nothing is kept after Ritm ends: this profile lives in memory only.</translation>
    </message>
    <message>
        <source>Drop workout files to import them</source>
        <translation>Drop workout files to import them</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Choose workout files</source>
        <translation>Choose workout files</translation>
    </message>
    <message>
        <source>FIT, TCX and GPX, one or hundreds, also in .gz and .zip. What you have already is recognised. You can also drop files anywhere on the window.</source>
        <translation>FIT, TCX and GPX, one or hundreds, also in .gz and .zip. What you have already is recognised. You can also drop files anywhere on the window.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Workouts (*.fit *.tcx *.gpx *.gz *.zip *.FIT *.TCX *.GPX *.GZ *.ZIP)</source>
        <translation>Workouts (*.fit *.tcx *.gpx *.gz *.zip *.FIT *.TCX *.GPX *.GZ *.ZIP)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>LapTable</name>
    <message>
        <source>Lap</source>
        <translation>Lap</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Heart rate</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Lap %1</source>
        <translation>Lap %1</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Last %n minute</numerusform>
            <numerusform>Last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>ft</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>kJ</source>
        <translation>kJ</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
</context>
<context>
    <name>MetricTile</name>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>old value</source>
        <translation>old value</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>If your keyring asks for its password, answer there: it holds the key to your data.</source>
        <translation>If your keyring asks for its password, answer there: it holds the key to your data.</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Welcome back</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The file ends too early. What came before its end is here.</source>
        <translation>The file ends too early. What came before its end is here.</translation>
    </message>
    <message>
        <source>The file&apos;s header contradicts its content.</source>
        <translation>The file&apos;s header contradicts its content.</translation>
    </message>
    <message>
        <source>The file was changed after it was written. Some values may be wrong.</source>
        <translation>The file was changed after it was written. Some values may be wrong.</translation>
    </message>
    <message>
        <source>Part of the file has no description. What follows it is lost.</source>
        <translation>Part of the file has no description. What follows it is lost.</translation>
    </message>
    <message>
        <source>Part of the file describes itself wrongly and was left out.</source>
        <translation>Part of the file describes itself wrongly and was left out.</translation>
    </message>
    <message>
        <source>Fields of an unknown type were left out.</source>
        <translation>Fields of an unknown type were left out.</translation>
    </message>
    <message>
        <source>Fields of a wrong size were left out.</source>
        <translation>Fields of a wrong size were left out.</translation>
    </message>
    <message>
        <source>Extra fields that nothing describes were left out.</source>
        <translation>Extra fields that nothing describes were left out.</translation>
    </message>
    <message>
        <source>There is something after the file&apos;s end that was left out.</source>
        <translation>There is something after the file&apos;s end that was left out.</translation>
    </message>
    <message>
        <source>The device&apos;s clock stepped back during the workout.</source>
        <translation>The device&apos;s clock stepped back during the workout.</translation>
    </message>
    <message>
        <source>Samples without a time were left out.</source>
        <translation>Samples without a time were left out.</translation>
    </message>
    <message>
        <source>The file holds times that cannot be right.</source>
        <translation>The file holds times that cannot be right.</translation>
    </message>
    <message>
        <source>Impossible values were left out.</source>
        <translation>Impossible values were left out.</translation>
    </message>
    <message>
        <source>The file&apos;s XML is damaged. What is intact is here.</source>
        <translation>The file&apos;s XML is damaged. What is intact is here.</translation>
    </message>
    <message>
        <source>The file is nested too deeply; the rest was left out.</source>
        <translation>The file is nested too deeply; the rest was left out.</translation>
    </message>
    <message>
        <source>The file has too many parts; the rest was left out.</source>
        <translation>The file has too many parts; the rest was left out.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>The archive is damaged.</translation>
    </message>
    <message>
        <source>Some of the file is of a kind that Ritm does not read.</source>
        <translation>Some of the file is of a kind that Ritm does not read.</translation>
    </message>
    <message>
        <source>A part of the file has no workout in it.</source>
        <translation>A part of the file has no workout in it.</translation>
    </message>
    <message>
        <source>Some data has no place in this format.</source>
        <translation>Some data has no place in this format.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your recording is safe</source>
        <translation>Your recording is safe</translation>
    </message>
    <message>
        <source>Ritm ended while it was recording. Go on where you were, or save what there is.</source>
        <translation>Ritm ended while it was recording. Go on where you were, or save what there is.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Go on recording</translation>
    </message>
    <message>
        <source>Save it as it is</source>
        <translation>Save it as it is</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Your account may not change this.</source>
        <translation>Your account may not change this.</translation>
    </message>
    <message>
        <source>The server does not take something in it. Update Ritm and try again.</source>
        <translation>The server does not take something in it. Update Ritm and try again.</translation>
    </message>
    <message>
        <source>It is larger than the server takes. Make it shorter.</source>
        <translation>It is larger than the server takes. Make it shorter.</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>The server did not say why.</translation>
    </message>
    <message>
        <source>The server gave a reason that this Ritm does not know (%1). Update Ritm and try again.</source>
        <translation>The server gave a reason that this Ritm does not know (%1). Update Ritm and try again.</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Open the workout</source>
        <translation>Open the workout</translation>
    </message>
</context>
<context>
    <name>RideControls</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Lap</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <translation>Discard this recording?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>It cannot be brought back.</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Keep recording</translation>
    </message>
</context>
<context>
    <name>RideNumbers</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Heart rate</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Lap %1</source>
        <translation>Lap %1</translation>
    </message>
</context>
<context>
    <name>RidePage</name>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>Connect sensors</source>
        <translation>Connect sensors</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s)</source>
        <translation>
            <numerusform>%n sensor</numerusform>
            <numerusform>%n sensors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) connected</source>
        <translation>
            <numerusform>%n sensor connected</numerusform>
            <numerusform>%n sensors connected</numerusform>
        </translation>
    </message>
    <message>
        <source>No sensor is connected: Ritm will record the time alone.</source>
        <translation>No sensor is connected: Ritm will record the time alone.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Laps</translation>
    </message>
    <message>
        <source>Numbers appear as soon as a sensor sends them. The chart begins with the ride.</source>
        <translation>Numbers appear as soon as a sensor sends them. The chart begins with the ride.</translation>
    </message>
</context>
<context>
    <name>SensorCard</name>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Forget %1</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>Pair %1</translation>
    </message>
</context>
<context>
    <name>SensorsPage</name>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Looking for sensors</source>
        <translation>Looking for sensors</translation>
    </message>
    <message>
        <source>No sensor in sight</source>
        <translation>No sensor in sight</translation>
    </message>
    <message>
        <source>Put on the heart-rate strap, turn the pedals once: sensors wake when they are moved.</source>
        <translation>Put on the heart-rate strap, turn the pedals once: sensors wake when they are moved.</translation>
    </message>
    <message>
        <source>Go to the ride</source>
        <translation>Go to the ride</translation>
    </message>
    <message>
        <source>Searching nearby. A sensor you pair connects by itself from then on.</source>
        <translation>Searching nearby. A sensor you pair connects by itself from then on.</translation>
    </message>
    <message>
        <source>A sensor is missing? Wake it by moving it, and close other apps that may hold on to it.</source>
        <translation>A sensor is missing? Wake it by moving it, and close other apps that may hold on to it.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>An account adds sync between your devices. Everything else works without.</source>
        <translation>An account adds sync between your devices. Everything else works without.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Miles and feet</source>
        <translation>Miles and feet</translation>
    </message>
    <message>
        <source>Instead of kilometres and metres</source>
        <translation>Instead of kilometres and metres</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>No sliding and no fading</source>
        <translation>No sliding and no fading</translation>
    </message>
    <message>
        <source>Ritm %1. Free software under the GNU GPL 3 or later.</source>
        <translation>Ritm %1. Free software under the GNU GPL 3 or later.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your attention</source>
        <translation>
            <numerusform>%n change needs your attention</numerusform>
            <numerusform>%n changes need your attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensors</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal unknown</source>
        <translation>Signal unknown</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Signal %1</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>Working</translation>
    </message>
</context>
<context>
    <name>SportChoice</name>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
</context>
<context>
    <name>Sports</name>
    <message>
        <source>Indoor ride</source>
        <translation>Indoor ride</translation>
    </message>
    <message>
        <source>Road ride</source>
        <translation>Road ride</translation>
    </message>
    <message>
        <source>Mountain bike ride</source>
        <translation>Mountain bike ride</translation>
    </message>
    <message>
        <source>Gravel ride</source>
        <translation>Gravel ride</translation>
    </message>
    <message>
        <source>Virtual ride</source>
        <translation>Virtual ride</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>Treadmill run</source>
        <translation>Treadmill run</translation>
    </message>
    <message>
        <source>Trail run</source>
        <translation>Trail run</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Indoor row</source>
        <translation>Indoor row</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Pool swim</source>
        <translation>Pool swim</translation>
    </message>
    <message>
        <source>Open-water swim</source>
        <translation>Open-water swim</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Swim</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Walk</translation>
    </message>
    <message>
        <source>Hike</source>
        <translation>Hike</translation>
    </message>
    <message>
        <source>Cross-country ski</source>
        <translation>Cross-country ski</translation>
    </message>
    <message>
        <source>Alpine ski</source>
        <translation>Alpine ski</translation>
    </message>
    <message>
        <source>Snowboard</source>
        <translation>Snowboard</translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation>Strength training</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Triathlon</source>
        <translation>Triathlon</translation>
    </message>
    <message>
        <source>Multisport</source>
        <translation>Multisport</translation>
    </message>
    <message>
        <source>Skate</source>
        <translation>Skate</translation>
    </message>
    <message>
        <source>Paddle</source>
        <translation>Paddle</translation>
    </message>
    <message>
        <source>Climb</source>
        <translation>Climb</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>Golf</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Yoga</translation>
    </message>
    <message>
        <source>E-bike ride</source>
        <translation>E-bike ride</translation>
    </message>
    <message>
        <source>Kayak</source>
        <translation>Kayak</translation>
    </message>
    <message>
        <source>Inline skate</source>
        <translation>Inline skate</translation>
    </message>
    <message>
        <source>Ice skate</source>
        <translation>Ice skate</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Workout</translation>
    </message>
</context>
<context>
    <name>SyncIndicator</name>
    <message>
        <source>On this device only</source>
        <translation>On this device only</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Sync: %1</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>One more step</source>
        <translation>One more step</translation>
    </message>
    <message>
        <source>Your training, on all your devices</source>
        <translation>Your training, on all your devices</translation>
    </message>
    <message>
        <source>Record, import and analyse right away. An account adds sync between your devices, sealed so that only you can read it.</source>
        <translation>Record, import and analyse right away. An account adds sync between your devices, sealed so that only you can read it.</translation>
    </message>
    <message>
        <source>Go on without an account</source>
        <translation>Go on without an account</translation>
    </message>
    <message>
        <source>Heart-rate straps, power meters and smart trainers over Bluetooth</source>
        <translation>Heart-rate straps, power meters and smart trainers over Bluetooth</translation>
    </message>
    <message>
        <source>FIT, TCX and GPX files from every other app and device</source>
        <translation>FIT, TCX and GPX files from every other app and device</translation>
    </message>
    <message>
        <source>Encrypted on this device, and sealed before it leaves it</source>
        <translation>Encrypted on this device, and sealed before it leaves it</translation>
    </message>
</context>
<context>
    <name>WorkoutChart</name>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show the whole workout</source>
        <translation>Show the whole workout</translation>
    </message>
    <message>
        <source>Chart of the workout. Arrow keys move the cursor, plus and minus zoom.</source>
        <translation>Chart of the workout. Arrow keys move the cursor, plus and minus zoom.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Time since the start</translation>
    </message>
</context>
<context>
    <name>WorkoutPage</name>
    <message>
        <source>Back to the history</source>
        <translation>Back to the history</translation>
    </message>
    <message>
        <source>Remove this workout</source>
        <translation>Remove this workout</translation>
    </message>
    <message>
        <source>Part of this file could not be read</source>
        <translation>Part of this file could not be read</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Laps</translation>
    </message>
    <message>
        <source>Something in this workout waits for your decision.</source>
        <translation>Something in this workout waits for your decision.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
</context>
<context>
    <name>WorkoutTitle</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Keep this title</source>
        <translation>Keep this title</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Change the title</translation>
    </message>
</context>
<context>
    <name>ritm::app::AccountPresenter</name>
    <message>
        <source>Everything stays on this device</source>
        <translation>Everything stays on this device</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synced</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Syncing</translation>
    </message>
    <message>
        <source>The server is away</source>
        <translation>The server is away</translation>
    </message>
    <message numerus="yes">
        <source>The server is away; %n change(s) wait</source>
        <translation>
            <numerusform>The server is away; %n change waits</numerusform>
            <numerusform>The server is away; %n changes wait</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has a problem; Ritm tries again</source>
        <translation>The server has a problem; Ritm tries again</translation>
    </message>
    <message>
        <source>The server needs a newer Ritm: update this one</source>
        <translation>The server needs a newer Ritm: update this one</translation>
    </message>
</context>
<context>
    <name>ritm::app::AttentionPresenter</name>
    <message>
        <source>A workout that is not on this device</source>
        <translation>A workout that is not on this device</translation>
    </message>
    <message>
        <source>Something else than a workout</source>
        <translation>Something else than a workout</translation>
    </message>
    <message>
        <source>A new workout</source>
        <translation>A new workout</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>A change</translation>
    </message>
    <message>
        <source>A removal</source>
        <translation>A removal</translation>
    </message>
    <message>
        <source>Bringing it back into the history</source>
        <translation>Bringing it back into the history</translation>
    </message>
    <message>
        <source>This workout is nowhere else: it is lost for good.</source>
        <translation>This workout is nowhere else: it is lost for good.</translation>
    </message>
    <message>
        <source>What you changed is forgotten, and the workout stays as it is.</source>
        <translation>What you changed is forgotten, and the workout stays as it is.</translation>
    </message>
    <message>
        <source>The workout stays in your history.</source>
        <translation>The workout stays in your history.</translation>
    </message>
    <message>
        <source>The workout stays removed.</source>
        <translation>The workout stays removed.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A value of a workout: its name and itself.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Written %1</translation>
    </message>
    <message>
        <source>Noticed %1</source>
        <translation>Noticed %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Refused %1</translation>
    </message>
</context>
<context>
    <name>ritm::app::HistoryPresenter</name>
    <message>
        <source>Only on this device</source>
        <translation>Only on this device</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synced</translation>
    </message>
    <message>
        <source>On its way to this device</source>
        <translation>On its way to this device</translation>
    </message>
    <message>
        <source>Sealed until this device is approved</source>
        <translation>Sealed until this device is approved</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Needs your attention</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Time with pauses</source>
        <translation>Time with pauses</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Average speed</translation>
    </message>
    <message>
        <source>Top speed</source>
        <translation>Top speed</translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation>Average heart rate</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Highest heart rate</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Average power</translation>
    </message>
    <message>
        <source>Weighted power</source>
        <translation>Weighted power</translation>
    </message>
    <message>
        <source>Top power</source>
        <translation>Top power</translation>
    </message>
    <message>
        <source>Average cadence</source>
        <translation>Average cadence</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Ascent</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
</context>
<context>
    <name>ritm::app::ImportPresenter</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Imported, but the file is damaged: its page says what was lost.</source>
        <translation>Imported, but the file is damaged: its page says what was lost.</translation>
    </message>
    <message>
        <source>Already in your history</source>
        <translation>Already in your history</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n imported</numerusform>
            <numerusform>%n imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Free some space and import this file again.</source>
        <translation>The disk is full. Free some space and import this file again.</translation>
    </message>
</context>
<context>
    <name>ritm::app::NoticesPresenter</name>
    <message>
        <source>Saved to your history.</source>
        <translation>Saved to your history.</translation>
    </message>
    <message>
        <source>The recording was discarded.</source>
        <translation>The recording was discarded.</translation>
    </message>
    <message>
        <source>The new device is let in.</source>
        <translation>The new device is let in.</translation>
    </message>
    <message>
        <source>Your recording goes on: keep Ritm open.</source>
        <translation>Your recording goes on: keep Ritm open.</translation>
    </message>
    <message>
        <source>The recording is safe on the disk again.</source>
        <translation>The recording is safe on the disk again.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <extracomment>What became of the files, as in &quot;2 imported, 1 failed&quot;.</extracomment>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>A new device asks to be let in. Approve it in the settings.</source>
        <translation>A new device asks to be let in. Approve it in the settings.</translation>
    </message>
    <message>
        <source>The server is away. Everything else goes on, and sync resumes by itself.</source>
        <translation>The server is away. Everything else goes on, and sync resumes by itself.</translation>
    </message>
    <message>
        <source>The server has a problem. Sync resumes by itself.</source>
        <translation>The server has a problem. Sync resumes by itself.</translation>
    </message>
    <message>
        <source>Sync has resumed.</source>
        <translation>Sync has resumed.</translation>
    </message>
    <message>
        <source>The server needs a newer Ritm: update this one.</source>
        <translation>The server needs a newer Ritm: update this one.</translation>
    </message>
    <message>
        <source>%1 is out of reach. Ritm connects it again by itself.</source>
        <translation>%1 is out of reach. Ritm connects it again by itself.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 is back.</translation>
    </message>
</context>
<context>
    <name>ritm::app::RidePresenter</name>
    <message>
        <source>Until then the newest part of this recording is only in memory: keep Ritm open.</source>
        <translation>Until then the newest part of this recording is only in memory: keep Ritm open.</translation>
    </message>
</context>
<context>
    <name>ritm::app::SensorsPresenter</name>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Heart-rate strap</source>
        <translation>Heart-rate strap</translation>
    </message>
    <message>
        <source>Cycling trainer</source>
        <translation>Cycling trainer</translation>
    </message>
    <message>
        <source>Power meter</source>
        <translation>Power meter</translation>
    </message>
    <message>
        <source>Speed and cadence sensor</source>
        <translation>Speed and cadence sensor</translation>
    </message>
    <message>
        <source>Foot pod</source>
        <translation>Foot pod</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Treadmill</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Nearby</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Sends garbage</source>
        <translation>Sends garbage</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Says nothing</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Out of reach, trying again</source>
        <translation>Out of reach, trying again</translation>
    </message>
    <message>
        <source>Connecting anew</source>
        <translation>Connecting anew</translation>
    </message>
    <message>
        <source>Keeps its values to itself</source>
        <translation>Keeps its values to itself</translation>
    </message>
    <message>
        <source>Nothing to listen to</source>
        <translation>Nothing to listen to</translation>
    </message>
    <message>
        <source>%1 does not answer. Wake it by moving it, bring it nearer, and close other apps that may hold on to it. Ritm keeps trying.</source>
        <translation>%1 does not answer. Wake it by moving it, bring it nearer, and close other apps that may hold on to it. Ritm keeps trying.</translation>
    </message>
    <message>
        <source>%1 is connected but says nothing. Move it, or check its battery. Ritm connects it anew.</source>
        <translation>%1 is connected but says nothing. Move it, or check its battery. Ritm connects it anew.</translation>
    </message>
    <message>
        <source>%1 sends data that makes no sense. Ritm leaves it out; nothing wrong is recorded. Change its battery or restart it.</source>
        <translation>%1 sends data that makes no sense. Ritm leaves it out; nothing wrong is recorded. Change its battery or restart it.</translation>
    </message>
    <message>
        <source>%1 hangs up when Ritm asks for its values. It may want to be paired first: pair it in the system&apos;s Bluetooth settings, or close the app that holds on to it. Ritm tries again every minute.</source>
        <translation>%1 hangs up when Ritm asks for its values. It may want to be paired first: pair it in the system&apos;s Bluetooth settings, or close the app that holds on to it. Ritm tries again every minute.</translation>
    </message>
    <message>
        <source>%1 offers no measurement that Ritm knows and could listen to.</source>
        <translation>%1 offers no measurement that Ritm knows and could listen to.</translation>
    </message>
    <message>
        <source>Bluetooth is off. Switch it on to find sensors; paired ones connect by themselves.</source>
        <translation>Bluetooth is off. Switch it on to find sensors; paired ones connect by themselves.</translation>
    </message>
    <message>
        <source>Ritm may not use Bluetooth. Allow it in the system&apos;s settings.</source>
        <translation>Ritm may not use Bluetooth. Allow it in the system&apos;s settings.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter, or its Bluetooth service does not run. Plug an adapter in or start the service; everything else works without.</source>
        <translation>This computer has no Bluetooth adapter, or its Bluetooth service does not run. Plug an adapter in or start the service; everything else works without.</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 dBm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ritm::app::ShellPresenter</name>
    <message>
        <source>Your data is here, its key is not</source>
        <translation>Your data is here, its key is not</translation>
    </message>
    <message>
        <source>Ritm is open already</source>
        <translation>Ritm is open already</translation>
    </message>
    <message>
        <source>Your profile cannot be opened</source>
        <translation>Your profile cannot be opened</translation>
    </message>
</context>
</TS>
