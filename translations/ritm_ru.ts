<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Write it down and keep it safe. With it you can read your data when all your devices are lost.</source>
        <translation>Запишите его и храните в надёжном месте. С ним вы прочтёте свои данные, даже если потеряете все устройства.</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>Показать ключ восстановления</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Я его записал(а)</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Not everything is on the server yet</source>
        <translation>Ещё не всё отправлено на сервер</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent.</source>
        <translation>
            <numerusform>%n изменение ждёт отправки.</numerusform>
            <numerusform>%n изменения ждут отправки.</numerusform>
            <numerusform>%n изменений ждут отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send, then sign out</source>
        <translation>Отправить и выйти</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>Всё равно выйти</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Не выходить</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>New here or back again</source>
        <translation>Новый аккаунт или вход</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Создать аккаунт</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Не менее 8 символов.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Your club&apos;s, your shop&apos;s or your own.</source>
        <translation>Вашего клуба, магазина или ваш собственный.</translation>
    </message>
</context>
<context>
    <name>ApprovalWaiting</name>
    <message>
        <source>On a device where you are signed in, open Settings, choose Approve a device and type this code. A camera reads it off the picture, too.</source>
        <translation>На устройстве, где вы уже вошли, откройте настройки и в разделе «Подтвердить устройство» введите этот код. Его можно считать с картинки и камерой.</translation>
    </message>
    <message>
        <source>QR code of the approval code</source>
        <translation>QR-код с кодом подтверждения</translation>
    </message>
    <message>
        <source>Approval code %1</source>
        <translation>Код подтверждения %1</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ждём подтверждения</translation>
    </message>
    <message>
        <source>I have no other device</source>
        <translation>Другого устройства нет</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>The words you wrote down when you made the account.</source>
        <translation>То, что вы записали, когда создавали аккаунт.</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Применить ключ восстановления</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ApproveCard</name>
    <message>
        <source>Approve a device</source>
        <translation>Подтвердить устройство</translation>
    </message>
    <message>
        <source>Sign in on the new device; it then shows a code to type here.</source>
        <translation>Войдите на новом устройстве: оно покажет код, который нужно ввести здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) wait for your approval. Type the code that the device shows.</source>
        <translation>
            <numerusform>%n устройство ждёт подтверждения. Введите код, который оно показывает.</numerusform>
            <numerusform>%n устройства ждут подтверждения. Введите код, который показывает устройство.</numerusform>
            <numerusform>%n устройств ждут подтверждения. Введите код, который показывает устройство.</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Найти устройства</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>To decide</source>
        <translation>Нужно решить</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>When two devices change the same thing, or the server refuses a change, you decide here.</source>
        <translation>Если два устройства изменят одно и то же или сервер отклонит изменение, решить можно будет здесь.</translation>
    </message>
    <message>
        <source>Changed on two devices</source>
        <translation>Изменено на двух устройствах</translation>
    </message>
    <message>
        <source>Both versions are here, and you can go back and forth. Once you keep one, the other is forgotten.</source>
        <translation>Здесь обе версии, и их можно менять местами. Когда вы оставите одну, другая будет забыта.</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Отклонено сервером</translation>
    </message>
    <message>
        <source>These changes are on no other device. Nothing of them is lost until you give them up.</source>
        <translation>Этих изменений нет на других устройствах. Ничего не пропадёт, пока вы от них не откажетесь.</translation>
    </message>
    <message>
        <source>Give this change up?</source>
        <translation>Отказаться от этого изменения?</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Пусть подождёт</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>BatteryGauge</name>
    <message>
        <source>Battery %1</source>
        <translation>Заряд %1</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Заезд</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Датчики</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ChannelText</name>
    <message>
        <source>Heart rate</source>
        <translation>Пульс</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Каденс</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Правая нога</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Уклон</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Сопротивление</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Дыхание</translation>
    </message>
    <message>
        <source>Vertical speed</source>
        <translation>Вертикальная скорость</translation>
    </message>
    <message>
        <source>Vertical oscillation</source>
        <translation>Вертикальные колебания</translation>
    </message>
    <message>
        <source>Ground contact</source>
        <translation>Контакт с землёй</translation>
    </message>
    <message>
        <source>Ground contact share</source>
        <translation>Доля контакта с землёй</translation>
    </message>
    <message>
        <source>Ground contact, left</source>
        <translation>Контакт с землёй, левая</translation>
    </message>
    <message>
        <source>Vertical ratio</source>
        <translation>Вертикальное соотношение</translation>
    </message>
    <message>
        <source>Step length</source>
        <translation>Длина шага</translation>
    </message>
    <message>
        <source>Torque effectiveness, left</source>
        <translation>Эффективность момента, левая</translation>
    </message>
    <message>
        <source>Torque effectiveness, right</source>
        <translation>Эффективность момента, правая</translation>
    </message>
    <message>
        <source>Pedal smoothness, left</source>
        <translation>Плавность педалирования, левая</translation>
    </message>
    <message>
        <source>Pedal smoothness, right</source>
        <translation>Плавность педалирования, правая</translation>
    </message>
    <message>
        <source>Hemoglobin</source>
        <translation>Гемоглобин</translation>
    </message>
    <message>
        <source>Muscle oxygen</source>
        <translation>Кислород в мышцах</translation>
    </message>
    <message>
        <source>Core temperature</source>
        <translation>Температура тела</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>уд/мин</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>об/мин</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>миль/ч</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>км/ч</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>мили</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>футы</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>ft/h</source>
        <translation>фут/ч</translation>
    </message>
    <message>
        <source>m/h</source>
        <translation>м/ч</translation>
    </message>
    <message>
        <source>br/min</source>
        <translation>вд/мин</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
