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
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Your club&apos;s, your shop&apos;s or your own.</source>
        <translation>Вашего клуба, магазина или ваш собственный.</translation>
    </message>
    <message>
        <source>At least %1 characters; several words do well.</source>
        <translation>Не меньше %1 знаков; хорошо подходят несколько слов.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Нужно не меньше %1 знаков.</translation>
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
    <message>
        <source>%1 needs a folder&apos;s name.</source>
        <translation>После %1 нужно имя папки.</translation>
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
    <message>
        <source>This password is too easy to guess. Choose one of at least %1 characters that are not only your name and common words; several words do well.</source>
        <translation>Этот пароль слишком легко угадать. Придумайте пароль не короче %1 знаков, не только из вашего имени и расхожих слов: хорошо подходят несколько слов.</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full. Free some space on it and try again.</source>
        <translation>Диск, на котором лежит папка %1, заполнен. Освободите на нём место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again.</source>
        <translation>Диск заполнен. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write. Check it and try again.</source>
        <translation>Диск не читает или не пишет. Проверьте его и попробуйте снова.</translation>
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
    <name>FigureList</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your %1</source>
        <comment>figures, and values of the athlete&apos;s</comment>
        <translation>
            <numerusform>%n показателю нужны ваши данные: %1</numerusform>
            <numerusform>%n показателям нужны ваши данные: %1</numerusform>
            <numerusform>%n показателям нужны ваши данные: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) what was not recorded here</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n показателю нужно то, чего нет в записи</numerusform>
            <numerusform>%n показателям нужно то, чего нет в записи</numerusform>
            <numerusform>%n показателям нужно то, чего нет в записи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n belong(s) to other sports</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n показатель для других видов спорта</numerusform>
            <numerusform>%n показателя для других видов спорта</numerusform>
            <numerusform>%n показателей для других видов спорта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found nothing to tell: too short a stretch, or nothing of the kind in it</source>
        <comment>figures</comment>
        <translation>
            <numerusform>%n показателю нечего сказать: отрезок слишком короткий или ничего такого в нём не было</numerusform>
            <numerusform>%n показателям нечего сказать: отрезок слишком короткий или ничего такого в нём не было</numerusform>
            <numerusform>%n показателям нечего сказать: отрезок слишком короткий или ничего такого в нём не было</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Остальное</translation>
    </message>
    <message>
        <source>Not computable here</source>
        <translation>Здесь не вычислить</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) what Ritm does not know of you</source>
        <translation>
            <numerusform>%n из них нужны данные о вас, которых Ritm не знает</numerusform>
            <numerusform>%n из них нужны данные о вас, которых Ritm не знает</numerusform>
            <numerusform>%n из них нужны данные о вас, которых Ritm не знает</numerusform>
        </translation>
    </message>
    <message>
        <source>Why there is no value</source>
        <translation>Почему нет значения</translation>
    </message>
    <message>
        <source>Ritm does not know of you: %1</source>
        <translation>Ritm не знает о вас: %1</translation>
    </message>
    <message>
        <source>Not recorded in this stretch: %1</source>
        <translation>Не записано на этом отрезке: %1</translation>
    </message>
    <message>
        <source>Told only of: %1</source>
        <translation>Вычисляется только для: %1</translation>
    </message>
    <message>
        <source>All it needs is here, but the stretch is too short for it, or what it measures did not happen.</source>
        <translation>Всё нужное есть, но отрезок для этого слишком короткий, или того, что измеряется, не было.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Известно также как</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Что нужно</translation>
    </message>
    <message>
        <source>nothing but the recording itself</source>
        <translation>ничего, кроме самой записи</translation>
    </message>
    <message>
        <source>Gaps and pauses</source>
        <translation>Пропуски и паузы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>On the command line</source>
        <translation>В командной строке</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Back to the workout</source>
        <translation>Назад к тренировке</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>Find a figure</source>
        <translation>Найти показатель</translation>
    </message>
    <message>
        <source>How a figure is made</source>
        <translation>Как получен показатель</translation>
    </message>
    <message>
        <source>Choose a figure: its definition, what it needs, what it does with gaps and pauses, and where it comes from stand here.</source>
        <translation>Выберите показатель: здесь появятся его определение, что ему нужно, что он делает с пропусками и паузами и откуда он взят.</translation>
    </message>
    <message>
        <source>No figure by that name</source>
        <translation>Нет такого показателя</translation>
    </message>
    <message>
        <source>Names, what others call a figure and the command line&apos;s words are searched.</source>
        <translation>Поиск идёт по названиям, по тому, как показатель называют другие, и по словам командной строки.</translation>
    </message>
    <message>
        <source>Nothing can be told here</source>
        <translation>Здесь рассказать нечего</translation>
    </message>
    <message>
        <source>There is nothing in this stretch that a figure could be made of.</source>
        <translation>На этом отрезке нет ничего, из чего можно получить показатель.</translation>
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
    <name>MetricDefinition</name>
    <message>
        <source>from the start to the end, pauses included</source>
        <translation>от старта до финиша, включая паузы</translation>
    </message>
    <message>
        <source>elapsed time less the recorded pauses</source>
        <translation>общее время за вычетом записанных пауз</translation>
    </message>
    <message>
        <source>recorded time above 0.5 m/s (0.1 in water; across a gap by its distance), or else while pedalling; in a pool the lengths swum</source>
        <translation>время записи, когда скорость выше 0,5 м/с (в воде 0,1; в пропуске — по пути за него), а без скорости — когда крутятся педали; в бассейне — время проплытых отрезков</translation>
    </message>
    <message>
        <source>elapsed less recorded time</source>
        <translation>общее время минус время записи</translation>
    </message>
    <message>
        <source>moving time over recorded time</source>
        <translation>время в движении к времени записи</translation>
    </message>
    <message>
        <source>recorded less moving time</source>
        <translation>время записи минус время в движении</translation>
    </message>
    <message>
        <source>growth of the distance counter (in a pool the lengths swum), or else the way along positions, or else the integral of speed</source>
        <translation>прирост счётчика расстояния (в бассейне — проплытые отрезки), без него — путь по координатам, а без них — интеграл скорости</translation>
    </message>
    <message>
        <source>rises between turning points of at least 3 m</source>
        <translation>подъёмы между точками поворота высоты не менее 3 м</translation>
    </message>
    <message>
        <source>falls between turning points of at least 3 m</source>
        <translation>спуски между точками поворота высоты не менее 3 м</translation>
    </message>
    <message>
        <source>last less first altitude</source>
        <translation>последняя высота минус первая</translation>
    </message>
    <message>
        <source>largest altitude</source>
        <translation>наибольшая высота</translation>
    </message>
    <message>
        <source>smallest altitude</source>
        <translation>наименьшая высота</translation>
    </message>
    <message>
        <source>mean altitude over time</source>
        <translation>среднее высоты по времени</translation>
    </message>
    <message>
        <source>ascent over distance</source>
        <translation>набор высоты к расстоянию</translation>
    </message>
    <message>
        <source>ascent over recorded time</source>
        <translation>набор высоты ко времени записи</translation>
    </message>
    <message>
        <source>seconds in motion on a gradient of 2 % or more</source>
        <translation>секунды в движении при уклоне 2 % и круче</translation>
    </message>
    <message>
        <source>seconds in motion on a gradient below -2 %</source>
        <translation>секунды в движении при уклоне ниже −2 %</translation>
    </message>
    <message>
        <source>seconds in motion on gradients from -2 % to below 2 %</source>
        <translation>секунды в движении при уклоне от −2 % до 2 %</translation>
    </message>
    <message>
        <source>largest gradient over 60 m of way</source>
        <translation>наибольший уклон на 60 м пути</translation>
    </message>
    <message>
        <source>smallest gradient over 60 m of way</source>
        <translation>наименьший уклон на 60 м пути</translation>
    </message>
    <message>
        <source>integral of power</source>
        <translation>интеграл мощности</translation>
    </message>
    <message>
        <source>the device&apos;s counter, or else work at 24 % gross efficiency</source>
        <translation>счётчик устройства, без него — работа при общей эффективности 24 %</translation>
    </message>
    <message>
        <source>(-55.0969 + 0.6309 HR + 0.1988 kg + 0.2017 years) kJ a minute</source>
        <translation>(−55,0969 + 0,6309 ЧСС + 0,1988 кг + 0,2017 возраста) кДж в минуту</translation>
    </message>
    <message>
        <source>(-20.4022 + 0.4472 HR - 0.1263 kg + 0.074 years) kJ a minute</source>
        <translation>(−20,4022 + 0,4472 ЧСС − 0,1263 кг + 0,074 возраста) кДж в минуту</translation>
    </message>
    <message>
        <source>mean over time</source>
        <translation>среднее по времени</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>наименьшее значение</translation>
    </message>
    <message>
        <source>largest value</source>
        <translation>наибольшее значение</translation>
    </message>
    <message>
        <source>number of marked laps of the workout</source>
        <translation>число отмеченных кругов тренировки</translation>
    </message>
    <message>
        <source>number of separate recorded pauses of the workout</source>
        <translation>число отдельных записанных пауз тренировки</translation>
    </message>
    <message>
        <source>seconds of the grid with any row, over all of them</source>
        <translation>секунды сетки, в которых есть хотя бы одна строка, ко всем секундам</translation>
    </message>
    <message>
        <source>distance and ten metres for each metre of ascent</source>
        <translation>расстояние плюс десять метров за каждый метр набора высоты</translation>
    </message>
    <message>
        <source>an hour each 5 km and each 600 m of ascent</source>
        <translation>час на каждые 5 км и на каждые 600 м набора высоты</translation>
    </message>
    <message>
        <source>way over 6 e^(-3.5 |gradient + 0.05|) km/h, second by second</source>
        <translation>путь, делённый на 6 e^(−3,5 |уклон + 0,05|) км/ч, секунда за секундой</translation>
    </message>
    <message>
        <source>median time from a row to the next</source>
        <translation>медиана времени от строки до следующей</translation>
    </message>
    <message>
        <source>rows earlier than the one before them</source>
        <translation>строки, которые раньше предыдущей</translation>
    </message>
    <message>
        <source>recorded seconds without heart rate</source>
        <translation>записанные секунды без пульса</translation>
    </message>
    <message>
        <source>mean over time, zeros included</source>
        <translation>среднее по времени вместе с нулями</translation>
    </message>
    <message>
        <source>largest sample</source>
        <translation>наибольший отсчёт</translation>
    </message>
    <message>
        <source>half of the seconds lie below</source>
        <translation>половина секунд лежит ниже</translation>
    </message>
    <message>
        <source>standard deviation of the seconds, n - 1</source>
        <translation>стандартное отклонение секунд, n − 1</translation>
    </message>
    <message>
        <source>mean of the seconds above zero</source>
        <translation>среднее секунд выше нуля</translation>
    </message>
    <message>
        <source>seconds at zero power</source>
        <translation>секунды с нулевой мощностью</translation>
    </message>
    <message>
        <source>fourth root of the mean fourth power of the 30 s mean, once its window is full</source>
        <translation>корень четвёртой степени из среднего четвёртой степени 30-секундного среднего, как только его окно заполнено</translation>
    </message>
    <message>
        <source>weighted over threshold power</source>
        <translation>взвешенная мощность к пороговой</translation>
    </message>
    <message>
        <source>100 * hours * intensity squared</source>
        <translation>100 × часы × интенсивность в квадрате</translation>
    </message>
    <message>
        <source>weighted over average power</source>
        <translation>взвешенная мощность к средней</translation>
    </message>
    <message>
        <source>fourth root of the mean fourth power of the 25 s exponential mean</source>
        <translation>корень четвёртой степени из среднего четвёртой степени экспоненциального среднего за 25 с</translation>
    </message>
    <message>
        <source>exponential over threshold power</source>
        <translation>экспоненциальная мощность к пороговой</translation>
    </message>
    <message>
        <source>100 * hours * relative intensity squared</source>
        <translation>100 × часы × относительная интенсивность в квадрате</translation>
    </message>
    <message>
        <source>average power over body mass</source>
        <translation>средняя мощность к массе тела</translation>
    </message>
    <message>
        <source>weighted power over body mass</source>
        <translation>взвешенная мощность к массе тела</translation>
    </message>
    <message>
        <source>work over body mass</source>
        <translation>работа к массе тела</translation>
    </message>
    <message>
        <source>integral of the power above threshold</source>
        <translation>интеграл мощности выше пороговой</translation>
    </message>
    <message>
        <source>work above threshold over all work</source>
        <translation>работа выше порога ко всей работе</translation>
    </message>
    <message>
        <source>seconds at or above threshold power</source>
        <translation>секунды на пороговой мощности и выше</translation>
    </message>
    <message>
        <source>largest mean of 5 s</source>
        <translation>наибольшее среднее за 5 с</translation>
    </message>
    <message>
        <source>largest mean of 60 s</source>
        <translation>наибольшее среднее за 60 с</translation>
    </message>
    <message>
        <source>largest mean of 300 s</source>
        <translation>наибольшее среднее за 300 с</translation>
    </message>
    <message>
        <source>largest mean of 1200 s</source>
        <translation>наибольшее среднее за 1200 с</translation>
    </message>
    <message>
        <source>largest mean of 3600 s</source>
        <translation>наибольшее среднее за 3600 с</translation>
    </message>
    <message>
        <source>0.95 of the best 20 minutes</source>
        <translation>0,95 лучших 20 минут</translation>
    </message>
    <message>
        <source>0.90 of the best 8 minutes</source>
        <translation>0,90 лучших 8 минут</translation>
    </message>
    <message>
        <source>0.75 of the best minute; of a ramp to exhaustion</source>
        <translation>0,75 лучшей минуты; для теста с нарастанием до отказа</translation>
    </message>
    <message>
        <source>slope of work over time of the best 3, 5, 12 and 20 minutes</source>
        <translation>наклон работы по времени для лучших 3, 5, 12 и 20 минут</translation>
    </message>
    <message>
        <source>intercept of work over time of the same efforts</source>
        <translation>отрезок, отсекаемый прямой работы по времени тех же усилий</translation>
    </message>
    <message>
        <source>P = CP + W&apos; / (t + W&apos; / (peak - CP)) over the best 5 s to 20 min</source>
        <translation>P = CP + W&apos; / (t + W&apos; / (Pпик − CP)) по лучшим усилиям от 5 с до 20 мин</translation>
    </message>
    <message>
        <source>W&apos; of the three-parameter model</source>
        <translation>W&apos; трёхпараметрической модели</translation>
    </message>
    <message>
        <source>power at no time of the three-parameter model</source>
        <translation>мощность при нулевом времени в трёхпараметрической модели</translation>
    </message>
    <message>
        <source>smallest W&apos; left, integral form, by the athlete&apos;s critical power or else this ride&apos;s own</source>
        <translation>наименьший остаток W&apos;, интегральная форма, по критической мощности спортсмена или самой тренировки</translation>
    </message>
    <message>
        <source>W&apos; left at the end, integral form</source>
        <translation>остаток W&apos; в конце, интегральная форма</translation>
    </message>
    <message>
        <source>smallest W&apos; left, differential form</source>
        <translation>наименьший остаток W&apos;, дифференциальная форма</translation>
    </message>
    <message>
        <source>W&apos; left at the end, differential form</source>
        <translation>остаток W&apos; в конце, дифференциальная форма</translation>
    </message>
    <message>
        <source>546 e^(-0.01 D) + 316, D the mean shortfall below critical power</source>
        <translation>546 e^(−0,01 D) + 316, где D — средний недобор до критической мощности</translation>
    </message>
    <message>
        <source>smallest W&apos; left when below critical power it recovers with 2287.2 D^-0.688 s</source>
        <translation>наименьший остаток W&apos;, если ниже критической мощности он восстанавливается за 2287,2 D^−0,688 с</translation>
    </message>
    <message>
        <source>work above critical power over W&apos;, however much came back</source>
        <translation>работа выше критической мощности к W&apos;, сколько бы ни восстановилось</translation>
    </message>
    <message>
        <source>seconds with less than a quarter of W&apos; left, differential form</source>
        <translation>секунды, когда осталось меньше четверти W&apos;, дифференциальная форма</translation>
    </message>
    <message>
        <source>power over (99.9 - 1.90 km - 1.12 km^2) %</source>
        <translation>мощность, делённая на (99,9 − 1,90 км − 1,12 км^2) %</translation>
    </message>
    <message>
        <source>power over (100 - 4.07 km - 1.43 km^2 + 0.178 km^3) %</source>
        <translation>мощность, делённая на (100 − 4,07 км − 1,43 км^2 + 0,178 км^3) %</translation>
    </message>
    <message>
        <source>best less weakest 5 s of the best 30 s, over the best</source>
        <translation>разность лучших и слабейших 5 с из лучших 30 с к лучшим</translation>
    </message>
    <message>
        <source>slope of log power over log time of the best 3, 5, 12 and 20 minutes</source>
        <translation>наклон логарифма мощности по логарифму времени для лучших 3, 5, 12 и 20 минут</translation>
    </message>
    <message>
        <source>best 20 over best 5 minutes</source>
        <translation>лучшие 20 минут к лучшим 5 минутам</translation>
    </message>
    <message>
        <source>best 5 s less best 5 minutes</source>
        <translation>лучшие 5 с минус лучшие 5 минут</translation>
    </message>
    <message>
        <source>log10(easy / middle * hard in %) of zones below 80, to 100 and above 100 % of threshold</source>
        <translation>log10(лёгкое / среднее × тяжёлое в %) для зон ниже 80 %, до 100 % и выше 100 % порога</translation>
    </message>
    <message>
        <source>mean power over mean revolutions a second, of pedalled seconds</source>
        <translation>средняя мощность к средним оборотам в секунду, по секундам педалирования</translation>
    </message>
    <message>
        <source>motor&apos;s work over motor&apos;s and rider&apos;s</source>
        <translation>работа мотора к работе мотора и гонщика</translation>
    </message>
    <message>
        <source>first less last charge</source>
        <translation>первый заряд минус последний</translation>
    </message>
    <message>
        <source>best 5 minutes after 1500 kJ over the best of all</source>
        <translation>лучшие 5 минут после 1500 кДж к лучшим из всех</translation>
    </message>
    <message>
        <source>power over angular speed, of pedalled seconds</source>
        <translation>мощность к угловой скорости, по секундам педалирования</translation>
    </message>
    <message>
        <source>largest power over angular speed in a second</source>
        <translation>наибольшее отношение мощности к угловой скорости за секунду</translation>
    </message>
    <message>
        <source>crank torque over a crank of 172.5 mm</source>
        <translation>момент на шатуне к длине шатуна 172,5 мм</translation>
    </message>
    <message>
        <source>angular speed times a crank of 172.5 mm</source>
        <translation>угловая скорость, умноженная на длину шатуна 172,5 мм</translation>
    </message>
    <message>
        <source>seconds above the force and pedal speed of threshold at 80 rev/min</source>
        <translation>секунды выше силы и скорости педали, какие на пороге при 80 об/мин</translation>
    </message>
    <message>
        <source>seconds above that force and below that speed</source>
        <translation>секунды выше этой силы и ниже этой скорости</translation>
    </message>
    <message>
        <source>seconds below both</source>
        <translation>секунды ниже и того и другого</translation>
    </message>
    <message>
        <source>seconds below that force and above that speed</source>
        <translation>секунды ниже этой силы и выше этой скорости</translation>
    </message>
    <message>
        <source>stretches of 20 s and more at 90 % of threshold and above</source>
        <translation>отрезки от 20 с на 90 % пороговой мощности и выше</translation>
    </message>
    <message>
        <source>length of all work intervals</source>
        <translation>длина всех рабочих интервалов</translation>
    </message>
    <message>
        <source>largest mean power of a work interval</source>
        <translation>наибольшая средняя мощность рабочего интервала</translation>
    </message>
    <message>
        <source>integral of motor power</source>
        <translation>интеграл мощности мотора</translation>
    </message>
    <message>
        <source>mean over time, zeros left out</source>
        <translation>среднее по времени без нулей</translation>
    </message>
    <message>
        <source>smallest second above zero</source>
        <translation>наименьшая секунда выше нуля</translation>
    </message>
    <message>
        <source>mean heart rate over the maximum</source>
        <translation>средний пульс к максимальному</translation>
    </message>
    <message>
        <source>highest heart rate over the maximum</source>
        <translation>наибольший пульс к максимальному</translation>
    </message>
    <message>
        <source>(mean - rest) / (max - rest)</source>
        <translation>(средний − покой) / (максимум − покой)</translation>
    </message>
    <message>
        <source>sum of the rate over time</source>
        <translation>сумма пульса по времени</translation>
    </message>
    <message>
        <source>second half&apos;s mean over the first half&apos;s, less 100 %</source>
        <translation>среднее второй половины к среднему первой минус 100 %</translation>
    </message>
    <message>
        <source>largest fall within 60 s</source>
        <translation>наибольшее падение за 60 с</translation>
    </message>
    <message>
        <source>largest fall within 30 s</source>
        <translation>наибольшее падение за 30 с</translation>
    </message>
    <message>
        <source>seconds at or above threshold heart rate</source>
        <translation>секунды на пороговом пульсе и выше</translation>
    </message>
    <message>
        <source>seconds below 70 % of the maximum</source>
        <translation>секунды ниже 70 % максимума</translation>
    </message>
    <message>
        <source>seconds from 70 to below 80 % of the maximum</source>
        <translation>секунды от 70 до 80 % максимума</translation>
    </message>
    <message>
        <source>seconds at 80 % of the maximum and above</source>
        <translation>секунды от 80 % максимума и выше</translation>
    </message>
    <message>
        <source>minutes * r * 0.64 e^(1.92 r)</source>
        <translation>минуты × r × 0,64 e^(1,92 r)</translation>
    </message>
    <message>
        <source>minutes * r * 0.86 e^(1.67 r)</source>
        <translation>минуты × r × 0,86 e^(1,67 r)</translation>
    </message>
    <message>
        <source>minutes in five zones of 10 % from 50 % of the maximum, times 1 to 5</source>
        <translation>минуты в пяти зонах по 10 % от 50 % максимума, умноженные на 1–5</translation>
    </message>
    <message>
        <source>minutes below, between and above the thresholds, times 1, 2 and 3</source>
        <translation>минуты ниже, между и выше порогов, умноженные на 1, 2 и 3</translation>
    </message>
    <message>
        <source>training impulse over that of an hour at threshold, times 100</source>
        <translation>тренировочный импульс к импульсу часа на пороге, умноженный на 100</translation>
    </message>
    <message>
        <source>weighted power over mean heart rate</source>
        <translation>взвешенная мощность к среднему пульсу</translation>
    </message>
    <message>
        <source>metres a heart beat: mean speed per minute over mean heart rate</source>
        <translation>метры на удар сердца: средняя скорость в минуту к среднему пульсу</translation>
    </message>
    <message>
        <source>power a beat lost from the first to the second half</source>
        <translation>сколько мощности на удар потеряно от первой половины ко второй</translation>
    </message>
    <message>
        <source>speed a beat lost from the first to the second half</source>
        <translation>сколько скорости на удар потеряно от первой половины ко второй</translation>
    </message>
    <message>
        <source>mean power over beats a second</source>
        <translation>средняя мощность к ударам в секунду</translation>
    </message>
    <message>
        <source>largest mean of 1200 s; of a time trial over 30 minutes</source>
        <translation>наибольшее среднее за 1200 с; для контрольной гонки дольше 30 минут</translation>
    </message>
    <message>
        <source>(mean heart rate - rest) over metres a minute</source>
        <translation>(средний пульс − покой) к метрам в минуту</translation>
    </message>
    <message>
        <source>6 mean / rest - 5</source>
        <translation>6 × средний / покой − 5</translation>
    </message>
    <message>
        <source>largest 5 (T - T0) / (39.5 - T0) + 5 (HR - rest) / (180 - rest), T0 the first temperature</source>
        <translation>наибольшее 5 (T − T0) / (39,5 − T0) + 5 (ЧСС − покой) / (180 − покой), T0 — первая температура</translation>
    </message>
    <message>
        <source>15.3 max / rest</source>
        <translation>15,3 × максимум / покой</translation>
    </message>
    <message>
        <source>208 - 0.7 age</source>
        <translation>208 − 0,7 × возраст</translation>
    </message>
    <message>
        <source>largest second</source>
        <translation>наибольшая секунда</translation>
    </message>
    <message>
        <source>smallest second</source>
        <translation>наименьшая секунда</translation>
    </message>
    <message>
        <source>number of intervals after correction</source>
        <translation>число интервалов после исправления</translation>
    </message>
    <message>
        <source>intervals outside 300 to 2000 ms or over 20 % from their local median</source>
        <translation>интервалы вне 300–2000 мс или дальше 20 % от местной медианы</translation>
    </message>
    <message>
        <source>mean of the intervals</source>
        <translation>среднее интервалов</translation>
    </message>
    <message>
        <source>half of the intervals are shorter</source>
        <translation>половина интервалов короче</translation>
    </message>
    <message>
        <source>longest less shortest interval</source>
        <translation>самый длинный интервал минус самый короткий</translation>
    </message>
    <message>
        <source>standard deviation, n - 1</source>
        <translation>стандартное отклонение, n − 1</translation>
    </message>
    <message>
        <source>root mean square of successive differences</source>
        <translation>корень из среднего квадрата разностей соседних интервалов</translation>
    </message>
    <message>
        <source>natural logarithm of RMSSD in ms</source>
        <translation>натуральный логарифм RMSSD в мс</translation>
    </message>
    <message>
        <source>standard deviation of successive differences</source>
        <translation>стандартное отклонение разностей соседних интервалов</translation>
    </message>
    <message>
        <source>share of successive differences above 50 ms</source>
        <translation>доля разностей соседних интервалов больше 50 мс</translation>
    </message>
    <message>
        <source>share of successive differences above 20 ms</source>
        <translation>доля разностей соседних интервалов больше 20 мс</translation>
    </message>
    <message>
        <source>SDNN over the mean interval</source>
        <translation>SDNN к среднему интервалу</translation>
    </message>
    <message>
        <source>RMSSD over the mean interval</source>
        <translation>RMSSD к среднему интервалу</translation>
    </message>
    <message>
        <source>SDSD / sqrt(2)</source>
        <translation>SDSD / √2</translation>
    </message>
    <message>
        <source>sqrt(2 SDNN^2 - SDSD^2 / 2)</source>
        <translation>√(2 SDNN^2 − SDSD^2 / 2)</translation>
    </message>
    <message>
        <source>along over across</source>
        <translation>длина к ширине</translation>
    </message>
    <message>
        <source>pi * SD1 * SD2</source>
        <translation>π × SD1 × SD2</translation>
    </message>
    <message>
        <source>intervals over the largest bin of 7.8125 ms</source>
        <translation>число интервалов к наибольшему столбцу гистограммы шириной 7,8125 мс</translation>
    </message>
    <message>
        <source>share of the largest 50 ms bin in % / (2 * mode * range), in s</source>
        <translation>доля наибольшего столбца в 50 мс в % / (2 × мода × размах), в с</translation>
    </message>
    <message>
        <source>slope of detrended fluctuation over windows of 4 to 16 beats</source>
        <translation>наклон флуктуаций без тренда по окнам от 4 до 16 ударов</translation>
    </message>
    <message>
        <source>standard deviation of the mean intervals of whole five minutes</source>
        <translation>стандартное отклонение средних интервалов целых пятиминуток</translation>
    </message>
    <message>
        <source>mean of the standard deviations of whole five minutes</source>
        <translation>среднее стандартных отклонений целых пятиминуток</translation>
    </message>
    <message>
        <source>slope of detrended fluctuation over windows of 16 to 64 beats</source>
        <translation>наклон флуктуаций без тренда по окнам от 16 до 64 ударов</translation>
    </message>
    <message>
        <source>smallest exponent of two minutes, one a minute</source>
        <translation>наименьший показатель за две минуты, по одному на минуту</translation>
    </message>
    <message>
        <source>pairs of minutes with an exponent below 0.75</source>
        <translation>пары минут с показателем ниже 0,75</translation>
    </message>
    <message>
        <source>decimal logarithm of 16 SD1 SD2 in ms</source>
        <translation>десятичный логарифм 16 SD1 SD2 в мс</translation>
    </message>
    <message>
        <source>intervals at which acceleration turns into deceleration or back</source>
        <translation>интервалы, на которых ускорение сменяется замедлением или наоборот</translation>
    </message>
    <message>
        <source>distance over recorded time</source>
        <translation>расстояние ко времени записи</translation>
    </message>
    <message>
        <source>distance over moving time</source>
        <translation>расстояние ко времени в движении</translation>
    </message>
    <message>
        <source>largest mean of 10 s</source>
        <translation>наибольшее среднее за 10 с</translation>
    </message>
    <message>
        <source>standard deviation over mean, of the seconds in motion</source>
        <translation>стандартное отклонение к среднему, по секундам в движении</translation>
    </message>
    <message>
        <source>recorded time over distance</source>
        <translation>время записи к расстоянию</translation>
    </message>
    <message>
        <source>moving time over distance</source>
        <translation>время в движении к расстоянию</translation>
    </message>
    <message>
        <source>second half&apos;s mean speed over the first half&apos;s, less 100 %</source>
        <translation>средняя скорость второй половины к первой минус 100 %</translation>
    </message>
    <message>
        <source>slope of the line through the seconds above 0.5 m/s, over their mean</source>
        <translation>наклон прямой через секунды быстрее 0,5 м/с к их среднему</translation>
    </message>
    <message>
        <source>way at 19.8 to below 25.2 km/h</source>
        <translation>путь на скорости от 19,8 до 25,2 км/ч</translation>
    </message>
    <message>
        <source>way at 25.2 km/h and faster</source>
        <translation>путь на скорости 25,2 км/ч и выше</translation>
    </message>
    <message>
        <source>times that 25.2 km/h is reached from below</source>
        <translation>сколько раз скорость доходила до 25,2 км/ч снизу</translation>
    </message>
    <message>
        <source>cost of running on the slope that equals the acceleration, on grass, times speed</source>
        <translation>цена бега по уклону, равному ускорению, на траве, умноженная на скорость</translation>
    </message>
    <message>
        <source>largest change over 3 s</source>
        <translation>наибольшее изменение за 3 с</translation>
    </message>
    <message>
        <source>most negative change over 3 s</source>
        <translation>наибольшее отрицательное изменение за 3 с</translation>
    </message>
    <message>
        <source>runs of 3 s and more below 0.5 m/s between motion</source>
        <translation>отрезки от 3 с медленнее 0,5 м/с между движением</translation>
    </message>
    <message>
        <source>longest such run</source>
        <translation>самый долгий такой отрезок</translation>
    </message>
    <message>
        <source>shortest time for the distance</source>
        <translation>наименьшее время на этом расстоянии</translation>
    </message>
    <message>
        <source>shortest time for 1609.344 m</source>
        <translation>наименьшее время на 1609,344 м</translation>
    </message>
    <message>
        <source>shortest time for 21097.5 m</source>
        <translation>наименьшее время на 21 097,5 м</translation>
    </message>
    <message>
        <source>shortest time for 42195 m</source>
        <translation>наименьшее время на 42 195 м</translation>
    </message>
    <message>
        <source>speed times the cost of its gradient over the flat&apos;s</source>
        <translation>скорость, умноженная на цену её уклона по отношению к ровному</translation>
    </message>
    <message>
        <source>1000 over grade-adjusted speed</source>
        <translation>1000 к скорости с поправкой на уклон</translation>
    </message>
    <message>
        <source>100 * hours * (grade-adjusted over threshold speed) squared</source>
        <translation>100 × часы × (скорость с поправкой на уклон к пороговой) в квадрате</translation>
    </message>
    <message>
        <source>100 * hours * (speed in motion over threshold speed) cubed</source>
        <translation>100 × часы × (скорость в движении к пороговой) в кубе</translation>
    </message>
    <message>
        <source>load score by power, or else by running, swimming or heart rate</source>
        <translation>баллы нагрузки по мощности, без неё — бега, плавания или по пульсу</translation>
    </message>
    <message>
        <source>rises of 20 m and more at 3 % and more on the whole</source>
        <translation>подъёмы от 20 м при среднем уклоне от 3 %</translation>
    </message>
    <message>
        <source>largest gain of a climb</source>
        <translation>наибольший набор высоты одного подъёма</translation>
    </message>
    <message>
        <source>largest length of a climb</source>
        <translation>наибольшая длина подъёма</translation>
    </message>
    <message>
        <source>largest mean gradient of a climb</source>
        <translation>наибольший средний уклон подъёма</translation>
    </message>
    <message>
        <source>largest length times mean gradient in percent</source>
        <translation>наибольшее произведение длины на средний уклон в процентах</translation>
    </message>
    <message>
        <source>largest gain over time of a climb</source>
        <translation>наибольший набор высоты ко времени подъёма</translation>
    </message>
    <message>
        <source>climbing speed in m/h over 200 + 10 times the gradient in %</source>
        <translation>скорость подъёма в м/ч к 200 + 10 × уклон в %</translation>
    </message>
    <message>
        <source>gain^2 over ten lengths, and a point each km that its top lies above 1000 m</source>
        <translation>набор высоты^2 к десяти длинам, и балл за каждый километр вершины выше 1000 м</translation>
    </message>
    <message>
        <source>largest straight distance from the first position</source>
        <translation>наибольшее расстояние по прямой от первой точки</translation>
    </message>
    <message>
        <source>straight distance from first to last position</source>
        <translation>расстояние по прямой от первой точки до последней</translation>
    </message>
    <message>
        <source>mean of the receiver&apos;s own estimate</source>
        <translation>среднее собственной оценки приёмника</translation>
    </message>
    <message>
        <source>largest depth</source>
        <translation>наибольшая глубина</translation>
    </message>
    <message>
        <source>10.8 W/kg + 7</source>
        <translation>10,8 Вт/кг + 7</translation>
    </message>
    <message>
        <source>10.8 W/kg + 7 of average power</source>
        <translation>10,8 Вт/кг + 7 от средней мощности</translation>
    </message>
    <message>
        <source>3.5 + 0.2 v + 0.9 v gradient, v in m/min, rises only</source>
        <translation>3,5 + 0,2 v + 0,9 v × уклон, v в м/мин, только подъёмы</translation>
    </message>
    <message>
        <source>3.5 + 0.1 v + 1.8 v gradient, v in m/min, rises only</source>
        <translation>3,5 + 0,1 v + 1,8 v × уклон, v в м/мин, только подъёмы</translation>
    </message>
    <message>
        <source>(10.51 W + 6.35 kg - 10.49 years + 519.3) / kg of the best minute</source>
        <translation>(10,51 Вт + 6,35 кг − 10,49 возраста + 519,3) / кг по лучшей минуте</translation>
    </message>
    <message>
        <source>(9.39 W + 7.7 kg - 5.88 years + 136.7) / kg of the best minute</source>
        <translation>(9,39 Вт + 7,7 кг − 5,88 возраста + 136,7) / кг по лучшей минуте</translation>
    </message>
    <message>
        <source>(0.01141 W + 0.435) l/min of the best 150 s, a stage of its test</source>
        <translation>(0,01141 Вт + 0,435) л/мин по лучшим 150 с — ступени его теста</translation>
    </message>
    <message>
        <source>3.6 J/kg each metre on the flat, by the polynomial of its gradient elsewhere</source>
        <translation>3,6 Дж/кг на каждый метр по ровному, на уклоне — по многочлену от уклона</translation>
    </message>
    <message>
        <source>slope of distance over time of the best 3, 5, 12 and 20 minutes</source>
        <translation>наклон расстояния по времени для лучших 3, 5, 12 и 20 минут</translation>
    </message>
    <message>
        <source>intercept of distance over time of the same efforts</source>
        <translation>отрезок, отсекаемый прямой расстояния по времени тех же усилий</translation>
    </message>
    <message>
        <source>speed that costs the uptake of the fastest 5 km</source>
        <translation>скорость, которая стоит потребления самых быстрых 5 км</translation>
    </message>
    <message>
        <source>pace that costs 88 % of the uptake of the fastest 5 km</source>
        <translation>темп, который стоит 88 % потребления самых быстрых 5 км</translation>
    </message>
    <message>
        <source>cost of its speed over the part held for its time; of 1.5 km in shorter runs</source>
        <translation>цена их скорости к доле, удерживаемой это время; в коротких забегах — по 1,5 км</translation>
    </message>
    <message>
        <source>(metres of the best 12 minutes - 504.9) / 44.73</source>
        <translation>(метры лучших 12 минут − 504,9) / 44,73</translation>
    </message>
    <message>
        <source>time in which the uptake shown runs 10 km</source>
        <translation>время, за которое с показанным потреблением пробегают 10 км</translation>
    </message>
    <message>
        <source>time in which the uptake shown runs 21097.5 m</source>
        <translation>время, за которое с показанным потреблением пробегают 21 097,5 м</translation>
    </message>
    <message>
        <source>time in which the uptake shown runs 42195 m</source>
        <translation>время, за которое с показанным потреблением пробегают 42 195 м</translation>
    </message>
    <message>
        <source>fastest 5 km scaled by distance to the 1.06</source>
        <translation>самые быстрые 5 км, пересчитанные по расстоянию в степени 1,06</translation>
    </message>
    <message>
        <source>fastest 5 km scaled by the speed factors</source>
        <translation>самые быстрые 5 км, пересчитанные по коэффициентам скорости</translation>
    </message>
    <message>
        <source>standard deviation of the seconds above zero</source>
        <translation>стандартное отклонение секунд выше нуля</translation>
    </message>
    <message>
        <source>seconds with cadence above zero</source>
        <translation>секунды с каденсом выше нуля</translation>
    </message>
    <message>
        <source>sum of cadence over time</source>
        <translation>сумма каденса по времени</translation>
    </message>
    <message>
        <source>mean speed over revolutions a second, of seconds that have both</source>
        <translation>средняя скорость к оборотам в секунду, по секундам, где есть и то и другое</translation>
    </message>
    <message>
        <source>twice the sum of step pairs over time</source>
        <translation>удвоенная сумма пар шагов по времени</translation>
    </message>
    <message>
        <source>twice the mean of step pairs</source>
        <translation>удвоенное среднее пар шагов</translation>
    </message>
    <message>
        <source>mean of the sensor&apos;s step length</source>
        <translation>среднее длины шага по датчику</translation>
    </message>
    <message>
        <source>mean speed over mean steps a second, of seconds with steps</source>
        <translation>средняя скорость к среднему числу шагов в секунду, по секундам с шагами</translation>
    </message>
    <message>
        <source>mean share of the left foot</source>
        <translation>средняя доля левой ноги</translation>
    </message>
    <message>
        <source>mean distance of the left share from 50 %, twice</source>
        <translation>среднее отклонение доли левой ноги от 50 %, удвоенное</translation>
    </message>
    <message>
        <source>time of a step less ground contact</source>
        <translation>время шага минус контакт с опорой</translation>
    </message>
    <message>
        <source>ground contact over the time of a stride (two steps)</source>
        <translation>контакт с опорой ко времени двойного шага</translation>
    </message>
    <message>
        <source>pi/2 (flight over contact + 1)</source>
        <translation>π/2 (полёт к контакту + 1)</translation>
    </message>
    <message>
        <source>peak acceleration contact^2 / pi^2 - g contact^2 / 8</source>
        <translation>пиковое ускорение × контакт^2 / π^2 − g × контакт^2 / 8</translation>
    </message>
    <message>
        <source>peak force over the body&apos;s sinking, by the sine model</source>
        <translation>пиковая сила к проседанию тела, по синусоидальной модели</translation>
    </message>
    <message>
        <source>peak force over the shortening of a leg of 0.53 of the height</source>
        <translation>пиковая сила к укорочению ноги длиной 0,53 роста</translation>
    </message>
    <message>
        <source>mean vertical oscillation over mean step length</source>
        <translation>средние вертикальные колебания к средней длине шага</translation>
    </message>
    <message>
        <source>mean speed over mean power to mass</source>
        <translation>средняя скорость к средней мощности на килограмм</translation>
    </message>
    <message>
        <source>mean share of the right leg</source>
        <translation>средняя доля правой ноги</translation>
    </message>
    <message>
        <source>right leg&apos;s work over all, second by second</source>
        <translation>работа правой ноги ко всей, секунда за секундой</translation>
    </message>
    <message>
        <source>mean distance of the right share from 50 %, twice</source>
        <translation>среднее отклонение доли правой ноги от 50 %, удвоенное</translation>
    </message>
    <message>
        <source>standard deviation of the right share</source>
        <translation>стандартное отклонение доли правой ноги</translation>
    </message>
    <message>
        <source>mean of both legs</source>
        <translation>среднее обеих ног</translation>
    </message>
    <message>
        <source>mean arc from start to end of the drive</source>
        <translation>средняя дуга от начала до конца усилия</translation>
    </message>
    <message>
        <source>mean of both feet</source>
        <translation>среднее обеих стоп</translation>
    </message>
    <message>
        <source>number of active lengths</source>
        <translation>число активных бассейнов</translation>
    </message>
    <message>
        <source>sum over the lengths</source>
        <translation>сумма по бассейнам</translation>
    </message>
    <message>
        <source>strokes over lengths</source>
        <translation>гребки к числу бассейнов</translation>
    </message>
    <message>
        <source>strokes over the minutes swum</source>
        <translation>гребки к минутам плавания</translation>
    </message>
    <message>
        <source>distance over strokes</source>
        <translation>расстояние к гребкам</translation>
    </message>
    <message>
        <source>speed times distance a stroke</source>
        <translation>скорость, умноженная на расстояние за гребок</translation>
    </message>
    <message>
        <source>mean of seconds and strokes of a length, added</source>
        <translation>среднее суммы секунд и гребков за бассейн</translation>
    </message>
    <message>
        <source>smallest sum of seconds and strokes of a length</source>
        <translation>наименьшая сумма секунд и гребков за бассейн</translation>
    </message>
    <message>
        <source>time swum over distance</source>
        <translation>время плавания к расстоянию</translation>
    </message>
    <message>
        <source>resting lengths over all time</source>
        <translation>бассейны отдыха ко всему времени</translation>
    </message>
    <message>
        <source>that score times 25 m over the pool&apos;s length</source>
        <translation>та же оценка, умноженная на 25 м к длине бассейна</translation>
    </message>
    <message>
        <source>lengths swum without a rest, counted as one</source>
        <translation>бассейны, проплытые без отдыха, считаются за одну</translation>
    </message>
    <message>
        <source>largest way without a rest</source>
        <translation>наибольший путь без отдыха</translation>
    </message>
    <message>
        <source>mean time from a set to the next</source>
        <translation>среднее время от серии до следующей</translation>
    </message>
    <message>
        <source>shortest time of lengths in a row</source>
        <translation>наименьшее время бассейнов подряд</translation>
    </message>
    <message>
        <source>200 m over the fastest 400 m less the fastest 200 m</source>
        <translation>200 м к разности времён самых быстрых 400 м и 200 м</translation>
    </message>
    <message>
        <source>mean of 2.80 times speed cubed</source>
        <translation>среднее 2,80 × скорость в кубе</translation>
    </message>
    <message>
        <source>way over strokes, of seconds with strokes</source>
        <translation>путь к гребкам, по секундам с гребками</translation>
    </message>
    <message>
        <source>seconds deeper than 1 m</source>
        <translation>секунды глубже 1 м</translation>
    </message>
    <message>
        <source>largest fall of the depth within 10 s</source>
        <translation>наибольшее уменьшение глубины за 10 с</translation>
    </message>
