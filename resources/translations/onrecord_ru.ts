<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About On Record</source>
      <translation>&amp;О программе On Record</translation>
    </message>
    <message>
      <source>&amp;Add files…</source>
      <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
      <source>&amp;All marks</source>
      <translation>&amp;Все пометы</translation>
    </message>
    <message>
      <source>&amp;Analyse again</source>
      <translation>&amp;Проанализировать снова</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Назад</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
      <source>&amp;Check a quote…</source>
      <translation>&amp;Проверить цитату…</translation>
    </message>
    <message>
      <source>&amp;Command palette</source>
      <translation>&amp;Палитра команд</translation>
    </message>
    <message>
      <source>&amp;Compare two speakers…</source>
      <translation>&amp;Сравнить двух говорящих…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Тёмная</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Правка</translation>
    </message>
    <message>
      <source>&amp;Entities</source>
      <translation>&amp;Сущности</translation>
    </message>
    <message>
      <source>&amp;Everything on record…</source>
      <translation>&amp;Всё сказанное…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Find in the article</source>
      <translation>&amp;Найти в статье</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>&amp;Вперёд</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Во весь экран</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Переход</translation>
    </message>
    <message>
      <source>&amp;Go to a heading…</source>
      <translation>Перейти к &amp;заголовку…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Справка</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Контрастная</translation>
    </message>
    <message>
      <source>&amp;Import an export…</source>
      <translation>&amp;Импортировать экспорт…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Библиотека</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Светлая</translation>
    </message>
    <message>
      <source>&amp;Mark the selection as a quote…</source>
      <translation>&amp;Отметить выделенное как цитату…</translation>
    </message>
    <message>
      <source>&amp;Narrower column</source>
      <translation>&amp;Уже столбец</translation>
    </message>
    <message>
      <source>&amp;New window</source>
      <translation>&amp;Новое окно</translation>
    </message>
    <message>
      <source>&amp;Next quote</source>
      <translation>&amp;Следующая цитата</translation>
    </message>
    <message>
      <source>&amp;No marks</source>
      <translation>&amp;Без помет</translation>
    </message>
    <message>
      <source>&amp;Not a quote</source>
      <translation>&amp;Не цитата</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Открыть…</translation>
    </message>
    <message>
      <source>&amp;Previous quote</source>
      <translation>&amp;Предыдущая цитата</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Выход</translation>
    </message>
    <message>
      <source>&amp;Quotes</source>
      <translation>&amp;Цитаты</translation>
    </message>
    <message>
      <source>&amp;Quotes and speakers only</source>
      <translation>Только &amp;цитаты и говорящие</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Повторить</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>&amp;Восстановить…</translation>
    </message>
    <message>
      <source>&amp;Search the library</source>
      <translation>&amp;Поиск по библиотеке</translation>
    </message>
    <message>
      <source>&amp;Speakers</source>
      <translation>&amp;Говорящие</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Отменить</translation>
    </message>
    <message>
      <source>&amp;Versions of this story…</source>
      <translation>&amp;Версии этой статьи…</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>&amp;Why this speaker?</source>
      <translation>&amp;Почему этот говорящий?</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>&amp;Шире столбец</translation>
    </message>
    <message>
      <source>&amp;Your corrections…</source>
      <translation>&amp;Ваши исправления…</translation>
    </message>
    <message>
      <source>Abou&amp;t the library…</source>
      <translation>&amp;О библиотеке…</translation>
    </message>
    <message>
      <source>About this te&amp;xt…</source>
      <translation>Об этом &amp;тексте…</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Как в &amp;системе</translation>
    </message>
    <message>
      <source>Change the &amp;speaker…</source>
      <translation>Сменить &amp;говорящего…</translation>
    </message>
    <message>
      <source>Close ta&amp;b</source>
      <translation>&amp;Закрыть вкладку</translation>
    </message>
    <message>
      <source>Copy as &amp;Markdown</source>
      <translation>Копировать как &amp;Markdown</translation>
    </message>
    <message>
      <source>Copy quote as &amp;citation</source>
      <translation>&amp;Копировать цитату со ссылкой</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Экспорт…</translation>
    </message>
    <message>
      <source>Fi&amp;lter the panel</source>
      <translation>&amp;Фильтр панели</translation>
    </message>
    <message>
      <source>Find a &amp;regular expression</source>
      <translation>Найти &amp;регулярное выражение</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>Найти &amp;далее</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Найти п&amp;ред&amp;ыдущее</translation>
    </message>
    <message>
      <source>Find whole &amp;words</source>
      <translation>Найти &amp;целые слова</translation>
    </message>
    <message>
      <source>Hi&amp;ghlight</source>
      <translation>&amp;Выделить цветом</translation>
    </message>
    <message>
      <source>Larger &amp;text</source>
      <translation>&amp;Крупнее</translation>
    </message>
    <message>
      <source>Mar&amp;ks</source>
      <translation>&amp;Пометы</translation>
    </message>
    <message>
      <source>Mark &amp;direct quotes</source>
      <translation>Помечать &amp;прямые цитаты</translation>
    </message>
    <message>
      <source>Mark &amp;entities</source>
      <translation>Помечать &amp;сущности</translation>
    </message>
    <message>
      <source>Mark &amp;indirect quotes</source>
      <translation>Помечать &amp;косвенные цитаты</translation>
    </message>
    <message>
      <source>N&amp;otes</source>
      <translation>&amp;Заметки</translation>
    </message>
    <message>
      <source>N&amp;ote…</source>
      <translation>За&amp;метка…</translation>
    </message>
    <message>
      <source>New &amp;tab</source>
      <translation>Новая &amp;вкладка</translation>
    </message>
    <message>
      <source>Next quote of the same speaker</source>
      <translation>Следующая цитата того же говорящего</translation>
    </message>
    <message>
      <source>Next re&amp;moved part</source>
      <translation>Следующая &amp;убранная часть</translation>
    </message>
    <message>
      <source>Next ta&amp;b</source>
      <translation>Следующая в&amp;кладка</translation>
    </message>
    <message>
      <source>Normal si&amp;ze</source>
      <translation>&amp;Обычный размер</translation>
    </message>
    <message>
      <source>Open a&amp;ddress…</source>
      <translation>Открыть &amp;адрес…</translation>
    </message>
    <message>
      <source>Open the &amp;clipboard</source>
      <translation>Открыть из &amp;буфера обмена</translation>
    </message>
    <message>
      <source>Open the &amp;sample article</source>
      <translation>Открыть статью-&amp;пример</translation>
    </message>
    <message>
      <source>Pa&amp;ge picture</source>
      <translation>&amp;Изображение страницы</translation>
    </message>
    <message>
      <source>Paragraph n&amp;umbers</source>
      <translation>&amp;Номера абзацев</translation>
    </message>
    <message>
      <source>Pr&amp;int…</source>
      <translation>Пе&amp;чать…</translation>
    </message>
    <message>
      <source>Previous &amp;tab</source>
      <translation>Предыдущая вкл&amp;адка</translation>
    </message>
    <message>
      <source>Previous quote of the same speaker</source>
      <translation>Предыдущая цитата того же говорящего</translation>
    </message>
    <message>
      <source>R&amp;eopen closed tab</source>
      <translation>Открыть закрытую вкладку сно&amp;ва</translation>
    </message>
    <message>
      <source>Re&amp;view doubtful quotes</source>
      <translation>Просмотреть &amp;сомнительные цитаты</translation>
    </message>
    <message>
      <source>Read &amp;aloud from here</source>
      <translation>Читать &amp;вслух отсюда</translation>
    </message>
    <message>
      <source>Read aga&amp;in from the sentence before</source>
      <translation>Читать с пред&amp;ыдущего предложения</translation>
    </message>
    <message>
      <source>Read on from the ne&amp;xt sentence</source>
      <translation>Читать со следу&amp;ющего предложения</translation>
    </message>
    <message>
      <source>Read this speaker’s statements alou&amp;d</source>
      <translation>Читать вслух слова &amp;этого говорящего</translation>
    </message>
    <message>
      <source>Read with another encodin&amp;g…</source>
      <translation>Прочитать в другой &amp;кодировке…</translation>
    </message>
    <message>
      <source>Read with repaired &amp;letters</source>
      <translation>Прочитать с исправленными &amp;буквами</translation>
    </message>
    <message>
      <source>S&amp;epia</source>
      <translation>С&amp;епия</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>&amp;Мельче</translation>
    </message>
    <message>
      <source>Save as PD&amp;F…</source>
      <translation>Сохранить как PD&amp;F…</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Настройки…</translation>
    </message>
    <message>
      <source>Show &amp;removed parts</source>
      <translation>Показать &amp;убранное</translation>
    </message>
    <message>
      <source>Show the fol&amp;der of the library</source>
      <translation>Показать папку &amp;библиотеки</translation>
    </message>
    <message>
      <source>Side &amp;panel</source>
      <translation>Боковая &amp;панель</translation>
    </message>
    <message>
      <source>Sto&amp;p what is running</source>
      <translation>&amp;Остановить выполняемое</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>&amp;Тема</translation>
    </message>
    <message>
      <source>Te&amp;xt and marks…</source>
      <translation>Текст &amp;и пометы…</translation>
    </message>
    <message>
      <source>What the &amp;newer analysis changed…</source>
      <translation>Что изменил более &amp;новый разбор…</translation>
    </message>
    <message>
      <source>Who &amp;is this, so far?</source>
      <translation>Кто &amp;это, если читать досюда?</translation>
    </message>
    <message>
      <source>Who speaks &amp;where, as a table</source>
      <translation>Кто &amp;где говорит, таблицей</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>&amp;Address of the page</source>
      <translation>&amp;Адрес страницы</translation>
    </message>
    <message>
      <source>Address of the page</source>
      <translation>Адрес страницы</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Fetch the page</source>
      <translation>Загрузить страницу</translation>
    </message>
    <message>
      <source>From {host}</source>
      <translation>С {host}</translation>
    </message>
    <message>
      <source>On Record works offline. The network is used only now, for this one page: its text is fetched, no pictures, scripts or trackers, and nothing of yours is sent.</source>
      <translation>On Record работает без сети. Сеть нужна только сейчас, для этой одной страницы: загружается её текст, без картинок, скриптов и трекеров, и ничего вашего не отправляется.</translation>
    </message>
    <message>
      <source>Open an address</source>
      <translation>Открыть адрес</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>Go there</source>
      <translation>Перейти туда</translation>
    </message>
    <message>
      <source>Go there: {about}</source>
      <translation>Перейти туда: {about}</translation>
    </message>
    <message>
      <source>Nobody's statement</source>
      <translation>Ничьё высказывание</translation>
    </message>
    <message>
      <source>another speaker</source>
      <translation>другой говорящий</translation>
    </message>
    <message>
      <source>paraphrase</source>
      <translation>пересказ</translation>
    </message>
  </context>
  <context>
    <name>ArticleCommands</name>
    <message>
      <source>About this text</source>
      <translation>Об этом тексте</translation>
    </message>
    <message>
      <source>An encoding</source>
      <translation>Кодировка</translation>
    </message>
    <message>
      <source>No program on this computer opens {scheme} links.</source>
      <translation>На этом компьютере нет программы, которая открывает ссылки {scheme}.</translation>
    </message>
    <message>
      <source>Read with another encoding</source>
      <translation>Прочитать в другой кодировке</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Без названия</translation>
    </message>
    <message>
      <source>read so now</source>
      <translation>прочитано так</translation>
    </message>
  </context>
  <context>
    <name>ArticlePane</name>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>Article: {title}</source>
      <translation>Статья: {title}</translation>
    </message>
    <message>
      <source>Nothing was removed from this article</source>
      <translation>Из этой статьи ничего не убрано</translation>
    </message>
    <message>
      <source>Quote by {name}, {number} of {total}</source>
      <translation>Цитата, {name}, {number} из {total}</translation>
    </message>
    <message>
      <source>Quote, not attributed</source>
      <translation>Цитата без автора</translation>
    </message>
    <message>
      <source>The table “Who speaks where” (T) lists them.</source>
      <translation>Они перечислены в таблице «Кто где говорит» (T).</translation>
    </message>
  </context>
  <context>
    <name>BookBar</name>
    <message>
      <source>Place in the book</source>
      <translation>Место в книге</translation>
    </message>
  </context>
  <context>
    <name>CertaintyButton</name>
    <message>
      <source>All quotes</source>
      <translation>Все цитаты</translation>
    </message>
    <message>
      <source>Certain</source>
      <translation>Точные</translation>
    </message>
    <message>
      <source>Certain only</source>
      <translation>Только точные</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Уверенность</translation>
    </message>
    <message>
      <source>Certainty of the quotes listed: {words}</source>
      <translation>Уверенность показанных цитат: {words}</translation>
    </message>
    <message>
      <source>Likely +</source>
      <translation>Вероятные +</translation>
    </message>
    <message>
      <source>Likely and certain</source>
      <translation>Вероятные и точные</translation>
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <source>As a chart</source>
      <translation>Диаграммой</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>Таблицей</translation>
    </message>
  </context>
  <context>
    <name>CheckDialog</name>
    <message>
      <source>A sentence, or a whole draft with its quotations</source>
      <translation>Предложение или целый черновик с цитатами</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Все файлы (*)</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Проверить</translation>
    </message>
    <message>
      <source>Check this quote</source>
      <translation>Проверить эту цитату</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Копировать отчёт</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Черновик</translation>
    </message>
    <message>
      <source>Each quotation is looked up in the library: was it said so, and by whom? Ctrl+Enter checks.</source>
      <translation>Каждая цитата ищется в библиотеке: было ли это сказано так и кем? Ctrl+Ввод запускает проверку.</translation>
    </message>
    <message>
      <source>Finding out who is said to have said what…</source>
      <translation>Выясняется, кому что приписано…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Поиск…</translation>
    </message>
    <message>
      <source>Open a draft</source>
      <translation>Открыть черновик</translation>
    </message>
    <message>
      <source>Open a draft…</source>
      <translation>Открыть черновик…</translation>
    </message>
    <message>
      <source>Reading the draft…</source>
      <translation>Черновик читается…</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>Кто сказал</translation>
    </message>
    <message>
      <source>Said by (if you know)</source>
      <translation>Кто сказал (если известно)</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>Отчёт в буфере обмена.</translation>
    </message>
    <message>
      <source>There is no quotation in this text.</source>
      <translation>В этом тексте нет цитат.</translation>
    </message>
    <message>
      <source>What became of each quotation</source>
      <translation>Что стало с каждой цитатой</translation>
    </message>
    <message>
      <source>Words to check</source>
      <translation>Слова для проверки</translation>
    </message>
  </context>
  <context>
    <name>Clearing</name>
    <message>
      <source>Clear the field</source>
      <translation>Очистить поле</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Compare two speakers</source>
      <translation>Сравнить двух говорящих</translation>
    </message>
    <message>
      <source>Left speaker</source>
      <translation>Говорящий слева</translation>
    </message>
    <message>
      <source>Neither of them is quoted here.</source>
      <translation>Никто из них здесь не цитируется.</translation>
    </message>
    <message>
      <source>Right speaker</source>
      <translation>Говорящий справа</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Statements of two speakers in the order of the text</source>
      <translation>Высказывания двух говорящих по порядку текста</translation>
    </message>
  </context>
  <context>
    <name>CorrectionCommands</name>
    <message>
      <source>A speaker's name</source>
      <translation>Имя говорящего</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Изменить</translation>
    </message>
    <message>
      <source>Change what {name} is?</source>
      <translation>Изменить, что такое {name}?</translation>
    </message>
    <message>
      <source>Everything that {name} is said to have said was said by:</source>
      <translation>Всё, что приписано {name}, сказано:</translation>
    </message>
    <message>
      <source>Give all</source>
      <translation>Передать всё</translation>
    </message>
    <message>
      <source>Give all to…</source>
      <translation>Передать всё…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Сохранить</translation>
    </message>
    <message>
      <source>Kind of speaker</source>
      <translation>Вид говорящего</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Объединить</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Объединить с…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Not a person or thing</source>
      <translation>Не лицо и не предмет</translation>
    </message>
    <message>
      <source>Quotes of {name} that somebody else said:</source>
      <translation>Цитаты ({name}), которые сказал кто-то другой:</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Переименовать</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Роль</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Отделить</translation>
    </message>
    <message>
      <source>Split off quotes</source>
      <translation>Отделить цитаты</translation>
    </message>
    <message>
      <source>There is somebody of that name: they become one.</source>
      <translation>Такое имя уже есть: они станут одним лицом.</translation>
    </message>
    <message>
      <source>Type of entity</source>
      <translation>Тип сущности</translation>
    </message>
    <message>
      <source>What {name} is called:</source>
      <translation>Как зовут {name}:</translation>
    </message>
    <message>
      <source>Who said them?</source>
      <translation>Кто их сказал?</translation>
    </message>
    <message>
      <source>Who {name} is, as in “foreign minister”:</source>
      <translation>Кто {name}, например «министр иностранных дел»:</translation>
    </message>
    <message>
      <source>Whose name?</source>
      <translation>Чьё имя?</translation>
    </message>
    <message>
      <source>{gone} → {kept}: keeps the name “{kept}”</source>
      <translation>{gone} → {kept}: остаётся имя «{kept}»</translation>
    </message>
    <message>
      <source>{name} is nobody and nothing: what they are said to have said stays, without a speaker.</source>
      <translation>{name} — никто и ничто: приписанные слова останутся без говорящего.</translation>
    </message>
    <message>
      <source>{name} is one with:</source>
      <translation>{name} — это то же, что:</translation>
    </message>
    <message>
      <source>{reach} {name} keeps the rest.</source>
      <translation>{reach} Остальное остаётся за {name}.</translation>
    </message>
    <message>
      <source>“%1”, a new name</source>
      <translation>«%1», новое имя</translation>
    </message>
  </context>
  <context>
    <name>CorrectionsDialog</name>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Отозвать</translation>
    </message>
    <message>
      <source>The analysis has nothing for it any more, so it changes nothing.</source>
      <translation>В анализе для этого больше ничего нет, поэтому ничего не меняется.</translation>
    </message>
    <message>
      <source>You have corrected nothing here.</source>
      <translation>Здесь вы ничего не исправляли.</translation>
    </message>
    <message>
      <source>Your corrections of this article</source>
      <translation>Ваши исправления в этой статье</translation>
    </message>
  </context>
  <context>
    <name>CorrectionsMenu</name>
    <message>
      <source>Blue</source>
      <translation>Синий</translation>
    </message>
    <message>
      <source>Change the speaker…</source>
      <translation>Сменить говорящего…</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Цвет</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Подтвердить</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Копировать со ссылкой</translation>
    </message>
    <message>
      <source>Edit the note…</source>
      <translation>Изменить заметку…</translation>
    </message>
    <message>
      <source>Everything on record…</source>
      <translation>Всё сказанное…</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Найти в статье…</translation>
    </message>
    <message>
      <source>Give all to…</source>
      <translation>Передать всё…</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Зелёный</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Выделить цветом</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Mark as a quote…</source>
      <translation>Отметить как цитату…</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Объединить с…</translation>
    </message>
    <message>
      <source>Not a person</source>
      <translation>Не человек</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>Не цитата</translation>
    </message>
    <message>
      <source>Not a speaker</source>
      <translation>Не говорящий</translation>
    </message>
    <message>
      <source>Not an entity</source>
      <translation>Не сущность</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Заметка…</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Розовый</translation>
    </message>
    <message>
      <source>Remove the highlight</source>
      <translation>Убрать выделение</translation>
    </message>
    <message>
      <source>Remove the note</source>
      <translation>Удалить заметку</translation>
    </message>
    <message>
      <source>Rename “{name}”…</source>
      <translation>Переименовать «{name}»…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Переименовать…</translation>
    </message>
    <message>
      <source>Role…</source>
      <translation>Роль…</translation>
    </message>
    <message>
      <source>Split off chosen quotes…</source>
      <translation>Отделить выбранные цитаты…</translation>
    </message>
    <message>
      <source>Take back your correction</source>
      <translation>Отозвать исправление</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Тип</translation>
    </message>
    <message>
      <source>Why this speaker?</source>
      <translation>Почему этот говорящий?</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>Написать заметку…</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Жёлтый</translation>
    </message>
  </context>
  <context>
    <name>DecidingCommands</name>
    <message>
      <source>Nobody</source>
      <translation>Никто</translation>
    </message>
    <message>
      <source>leave it without a speaker</source>
      <translation>оставить без говорящего</translation>
    </message>
  </context>
  <context>
    <name>DecisionDialog</name>
    <message>
      <source>Only in this article</source>
      <translation>Только в этой статье</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Поменять</translation>
    </message>
    <message>
      <source>Swap who stays</source>
      <translation>Поменять, кто остаётся</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Сначала выберите цитату: щёлкните её в тексте или нажмите J.</translation>
    </message>
    <message>
      <source>Quote and source copied.</source>
      <translation>Цитата с источником скопирована.</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereDialog</name>
    <message>
      <source>&lt;u&gt;underlined&lt;/u&gt; only there · &lt;s&gt;struck through&lt;/s&gt; only here · … left out</source>
      <translation>&lt;u&gt;подчёркнуто&lt;/u&gt; только там · &lt;s&gt;зачёркнуто&lt;/s&gt; только здесь · … пропущено</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>The same words elsewhere</source>
      <translation>Те же слова в других местах</translation>
    </message>
  </context>
  <context>
    <name>EmptyLibrary</name>
    <message>
      <source>Add a folder…</source>
      <translation>Добавить папку…</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Добавить файлы…</translation>
    </message>
    <message>
      <source>Every article you open is kept here, with everybody it quotes. Then you can search all of them at once, and see what somebody has said over the years.