</context>
<context>
    <name>ChartLane</name>
    <message>
        <source>Lap %1</source>
        <translation>Круг %1</translation>
    </message>
</context>
<context>
    <name>ChooseProtectionPage</name>
    <message>
        <source>Protect your data</source>
        <translation>Защитите свои данные</translation>
    </message>
    <message>
        <source>Everything Ritm keeps is encrypted. This computer offers no keychain to hold the key, so choose how your data is protected.</source>
        <translation>Всё, что хранит Ritm, зашифровано. На этом компьютере нет хранилища ключей, поэтому выберите, как защитить данные.</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Парольной фразой</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Use at least 8 characters.</source>
        <translation>Не менее 8 символов.</translation>
    </message>
    <message>
        <source>You type it each time Ritm starts. Nobody can recover it.</source>
        <translation>Вы будете вводить её при каждом запуске Ritm. Восстановить её нельзя.</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Фразы не совпадают.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Использовать эту фразу</translation>
    </message>
    <message>
        <source>Keep nothing after Ritm ends</source>
        <translation>Ничего не хранить после закрытия Ritm</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Хранить всё в этой папке.</translation>
    </message>
    <message>
        <source>Run as a store&apos;s kiosk: nothing is kept.</source>
        <translation>Работать киоском магазина: ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Offer this server at sign-in.</source>
        <translation>Предлагать этот сервер при входе.</translation>
    </message>
    <message>
        <source>Use this language for this run.</source>
        <translation>Говорить на этом языке до закрытия.</translation>
    </message>
    <message>
        <source>Open a window of this size, as in 1280x800.</source>
        <translation>Открыть окно этого размера, например 1280x800.</translation>
    </message>
    <message>
        <source>Workouts to import.</source>
        <translation>Тренировки для импорта.</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>In your history now</source>
        <translation>Сейчас в истории</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Оставить это</translation>
    </message>
    <message>
        <source>The other version</source>
        <translation>Другая версия</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Взять другую</translation>
    </message>
    <message>
        <source>Open the workout</source>
        <translation>Открыть тренировку</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The key to your data is not in this computer&apos;s keychain. If you use another keychain or another user account, sign in there and try again.</source>
        <translation>В хранилище ключей этого компьютера нет ключа к вашим данным. Если вы пользуетесь другим хранилищем или другой учётной записью, войдите туда и попробуйте снова.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Unlock it and try again.</source>
        <translation>Хранилище ключей этого компьютера заперто. Разблокируйте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>This computer offers no keychain right now. Start one (GNOME Keyring or KWallet, for example) and try again.</source>
        <translation>Хранилище ключей сейчас недоступно. Запустите его (например, GNOME Keyring или KWallet) и попробуйте снова.</translation>
    </message>
    <message>
        <source>The keychain did not let Ritm in. Allow it and try again.</source>
        <translation>Хранилище ключей не впустило Ritm. Разрешите доступ и попробуйте снова.</translation>
    </message>
    <message>
        <source>The keychain says that it keeps the key, but does not give it back. Check the keychain and try again.</source>
        <translation>Хранилище сообщило, что ключ сохранён, но не возвращает его. Проверьте хранилище и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another Ritm has this profile open. Close it and try again.</source>
        <translation>Этот профиль открыт в другом окне Ritm. Закройте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written. Check its permissions and free space.</source>
        <translation>Не удаётся писать в папку профиля. Проверьте права и свободное место.</translation>
    </message>
    <message>
        <source>The file profile.json in the profile&apos;s folder is missing or damaged. Put it back from a backup, or start with another folder.</source>
        <translation>Файл profile.json в папке профиля отсутствует или повреждён. Верните его из резервной копии или начните с другой папки.</translation>
    </message>
    <message>
        <source>What the keychain holds is not the key to this profile.</source>
        <translation>В хранилище лежит ключ не от этого профиля.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>Это не та парольная фраза. Попробуйте снова.</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>Сначала придумайте парольную фразу.</translation>
    </message>
    <message>
        <source>The key does not open this profile&apos;s file, or the file is damaged. Put the file back from a backup, or start with another folder.</source>
        <translation>Ключ не открывает файл профиля, или файл повреждён. Верните файл из резервной копии или начните с другой папки.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is not encrypted, so Ritm does not use it. Start with another folder.</source>
        <translation>Файл профиля не зашифрован, и Ritm его не открывает. Начните с другой папки.</translation>
    </message>
    <message>
        <source>The profile&apos;s file cannot be opened. Check the folder&apos;s permissions.</source>
        <translation>Файл профиля не открывается. Проверьте права на папку.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; Ritm tries again by itself.</source>
        <translation>Диск заполнен. Освободите место: Ritm попробует снова сам.</translation>
    </message>
    <message>
        <source>Another program has the profile&apos;s file open. Close it and try again.</source>
        <translation>Файл профиля занят другой программой. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged. Put it back from a backup, or start with another folder and let your account bring the workouts back.</source>
        <translation>Файл профиля повреждён. Верните его из резервной копии или начните с другой папки: тренировки вернутся из аккаунта.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write. Check it; Ritm tries again.</source>
        <translation>Диск не читает или не пишет. Проверьте его: Ritm попробует снова.</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is read-only. Allow writing and try again.</source>
        <translation>Папка профиля доступна только для чтения. Разрешите запись и попробуйте снова.</translation>
    </message>
    <message>
        <source>A newer Ritm wrote this profile. Update this one to open it.</source>
        <translation>Этот профиль создан более новой версией Ritm. Обновите приложение, чтобы его открыть.</translation>
    </message>
    <message>
        <source>This computer is out of memory. Close other programs and try again.</source>
        <translation>На компьютере кончилась память. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
        <source>This workout is no longer here.</source>
        <translation>Этой тренировки здесь больше нет.</translation>
    </message>
    <message>
        <source>This workout is sealed with your account&apos;s key, which this device does not have yet. Approve this device on another one, or use the recovery key.</source>
        <translation>Тренировка запечатана ключом аккаунта, которого на этом устройстве ещё нет. Подтвердите устройство на другом или примените ключ восстановления.</translation>
    </message>
    <message>
        <source>Some of this workout has not arrived yet. It opens when sync has brought it.</source>
        <translation>Часть тренировки ещё не пришла. Она откроется, когда синхронизация её доставит.</translation>
    </message>
    <message>
        <source>This workout&apos;s stored data is damaged. Sync will fetch it again.</source>
        <translation>Сохранённые данные тренировки повреждены. Синхронизация загрузит их снова.</translation>
    </message>
    <message>
        <source>This workout contradicts itself and cannot be stored.</source>
        <translation>Данные тренировки противоречивы, сохранить её нельзя.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Sign in with that one, or use another profile.</source>
        <translation>Этот профиль принадлежит другому аккаунту. Войдите в него или возьмите другой профиль.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Сначала войдите в аккаунт.</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>Это слишком велико для хранения.</translation>
    </message>
    <message>
        <source>The key does not fit. Check what you typed and try again.</source>
        <translation>Ключ не подходит. Проверьте, что вы ввели, и попробуйте снова.</translation>
    </message>
    <message>
        <source>This is no such code. Compare it with the other device and try again.</source>
        <translation>Такого кода нет. Сверьте его с другим устройством и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is a slip in the recovery key. Compare it character by character.</source>
        <translation>В ключе восстановления опечатка. Сверьте его посимвольно.</translation>
    </message>
    <message>
        <source>This is no workout file that Ritm knows. It reads FIT, TCX and GPX, also as .gz or .zip.</source>
        <translation>Это не файл тренировки, известный Ritm. Читаются FIT, TCX и GPX, в том числе в .gz и .zip.</translation>
    </message>
    <message>
        <source>This file is empty. Copy it again from where it came.</source>
        <translation>Файл пуст. Скопируйте его снова.</translation>
    </message>
    <message>
        <source>This file is too large for a workout.</source>
        <translation>Файл слишком велик для тренировки.</translation>
    </message>
    <message>
        <source>This file is so damaged that nothing in it could be read. Copy it again from where it came.</source>
        <translation>Файл повреждён настолько, что прочесть ничего не удалось. Скопируйте его снова.</translation>
    </message>
    <message>
        <source>Ritm does not read this kind of file. Export it as FIT, TCX or GPX.</source>
        <translation>Такие файлы Ritm не читает. Сохраните тренировку как FIT, TCX или GPX.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check that it is there and that you may read it.</source>
        <translation>Файл не читается. Проверьте, что он на месте и доступен.</translation>
    </message>
    <message>
        <source>This file is sound, but has no workout in it.</source>
        <translation>Файл исправен, но тренировки в нём нет.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong (%1). Try again; if it stays, report it with these words.</source>
        <translation>Случилось непредвиденное (%1). Попробуйте снова; если не поможет, сообщите нам эти слова.</translation>
    </message>
    <message>
        <source>This is no server&apos;s address. Write it like https://ritm.example.org.</source>
        <translation>Это не адрес сервера. Напишите его так: https://ritm.example.org.</translation>
    </message>
    <message>
        <source>No device waits with this code. Compare it with the new device and try again.</source>
        <translation>Ни одно устройство не ждёт с таким кодом. Сверьте его с новым устройством и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server is away. Everything else goes on, and sync resumes by itself.</source>
        <translation>Сервер недоступен. Всё остальное работает, а синхронизация возобновится сама.</translation>
    </message>
    <message>
        <source>The server does not answer in time. Try again later.</source>
        <translation>Сервер не ответил вовремя. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so nothing was sent. Check the address; another machine&apos;s has to begin with https.</source>
        <translation>Соединение с сервером небезопасно, ничего не отправлено. Проверьте адрес: у другой машины он начинается с https.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; nothing is lost.</source>
        <translation>Сеанс завершён. Войдите снова: ничего не потеряно.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong. Check both and try again.</source>
        <translation>Неверный адрес почты или пароль. Проверьте их и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address. Sign in instead.</source>
        <translation>Аккаунт с таким адресом почты уже есть. Войдите в него.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer one; several words do well.</source>
        <translation>Этот пароль легко угадать. Выберите подлиннее, хорошо подойдут несколько слов.</translation>
    </message>
    <message>
        <source>The server cannot take what was entered. Check it and try again.</source>
        <translation>Сервер не принял введённое. Проверьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server does not allow this. Ask whoever runs it.</source>
        <translation>Сервер этого не разрешает. Обратитесь к его владельцу.</translation>
    </message>
    <message>
        <source>The server does not have this any more.</source>
        <translation>На сервере этого больше нет.</translation>
    </message>
    <message>
        <source>Too many tries. Wait a minute and try again.</source>
        <translation>Слишком много попыток. Подождите минуту и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server has too much to do. Try again in a minute.</source>
        <translation>Сервер перегружен. Попробуйте через минуту.</translation>
    </message>
    <message>
        <source>The server made a mistake, or it is no Ritm server. Check the address and try again.</source>
        <translation>Сервер ошибся, или это не сервер Ritm. Проверьте адрес и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Begin with an empty profile</source>
        <translation>Начать с пустого профиля</translation>
    </message>
    <message>
        <source>Begin with an empty profile?</source>
        <translation>Начать с пустого профиля?</translation>
    </message>
    <message>
        <source>The old file is kept under another name. Without its key nobody can read it.</source>
        <translation>Старый файл останется под другим именем. Без ключа его никто не прочтёт.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Вид спорта</translation>
    </message>
    <message>
        <source>Kind of sport</source>
        <translation>Разновидность спорта</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Other data (%1)</source>
        <translation>Другие данные (%1)</translation>
    </message>
    <message>
        <source>Sealed until this device has your account&apos;s key</source>
        <translation>Запечатано, пока на устройстве нет ключа аккаунта</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Data that only Ritm reads</source>
        <translation>Данные, которые читает только Ritm</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Скрыть введённое</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показать введённое</translation>
    </message>