</context>
<context>
    <name>MetricGaps</name>
    <message>
        <source>pauses and gaps do not matter</source>
        <translation>паузы и пропуски не влияют</translation>
    </message>
    <message>
        <source>pauses are left out; a sample before a gap of over 10 s counts for 1 s</source>
        <translation>паузы не учитываются; отсчёт перед пропуском длиннее 10 с считается за 1 с</translation>
    </message>
    <message>
        <source>absent values are passed over</source>
        <translation>отсутствующие значения пропускаются</translation>
    </message>
    <message>
        <source>only recorded seconds with a value count</source>
        <translation>учитываются только записанные секунды со значением</translation>
    </message>
    <message>
        <source>nothing is walked in a gap or pause</source>
        <translation>в пропуске и на паузе путь не проходится</translation>
    </message>
    <message>
        <source>pauses and unmarked gaps do not count</source>
        <translation>паузы и неотмеченные пропуски не учитываются</translation>
    </message>
    <message>
        <source>pauses are cut out, seconds without a value count as zero</source>
        <translation>паузы вырезаются, секунды без значения считаются нулём</translation>
    </message>
    <message>
        <source>pauses and gaps count as zero</source>
        <translation>паузы и пропуски считаются нулём</translation>
    </message>
    <message>
        <source>beats over 10 s apart are no neighbours; what is between is not made up</source>
        <translation>удары дальше 10 с друг от друга соседями не считаются, промежуток не придумывается</translation>
    </message>
    <message>
        <source>a rest, or 5 s without a length, ends a set</source>
        <translation>отдых или 5 с без бассейна заканчивают серию</translation>
    </message>