It all stays on this computer.</source>
      <translation>Каждая открытая статья хранится здесь вместе со всеми, кого она цитирует. Искать можно сразу во всех и видеть, что кто-то говорил в разные годы.

Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
      <source>Nothing here yet</source>
      <translation>Здесь пока ничего нет</translation>
    </message>
  </context>
  <context>
    <name>EntityView</name>
    <message>
      <source>Entities by kind</source>
      <translation>Сущности по видам</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} из {count}</translation>
    </message>
  </context>
  <context>
    <name>ExchangeCommands</name>
    <message>
      <source>Open an article first, or search the library.</source>
      <translation>Сначала откройте статью или поищите в библиотеке.</translation>
    </message>
    <message>
      <source>Saved in {name}.</source>
      <translation>Сохранено в {name}.</translation>
    </message>
    <message>
      <source>There is no quote to copy yet.</source>
      <translation>Пока нет цитаты, которую можно скопировать.</translation>
    </message>
    <message>
      <source>{what} copied as Markdown.</source>
      <translation>Скопировано как Markdown: {what}.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Что</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Скопировано.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Copy all of it</source>
      <translation>Копировать всё</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Экспорт</translation>
    </message>
    <message>
      <source>How the file begins</source>
      <translation>Начало файла</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Сохранить…</translation>
    </message>
    <message>
      <source>There is nothing in this to export.</source>
      <translation>Здесь нечего экспортировать.</translation>
    </message>
    <message>
      <source>What to export</source>
      <translation>Что экспортировать</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Записывается {name}…</translation>
    </message>
  </context>
  <context>
    <name>FactsDialog</name>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Copy all of this</source>
      <translation>Копировать всё это</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>All files (*)</source>
      <translation>Все файлы (*)</translation>
    </message>
    <message>
      <source>From the clipboard</source>
      <translation>Из буфера обмена</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Открыть статьи</translation>
    </message>
    <message>
      <source>There is no text on the clipboard. Copy some text first, then open it here.</source>
      <translation>В буфере обмена нет текста. Сначала скопируйте текст, затем откройте его здесь.</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source> · {number} in quotes</source>
      <translation> · {number} в цитатах</translation>
    </message>
    <message>
      <source>Close the find bar (Escape)</source>
      <translation>Закрыть строку поиска (Escape)</translation>
    </message>
    <message>
      <source>Find in article</source>
      <translation>Найти в статье</translation>
    </message>
    <message>
      <source>Find whole words only</source>
      <translation>Только целые слова</translation>
    </message>
    <message>
      <source>Next place (Enter)</source>
      <translation>Следующее место (Enter)</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Не найдено</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>Предыдущее место (Shift+Enter)</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Регулярное выражение</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Целые слова</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} из {total}</translation>
    </message>
    <message>
      <source>{total} found</source>
      <translation>Найдено: {total}</translation>
    </message>
  </context>
  <context>
    <name>FloorMap</name>
    <message>
      <source>Floor map</source>
      <translation>Карта выступлений</translation>
    </message>
    <message>
      <source>The table “Who speaks where” (T) lists them.</source>
      <translation>Они перечислены в таблице «Кто где говорит» (T).</translation>
    </message>
  </context>
  <context>
    <name>FormatList</name>
    <message>
      <source>Format</source>
      <translation>Формат</translation>
    </message>
  </context>
  <context>
    <name>GoCommands</name>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Сначала выберите цитату: щёлкните её в тексте или нажмите J.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Содержание</translation>
    </message>
    <message>
      <source>There are no two speakers to compare in this article.</source>
      <translation>В этой статье нет двух говорящих для сравнения.</translation>
    </message>
    <message>
      <source>This quote is not attributed to anybody.</source>
      <translation>Эта цитата никому не приписана.</translation>
    </message>
    <message>
      <source>This text has no headings.</source>
      <translation>В этом тексте нет заголовков.</translation>
    </message>
    <message>
      <source>Words of a heading</source>
      <translation>Слова заголовка</translation>
    </message>
  </context>
  <context>
    <name>GroupedModel</name>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>About On Record</source>
      <translation>О программе On Record</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Палитра команд</translation>
    </message>
    <message>
      <source>Find a shortcut</source>
      <translation>Найти сочетание клавиш</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Сочетания клавиш</translation>
    </message>
    <message>
      <source>Shows who is on record as having said what in an article. Everything happens on this computer; no text is sent anywhere.</source>
      <translation>Показывает, кто что сказал в статье. Всё происходит на этом компьютере; тексты никуда не отправляются.</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>Введите команду</translation>
    </message>
  </context>
  <context>
    <name>ImportLine</name>
    <message>
      <source>Adding {number} of {total}: {name}</source>
      <translation>Добавляется {number} из {total}: {name}</translation>
    </message>
    <message>
      <source>Files put into the library</source>
      <translation>Файлы, добавляемые в библиотеку</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Остановить</translation>
    </message>
    <message>
      <source>Stop adding files</source>
      <translation>Прекратить добавление файлов</translation>
    </message>
  </context>
  <context>
    <name>IntroductionCard</name>
    <message>
      <source>Everything on record</source>
      <translation>Всё сказанное</translation>
    </message>
    <message>
      <source>Everything on record…</source>
      <translation>Всё сказанное…</translation>
    </message>
    <message>
      <source>First named: {words}</source>
      <translation>Впервые: {words}</translation>
    </message>
    <message>
      <source>SAID SO FAR</source>
      <translation>СКАЗАНО ДОСЮДА</translation>
    </message>
    <message>
      <source>Said so far: {words}</source>
      <translation>Сказано досюда: {words}</translation>
    </message>
    <message>
      <source>{statements} before these</source>
      <translation>{statements} до этих</translation>
    </message>
    <message>
      <source>{times}, {before} before this</source>
      <translation>{times}, из них {before} до этого места</translation>
    </message>
  </context>
  <context>
    <name>LibraryCommands</name>
    <message>
      <source>About the library</source>
      <translation>О библиотеке</translation>
    </message>
    <message>
      <source>Add a folder to the library</source>
      <translation>Добавить папку в библиотеку</translation>
    </message>
    <message>
      <source>Add files to the library</source>
      <translation>Добавить файлы в библиотеку</translation>
    </message>
    <message>
      <source>Adding files</source>
      <translation>Добавление файлов</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Все файлы (*)</translation>
    </message>
    <message>
      <source>All the others are in the library.</source>
      <translation>Все остальные в библиотеке.</translation>
    </message>
    <message>
      <source>Back up the library</source>
      <translation>Резервная копия библиотеки</translation>
    </message>
    <message>
      <source>Choose a speaker first: click a name in the panel or the text.</source>
      <translation>Сначала выберите говорящего: щёлкните имя на панели или в тексте.</translation>
    </message>
    <message>
      <source>Everything in it stays on this computer.</source>
      <translation>Всё в ней остаётся на этом компьютере.</translation>
    </message>
    <message>
      <source>Exports of On Record ({suffixes});;All files (*)</source>
      <translation>Экспорт On Record ({suffixes});;Все файлы (*)</translation>
    </message>
    <message>
      <source>Import an export</source>
      <translation>Импорт экспорта</translation>
    </message>
    <message>
      <source>It holds {held}.

Your library as it is now is kept in a file beside it.</source>
      <translation>В ней {held}.