</context>
<context>
    <name>HistoryGroups</name>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>На прошлой неделе</translation>
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
        <translation>История</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» удалена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Workouts</source>
        <translation>Тренировки</translation>
    </message>
    <message>
        <source>Your history begins here</source>
        <translation>Здесь начнётся ваша история</translation>
    </message>
    <message>
        <source>Record a ride, or bring in FIT, TCX and GPX files from another app or device.</source>
        <translation>Запишите заезд или загрузите файлы FIT, TCX и GPX из другого приложения или устройства.</translation>
    </message>
    <message>
        <source>Start a ride</source>
        <translation>Начать заезд</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импортировать файлы</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing is open</source>
        <translation>Ничего не открыто</translation>
    </message>
    <message>
        <source>Choose a workout to see its numbers and its chart.</source>
        <translation>Выберите тренировку, чтобы увидеть её показатели и график.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Nothing is kept after Ritm ends: this profile lives in memory only.</source>
        <translation>После закрытия Ritm ничего не останется: этот профиль живёт только в памяти.</translation>
    </message>
    <message>
        <source>Drop workout files to import them</source>
        <translation>Отпустите файлы тренировок, чтобы импортировать их</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Choose workout files</source>
        <translation>Выберите файлы тренировок</translation>
    </message>
    <message>
        <source>FIT, TCX and GPX, one or hundreds, also in .gz and .zip. What you have already is recognised. You can also drop files anywhere on the window.</source>
        <translation>FIT, TCX и GPX, один или сотни, в том числе в .gz и .zip. То, что уже есть, будет узнано. Файлы можно перетащить в любое место окна.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт идёт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Workouts (*.fit *.tcx *.gpx *.gz *.zip *.FIT *.TCX *.GPX *.GZ *.ZIP)</source>
        <translation>Тренировки (*.fit *.tcx *.gpx *.gz *.zip *.FIT *.TCX *.GPX *.GZ *.ZIP)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>LapTable</name>
    <message>
        <source>Lap</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Пульс</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Каденс</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Lap %1</source>
        <translation>Круг %1</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Последняя %n минута</numerusform>
            <numerusform>Последние %n минуты</numerusform>
            <numerusform>Последние %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>mi</source>
        <translation>мили</translation>
    </message>
    <message>
        <source>km</source>
        <translation>км</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>футы</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>миль/ч</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>км/ч</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>уд/мин</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>об/мин</translation>
    </message>
    <message>
        <source>kJ</source>
        <translation>кДж</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>ккал</translation>
    </message>
