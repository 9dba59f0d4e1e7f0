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
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Your club&apos;s, your shop&apos;s or your own.</source>
        <translation>Your club&apos;s, your shop&apos;s or your own.</translation>
    </message>
    <message>
        <source>At least %1 characters; several words do well.</source>
        <translation>At least %1 characters; several words do well.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Use at least %1 characters.</translation>
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
    <message>
        <source>%1 needs a folder&apos;s name.</source>
        <translation>%1 needs a folder&apos;s name.</translation>
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
    <message>
        <source>This password is too easy to guess. Choose one of at least %1 characters that are not only your name and common words; several words do well.</source>
        <translation>This password is too easy to guess. Choose one of at least %1 characters that are not only your name and common words; several words do well.</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full. Free some space on it and try again.</source>
        <translation>The disk with the folder %1 is full. Free some space on it and try again.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>The disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write. Check it and try again.</source>
        <translation>The disk refuses to read or write. Check it and try again.</translation>
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
    <name>FigureList</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your %1</source>
        <comment>figures, and values of the athlete&apos;s</comment>
        <translation>
            <numerusform>%n needs your %1</numerusform>
            <numerusform>%n need your %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) what was not recorded here</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n needs what was not recorded here</numerusform>
            <numerusform>%n need what was not recorded here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong(s) to other sports</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n belongs to other sports</numerusform>
            <numerusform>%n belong to other sports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found nothing to tell: too short a stretch, or nothing of the kind in it</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n found nothing to tell: too short a stretch, or nothing of the kind in it</numerusform>
            <numerusform>%n found nothing to tell: too short a stretch, or nothing of the kind in it</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>The rest</translation>
    </message>
    <message>
        <source>Not computable here</source>
        <translation>Not computable here</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) what Ritm does not know of you</source>
        <translation>
            <numerusform>%n of them needs what Ritm does not know of you</numerusform>
            <numerusform>%n of them need what Ritm does not know of you</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Why there is no value</translation>
    </message>
    <message>
        <source>Ritm does not know of you: %1</source>
        <translation>Ritm does not know of you: %1</translation>
    </message>
    <message>
        <source>Not recorded in this stretch: %1</source>
        <translation>Not recorded in this stretch: %1</translation>
    </message>
    <message>
        <source>Told only of: %1</source>
        <translation>Told only of: %1</translation>
    </message>
    <message>
        <source>All it needs is here, but the stretch is too short for it, or what it measures did not happen.</source>
        <translation>All it needs is here, but the stretch is too short for it, or what it measures did not happen.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>nothing but the recording itself</source>
        <translation>nothing but the recording itself</translation>
    </message>
    <message>
        <source>Gaps and pauses</source>
        <translation>Gaps and pauses</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>On the command line</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Back to the workout</source>
        <translation>Back to the workout</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>Find a figure</translation>
    </message>
    <message>
        <source>How a figure is made</source>
        <translation>How a figure is made</translation>
    </message>
    <message>
        <source>Choose a figure: its definition, what it needs, what it does with gaps and pauses, and where it comes from stand here.</source>
        <translation>Choose a figure: its definition, what it needs, what it does with gaps and pauses, and where it comes from stand here.</translation>
    </message>
    <message>
        <source>No figure by that name</source>
        <translation>No figure by that name</translation>
    </message>
    <message>
        <source>Names, what others call a figure and the command line&apos;s words are searched.</source>
        <translation>Names, what others call a figure and the command line&apos;s words are searched.</translation>
    </message>
    <message>
        <source>Nothing can be told here</source>
        <translation>Nothing can be told here</translation>
    </message>
    <message>
        <source>There is nothing in this stretch that a figure could be made of.</source>
        <translation>There is nothing in this stretch that a figure could be made of.</translation>
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
    <name>MetricDefinition</name>
    <message>
        <source>from the start to the end, pauses included</source>
        <translation>from the start to the end, pauses included</translation>
    </message>
    <message>
        <source>elapsed time less the recorded pauses</source>
        <translation>elapsed time less the recorded pauses</translation>
    </message>
    <message>
        <source>recorded time above 0.5 m/s (0.1 in water; across a gap by its distance), or else while pedalling; in a pool the lengths swum</source>
        <translation>recorded time above 0.5 m/s (0.1 in water; across a gap by its distance), or else while pedalling; in a pool the lengths swum</translation>
    </message>
    <message>
        <source>elapsed less recorded time</source>
        <translation>elapsed less recorded time</translation>
    </message>
    <message>
        <source>moving time over recorded time</source>
        <translation>moving time over recorded time</translation>
    </message>
    <message>
        <source>recorded less moving time</source>
        <translation>recorded less moving time</translation>
    </message>
    <message>
        <source>growth of the distance counter (in a pool the lengths swum), or else the way along positions, or else the integral of speed</source>
        <translation>growth of the distance counter (in a pool the lengths swum), or else the way along positions, or else the integral of speed</translation>
    </message>
    <message>
        <source>rises between turning points of at least 3 m</source>
        <translation>rises between turning points of at least 3 m</translation>
    </message>
    <message>
        <source>falls between turning points of at least 3 m</source>
        <translation>falls between turning points of at least 3 m</translation>
    </message>
    <message>
        <source>last less first altitude</source>
        <translation>last less first altitude</translation>
    </message>
    <message>
        <source>largest altitude</source>
        <translation>largest altitude</translation>
    </message>
    <message>
        <source>smallest altitude</source>
        <translation>smallest altitude</translation>
    </message>
    <message>
        <source>mean altitude over time</source>
        <translation>mean altitude over time</translation>
    </message>
    <message>
        <source>ascent over distance</source>
        <translation>ascent over distance</translation>
    </message>
    <message>
        <source>ascent over recorded time</source>
        <translation>ascent over recorded time</translation>
    </message>
    <message>
        <source>seconds in motion on a gradient of 2 % or more</source>
        <translation>seconds in motion on a gradient of 2 % or more</translation>
    </message>
    <message>
        <source>seconds in motion on a gradient below -2 %</source>
        <translation>seconds in motion on a gradient below -2 %</translation>
    </message>
    <message>
        <source>seconds in motion on gradients from -2 % to below 2 %</source>
        <translation>seconds in motion on gradients from -2 % to below 2 %</translation>
    </message>
    <message>
        <source>largest gradient over 60 m of way</source>
        <translation>largest gradient over 60 m of way</translation>
    </message>
    <message>
        <source>smallest gradient over 60 m of way</source>
        <translation>smallest gradient over 60 m of way</translation>
    </message>
    <message>
        <source>integral of power</source>
        <translation>integral of power</translation>
    </message>
    <message>
        <source>the device&apos;s counter, or else work at 24 % gross efficiency</source>
        <translation>the device&apos;s counter, or else work at 24 % gross efficiency</translation>
    </message>
    <message>
        <source>(-55.0969 + 0.6309 HR + 0.1988 kg + 0.2017 years) kJ a minute</source>
        <translation>(-55.0969 + 0.6309 HR + 0.1988 kg + 0.2017 years) kJ a minute</translation>
    </message>
    <message>
        <source>(-20.4022 + 0.4472 HR - 0.1263 kg + 0.074 years) kJ a minute</source>
        <translation>(-20.4022 + 0.4472 HR - 0.1263 kg + 0.074 years) kJ a minute</translation>
    </message>
    <message>
        <source>mean over time</source>
        <translation>mean over time</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>smallest value</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>largest value</translation>
    </message>
    <message>
        <source>number of marked laps of the workout</source>
        <translation>number of marked laps of the workout</translation>
    </message>
    <message>
        <source>number of separate recorded pauses of the workout</source>
        <translation>number of separate recorded pauses of the workout</translation>
    </message>
    <message>
        <source>seconds of the grid with any row, over all of them</source>
        <translation>seconds of the grid with any row, over all of them</translation>
    </message>
    <message>
        <source>distance and ten metres for each metre of ascent</source>
        <translation>distance and ten metres for each metre of ascent</translation>
    </message>
    <message>
        <source>an hour each 5 km and each 600 m of ascent</source>
        <translation>an hour each 5 km and each 600 m of ascent</translation>
    </message>
    <message>
        <source>way over 6 e^(-3.5 |gradient + 0.05|) km/h, second by second</source>
        <translation>way over 6 e^(-3.5 |gradient + 0.05|) km/h, second by second</translation>
    </message>
    <message>
        <source>median time from a row to the next</source>
        <translation>median time from a row to the next</translation>
    </message>
    <message>
        <source>rows earlier than the one before them</source>
        <translation>rows earlier than the one before them</translation>
    </message>
    <message>
        <source>recorded seconds without heart rate</source>
        <translation>recorded seconds without heart rate</translation>
    </message>
    <message>
        <source>mean over time, zeros included</source>
        <translation>mean over time, zeros included</translation>
    </message>
    <message>
        <source>largest sample</source>
        <translation>largest sample</translation>
    </message>
    <message>
        <source>half of the seconds lie below</source>
        <translation>half of the seconds lie below</translation>
    </message>
    <message>
        <source>standard deviation of the seconds, n - 1</source>
        <translation>standard deviation of the seconds, n - 1</translation>
    </message>
    <message>
        <source>mean of the seconds above zero</source>
        <translation>mean of the seconds above zero</translation>
    </message>
    <message>
        <source>seconds at zero power</source>
        <translation>seconds at zero power</translation>
    </message>
    <message>
        <source>fourth root of the mean fourth power of the 30 s mean, once its window is full</source>
        <translation>fourth root of the mean fourth power of the 30 s mean, once its window is full</translation>
    </message>
    <message>
        <source>weighted over threshold power</source>
        <translation>weighted over threshold power</translation>
    </message>
    <message>
        <source>100 * hours * intensity squared</source>
        <translation>100 * hours * intensity squared</translation>
    </message>
    <message>
        <source>weighted over average power</source>
        <translation>weighted over average power</translation>
    </message>
    <message>
        <source>fourth root of the mean fourth power of the 25 s exponential mean</source>
        <translation>fourth root of the mean fourth power of the 25 s exponential mean</translation>
    </message>
    <message>
        <source>exponential over threshold power</source>
        <translation>exponential over threshold power</translation>
    </message>
    <message>
        <source>100 * hours * relative intensity squared</source>
        <translation>100 * hours * relative intensity squared</translation>
    </message>
    <message>
        <source>average power over body mass</source>
        <translation>average power over body mass</translation>
    </message>
    <message>
        <source>weighted power over body mass</source>
        <translation>weighted power over body mass</translation>
    </message>
    <message>
        <source>work over body mass</source>
        <translation>work over body mass</translation>
    </message>
    <message>
        <source>integral of the power above threshold</source>
        <translation>integral of the power above threshold</translation>
    </message>
    <message>
        <source>work above threshold over all work</source>
        <translation>work above threshold over all work</translation>
    </message>
    <message>
        <source>seconds at or above threshold power</source>
        <translation>seconds at or above threshold power</translation>
    </message>
    <message>
        <source>largest mean of 5 s</source>
        <translation>largest mean of 5 s</translation>
    </message>
    <message>
        <source>largest mean of 60 s</source>
        <translation>largest mean of 60 s</translation>
    </message>
    <message>
        <source>largest mean of 300 s</source>
        <translation>largest mean of 300 s</translation>
    </message>
    <message>
        <source>largest mean of 1200 s</source>
        <translation>largest mean of 1200 s</translation>
    </message>
    <message>
        <source>largest mean of 3600 s</source>
        <translation>largest mean of 3600 s</translation>
    </message>
    <message>
        <source>0.95 of the best 20 minutes</source>
        <translation>0.95 of the best 20 minutes</translation>
    </message>
    <message>
        <source>0.90 of the best 8 minutes</source>
        <translation>0.90 of the best 8 minutes</translation>
    </message>
    <message>
        <source>0.75 of the best minute; of a ramp to exhaustion</source>
        <translation>0.75 of the best minute; of a ramp to exhaustion</translation>
    </message>
    <message>
        <source>slope of work over time of the best 3, 5, 12 and 20 minutes</source>
        <translation>slope of work over time of the best 3, 5, 12 and 20 minutes</translation>
    </message>
    <message>
        <source>intercept of work over time of the same efforts</source>
        <translation>intercept of work over time of the same efforts</translation>
    </message>
    <message>
        <source>P = CP + W&apos; / (t + W&apos; / (peak - CP)) over the best 5 s to 20 min</source>
        <translation>P = CP + W&apos; / (t + W&apos; / (peak - CP)) over the best 5 s to 20 min</translation>
    </message>
    <message>
        <source>W&apos; of the three-parameter model</source>
        <translation>W&apos; of the three-parameter model</translation>
    </message>
    <message>
        <source>power at no time of the three-parameter model</source>
        <translation>power at no time of the three-parameter model</translation>
    </message>
    <message>
        <source>smallest W&apos; left, integral form, by the athlete&apos;s critical power or else this ride&apos;s own</source>
        <translation>smallest W&apos; left, integral form, by the athlete&apos;s critical power or else this ride&apos;s own</translation>
    </message>
    <message>
        <source>W&apos; left at the end, integral form</source>
        <translation>W&apos; left at the end, integral form</translation>
    </message>
    <message>
        <source>smallest W&apos; left, differential form</source>
        <translation>smallest W&apos; left, differential form</translation>
    </message>
    <message>
        <source>W&apos; left at the end, differential form</source>
        <translation>W&apos; left at the end, differential form</translation>
    </message>
    <message>
        <source>546 e^(-0.01 D) + 316, D the mean shortfall below critical power</source>
        <translation>546 e^(-0.01 D) + 316, D the mean shortfall below critical power</translation>
    </message>
    <message>
        <source>smallest W&apos; left when below critical power it recovers with 2287.2 D^-0.688 s</source>
        <translation>smallest W&apos; left when below critical power it recovers with 2287.2 D^-0.688 s</translation>
    </message>
    <message>
        <source>work above critical power over W&apos;, however much came back</source>
        <translation>work above critical power over W&apos;, however much came back</translation>
    </message>
    <message>
        <source>seconds with less than a quarter of W&apos; left, differential form</source>
        <translation>seconds with less than a quarter of W&apos; left, differential form</translation>
    </message>
    <message>
        <source>power over (99.9 - 1.90 km - 1.12 km^2) %</source>
        <translation>power over (99.9 - 1.90 km - 1.12 km^2) %</translation>
    </message>
    <message>
        <source>power over (100 - 4.07 km - 1.43 km^2 + 0.178 km^3) %</source>
        <translation>power over (100 - 4.07 km - 1.43 km^2 + 0.178 km^3) %</translation>
    </message>
    <message>
        <source>best less weakest 5 s of the best 30 s, over the best</source>
        <translation>best less weakest 5 s of the best 30 s, over the best</translation>
    </message>
    <message>
        <source>slope of log power over log time of the best 3, 5, 12 and 20 minutes</source>
        <translation>slope of log power over log time of the best 3, 5, 12 and 20 minutes</translation>
    </message>
    <message>
        <source>best 20 over best 5 minutes</source>
        <translation>best 20 over best 5 minutes</translation>
    </message>
    <message>
        <source>best 5 s less best 5 minutes</source>
        <translation>best 5 s less best 5 minutes</translation>
    </message>
    <message>
        <source>log10(easy / middle * hard in %) of zones below 80, to 100 and above 100 % of threshold</source>
        <translation>log10(easy / middle * hard in %) of zones below 80, to 100 and above 100 % of threshold</translation>
    </message>
    <message>
        <source>mean power over mean revolutions a second, of pedalled seconds</source>
        <translation>mean power over mean revolutions a second, of pedalled seconds</translation>
    </message>
    <message>
        <source>motor&apos;s work over motor&apos;s and rider&apos;s</source>
        <translation>motor&apos;s work over motor&apos;s and rider&apos;s</translation>
    </message>
    <message>
        <source>first less last charge</source>
        <translation>first less last charge</translation>
    </message>
    <message>
        <source>best 5 minutes after 1500 kJ over the best of all</source>
        <translation>best 5 minutes after 1500 kJ over the best of all</translation>
    </message>
    <message>
        <source>power over angular speed, of pedalled seconds</source>
        <translation>power over angular speed, of pedalled seconds</translation>
    </message>
    <message>
        <source>largest power over angular speed in a second</source>
        <translation>largest power over angular speed in a second</translation>
    </message>
    <message>
        <source>crank torque over a crank of 172.5 mm</source>
        <translation>crank torque over a crank of 172.5 mm</translation>
    </message>
    <message>
        <source>angular speed times a crank of 172.5 mm</source>
        <translation>angular speed times a crank of 172.5 mm</translation>
    </message>
    <message>
        <source>seconds above the force and pedal speed of threshold at 80 rev/min</source>
        <translation>seconds above the force and pedal speed of threshold at 80 rev/min</translation>
    </message>
    <message>
        <source>seconds above that force and below that speed</source>
        <translation>seconds above that force and below that speed</translation>
    </message>
    <message>
        <source>seconds below both</source>
        <translation>seconds below both</translation>
    </message>
    <message>
        <source>seconds below that force and above that speed</source>
        <translation>seconds below that force and above that speed</translation>
    </message>
    <message>
        <source>stretches of 20 s and more at 90 % of threshold and above</source>
        <translation>stretches of 20 s and more at 90 % of threshold and above</translation>
    </message>
    <message>
        <source>length of all work intervals</source>
        <translation>length of all work intervals</translation>
    </message>
    <message>
        <source>largest mean power of a work interval</source>
        <translation>largest mean power of a work interval</translation>
    </message>
    <message>
        <source>integral of motor power</source>
        <translation>integral of motor power</translation>
    </message>
    <message>
        <source>mean over time, zeros left out</source>
        <translation>mean over time, zeros left out</translation>
    </message>
    <message>
        <source>smallest second above zero</source>
        <translation>smallest second above zero</translation>
    </message>
    <message>
        <source>mean heart rate over the maximum</source>
        <translation>mean heart rate over the maximum</translation>
    </message>
    <message>
        <source>highest heart rate over the maximum</source>
        <translation>highest heart rate over the maximum</translation>
    </message>
    <message>
        <source>(mean - rest) / (max - rest)</source>
        <translation>(mean - rest) / (max - rest)</translation>
    </message>
    <message>
        <source>sum of the rate over time</source>
        <translation>sum of the rate over time</translation>
    </message>
    <message>
        <source>second half&apos;s mean over the first half&apos;s, less 100 %</source>
        <translation>second half&apos;s mean over the first half&apos;s, less 100 %</translation>
    </message>
    <message>
        <source>largest fall within 60 s</source>
        <translation>largest fall within 60 s</translation>
    </message>
    <message>
        <source>largest fall within 30 s</source>
        <translation>largest fall within 30 s</translation>
    </message>
    <message>
        <source>seconds at or above threshold heart rate</source>
        <translation>seconds at or above threshold heart rate</translation>
    </message>
    <message>
        <source>seconds below 70 % of the maximum</source>
        <translation>seconds below 70 % of the maximum</translation>
    </message>
    <message>
        <source>seconds from 70 to below 80 % of the maximum</source>
        <translation>seconds from 70 to below 80 % of the maximum</translation>
    </message>
    <message>
        <source>seconds at 80 % of the maximum and above</source>
        <translation>seconds at 80 % of the maximum and above</translation>
    </message>
    <message>
        <source>minutes * r * 0.64 e^(1.92 r)</source>
        <translation>minutes * r * 0.64 e^(1.92 r)</translation>
    </message>
    <message>
        <source>minutes * r * 0.86 e^(1.67 r)</source>
        <translation>minutes * r * 0.86 e^(1.67 r)</translation>
    </message>
    <message>
        <source>minutes in five zones of 10 % from 50 % of the maximum, times 1 to 5</source>
        <translation>minutes in five zones of 10 % from 50 % of the maximum, times 1 to 5</translation>
    </message>
    <message>
        <source>minutes below, between and above the thresholds, times 1, 2 and 3</source>
        <translation>minutes below, between and above the thresholds, times 1, 2 and 3</translation>
    </message>
    <message>
        <source>training impulse over that of an hour at threshold, times 100</source>
        <translation>training impulse over that of an hour at threshold, times 100</translation>
    </message>
    <message>
        <source>weighted power over mean heart rate</source>
        <translation>weighted power over mean heart rate</translation>
    </message>
    <message>
        <source>metres a heart beat: mean speed per minute over mean heart rate</source>
        <translation>metres a heart beat: mean speed per minute over mean heart rate</translation>
    </message>
    <message>
        <source>power a beat lost from the first to the second half</source>
        <translation>power a beat lost from the first to the second half</translation>
    </message>
    <message>
        <source>speed a beat lost from the first to the second half</source>
        <translation>speed a beat lost from the first to the second half</translation>
    </message>
    <message>
        <source>mean power over beats a second</source>
        <translation>mean power over beats a second</translation>
    </message>
    <message>
        <source>largest mean of 1200 s; of a time trial over 30 minutes</source>
        <translation>largest mean of 1200 s; of a time trial over 30 minutes</translation>
    </message>
    <message>
        <source>(mean heart rate - rest) over metres a minute</source>
        <translation>(mean heart rate - rest) over metres a minute</translation>
    </message>
    <message>
        <source>6 mean / rest - 5</source>
        <translation>6 mean / rest - 5</translation>
    </message>
    <message>
        <source>largest 5 (T - T0) / (39.5 - T0) + 5 (HR - rest) / (180 - rest), T0 the first temperature</source>
        <translation>largest 5 (T - T0) / (39.5 - T0) + 5 (HR - rest) / (180 - rest), T0 the first temperature</translation>
    </message>
    <message>
        <source>15.3 max / rest</source>
        <translation>15.3 max / rest</translation>
    </message>
    <message>
        <source>208 - 0.7 age</source>
        <translation>208 - 0.7 age</translation>
    </message>
    <message>
        <source>largest second</source>
        <translation>largest second</translation>
    </message>
    <message>
        <source>smallest second</source>
        <translation>smallest second</translation>
    </message>
    <message>
        <source>number of intervals after correction</source>
        <translation>number of intervals after correction</translation>
    </message>
    <message>
        <source>intervals outside 300 to 2000 ms or over 20 % from their local median</source>
        <translation>intervals outside 300 to 2000 ms or over 20 % from their local median</translation>
    </message>
    <message>
        <source>mean of the intervals</source>
        <translation>mean of the intervals</translation>
    </message>
    <message>
        <source>half of the intervals are shorter</source>
        <translation>half of the intervals are shorter</translation>
    </message>
    <message>
        <source>longest less shortest interval</source>
        <translation>longest less shortest interval</translation>
    </message>
    <message>
        <source>standard deviation, n - 1</source>
        <translation>standard deviation, n - 1</translation>
    </message>
    <message>
        <source>root mean square of successive differences</source>
        <translation>root mean square of successive differences</translation>
    </message>
    <message>
        <source>natural logarithm of RMSSD in ms</source>
        <translation>natural logarithm of RMSSD in ms</translation>
    </message>
    <message>
        <source>standard deviation of successive differences</source>
        <translation>standard deviation of successive differences</translation>
    </message>
    <message>
        <source>share of successive differences above 50 ms</source>
        <translation>share of successive differences above 50 ms</translation>
    </message>
    <message>
        <source>share of successive differences above 20 ms</source>
        <translation>share of successive differences above 20 ms</translation>
    </message>
    <message>
        <source>SDNN over the mean interval</source>
        <translation>SDNN over the mean interval</translation>
    </message>
    <message>
        <source>RMSSD over the mean interval</source>
        <translation>RMSSD over the mean interval</translation>
    </message>
    <message>
        <source>SDSD / sqrt(2)</source>
        <translation>SDSD / sqrt(2)</translation>
    </message>
    <message>
        <source>sqrt(2 SDNN^2 - SDSD^2 / 2)</source>
        <translation>sqrt(2 SDNN^2 - SDSD^2 / 2)</translation>
    </message>
    <message>
        <source>along over across</source>
        <translation>along over across</translation>
    </message>
    <message>
        <source>pi * SD1 * SD2</source>
        <translation>pi * SD1 * SD2</translation>
    </message>
    <message>
        <source>intervals over the largest bin of 7.8125 ms</source>
        <translation>intervals over the largest bin of 7.8125 ms</translation>
    </message>
    <message>
        <source>share of the largest 50 ms bin in % / (2 * mode * range), in s</source>
        <translation>share of the largest 50 ms bin in % / (2 * mode * range), in s</translation>
    </message>
    <message>
        <source>slope of detrended fluctuation over windows of 4 to 16 beats</source>
        <translation>slope of detrended fluctuation over windows of 4 to 16 beats</translation>
    </message>
    <message>
        <source>standard deviation of the mean intervals of whole five minutes</source>
        <translation>standard deviation of the mean intervals of whole five minutes</translation>
    </message>
    <message>
        <source>mean of the standard deviations of whole five minutes</source>
        <translation>mean of the standard deviations of whole five minutes</translation>
    </message>
    <message>
        <source>slope of detrended fluctuation over windows of 16 to 64 beats</source>
        <translation>slope of detrended fluctuation over windows of 16 to 64 beats</translation>
    </message>
    <message>
        <source>smallest exponent of two minutes, one a minute</source>
        <translation>smallest exponent of two minutes, one a minute</translation>
    </message>
    <message>
        <source>pairs of minutes with an exponent below 0.75</source>
        <translation>pairs of minutes with an exponent below 0.75</translation>
    </message>
    <message>
        <source>decimal logarithm of 16 SD1 SD2 in ms</source>
        <translation>decimal logarithm of 16 SD1 SD2 in ms</translation>
    </message>
    <message>
        <source>intervals at which acceleration turns into deceleration or back</source>
        <translation>intervals at which acceleration turns into deceleration or back</translation>
    </message>
    <message>
        <source>distance over recorded time</source>
        <translation>distance over recorded time</translation>
    </message>
    <message>
        <source>distance over moving time</source>
        <translation>distance over moving time</translation>
    </message>
    <message>
        <source>largest mean of 10 s</source>
        <translation>largest mean of 10 s</translation>
    </message>
    <message>
        <source>standard deviation over mean, of the seconds in motion</source>
        <translation>standard deviation over mean, of the seconds in motion</translation>
    </message>
    <message>
        <source>recorded time over distance</source>
        <translation>recorded time over distance</translation>
    </message>
    <message>
        <source>moving time over distance</source>
        <translation>moving time over distance</translation>
    </message>
    <message>
        <source>second half&apos;s mean speed over the first half&apos;s, less 100 %</source>
        <translation>second half&apos;s mean speed over the first half&apos;s, less 100 %</translation>
    </message>
    <message>
        <source>slope of the line through the seconds above 0.5 m/s, over their mean</source>
        <translation>slope of the line through the seconds above 0.5 m/s, over their mean</translation>
    </message>
    <message>
        <source>way at 19.8 to below 25.2 km/h</source>
        <translation>way at 19.8 to below 25.2 km/h</translation>
    </message>
    <message>
        <source>way at 25.2 km/h and faster</source>
        <translation>way at 25.2 km/h and faster</translation>
    </message>
    <message>
        <source>times that 25.2 km/h is reached from below</source>
        <translation>times that 25.2 km/h is reached from below</translation>
    </message>
    <message>
        <source>cost of running on the slope that equals the acceleration, on grass, times speed</source>
        <translation>cost of running on the slope that equals the acceleration, on grass, times speed</translation>
    </message>
    <message>
        <source>largest change over 3 s</source>
        <translation>largest change over 3 s</translation>
    </message>
    <message>
        <source>most negative change over 3 s</source>
        <translation>most negative change over 3 s</translation>
    </message>
    <message>
        <source>runs of 3 s and more below 0.5 m/s between motion</source>
        <translation>runs of 3 s and more below 0.5 m/s between motion</translation>
    </message>
    <message>
        <source>longest such run</source>
        <translation>longest such run</translation>
    </message>
    <message>
        <source>shortest time for the distance</source>
        <translation>shortest time for the distance</translation>
    </message>
    <message>
        <source>shortest time for 1609.344 m</source>
        <translation>shortest time for 1609.344 m</translation>
    </message>
    <message>
        <source>shortest time for 21097.5 m</source>
        <translation>shortest time for 21097.5 m</translation>
    </message>
    <message>
        <source>shortest time for 42195 m</source>
        <translation>shortest time for 42195 m</translation>
    </message>
    <message>
        <source>speed times the cost of its gradient over the flat&apos;s</source>
        <translation>speed times the cost of its gradient over the flat&apos;s</translation>
    </message>
    <message>
        <source>1000 over grade-adjusted speed</source>
        <translation>1000 over grade-adjusted speed</translation>
    </message>
    <message>
        <source>100 * hours * (grade-adjusted over threshold speed) squared</source>
        <translation>100 * hours * (grade-adjusted over threshold speed) squared</translation>
    </message>
    <message>
        <source>100 * hours * (speed in motion over threshold speed) cubed</source>
        <translation>100 * hours * (speed in motion over threshold speed) cubed</translation>
    </message>
    <message>
        <source>load score by power, or else by running, swimming or heart rate</source>
        <translation>load score by power, or else by running, swimming or heart rate</translation>
    </message>
    <message>
        <source>rises of 20 m and more at 3 % and more on the whole</source>
        <translation>rises of 20 m and more at 3 % and more on the whole</translation>
    </message>
    <message>
        <source>largest gain of a climb</source>
        <translation>largest gain of a climb</translation>
    </message>
    <message>
        <source>largest length of a climb</source>
        <translation>largest length of a climb</translation>
    </message>
    <message>
        <source>largest mean gradient of a climb</source>
        <translation>largest mean gradient of a climb</translation>
    </message>
    <message>
        <source>largest length times mean gradient in percent</source>
        <translation>largest length times mean gradient in percent</translation>
    </message>
    <message>
        <source>largest gain over time of a climb</source>
        <translation>largest gain over time of a climb</translation>
    </message>
    <message>
        <source>climbing speed in m/h over 200 + 10 times the gradient in %</source>
        <translation>climbing speed in m/h over 200 + 10 times the gradient in %</translation>
    </message>
    <message>
        <source>gain^2 over ten lengths, and a point each km that its top lies above 1000 m</source>
        <translation>gain^2 over ten lengths, and a point each km that its top lies above 1000 m</translation>
    </message>
    <message>
        <source>largest straight distance from the first position</source>
        <translation>largest straight distance from the first position</translation>
    </message>
    <message>
        <source>straight distance from first to last position</source>
        <translation>straight distance from first to last position</translation>
    </message>
    <message>
        <source>mean of the receiver&apos;s own estimate</source>
        <translation>mean of the receiver&apos;s own estimate</translation>
    </message>
    <message>
        <source>largest depth</source>
        <translation>largest depth</translation>
    </message>
    <message>
        <source>10.8 W/kg + 7</source>
        <translation>10.8 W/kg + 7</translation>
    </message>
    <message>
        <source>10.8 W/kg + 7 of average power</source>
        <translation>10.8 W/kg + 7 of average power</translation>
    </message>
    <message>
        <source>3.5 + 0.2 v + 0.9 v gradient, v in m/min, rises only</source>
        <translation>3.5 + 0.2 v + 0.9 v gradient, v in m/min, rises only</translation>
    </message>
    <message>
        <source>3.5 + 0.1 v + 1.8 v gradient, v in m/min, rises only</source>
        <translation>3.5 + 0.1 v + 1.8 v gradient, v in m/min, rises only</translation>
    </message>
    <message>
        <source>(10.51 W + 6.35 kg - 10.49 years + 519.3) / kg of the best minute</source>
        <translation>(10.51 W + 6.35 kg - 10.49 years + 519.3) / kg of the best minute</translation>
    </message>
    <message>
        <source>(9.39 W + 7.7 kg - 5.88 years + 136.7) / kg of the best minute</source>
        <translation>(9.39 W + 7.7 kg - 5.88 years + 136.7) / kg of the best minute</translation>
    </message>
    <message>
        <source>(0.01141 W + 0.435) l/min of the best 150 s, a stage of its test</source>
        <translation>(0.01141 W + 0.435) l/min of the best 150 s, a stage of its test</translation>
    </message>
    <message>
        <source>3.6 J/kg each metre on the flat, by the polynomial of its gradient elsewhere</source>
        <translation>3.6 J/kg each metre on the flat, by the polynomial of its gradient elsewhere</translation>
    </message>
    <message>
        <source>slope of distance over time of the best 3, 5, 12 and 20 minutes</source>
        <translation>slope of distance over time of the best 3, 5, 12 and 20 minutes</translation>
    </message>
    <message>
        <source>intercept of distance over time of the same efforts</source>
        <translation>intercept of distance over time of the same efforts</translation>
    </message>
    <message>
        <source>speed that costs the uptake of the fastest 5 km</source>
        <translation>speed that costs the uptake of the fastest 5 km</translation>
    </message>
    <message>
        <source>pace that costs 88 % of the uptake of the fastest 5 km</source>
        <translation>pace that costs 88 % of the uptake of the fastest 5 km</translation>
    </message>
    <message>
        <source>cost of its speed over the part held for its time; of 1.5 km in shorter runs</source>
        <translation>cost of its speed over the part held for its time; of 1.5 km in shorter runs</translation>
    </message>
    <message>
        <source>(metres of the best 12 minutes - 504.9) / 44.73</source>
        <translation>(metres of the best 12 minutes - 504.9) / 44.73</translation>
    </message>
    <message>
        <source>time in which the uptake shown runs 10 km</source>
        <translation>time in which the uptake shown runs 10 km</translation>
    </message>
    <message>
        <source>time in which the uptake shown runs 21097.5 m</source>
        <translation>time in which the uptake shown runs 21097.5 m</translation>
    </message>
    <message>
        <source>time in which the uptake shown runs 42195 m</source>
        <translation>time in which the uptake shown runs 42195 m</translation>
    </message>
    <message>
        <source>fastest 5 km scaled by distance to the 1.06</source>
        <translation>fastest 5 km scaled by distance to the 1.06</translation>
    </message>
    <message>
        <source>fastest 5 km scaled by the speed factors</source>
        <translation>fastest 5 km scaled by the speed factors</translation>
    </message>
    <message>
        <source>standard deviation of the seconds above zero</source>
        <translation>standard deviation of the seconds above zero</translation>
    </message>
    <message>
        <source>seconds with cadence above zero</source>
        <translation>seconds with cadence above zero</translation>
    </message>
    <message>
        <source>sum of cadence over time</source>
        <translation>sum of cadence over time</translation>
    </message>
    <message>
        <source>mean speed over revolutions a second, of seconds that have both</source>
        <translation>mean speed over revolutions a second, of seconds that have both</translation>
    </message>
    <message>
        <source>twice the sum of step pairs over time</source>
        <translation>twice the sum of step pairs over time</translation>
    </message>
    <message>
        <source>twice the mean of step pairs</source>
        <translation>twice the mean of step pairs</translation>
    </message>
    <message>
        <source>mean of the sensor&apos;s step length</source>
        <translation>mean of the sensor&apos;s step length</translation>
    </message>
    <message>
        <source>mean speed over mean steps a second, of seconds with steps</source>
        <translation>mean speed over mean steps a second, of seconds with steps</translation>
    </message>
    <message>
        <source>mean share of the left foot</source>
        <translation>mean share of the left foot</translation>
    </message>
    <message>
        <source>mean distance of the left share from 50 %, twice</source>
        <translation>mean distance of the left share from 50 %, twice</translation>
    </message>
    <message>
        <source>time of a step less ground contact</source>
        <translation>time of a step less ground contact</translation>
    </message>
    <message>
        <source>ground contact over the time of a stride (two steps)</source>
        <translation>ground contact over the time of a stride (two steps)</translation>
    </message>
    <message>
        <source>pi/2 (flight over contact + 1)</source>
        <translation>pi/2 (flight over contact + 1)</translation>
    </message>
    <message>
        <source>peak acceleration contact^2 / pi^2 - g contact^2 / 8</source>
        <translation>peak acceleration contact^2 / pi^2 - g contact^2 / 8</translation>
    </message>
    <message>
        <source>peak force over the body&apos;s sinking, by the sine model</source>
        <translation>peak force over the body&apos;s sinking, by the sine model</translation>
    </message>
    <message>
        <source>peak force over the shortening of a leg of 0.53 of the height</source>
        <translation>peak force over the shortening of a leg of 0.53 of the height</translation>
    </message>
    <message>
        <source>mean vertical oscillation over mean step length</source>
        <translation>mean vertical oscillation over mean step length</translation>
    </message>
    <message>
        <source>mean speed over mean power to mass</source>
        <translation>mean speed over mean power to mass</translation>
    </message>
    <message>
        <source>mean share of the right leg</source>
        <translation>mean share of the right leg</translation>
    </message>
    <message>
        <source>right leg&apos;s work over all, second by second</source>
        <translation>right leg&apos;s work over all, second by second</translation>
    </message>
    <message>
        <source>mean distance of the right share from 50 %, twice</source>
        <translation>mean distance of the right share from 50 %, twice</translation>
    </message>
    <message>
        <source>standard deviation of the right share</source>
        <translation>standard deviation of the right share</translation>
    </message>
    <message>
        <source>mean of both legs</source>
        <translation>mean of both legs</translation>
    </message>
    <message>
        <source>mean arc from start to end of the drive</source>
        <translation>mean arc from start to end of the drive</translation>
    </message>
    <message>
        <source>mean of both feet</source>
        <translation>mean of both feet</translation>
    </message>
    <message>
        <source>number of active lengths</source>
        <translation>number of active lengths</translation>
    </message>
    <message>
        <source>sum over the lengths</source>
        <translation>sum over the lengths</translation>
    </message>
    <message>
        <source>strokes over lengths</source>
        <translation>strokes over lengths</translation>
    </message>
    <message>
        <source>strokes over the minutes swum</source>
        <translation>strokes over the minutes swum</translation>
    </message>
    <message>
        <source>distance over strokes</source>
        <translation>distance over strokes</translation>
    </message>
    <message>
        <source>speed times distance a stroke</source>
        <translation>speed times distance a stroke</translation>
    </message>
    <message>
        <source>mean of seconds and strokes of a length, added</source>
        <translation>mean of seconds and strokes of a length, added</translation>
    </message>
    <message>
        <source>smallest sum of seconds and strokes of a length</source>
        <translation>smallest sum of seconds and strokes of a length</translation>
    </message>
    <message>
        <source>time swum over distance</source>
        <translation>time swum over distance</translation>
    </message>
    <message>
        <source>resting lengths over all time</source>
        <translation>resting lengths over all time</translation>
    </message>
    <message>
        <source>that score times 25 m over the pool&apos;s length</source>
        <translation>that score times 25 m over the pool&apos;s length</translation>
    </message>
    <message>
        <source>lengths swum without a rest, counted as one</source>
        <translation>lengths swum without a rest, counted as one</translation>
    </message>
    <message>
        <source>largest way without a rest</source>
        <translation>largest way without a rest</translation>
    </message>
    <message>
        <source>mean time from a set to the next</source>
        <translation>mean time from a set to the next</translation>
    </message>
    <message>
        <source>shortest time of lengths in a row</source>
        <translation>shortest time of lengths in a row</translation>
    </message>
    <message>
        <source>200 m over the fastest 400 m less the fastest 200 m</source>
        <translation>200 m over the fastest 400 m less the fastest 200 m</translation>
    </message>
    <message>
        <source>mean of 2.80 times speed cubed</source>
        <translation>mean of 2.80 times speed cubed</translation>
    </message>
    <message>
        <source>way over strokes, of seconds with strokes</source>
        <translation>way over strokes, of seconds with strokes</translation>
    </message>
    <message>
        <source>seconds deeper than 1 m</source>
        <translation>seconds deeper than 1 m</translation>
    </message>
    <message>
        <source>largest fall of the depth within 10 s</source>
        <translation>largest fall of the depth within 10 s</translation>
    </message>