</context>
<context>
    <name>MetricGroup</name>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Heart and breathing</source>
        <translation>Сердце и дыхание</translation>
    </message>
    <message>
        <source>Heart rate variability</source>
        <translation>Вариабельность пульса</translation>
    </message>
    <message>
        <source>Speed, climbs and load</source>
        <translation>Скорость, подъёмы и нагрузка</translation>
    </message>
    <message>
        <source>Oxygen uptake and race times</source>
        <translation>Потребление кислорода и прогнозы</translation>
    </message>
    <message>
        <source>Cadence and technique</source>
        <translation>Каденс и техника</translation>
    </message>
    <message>
        <source>Swimming, rowing and diving</source>
        <translation>Плавание, гребля и погружение</translation>
    </message>
</context>
<context>
    <name>MetricName</name>
    <message>
        <source>Elapsed time</source>
        <translation>Общее время</translation>
    </message>
    <message>
        <source>Recorded time</source>
        <translation>Время записи</translation>
    </message>
    <message>
        <source>Moving time</source>
        <translation>Время в движении</translation>
    </message>
    <message>
        <source>Paused time</source>
        <translation>Время пауз</translation>
    </message>
    <message>
        <source>Moving share</source>
        <translation>Доля движения</translation>
    </message>
    <message>
        <source>Standing time</source>
        <translation>Время стоя на месте</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Расстояние</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>Набор высоты</translation>
    </message>
    <message>
        <source>Descent</source>
        <translation>Сброс высоты</translation>
    </message>
    <message>
        <source>Net altitude change</source>
        <translation>Изменение высоты</translation>
    </message>
    <message>
        <source>Highest point</source>
        <translation>Высшая точка</translation>
    </message>
    <message>
        <source>Lowest point</source>
        <translation>Низшая точка</translation>
    </message>
    <message>
        <source>Mean altitude</source>
        <translation>Средняя высота</translation>
    </message>
    <message>
        <source>Ascent per kilometre</source>
        <translation>Набор высоты на километр</translation>
    </message>
    <message>
        <source>Climbing speed of the whole</source>
        <translation>Скорость набора высоты в целом</translation>
    </message>
    <message>
        <source>Uphill time</source>
        <translation>Время в подъём</translation>
    </message>
    <message>
        <source>Downhill time</source>
        <translation>Время под уклон</translation>
    </message>
    <message>
        <source>Flat time</source>
        <translation>Время по ровному</translation>
    </message>
    <message>
        <source>Steepest rise</source>
        <translation>Самый крутой подъём</translation>
    </message>
    <message>
        <source>Steepest fall</source>
        <translation>Самый крутой спуск</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Energy spent</source>
        <translation>Расход энергии</translation>
    </message>
    <message>
        <source>Energy by heart rate, male equation</source>
        <translation>Энергия по пульсу, мужская формула</translation>
    </message>
    <message>
        <source>Energy by heart rate, female equation</source>
        <translation>Энергия по пульсу, женская формула</translation>
    </message>
    <message>
        <source>Mean temperature</source>
        <translation>Средняя температура</translation>
    </message>
    <message>
        <source>Lowest temperature</source>
        <translation>Самая низкая температура</translation>
    </message>
    <message>
        <source>Highest temperature</source>
        <translation>Самая высокая температура</translation>
    </message>
    <message>
        <source>Laps</source>
        <translation>Круги</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Паузы</translation>
    </message>
    <message>
        <source>Share recorded</source>
        <translation>Доля записанного</translation>
    </message>
    <message>
        <source>Effort distance</source>
        <translation>Расстояние с учётом подъёма</translation>
    </message>
    <message>
        <source>Walking time by ascent</source>
        <translation>Время пешком по набору высоты</translation>
    </message>
    <message>
        <source>Walking time by gradient</source>
        <translation>Время пешком по уклону</translation>
    </message>
    <message>
        <source>Time between samples</source>
        <translation>Время между отсчётами</translation>
    </message>
    <message>
        <source>Samples out of order</source>
        <translation>Отсчёты не по порядку</translation>
    </message>
    <message>
        <source>Share without heart rate</source>
        <translation>Доля без пульса</translation>
    </message>
    <message>
        <source>Average power</source>
        <translation>Средняя мощность</translation>
    </message>
    <message>
        <source>Highest power</source>
        <translation>Максимальная мощность</translation>
    </message>
    <message>
        <source>Median power</source>
        <translation>Медианная мощность</translation>
    </message>
    <message>
        <source>Spread of power</source>
        <translation>Разброс мощности</translation>
    </message>
    <message>
        <source>Average power while pedalling</source>
        <translation>Средняя мощность при педалировании</translation>
    </message>
    <message>
        <source>Share coasted</source>
        <translation>Доля наката</translation>
    </message>
    <message>
        <source>Weighted power</source>
        <translation>Взвешенная мощность</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>Интенсивность</translation>
    </message>
    <message>
        <source>Training load score</source>
        <translation>Баллы нагрузки</translation>
    </message>
    <message>
        <source>Variability</source>
        <translation>Вариативность</translation>
    </message>
    <message>
        <source>Exponential power</source>
        <translation>Экспоненциальная мощность</translation>
    </message>
    <message>
        <source>Relative intensity</source>
        <translation>Относительная интенсивность</translation>
    </message>
    <message>
        <source>Exponential load score</source>
        <translation>Баллы нагрузки по экспоненциальной мощности</translation>
    </message>
    <message>
        <source>Average power to mass</source>
        <translation>Средняя мощность на килограмм</translation>
    </message>
    <message>
        <source>Weighted power to mass</source>
        <translation>Взвешенная мощность на килограмм</translation>
    </message>
    <message>
        <source>Work to mass</source>
        <translation>Работа на килограмм</translation>
    </message>
    <message>
        <source>Work above threshold</source>
        <translation>Работа выше порога</translation>
    </message>
    <message>
        <source>Share of work above threshold</source>
        <translation>Доля работы выше порога</translation>
    </message>
    <message>
        <source>Share of time above threshold</source>
        <translation>Доля времени выше порога</translation>
    </message>
    <message>
        <source>Best 5 seconds</source>
        <translation>Лучшие 5 секунд</translation>
    </message>
    <message>
        <source>Best minute</source>
        <translation>Лучшая минута</translation>
    </message>
    <message>
        <source>Best 5 minutes</source>
        <translation>Лучшие 5 минут</translation>
    </message>
    <message>
        <source>Best 20 minutes</source>
        <translation>Лучшие 20 минут</translation>
    </message>
    <message>
        <source>Best hour</source>
        <translation>Лучший час</translation>
    </message>
    <message>
        <source>Threshold by 20 minutes</source>
        <translation>Порог по 20 минутам</translation>
    </message>
    <message>
        <source>Threshold by 8 minutes</source>
        <translation>Порог по 8 минутам</translation>
    </message>
    <message>
        <source>Threshold by ramp</source>
        <translation>Порог по ступенчатому тесту</translation>
    </message>
    <message>
        <source>Critical power</source>
        <translation>Критическая мощность</translation>
    </message>
    <message>
        <source>Work above critical power</source>
        <translation>Запас работы выше критической мощности</translation>
    </message>
    <message>
        <source>Critical power, three parameters</source>
        <translation>Критическая мощность, три параметра</translation>
    </message>
    <message>
        <source>Work above critical power, three parameters</source>
        <translation>Запас работы выше критической мощности, три параметра</translation>
    </message>
    <message>
        <source>Peak power of the model</source>
        <translation>Пиковая мощность модели</translation>
    </message>
    <message>
        <source>Least reserve</source>
        <translation>Наименьший запас</translation>
    </message>
    <message>
        <source>Reserve at the end</source>
        <translation>Запас в конце</translation>
    </message>
    <message>
        <source>Least reserve, differential</source>
        <translation>Наименьший запас, дифференциальная форма</translation>
    </message>
    <message>
        <source>Reserve at the end, differential</source>
        <translation>Запас в конце, дифференциальная форма</translation>
    </message>
    <message>
        <source>Time constant of recovery</source>
        <translation>Постоянная времени восстановления</translation>
    </message>
    <message>
        <source>Least reserve, elite recovery</source>
        <translation>Наименьший запас, восстановление элиты</translation>
    </message>
    <message>
        <source>Reserve spent in all</source>
        <translation>Израсходовано запаса всего</translation>
    </message>
    <message>
        <source>Time with little reserve</source>
        <translation>Время с малым запасом</translation>
    </message>
    <message>
        <source>Average power at sea level, acclimatised</source>
        <translation>Средняя мощность на уровне моря, с акклиматизацией</translation>
    </message>
    <message>
        <source>Average power at sea level, not acclimatised</source>
        <translation>Средняя мощность на уровне моря, без акклиматизации</translation>
    </message>
    <message>
        <source>Fatigue of the hardest 30 seconds</source>
        <translation>Утомление в самые тяжёлые 30 секунд</translation>
    </message>
    <message>
        <source>Exponent of endurance</source>
        <translation>Показатель выносливости</translation>
    </message>
    <message>
        <source>Share held for 20 minutes</source>
        <translation>Доля, удержанная 20 минут</translation>
    </message>
    <message>
        <source>Power above the aerobic</source>
        <translation>Мощность сверх аэробной</translation>
    </message>
    <message>
        <source>Polarisation</source>
        <translation>Поляризация</translation>
    </message>
    <message>
        <source>Work a revolution</source>
        <translation>Работа за оборот</translation>
    </message>
    <message>
        <source>Share of the motor</source>
        <translation>Доля мотора</translation>
    </message>
    <message>
        <source>Battery used</source>
        <translation>Израсходовано батареи</translation>
    </message>
    <message>
        <source>Durability after 1500 kJ</source>
        <translation>Стойкость после 1500 кДж</translation>
    </message>
    <message>
        <source>Mean crank torque</source>
        <translation>Средний момент на шатуне</translation>
    </message>
    <message>
        <source>Highest crank torque</source>
        <translation>Наибольший момент на шатуне</translation>
    </message>
    <message>
        <source>Mean effective pedal force</source>
        <translation>Средняя эффективная сила на педали</translation>
    </message>
    <message>
        <source>Mean pedal speed</source>
        <translation>Средняя скорость педали</translation>
    </message>
    <message>
        <source>Forceful and fast</source>
        <translation>Сильно и быстро</translation>
    </message>
    <message>
        <source>Forceful and slow</source>
        <translation>Сильно и медленно</translation>
    </message>
    <message>
        <source>Light and slow</source>
        <translation>Слабо и медленно</translation>
    </message>
    <message>
        <source>Light and fast</source>
        <translation>Слабо и быстро</translation>
    </message>
    <message>
        <source>Work intervals</source>
        <translation>Рабочие интервалы</translation>
    </message>
    <message>
        <source>Time in work intervals</source>
        <translation>Время в рабочих интервалах</translation>
    </message>
    <message>
        <source>Hardest work interval</source>
        <translation>Самый тяжёлый рабочий интервал</translation>
    </message>
    <message>
        <source>Work of the motor</source>
        <translation>Работа мотора</translation>
    </message>
    <message>
        <source>Average heart rate</source>
        <translation>Средний пульс</translation>
    </message>
    <message>
        <source>Highest heart rate</source>
        <translation>Максимальный пульс</translation>
    </message>
    <message>
        <source>Lowest heart rate</source>
        <translation>Минимальный пульс</translation>
    </message>
    <message>
        <source>Median heart rate</source>
        <translation>Медианный пульс</translation>
    </message>
    <message>
        <source>Spread of heart rate</source>
        <translation>Разброс пульса</translation>
    </message>
    <message>
        <source>Average share of the maximum</source>
        <translation>Средняя доля от максимума</translation>
    </message>
    <message>
        <source>Highest share of the maximum</source>
        <translation>Наибольшая доля от максимума</translation>
    </message>
    <message>
        <source>Average heart rate reserve in use</source>
        <translation>Среднее использование резерва пульса</translation>
    </message>
    <message>
        <source>Heart beats</source>
        <translation>Удары сердца</translation>
    </message>
    <message>
        <source>Heart rate drift</source>
        <translation>Дрейф пульса</translation>
    </message>
    <message>
        <source>Heart rate recovery</source>
        <translation>Восстановление пульса</translation>
    </message>
    <message>
        <source>Fast heart rate recovery</source>
        <translation>Быстрое восстановление пульса</translation>
    </message>
    <message>
        <source>Share above threshold heart rate</source>
        <translation>Доля выше порогового пульса</translation>
    </message>
    <message>
        <source>Share of easy heart rate</source>
        <translation>Доля лёгкого пульса</translation>
    </message>
    <message>
        <source>Share of moderate heart rate</source>
        <translation>Доля умеренного пульса</translation>
    </message>
    <message>
        <source>Share of hard heart rate</source>
        <translation>Доля высокого пульса</translation>
    </message>
    <message>
        <source>Training impulse, male coefficients</source>
        <translation>Тренировочный импульс, мужские коэффициенты</translation>
    </message>
    <message>
        <source>Training impulse, female coefficients</source>
        <translation>Тренировочный импульс, женские коэффициенты</translation>
    </message>
    <message>
        <source>Zonal training impulse</source>
        <translation>Тренировочный импульс по зонам</translation>
    </message>
    <message>
        <source>Training impulse by two thresholds</source>
        <translation>Тренировочный импульс по двум порогам</translation>
    </message>
    <message>
        <source>Heart rate load score</source>
        <translation>Баллы нагрузки по пульсу</translation>
    </message>
    <message>
        <source>Efficiency by power</source>
        <translation>Эффективность по мощности</translation>
    </message>
    <message>
        <source>Efficiency by pace</source>
        <translation>Эффективность по темпу</translation>
    </message>
    <message>
        <source>Decoupling of power and heart</source>
        <translation>Расхождение мощности и пульса</translation>
    </message>
    <message>
        <source>Decoupling of pace and heart</source>
        <translation>Расхождение темпа и пульса</translation>
    </message>
    <message>
        <source>Work a heart beat</source>
        <translation>Работа за удар сердца</translation>
    </message>
    <message>
        <source>Threshold heart rate by 20 minutes</source>
        <translation>Пороговый пульс по 20 минутам</translation>
    </message>
    <message>
        <source>Heart beats a metre above rest</source>
        <translation>Удары сердца на метр сверх покоя</translation>
    </message>
    <message>
        <source>Metabolic equivalents by heart rate</source>
        <translation>Метаболические эквиваленты по пульсу</translation>
    </message>
    <message>
        <source>Physiological strain</source>
        <translation>Физиологическое напряжение</translation>
    </message>
    <message>
        <source>Oxygen uptake by heart rates</source>
        <translation>Потребление кислорода по пульсу</translation>
    </message>
    <message>
        <source>Expected maximum heart rate</source>
        <translation>Ожидаемый максимальный пульс</translation>
    </message>
    <message>
        <source>Mean respiration rate</source>
        <translation>Средняя частота дыхания</translation>
    </message>
    <message>
        <source>Highest respiration rate</source>
        <translation>Наибольшая частота дыхания</translation>
    </message>
    <message>
        <source>Highest core temperature</source>
        <translation>Наибольшая внутренняя температура</translation>
    </message>
    <message>
        <source>Mean muscle oxygen</source>
        <translation>Средняя оксигенация мышц</translation>
    </message>
    <message>
        <source>Lowest muscle oxygen</source>
        <translation>Наименьшая оксигенация мышц</translation>
    </message>
    <message>
        <source>Mean muscle haemoglobin</source>
        <translation>Средний гемоглобин мышц</translation>
    </message>
    <message>
        <source>Measured intervals</source>
        <translation>Измеренные интервалы</translation>
    </message>
    <message>
        <source>Corrected intervals</source>
        <translation>Исправленные интервалы</translation>
    </message>
    <message>
        <source>Mean interval</source>
        <translation>Средний интервал</translation>
    </message>
    <message>
        <source>Median interval</source>
        <translation>Медианный интервал</translation>
    </message>
    <message>
        <source>Range of intervals</source>
        <translation>Размах интервалов</translation>
    </message>
    <message>
        <source>Spread of intervals</source>
        <translation>Разброс интервалов</translation>
    </message>
    <message>
        <source>Beat to beat variability</source>
        <translation>Вариабельность от удара к удару</translation>
    </message>
    <message>
        <source>Logarithm of beat to beat variability</source>
        <translation>Логарифм вариабельности от удара к удару</translation>
    </message>
    <message>
        <source>Spread of differences</source>
        <translation>Разброс разностей</translation>
    </message>
    <message>
        <source>Differences over 50 ms</source>
        <translation>Разности больше 50 мс</translation>
    </message>
    <message>
        <source>Differences over 20 ms</source>
        <translation>Разности больше 20 мс</translation>
    </message>
    <message>
        <source>Relative spread of intervals</source>
        <translation>Относительный разброс интервалов</translation>
    </message>
    <message>
        <source>Relative beat to beat variability</source>
        <translation>Относительная вариабельность от удара к удару</translation>
    </message>
    <message>
        <source>Ellipse across</source>
        <translation>Ширина эллипса</translation>
    </message>
    <message>
        <source>Ellipse along</source>
        <translation>Длина эллипса</translation>
    </message>
    <message>
        <source>Shape of the ellipse</source>
        <translation>Форма эллипса</translation>
    </message>
    <message>
        <source>Area of the ellipse</source>
        <translation>Площадь эллипса</translation>
    </message>
    <message>
        <source>Triangular index</source>
        <translation>Триангулярный индекс</translation>
    </message>
    <message>
        <source>Stress index</source>
        <translation>Индекс напряжения</translation>
    </message>
    <message>
        <source>Short-term scaling</source>
        <translation>Краткосрочный показатель скейлинга</translation>
    </message>
    <message>
        <source>Spread of five-minute means</source>
        <translation>Разброс пятиминутных средних</translation>
    </message>
    <message>
        <source>Mean five-minute spread</source>
        <translation>Средний пятиминутный разброс</translation>
    </message>
    <message>
        <source>Long-term scaling</source>
        <translation>Долгосрочный показатель скейлинга</translation>
    </message>
    <message>
        <source>Least short-term scaling</source>
        <translation>Наименьший краткосрочный показатель скейлинга</translation>
    </message>
    <message>
        <source>Share above the aerobic threshold by scaling</source>
        <translation>Доля выше аэробного порога по скейлингу</translation>
    </message>
    <message>
        <source>Vagal index of the ellipse</source>
        <translation>Вагусный индекс эллипса</translation>
    </message>
    <message>
        <source>Turns of the heart rate</source>
        <translation>Перегибы пульса</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Средняя скорость</translation>
    </message>
    <message>
        <source>Average speed in motion</source>
        <translation>Средняя скорость в движении</translation>
    </message>
    <message>
        <source>Highest speed</source>
        <translation>Максимальная скорость</translation>
    </message>
    <message>
        <source>Highest speed held</source>
        <translation>Наибольшая удержанная скорость</translation>
    </message>
    <message>
        <source>Variation of speed</source>
        <translation>Изменчивость скорости</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Pace in motion</source>
        <translation>Темп в движении</translation>
    </message>
    <message>
        <source>Change of speed by halves</source>
        <translation>Изменение скорости по половинам</translation>
    </message>
    <message>
        <source>Trend of speed</source>
        <translation>Тренд скорости</translation>
    </message>
    <message>
        <source>Way run fast</source>
        <translation>Путь на высокой скорости</translation>
    </message>
    <message>
        <source>Way sprinted</source>
        <translation>Путь в спринте</translation>
    </message>
    <message>
        <source>Sprints</source>
        <translation>Спринты</translation>
    </message>
    <message>
        <source>Metabolic power</source>
        <translation>Метаболическая мощность</translation>
    </message>
    <message>
        <source>Strongest acceleration</source>
        <translation>Самое сильное ускорение</translation>
    </message>
    <message>
        <source>Strongest braking</source>
        <translation>Самое сильное торможение</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Остановки</translation>
    </message>
    <message>
        <source>Longest stop</source>
        <translation>Самая долгая остановка</translation>
    </message>
    <message>
        <source>Fastest 400 m</source>
        <translation>Самые быстрые 400 м</translation>
    </message>
    <message>
        <source>Fastest kilometre</source>
        <translation>Самый быстрый километр</translation>
    </message>
    <message>
        <source>Fastest mile</source>
        <translation>Самая быстрая миля</translation>
    </message>
    <message>
        <source>Fastest 5 km</source>
        <translation>Самые быстрые 5 км</translation>
    </message>
    <message>
        <source>Fastest 10 km</source>
        <translation>Самые быстрые 10 км</translation>
    </message>
    <message>
        <source>Fastest half marathon</source>
        <translation>Самый быстрый полумарафон</translation>
    </message>
    <message>
        <source>Fastest marathon</source>
        <translation>Самый быстрый марафон</translation>
    </message>
    <message>
        <source>Grade-adjusted speed</source>
        <translation>Скорость с поправкой на уклон</translation>
    </message>
    <message>
        <source>Grade-adjusted pace</source>
        <translation>Темп с поправкой на уклон</translation>
    </message>
    <message>
        <source>Running load score</source>
        <translation>Баллы нагрузки бега</translation>
    </message>
    <message>
        <source>Swimming load score</source>
        <translation>Баллы нагрузки плавания</translation>
    </message>
    <message>
        <source>Load of the workout</source>
        <translation>Нагрузка тренировки</translation>
    </message>
    <message>
        <source>Climbs</source>
        <translation>Подъёмы</translation>
    </message>
    <message>
        <source>Highest climb</source>
        <translation>Самый высокий подъём</translation>
    </message>
    <message>
        <source>Longest climb</source>
        <translation>Самый длинный подъём</translation>
    </message>
    <message>
        <source>Steepest climb</source>
        <translation>Подъём с наибольшим уклоном</translation>
    </message>
    <message>
        <source>Hardest climb</source>
        <translation>Самый тяжёлый подъём</translation>
    </message>
    <message>
        <source>Best climbing speed</source>
        <translation>Лучшая скорость подъёма</translation>
    </message>
    <message>
        <source>Best climbing power to mass</source>
        <translation>Лучшая мощность подъёма на килограмм</translation>
    </message>
    <message>
        <source>Hardness of the hardest climb</source>
        <translation>Тяжесть самого тяжёлого подъёма</translation>
    </message>
    <message>
        <source>Farthest from the start</source>
        <translation>Наибольшее удаление от старта</translation>
    </message>
    <message>
        <source>Start to end</source>
        <translation>От старта до финиша</translation>
    </message>
    <message>
        <source>Mean position error</source>
        <translation>Средняя погрешность координат</translation>
    </message>
    <message>
        <source>Greatest depth</source>
        <translation>Наибольшая глубина</translation>
    </message>
    <message>
        <source>Mean depth</source>
        <translation>Средняя глубина</translation>
    </message>
    <message>
        <source>Oxygen uptake by the best 5 minutes</source>
        <translation>Потребление кислорода по лучшим 5 минутам</translation>
    </message>
    <message>
        <source>Mean oxygen uptake, cycling</source>
        <translation>Среднее потребление кислорода, велосипед</translation>
    </message>
    <message>
        <source>Mean oxygen uptake, running</source>
        <translation>Среднее потребление кислорода, бег</translation>
    </message>
    <message>
        <source>Mean oxygen uptake, walking</source>
        <translation>Среднее потребление кислорода, ходьба</translation>
    </message>
    <message>
        <source>Oxygen uptake by a ramp, male equation</source>
        <translation>Потребление кислорода по ступенчатому тесту, мужская формула</translation>
    </message>
    <message>
        <source>Oxygen uptake by a ramp, female equation</source>
        <translation>Потребление кислорода по ступенчатому тесту, женская формула</translation>
    </message>
    <message>
        <source>Oxygen uptake by peak power</source>
        <translation>Потребление кислорода по пиковой мощности</translation>
    </message>
    <message>
        <source>Energy by gradient, on foot</source>
        <translation>Энергия по уклону, пешком или бегом</translation>
    </message>
    <message>
        <source>Critical speed</source>
        <translation>Критическая скорость</translation>
    </message>
    <message>
        <source>Distance above critical speed</source>
        <translation>Запас расстояния выше критической скорости</translation>
    </message>
    <message>
        <source>Speed at the uptake shown</source>
        <translation>Скорость при показанном потреблении</translation>
    </message>
    <message>
        <source>Threshold pace by the uptake shown</source>
        <translation>Пороговый темп при показанном потреблении</translation>
    </message>
    <message>
        <source>Oxygen uptake by the fastest 5 km</source>
        <translation>Потребление кислорода по самым быстрым 5 км</translation>
    </message>
    <message>
        <source>Oxygen uptake by 12 minutes</source>
        <translation>Потребление кислорода по 12 минутам</translation>
    </message>
    <message>
        <source>10 km by uptake</source>
        <translation>10 км по потреблению</translation>
    </message>
    <message>
        <source>Half marathon by uptake</source>
        <translation>Полумарафон по потреблению</translation>
    </message>
    <message>
        <source>Marathon by uptake</source>
        <translation>Марафон по потреблению</translation>
    </message>
    <message>
        <source>Marathon by power law</source>
        <translation>Марафон по степенному закону</translation>
    </message>
    <message>
        <source>Marathon by speed factors</source>
        <translation>Марафон по коэффициентам скорости</translation>
    </message>
    <message>
        <source>Average cadence</source>
        <translation>Средний каденс</translation>
    </message>
    <message>
        <source>Highest cadence</source>
        <translation>Максимальный каденс</translation>
    </message>
    <message>
        <source>Spread of cadence</source>
        <translation>Разброс каденса</translation>
    </message>
    <message>
        <source>Share turning</source>
        <translation>Доля вращения</translation>
    </message>
    <message>
        <source>Revolutions</source>
        <translation>Обороты</translation>
    </message>
    <message>
        <source>Metres a revolution</source>
        <translation>Метры за оборот</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Step rate</source>
        <translation>Частота шагов</translation>
    </message>
    <message>
        <source>Step length</source>
        <translation>Длина шага</translation>
    </message>
    <message>
        <source>Step length by speed</source>
        <translation>Длина шага по скорости</translation>
    </message>
    <message>
        <source>Ground contact time</source>
        <translation>Время контакта с опорой</translation>
    </message>
    <message>
        <source>Ground contact share</source>
        <translation>Доля контакта с опорой</translation>
    </message>
    <message>
        <source>Ground contact balance</source>
        <translation>Баланс контакта с опорой</translation>
    </message>
    <message>
        <source>Ground contact asymmetry</source>
        <translation>Асимметрия контакта с опорой</translation>
    </message>
    <message>
        <source>Flight time</source>
        <translation>Время полёта</translation>
    </message>
    <message>
        <source>Duty factor</source>
        <translation>Коэффициент опоры</translation>
    </message>
    <message>
        <source>Peak force of a step</source>
        <translation>Пиковая сила шага</translation>
    </message>
    <message>
        <source>Sinking of the body in a step</source>
        <translation>Проседание тела на шаге</translation>
    </message>
    <message>
        <source>Vertical stiffness</source>
        <translation>Вертикальная жёсткость</translation>
    </message>
    <message>
        <source>Leg stiffness</source>
        <translation>Жёсткость ноги</translation>
    </message>
    <message>
        <source>Vertical oscillation</source>
        <translation>Вертикальные колебания</translation>
    </message>
    <message>
        <source>Vertical ratio</source>
        <translation>Коэффициент вертикальных колебаний</translation>
    </message>
    <message>
        <source>Oscillation over step length</source>
        <translation>Колебания к длине шага</translation>
    </message>
    <message>
        <source>Running effectiveness</source>
        <translation>Экономичность бега по мощности</translation>
    </message>
    <message>
        <source>Right share of power</source>
        <translation>Доля правой ноги в мощности</translation>
    </message>
    <message>
        <source>Right share of work</source>
        <translation>Доля правой ноги в работе</translation>
    </message>
    <message>
        <source>Asymmetry of the legs</source>
        <translation>Асимметрия ног</translation>
    </message>
    <message>
        <source>Spread of the balance</source>
        <translation>Разброс баланса</translation>
    </message>
    <message>
        <source>Torque effectiveness</source>
        <translation>Эффективность момента</translation>
    </message>
    <message>
        <source>Pedal smoothness</source>
        <translation>Плавность педалирования</translation>
    </message>
    <message>
        <source>Power phase, left</source>
        <translation>Фаза мощности, левая</translation>
    </message>
    <message>
        <source>Power phase, right</source>
        <translation>Фаза мощности, правая</translation>
    </message>
    <message>
        <source>Platform centre offset</source>
        <translation>Смещение от центра педали</translation>
    </message>
    <message>
        <source>Lengths swum</source>
        <translation>Проплытые бассейны</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Гребки</translation>
    </message>
    <message>
        <source>Strokes a length</source>
        <translation>Гребки на бассейн</translation>
    </message>
    <message>
        <source>Stroke rate</source>
        <translation>Частота гребков</translation>
    </message>
    <message>
        <source>Distance a stroke</source>
        <translation>Расстояние за гребок</translation>
    </message>
    <message>
        <source>Stroke index</source>
        <translation>Индекс гребка</translation>
    </message>
    <message>
        <source>Swim efficiency score</source>
        <translation>Оценка эффективности плавания</translation>
    </message>
    <message>
        <source>Best swim efficiency score</source>
        <translation>Лучшая оценка эффективности плавания</translation>
    </message>
    <message>
        <source>Swim pace</source>
        <translation>Темп плавания</translation>
    </message>
    <message>
        <source>Share rested</source>
        <translation>Доля отдыха</translation>
    </message>
    <message>
        <source>Swim efficiency score of 25 m</source>
        <translation>Оценка эффективности плавания на 25 м</translation>
    </message>
    <message>
        <source>Swim sets</source>
        <translation>Серии плавания</translation>
    </message>
    <message>
        <source>Longest swim set</source>
        <translation>Самая длинная серия плавания</translation>
    </message>
    <message>
        <source>Mean rest between sets</source>
        <translation>Средний отдых между сериями</translation>
    </message>
    <message>
        <source>Fastest 100 m in the pool</source>
        <translation>Самые быстрые 100 м в бассейне</translation>
    </message>
    <message>
        <source>Critical swim speed</source>
        <translation>Критическая скорость плавания</translation>
    </message>
    <message>
        <source>Rowing pace</source>
        <translation>Темп гребли</translation>
    </message>
    <message>
        <source>Rowing power by pace</source>
        <translation>Мощность гребли по темпу</translation>
    </message>
    <message>
        <source>Way a rowing stroke</source>
        <translation>Путь за гребок в гребле</translation>
    </message>
    <message>
        <source>Time under water</source>
        <translation>Время под водой</translation>
    </message>
    <message>
        <source>Fastest ascent</source>
        <translation>Самое быстрое всплытие</translation>
    </message>