</context>
<context>
    <name>MetricTile</name>
    <message>
        <source>no value</source>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>old value</source>
        <translation>устаревшее значение</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>If your keyring asks for its password, answer there: it holds the key to your data.</source>
        <translation>Если связка ключей спросит пароль, введите его там: в ней ключ к вашим данным.</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Welcome back</source>
        <translation>С возвращением</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The file ends too early. What came before its end is here.</source>
        <translation>Файл обрывается. Всё, что было до обрыва, сохранено.</translation>
    </message>
    <message>
        <source>The file&apos;s header contradicts its content.</source>
        <translation>Заголовок файла не соответствует содержимому.</translation>
    </message>
    <message>
        <source>The file was changed after it was written. Some values may be wrong.</source>
        <translation>Файл изменён после записи. Некоторые значения могут быть неверны.</translation>
    </message>
    <message>
        <source>Part of the file has no description. What follows it is lost.</source>
        <translation>У части файла нет описания. Всё, что после неё, потеряно.</translation>
    </message>
    <message>
        <source>Part of the file describes itself wrongly and was left out.</source>
        <translation>Часть файла описана неверно и пропущена.</translation>
    </message>
    <message>
        <source>Fields of an unknown type were left out.</source>
        <translation>Поля неизвестного типа пропущены.</translation>
    </message>
    <message>
        <source>Fields of a wrong size were left out.</source>
        <translation>Поля неверного размера пропущены.</translation>
    </message>
    <message>
        <source>Extra fields that nothing describes were left out.</source>
        <translation>Дополнительные поля без описания пропущены.</translation>
    </message>
    <message>
        <source>There is something after the file&apos;s end that was left out.</source>
        <translation>После конца файла есть что-то ещё, это пропущено.</translation>
    </message>
    <message>
        <source>The device&apos;s clock stepped back during the workout.</source>
        <translation>Часы устройства во время тренировки перескочили назад.</translation>
    </message>
    <message>
        <source>Samples without a time were left out.</source>
        <translation>Точки без времени пропущены.</translation>
    </message>
    <message>
        <source>The file holds times that cannot be right.</source>
        <translation>В файле есть невозможное время.</translation>
    </message>
    <message>
        <source>Impossible values were left out.</source>
        <translation>Невозможные значения пропущены.</translation>
    </message>
    <message>
        <source>The file&apos;s XML is damaged. What is intact is here.</source>
        <translation>XML файла повреждён. Всё уцелевшее сохранено.</translation>
    </message>
    <message>
        <source>The file is nested too deeply; the rest was left out.</source>
        <translation>Вложенность файла слишком велика, остальное пропущено.</translation>
    </message>
    <message>
        <source>The file has too many parts; the rest was left out.</source>
        <translation>В файле слишком много частей, остальное пропущено.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Архив повреждён.</translation>
    </message>
    <message>
        <source>Some of the file is of a kind that Ritm does not read.</source>
        <translation>Часть файла такого вида Ritm не читает.</translation>
    </message>
    <message>
        <source>A part of the file has no workout in it.</source>
        <translation>В одной из частей файла нет тренировки.</translation>
    </message>
    <message>
        <source>Some data has no place in this format.</source>
        <translation>Для части данных в этом формате нет места.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Your recording is safe</source>
        <translation>Ваша запись цела</translation>
    </message>
    <message>
        <source>Ritm ended while it was recording. Go on where you were, or save what there is.</source>
        <translation>Ritm закрылся во время записи. Продолжите с того же места или сохраните то, что есть.</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Продолжить запись</translation>
    </message>
    <message>
        <source>Save it as it is</source>
        <translation>Сохранить как есть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Your account may not change this.</source>
        <translation>Вашему аккаунту нельзя это менять.</translation>
    </message>
    <message>
        <source>The server does not take something in it. Update Ritm and try again.</source>
        <translation>Сервер принимает не всё из этого. Обновите Ritm и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It is larger than the server takes. Make it shorter.</source>
        <translation>Сервер не принимает столько сразу. Сделайте короче.</translation>
    </message>
    <message>
        <source>The server did not say why.</source>
        <translation>Сервер не сказал почему.</translation>
    </message>
    <message>
        <source>The server gave a reason that this Ritm does not know (%1). Update Ritm and try again.</source>
        <translation>Причины, которую назвал сервер (%1), этот Ritm не знает. Обновите Ritm и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Open the workout</source>
        <translation>Открыть тренировку</translation>
    </message>