</context>
<context>
    <name>MetricGaps</name>
    <message>
        <source>pauses and gaps do not matter</source>
        <translation>pauses and gaps do not matter</translation>
    </message>
    <message>
        <source>pauses are left out; a sample before a gap of over 10 s counts for 1 s</source>
        <translation>pauses are left out; a sample before a gap of over 10 s counts for 1 s</translation>
    </message>
    <message>
        <source>absent values are passed over</source>
        <translation>absent values are passed over</translation>
    </message>
    <message>
        <source>only recorded seconds with a value count</source>
        <translation>only recorded seconds with a value count</translation>
    </message>
    <message>
        <source>nothing is walked in a gap or pause</source>
        <translation>nothing is walked in a gap or pause</translation>
    </message>
    <message>
        <source>pauses and unmarked gaps do not count</source>
        <translation>pauses and unmarked gaps do not count</translation>
    </message>
    <message>
        <source>pauses are cut out, seconds without a value count as zero</source>
        <translation>pauses are cut out, seconds without a value count as zero</translation>
    </message>
    <message>
        <source>pauses and gaps count as zero</source>
        <translation>pauses and gaps count as zero</translation>
    </message>
    <message>
        <source>beats over 10 s apart are no neighbours; what is between is not made up</source>
        <translation>beats over 10 s apart are no neighbours; what is between is not made up</translation>
    </message>
    <message>
        <source>a rest, or 5 s without a length, ends a set</source>
        <translation>a rest, or 5 s without a length, ends a set</translation>
    </message>