</context>
<context>
    <name>MetricNeed</name>
    <message>
        <source>power</source>
        <translation>мощность</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>пульс</translation>
    </message>
    <message>
        <source>cadence</source>
        <translation>каденс</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>скорость</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>расстояние</translation>
    </message>
    <message>
        <source>altitude</source>
        <translation>высота</translation>
    </message>
    <message>
        <source>position</source>
        <translation>координаты</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>температура</translation>
    </message>
    <message>
        <source>calorie counter</source>
        <translation>счётчик калорий</translation>
    </message>
    <message>
        <source>position error</source>
        <translation>погрешность координат</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>глубина</translation>
    </message>
    <message>
        <source>motor power</source>
        <translation>мощность мотора</translation>
    </message>
    <message>
        <source>battery charge</source>
        <translation>заряд батареи</translation>
    </message>
    <message>
        <source>respiration rate</source>
        <translation>частота дыхания</translation>
    </message>
    <message>
        <source>core temperature</source>
        <translation>внутренняя температура</translation>
    </message>
    <message>
        <source>muscle oxygen</source>
        <translation>оксигенация мышц</translation>
    </message>
    <message>
        <source>muscle haemoglobin</source>
        <translation>гемоглобин мышц</translation>
    </message>
    <message>
        <source>left and right balance</source>
        <translation>баланс ног</translation>
    </message>
    <message>
        <source>torque effectiveness</source>
        <translation>эффективность момента</translation>
    </message>
    <message>
        <source>pedal smoothness</source>
        <translation>плавность педалирования</translation>
    </message>
    <message>
        <source>power phase, left</source>
        <translation>фаза мощности слева</translation>
    </message>
    <message>
        <source>power phase, right</source>
        <translation>фаза мощности справа</translation>
    </message>
    <message>
        <source>platform centre offset</source>
        <translation>смещение от центра педали</translation>
    </message>
    <message>
        <source>step length</source>
        <translation>длина шага</translation>
    </message>
    <message>
        <source>ground contact time</source>
        <translation>время контакта с опорой</translation>
    </message>
    <message>
        <source>ground contact share</source>
        <translation>доля контакта с опорой</translation>
    </message>
    <message>
        <source>ground contact balance</source>
        <translation>баланс контакта с опорой</translation>
    </message>
    <message>
        <source>vertical oscillation</source>
        <translation>вертикальные колебания</translation>
    </message>
    <message>
        <source>vertical ratio</source>
        <translation>коэффициент вертикальных колебаний</translation>
    </message>
    <message>
        <source>intervals between beats</source>
        <translation>интервалы между ударами сердца</translation>
    </message>
    <message>
        <source>lengths of a pool</source>
        <translation>отрезки в бассейне</translation>
    </message>
    <message>
        <source>how long the pool is</source>
        <translation>длина бассейна</translation>
    </message>
    <message>
        <source>threshold power</source>
        <translation>пороговая мощность</translation>
    </message>
    <message>
        <source>threshold heart rate</source>
        <translation>пороговый пульс</translation>
    </message>
    <message>
        <source>heart rate at the aerobic threshold</source>
        <translation>пульс на аэробном пороге</translation>
    </message>
    <message>
        <source>maximum heart rate</source>
        <translation>максимальный пульс</translation>
    </message>
    <message>
        <source>resting heart rate</source>
        <translation>пульс в покое</translation>
    </message>
    <message>
        <source>threshold speed</source>
        <translation>пороговая скорость</translation>
    </message>
    <message>
        <source>threshold power, speed or heart rate</source>
        <translation>пороговая мощность, скорость или пульс</translation>
    </message>
    <message>
        <source>body mass</source>
        <translation>масса тела</translation>
    </message>
    <message>
        <source>height</source>
        <translation>рост</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>пол</translation>
    </message>
    <message>
        <source>running</source>
        <translation>бег</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>ходьба и бег</translation>
    </message>
    <message>
        <source>walking and hiking</source>
        <translation>ходьба и походы</translation>
    </message>
    <message>
        <source>cycling</source>
        <translation>велосипед</translation>
    </message>
    <message>
        <source>rowing</source>
        <translation>гребля</translation>
    </message>
    <message>
        <source>running and running games</source>
        <translation>бег и игры с бегом</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>either of two needed things</comment>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1; only for: %2</source>
        <comment>needed things, then sports</comment>
        <translation>%1; только: %2</translation>
    </message>