</context>
<context>
    <name>RideControls</name>
    <message>
        <source>Start</source>
        <translation>Старт</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Discard this recording?</source>
        <translation>Удалить эту запись?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Вернуть её будет нельзя.</translation>
    </message>
    <message>
        <source>Keep recording</source>
        <translation>Оставить запись</translation>
    </message>
</context>
<context>
    <name>RideNumbers</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Пульс</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>уд/мин</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Каденс</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>об/мин</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Lap %1</source>
        <translation>Круг %1</translation>
    </message>
</context>
<context>
    <name>RidePage</name>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Заезд</translation>
    </message>
    <message>
        <source>Connect sensors</source>
        <translation>Подключить датчики</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s)</source>
        <translation>
            <numerusform>%n датчик</numerusform>
            <numerusform>%n датчика</numerusform>
            <numerusform>%n датчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) connected</source>
        <translation>
            <numerusform>Подключён %n датчик</numerusform>
            <numerusform>Подключено %n датчика</numerusform>
            <numerusform>Подключено %n датчиков</numerusform>
        </translation>
    </message>
    <message>
        <source>No sensor is connected: Ritm will record the time alone.</source>
        <translation>Датчики не подключены: Ritm запишет только время.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Датчики</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Круги</translation>
    </message>
    <message>
        <source>Numbers appear as soon as a sensor sends them. The chart begins with the ride.</source>
        <translation>Числа появятся, как только датчик их пришлёт. График начнётся вместе с заездом.</translation>
    </message>
</context>
<context>
    <name>SensorCard</name>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Забыть %1</translation>
    </message>
    <message>
        <source>Pair %1</source>
        <translation>Подключить %1</translation>
    </message>
</context>
<context>
    <name>SensorsPage</name>
    <message>
        <source>Sensors</source>
        <translation>Датчики</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Looking for sensors</source>
        <translation>Ищем датчики</translation>
    </message>
    <message>
        <source>No sensor in sight</source>
        <translation>Датчиков не видно</translation>
    </message>
    <message>
        <source>Put on the heart-rate strap, turn the pedals once: sensors wake when they are moved.</source>
        <translation>Наденьте пульсометр, проверните педали: датчики просыпаются от движения.</translation>
    </message>
    <message>
        <source>Go to the ride</source>
        <translation>К заезду</translation>
    </message>
    <message>
        <source>Searching nearby. A sensor you pair connects by itself from then on.</source>
        <translation>Идёт поиск поблизости. Подключённый однажды датчик дальше соединяется сам.</translation>
    </message>
    <message>
        <source>A sensor is missing? Wake it by moving it, and close other apps that may hold on to it.</source>
        <translation>Датчика нет в списке? Пошевелите его, чтобы разбудить, и закройте другие приложения, которые могли его занять.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>An account adds sync between your devices. Everything else works without.</source>
        <translation>Аккаунт добавляет синхронизацию между устройствами. Всё остальное работает и без него.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Miles and feet</source>
        <translation>Мили и футы</translation>
    </message>
    <message>
        <source>Instead of kilometres and metres</source>
        <translation>Вместо километров и метров</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>No sliding and no fading</source>
        <translation>Без скольжения и затухания</translation>
    </message>
    <message>
        <source>Ritm %1. Free software under the GNU GPL 3 or later.</source>
        <translation>Ritm %1. Свободная программа под лицензией GNU GPL 3 или новее.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Максимум</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need your attention</source>
        <translation>
            <numerusform>%n изменение требует внимания</numerusform>
            <numerusform>%n изменения требуют внимания</numerusform>
            <numerusform>%n изменений требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Заезд</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Датчики</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SignalBars</name>
    <message>
        <source>Signal unknown</source>
        <translation>Сигнал неизвестен</translation>
    </message>
    <message>
        <source>Signal %1</source>
        <translation>Сигнал %1</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>Выполняется</translation>
    </message>