</context>
<context>
    <name>MetricGroup</name>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Heart and breathing</source>
        <translation>Heart and breathing</translation>
    </message>
    <message>
        <source>Heart rate variability</source>
        <translation>Heart rate variability</translation>
    </message>
    <message>
        <source>Speed, climbs and load</source>
        <translation>Speed, climbs and load</translation>
    </message>
    <message>
        <source>Oxygen uptake and race times</source>
        <translation>Oxygen uptake and race times</translation>
    </message>
    <message>
        <source>Cadence and technique</source>
        <translation>Cadence and technique</translation>
    </message>
    <message>
        <source>Swimming, rowing and diving</source>
        <translation>Swimming, rowing and diving</translation>
    </message>
</context>
<context>
    <name>MetricName</name>
    <message>
        <source>Elapsed time</source>
        <translation>Elapsed time</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation>Recorded time</translation>
    </message>
    <message>
        <source>Moving time</source>
        <translation>Moving time</translation>
    </message>
    <message>
        <source>Paused time</source>
        <translation>Paused time</translation>
    </message>
    <message>
        <source>Moving share</source>
        <translation>Moving share</translation>
    </message>
    <message>
        <source>Standing time</source>
        <translation>Standing time</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Ascent</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Descent</translation>
    </message>
    <message>
        <source>Net altitude change</source>
        <translation>Net altitude change</translation>
    </message>
    <message>
        <source>Highest point</source>
        <translation>Highest point</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Lowest point</translation>
    </message>
    <message>
        <source>Mean altitude</source>
        <translation>Mean altitude</translation>
    </message>
    <message>
        <source>Ascent per kilometre</source>
        <translation>Ascent per kilometre</translation>
    </message>
    <message>
        <source>Climbing speed of the whole</source>
        <translation>Climbing speed of the whole</translation>
    </message>
    <message>
        <source>Uphill time</source>
        <translation>Uphill time</translation>
    </message>
    <message>
        <source>Downhill time</source>
        <translation>Downhill time</translation>
    </message>
    <message>
        <source>Flat time</source>
        <translation>Flat time</translation>
    </message>
    <message>
        <source>Steepest rise</source>
        <translation>Steepest rise</translation>
    </message>
    <message>
        <source>Steepest fall</source>
        <translation>Steepest fall</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Energy spent</source>
        <translation>Energy spent</translation>
    </message>
    <message>
        <source>Energy by heart rate, male equation</source>
        <translation>Energy by heart rate, male equation</translation>
    </message>
    <message>
        <source>Energy by heart rate, female equation</source>
        <translation>Energy by heart rate, female equation</translation>
    </message>
    <message>
        <source>Mean temperature</source>
        <translation>Mean temperature</translation>
    </message>
    <message>
        <source>Lowest temperature</source>
        <translation>Lowest temperature</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <translation>Highest temperature</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Laps</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>Share recorded</source>
        <translation>Share recorded</translation>
    </message>
    <message>
        <source>Effort distance</source>
        <translation>Effort distance</translation>
    </message>
    <message>
        <source>Walking time by ascent</source>
        <translation>Walking time by ascent</translation>
    </message>
    <message>
        <source>Walking time by gradient</source>
        <translation>Walking time by gradient</translation>
    </message>
    <message>
        <source>Time between samples</source>
        <translation>Time between samples</translation>
    </message>
    <message>
        <source>Samples out of order</source>
        <translation>Samples out of order</translation>
    </message>
    <message>
        <source>Share without heart rate</source>
        <translation>Share without heart rate</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Average power</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Highest power</translation>
    </message>
    <message>
        <source>Median power</source>
        <translation>Median power</translation>
    </message>
    <message>
        <source>Spread of power</source>
        <translation>Spread of power</translation>
    </message>
    <message>
        <source>Average power while pedalling</source>
        <translation>Average power while pedalling</translation>
    </message>
    <message>
        <source>Share coasted</source>
        <translation>Share coasted</translation>
    </message>
    <message>
        <source>Weighted power</source>
        <translation>Weighted power</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Intensity</translation>
    </message>
    <message>
        <source>Training load score</source>
        <translation>Training load score</translation>
    </message>
    <message>
        <source>Variability</source>
        <translation>Variability</translation>
    </message>
    <message>
        <source>Exponential power</source>
        <translation>Exponential power</translation>
    </message>
    <message>
        <source>Relative intensity</source>
        <translation>Relative intensity</translation>
    </message>
    <message>
        <source>Exponential load score</source>
        <translation>Exponential load score</translation>
    </message>
    <message>
        <source>Average power to mass</source>
        <translation>Average power to mass</translation>
    </message>
    <message>
        <source>Weighted power to mass</source>
        <translation>Weighted power to mass</translation>
    </message>
    <message>
        <source>Work to mass</source>
        <translation>Work to mass</translation>
    </message>
    <message>
        <source>Work above threshold</source>
        <translation>Work above threshold</translation>
    </message>
    <message>
        <source>Share of work above threshold</source>
        <translation>Share of work above threshold</translation>
    </message>
    <message>
        <source>Share of time above threshold</source>
        <translation>Share of time above threshold</translation>
    </message>
    <message>
        <source>Best 5 seconds</source>
        <translation>Best 5 seconds</translation>
    </message>
    <message>
        <source>Best minute</source>
        <translation>Best minute</translation>
    </message>
    <message>
        <source>Best 5 minutes</source>
        <translation>Best 5 minutes</translation>
    </message>
    <message>
        <source>Best 20 minutes</source>
        <translation>Best 20 minutes</translation>
    </message>
    <message>
        <source>Best hour</source>
        <translation>Best hour</translation>
    </message>
    <message>
        <source>Threshold by 20 minutes</source>
        <translation>Threshold by 20 minutes</translation>
    </message>
    <message>
        <source>Threshold by 8 minutes</source>
        <translation>Threshold by 8 minutes</translation>
    </message>
    <message>
        <source>Threshold by ramp</source>
        <translation>Threshold by ramp</translation>
    </message>
    <message>
        <source>Critical power</source>
        <translation>Critical power</translation>
    </message>
    <message>
        <source>Work above critical power</source>
        <translation>Work above critical power</translation>
    </message>
    <message>
        <source>Critical power, three parameters</source>
        <translation>Critical power, three parameters</translation>
    </message>
    <message>
        <source>Work above critical power, three parameters</source>
        <translation>Work above critical power, three parameters</translation>
    </message>
    <message>
        <source>Peak power of the model</source>
        <translation>Peak power of the model</translation>
    </message>
    <message>
        <source>Least reserve</source>
        <translation>Least reserve</translation>
    </message>
    <message>
        <source>Reserve at the end</source>
        <translation>Reserve at the end</translation>
    </message>
    <message>
        <source>Least reserve, differential</source>
        <translation>Least reserve, differential</translation>
    </message>
    <message>
        <source>Reserve at the end, differential</source>
        <translation>Reserve at the end, differential</translation>
    </message>
    <message>
        <source>Time constant of recovery</source>
        <translation>Time constant of recovery</translation>
    </message>
    <message>
        <source>Least reserve, elite recovery</source>
        <translation>Least reserve, elite recovery</translation>
    </message>
    <message>
        <source>Reserve spent in all</source>
        <translation>Reserve spent in all</translation>
    </message>
    <message>
        <source>Time with little reserve</source>
        <translation>Time with little reserve</translation>
    </message>
    <message>
        <source>Average power at sea level, acclimatised</source>
        <translation>Average power at sea level, acclimatised</translation>
    </message>
    <message>
        <source>Average power at sea level, not acclimatised</source>
        <translation>Average power at sea level, not acclimatised</translation>
    </message>
    <message>
        <source>Fatigue of the hardest 30 seconds</source>
        <translation>Fatigue of the hardest 30 seconds</translation>
    </message>
    <message>
        <source>Exponent of endurance</source>
        <translation>Exponent of endurance</translation>
    </message>
    <message>
        <source>Share held for 20 minutes</source>
        <translation>Share held for 20 minutes</translation>
    </message>
    <message>
        <source>Power above the aerobic</source>
        <translation>Power above the aerobic</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>Polarisation</translation>
    </message>
    <message>
        <source>Work a revolution</source>
        <translation>Work a revolution</translation>
    </message>
    <message>
        <source>Share of the motor</source>
        <translation>Share of the motor</translation>
    </message>
    <message>
        <source>Battery used</source>
        <translation>Battery used</translation>
    </message>
    <message>
        <source>Durability after 1500 kJ</source>
        <translation>Durability after 1500 kJ</translation>
    </message>
    <message>
        <source>Mean crank torque</source>
        <translation>Mean crank torque</translation>
    </message>
    <message>
        <source>Highest crank torque</source>
        <translation>Highest crank torque</translation>
    </message>
    <message>
        <source>Mean effective pedal force</source>
        <translation>Mean effective pedal force</translation>
    </message>
    <message>
        <source>Mean pedal speed</source>
        <translation>Mean pedal speed</translation>
    </message>
    <message>
        <source>Forceful and fast</source>
        <translation>Forceful and fast</translation>
    </message>
    <message>
        <source>Forceful and slow</source>
        <translation>Forceful and slow</translation>
    </message>
    <message>
        <source>Light and slow</source>
        <translation>Light and slow</translation>
    </message>
    <message>
        <source>Light and fast</source>
        <translation>Light and fast</translation>
    </message>
    <message>
        <source>Work intervals</source>
        <translation>Work intervals</translation>
    </message>
    <message>
        <source>Time in work intervals</source>
        <translation>Time in work intervals</translation>
    </message>
    <message>
        <source>Hardest work interval</source>
        <translation>Hardest work interval</translation>
    </message>
    <message>
        <source>Work of the motor</source>
        <translation>Work of the motor</translation>
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
        <source>Lowest heart rate</source>
        <translation>Lowest heart rate</translation>
    </message>
    <message>
        <source>Median heart rate</source>
        <translation>Median heart rate</translation>
    </message>
    <message>
        <source>Spread of heart rate</source>
        <translation>Spread of heart rate</translation>
    </message>
    <message>
        <source>Average share of the maximum</source>
        <translation>Average share of the maximum</translation>
    </message>
    <message>
        <source>Highest share of the maximum</source>
        <translation>Highest share of the maximum</translation>
    </message>
    <message>
        <source>Average heart rate reserve in use</source>
        <translation>Average heart rate reserve in use</translation>
    </message>
    <message>
        <source>Heart beats</source>
        <translation>Heart beats</translation>
    </message>
    <message>
        <source>Heart rate drift</source>
        <translation>Heart rate drift</translation>
    </message>
    <message>
        <source>Heart rate recovery</source>
        <translation>Heart rate recovery</translation>
    </message>
    <message>
        <source>Fast heart rate recovery</source>
        <translation>Fast heart rate recovery</translation>
    </message>
    <message>
        <source>Share above threshold heart rate</source>
        <translation>Share above threshold heart rate</translation>
    </message>
    <message>
        <source>Share of easy heart rate</source>
        <translation>Share of easy heart rate</translation>
    </message>
    <message>
        <source>Share of moderate heart rate</source>
        <translation>Share of moderate heart rate</translation>
    </message>
    <message>
        <source>Share of hard heart rate</source>
        <translation>Share of hard heart rate</translation>
    </message>
    <message>
        <source>Training impulse, male coefficients</source>
        <translation>Training impulse, male coefficients</translation>
    </message>
    <message>
        <source>Training impulse, female coefficients</source>
        <translation>Training impulse, female coefficients</translation>
    </message>
    <message>
        <source>Zonal training impulse</source>
        <translation>Zonal training impulse</translation>
    </message>
    <message>
        <source>Training impulse by two thresholds</source>
        <translation>Training impulse by two thresholds</translation>
    </message>
    <message>
        <source>Heart rate load score</source>
        <translation>Heart rate load score</translation>
    </message>
    <message>
        <source>Efficiency by power</source>
        <translation>Efficiency by power</translation>
    </message>
    <message>
        <source>Efficiency by pace</source>
        <translation>Efficiency by pace</translation>
    </message>
    <message>
        <source>Decoupling of power and heart</source>
        <translation>Decoupling of power and heart</translation>
    </message>
    <message>
        <source>Decoupling of pace and heart</source>
        <translation>Decoupling of pace and heart</translation>
    </message>
    <message>
        <source>Work a heart beat</source>
        <translation>Work a heart beat</translation>
    </message>
    <message>
        <source>Threshold heart rate by 20 minutes</source>
        <translation>Threshold heart rate by 20 minutes</translation>
    </message>
    <message>
        <source>Heart beats a metre above rest</source>
        <translation>Heart beats a metre above rest</translation>
    </message>
    <message>
        <source>Metabolic equivalents by heart rate</source>
        <translation>Metabolic equivalents by heart rate</translation>
    </message>
    <message>
        <source>Physiological strain</source>
        <translation>Physiological strain</translation>
    </message>
    <message>
        <source>Oxygen uptake by heart rates</source>
        <translation>Oxygen uptake by heart rates</translation>
    </message>
    <message>
        <source>Expected maximum heart rate</source>
        <translation>Expected maximum heart rate</translation>
    </message>
    <message>
        <source>Mean respiration rate</source>
        <translation>Mean respiration rate</translation>
    </message>
    <message>
        <source>Highest respiration rate</source>
        <translation>Highest respiration rate</translation>
    </message>
    <message>
        <source>Highest core temperature</source>
        <translation>Highest core temperature</translation>
    </message>
    <message>
        <source>Mean muscle oxygen</source>
        <translation>Mean muscle oxygen</translation>
    </message>
    <message>
        <source>Lowest muscle oxygen</source>
        <translation>Lowest muscle oxygen</translation>
    </message>
    <message>
        <source>Mean muscle haemoglobin</source>
        <translation>Mean muscle haemoglobin</translation>
    </message>
    <message>
        <source>Measured intervals</source>
        <translation>Measured intervals</translation>
    </message>
    <message>
        <source>Corrected intervals</source>
        <translation>Corrected intervals</translation>
    </message>
    <message>
        <source>Mean interval</source>
        <translation>Mean interval</translation>
    </message>
    <message>
        <source>Median interval</source>
        <translation>Median interval</translation>
    </message>
    <message>
        <source>Range of intervals</source>
        <translation>Range of intervals</translation>
    </message>
    <message>
        <source>Spread of intervals</source>
        <translation>Spread of intervals</translation>
    </message>
    <message>
        <source>Beat to beat variability</source>
        <translation>Beat to beat variability</translation>
    </message>
    <message>
        <source>Logarithm of beat to beat variability</source>
        <translation>Logarithm of beat to beat variability</translation>
    </message>
    <message>
        <source>Spread of differences</source>
        <translation>Spread of differences</translation>
    </message>
    <message>
        <source>Differences over 50 ms</source>
        <translation>Differences over 50 ms</translation>
    </message>
    <message>
        <source>Differences over 20 ms</source>
        <translation>Differences over 20 ms</translation>
    </message>
    <message>
        <source>Relative spread of intervals</source>
        <translation>Relative spread of intervals</translation>
    </message>
    <message>
        <source>Relative beat to beat variability</source>
        <translation>Relative beat to beat variability</translation>
    </message>
    <message>
        <source>Ellipse across</source>
        <translation>Ellipse across</translation>
    </message>
    <message>
        <source>Ellipse along</source>
        <translation>Ellipse along</translation>
    </message>
    <message>
        <source>Shape of the ellipse</source>
        <translation>Shape of the ellipse</translation>
    </message>
    <message>
        <source>Area of the ellipse</source>
        <translation>Area of the ellipse</translation>
    </message>
    <message>
        <source>Triangular index</source>
        <translation>Triangular index</translation>
    </message>
    <message>
        <source>Stress index</source>
        <translation>Stress index</translation>
    </message>
    <message>
        <source>Short-term scaling</source>
        <translation>Short-term scaling</translation>
    </message>
    <message>
        <source>Spread of five-minute means</source>
        <translation>Spread of five-minute means</translation>
    </message>
    <message>
        <source>Mean five-minute spread</source>
        <translation>Mean five-minute spread</translation>
    </message>
    <message>
        <source>Long-term scaling</source>
        <translation>Long-term scaling</translation>
    </message>
    <message>
        <source>Least short-term scaling</source>
        <translation>Least short-term scaling</translation>
    </message>
    <message>
        <source>Share above the aerobic threshold by scaling</source>
        <translation>Share above the aerobic threshold by scaling</translation>
    </message>
    <message>
        <source>Vagal index of the ellipse</source>
        <translation>Vagal index of the ellipse</translation>
    </message>
    <message>
        <source>Turns of the heart rate</source>
        <translation>Turns of the heart rate</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Average speed</translation>
    </message>
    <message>
        <source>Average speed in motion</source>
        <translation>Average speed in motion</translation>
    </message>
    <message>
        <source>Highest speed</source>
        <translation>Highest speed</translation>
    </message>
    <message>
        <source>Highest speed held</source>
        <translation>Highest speed held</translation>
    </message>
    <message>
        <source>Variation of speed</source>
        <translation>Variation of speed</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Pace in motion</source>
        <translation>Pace in motion</translation>
    </message>
    <message>
        <source>Change of speed by halves</source>
        <translation>Change of speed by halves</translation>
    </message>
    <message>
        <source>Trend of speed</source>
        <translation>Trend of speed</translation>
    </message>
    <message>
        <source>Way run fast</source>
        <translation>Way run fast</translation>
    </message>
    <message>
        <source>Way sprinted</source>
        <translation>Way sprinted</translation>
    </message>
    <message>
        <source>Sprints</source>
        <translation>Sprints</translation>
    </message>
    <message>
        <source>Metabolic power</source>
        <translation>Metabolic power</translation>
    </message>
    <message>
        <source>Strongest acceleration</source>
        <translation>Strongest acceleration</translation>
    </message>
    <message>
        <source>Strongest braking</source>
        <translation>Strongest braking</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Longest stop</source>
        <translation>Longest stop</translation>
    </message>
    <message>
        <source>Fastest 400 m</source>
        <translation>Fastest 400 m</translation>
    </message>
    <message>
        <source>Fastest kilometre</source>
        <translation>Fastest kilometre</translation>
    </message>
    <message>
        <source>Fastest mile</source>
        <translation>Fastest mile</translation>
    </message>
    <message>
        <source>Fastest 5 km</source>
        <translation>Fastest 5 km</translation>
    </message>
    <message>
        <source>Fastest 10 km</source>
        <translation>Fastest 10 km</translation>
    </message>
    <message>
        <source>Fastest half marathon</source>
        <translation>Fastest half marathon</translation>
    </message>
    <message>
        <source>Fastest marathon</source>
        <translation>Fastest marathon</translation>
    </message>
    <message>
        <source>Grade-adjusted speed</source>
        <translation>Grade-adjusted speed</translation>
    </message>
    <message>
        <source>Grade-adjusted pace</source>
        <translation>Grade-adjusted pace</translation>
    </message>
    <message>
        <source>Running load score</source>
        <translation>Running load score</translation>
    </message>
    <message>
        <source>Swimming load score</source>
        <translation>Swimming load score</translation>
    </message>
    <message>
        <source>Load of the workout</source>
        <translation>Load of the workout</translation>
    </message>
    <message>
        <source>Climbs</source>
        <translation>Climbs</translation>
    </message>
    <message>
        <source>Highest climb</source>
        <translation>Highest climb</translation>
    </message>
    <message>
        <source>Longest climb</source>
        <translation>Longest climb</translation>
    </message>
    <message>
        <source>Steepest climb</source>
        <translation>Steepest climb</translation>
    </message>
    <message>
        <source>Hardest climb</source>
        <translation>Hardest climb</translation>
    </message>
    <message>
        <source>Best climbing speed</source>
        <translation>Best climbing speed</translation>
    </message>
    <message>
        <source>Best climbing power to mass</source>
        <translation>Best climbing power to mass</translation>
    </message>
    <message>
        <source>Hardness of the hardest climb</source>
        <translation>Hardness of the hardest climb</translation>
    </message>
    <message>
        <source>Farthest from the start</source>
        <translation>Farthest from the start</translation>
    </message>
    <message>
        <source>Start to end</source>
        <translation>Start to end</translation>
    </message>
    <message>
        <source>Mean position error</source>
        <translation>Mean position error</translation>
    </message>
    <message>
        <source>Greatest depth</source>
        <translation>Greatest depth</translation>
    </message>
    <message>
        <source>Mean depth</source>
        <translation>Mean depth</translation>
    </message>
    <message>
        <source>Oxygen uptake by the best 5 minutes</source>
        <translation>Oxygen uptake by the best 5 minutes</translation>
    </message>
    <message>
        <source>Mean oxygen uptake, cycling</source>
        <translation>Mean oxygen uptake, cycling</translation>
    </message>
    <message>
        <source>Mean oxygen uptake, running</source>
        <translation>Mean oxygen uptake, running</translation>
    </message>
    <message>
        <source>Mean oxygen uptake, walking</source>
        <translation>Mean oxygen uptake, walking</translation>
    </message>
    <message>
        <source>Oxygen uptake by a ramp, male equation</source>
        <translation>Oxygen uptake by a ramp, male equation</translation>
    </message>
    <message>
        <source>Oxygen uptake by a ramp, female equation</source>
        <translation>Oxygen uptake by a ramp, female equation</translation>
    </message>
    <message>
        <source>Oxygen uptake by peak power</source>
        <translation>Oxygen uptake by peak power</translation>
    </message>
    <message>
        <source>Energy by gradient, on foot</source>
        <translation>Energy by gradient, on foot</translation>
    </message>
    <message>
        <source>Critical speed</source>
        <translation>Critical speed</translation>
    </message>
    <message>
        <source>Distance above critical speed</source>
        <translation>Distance above critical speed</translation>
    </message>
    <message>
        <source>Speed at the uptake shown</source>
        <translation>Speed at the uptake shown</translation>
    </message>
    <message>
        <source>Threshold pace by the uptake shown</source>
        <translation>Threshold pace by the uptake shown</translation>
    </message>
    <message>
        <source>Oxygen uptake by the fastest 5 km</source>
        <translation>Oxygen uptake by the fastest 5 km</translation>
    </message>
    <message>
        <source>Oxygen uptake by 12 minutes</source>
        <translation>Oxygen uptake by 12 minutes</translation>
    </message>
    <message>
        <source>10 km by uptake</source>
        <translation>10 km by uptake</translation>
    </message>
    <message>
        <source>Half marathon by uptake</source>
        <translation>Half marathon by uptake</translation>
    </message>
    <message>
        <source>Marathon by uptake</source>
        <translation>Marathon by uptake</translation>
    </message>
    <message>
        <source>Marathon by power law</source>
        <translation>Marathon by power law</translation>
    </message>
    <message>
        <source>Marathon by speed factors</source>
        <translation>Marathon by speed factors</translation>
    </message>
    <message>
        <source>Average cadence</source>
        <translation>Average cadence</translation>
    </message>
    <message>
        <source>Highest cadence</source>
        <translation>Highest cadence</translation>
    </message>
    <message>
        <source>Spread of cadence</source>
        <translation>Spread of cadence</translation>
    </message>
    <message>
        <source>Share turning</source>
        <translation>Share turning</translation>
    </message>
    <message>
        <source>Revolutions</source>
        <translation>Revolutions</translation>
    </message>
    <message>
        <source>Metres a revolution</source>
        <translation>Metres a revolution</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Step rate</source>
        <translation>Step rate</translation>
    </message>
    <message>
        <source>Step length</source>
        <translation>Step length</translation>
    </message>
    <message>
        <source>Step length by speed</source>
        <translation>Step length by speed</translation>
    </message>
    <message>
        <source>Ground contact time</source>
        <translation>Ground contact time</translation>
    </message>
    <message>
        <source>Ground contact share</source>
        <translation>Ground contact share</translation>
    </message>
    <message>
        <source>Ground contact balance</source>
        <translation>Ground contact balance</translation>
    </message>
    <message>
        <source>Ground contact asymmetry</source>
        <translation>Ground contact asymmetry</translation>
    </message>
    <message>
        <source>Flight time</source>
        <translation>Flight time</translation>
    </message>
    <message>
        <source>Duty factor</source>
        <translation>Duty factor</translation>
    </message>
    <message>
        <source>Peak force of a step</source>
        <translation>Peak force of a step</translation>
    </message>
    <message>
        <source>Sinking of the body in a step</source>
        <translation>Sinking of the body in a step</translation>
    </message>
    <message>
        <source>Vertical stiffness</source>
        <translation>Vertical stiffness</translation>
    </message>
    <message>
        <source>Leg stiffness</source>
        <translation>Leg stiffness</translation>
    </message>
    <message>
        <source>Vertical oscillation</source>
        <translation>Vertical oscillation</translation>
    </message>
    <message>
        <source>Vertical ratio</source>
        <translation>Vertical ratio</translation>
    </message>
    <message>
        <source>Oscillation over step length</source>
        <translation>Oscillation over step length</translation>
    </message>
    <message>
        <source>Running effectiveness</source>
        <translation>Running effectiveness</translation>
    </message>
    <message>
        <source>Right share of power</source>
        <translation>Right share of power</translation>
    </message>
    <message>
        <source>Right share of work</source>
        <translation>Right share of work</translation>
    </message>
    <message>
        <source>Asymmetry of the legs</source>
        <translation>Asymmetry of the legs</translation>
    </message>
    <message>
        <source>Spread of the balance</source>
        <translation>Spread of the balance</translation>
    </message>
    <message>
        <source>Torque effectiveness</source>
        <translation>Torque effectiveness</translation>
    </message>
    <message>
        <source>Pedal smoothness</source>
        <translation>Pedal smoothness</translation>
    </message>
    <message>
        <source>Power phase, left</source>
        <translation>Power phase, left</translation>
    </message>
    <message>
        <source>Power phase, right</source>
        <translation>Power phase, right</translation>
    </message>
    <message>
        <source>Platform centre offset</source>
        <translation>Platform centre offset</translation>
    </message>
    <message>
        <source>Lengths swum</source>
        <translation>Lengths swum</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Strokes</translation>
    </message>
    <message>
        <source>Strokes a length</source>
        <translation>Strokes a length</translation>
    </message>
    <message>
        <source>Stroke rate</source>
        <translation>Stroke rate</translation>
    </message>
    <message>
        <source>Distance a stroke</source>
        <translation>Distance a stroke</translation>
    </message>
    <message>
        <source>Stroke index</source>
        <translation>Stroke index</translation>
    </message>
    <message>
        <source>Swim efficiency score</source>
        <translation>Swim efficiency score</translation>
    </message>
    <message>
        <source>Best swim efficiency score</source>
        <translation>Best swim efficiency score</translation>
    </message>
    <message>
        <source>Swim pace</source>
        <translation>Swim pace</translation>
    </message>
    <message>
        <source>Share rested</source>
        <translation>Share rested</translation>
    </message>
    <message>
        <source>Swim efficiency score of 25 m</source>
        <translation>Swim efficiency score of 25 m</translation>
    </message>
    <message>
        <source>Swim sets</source>
        <translation>Swim sets</translation>
    </message>
    <message>
        <source>Longest swim set</source>
        <translation>Longest swim set</translation>
    </message>
    <message>
        <source>Mean rest between sets</source>
        <translation>Mean rest between sets</translation>
    </message>
    <message>
        <source>Fastest 100 m in the pool</source>
        <translation>Fastest 100 m in the pool</translation>
    </message>
    <message>
        <source>Critical swim speed</source>
        <translation>Critical swim speed</translation>
    </message>
    <message>
        <source>Rowing pace</source>
        <translation>Rowing pace</translation>
    </message>
    <message>
        <source>Rowing power by pace</source>
        <translation>Rowing power by pace</translation>
    </message>
    <message>
        <source>Way a rowing stroke</source>
        <translation>Way a rowing stroke</translation>
    </message>
    <message>
        <source>Time under water</source>
        <translation>Time under water</translation>
    </message>
    <message>
        <source>Fastest ascent</source>
        <translation>Fastest ascent</translation>
    </message>