Теперешняя библиотека сохранится в файле рядом.</translation>
    </message>
    <message>
      <source>Library of On Record (*{suffix})</source>
      <translation>Библиотека On Record (*{suffix})</translation>
    </message>
    <message>
      <source>Library of On Record (*{suffix});;All files (*)</source>
      <translation>Библиотека On Record (*{suffix});;Все файлы (*)</translation>
    </message>
    <message>
      <source>Put this backup in the place of your library?</source>
      <translation>Заменить вашу библиотеку этой копией?</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Восстановить</translation>
    </message>
    <message>
      <source>Restore the library</source>
      <translation>Восстановить библиотеку</translation>
    </message>
    <message>
      <source>The library is in memory, for this session only.</source>
      <translation>Библиотека только в памяти, на этот сеанс.</translation>
    </message>
    <message>
      <source>The library is in {folder}.</source>
      <translation>Библиотека находится в {folder}.</translation>
    </message>
    <message>
      <source>The library is saved in {name}: {held}.</source>
      <translation>Библиотека сохранена в {name}: {held}.</translation>
    </message>
    <message>
      <source>The library was restored: {held}.</source>
      <translation>Библиотека восстановлена: {held}.</translation>
    </message>
    <message>
      <source>The one before is kept as {name}.</source>
      <translation>Прежняя сохранена как {name}.</translation>
    </message>
    <message>
      <source>There is no article in this folder.</source>
      <translation>В этой папке нет статей.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Which?</source>
      <translation>Какие?</translation>
    </message>
    <message>
      <source>Your library</source>
      <translation>Ваша библиотека</translation>
    </message>
    <message>
      <source>{articles} added to the library.</source>
      <translation>Добавлено в библиотеку: {articles}.</translation>
    </message>
    <message>
      <source>{files} could not be added</source>
      <translation>Не удалось добавить: {files}</translation>
    </message>
    <message>
      <source>{files} could not be added.</source>
      <translation>Не удалось добавить: {files}.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDesk</name>
    <message>
      <source>Its new name</source>
      <translation>Новое имя</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Сохранить этот поиск</translation>
    </message>
    <message>
      <source>Rename this search</source>
      <translation>Переименовать этот поиск</translation>
    </message>
    <message>
      <source>The search is kept under “{name}”, in Following.</source>
      <translation>Поиск сохранён как «{name}» в разделе «Слежу».</translation>
    </message>
    <message>
      <source>The search “{name}” is not kept any more.</source>
      <translation>Поиск «{name}» больше не хранится.</translation>
    </message>
    <message>
      <source>Under which name?</source>
      <translation>Под каким именем?</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>{name} is not watched any more.</source>
      <translation>Слежение за «{name}» прекращено.</translation>
    </message>
    <message>
      <source>“{name}” was taken out of the library.</source>
      <translation>«{name}» убрано из библиотеки.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDock</name>
    <message>
      <source>Articles</source>
      <translation>Статьи</translation>
    </message>
    <message>
      <source>Keep no longer</source>
      <translation>Больше не хранить</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Библиотека</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Nothing found. Fewer words or the start of a word find more.</source>
      <translation>Ничего не найдено. Меньше слов или начало слова найдут больше.</translation>
    </message>
    <message>
      <source>Nothing matches this filter.</source>
      <translation>Под этот фильтр ничего не подходит.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>People you watch</source>
      <translation>За кем вы следите</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Цитаты</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Переименовать…</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Сохранённые поиски</translation>
    </message>
    <message>
      <source>Search for something and keep the search, or watch somebody on their page. What is new shows here.</source>
      <translation>Найдите что-нибудь и сохраните поиск или следите за кем-то с его страницы. Новое появится здесь.</translation>
    </message>
    <message>
      <source>Take out of the library</source>
      <translation>Убрать из библиотеки</translation>
    </message>
    <message>
      <source>Watch no longer</source>
      <translation>Больше не следить</translation>
    </message>
  </context>
  <context>
    <name>LibrarySearch</name>
    <message>
      <source>How to narrow a search</source>
      <translation>Как сузить поиск</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Сохранить этот поиск</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Поиск по библиотеке</translation>
    </message>
  </context>
  <context>
    <name>LibraryView</name>
    <message>
      <source>Add files…</source>
      <translation>Добавить файлы…</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Статьи</translation>
    </message>
    <message>
      <source>Articles of the library</source>
      <translation>Статьи библиотеки</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>Фильтр статей</translation>
    </message>
    <message>
      <source>Filter speakers</source>
      <translation>Фильтр говорящих</translation>
    </message>
    <message>
      <source>Following</source>
      <translation>Слежу</translation>
    </message>
    <message>
      <source>Saved searches and people you watch</source>
      <translation>Сохранённые поиски и люди, за которыми вы следите</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Говорящие</translation>
    </message>
    <message>
      <source>Speakers over all articles</source>
      <translation>Говорящие из всех статей</translation>
    </message>
    <message>
      <source>What the search found</source>
      <translation>Результаты поиска</translation>
    </message>
  </context>
  <context>
    <name>LinkCard</name>
    <message>
      <source>Not the same person</source>
      <translation>Не тот же человек</translation>
    </message>
    <message>
      <source>Not them</source>
      <translation>Не тот</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>Тот же</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Тот же человек</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Копировать адрес</translation>
    </message>
    <message>
      <source>It opens in your browser, not here.</source>
      <translation>Откроется в браузере, не здесь.</translation>
    </message>
    <message>
      <source>It opens in your mail program.</source>
      <translation>Откроется в почтовой программе.</translation>
    </message>
    <message>
      <source>Open link</source>
      <translation>Открыть ссылку</translation>
    </message>
    <message>
      <source>Open this link?</source>
      <translation>Открыть эту ссылку?</translation>
    </message>
    <message>
      <source>This link leads to</source>
      <translation>Ссылка ведёт на</translation>
    </message>
    <message>
      <source>This link writes to somebody at</source>
      <translation>Ссылка пишет письмо кому-то на</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>никто</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Dropped text</source>
      <translation>Перетащенный текст</translation>
    </message>
    <message>
      <source>No speaker called “{name}” in this article.</source>
      <translation>В этой статье нет говорящего «{name}».</translation>
    </message>
  </context>
  <context>
    <name>MarkLegend</name>
    <message>
      <source>Marks in the text</source>
      <translation>Пометы в тексте</translation>
    </message>
    <message>
      <source>a name</source>
      <translation>имя</translation>
    </message>
    <message>
      <source>told in other words</source>
      <translation>передано другими словами</translation>
    </message>
    <message>
      <source>who says it</source>
      <translation>кто это говорит</translation>
    </message>
    <message>
      <source>“word for word”</source>
      <translation>«дословно»</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Открыть неда&amp;внее</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Choose a speaker first</source>
      <translation>Сначала выберите говорящего</translation>
    </message>
    <message>
      <source>No statement to go to</source>
      <translation>Переходить не к чему</translation>
    </message>
    <message>
      <source>Went on from the first statement of {whose}</source>
      <translation>Продолжено с первого высказывания ({whose})</translation>
    </message>
    <message>
      <source>Went on from the last statement of {whose}</source>
      <translation>Продолжено с последнего высказывания ({whose})</translation>
    </message>
    <message>
      <source>this article</source>
      <translation>эта статья</translation>
    </message>
    <message>
      <source>this speaker</source>
      <translation>этот говорящий</translation>
    </message>
  </context>
  <context>
    <name>NoteCommands</name>
    <message>
      <source>Select the words first: with the pointer, or Shift and arrows.</source>
      <translation>Сначала выделите слова: указателем или Shift и стрелками.</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Blue</source>
      <translation>Синий</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Зелёный</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Заметка</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Розовый</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Удалить</translation>
    </message>
    <message>
      <source>Remove this note</source>
      <translation>Удалить эту заметку</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Жёлтый</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Ваша заметка</translation>
    </message>
  </context>
  <context>
    <name>NoteView</name>
    <message>
      <source>Your notes and highlights</source>
      <translation>Ваши заметки и выделения</translation>
    </message>
  </context>
  <context>
    <name>OrderButton</name>
    <message>
      <source>Added</source>
      <translation>Добавлено</translation>
    </message>
    <message>
      <source>Added last</source>
      <translation>Добавленные последними</translation>
    </message>
    <message>
      <source>By date, the latest first</source>
      <translation>По дате, сначала новые</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>По названию</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Открыто</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Открытые последними</translation>
    </message>
    <message>
      <source>Order of the articles: {words}</source>
      <translation>Порядок статей: {words}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Название</translation>
    </message>
  </context>
  <context>
    <name>OverArticle</name>
    <message>
      <source>first go back to the article: Esc</source>
      <translation>сначала вернитесь к статье: Esc</translation>
    </message>
  </context>
  <context>
    <name>PageDock</name>
    <message>
      <source>Page picture</source>
      <translation>Изображение страницы</translation>
    </message>
  </context>
  <context>
    <name>PagePainter</name>
    <message>
      <source>Removed: {reason} · {words}</source>
      <translation>Убрано: {reason} · {words}</translation>
    </message>
    <message>
      <source>about {words}</source>
      <translation>около {words}</translation>
    </message>
  </context>
  <context>
    <name>PagePicture</name>
    <message>
      <source>No page to show</source>
      <translation>Нет страницы для показа</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>Страница %1 из %2</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>Everybody called {name} counts as one person now.</source>
      <translation>Все, кого зовут {name}, теперь считаются одним лицом.</translation>
    </message>
    <message>
      <source>Export everything {name} said</source>
      <translation>Экспортировать всё, что сказано ({name})</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>{articles} written to {file}.</source>
      <translation>Записано в {file}: {articles}.</translation>
    </message>
    <message>
      <source>{name} in “{title}” counts as this person now.</source>
      <translation>{name} в «{title}» теперь считается этим лицом.</translation>
    </message>
    <message>
      <source>{name} in “{title}” is somebody else from now on.</source>
      <translation>{name} в «{title}» теперь другое лицо.</translation>
    </message>
  </context>
  <context>
    <name>PersonEvidence</name>
    <message>
      <source>Appears as</source>
      <translation>Встречается как</translation>
    </message>
    <message>
      <source>May be the same person</source>
      <translation>Возможно, тот же человек</translation>
    </message>
    <message>
      <source>Nothing joins these articles but the name, so nobody says that it is one person. If you know that it is, say so.</source>
      <translation>Эти статьи связывает только имя, поэтому не считается, что это один человек. Если вы знаете, что это так, скажите.</translation>
    </message>
    <message>
      <source>Others of this name</source>
      <translation>Другие с этим именем</translation>
    </message>
    <message>
      <source>Roles over time</source>
      <translation>Роли по годам</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Показать все ({count})</translation>
    </message>
    <message>
      <source>They are all one person</source>
      <translation>Всё это один человек</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Кто это?</translation>
    </message>
    <message>
      <source>Why this is one person</source>
      <translation>Почему это один человек</translation>
    </message>
  </context>
  <context>
    <name>PersonFigures</name>
    <message>
      <source>Articles</source>
      <translation>Статьи</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Of all</source>
      <translation>Из всех</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Издание</translation>
    </message>
    <message>
      <source>Outlet unknown</source>
      <translation>Издание неизвестно</translation>
    </message>
    <message>
      <source>Paraphrase</source>
      <translation>Пересказ</translation>
    </message>
    <message>
      <source>Quoted in the same articles</source>
      <translation>Цитируются в тех же статьях</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Доля</translation>
    </message>
    <message>
      <source>Share of voice by outlet</source>
      <translation>Доля слов по изданиям</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Высказывания</translation>
    </message>
    <message>
      <source>Statements over time</source>
      <translation>Высказывания по времени</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Их</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Время</translation>
    </message>
    <message>
      <source>Word for word</source>
      <translation>Дословно</translation>
    </message>
    <message>
      <source>{statements} without a date</source>
      <translation>{statements} без даты</translation>
    </message>
  </context>
  <context>
    <name>PersonPageView</name>
    <message>
      <source>Back to the article</source>
      <translation>Назад к статье</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Экспорт…</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Цифры</translation>
    </message>
    <message>
      <source>Say in the library what is new of them</source>
      <translation>Сообщать о новом в библиотеке</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Следить</translation>
    </message>
    <message>
      <source>Watched</source>
      <translation>Слежу</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Кто это?</translation>
    </message>
    <message>
      <source>{name}: everything on record</source>
      <translation>{name}: всё сказанное</translation>
    </message>
  </context>
  <context>
    <name>PersonStatements</name>
    <message>
      <source>All</source>
      <translation>Все</translation>
    </message>
    <message>
      <source>Filter statements</source>
      <translation>Фильтр высказываний</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Без даты</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>Ничего не подходит.</translation>
    </message>
    <message>
      <source>Paraphrase</source>
      <translation>Пересказ</translation>
    </message>
    <message>
      <source>Statements, the latest first</source>
      <translation>Высказывания, сначала новые</translation>
    </message>
    <message>
      <source>Word for word</source>
      <translation>Дословно</translation>
    </message>
  </context>
  <context>
    <name>Presentation</name>
    <message numerus="yes">
      <source>%n article imported. | %n articles imported.</source>
      <translation>
        <numerusform>Импортирована %n статья.</numerusform>
        <numerusform>Импортированы %n статьи.</numerusform>
        <numerusform>Импортировано %n статей.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n article was there already. | %n articles were there already.</source>
      <translation>
        <numerusform>%n статья уже была.</numerusform>
        <numerusform>%n статьи уже были.</numerusform>
        <numerusform>%n статей уже было.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n article(s)</source>
      <translation>
        <numerusform>%n статья</numerusform>
        <numerusform>%n статьи</numerusform>
        <numerusform>%n статей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n correction(s)</source>
      <translation>
        <numerusform>%n исправление</numerusform>
        <numerusform>%n исправления</numerusform>
        <numerusform>%n исправлений</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decision or note of before | %n decisions or notes of before</source>
      <translation>
        <numerusform>%n прежнее решение или заметка</numerusform>
        <numerusform>%n прежних решения или заметки</numerusform>
        <numerusform>%n прежних решений или заметок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n doubtful</source>
      <translation>
        <numerusform>%n сомнительная</numerusform>
        <numerusform>%n сомнительные</numerusform>
        <numerusform>%n сомнительных</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n файл</numerusform>
        <numerusform>%n файла</numerusform>
        <numerusform>%n файлов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in several articles</source>
      <translation>
        <numerusform>%n в нескольких статьях</numerusform>
        <numerusform>%n в нескольких статьях</numerusform>
        <numerusform>%n в нескольких статьях</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mention(s)</source>
      <translation>
        <numerusform>%n упоминание</numerusform>
        <numerusform>%n упоминания</numerusform>
        <numerusform>%n упоминаний</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>ещё %n</numerusform>
        <numerusform>ещё %n</numerusform>
        <numerusform>ещё %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n новое</numerusform>
        <numerusform>%n новых</numerusform>
        <numerusform>%n новых</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not marked</source>
      <translation>
        <numerusform>%n без пометы</numerusform>
        <numerusform>%n без помет</numerusform>
        <numerusform>%n без помет</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note added. | %n notes added.</source>
      <translation>
        <numerusform>Добавлена %n заметка.</numerusform>
        <numerusform>Добавлены %n заметки.</numerusform>
        <numerusform>Добавлено %n заметок.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n заметка</numerusform>
        <numerusform>%n заметки</numerusform>
        <numerusform>%n заметок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n outlet(s)</source>
      <translation>
        <numerusform>%n издание</numerusform>
        <numerusform>%n издания</numerusform>
        <numerusform>%n изданий</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n страница</numerusform>
        <numerusform>%n страницы</numerusform>
        <numerusform>%n страниц</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraph(s)</source>
      <translation>
        <numerusform>%n абзац</numerusform>
        <numerusform>%n абзаца</numerusform>
        <numerusform>%n абзацев</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paraphrase(s)</source>
      <translation>
        <numerusform>%n пересказ</numerusform>
        <numerusform>%n пересказа</numerusform>
        <numerusform>%n пересказов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotation checked, {holding} of them right. | %n quotations checked, {holding} of them right.</source>
      <translation>
        <numerusform>Проверена %n цитата, верных: {holding}.</numerusform>
        <numerusform>Проверены %n цитаты, верных: {holding}.</numerusform>
        <numerusform>Проверено %n цитат, верных: {holding}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote changes. | %n quotes change.</source>
      <translation>
        <numerusform>Изменится %n цитата.</numerusform>
        <numerusform>Изменятся %n цитаты.</numerusform>
        <numerusform>Изменятся %n цитат.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote in {articles} changes. | %n quotes in {articles} change.</source>
      <translation>
        <numerusform>Изменится %n цитата ({articles}).</numerusform>
        <numerusform>Изменятся %n цитаты ({articles}).</numerusform>
        <numerusform>Изменятся %n цитат ({articles}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote is doubtful. | %n quotes are doubtful.</source>
      <translation>
        <numerusform>%n цитата сомнительна.</numerusform>
        <numerusform>%n цитаты сомнительны.</numerusform>
        <numerusform>%n цитат сомнительны.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote is not marked: {reasons}. | %n quotes are not marked: {reasons}.</source>
      <translation>
        <numerusform>%n цитата не помечена: {reasons}.</numerusform>
        <numerusform>%n цитаты не помечены: {reasons}.</numerusform>
        <numerusform>%n цитат не помечены: {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote the same | %n quotes the same</source>
      <translation>
        <numerusform>%n цитата та же</numerusform>
        <numerusform>%n цитаты те же</numerusform>
        <numerusform>%n цитат те же</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n цитата</numerusform>
        <numerusform>%n цитаты</numerusform>
        <numerusform>%n цитат</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s) left out by the filter above.</source>
      <translation>
        <numerusform>%n цитата скрыта фильтром выше.</numerusform>
        <numerusform>%n цитаты скрыты фильтром выше.</numerusform>
        <numerusform>%n цитат скрыто фильтром выше.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n speaker(s)</source>
      <translation>
        <numerusform>%n говорящий</numerusform>
        <numerusform>%n говорящих</numerusform>
        <numerusform>%n говорящих</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n высказывание</numerusform>
        <numerusform>%n высказывания</numerusform>
        <numerusform>%n высказываний</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s)</source>
      <translation>
        <numerusform>%n версия</numerusform>
        <numerusform>%n версии</numerusform>
        <numerusform>%n версий</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n слово</numerusform>
        <numerusform>%n слова</numerusform>
        <numerusform>%n слов</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A chapter that the book names is missing in the file. | %n chapters that the book names are missing in the file.</source>
      <translation>
        <numerusform>В файле нет %n главы, названной в книге.</numerusform>
        <numerusform>В файле нет %n глав, названных в книге.</numerusform>
        <numerusform>В файле нет %n глав, названных в книге.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A comment in the margin is kept, folded, after the paragraph it is about. | %n comments in the margin are kept, folded, after the paragraphs they are about.</source>
      <translation>
        <numerusform>%n комментарий на полях сохранён свёрнутым после своего абзаца.</numerusform>
        <numerusform>%n комментария на полях сохранены свёрнутыми после своих абзацев.</numerusform>
        <numerusform>%n комментариев на полях сохранены свёрнутыми после своих абзацев.</numerusform>
      </translation>
    </message>
    <message>
      <source>A file</source>
      <translation>Файл</translation>
    </message>
    <message numerus="yes">
      <source>A link that leads to no web or mail address cannot be followed; its words are shown. | %n links that lead to no web or mail address cannot be followed; their words are shown.</source>
      <translation>
        <numerusform>%n ссылка не ведёт ни на веб-, ни на почтовый адрес и не открывается; её слова показаны.</numerusform>
        <numerusform>%n ссылки не ведут ни на веб-, ни на почтовый адрес и не открываются; их слова показаны.</numerusform>
        <numerusform>%n ссылок не ведут ни на веб-, ни на почтовый адрес и не открываются; их слова показаны.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A passage that was deleted with tracking on is left out; tracked insertions are shown. | %n passages that were deleted with tracking on are left out; tracked insertions are shown.</source>
      <translation>
        <numerusform>Опущен %n отрывок, удалённый с записью исправлений; вставки показаны.</numerusform>
        <numerusform>Опущены %n отрывка, удалённые с записью исправлений; вставки показаны.</numerusform>
        <numerusform>Опущены %n отрывков, удалённые с записью исправлений; вставки показаны.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A picture is not shown; its description is, where it has one. | %n pictures are not shown; their descriptions are, where they have any.</source>
      <translation>
        <numerusform>%n изображение не показано; показано его описание, если оно есть.</numerusform>
        <numerusform>%n изображения не показаны; показаны их описания, если они есть.</numerusform>
        <numerusform>%n изображений не показаны; показаны их описания, если они есть.</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <source>Addresses that begin with {scheme}: cannot be opened, only http and https.</source>
      <translation>Адреса, начинающиеся с {scheme}, не открываются, только http и https.</translation>
    </message>
    <message>
      <source>Addresses that begin with “{scheme}:” are not opened, only http: and https: pages are. Open a file from the File menu.</source>
      <translation>Адреса, начинающиеся с «{scheme}:», не открываются, только страницы http: и https:. Откройте файл через меню «Файл».</translation>
    </message>
    <message>
      <source>Altered</source>
      <translation>Изменено</translation>
    </message>
    <message>
      <source>An address has no spaces in it.</source>
      <translation>В адресе не бывает пробелов.</translation>
    </message>
    <message numerus="yes">
      <source>An embedded object, such as a chart or a drawing, is not shown. | %n embedded objects, such as charts or drawings, are not shown.</source>
      <translation>
        <numerusform>%n вложенный объект, например диаграмма или рисунок, не показан.</numerusform>
        <numerusform>%n вложенных объекта, например диаграммы или рисунки, не показаны.</numerusform>
        <numerusform>%n вложенных объектов, например диаграммы или рисунки, не показаны.</numerusform>
      </translation>
    </message>
    <message>
      <source>An empty file named “portable” beside the program makes it keep library and settings in a folder “data” next to itself: then both can be carried on a stick. Starting with --data FOLDER, or naming the folder in the variable {variable}, does the same for any folder.</source>
      <translation>Пустой файл «portable» рядом с программой заставляет её хранить библиотеку и настройки в соседней папке «data»: тогда всё умещается на флешке. Запуск с --data ПАПКА или папка в переменной {variable} делает то же для любой папки.</translation>
    </message>
    <message>
      <source>Analysis cancelled.</source>
      <translation>Анализ отменён.</translation>
    </message>
    <message>
      <source>Another speaker</source>
      <translation>Другой говорящий</translation>
    </message>
    <message>
      <source>Another window of On Record is writing to the library. Wait a moment and try again.</source>
      <translation>Другое окно On Record пишет в библиотеку. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
      <source>Arabic (Windows-1256)</source>
      <translation>арабская (Windows-1256)</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Статьи</translation>
    </message>
    <message>
      <source>Attribution model, {version}. Learned from PolNeAR; encoder {encoder}</source>
      <translation>Модель атрибуции, {version}. Обучена на PolNeAR; кодировщик {encoder}</translation>
    </message>
    <message>
      <source>Baltic (Windows-1257)</source>
      <translation>балтийская (Windows-1257)</translation>
    </message>
    <message>
      <source>Buildings and sites</source>
      <translation>Здания и сооружения</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Автор</translation>
    </message>
    <message>
      <source>Central European (ISO 8859-2)</source>
      <translation>центральноевропейская (ISO 8859-2)</translation>
    </message>
    <message>
      <source>Central European (Windows-1250)</source>
      <translation>центральноевропейская (Windows-1250)</translation>
    </message>
    <message>
      <source>Chinese (Big5)</source>
      <translation>китайская (Big5)</translation>
    </message>
    <message>
      <source>Chinese (GB 18030)</source>
      <translation>китайская (GB 18030)</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Выбрано</translation>
    </message>
    <message>
      <source>Colour changed.</source>
      <translation>Цвет изменён.</translation>
    </message>
    <message>
      <source>Confirmed as said by {after}</source>
      <translation>Подтверждено, говорит {after}</translation>
    </message>
    <message>
      <source>Confirmed as without a speaker</source>
      <translation>Подтверждено без говорящего</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-R)</source>
      <translation>кириллица (KOI8-R)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-U)</source>
      <translation>кириллица (KOI8-U)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows-1251)</source>
      <translation>кириллица (Windows-1251)</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <source>Drawing page {page} of {name} took longer than {seconds} seconds and was stopped. Its text can still be read.</source>
      <translation>Рисование страницы {page} {name} длилось дольше {seconds} секунд и было остановлено. Её текст всё же можно читать.</translation>
    </message>
    <message>
      <source>Earlier analysis</source>
      <translation>Прежний разбор</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Кодировка</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>События</translation>
    </message>
    <message>
      <source>Everything by {name}</source>
      <translation>Всё, что сказано ({name})</translation>
    </message>
    <message>
      <source>Everything of {subject} given to {after}</source>
      <translation>Все слова {subject} отданы {after}</translation>
    </message>
    <message numerus="yes">
      <source>Everywhere: in %n other article(s) as well</source>
      <translation>
        <numerusform>Везде: ещё в %n статье</numerusform>
        <numerusform>Везде: ещё в %n статьях</numerusform>
        <numerusform>Везде: ещё в %n статьях</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Отпечаток</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Найдено</translation>
    </message>
    <message>
      <source>Found with omissions</source>
      <translation>Найдено с пропусками</translation>
    </message>
    <message>
      <source>From the file's properties, which may be those of an older text: {names}.</source>
      <translation>Из свойств файла, которые могли остаться от более старого текста: {names}.</translation>
    </message>
    <message>
      <source>From the file's properties: {names}.</source>
      <translation>Из свойств файла: {names}.</translation>
    </message>
    <message>
      <source>From the first page: {names}.</source>
      <translation>С первой страницы: {names}.</translation>
    </message>
    <message>
      <source>From {place}: {names}.</source>
      <translation>Источник — {place}: {names}.</translation>
    </message>
    <message>
      <source>Garbled letters were put right, as you asked.</source>
      <translation>Искажённые буквы исправлены, как вы просили.</translation>
    </message>
    <message>
      <source>Given to {after}</source>
      <translation>Отдано: {after}</translation>
    </message>
    <message>
      <source>Greek (ISO 8859-7)</source>
      <translation>греческая (ISO 8859-7)</translation>
    </message>
    <message>
      <source>Greek (Windows-1253)</source>
      <translation>греческая (Windows-1253)</translation>
    </message>
    <message>
      <source>Hebrew (Windows-1255)</source>
      <translation>еврейская (Windows-1255)</translation>
    </message>
    <message>
      <source>Here {name}, there {others}</source>
      <translation>Здесь {name}, там {others}</translation>
    </message>
    <message>
      <source>Here {name}, there {others}.</source>
      <translation>Здесь {name}, там {others}.</translation>
    </message>
    <message>
      <source>Hidden signs in this text reverse the order of letters; it may read wrong.</source>
      <translation>Скрытые знаки в этом тексте меняют порядок букв; он может читаться неверно.</translation>
    </message>
    <message numerus="yes">
      <source>Hidden text is kept, folded, after its paragraph. | %n passages of hidden text are kept, folded, after their paragraphs.</source>
      <translation>
        <numerusform>%n скрытый отрывок сохранён свёрнутым после своего абзаца.</numerusform>
        <numerusform>%n скрытых отрывка сохранены свёрнутыми после своих абзацев.</numerusform>
        <numerusform>%n скрытых отрывков сохранены свёрнутыми после своих абзацев.</numerusform>
      </translation>
    </message>
    <message>
      <source>Highlight removed.</source>
      <translation>Выделение убрано.</translation>
    </message>
    <message>
      <source>Highlighted.</source>
      <translation>Выделено.</translation>
    </message>
    <message>
      <source>In memory, for this session only.</source>
      <translation>Только в памяти, на этот сеанс.</translation>
    </message>
    <message>
      <source>It may imitate another; the network knows it as {host}.</source>
      <translation>Возможно, он подражает другому; в сети это {host}.</translation>
    </message>
    <message>
      <source>Its article is not in the library any more</source>
      <translation>Этой статьи больше нет в библиотеке</translation>
    </message>
    <message>
      <source>Its ellipsis leaves out “{word}”: read the whole statement.</source>
      <translation>Многоточие опускает «{word}»: прочтите высказывание целиком.</translation>
    </message>
    <message>
      <source>JSON, JSON Lines or Web Annotations that On Record exported</source>
      <translation>JSON, JSON Lines или Web Annotations, выгруженные из On Record</translation>
    </message>
    <message>
      <source>Japanese (EUC-JP)</source>
      <translation>японская (EUC-JP)</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>японская (Shift JIS)</translation>
    </message>
    <message>
      <source>Korean (CP949)</source>
      <translation>корейская (CP949)</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Языки</translation>
    </message>
    <message>
      <source>Laws</source>
      <translation>Законы</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Объём</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Библиотека</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Лицензия</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Сделано с помощью</translation>
    </message>
    <message>
      <source>Marked as a quote</source>
      <translation>Отмечено как цитата</translation>
    </message>
    <message>
      <source>Marked as a quote of {after}</source>
      <translation>Отмечено как цитата, говорит {after}</translation>
    </message>
    <message>
      <source>Marked as not a quote</source>
      <translation>Отмечено как не цитата</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Модели</translation>
    </message>
    <message>
      <source>Names and grammar</source>
      <translation>Имена и грамматика</translation>
    </message>
    <message>
      <source>Nationalities and groups</source>
      <translation>Национальности и группы</translation>
    </message>
    <message>
      <source>Newer analysis</source>
      <translation>Более новый разбор</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Без даты</translation>
    </message>
    <message>
      <source>Nobody's statement</source>
      <translation>Ничьё высказывание</translation>
    </message>
    <message>
      <source>None: the text was pasted or dropped</source>
      <translation>Нет: текст вставлен или перетащен</translation>
    </message>
    <message>
      <source>Not attributed</source>
      <translation>Без автора</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Не найдено</translation>
    </message>
    <message>
      <source>Note changed.</source>
      <translation>Заметка изменена.</translation>
    </message>
    <message>
      <source>Note removed.</source>
      <translation>Заметка удалена.</translation>
    </message>
    <message>
      <source>Note written.</source>
      <translation>Заметка записана.</translation>
    </message>
    <message>
      <source>Nothing in the library has these words.</source>
      <translation>Таких слов в библиотеке нет.</translation>
    </message>
    <message>
      <source>Nothing is given to {subject} any more</source>
      <translation>{subject} — слов больше не приписано</translation>
    </message>
    <message>
      <source>Now without a speaker</source>
      <translation>Теперь без говорящего</translation>
    </message>
    <message>
      <source>On a stick</source>
      <translation>На флешке</translation>
    </message>
    <message>
      <source>Only the chosen quote</source>
      <translation>Только выбранная цитата</translation>
    </message>
    <message>
      <source>Only the first {read} of {count} pages were read, since the file is too large or too slow. Split it into parts to read the rest.</source>
      <translation>Прочитаны только первые страницы, {read} из {count}: файл слишком велик или медлен. Разделите его, чтобы прочитать остальное.</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Только {name}</translation>
    </message>
    <message>
      <source>Open it in a browser, save the page, and open the saved file here.</source>
      <translation>Откройте её в браузере, сохраните страницу и откройте сохранённый файл здесь.</translation>
    </message>
    <message>
      <source>Opening cancelled.</source>
      <translation>Открытие отменено.</translation>
    </message>
    <message>
      <source>Opening {name} stopped the reader twice, so the file is probably damaged. Open it in the program that made it and save it again, or paste its text.</source>
      <translation>Открытие {name} дважды остановило чтение, значит, файл, вероятно, повреждён. Откройте его в программе, где он создан, и сохраните заново или вставьте его текст.</translation>
    </message>
    <message>
      <source>Opening {name} took longer than {seconds} seconds and was stopped. If it lies on a slow drive, copy it to this computer first; otherwise paste its text.</source>
      <translation>Открытие {name} длилось дольше {seconds} секунд и было остановлено. Если файл на медленном диске, сначала скопируйте его на этот компьютер; иначе вставьте его текст.</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Организации</translation>
    </message>
    <message numerus="yes">
      <source>Page {pages} is damaged and could not be read. | Pages {pages} are damaged and could not be read.</source>
      <translation>
        <numerusform>Повреждены и не прочитаны страницы: {pages}.</numerusform>
        <numerusform>Повреждены и не прочитаны страницы: {pages}.</numerusform>
        <numerusform>Повреждены и не прочитаны страницы: {pages}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Page {pages} is scanned: a picture without text, of which nothing can be read. A program for text recognition (OCR) can make a PDF with text of it. | Pages {pages} are scanned: pictures without text, of which nothing can be read. A program for text recognition (OCR) can make a PDF with text of them.</source>
      <translation>
        <numerusform>Отсканированы страницы: {pages}. Это картинки без текста, прочитать их нельзя. Программа распознавания текста (OCR) может сделать из них PDF с текстом.</numerusform>
        <numerusform>Отсканированы страницы: {pages}. Это картинки без текста, прочитать их нельзя. Программа распознавания текста (OCR) может сделать из них PDF с текстом.</numerusform>
        <numerusform>Отсканированы страницы: {pages}. Это картинки без текста, прочитать их нельзя. Программа распознавания текста (OCR) может сделать из них PDF с текстом.</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page} cannot be drawn ({reason}). Its text can still be read.</source>
      <translation>Страницу {page} нельзя нарисовать ({reason}). Её текст всё же можно читать.</translation>
    </message>
    <message>
      <source>Page {page} of {name} cannot be drawn. Its text can still be read.</source>
      <translation>Страницу {page} {name} нельзя нарисовать. Её текст всё же можно читать.</translation>
    </message>
    <message>
      <source>Page {page} of “{path}” is damaged and cannot be drawn.</source>
      <translation>Страница {page} файла «{path}» повреждена, нарисовать её нельзя.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Места</translation>
    </message>
    <message>
      <source>Places with a government</source>
      <translation>Страны, регионы, города</translation>
    </message>
    <message>
      <source>Port {port} is not one that web pages are served from, so it was not opened.</source>
      <translation>Порт {port} не из тех, через которые отдают веб-страницы, поэтому он не открыт.</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Изделия</translation>
    </message>
    <message>
      <source>Published in</source>
      <translation>Опубликовано в</translation>
    </message>
    <message>
      <source>Quote in {title}</source>
      <translation>Цитата в {title}</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Цитаты</translation>
    </message>
    <message numerus="yes">
      <source>Re&amp;view %n doubtful quote(s)</source>
      <translation>
        <numerusform>&amp;Просмотреть %n сомнительную цитату</numerusform>
        <numerusform>&amp;Просмотреть %n сомнительные цитаты</numerusform>
        <numerusform>&amp;Просмотреть %n сомнительных цитат</numerusform>
      </translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>Работает на</translation>
    </message>
    <message>
      <source>Said by {name} there, by {others} in another article.</source>
      <translation>Там это говорит {name}, в другой статье — {others}.</translation>
    </message>
    <message>
      <source>Search results: {words}</source>
      <translation>Результаты поиска: {words}</translation>
    </message>
    <message>
      <source>Search {words}</source>
      <translation>Поиск {words}</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
    <message numerus="yes">
      <source>Show more (%n left)</source>
      <translation>
        <numerusform>Показать ещё (осталось %n)</numerusform>
        <numerusform>Показать ещё (осталось %n)</numerusform>
        <numerusform>Показать ещё (осталось %n)</numerusform>
      </translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Размер</translation>
    </message>
    <message>
      <source>Some letters look garbled by a program that had the text before, such as “â€™” for an apostrophe. Choose “Read with repaired letters” in the File menu to put them right.</source>
      <translation>Некоторые буквы, похоже, исказила программа, через которую текст прошёл раньше, например «â€™» вместо апострофа. Выберите «Прочитать с исправленными буквами» в меню «Файл», чтобы исправить их.</translation>
    </message>
    <message>
      <source>Somebody else said this.</source>
      <translation>Это сказал кто-то другой.</translation>
    </message>
    <message>
      <source>Something went wrong in On Record ({kind}: {error}). Your article and corrections are safe.</source>
      <translation>В On Record что-то пошло не так ({kind}: {error}). Ваша статья и исправления в сохранности.</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Отозвано: {what}</translation>
    </message>
    <message>
      <source>Taken out of the article</source>
      <translation>Убрано из статьи</translation>
    </message>
    <message>
      <source>The Markdown in this file could not be understood; it is shown as plain text.</source>
      <translation>Разметку Markdown этого файла понять не удалось; он показан простым текстом.</translation>
    </message>
    <message>
      <source>The address holds a name or a password. Remove what stands before the “@”.</source>
      <translation>В адресе есть имя или пароль. Уберите то, что стоит перед «@».</translation>
    </message>
    <message>
      <source>The analysis ended without a result.</source>
      <translation>Анализ закончился без результата.</translation>
    </message>
    <message>
      <source>The analysis of {name} made no progress for {seconds} seconds and was stopped. The text can be read, but not everything is marked in it.</source>
      <translation>Анализ {name} не продвигался {seconds} секунд и был остановлен. Текст можно читать, но отмечено не всё.</translation>
    </message>
    <message>
      <source>The analysis of {name} stopped twice. The text can be read, but not everything is marked in it; close other programs to free memory, then open the article again.</source>
      <translation>Анализ {name} дважды прервался. Текст можно читать, но отмечено не всё; закройте другие программы, чтобы освободить память, и откройте статью снова.</translation>
    </message>
    <message>
      <source>The analysis of “{title}” failed ({reason}). The text can be read, but nothing is marked in it. Please report this.</source>
      <translation>Анализ «{title}» не удался ({reason}). Текст можно читать, но в нём ничего не отмечено. Пожалуйста, сообщите об этом.</translation>
    </message>
    <message>
      <source>The analysis stopped unexpectedly and was started again.</source>
      <translation>Анализ неожиданно прервался и был начат заново.</translation>
    </message>
    <message>
      <source>The article does not say whose words they are.</source>
      <translation>В статье не сказано, чьи это слова.</translation>
    </message>
    <message>
      <source>The backup cannot be written to {target} ({reason}).</source>
      <translation>Резервную копию не удаётся записать в {target} ({reason}).</translation>
    </message>
    <message>
      <source>The backup was made by a newer version of On Record. Update On Record to restore it.</source>
      <translation>Копия сделана более новой версией On Record. Обновите On Record, чтобы её восстановить.</translation>
    </message>
    <message>
      <source>The connection is not encrypted.</source>
      <translation>Соединение не шифруется.</translation>
    </message>
    <message>
      <source>The connection to “{host}” broke off ({kind}). Try again.</source>
      <translation>Связь с «{host}» прервалась ({kind}). Попробуйте снова.</translation>
    </message>
    <message>
      <source>The connection to “{host}” is not safe{because}, so nothing was opened. Check the address and this computer's clock; on a public network, log in to it first.</source>
      <translation>Соединение с «{host}» небезопасно{because}, поэтому ничего не открыто. Проверьте адрес и часы этого компьютера; в общественной сети сначала войдите в неё.</translation>
    </message>
    <message>
      <source>The disk that holds the library is full. Free some space and try again; nothing was changed.</source>
      <translation>Диск с библиотекой заполнен. Освободите место и попробуйте снова; ничего не изменено.</translation>
    </message>
    <message>
      <source>The file does not say how its letters are stored; it was read as {encoding}. If letters look wrong, reopen it in another encoding.</source>
      <translation>Файл не сообщает, как записаны его буквы; прочитан в кодировке: {encoding}. Если буквы выглядят неверно, откройте его в другой кодировке.</translation>
    </message>
    <message numerus="yes">
      <source>The file does not say which letter one of its signs is; it is shown as a box. | The file does not say which letters %n of its signs are; they are shown as boxes.</source>
      <translation>
        <numerusform>Для %n знака файл не сообщает, что это за буква; он показан квадратиком.</numerusform>
        <numerusform>Для %n знаков файл не сообщает, что это за буквы; они показаны квадратиками.</numerusform>
        <numerusform>Для %n знаков файл не сообщает, что это за буквы; они показаны квадратиками.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is damaged in one place, shown as “�”. | The file is damaged in %n places, shown as “�”.</source>
      <translation>
        <numerusform>Файл повреждён в %n месте, показанном как «�».</numerusform>
        <numerusform>Файл повреждён в %n местах, показанных как «�».</numerusform>
        <numerusform>Файл повреждён в %n местах, показанных как «�».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is damaged in one place; words may be missing there. | The file is damaged in %n places; words may be missing there.</source>
      <translation>
        <numerusform>Файл повреждён в %n месте; там могут пропасть слова.</numerusform>
        <numerusform>Файл повреждён в %n местах; там могут пропасть слова.</numerusform>
        <numerusform>Файл повреждён в %n местах; там могут пропасть слова.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file {path} is left as it is.</source>
      <translation>Файл {path} остаётся как есть.</translation>
    </message>
    <message>
      <source>The language model cannot be loaded ({reason}). Install On Record again, or choose another model in the settings.</source>
      <translation>Языковую модель загрузить не удаётся ({reason}). Установите On Record заново или выберите другую модель в настройках.</translation>
    </message>
    <message>
      <source>The language model could not be loaded.</source>
      <translation>Языковую модель загрузить не удалось.</translation>
    </message>
    <message>
      <source>The language model “{name}” is missing or damaged. Install On Record again, or choose another model in the settings.</source>
      <translation>Языковой модели «{name}» нет, или она повреждена. Установите On Record заново или выберите другую модель в настройках.</translation>
    </message>
    <message>
      <source>The library at {path} cannot be used ({reason}).</source>
      <translation>Библиотекой в {path} нельзя пользоваться ({reason}).</translation>
    </message>
    <message>
      <source>The library at {path} is damaged and could not be put aside ({reason}).</source>
      <translation>Библиотека в {path} повреждена, и отложить её не удалось ({reason}).</translation>
    </message>
    <message>
      <source>The library cannot be opened. Allow reading and writing in its folder, or use --data FOLDER for another one.</source>
      <translation>Библиотеку нельзя открыть. Разрешите чтение и запись в её папке или укажите другую через --data ПАПКА.</translation>
    </message>
    <message>
      <source>The library cannot be restored ({reason}). It is as it was.</source>
      <translation>Библиотеку нельзя восстановить ({reason}). Она осталась прежней.</translation>
    </message>
    <message>
      <source>The library could not be used ({reason}). Nothing was changed; try again.</source>
      <translation>Воспользоваться библиотекой не удалось ({reason}). Ничего не изменено; попробуйте снова.</translation>
    </message>
    <message>
      <source>The library could not do this ({kind}: {reason}). Nothing in it was changed.</source>
      <translation>Библиотека не смогла это сделать ({kind}: {reason}). Ничего в ней не изменено.</translation>
    </message>
    <message>
      <source>The library is being written to. Wait a moment and try again.</source>
      <translation>В библиотеку идёт запись. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
      <source>The library is damaged ({verdict}).</source>
      <translation>Библиотека повреждена ({verdict}).</translation>
    </message>
    <message>
      <source>The library is damaged. Start On Record again: it saves what can be saved and keeps the damaged file.</source>
      <translation>Библиотека повреждена. Запустите On Record снова: он спасёт, что можно, и сохранит повреждённый файл.</translation>
    </message>
    <message>
      <source>The library may not be written to. Allow writing to its folder, or use --data FOLDER for another one.</source>
      <translation>В библиотеку нельзя писать. Разрешите запись в её папке или укажите другую через --data ПАПКА.</translation>
    </message>
    <message>
      <source>The library was damaged. It is kept as {name}, and a new one was begun with what could be read: articles: {articles}, corrections: {corrections}, notes: {notes}.</source>
      <translation>Библиотека была повреждена. Она сохранена как {name}, и начата новая с тем, что удалось прочитать: статей: {articles}, исправлений: {corrections}, заметок: {notes}.</translation>
    </message>
    <message>
      <source>The library was written by a newer version of On Record. Update On Record to use it, or use another library with --data FOLDER.</source>
      <translation>Библиотека записана более новой версией On Record. Обновите On Record, чтобы ею пользоваться, или укажите другую через --data ПАПКА.</translation>
    </message>
    <message>
      <source>The link says “{words}” but leads to {host}.</source>
      <translation>В ссылке написано «{words}», но ведёт она на {host}.</translation>
    </message>
    <message>
      <source>The link “{words}” leads to {host}, which is not what it seems.</source>
      <translation>Ссылка «{words}» ведёт на {host}, а это не то, чем кажется.</translation>
    </message>
    <message>
      <source>The message “{name}” has no text. Open it in a mail program.</source>
      <translation>В письме «{name}» нет текста. Откройте его в почтовой программе.</translation>
    </message>
    <message>
      <source>The message “{name}” is damaged ({kind}). Open it in a mail program and copy its text.</source>
      <translation>Письмо «{name}» повреждено ({kind}). Откройте его в почтовой программе и скопируйте текст.</translation>
    </message>
    <message>
      <source>The model of pronouns is missing or damaged, so fewer speakers are found behind “he” and “she”. Install On Record again to mend this.</source>
      <translation>Модели местоимений нет, или она повреждена, поэтому за «он» и «она» найдено меньше говорящих. Установите On Record заново, чтобы это исправить.</translation>
    </message>
    <message>
      <source>The name has letters outside A to Z.</source>
      <translation>В имени есть буквы вне A–Z.</translation>
    </message>
    <message>
      <source>The name mixes letters of several scripts: {scripts}.</source>
      <translation>В имени смешаны буквы разных письменностей: {scripts}.</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>Страница</translation>
    </message>
    <message>
      <source>The page shows its text by script only; the article was taken from its data.</source>
      <translation>Страница показывает текст только скриптом; статья взята из её данных.</translation>
    </message>
    <message>
      <source>The quote model is missing or damaged, so quotes are found by rules alone, which see fewer of them. Install On Record again to mend this.</source>
      <translation>Модели цитат нет, или она повреждена, поэтому цитаты ищутся одними правилами, а они видят меньше. Установите On Record заново, чтобы это исправить.</translation>
    </message>
    <message>
      <source>The same statement is on record with other words.</source>
      <translation>То же высказывание известно в других словах.</translation>
    </message>
    <message>
      <source>The setting {key} in {path} was not valid and is back at its default.</source>
      <translation>Настройка {key} в {path} была недопустима и возвращена к исходной.</translation>
    </message>
    <message>
      <source>The settings could not be written to {path}: {reason}.</source>
      <translation>Настройки не удалось записать в {path}: {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} could not be read; the defaults are used.</source>
      <translation>Настройки в {path} прочитать не удалось; взяты исходные.</translation>
    </message>
    <message>
      <source>The system did not allow On Record to start its worker process. Close other programs and try again.</source>
      <translation>Система не позволила On Record запустить рабочий процесс. Закройте другие программы и попробуйте снова.</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>The words of the rest are gone: {words} and others.</source>
      <translation>Слов остальных больше нет: {words} и других.</translation>
    </message>
    <message>
      <source>The words of the rest are gone: {words}.</source>
      <translation>Слов остальных больше нет: {words}.</translation>
    </message>
    <message>
      <source>The words stand in an article, but as nobody's statement.</source>
      <translation>Слова есть в статье, но никому не приписаны.</translation>
    </message>
    <message>
      <source>There are no words in “{name}”, perhaps only pictures. If it was scanned, have its text recognised and open what comes of that.</source>
      <translation>В «{name}» нет слов, возможно, одни картинки. Если это скан, распознайте текст и откройте то, что получится.</translation>
    </message>
    <message>
      <source>There is no operator “{name}:”. It was searched as words.</source>
      <translation>Оператора «{name}:» нет. Искали как обычные слова.</translation>
    </message>
    <message>
      <source>There is no page at “{url}” (any more). Check the address.</source>
      <translation>По адресу «{url}» страницы (уже) нет. Проверьте адрес.</translation>
    </message>
    <message>
      <source>There is no room for the backup at {path}. Free some space, or choose another folder.</source>
      <translation>Для резервной копии в {path} нет места. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
      <source>There is no room for the library ({size} MB). Free some space.</source>
      <translation>Для библиотеки нет места ({size} МБ). Освободите его.</translation>
    </message>
    <message>
      <source>There it is a paraphrase in the article's own words: do not print it as a quotation.</source>
      <translation>Там это пересказ словами статьи: не печатайте его как цитату.</translation>
    </message>
    <message>
      <source>There was not enough memory for this. Try a shorter text.</source>
      <translation>Для этого не хватило памяти. Попробуйте текст покороче.</translation>
    </message>
    <message>
      <source>This</source>
      <translation>Это</translation>
    </message>
    <message>
      <source>This PDF file</source>
      <translation>Этот файл PDF</translation>
    </message>
    <message>
      <source>This address names no site.</source>
      <translation>В этом адресе нет сайта.</translation>
    </message>
    <message>
      <source>This article</source>
      <translation>Эта статья</translation>
    </message>
    <message>
      <source>This article is damaged in the library. Open it once more from its file.</source>
      <translation>Эта статья повреждена в библиотеке. Откройте её снова из файла.</translation>
    </message>
    <message>
      <source>This article is not in the library. Open it and it is kept again.</source>
      <translation>Этой статьи нет в библиотеке. Откройте её, и она снова сохранится.</translation>
    </message>
    <message>
      <source>This could not be read: its content is damaged or not what it seems ({reason}). Try to open it in the program that made it and save it as plain text.</source>
      <translation>Прочитать не удалось: содержимое повреждено или не то, чем кажется ({reason}). Попробуйте открыть его в программе, где оно создано, и сохранить простым текстом.</translation>
    </message>
    <message>
      <source>This is an archive. A backup of a library is restored, not imported.</source>
      <translation>Это архив. Резервную копию библиотеки восстанавливают, а не импортируют.</translation>
    </message>
    <message>
      <source>This is no text in UTF-8, so it is not {forms}.</source>
      <translation>Это не текст в UTF-8, значит, и не {forms}.</translation>
    </message>
    <message>
      <source>This is not a complete address.</source>
      <translation>Это неполный адрес.</translation>
    </message>
    <message>
      <source>This is not {forms} ({kind}: {reason}).</source>
      <translation>Это не {forms} ({kind}: {reason}).</translation>
    </message>
    <message>
      <source>This is only the beginning of the article; the rest is for subscribers. If you are one, open it in your browser, save the page and open the saved file here.</source>
      <translation>Это только начало статьи; остальное для подписчиков. Если вы подписчик, откройте её в браузере, сохраните страницу и откройте сохранённый файл здесь.</translation>
    </message>
    <message>
      <source>This link begins with {scheme}: and is not opened from an article.</source>
      <translation>Ссылка начинается с {scheme}: и из статьи не открывается.</translation>
    </message>
    <message>
      <source>This link leads to another part of the site it came from, which the article does not name.</source>
      <translation>Ссылка ведёт в другой раздел сайта, с которого она взята; статья его не называет.</translation>
    </message>
    <message>
      <source>This looks like a page that leads to articles rather than like one article. Open one of them.</source>
      <translation>Это похоже на страницу со ссылками на статьи, а не на статью. Откройте одну из них.</translation>
    </message>
    <message>
      <source>This text was changed since you last read it.</source>
      <translation>Этот текст изменился с тех пор, как вы его читали.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Название</translation>
    </message>
    <message>
      <source>Turkish (Windows-1254)</source>
      <translation>турецкая (Windows-1254)</translation>
    </message>
    <message>
      <source>Type or paste the address of a page.</source>
      <translation>Введите или вставьте адрес страницы.</translation>
    </message>
    <message>
      <source>Typefaces and icons</source>
      <translation>Шрифты и значки</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Отменено: {what}</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Без названия</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Версия</translation>
    </message>
    <message>
      <source>Western European (Mac Roman)</source>
      <translation>западноевропейская (Mac Roman)</translation>
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation>западноевропейская (Windows-1252)</translation>
    </message>
    <message>
      <source>What is attached was not opened: {names}.</source>
      <translation>Вложения не открыты: {names}.</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Что в ней</translation>
    </message>
    <message>
      <source>What stands before @ is not the site: the site is {host}.</source>
      <translation>То, что до @, не сайт: сайт — {host}.</translation>
    </message>
    <message>
      <source>What was noticed while it was read</source>
      <translation>Что замечено при чтении</translation>
    </message>
    <message>
      <source>What you do now is kept for this session only.</source>
      <translation>То, что вы сделаете сейчас, сохранится только на этот сеанс.</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Где она</translation>
    </message>
    <message>
      <source>Who said what</source>
      <translation>Кто что сказал</translation>
    </message>
    <message>
      <source>Word for word on record.</source>
      <translation>Известно дословно.</translation>
    </message>
    <message>
      <source>Word for word, but for what its ellipsis leaves out.</source>
      <translation>Дословно, кроме пропущенного за многоточием.</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Произведения</translation>
    </message>
    <message>
      <source>You are not allowed to read “{name}”. Ask its owner for permission, or open a copy of your own.</source>
      <translation>У вас нет права читать «{name}». Попросите его у владельца или откройте свою копию.</translation>
    </message>
    <message>
      <source>You said so.</source>
      <translation>Так решили вы.</translation>
    </message>
    <message numerus="yes">
      <source>Your decision holds. | All of your %n decisions hold.</source>
      <translation>
        <numerusform>В силе %n ваше решение.</numerusform>
        <numerusform>В силе все %n ваших решения.</numerusform>
        <numerusform>В силе все %n ваших решений.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Ваша заметка</translation>
    </message>
    <message>
      <source>a PDF file</source>
      <translation>файл PDF</translation>
    </message>
    <message>
      <source>a compressed file</source>
      <translation>сжатый файл</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>база данных</translation>
    </message>
    <message>
      <source>a document</source>
      <translation>документ</translation>
    </message>
    <message>
      <source>a form of the name: {words}</source>
      <translation>форма имени: {words}</translation>
    </message>
    <message>
      <source>a group</source>
      <translation>группа</translation>
    </message>
    <message>
      <source>a meta element</source>
      <translation>элемент meta</translation>
    </message>
    <message>
      <source>a person</source>
      <translation>лицо</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>изображение</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>программа</translation>
    </message>
    <message>
      <source>a rich-text (RTF) file</source>
      <translation>файл RTF</translation>
    </message>
    <message>
      <source>a zip archive</source>
      <translation>архив zip</translation>
    </message>
    <message>
      <source>about the author</source>
      <translation>об авторе</translation>
    </message>
    <message>
      <source>added</source>
      <translation>добавлено</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>реклама</translation>
    </message>
    <message>
      <source>also “{name}”</source>
      <translation>также «{name}»</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>изменено</translation>
    </message>
    <message>
      <source>alternative text</source>
      <translation>замещающий текст</translation>
    </message>
    <message>
      <source>an old Word or Office file</source>
      <translation>старый файл Word или Office</translation>
    </message>
    <message>
      <source>an organisation</source>
      <translation>организация</translation>
    </message>
    <message>
      <source>analysed in {seconds} s</source>
      <translation>разобрано за {seconds} с</translation>
    </message>
    <message>
      <source>another speaker elsewhere</source>
      <translation>в другом месте — другой автор</translation>
    </message>
    <message>
      <source>another speaker there</source>
      <translation>там говорит другой</translation>
    </message>
    <message>
      <source>as reported by {name}</source>
      <translation>в передаче: {name}</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>вложение</translation>
    </message>
    <message>
      <source>author</source>
      <translation>автор</translation>
    </message>
    <message>
      <source>beside the article</source>
      <translation>рядом со статьёй</translation>
    </message>
    <message>
      <source>beside the program (portable)</source>
      <translation>рядом с программой (переносимо)</translation>
    </message>
    <message>
      <source>both articles name {words}</source>
      <translation>в обеих статьях названы {words}</translation>
    </message>
    <message>
      <source>building or site</source>
      <translation>здание или сооружение</translation>
    </message>
    <message>
      <source>button</source>
      <translation>кнопка</translation>
    </message>
    <message>
      <source>certain</source>
      <translation>точно</translation>
    </message>
    <message>
      <source>changed by you</source>
      <translation>изменено вами</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>комментарий</translation>
    </message>
    <message>
      <source>comment by {name}</source>
      <translation>комментарий: {name}</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>комментарии</translation>
    </message>
    <message>
      <source>cookie or privacy notice</source>
      <translation>уведомление о cookie или конфиденциальности</translation>
    </message>
    <message>
      <source>cookies and privacy</source>
      <translation>cookie и конфиденциальность</translation>
    </message>
    <message>
      <source>copyright notice</source>
      <translation>сведения об авторских правах</translation>
    </message>
    <message>
      <source>correction or contact link</source>
      <translation>ссылка на исправления или контакты</translation>
    </message>
    <message>
      <source>cue: {words}</source>
      <translation>слова автора: {words}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>дата</translation>
    </message>
    <message>
      <source>decided by you</source>
      <translation>решено вами</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>отрицается</translation>
    </message>
    <message>
      <source>document</source>
      <translation>документ</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>сомнительно</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>выпало</translation>
    </message>
    <message>
      <source>event</source>
      <translation>событие</translation>
    </message>
    <message>
      <source>first named in paragraph {number}: {words}</source>
      <translation>впервые в абзаце {number}: {words}</translation>
    </message>
    <message>
      <source>form</source>
      <translation>форма</translation>
    </message>
    <message>
      <source>front matter</source>
      <translation>заголовок файла</translation>
    </message>
    <message>
      <source>gained</source>
      <translation>прибавилось</translation>
    </message>
    <message>
      <source>given to another</source>
      <translation>приписано другому</translation>
    </message>
    <message>
      <source>group</source>
      <translation>группа</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>скрытый текст</translation>
    </message>
    <message>
      <source>highlight: {words}</source>
      <translation>выделение: {words}</translation>
    </message>
    <message numerus="yes">
      <source>in %n other article(s)</source>
      <translation>
        <numerusform>ещё в %n статье</numerusform>
        <numerusform>ещё в %n статьях</numerusform>
        <numerusform>ещё в %n статьях</numerusform>
      </translation>
    </message>
    <message>
      <source>it has no manifest</source>
      <translation>в ней нет описи</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>она повреждена</translation>
    </message>
    <message>
      <source>it is damaged: its contents do not match its manifest</source>
      <translation>она повреждена: содержимое не сходится с описью</translation>
    </message>
    <message>
      <source>it is no archive</source>
      <translation>это не архив</translation>
    </message>
    <message>
      <source>its Twitter card</source>
      <translation>её карточка Twitter</translation>
    </message>
    <message>
      <source>its address</source>
      <translation>её адрес</translation>
    </message>
    <message>
      <source>its byline</source>
      <translation>её строка автора</translation>
    </message>
    <message>
      <source>its time element</source>
      <translation>её элемент time</translation>
    </message>
    <message>
      <source>kept {when}</source>
      <translation>сохранено {when}</translation>
    </message>
    <message>
      <source>language</source>
      <translation>язык</translation>
    </message>
    <message>
      <source>law</source>
      <translation>закон</translation>
    </message>
    <message>
      <source>leads to {name} in paragraph {number}</source>
      <translation>ведёт к {name} в абзаце {number}</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>вероятно</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>пропало</translation>
    </message>
    <message>
      <source>mail header</source>
      <translation>заголовок письма</translation>
    </message>
    <message>
      <source>marks are switched off</source>
      <translation>пометы выключены</translation>
    </message>
    <message>
      <source>named by {variable} or --data</source>
      <translation>указано в {variable} или --data</translation>
    </message>
    <message>
      <source>nationality or group</source>
      <translation>национальность или группа</translation>
    </message>
    <message>
      <source>navigation</source>
      <translation>навигация</translation>
    </message>
    <message>
      <source>newsletter or subscription</source>
      <translation>рассылка или подписка</translation>
    </message>
    <message>
      <source>next best: {words}</source>
      <translation>второй вариант: {words}</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>не установлено</translation>
    </message>
    <message>
      <source>not installed: rules do its work</source>
      <translation>не установлена: её работу делают правила</translation>
    </message>
    <message>
      <source>not part of the article</source>
      <translation>не часть статьи</translation>
    </message>
    <message>
      <source>not said: the source refused or did not say</source>
      <translation>не сказано: источник отказался или промолчал</translation>
    </message>
    <message>
      <source>not text but binary data</source>
      <translation>не текст, а двоичные данные</translation>
    </message>
    <message>
      <source>note: {body}; on: {words}</source>
      <translation>заметка: {body}; к словам: {words}</translation>
    </message>
    <message>
      <source>nothing said so far</source>
      <translation>досюда ничего не сказано</translation>
    </message>
    <message>
      <source>one is the other's abbreviation in its article</source>
      <translation>одно — сокращение другого в статье</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>организация</translation>
    </message>
    <message>
      <source>outlet</source>
      <translation>издание</translation>
    </message>
    <message>
      <source>page footer</source>
      <translation>нижняя часть страницы</translation>
    </message>
    <message>
      <source>page header</source>
      <translation>верхняя часть страницы</translation>
    </message>
    <message>
      <source>page number</source>
      <translation>номер страницы</translation>
    </message>
    <message>
      <source>para. {number}</source>
      <translation>абз. {number}</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>абзац</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>абзац {number}</translation>
    </message>
    <message>
      <source>paraphrase</source>
      <translation>пересказ</translation>
    </message>
    <message>
      <source>partly word for word</source>
      <translation>частью дословно</translation>
    </message>
    <message>
      <source>person</source>
      <translation>лицо</translation>
    </message>
    <message>
      <source>place</source>
      <translation>место</translation>
    </message>
    <message>
      <source>place with a government</source>
      <translation>страна, регион, город</translation>
    </message>
    <message>
      <source>product</source>
      <translation>изделие</translation>
    </message>
    <message>
      <source>quote by {name}</source>
      <translation>цитата, {name}</translation>
    </message>
    <message>
      <source>quote that is not attributed</source>
      <translation>цитата без автора</translation>
    </message>
    <message>
      <source>quoted message</source>
      <translation>цитируемое письмо</translation>
    </message>
    <message>
      <source>related articles</source>
      <translation>похожие статьи</translation>
    </message>
    <message>
      <source>running foot</source>
      <translation>нижний колонтитул</translation>
    </message>
    <message>
      <source>running head</source>
      <translation>верхний колонтитул</translation>
    </message>
    <message numerus="yes">
      <source>said so far: %n statement(s)</source>
      <translation>
        <numerusform>сказано досюда: %n высказывание</numerusform>
        <numerusform>сказано досюда: %n высказывания</numerusform>
        <numerusform>сказано досюда: %n высказываний</numerusform>
      </translation>
    </message>
    <message>
      <source>saved search: {words}</source>
      <translation>сохранённый поиск: {words}</translation>
    </message>
    <message>
      <source>second-hand</source>
      <translation>из вторых рук</translation>
    </message>
    <message>
      <source>share buttons</source>
      <translation>кнопки «поделиться»</translation>
    </message>
    <message>
      <source>sharing</source>
      <translation>поделиться</translation>
    </message>
    <message>
      <source>sidebar</source>
      <translation>боковая колонка</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>подпись</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>кто-то другой</translation>
    </message>
    <message>
      <source>source: {words}</source>
      <translation>источник: {words}</translation>
    </message>
    <message>
      <source>table of contents</source>
      <translation>оглавление</translation>
    </message>
    <message>
      <source>the latest {count} of them here</source>
      <translation>здесь последние {count} из них</translation>
    </message>
    <message>
      <source>the library in it is damaged</source>
      <translation>библиотека в ней повреждена</translation>
    </message>
    <message>
      <source>the look of the page</source>
      <translation>внешний вид страницы</translation>
    </message>
    <message>
      <source>the name that you gave</source>
      <translation>имя, которое дали вы</translation>
    </message>
    <message>
      <source>the page's text</source>
      <translation>текст страницы</translation>
    </message>
    <message>
      <source>the page's title</source>
      <translation>заголовок страницы</translation>
    </message>
    <message>
      <source>the same full name</source>
      <translation>то же полное имя</translation>
    </message>
    <message>
      <source>the same name</source>
      <translation>то же имя</translation>
    </message>
    <message>
      <source>the same role: {words}</source>
      <translation>та же должность: {words}</translation>
    </message>
    <message>
      <source>the same surname</source>
      <translation>та же фамилия</translation>
    </message>
    <message numerus="yes">
      <source>the same words in %n other article(s)</source>
      <translation>
        <numerusform>те же слова ещё в %n статье</numerusform>
        <numerusform>те же слова ещё в %n статьях</numerusform>
        <numerusform>те же слова ещё в %n статьях</numerusform>
      </translation>
    </message>
    <message>
      <source>the text</source>
      <translation>этого текста</translation>
    </message>
    <message>
      <source>the usual place on this computer</source>
      <translation>обычное место на этом компьютере</translation>
    </message>
    <message>
      <source>title</source>
      <translation>заголовок</translation>
    </message>
    <message>
      <source>topics</source>
      <translation>темы</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>без имени</translation>
    </message>
    <message>
      <source>unnamed source</source>
      <translation>неназванный источник</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>версия {number}</translation>
    </message>
    <message>
      <source>watched</source>
      <translation>под наблюдением</translation>
    </message>
    <message>
      <source>withheld</source>
      <translation>умолчано</translation>
    </message>
    <message>
      <source>word for word</source>
      <translation>дословно</translation>
    </message>
    <message>
      <source>work</source>
      <translation>произведение</translation>
    </message>
    <message>
      <source>your correction: {words}</source>
      <translation>ваше исправление: {words}</translation>
    </message>
    <message>
      <source>{after} is now a speaker apart from {subject}</source>
      <translation>{after} теперь отдельно от {subject}</translation>
    </message>
    <message>
      <source>{count} changed</source>
      <translation>изменено: {count}</translation>
    </message>
    <message>
      <source>{count} confirmed</source>
      <translation>подтверждено: {count}</translation>
    </message>
    <message>
      <source>{count} less than certain</source>
      <translation>{count} не вполне точных</translation>
    </message>
    <message>
      <source>{count} less than likely</source>
      <translation>{count} маловероятных</translation>
    </message>
    <message>
      <source>{count} not a quote</source>
      <translation>не цитаты: {count}</translation>
    </message>
    <message>
      <source>{count} skipped</source>
      <translation>пропущено: {count}</translation>
    </message>
    <message>
      <source>{count} word for word</source>
      <translation>{count} дословно</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} и {last}</translation>
    </message>
    <message>
      <source>{first} led to {last}.</source>
      <translation>{first} перенаправил на {last}.</translation>
    </message>
    <message numerus="yes">
      <source>{held} of your decisions, %n in all, holds. | {held} of your %n decisions hold.</source>
      <translation>
        <numerusform>Из %n вашего решения в силе {held}.</numerusform>
        <numerusform>Из %n ваших решений в силе {held}.</numerusform>
        <numerusform>Из %n ваших решений в силе {held}.</numerusform>
      </translation>
    </message>
    <message>
      <source>{held}; made on {date} by On Record {version}</source>
      <translation>{held}; сделано {date}, On Record {version}</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} ч</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
      <source>{id} (of the text: a file that moved is still the same article)</source>
      <translation>{id} (текста: перемещённый файл — та же статья)</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} мин</translation>
    </message>
    <message>
      <source>{name} cannot be used ({reason}).</source>
      <translation>Нельзя использовать: {name} ({reason}).</translation>
    </message>
    <message>
      <source>{name} has {size} MB; at most {limit} MB can be opened. Split it into chapters or articles and open one of those.</source>
      <translation>{name}: {size} МБ, а открыть можно не больше {limit} МБ. Разделите на главы или статьи и откройте одну из них.</translation>
    </message>
    <message>
      <source>{number} percent of all quoted words</source>
      <translation>{number} % всех процитированных слов</translation>
    </message>
    <message>
      <source>{subject} has no description now</source>
      <translation>{subject} — теперь без описания</translation>
    </message>
    <message>
      <source>{subject} has no text in it. Open another file, or paste the text of the article.</source>
      <translation>{subject}: текста нет. Откройте другой файл или вставьте текст статьи.</translation>
    </message>
    <message numerus="yes">
      <source>{subject} has no text in it: its page is a scanned picture. Let a program for text recognition (OCR) make a PDF with text of it, and open that. | {subject} has no text in it: its pages are scanned pictures. Let a program for text recognition (OCR) make a PDF with text of it, and open that.</source>
      <translation>
        <numerusform>{subject}: текста нет, страницы — отсканированные картинки. Сделайте программой распознавания (OCR) PDF с текстом и откройте его.</numerusform>
        <numerusform>{subject}: текста нет, страницы — отсканированные картинки. Сделайте программой распознавания (OCR) PDF с текстом и откройте его.</numerusform>
        <numerusform>{subject}: текста нет, страницы — отсканированные картинки. Сделайте программой распознавания (OCR) PDF с текстом и откройте его.</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} is damaged or not a PDF file after all. Download or copy it again; if a PDF program can still open it, save it anew there.</source>
      <translation>{subject}: файл повреждён или это вовсе не PDF. Скачайте или скопируйте его снова; если программа для PDF ещё открывает его, сохраните там заново.</translation>
    </message>
    <message>
      <source>{subject} is empty: there are no words in it. Open another file, or paste the text of the article.</source>
      <translation>{subject}: пусто, слов нет. Откройте другой файл или вставьте текст статьи.</translation>
    </message>
    <message>
      <source>{subject} is encrypted in a way that On Record does not know. Open it in the program that made it, and save it without protection.</source>
      <translation>{subject}: файл зашифрован неизвестным On Record способом. Откройте его в программе, где он создан, и сохраните без защиты.</translation>
    </message>
    <message>
      <source>{subject} is locked with a password. Open it in a PDF program with the password, print it to a new PDF file, and open that.</source>
      <translation>{subject}: файл закрыт паролем. Откройте его с паролем в программе для PDF, напечатайте в новый файл PDF и откройте этот файл.</translation>
    </message>
    <message>
      <source>{subject} is no longer taken for anybody</source>
      <translation>{subject} больше не считается кем-либо</translation>
    </message>
    <message>
      <source>{subject} is now called {after}</source>
      <translation>{subject} — новое имя: {after}</translation>
    </message>
    <message>
      <source>{subject} is now described as “{after}”</source>
      <translation>{subject} — теперь с описанием «{after}»</translation>
    </message>
    <message>
      <source>{subject} is now labelled {after}</source>
      <translation>{subject} — теперь с пометкой {after}</translation>
    </message>
    <message>
      <source>{subject} is now one with {after}</source>
      <translation>{subject} теперь одно с {after}</translation>
    </message>
    <message>
      <source>{subject} is now {kind}</source>
      <translation>{subject} — теперь {kind}</translation>
    </message>
    <message>
      <source>{subject} is {kind}, which cannot be opened. Text, web pages and documents can: save it as text in the program that made it, or copy the article and paste it here.</source>
      <translation>{subject} — {kind}, открыть нельзя. Открываются тексты, веб-страницы и документы: сохраните его как текст в программе, где он создан, или скопируйте статью и вставьте сюда.</translation>
    </message>
    <message>
      <source>{subject} shows no words without its scripts. Open it in a browser, select the article there, copy it, and paste it here.</source>
      <translation>{subject}: без скриптов слов не видно. Откройте страницу в браузере, выделите там статью, скопируйте и вставьте сюда.</translation>
    </message>
    <message numerus="yes">
      <source>{told}, in %n article(s).</source>
      <translation>
        <numerusform>{told}, в %n статье.</numerusform>
        <numerusform>{told}, в %n статьях.</numerusform>
        <numerusform>{told}, в %n статьях.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{told}: %n quote(s).</source>
      <translation>
        <numerusform>{told}: %n цитата.</numerusform>
        <numerusform>{told}: %n цитаты.</numerusform>
        <numerusform>{told}: %n цитат.</numerusform>
      </translation>
    </message>
    <message>
      <source>{verdict}, as a paraphrase</source>
      <translation>{verdict}, в пересказе</translation>
    </message>
    <message>
      <source>{verdict}, disputed</source>
      <translation>{verdict}, спорно</translation>
    </message>
    <message>
      <source>{verdict}, speaker unknown</source>
      <translation>{verdict}, говорящий неизвестен</translation>
    </message>
    <message>
      <source>“{chosen}” is no encoding that On Record knows. Choose another one.</source>
      <translation>«{chosen}» — неизвестная On Record кодировка. Выберите другую.</translation>
    </message>
    <message>
      <source>“{host}” answered with {status} and not with a page. {save}</source>
      <translation>«{host}» ответил {status}, а не страницей. {save}</translation>
    </message>
    <message>
      <source>“{host}” asks for fewer requests. Wait a few minutes, or open it in a browser, save the page, and open the saved file here.</source>
      <translation>«{host}» просит реже обращаться. Подождите несколько минут или откройте страницу в браузере, сохраните её и откройте сохранённый файл здесь.</translation>
    </message>
    <message>
      <source>“{host}” cannot be found. Check the address, and whether this computer is connected to the internet.</source>
      <translation>«{host}» не найден. Проверьте адрес и подключён ли этот компьютер к интернету.</translation>
    </message>
    <message>
      <source>“{host}” does not answer. Check the address, or try again later.</source>
      <translation>«{host}» не отвечает. Проверьте адрес или попробуйте позже.</translation>
    </message>
    <message>
      <source>“{host}” does not give this page to programs ({status}). {save}</source>
      <translation>«{host}» не отдаёт эту страницу программам ({status}). {save}</translation>
    </message>
    <message>
      <source>“{host}” has trouble of its own ({status}). Try again later.</source>
      <translation>У «{host}» собственные неполадки ({status}). Попробуйте позже.</translation>
    </message>
    <message>
      <source>“{host}” is not on the public internet but on this computer or its own network, so it was not opened. Save the page in a browser and open the file.</source>
      <translation>«{host}» находится не в общем интернете, а на этом компьютере или в его сети, поэтому не открыт. Сохраните страницу в браузере и откройте файл.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site, such as example.org.</source>
      <translation>«{host}» не имя сайта вроде example.org.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site.</source>
      <translation>«{host}» не имя сайта.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site. Check the address and try again.</source>
      <translation>«{host}» — не имя сайта. Проверьте адрес и попробуйте снова.</translation>
    </message>
    <message>
      <source>“{host}” took too long to answer. Try again later, or open it in a browser, save the page, and open the saved file here.</source>
      <translation>«{host}» слишком долго отвечал. Попробуйте позже или откройте страницу в браузере, сохраните её и откройте сохранённый файл здесь.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is no date. Write it as 2019-05-31, 2019-05 or 2019; it was left out.</source>
      <translation>«{name}:{value}» — не дата. Пишите 2019-05-31, 2019-05 или 2019; это пропущено.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is no kind of quote; there are {kinds}. It was left out.</source>
      <translation>«{name}:{value}» — не вид цитаты; есть {kinds}. Это пропущено.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is not known; there are {states}. It was left out.</source>
      <translation>«{name}:{value}» неизвестно; есть {states}. Это пропущено.</translation>
    </message>
    <message>
      <source>“{name}:” needs a value right after it, without a space. It was left out.</source>
      <translation>После «{name}:» сразу, без пробела, нужно значение. Это пропущено.</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <source>“{name}” arrived damaged. Try again, or save the page in a browser.</source>
      <translation>«{name}»: получено с повреждениями. Попробуйте снова или сохраните страницу в браузере.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason}). Check that its drive is connected, or copy the file to this computer first.</source>
      <translation>«{name}» прочитать нельзя ({reason}). Проверьте, подключён ли диск, или сначала скопируйте файл на этот компьютер.</translation>
    </message>
    <message>
      <source>“{name}” cannot be restored: {why}. The library is as it was.</source>
      <translation>Копию «{name}» нельзя восстановить: {why}. Библиотека осталась прежней.</translation>
    </message>
    <message>
      <source>“{name}” declares abbreviations of its own in its markup, as files do that are made to hang programs. It was not opened; if you trust it, copy its text from the program that made it.</source>
      <translation>«{name}» объявляет в разметке собственные сокращения, как файлы, сделанные, чтобы вешать программы. Файл не открыт; если вы ему доверяете, скопируйте текст из программы, где он создан.</translation>
    </message>
    <message>
      <source>“{name}” has more than {limit} MB. It was not opened.</source>
      <translation>«{name}»: больше {limit} МБ. Не открыто.</translation>
    </message>
    <message>
      <source>“{name}” is a device and not a file. Open a file, or paste the text.</source>
      <translation>«{name}» — устройство, а не файл. Откройте файл или вставьте текст.</translation>
    </message>
    <message>
      <source>“{name}” is a folder. Open one of the files in it.</source>
      <translation>«{name}» — папка. Откройте один из файлов в ней.</translation>
    </message>
    <message>
      <source>“{name}” is an old Word file, or locked with a password. Open it in the program that made it, save it as .docx without a password, and open that.</source>
      <translation>«{name}» — старый файл Word или файл с паролем. Откройте его в программе, где он создан, сохраните как .docx без пароля и откройте этот файл.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or incomplete. Fetch or copy it again, or open it in the program that made it and save it anew.</source>
      <translation>«{name}»: файл повреждён или неполон. Получите или скопируйте его снова либо откройте в программе, где он создан, и сохраните заново.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or not what it seems ({kind}). Open it in the program that made it and save it anew, or copy its text and paste it here.</source>
      <translation>«{name}»: файл повреждён или не то, чем кажется ({kind}). Откройте его в программе, где он создан, и сохраните заново или скопируйте текст и вставьте сюда.</translation>
    </message>
    <message>
      <source>“{name}” is damaged: a part of it cannot be understood. Fetch or copy it again.</source>
      <translation>«{name}»: файл повреждён, часть его не понять. Получите или скопируйте его снова.</translation>
    </message>
    <message>
      <source>“{name}” is locked by its shop (DRM): only the shop's own program can open it. Ask for an open edition, or paste the passage you need.</source>
      <translation>«{name}» закрыт магазином (DRM): открыть его может только программа магазина. Попросите открытое издание или вставьте нужный отрывок.</translation>
    </message>
    <message>
      <source>“{name}” is locked with a password. Open it in the program that made it, save it without one, and open it again.</source>
      <translation>«{name}» закрыт паролем. Откройте его в программе, где он создан, сохраните без пароля и откройте снова.</translation>
    </message>
    <message>
      <source>“{name}” is nested more deeply than any real document, so it was not opened. If you trust it, copy its text from the program that made it.</source>
      <translation>«{name}» вложен глубже любого настоящего документа, поэтому не открыт. Если вы ему доверяете, скопируйте текст из программы, где он создан.</translation>
    </message>
    <message>
      <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
      <translation>«{name}» — не текст OpenDocument: нет части с текстом.</translation>
    </message>
    <message>
      <source>“{name}” is no Word document: the part with the text is missing. Open it in the program that made it and save it as .docx.</source>
      <translation>«{name}» — не документ Word: нет части с текстом. Откройте его в программе, где он создан, и сохраните как .docx.</translation>
    </message>
    <message>
      <source>“{name}” is no book that can be read: the list of its chapters is missing. Fetch it again.</source>
      <translation>«{name}» — книга, которую не прочитать: нет списка глав. Получите её снова.</translation>
    </message>
    <message>
      <source>“{name}” is no rich-text file, whatever its name says. Save it anew as .rtf or as text.</source>
      <translation>«{name}» — не файл RTF, что бы ни говорило имя. Сохраните его заново как .rtf или текст.</translation>
    </message>
    <message>
      <source>“{name}” is no text but another kind of OpenDocument file. Save what it says as text.</source>
      <translation>«{name}» — не текст, а другой вид файла OpenDocument. Сохраните его содержимое как текст.</translation>
    </message>
    <message>
      <source>“{name}” is not in the library. See what is there with: onrecord library list</source>
      <translation>«{name}» нет в библиотеке. Что в ней есть, покажет: onrecord library list</translation>
    </message>
    <message>
      <source>“{name}” is not put together as a document is: it holds an entry that leads outside it or stands in it twice, as files do that are made to do harm. Do not open it elsewhere either.</source>
      <translation>«{name}» устроен не как документ: в нём есть запись, ведущая наружу или стоящая дважды, как в файлах, сделанных во вред. Не открывайте его и в другом месте.</translation>
    </message>
    <message>
      <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and open it again.</source>
      <translation>«{name}» нет на месте. Возможно, файл перемещён, переименован или удалён; найдите его и откройте снова.</translation>
    </message>
    <message>
      <source>“{name}” is not what its name says. If you know what it is, give it the right ending; otherwise fetch it again.</source>
      <translation>«{name}» — не то, что говорит имя. Если вы знаете, что это, дайте файлу верное расширение; иначе получите его снова.</translation>
    </message>
    <message>
      <source>“{name}” is packed as “{packing}”, which was not asked for. Save the page in a browser.</source>
      <translation>«{name}» упаковано как «{packing}», чего не просили. Сохраните страницу в браузере.</translation>
    </message>
    <message>
      <source>“{name}” is packed several times over, as no honest page is. It was not opened.</source>
      <translation>«{name}» упаковано несколько раз, как не бывает с честными страницами. Не открыто.</translation>
    </message>
    <message>
      <source>“{name}” unpacks to far more than an article or a book has, so it was not opened. If you trust it, open it in the program that made it and copy the text.</source>
      <translation>«{name}» распаковывается в гораздо больше, чем статья или книга, поэтому не открыт. Если вы ему доверяете, откройте его в программе, где он создан, и скопируйте текст.</translation>
    </message>
    <message>
      <source>“{name}”: a place in this export lies outside its text.</source>
      <translation>«{name}»: место в этой выгрузке лежит вне её текста.</translation>
    </message>
    <message>
      <source>“{name}”: quotes and speakers of this export do not fit together.</source>
      <translation>«{name}»: цитаты и говорящие этой выгрузки не сходятся.</translation>
    </message>
    <message>
      <source>“{path}” has no page {page} any more. Open the file again.</source>
      <translation>В «{path}» больше нет страницы {page}. Откройте файл снова.</translation>
    </message>
    <message>
      <source>“{url}” is an empty page. {save}</source>
      <translation>«{url}» — пустая страница. {save}</translation>
    </message>
    <message>
      <source>“{url}” is not an address. Check it and try again.</source>
      <translation>«{url}» — не адрес. Проверьте его и попробуйте снова.</translation>
    </message>
    <message>
      <source>“{url}” leads from one address to the next without end. {save}</source>
      <translation>«{url}» без конца ведёт с одного адреса на другой. {save}</translation>
    </message>
  </context>
  <context>
    <name>Presenter</name>
    <message>
      <source>Finding out who said what</source>
      <translation>Выясняется, кто что сказал</translation>
    </message>
    <message>
      <source>Finding out who said what…</source>
      <translation>Выясняется, кто что сказал…</translation>
    </message>
    <message>
      <source>Not analysed. Press F5 to try again.</source>
      <translation>Не разобрано. Нажмите F5, чтобы попробовать снова.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Читается {name}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Попробовать снова</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
  </context>
  <context>
    <name>PrintCommands</name>
    <message>
      <source>Article</source>
      <translation>Статья</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Сохранить как PDF</translation>
    </message>
    <message>
      <source>The article could not be printed: {reason}.</source>
      <translation>Не удалось напечатать статью: {reason}.</translation>
    </message>
    <message>
      <source>{pages} saved in {name}.</source>
      <translation>Сохранено в {name}: {pages}.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}.</source>
      <translation>Не удалось записать {path}: {reason}.</translation>
    </message>
  </context>
  <context>
    <name>QuietLines</name>
    <message>
      <source>&amp;Redo: {what}</source>
      <translation>&amp;Повторить: {what}</translation>
    </message>
    <message>
      <source>&amp;Undo: {what}</source>
      <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Выделить цветом</translation>
    </message>
    <message>
      <source>Lost decisions</source>
      <translation>Утраченные решения</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Читать</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Просмотреть</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
    <message>
      <source>The text was changed, and the words that these speak of are not in it any more.</source>
      <translation>Текст изменился, и слов, о которых идёт речь, в нём больше нет.</translation>
    </message>
    <message>
      <source>What could not be kept</source>
      <translation>Что не удалось сохранить</translation>
    </message>
    <message>
      <source>{what} not found in this text.</source>
      <translation>В этом тексте не найдено: {what}.</translation>
    </message>
  </context>
  <context>
    <name>QuoteCommands</name>
    <message>
      <source>1 quote goes to “{other}”.</source>
      <translation>1 цитата переходит к «{other}».</translation>
    </message>
    <message>
      <source>A speaker's name</source>
      <translation>Имя говорящего</translation>
    </message>
    <message>
      <source>All {count} quotes of {name}</source>
      <translation>Все цитаты ({count}), {name}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Изменить</translation>
    </message>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Сначала выберите цитату: щёлкните её в тексте или нажмите J.</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Отметить</translation>
    </message>
    <message>
      <source>Mark as a quote</source>
      <translation>Отметить как цитату</translation>
    </message>
    <message>
      <source>Select the words first: with the pointer, or Shift and arrows.</source>
      <translation>Сначала выделите слова: указателем или Shift и стрелками.</translation>
    </message>
    <message>
      <source>This quote</source>
      <translation>Эта цитата</translation>
    </message>
    <message>
      <source>This quote: it is somebody else of the same name</source>
      <translation>Эта цитата: это другой человек с тем же именем</translation>
    </message>
    <message>
      <source>Who said this?</source>
      <translation>Кто это сказал?</translation>
    </message>
    <message>
      <source>“%1”, a new name</source>
      <translation>«%1», новое имя</translation>
    </message>
  </context>
  <context>
    <name>QuoteView</name>
    <message>
      <source>Quotes in the order of the text</source>
      <translation>Цитаты по порядку текста</translation>
    </message>
  </context>
  <context>
    <name>ReadingCard</name>
    <message>
      <source>All settings…</source>
      <translation>Все настройки…</translation>
    </message>
    <message>
      <source>Text and marks</source>
      <translation>Текст и пометы</translation>
    </message>
  </context>
  <context>
    <name>ReceiptPopover</name>
    <message>
      <source>Change speaker…</source>
      <translation>Сменить говорящего…</translation>
    </message>
    <message>
      <source>Copy citation</source>
      <translation>Копировать со ссылкой</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>Не цитата</translation>
    </message>
    <message>
      <source>Receipt: {words}</source>
      <translation>Обоснование: {words}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Отозвать</translation>
    </message>
    <message>
      <source>cue</source>
      <translation>слова автора</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>в других местах</translation>
    </message>
    <message>
      <source>found by: {rule}</source>
      <translation>найдено: {rule}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>вид</translation>
    </message>
    <message>
      <source>next best</source>
      <translation>второй вариант</translation>
    </message>
    <message>
      <source>source</source>
      <translation>источник</translation>
    </message>
    <message>
      <source>you</source>
      <translation>вы</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>No quote here is doubtful.</source>
      <translation>Здесь нет сомнительных цитат.</translation>
    </message>
    <message>
      <source>Reviewed: {said}.</source>
      <translation>Просмотрено: {said}.</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message>
      <source>Change…</source>
      <translation>Изменить…</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Закончить</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>Не цитата</translation>
    </message>
    <message>
      <source>Review, {number} of {count}: said by {name}? Y right, C change the speaker, N not a quote, S skip, Escape ends</source>
      <translation>Просмотр, {number} из {count}: сказано ({name})? Y верно, C сменить говорящего, N не цитата, S пропустить, Escape — конец</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Верно</translation>
    </message>
    <message>
      <source>Said by {name}?</source>
      <translation>Это сказано ({name})?</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Пропустить</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} из {count}</translation>
    </message>
  </context>
  <context>
    <name>RowButton</name>
    <message>
      <source>Correct, merge, rename …</source>
      <translation>Исправить, объединить, переименовать…</translation>
    </message>
    <message>
      <source>What can be done about this</source>
      <translation>Что с этим можно сделать</translation>
    </message>
  </context>
  <context>
    <name>SearchHelp</name>
    <message>
      <source>Narrow a search</source>
      <translation>Сузить поиск</translation>
    </message>
    <message>
      <source>from then on; or before:, date:</source>
      <translation>с этой даты; или before:, date:</translation>
    </message>
    <message>
      <source>in articles that name it</source>
      <translation>в статьях, где это названо</translation>
    </message>
    <message>
      <source>in this outlet; or title:, byline:</source>
      <translation>в этом издании; или title:, byline:</translation>
    </message>
    <message>
      <source>one or the other</source>
      <translation>то или другое</translation>
    </message>
    <message>
      <source>or denied, withheld, unattributed</source>
      <translation>или denied, withheld, unattributed</translation>
    </message>
    <message>
      <source>said by somebody called so</source>
      <translation>сказано тем, кого так зовут</translation>
    </message>
    <message>
      <source>these words one after another</source>
      <translation>эти слова подряд</translation>
    </message>
    <message>
      <source>without this word</source>
      <translation>без этого слова</translation>
    </message>
    <message>
      <source>word for word; or kind:paraphrase</source>
      <translation>дословно; или kind:paraphrase</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Analysis</source>
      <translation>Разбор</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>Как в системе</translation>
    </message>
    <message>
      <source>At the start, when no file is named. An article is read when its tab is looked at</source>
      <translation>При запуске, если файл не указан. Статья читается, когда открывают её вкладку</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Контраст</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Тёмная</translation>
    </message>
    <message>
      <source>Direct quotes</source>
      <translation>Прямые цитаты</translation>
    </message>
    <message>
      <source>Dotted line under paraphrases</source>
      <translation>Пунктир под пересказом</translation>
    </message>
    <message>
      <source>Doubtful is below 50 %, certain from 80 %</source>
      <translation>Сомнительно — ниже 50 %, точно — от 80 %</translation>
    </message>
    <message>
      <source>Empty: the one that comes with the program. Used from the next start on</source>
      <translation>Пусто: та, что идёт с программой. Со следующего запуска</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Сущности</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Всё</translation>
    </message>
    <message>
      <source>From the next start on. The articles themselves are read in English</source>
      <translation>Со следующего запуска. Сами статьи читаются на английском</translation>
    </message>
    <message>
      <source>How much is marked</source>
      <translation>Сколько помечается</translation>
    </message>
    <message>
      <source>In the margin left of the text</source>
      <translation>На полях слева от текста</translation>
    </message>
    <message>
      <source>Indirect quotes</source>
      <translation>Косвенные цитаты</translation>
    </message>
    <message>
      <source>Keep every article</source>
      <translation>Хранить каждую статью</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Язык</translation>
    </message>
    <message>
      <source>Least certainty</source>
      <translation>Наименьшая уверенность</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Библиотека</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Светлая</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>Высота строки</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Длина строки</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Пометы</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Движение</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Нет</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Ничего</translation>
    </message>
    <message>
      <source>Open what was open</source>
      <translation>Открывать то, что было открыто</translation>
    </message>
    <message>
      <source>Paragraph numbers</source>
      <translation>Номера абзацев</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Чтение</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Чтение вслух</translation>
    </message>
    <message>
      <source>Reading font</source>
      <translation>Шрифт чтения</translation>
    </message>
    <message>
      <source>Removed parts</source>
      <translation>Убранные части</translation>
    </message>
    <message>
      <source>Sans serif</source>
      <translation>Без засечек</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Сепия</translation>
    </message>
    <message>
      <source>Show what is not part of the article</source>
      <translation>Показывать то, что не входит в статью</translation>
    </message>
    <message>
      <source>Size of everything</source>
      <translation>Размер всего</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Скорость</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Запуск</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Система</translation>
    </message>
    <message>
      <source>System serif</source>
      <translation>С засечками</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Размер текста</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>Tint words in quotation marks</source>
      <translation>Подкрашивать слова в кавычках</translation>
    </message>
    <message>
      <source>Underline names</source>
      <translation>Подчёркивать имена</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Голос</translation>
    </message>
    <message>
      <source>What you open goes into the library, with everybody it quotes; nothing leaves this computer</source>
      <translation>Открытое попадает в библиотеку вместе со всеми, кого цитирует; ничто не покидает этот компьютер</translation>
    </message>
    <message>
      <source>Where this computer has several</source>
      <translation>Если на компьютере их несколько</translation>
    </message>
    <message>
      <source>Who speaks where</source>
      <translation>Кто где говорит</translation>
    </message>
    <message>
      <source>With none, the text jumps to a place instead of scrolling there, and nothing slides or blinks</source>
      <translation>Без движения текст сразу переходит к месту, не прокручиваясь, и ничего не скользит и не мигает</translation>
    </message>
    <message>
      <source>Words, buttons and pictures of the window, on top of the system's own. From the next start on</source>
      <translation>Слова, кнопки и картинки окна, сверх размера системы. Со следующего запуска</translation>
    </message>
    <message>
      <source>spaCy model</source>
      <translation>Модель spaCy</translation>
    </message>
    <message>
      <source>{:.0f} characters</source>
      <translation>{:.0f} знаков</translation>
    </message>
    <message>
      <source>{:.2f} of the size</source>
      <translation>{:.2f} размера</translation>
    </message>
    <message>
      <source>{:.2f} × the usual</source>
      <translation>{:.2f} × обычной</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>Вернуть исходные</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Настройки</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Undo restoring the defaults</source>
      <translation>Отменить возврат исходных</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Entities</source>
      <translation>Сущности</translation>
    </message>
    <message>
      <source>Filter entities</source>
      <translation>Фильтр сущностей</translation>
    </message>
    <message>
      <source>Filter quotes</source>
      <translation>Фильтр цитат</translation>
    </message>
    <message>
      <source>Filter speakers</source>
      <translation>Фильтр говорящих</translation>
    </message>
    <message>
      <source>Filter your notes</source>
      <translation>Фильтр заметок</translation>
    </message>
    <message>
      <source>No names found in this article.</source>
      <translation>В этой статье не найдено имён.</translation>
    </message>
    <message>
      <source>No quotes found in this article. Missed one? Select its words and press M.</source>
      <translation>В этой статье цитат не найдено. Какую-то пропустили? Выделите её слова и нажмите M.</translation>
    </message>
    <message>
      <source>No speakers found in this article.</source>
      <translation>В этой статье не найдено говорящих.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Nothing matches this filter.</source>
      <translation>Под этот фильтр ничего не подходит.</translation>
    </message>
    <message>
      <source>Open an article to see who said what.</source>
      <translation>Откройте статью, чтобы увидеть, кто что сказал.</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Цитаты</translation>
    </message>
    <message>
      <source>Select words in the text: H highlights them, N writes a note on them.</source>
      <translation>Выделите слова в тексте: H выделяет цветом, N пишет заметку.</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Говорящие</translation>
    </message>
  </context>
  <context>
    <name>SpeakerModel</name>
    <message>
      <source>Unnamed sources</source>
      <translation>Неназванные источники</translation>
    </message>
  </context>
  <context>
    <name>SpeakerView</name>
    <message>
      <source>Speakers and their statements</source>
      <translation>Говорящие и их высказывания</translation>
    </message>
  </context>
  <context>
    <name>SpeechBar</name>
    <message>
      <source>Next sentence (Right)</source>
      <translation>Следующее предложение (вправо)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Пауза (пробел)</translation>
    </message>
    <message>
      <source>Previous sentence (Left)</source>
      <translation>Предыдущее предложение (влево)</translation>
    </message>
    <message>
      <source>Read aloud (Space)</source>
      <translation>Читать вслух (пробел)</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Скорость</translation>
    </message>
    <message>
      <source>Stop reading aloud (Escape)</source>
      <translation>Закончить чтение вслух (Escape)</translation>
    </message>
    <message>
      <source>System voice</source>
      <translation>Голос системы</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Голос</translation>
    </message>
  </context>
  <context>
    <name>SpeechCommands</name>
    <message>
      <source>Choose a speaker first.</source>
      <translation>Сначала выберите говорящего.</translation>
    </message>
    <message>
      <source>Looking for a voice…</source>
      <translation>Поиск голоса…</translation>
    </message>
    <message>
      <source>Nothing is being read aloud.</source>
      <translation>Сейчас ничего не читается вслух.</translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>Абзац {number}</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Чтение вслух</translation>
    </message>
    <message>
      <source>The voice stopped: {reason}</source>
      <translation>Голос прервался: {reason}</translation>
    </message>
    <message>
      <source>There is no voice yet</source>
      <translation>Голоса пока нет</translation>
    </message>
    <message>
      <source>There is nothing to read aloud here.</source>
      <translation>Здесь нечего читать вслух.</translation>
    </message>
    <message>
      <source>To install</source>
      <translation>Как установить</translation>
    </message>
    <message>
      <source>{name}, statement {number} of {total}</source>
      <translation>{name}, высказывание {number} из {total}</translation>
    </message>
  </context>
  <context>
    <name>StatementPill</name>
    <message>
      <source>Next statement of this speaker</source>
      <translation>Следующее высказывание этого говорящего</translation>
    </message>
    <message>
      <source>Previous statement of this speaker</source>
      <translation>Предыдущее высказывание этого говорящего</translation>
    </message>
    <message>
      <source>{name} {number} of {total}</source>
      <translation>{name} {number} из {total}</translation>
    </message>
    <message>
      <source>{name} · {total} in all</source>
      <translation>{name} · всего {total}</translation>
    </message>
    <message>
      <source>{place}, {above} above, {below} below</source>
      <translation>{place}, выше {above}, ниже {below}</translation>
    </message>
  </context>
  <context>
    <name>StatementTable</name>
    <message>
      <source>Certainty</source>
      <translation>Уверенность</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Абзац</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Говорящий</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Высказывание</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Слов</translation>
    </message>
  </context>
  <context>
    <name>StatementsDialog</name>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Enter goes to a statement; a heading sorts.</source>
      <translation>Enter ведёт к высказыванию; заголовок сортирует.</translation>
    </message>
    <message>
      <source>Who speaks where</source>
      <translation>Кто где говорит</translation>
    </message>
  </context>
  <context>
    <name>StatementsView</name>
    <message>
      <source>Who speaks where</source>
      <translation>Кто где говорит</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Progress</source>
      <translation>Ход работы</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Остановить</translation>
    </message>
    <message>
      <source>Stop what is running</source>
      <translation>Остановить выполняемое</translation>
    </message>
    <message>
      <source>{percent} % read</source>
      <translation>прочитано {percent} %</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>осталось {time}</translation>
    </message>
  </context>
  <context>
    <name>TabCard</name>
    <message>
      <source>Close tab</source>
      <translation>Закрыть вкладку</translation>
    </message>
    <message>
      <source>Fetch the page</source>
      <translation>Загрузить страницу</translation>
    </message>
    <message>
      <source>Open another file…</source>
      <translation>Открыть другой файл…</translation>
    </message>
    <message>
      <source>This page is on the web, at {address}. It is fetched only when you say so.</source>
      <translation>Эта страница в интернете, по адресу {address}. Она загрузится, только когда вы скажете.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Попробовать снова</translation>
    </message>
    <message>
      <source>{name} could not be opened</source>
      <translation>Не удалось открыть {name}</translation>
    </message>
  </context>
  <context>
    <name>TabPresenter</name>
    <message>
      <source>New tab</source>
      <translation>Новая вкладка</translation>
    </message>
  </context>
  <context>
    <name>TabStrip</name>
    <message>
      <source>Close tab</source>
      <translation>Закрыть вкладку</translation>
    </message>
    <message>
      <source>Close {title}</source>
      <translation>Закрыть {title}</translation>
    </message>
    <message>
      <source>New tab</source>
      <translation>Новая вкладка</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Открыть статьи</translation>
    </message>
    <message>
      <source>{title}, being read</source>
      <translation>{title}, читается</translation>
    </message>
    <message>
      <source>{title}, could not be opened</source>
      <translation>{title}, не открывается</translation>
    </message>
    <message>
      <source>{title}, ready</source>
      <translation>{title}, готово</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close this message</source>
      <translation>Закрыть это сообщение</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Menu</source>
      <translation>Меню</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Инструменты</translation>
    </message>
  </context>
  <context>
    <name>VersionCard</name>
    <message>
      <source>Show in the article</source>
      <translation>Показать в статье</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>нет</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>больше нет</translation>
    </message>
    <message>
      <source>{after}, before {before}</source>
      <translation>{after}, раньше {before}</translation>
    </message>
  </context>
  <context>
    <name>VersionCommands</name>
    <message>
      <source>Analysed anew by a newer version: {summary}.</source>
      <translation>Разобрано заново более новой версией: {summary}.</translation>
    </message>
    <message>
      <source>One of the two versions has not been analysed yet.</source>
      <translation>Одна из двух версий ещё не разобрана.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Показать</translation>
    </message>
    <message>
      <source>The library has no other version of this story.</source>
      <translation>В библиотеке нет другой версии этой статьи.</translation>
    </message>
    <message>
      <source>This article was analysed by one version of the analysis only.</source>
      <translation>Эта статья разобрана только одной версией анализа.</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <source>&lt;s&gt;struck through&lt;/s&gt; only before · &lt;u&gt;underlined&lt;/u&gt; only now</source>
      <translation>&lt;s&gt;зачёркнуто&lt;/s&gt; только раньше · &lt;u&gt;подчёркнуто&lt;/u&gt; только теперь</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Более старая версия</translation>
    </message>
    <message>
      <source>Versions of this story</source>
      <translation>Версии этой статьи</translation>
    </message>
    <message>
      <source>What the newer analysis changed</source>
      <translation>Что изменил более новый разбор</translation>
    </message>
  </context>
  <context>
    <name>VoiceList</name>
    <message>
      <source>Looking for voices…</source>
      <translation>Поиск голосов…</translation>
    </message>
    <message>
      <source>System voice</source>
      <translation>Голос системы</translation>
    </message>
  </context>
  <context>
    <name>Voices</name>
    <message>
      <source>Reading aloud uses the speech part of Qt, which is large and therefore not installed with On Record. Install it with the command below and start On Record again.</source>
      <translation>Для чтения вслух нужна речевая часть Qt: она велика и потому не ставится вместе с On Record. Установите её командой ниже и запустите On Record снова.</translation>
    </message>
    <message>
      <source>The speech service of this computer does not answer. Restart it, or the computer, and try again.</source>
      <translation>Речевая служба этого компьютера не отвечает. Перезапустите её или компьютер и попробуйте снова.</translation>
    </message>
    <message>
      <source>This computer has no voice. Install Speech Dispatcher and a voice such as eSpeak NG, for instance with the command below, and start On Record again.</source>
      <translation>На этом компьютере нет голоса. Установите Speech Dispatcher и голос, например eSpeak NG, командой ниже и запустите On Record снова.</translation>
    </message>
    <message>
      <source>Windows has no voice installed. Add one under Settings, Time &amp; language, Speech, and start On Record again.</source>
      <translation>В Windows не установлен голос. Добавьте его в «Параметры, Время и язык, Речь» и запустите On Record снова.</translation>
    </message>
    <message>
      <source>macOS has no voice installed. Add one under System Settings, Accessibility, Spoken Content, and start On Record again.</source>
      <translation>В macOS не установлен голос. Добавьте его в «Системные настройки, Универсальный доступ, Устный контент» и запустите On Record снова.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Open a file…</source>
      <translation>Открыть файл…</translation>
    </message>
    <message>
      <source>Open an address…</source>
      <translation>Открыть адрес…</translation>
    </message>
    <message>
      <source>Open an article and see who said what</source>
      <translation>Откройте статью и узнайте, кто что сказал</translation>
    </message>
    <message>
      <source>Open {title}</source>
      <translation>Открыть {title}</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Вставить текст</translation>
    </message>
    <message>
      <source>READ LAST</source>
      <translation>НЕДАВНО ПРОЧИТАННОЕ</translation>
    </message>
    <message>
      <source>Text, Markdown, web pages, Word, PDF: open them, or drop them anywhere in this window. Nothing leaves this computer.</source>
      <translation>Текст, Markdown, веб-страницы, Word, PDF: откройте их или перетащите в это окно. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
      <source>Try the sample article</source>
      <translation>Открыть статью-пример</translation>
    </message>
  </context>
  <context>
    <name>_Bar</name>
    <message>
      <source>Close other tabs</source>
      <translation>Закрыть другие вкладки</translation>
    </message>
    <message>
      <source>Close tab</source>
      <translation>Закрыть вкладку</translation>
    </message>
  </context>
</TS>