</context>
<context>
    <name>SportChoice</name>
    <message>
        <source>Sport</source>
        <translation>Вид спорта</translation>
    </message>
</context>
<context>
    <name>Sports</name>
    <message>
        <source>Indoor ride</source>
        <translation>Велостанок</translation>
    </message>
    <message>
        <source>Road ride</source>
        <translation>Шоссе</translation>
    </message>
    <message>
        <source>Mountain bike ride</source>
        <translation>Маунтинбайк</translation>
    </message>
    <message>
        <source>Gravel ride</source>
        <translation>Гревел</translation>
    </message>
    <message>
        <source>Virtual ride</source>
        <translation>Виртуальный заезд</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Заезд</translation>
    </message>
    <message>
        <source>Treadmill run</source>
        <translation>Беговая дорожка</translation>
    </message>
    <message>
        <source>Trail run</source>
        <translation>Трейл</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Бег</translation>
    </message>
    <message>
        <source>Indoor row</source>
        <translation>Гребной тренажёр</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Гребля</translation>
    </message>
    <message>
        <source>Pool swim</source>
        <translation>Плавание в бассейне</translation>
    </message>
    <message>
        <source>Open-water swim</source>
        <translation>Плавание на открытой воде</translation>
    </message>
    <message>
        <source>Swim</source>
        <translation>Плавание</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Ходьба</translation>
    </message>
    <message>
        <source>Hike</source>
        <translation>Поход</translation>
    </message>
    <message>
        <source>Cross-country ski</source>
        <translation>Беговые лыжи</translation>
    </message>
    <message>
        <source>Alpine ski</source>
        <translation>Горные лыжи</translation>
    </message>
    <message>
        <source>Snowboard</source>
        <translation>Сноуборд</translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation>Силовая тренировка</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Triathlon</source>
        <translation>Триатлон</translation>
    </message>
    <message>
        <source>Multisport</source>
        <translation>Мультиспорт</translation>
    </message>
    <message>
        <source>Skate</source>
        <translation>Коньки</translation>
    </message>
    <message>
        <source>Paddle</source>
        <translation>Гребля с веслом</translation>
    </message>
    <message>
        <source>Climb</source>
        <translation>Скалолазание</translation>
    </message>
    <message>
        <source>Golf</source>
        <translation>Гольф</translation>
    </message>
    <message>
        <source>Yoga</source>
        <translation>Йога</translation>
    </message>
    <message>
        <source>E-bike ride</source>
        <translation>Электровелосипед</translation>
    </message>
    <message>
        <source>Kayak</source>
        <translation>Каяк</translation>
    </message>
    <message>
        <source>Inline skate</source>
        <translation>Ролики</translation>
    </message>
    <message>
        <source>Ice skate</source>
        <translation>Коньки</translation>
    </message>
    <message>
        <source>Workout</source>
        <translation>Тренировка</translation>
    </message>
</context>
<context>
    <name>SyncIndicator</name>
    <message>
        <source>On this device only</source>
        <translation>Только на этом устройстве</translation>
    </message>
    <message>
        <source>Sync: %1</source>
        <translation>Синхронизация: %1</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>One more step</source>
        <translation>Ещё один шаг</translation>
    </message>
    <message>
        <source>Your training, on all your devices</source>
        <translation>Ваши тренировки на всех устройствах</translation>
    </message>
    <message>
        <source>Record, import and analyse right away. An account adds sync between your devices, sealed so that only you can read it.</source>
        <translation>Записывайте, импортируйте и анализируйте сразу. Аккаунт добавляет синхронизацию между устройствами: данные запечатаны, и прочесть их можете только вы.</translation>
    </message>
    <message>
        <source>Go on without an account</source>
        <translation>Продолжить без аккаунта</translation>
    </message>
    <message>
        <source>Heart-rate straps, power meters and smart trainers over Bluetooth</source>
        <translation>Пульсометры, измерители мощности и велотренажёры по Bluetooth</translation>
    </message>
    <message>
        <source>FIT, TCX and GPX files from every other app and device</source>
        <translation>Файлы FIT, TCX и GPX из любых других приложений и устройств</translation>
    </message>
    <message>
        <source>Encrypted on this device, and sealed before it leaves it</source>
        <translation>Данные зашифрованы на устройстве и покидают его только запечатанными</translation>
    </message>
</context>
<context>
    <name>WorkoutChart</name>
    <message>
        <source>Zoom in</source>
        <translation>Приблизить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Отдалить</translation>
    </message>
    <message>
        <source>Show the whole workout</source>
        <translation>Показать всю тренировку</translation>
    </message>
    <message>
        <source>Chart of the workout. Arrow keys move the cursor, plus and minus zoom.</source>
        <translation>График тренировки. Стрелки двигают курсор, плюс и минус меняют масштаб.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Time since the start</source>
        <translation>Время от старта</translation>
    </message>