</context>
<context>
    <name>MetricNeed</name>
    <message>
        <source>power</source>
        <translation>power</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>heart rate</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>cadence</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>speed</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>altitude</source>
        <translation>altitude</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperature</translation>
    </message>
    <message>
        <source>calorie counter</source>
        <translation>calorie counter</translation>
    </message>
    <message>
        <source>position error</source>
        <translation>position error</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>depth</translation>
    </message>
    <message>
        <source>motor power</source>
        <translation>motor power</translation>
    </message>
    <message>
        <source>battery charge</source>
        <translation>battery charge</translation>
    </message>
    <message>
        <source>respiration rate</source>
        <translation>respiration rate</translation>
    </message>
    <message>
        <source>core temperature</source>
        <translation>core temperature</translation>
    </message>
    <message>
        <source>muscle oxygen</source>
        <translation>muscle oxygen</translation>
    </message>
    <message>
        <source>muscle haemoglobin</source>
        <translation>muscle haemoglobin</translation>
    </message>
    <message>
        <source>left and right balance</source>
        <translation>left and right balance</translation>
    </message>
    <message>
        <source>torque effectiveness</source>
        <translation>torque effectiveness</translation>
    </message>
    <message>
        <source>pedal smoothness</source>
        <translation>pedal smoothness</translation>
    </message>
    <message>
        <source>power phase, left</source>
        <translation>power phase, left</translation>
    </message>
    <message>
        <source>power phase, right</source>
        <translation>power phase, right</translation>
    </message>
    <message>
        <source>platform centre offset</source>
        <translation>platform centre offset</translation>
    </message>
    <message>
        <source>step length</source>
        <translation>step length</translation>
    </message>
    <message>
        <source>ground contact time</source>
        <translation>ground contact time</translation>
    </message>
    <message>
        <source>ground contact share</source>
        <translation>ground contact share</translation>
    </message>
    <message>
        <source>ground contact balance</source>
        <translation>ground contact balance</translation>
    </message>
    <message>
        <source>vertical oscillation</source>
        <translation>vertical oscillation</translation>
    </message>
    <message>
        <source>vertical ratio</source>
        <translation>vertical ratio</translation>
    </message>
    <message>
        <source>intervals between beats</source>
        <translation>intervals between beats</translation>
    </message>
    <message>
        <source>lengths of a pool</source>
        <translation>lengths of a pool</translation>
    </message>
    <message>
        <source>how long the pool is</source>
        <translation>how long the pool is</translation>
    </message>
    <message>
        <source>threshold power</source>
        <translation>threshold power</translation>
    </message>
    <message>
        <source>threshold heart rate</source>
        <translation>threshold heart rate</translation>
    </message>
    <message>
        <source>heart rate at the aerobic threshold</source>
        <translation>heart rate at the aerobic threshold</translation>
    </message>
    <message>
        <source>maximum heart rate</source>
        <translation>maximum heart rate</translation>
    </message>
    <message>
        <source>resting heart rate</source>
        <translation>resting heart rate</translation>
    </message>
    <message>
        <source>threshold speed</source>
        <translation>threshold speed</translation>
    </message>
    <message>
        <source>threshold power, speed or heart rate</source>
        <translation>threshold power, speed or heart rate</translation>
    </message>
    <message>
        <source>body mass</source>
        <translation>body mass</translation>
    </message>
    <message>
        <source>height</source>
        <translation>height</translation>
    </message>
    <message>
        <source>age</source>
        <translation>age</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>on foot</translation>
    </message>
    <message>
        <source>walking and hiking</source>
        <translation>walking and hiking</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>cycling</translation>
    </message>
    <message>
        <source>rowing</source>
        <translation>rowing</translation>
    </message>
    <message>
        <source>running and running games</source>
        <translation>running and running games</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>either of two needed things</comment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>%1; only for: %2</source>
        <comment>needed things, then sports</comment>
        <translation>%1; only for: %2</translation>
    </message>