</context>
<context>
    <name>MetricSource</name>
    <message>
        <source>Its definition</source>
        <translation>Следует из определения</translation>
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
    <name>MetricUnit</name>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>m</source>
        <translation>м</translation>
    </message>
    <message>
        <source>m/km</source>
        <translation>м/км</translation>
    </message>
    <message>
        <source>m/h</source>
        <translation>м/ч</translation>
    </message>
    <message>
        <source>kJ</source>
        <translation>кДж</translation>
    </message>
    <message>
        <source>kcal</source>
        <translation>ккал</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>W</source>
        <translation>Вт</translation>
    </message>
    <message>
        <source>W/kg</source>
        <translation>Вт/кг</translation>
    </message>
    <message>
        <source>kJ/kg</source>
        <translation>кДж/кг</translation>
    </message>
    <message>
        <source>J</source>
        <translation>Дж</translation>
    </message>
    <message>
        <source>N m</source>
        <translation>Н·м</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Н</translation>
    </message>
    <message>
        <source>m/s</source>
        <translation>м/с</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>уд/мин</translation>
    </message>
    <message>
        <source>W/bpm</source>
        <translation>Вт/(уд/мин)</translation>
    </message>
    <message>
        <source>1/m</source>
        <translation>1/м</translation>
    </message>
    <message>
        <source>MET</source>
        <translation>МЕТ</translation>
    </message>
    <message>
        <source>ml/min/kg</source>
        <translation>мл/мин/кг</translation>
    </message>
    <message>
        <source>1/min</source>
        <translation>1/мин</translation>
    </message>
    <message>
        <source>g/dL</source>
        <translation>г/дл</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>мс</translation>
    </message>
    <message>
        <source>ms²</source>
        <translation>мс²</translation>
    </message>
    <message>
        <source>1/s²</source>
        <translation>1/с²</translation>
    </message>
    <message>
        <source>s/km</source>
        <translation>с/км</translation>
    </message>
    <message>
        <source>%/h</source>
        <translation>%/ч</translation>
    </message>
    <message>
        <source>m/s²</source>
        <translation>м/с²</translation>
    </message>
    <message>
        <source>m %</source>
        <translation>м·%</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>об/мин</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>мм</translation>
    </message>
    <message>
        <source>body weights</source>
        <translation>веса тела</translation>
    </message>
    <message>
        <source>kN/m</source>
        <translation>кН/м</translation>
    </message>
    <message>
        <source>kg/N</source>
        <translation>кг/Н</translation>
    </message>
    <message>
        <source>deg</source>
        <translation>°</translation>
    </message>
    <message>
        <source>m²/s</source>
        <translation>м²/с</translation>
    </message>
    <message>
        <source>s/100m</source>
        <translation>с/100 м</translation>
    </message>
    <message>
        <source>s/500m</source>
        <translation>с/500 м</translation>
    </message>
    <message>
        <source>m/min</source>
        <translation>м/мин</translation>
    </message>
    <message>
        <source>/mi</source>
        <translation>/миля</translation>
    </message>
    <message>
        <source>/km</source>
        <translation>/км</translation>
    </message>
    <message>
        <source>/100 yd</source>
        <translation>/100 ярдов</translation>
    </message>
    <message>
        <source>/100 m</source>
        <translation>/100 м</translation>
    </message>
    <message>
        <source>/500 m</source>
        <translation>/500 м</translation>
    </message>
    <message>
        <source>ft/h</source>
        <translation>футов/ч</translation>
    </message>
    <message>
        <source>ft/min</source>
        <translation>футов/мин</translation>
    </message>
    <message>
        <source>ft/mi</source>
        <translation>футов/миля</translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
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
    <name>StretchChoice</name>
    <message>
        <source>Which part of the workout the figures are of</source>
        <translation>К какой части тренировки относятся показатели</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Показатели</translation>
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
    <message>
        <source>All figures</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>Everything that can be computed, and how</source>
        <translation>Всё, что можно вычислить, и как</translation>
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
    <message>
        <source>The server was not reached. Check its address and your network and try again, or go on without an account.</source>
        <translation>До сервера не достучаться. Проверьте его адрес и сеть и попробуйте снова или продолжайте без аккаунта.</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Ждёт подтверждения</translation>
    </message>
    <message>
        <source>Opening your account</source>
        <translation>Открываем аккаунт</translation>
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
    <name>ritm::app::FiguresPresenter</name>
    <message>
        <source>Whole workout</source>
        <translation>Вся тренировка</translation>
    </message>
    <message>
        <source>What the chart shows, %1 – %2</source>
        <translation>Видимое на графике, %1 – %2</translation>
    </message>
    <message>
        <source>Lap %1</source>
        <translation>Круг %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n показатель</numerusform>
            <numerusform>%n показателя</numerusform>
            <numerusform>%n показателей</numerusform>
        </translation>
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