</context>
<context>
    <name>WorkoutPage</name>
    <message>
        <source>Back to the history</source>
        <translation>Назад к истории</translation>
    </message>
    <message>
        <source>Remove this workout</source>
        <translation>Удалить тренировку</translation>
    </message>
    <message>
        <source>Part of this file could not be read</source>
        <translation>Часть файла не удалось прочесть</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Круги</translation>
    </message>
    <message>
        <source>Something in this workout waits for your decision.</source>
        <translation>Что-то в этой тренировке ждёт вашего решения.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
</context>
<context>
    <name>WorkoutTitle</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Keep this title</source>
        <translation>Сохранить название</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Изменить название</translation>
    </message>
</context>
<context>
    <name>ritm::app::AccountPresenter</name>
    <message>
        <source>Everything stays on this device</source>
        <translation>Всё остаётся на этом устройстве</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Синхронизировано</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be sent</source>
        <translation>
            <numerusform>%n изменение ждёт отправки</numerusform>
            <numerusform>%n изменения ждут отправки</numerusform>
            <numerusform>%n изменений ждут отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>The server is away</source>
        <translation>Сервер недоступен</translation>
    </message>
    <message numerus="yes">
        <source>The server is away; %n change(s) wait</source>
        <translation>
            <numerusform>Сервер недоступен; %n изменение ждёт</numerusform>
            <numerusform>Сервер недоступен; %n изменения ждут</numerusform>
            <numerusform>Сервер недоступен; %n изменений ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has a problem; Ritm tries again</source>
        <translation>На сервере неполадка; Ritm попробует снова</translation>
    </message>
    <message>
        <source>The server needs a newer Ritm: update this one</source>
        <translation>Серверу нужна более новая версия Ritm: обновите приложение</translation>
    </message>
</context>
<context>
    <name>ritm::app::AttentionPresenter</name>
    <message>
        <source>A workout that is not on this device</source>
        <translation>Тренировка, которой нет на этом устройстве</translation>
    </message>
    <message>
        <source>Something else than a workout</source>
        <translation>Не тренировка</translation>
    </message>
    <message>
        <source>A new workout</source>
        <translation>Новая тренировка</translation>
    </message>
    <message>
        <source>A change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>A removal</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Bringing it back into the history</source>
        <translation>Возврат в историю</translation>
    </message>
    <message>
        <source>This workout is nowhere else: it is lost for good.</source>
        <translation>Этой тренировки больше нигде нет: она пропадёт навсегда.</translation>
    </message>
    <message>
        <source>What you changed is forgotten, and the workout stays as it is.</source>
        <translation>Изменение будет забыто, тренировка останется какой была.</translation>
    </message>
    <message>
        <source>The workout stays in your history.</source>
        <translation>Тренировка останется в истории.</translation>
    </message>
    <message>
        <source>The workout stays removed.</source>
        <translation>Тренировка останется удалённой.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A value of a workout: its name and itself.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation>Записано %1</translation>
    </message>
    <message>
        <source>Noticed %1</source>
        <translation>Замечено %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Отклонено %1</translation>
    </message>
</context>
<context>
    <name>ritm::app::HistoryPresenter</name>
    <message>
        <source>Only on this device</source>
        <translation>Только на этом устройстве</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <source>On its way to this device</source>
        <translation>В пути на это устройство</translation>
    </message>
    <message>
        <source>Sealed until this device is approved</source>
        <translation>Запечатано, пока устройство не подтверждено</translation>
    </message>
    <message>
        <source>Needs your attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time with pauses</source>
        <translation>Время с паузами</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Средняя скорость</translation>
    </message>
    <message>
        <source>Top speed</source>
        <translation>Макс. скорость</translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation>Средний пульс</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Макс. пульс</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Средняя мощность</translation>
    </message>
    <message>
        <source>Weighted power</source>
        <translation>Взвешенная мощность</translation>
    </message>
    <message>
        <source>Top power</source>
        <translation>Макс. мощность</translation>
    </message>
    <message>
        <source>Average cadence</source>
        <translation>Средний каденс</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Набор высоты</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
</context>
<context>
    <name>ritm::app::ImportPresenter</name>
    <message>
        <source>Waiting</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Imported, but the file is damaged: its page says what was lost.</source>
        <translation>Импортировано, но файл повреждён: на странице сказано, что потеряно.</translation>
    </message>
    <message>
        <source>Already in your history</source>
        <translation>Уже есть в истории</translation>
    </message>
    <message numerus="yes">
        <source>%n imported</source>
        <translation>
            <numerusform>%n импортирована</numerusform>
            <numerusform>%n импортированы</numerusform>
            <numerusform>%n импортировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n не удалась</numerusform>
            <numerusform>%n не удались</numerusform>
            <numerusform>%n не удалось</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Free some space and import this file again.</source>
        <translation>Диск заполнен. Освободите место и импортируйте этот файл ещё раз.</translation>
    </message>