</context>
<context>
    <name>MetricSource</name>
    <message>
        <source>Its definition</source>
        <translation>Its definition</translation>
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
    <name>MetricUnit</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>m/km</source>
        <translation>m/km</translation>
    </message>
    <message>
        <source>m/h</source>
        <translation>m/h</translation>
    </message>
    <message>
        <source>kJ</source>
        <translation>kJ</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>kcal</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>W/kg</source>
        <translation>W/kg</translation>
    </message>
    <message>
        <source>kJ/kg</source>
        <translation>kJ/kg</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>N m</source>
        <translation>N·m</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>m/s</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>W/bpm</source>
        <translation>W/bpm</translation>
    </message>
    <message>
        <source>1/m</source>
        <translation>1/m</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>MET</translation>
    </message>
    <message>
        <source>ml/min/kg</source>
        <translation>ml/min/kg</translation>
    </message>
    <message>
        <source>1/min</source>
        <translation>1/min</translation>
    </message>
    <message>
        <source>g/dL</source>
        <translation>g/dL</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>ms²</source>
        <translation>ms²</translation>
    </message>
    <message>
        <source>1/s²</source>
        <translation>1/s²</translation>
    </message>
    <message>
        <source>s/km</source>
        <translation>s/km</translation>
    </message>
    <message>
        <source>%/h</source>
        <translation>%/h</translation>
    </message>
    <message>
        <source>m/s²</source>
        <translation>m/s²</translation>
    </message>
    <message>
        <source>m %</source>
        <translation>m·%</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>body weights</source>
        <translation>body weights</translation>
    </message>
    <message>
        <source>kN/m</source>
        <translation>kN/m</translation>
    </message>
    <message>
        <source>kg/N</source>
        <translation>kg/N</translation>
    </message>
    <message>
        <source>deg</source>
        <translation>°</translation>
    </message>
    <message>
        <source>m²/s</source>
        <translation>m²/s</translation>
    </message>
    <message>
        <source>s/100m</source>
        <translation>s/100m</translation>
    </message>
    <message>
        <source>s/500m</source>
        <translation>s/500m</translation>
    </message>
    <message>
        <source>m/min</source>
        <translation>m/min</translation>
    </message>
    <message>
        <source>/mi</source>
        <translation>/mi</translation>
    </message>
    <message>
        <source>/km</source>
        <translation>/km</translation>
    </message>
    <message>
        <source>/100 yd</source>
        <translation>/100 yd</translation>
    </message>
    <message>
        <source>/100 m</source>
        <translation>/100 m</translation>
    </message>
    <message>
        <source>/500 m</source>
        <translation>/500 m</translation>
    </message>
    <message>
        <source>ft/h</source>
        <translation>ft/h</translation>
    </message>
    <message>
        <source>ft/min</source>
        <translation>ft/min</translation>
    </message>
    <message>
        <source>ft/mi</source>
        <translation>ft/mi</translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
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
    <name>StretchChoice</name>
    <message>
        <source>Which part of the workout the figures are of</source>
        <translation>Which part of the workout the figures are of</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Figures of</translation>
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
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>Everything that can be computed, and how</source>
        <translation>Everything that can be computed, and how</translation>
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
    <message>
        <source>The server was not reached. Check its address and your network and try again, or go on without an account.</source>
        <translation>The server was not reached. Check its address and your network and try again, or go on without an account.</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Opening your account</source>
        <translation>Opening your account</translation>
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
    <name>ritm::app::FiguresPresenter</name>
    <message>
        <source>Whole workout</source>
        <translation>Whole workout</translation>
    </message>
    <message>
        <source>What the chart shows, %1 – %2</source>
        <translation>What the chart shows, %1 – %2</translation>
    </message>
    <message>
        <source>Lap %1</source>
        <translation>Lap %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
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