</context>
<context>
    <name>ritm::app::NoticesPresenter</name>
    <message>
        <source>Saved to your history.</source>
        <translation>Сохранено в истории.</translation>
    </message>
    <message>
        <source>The recording was discarded.</source>
        <translation>Запись удалена.</translation>
    </message>
    <message>
        <source>The new device is let in.</source>
        <translation>Новое устройство допущено.</translation>
    </message>
    <message>
        <source>Your recording goes on: keep Ritm open.</source>
        <translation>Запись продолжается: не закрывайте Ritm.</translation>
    </message>
    <message>
        <source>The recording is safe on the disk again.</source>
        <translation>Запись снова надёжно сохраняется на диск.</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <extracomment>What became of the files, as in &quot;2 imported, 1 failed&quot;.</extracomment>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>A new device asks to be let in. Approve it in the settings.</source>
        <translation>Новое устройство просит доступ. Подтвердите его в настройках.</translation>
    </message>
    <message>
        <source>The server is away. Everything else goes on, and sync resumes by itself.</source>
        <translation>Сервер недоступен. Всё остальное работает, а синхронизация возобновится сама.</translation>
    </message>
    <message>
        <source>The server has a problem. Sync resumes by itself.</source>
        <translation>На сервере неполадки. Синхронизация возобновится сама.</translation>
    </message>
    <message>
        <source>Sync has resumed.</source>
        <translation>Синхронизация возобновлена.</translation>
    </message>
    <message>
        <source>The server needs a newer Ritm: update this one.</source>
        <translation>Серверу нужна более новая версия Ritm: обновите эту.</translation>
    </message>
    <message>
        <source>%1 is out of reach. Ritm connects it again by itself.</source>
        <translation>%1: нет связи. Ritm подключит датчик снова сам.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1: снова на связи.</translation>
    </message>
</context>
<context>
    <name>ritm::app::RidePresenter</name>
    <message>
        <source>Until then the newest part of this recording is only in memory: keep Ritm open.</source>
        <translation>До тех пор последняя часть записи только в памяти: не закрывайте Ritm.</translation>
    </message>
</context>
<context>
    <name>ritm::app::SensorsPresenter</name>
    <message>
        <source>Sensor</source>
        <translation>Датчик</translation>
    </message>
    <message>
        <source>Heart-rate strap</source>
        <translation>Нагрудный пульсометр</translation>
    </message>
    <message>
        <source>Cycling trainer</source>
        <translation>Велостанок</translation>
    </message>
    <message>
        <source>Power meter</source>
        <translation>Измеритель мощности</translation>
    </message>
    <message>
        <source>Speed and cadence sensor</source>
        <translation>Датчик скорости и каденса</translation>
    </message>
    <message>
        <source>Foot pod</source>
        <translation>Шагомер на обувь</translation>
    </message>
    <message>
        <source>Treadmill</source>
        <translation>Беговая дорожка</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключается</translation>
    </message>
    <message>
        <source>Sends garbage</source>
        <translation>Данные искажены</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Out of reach, trying again</source>
        <translation>Вне досягаемости, подключаем снова</translation>
    </message>
    <message>
        <source>Connecting anew</source>
        <translation>Подключаем заново</translation>
    </message>
    <message>
        <source>Keeps its values to itself</source>
        <translation>Не отдаёт показания</translation>
    </message>
    <message>
        <source>Nothing to listen to</source>
        <translation>Показаний нет</translation>
    </message>
    <message>
        <source>%1 does not answer. Wake it by moving it, bring it nearer, and close other apps that may hold on to it. Ritm keeps trying.</source>
        <translation>«%1» не отвечает. Разбудите датчик движением, поднесите ближе и закройте другие приложения, которые могли его занять. Ritm пробует снова.</translation>
    </message>
    <message>
        <source>%1 is connected but says nothing. Move it, or check its battery. Ritm connects it anew.</source>
        <translation>«%1» подключён, но молчит. Пошевелите датчик или проверьте его батарею. Ritm подключит его заново.</translation>
    </message>
    <message>
        <source>%1 sends data that makes no sense. Ritm leaves it out; nothing wrong is recorded. Change its battery or restart it.</source>
        <translation>«%1» передаёт искажённые данные. Ritm их отбрасывает, в запись они не попадут. Замените батарею датчика или перезапустите его.</translation>
    </message>
    <message>
        <source>%1 hangs up when Ritm asks for its values. It may want to be paired first: pair it in the system&apos;s Bluetooth settings, or close the app that holds on to it. Ritm tries again every minute.</source>
        <translation>«%1» разрывает связь, когда Ritm запрашивает показания. Возможно, датчик сначала нужно сопрячь: сделайте это в настройках Bluetooth системы или закройте приложение, которое его занимает. Ritm повторяет попытку раз в минуту.</translation>
    </message>
    <message>
        <source>%1 offers no measurement that Ritm knows and could listen to.</source>
        <translation>У «%1» нет показаний, которые Ritm знает и на которые может подписаться.</translation>
    </message>
    <message>
        <source>Bluetooth is off. Switch it on to find sensors; paired ones connect by themselves.</source>
        <translation>Bluetooth выключен. Включите его, чтобы найти датчики; уже сопряжённые подключатся сами.</translation>
    </message>
    <message>
        <source>Ritm may not use Bluetooth. Allow it in the system&apos;s settings.</source>
        <translation>У приложения нет доступа к Bluetooth. Разрешите его в настройках системы.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter, or its Bluetooth service does not run. Plug an adapter in or start the service; everything else works without.</source>
        <translation>На этом компьютере нет адаптера Bluetooth или не работает служба Bluetooth. Подключите адаптер или запустите службу; всё остальное работает и без них.</translation>
    </message>
    <message>
        <source>%1 dBm</source>
        <translation>%1 дБм</translation>
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
        <translation>Данные на месте, а ключа нет</translation>
    </message>
    <message>
        <source>Ritm is open already</source>
        <translation>Ritm уже открыт</translation>
    </message>
    <message>
        <source>Your profile cannot be opened</source>
        <translation>Профиль не открывается</translation>
    </message>
</context>
</TS>
