<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About On Record</source>
      <translation>&amp;Acerca de On Record</translation>
    </message>
    <message>
      <source>&amp;Add files…</source>
      <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
      <source>&amp;All marks</source>
      <translation>&amp;Todas las marcas</translation>
    </message>
    <message>
      <source>&amp;Analyse again</source>
      <translation>&amp;Analizar de nuevo</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <translation>Copia de &amp;seguridad…</translation>
    </message>
    <message>
      <source>&amp;Check a quote…</source>
      <translation>&amp;Comprobar una cita…</translation>
    </message>
    <message>
      <source>&amp;Command palette</source>
      <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
      <source>&amp;Compare two speakers…</source>
      <translation>&amp;Comparar dos hablantes…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Entities</source>
      <translation>&amp;Entidades</translation>
    </message>
    <message>
      <source>&amp;Everything on record…</source>
      <translation>&amp;Todo lo registrado…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Find in the article</source>
      <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>A&amp;delante</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <source>&amp;Go to a heading…</source>
      <translation>Ir a un &amp;título…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Contraste alto</translation>
    </message>
    <message>
      <source>&amp;Import an export…</source>
      <translation>&amp;Importar una exportación…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Biblioteca</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>&amp;Mark the selection as a quote…</source>
      <translation>&amp;Marcar la selección como cita…</translation>
    </message>
    <message>
      <source>&amp;Narrower column</source>
      <translation>Columna más &amp;estrecha</translation>
    </message>
    <message>
      <source>&amp;New window</source>
      <translation>Ventana &amp;nueva</translation>
    </message>
    <message>
      <source>&amp;Next quote</source>
      <translation>Cita &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;No marks</source>
      <translation>&amp;Ninguna marca</translation>
    </message>
    <message>
      <source>&amp;Not a quote</source>
      <translation>&amp;No es una cita</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <source>&amp;Previous quote</source>
      <translation>Cita &amp;anterior</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Quotes</source>
      <translation>&amp;Citas</translation>
    </message>
    <message>
      <source>&amp;Quotes and speakers only</source>
      <translation>Solo &amp;citas y hablantes</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>&amp;Restaurar…</translation>
    </message>
    <message>
      <source>&amp;Search the library</source>
      <translation>&amp;Buscar en la biblioteca</translation>
    </message>
    <message>
      <source>&amp;Speakers</source>
      <translation>&amp;Hablantes</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Versions of this story…</source>
      <translation>&amp;Versiones de esta noticia…</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Why this speaker?</source>
      <translation>¿&amp;Por qué este hablante?</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>Columna más a&amp;ncha</translation>
    </message>
    <message>
      <source>&amp;Your corrections…</source>
      <translation>&amp;Sus correcciones…</translation>
    </message>
    <message>
      <source>Abou&amp;t the library…</source>
      <translation>&amp;Acerca de la biblioteca…</translation>
    </message>
    <message>
      <source>About this te&amp;xt…</source>
      <translation>Acerca de este te&amp;xto…</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <source>Change the &amp;speaker…</source>
      <translation>Cambiar el &amp;hablante…</translation>
    </message>
    <message>
      <source>Close ta&amp;b</source>
      <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
      <source>Copy as &amp;Markdown</source>
      <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
      <source>Copy quote as &amp;citation</source>
      <translation>&amp;Copiar la cita con su fuente</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Fi&amp;lter the panel</source>
      <translation>Fi&amp;ltrar el panel</translation>
    </message>
    <message>
      <source>Find a &amp;regular expression</source>
      <translation>Buscar una e&amp;xpresión regular</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>Buscar s&amp;iguiente</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Buscar an&amp;terior</translation>
    </message>
    <message>
      <source>Find whole &amp;words</source>
      <translation>Buscar &amp;palabras completas</translation>
    </message>
    <message>
      <source>Hi&amp;ghlight</source>
      <translation>&amp;Resaltar</translation>
    </message>
    <message>
      <source>Larger &amp;text</source>
      <translation>Texto más &amp;grande</translation>
    </message>
    <message>
      <source>Mar&amp;ks</source>
      <translation>&amp;Marcas</translation>
    </message>
    <message>
      <source>Mark &amp;direct quotes</source>
      <translation>Marcar las citas &amp;directas</translation>
    </message>
    <message>
      <source>Mark &amp;entities</source>
      <translation>Marcar las &amp;entidades</translation>
    </message>
    <message>
      <source>Mark &amp;indirect quotes</source>
      <translation>Marcar las citas &amp;indirectas</translation>
    </message>
    <message>
      <source>N&amp;otes</source>
      <translation>N&amp;otas</translation>
    </message>
    <message>
      <source>N&amp;ote…</source>
      <translation>N&amp;ota…</translation>
    </message>
    <message>
      <source>New &amp;tab</source>
      <translation>Pestaña n&amp;ueva</translation>
    </message>
    <message>
      <source>Next quote of the same speaker</source>
      <translation>Cita siguiente del mismo hablante</translation>
    </message>
    <message>
      <source>Next re&amp;moved part</source>
      <translation>Siguiente parte &amp;retirada</translation>
    </message>
    <message>
      <source>Next ta&amp;b</source>
      <translation>Pestaña si&amp;guiente</translation>
    </message>
    <message>
      <source>Normal si&amp;ze</source>
      <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
      <source>Open a&amp;ddress…</source>
      <translation>Abrir una &amp;dirección…</translation>
    </message>
    <message>
      <source>Open the &amp;clipboard</source>
      <translation>Abrir el &amp;portapapeles</translation>
    </message>
    <message>
      <source>Open the &amp;sample article</source>
      <translation>Abrir el artículo de &amp;ejemplo</translation>
    </message>
    <message>
      <source>Pa&amp;ge picture</source>
      <translation>Ima&amp;gen de la página</translation>
    </message>
    <message>
      <source>Paragraph n&amp;umbers</source>
      <translation>N&amp;úmeros de párrafo</translation>
    </message>
    <message>
      <source>Pr&amp;int…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>Previous &amp;tab</source>
      <translation>Pestaña an&amp;terior</translation>
    </message>
    <message>
      <source>Previous quote of the same speaker</source>
      <translation>Cita anterior del mismo hablante</translation>
    </message>
    <message>
      <source>R&amp;eopen closed tab</source>
      <translation>&amp;Reabrir la pestaña cerrada</translation>
    </message>
    <message>
      <source>Re&amp;view doubtful quotes</source>
      <translation>Re&amp;visar las citas dudosas</translation>
    </message>
    <message>
      <source>Read &amp;aloud from here</source>
      <translation>Leer en &amp;voz alta desde aquí</translation>
    </message>
    <message>
      <source>Read aga&amp;in from the sentence before</source>
      <translation>Volver a la &amp;frase anterior</translation>
    </message>
    <message>
      <source>Read on from the ne&amp;xt sentence</source>
      <translation>Seguir en la frase si&amp;guiente</translation>
    </message>
    <message>
      <source>Read this speaker’s statements alou&amp;d</source>
      <translation>Leer en voz alta las &amp;declaraciones de este hablante</translation>
    </message>
    <message>
      <source>Read with another encodin&amp;g…</source>
      <translation>Leer con otra &amp;codificación…</translation>
    </message>
    <message>
      <source>Read with repaired &amp;letters</source>
      <translation>Leer con las &amp;letras reparadas</translation>
    </message>
    <message>
      <source>S&amp;epia</source>
      <translation>S&amp;epia</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
      <source>Save as PD&amp;F…</source>
      <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Preferencias…</translation>
    </message>
    <message>
      <source>Show &amp;removed parts</source>
      <translation>Mostrar las partes &amp;retiradas</translation>
    </message>
    <message>
      <source>Show the fol&amp;der of the library</source>
      <translation>Mostrar la &amp;carpeta de la biblioteca</translation>
    </message>
    <message>
      <source>Side &amp;panel</source>
      <translation>&amp;Panel lateral</translation>
    </message>
    <message>
      <source>Sto&amp;p what is running</source>
      <translation>&amp;Detener lo que está en curso</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <source>Te&amp;xt and marks…</source>
      <translation>Te&amp;xto y marcas…</translation>
    </message>
    <message>
      <source>What the &amp;newer analysis changed…</source>
      <translation>Qué cambió el análisis más &amp;nuevo…</translation>
    </message>
    <message>
      <source>Who &amp;is this, so far?</source>
      <translation>¿Qu&amp;ién es, hasta aquí?</translation>
    </message>
    <message>
      <source>Who speaks &amp;where, as a table</source>
      <translation>&amp;Quién habla dónde, en una tabla</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>&amp;Address of the page</source>
      <translation>&amp;Dirección de la página</translation>
    </message>
    <message>
      <source>Address of the page</source>
      <translation>Dirección de la página</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Fetch the page</source>
      <translation>Traer la página</translation>
    </message>
    <message>
      <source>From {host}</source>
      <translation>De {host}</translation>
    </message>
    <message>
      <source>On Record works offline. The network is used only now, for this one page: its text is fetched, no pictures, scripts or trackers, and nothing of yours is sent.</source>
      <translation>On Record funciona sin conexión. La red se usa solo ahora, para esta única página: se trae su texto, sin imágenes, scripts ni rastreadores, y no se envía nada suyo.</translation>
    </message>
    <message>
      <source>Open an address</source>
      <translation>Abrir una dirección</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>Go there</source>
      <translation>Ir allí</translation>
    </message>
    <message>
      <source>Go there: {about}</source>
      <translation>Ir allí: {about}</translation>
    </message>
    <message>
      <source>Nobody's statement</source>
      <translation>Declaración de nadie</translation>
    </message>
    <message>
      <source>another speaker</source>
      <translation>otro hablante</translation>
    </message>
    <message>
      <source>paraphrase</source>
      <translation>paráfrasis</translation>
    </message>
  </context>
  <context>
    <name>ArticleCommands</name>
    <message>
      <source>About this text</source>
      <translation>Acerca de este texto</translation>
    </message>
    <message>
      <source>An encoding</source>
      <translation>Una codificación</translation>
    </message>
    <message>
      <source>No program on this computer opens {scheme} links.</source>
      <translation>Ningún programa de este equipo abre enlaces {scheme}.</translation>
    </message>
    <message>
      <source>Read with another encoding</source>
      <translation>Leer con otra codificación</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <source>read so now</source>
      <translation>leído así</translation>
    </message>
  </context>
  <context>
    <name>ArticlePane</name>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Article: {title}</source>
      <translation>Artículo: {title}</translation>
    </message>
    <message>
      <source>Nothing was removed from this article</source>
      <translation>No se ha retirado nada de este artículo</translation>
    </message>
    <message>
      <source>Quote by {name}, {number} of {total}</source>
      <translation>Cita de {name}, {number} de {total}</translation>
    </message>
    <message>
      <source>Quote, not attributed</source>
      <translation>Cita sin atribuir</translation>
    </message>
    <message>
      <source>The table “Who speaks where” (T) lists them.</source>
      <translation>La tabla «Quién habla dónde» (T) las enumera.</translation>
    </message>
  </context>
  <context>
    <name>BookBar</name>
    <message>
      <source>Place in the book</source>
      <translation>Lugar en el libro</translation>
    </message>
  </context>
  <context>
    <name>CertaintyButton</name>
    <message>
      <source>All quotes</source>
      <translation>Todas las citas</translation>
    </message>
    <message>
      <source>Certain</source>
      <translation>Seguras</translation>
    </message>
    <message>
      <source>Certain only</source>
      <translation>Solo seguras</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <source>Certainty of the quotes listed: {words}</source>
      <translation>Certeza de las citas mostradas: {words}</translation>
    </message>
    <message>
      <source>Likely +</source>
      <translation>Probables +</translation>
    </message>
    <message>
      <source>Likely and certain</source>
      <translation>Probables y seguras</translation>
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <source>As a chart</source>
      <translation>Como gráfico</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>Como tabla</translation>
    </message>
  </context>
  <context>
    <name>CheckDialog</name>
    <message>
      <source>A sentence, or a whole draft with its quotations</source>
      <translation>Una frase, o un borrador entero con sus citas</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>Check this quote</source>
      <translation>Comprobar esta cita</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copiar el informe</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Each quotation is looked up in the library: was it said so, and by whom? Ctrl+Enter checks.</source>
      <translation>Cada cita se busca en la biblioteca: ¿se dijo así, y quién lo dijo? Ctrl+Intro comprueba.</translation>
    </message>
    <message>
      <source>Finding out who is said to have said what…</source>
      <translation>Averiguando a quién se atribuye qué…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <source>Open a draft</source>
      <translation>Abrir un borrador</translation>
    </message>
    <message>
      <source>Open a draft…</source>
      <translation>Abrir un borrador…</translation>
    </message>
    <message>
      <source>Reading the draft…</source>
      <translation>Leyendo el borrador…</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>Dicho por</translation>
    </message>
    <message>
      <source>Said by (if you know)</source>
      <translation>Dicho por (si lo sabe)</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
      <source>There is no quotation in this text.</source>
      <translation>No hay ninguna cita en este texto.</translation>
    </message>
    <message>
      <source>What became of each quotation</source>
      <translation>Qué ha sido de cada cita</translation>
    </message>
    <message>
      <source>Words to check</source>
      <translation>Palabras que comprobar</translation>
    </message>
  </context>
  <context>
    <name>Clearing</name>
    <message>
      <source>Clear the field</source>
      <translation>Vaciar el campo</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Compare two speakers</source>
      <translation>Comparar dos hablantes</translation>
    </message>
    <message>
      <source>Left speaker</source>
      <translation>Hablante de la izquierda</translation>
    </message>
    <message>
      <source>Neither of them is quoted here.</source>
      <translation>Aquí no se cita a ninguno de los dos.</translation>
    </message>
    <message>
      <source>Right speaker</source>
      <translation>Hablante de la derecha</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Statements of two speakers in the order of the text</source>
      <translation>Declaraciones de dos hablantes en el orden del texto</translation>
    </message>
  </context>
  <context>
    <name>CorrectionCommands</name>
    <message>
      <source>A speaker's name</source>
      <translation>Nombre de un hablante</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Change what {name} is?</source>
      <translation>¿Cambiar qué es {name}?</translation>
    </message>
    <message>
      <source>Everything that {name} is said to have said was said by:</source>
      <translation>Todo lo que se atribuye a {name} lo dijo:</translation>
    </message>
    <message>
      <source>Give all</source>
      <translation>Atribuir todo</translation>
    </message>
    <message>
      <source>Give all to…</source>
      <translation>Atribuir todo a…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Kind of speaker</source>
      <translation>Tipo de hablante</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Unir</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Unir con…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Not a person or thing</source>
      <translation>Ni persona ni cosa</translation>
    </message>
    <message>
      <source>Quotes of {name} that somebody else said:</source>
      <translation>Citas de {name} que dijo otra persona:</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar el nombre</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Cargo</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Separar</translation>
    </message>
    <message>
      <source>Split off quotes</source>
      <translation>Separar citas</translation>
    </message>
    <message>
      <source>There is somebody of that name: they become one.</source>
      <translation>Ya hay alguien con ese nombre: pasan a ser uno.</translation>
    </message>
    <message>
      <source>Type of entity</source>
      <translation>Tipo de entidad</translation>
    </message>
    <message>
      <source>What {name} is called:</source>
      <translation>Cómo se llama {name}:</translation>
    </message>
    <message>
      <source>Who said them?</source>
      <translation>¿Quién las dijo?</translation>
    </message>
    <message>
      <source>Who {name} is, as in “foreign minister”:</source>
      <translation>Quién es {name}, por ejemplo «ministro de Exteriores»:</translation>
    </message>
    <message>
      <source>Whose name?</source>
      <translation>¿El nombre de quién?</translation>
    </message>
    <message>
      <source>{gone} → {kept}: keeps the name “{kept}”</source>
      <translation>{gone} → {kept}: conserva el nombre «{kept}»</translation>
    </message>
    <message>
      <source>{name} is nobody and nothing: what they are said to have said stays, without a speaker.</source>
      <translation>{name} no es nadie ni nada: lo que se le atribuye queda, sin hablante.</translation>
    </message>
    <message>
      <source>{name} is one with:</source>
      <translation>{name} es lo mismo que:</translation>
    </message>
    <message>
      <source>{reach} {name} keeps the rest.</source>
      <translation>{reach} {name} conserva el resto.</translation>
    </message>
    <message>
      <source>“%1”, a new name</source>
      <translation>«%1», un nombre nuevo</translation>
    </message>
  </context>
  <context>
    <name>CorrectionsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>The analysis has nothing for it any more, so it changes nothing.</source>
      <translation>El análisis ya no tiene nada para ella, así que no cambia nada.</translation>
    </message>
    <message>
      <source>You have corrected nothing here.</source>
      <translation>No ha corregido nada aquí.</translation>
    </message>
    <message>
      <source>Your corrections of this article</source>
      <translation>Sus correcciones de este artículo</translation>
    </message>
  </context>
  <context>
    <name>CorrectionsMenu</name>
    <message>
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <source>Change the speaker…</source>
      <translation>Cambiar el hablante…</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Copiar con su fuente</translation>
    </message>
    <message>
      <source>Edit the note…</source>
      <translation>Editar la nota…</translation>
    </message>
    <message>
      <source>Everything on record…</source>
      <translation>Todo lo registrado…</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Buscar en el artículo…</translation>
    </message>
    <message>
      <source>Give all to…</source>
      <translation>Atribuir todo a…</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Resaltar</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Mark as a quote…</source>
      <translation>Marcar como cita…</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Unir con…</translation>
    </message>
    <message>
      <source>Not a person</source>
      <translation>No es una persona</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>No es una cita</translation>
    </message>
    <message>
      <source>Not a speaker</source>
      <translation>No es un hablante</translation>
    </message>
    <message>
      <source>Not an entity</source>
      <translation>No es una entidad</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Nota…</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Remove the highlight</source>
      <translation>Quitar el resaltado</translation>
    </message>
    <message>
      <source>Remove the note</source>
      <translation>Eliminar la nota</translation>
    </message>
    <message>
      <source>Rename “{name}”…</source>
      <translation>Cambiar el nombre de «{name}»…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar el nombre…</translation>
    </message>
    <message>
      <source>Role…</source>
      <translation>Cargo…</translation>
    </message>
    <message>
      <source>Split off chosen quotes…</source>
      <translation>Separar las citas elegidas…</translation>
    </message>
    <message>
      <source>Take back your correction</source>
      <translation>Retirar su corrección</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Why this speaker?</source>
      <translation>¿Por qué este hablante?</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>Escribir una nota…</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Amarillo</translation>
    </message>
  </context>
  <context>
    <name>DecidingCommands</name>
    <message>
      <source>Nobody</source>
      <translation>Nadie</translation>
    </message>
    <message>
      <source>leave it without a speaker</source>
      <translation>dejar sin hablante</translation>
    </message>
  </context>
  <context>
    <name>DecisionDialog</name>
    <message>
      <source>Only in this article</source>
      <translation>Solo en este artículo</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Intercambiar</translation>
    </message>
    <message>
      <source>Swap who stays</source>
      <translation>Intercambiar quién queda</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Elija primero una cita: haga clic en una del texto o pulse J.</translation>
    </message>
    <message>
      <source>Quote and source copied.</source>
      <translation>Cita y fuente copiadas.</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereDialog</name>
    <message>
      <source>&lt;u&gt;underlined&lt;/u&gt; only there · &lt;s&gt;struck through&lt;/s&gt; only here · … left out</source>
      <translation>&lt;u&gt;subrayado&lt;/u&gt; solo allí · &lt;s&gt;tachado&lt;/s&gt; solo aquí · … omitido</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>The same words elsewhere</source>
      <translation>Las mismas palabras en otra parte</translation>
    </message>
  </context>
  <context>
    <name>EmptyLibrary</name>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Añadir archivos…</translation>
    </message>
    <message>
      <source>Every article you open is kept here, with everybody it quotes. Then you can search all of them at once, and see what somebody has said over the years.

It all stays on this computer.</source>
      <translation>Cada artículo que abre se guarda aquí, con todos a los que cita. Así puede buscar en todos a la vez y ver lo que alguien ha dicho a lo largo de los años.

Todo queda en este equipo.</translation>
    </message>
    <message>
      <source>Nothing here yet</source>
      <translation>Aún no hay nada aquí</translation>
    </message>
  </context>
  <context>
    <name>EntityView</name>
    <message>
      <source>Entities by kind</source>
      <translation>Entidades por tipo</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
  </context>
  <context>
    <name>ExchangeCommands</name>
    <message>
      <source>Open an article first, or search the library.</source>
      <translation>Abra primero un artículo o busque en la biblioteca.</translation>
    </message>
    <message>
      <source>Saved in {name}.</source>
      <translation>Guardado en {name}.</translation>
    </message>
    <message>
      <source>There is no quote to copy yet.</source>
      <translation>Aún no hay ninguna cita que copiar.</translation>
    </message>
    <message>
      <source>{what} copied as Markdown.</source>
      <translation>{what}: copiado como Markdown.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Qué</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copiado.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy all of it</source>
      <translation>Copiarlo todo</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>How the file begins</source>
      <translation>Cómo empieza el archivo</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
    <message>
      <source>There is nothing in this to export.</source>
      <translation>No hay nada que exportar.</translation>
    </message>
    <message>
      <source>What to export</source>
      <translation>Qué exportar</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Escribiendo {name}…</translation>
    </message>
  </context>
  <context>
    <name>FactsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy all of this</source>
      <translation>Copiar todo esto</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>From the clipboard</source>
      <translation>Del portapapeles</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Abrir artículos</translation>
    </message>
    <message>
      <source>There is no text on the clipboard. Copy some text first, then open it here.</source>
      <translation>No hay texto en el portapapeles. Copie primero un texto y ábralo después aquí.</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source> · {number} in quotes</source>
      <translation> · {number} en citas</translation>
    </message>
    <message>
      <source>Close the find bar (Escape)</source>
      <translation>Cerrar la barra de búsqueda (Escape)</translation>
    </message>
    <message>
      <source>Find in article</source>
      <translation>Buscar en el artículo</translation>
    </message>
    <message>
      <source>Find whole words only</source>
      <translation>Buscar solo palabras completas</translation>
    </message>
    <message>
      <source>Next place (Enter)</source>
      <translation>Siguiente (Intro)</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No se encuentra</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Expresión regular</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Palabras completas</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} de {total}</translation>
    </message>
    <message>
      <source>{total} found</source>
      <translation>{total} encontrados</translation>
    </message>
  </context>
  <context>
    <name>FloorMap</name>
    <message>
      <source>Floor map</source>
      <translation>Mapa de intervenciones</translation>
    </message>
    <message>
      <source>The table “Who speaks where” (T) lists them.</source>
      <translation>La tabla «Quién habla dónde» (T) las enumera.</translation>
    </message>
  </context>
  <context>
    <name>FormatList</name>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
  </context>
  <context>
    <name>GoCommands</name>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Elija primero una cita: haga clic en una del texto o pulse J.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>There are no two speakers to compare in this article.</source>
      <translation>En este artículo no hay dos hablantes que comparar.</translation>
    </message>
    <message>
      <source>This quote is not attributed to anybody.</source>
      <translation>Esta cita no se atribuye a nadie.</translation>
    </message>
    <message>
      <source>This text has no headings.</source>
      <translation>Este texto no tiene títulos.</translation>
    </message>
    <message>
      <source>Words of a heading</source>
      <translation>Palabras de un título</translation>
    </message>
  </context>
  <context>
    <name>GroupedModel</name>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>About On Record</source>
      <translation>Acerca de On Record</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Paleta de comandos</translation>
    </message>
    <message>
      <source>Find a shortcut</source>
      <translation>Buscar un atajo</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Shows who is on record as having said what in an article. Everything happens on this computer; no text is sent anywhere.</source>
      <translation>Muestra quién dijo qué en un artículo. Todo ocurre en este equipo; no se envía ningún texto a ninguna parte.</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>Escriba un comando</translation>
    </message>
  </context>
  <context>
    <name>ImportLine</name>
    <message>
      <source>Adding {number} of {total}: {name}</source>
      <translation>Añadiendo {number} de {total}: {name}</translation>
    </message>
    <message>
      <source>Files put into the library</source>
      <translation>Archivos llevados a la biblioteca</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop adding files</source>
      <translation>Detener la adición de archivos</translation>
    </message>
  </context>
  <context>
    <name>IntroductionCard</name>
    <message>
      <source>Everything on record</source>
      <translation>Todo lo registrado</translation>
    </message>
    <message>
      <source>Everything on record…</source>
      <translation>Todo lo registrado…</translation>
    </message>
    <message>
      <source>First named: {words}</source>
      <translation>Primera mención: {words}</translation>
    </message>
    <message>
      <source>SAID SO FAR</source>
      <translation>DICHO HASTA AQUÍ</translation>
    </message>
    <message>
      <source>Said so far: {words}</source>
      <translation>Dicho hasta aquí: {words}</translation>
    </message>
    <message>
      <source>{statements} before these</source>
      <translation>{statements} antes de estas</translation>
    </message>
    <message>
      <source>{times}, {before} before this</source>
      <translation>{times}, {before} antes de esto</translation>
    </message>
  </context>
  <context>
    <name>LibraryCommands</name>
    <message>
      <source>About the library</source>
      <translation>Acerca de la biblioteca</translation>
    </message>
    <message>
      <source>Add a folder to the library</source>
      <translation>Añadir una carpeta a la biblioteca</translation>
    </message>
    <message>
      <source>Add files to the library</source>
      <translation>Añadir archivos a la biblioteca</translation>
    </message>
    <message>
      <source>Adding files</source>
      <translation>Añadiendo archivos</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>All the others are in the library.</source>
      <translation>Todos los demás están en la biblioteca.</translation>
    </message>
    <message>
      <source>Back up the library</source>
      <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
      <source>Choose a speaker first: click a name in the panel or the text.</source>
      <translation>Elija primero un hablante: haga clic en un nombre del panel o del texto.</translation>
    </message>
    <message>
      <source>Everything in it stays on this computer.</source>
      <translation>Todo su contenido queda en este equipo.</translation>
    </message>
    <message>
      <source>Exports of On Record ({suffixes});;All files (*)</source>
      <translation>Exportaciones de On Record ({suffixes});;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Import an export</source>
      <translation>Importar una exportación</translation>
    </message>
    <message>
      <source>It holds {held}.

Your library as it is now is kept in a file beside it.</source>
      <translation>Contiene {held}.

Su biblioteca actual se conserva en un archivo al lado.</translation>
    </message>
    <message>
      <source>Library of On Record (*{suffix})</source>
      <translation>Biblioteca de On Record (*{suffix})</translation>
    </message>
    <message>
      <source>Library of On Record (*{suffix});;All files (*)</source>
      <translation>Biblioteca de On Record (*{suffix});;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Put this backup in the place of your library?</source>
      <translation>¿Sustituir su biblioteca por esta copia?</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Restore the library</source>
      <translation>Restaurar la biblioteca</translation>
    </message>
    <message>
      <source>The library is in memory, for this session only.</source>
      <translation>La biblioteca está en memoria, solo para esta sesión.</translation>
    </message>
    <message>
      <source>The library is in {folder}.</source>
      <translation>La biblioteca está en {folder}.</translation>
    </message>
    <message>
      <source>The library is saved in {name}: {held}.</source>
      <translation>La biblioteca está guardada en {name}: {held}.</translation>
    </message>
    <message>
      <source>The library was restored: {held}.</source>
      <translation>Se restauró la biblioteca: {held}.</translation>
    </message>
    <message>
      <source>The one before is kept as {name}.</source>
      <translation>La anterior se conserva como {name}.</translation>
    </message>
    <message>
      <source>There is no article in this folder.</source>
      <translation>No hay ningún artículo en esta carpeta.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Which?</source>
      <translation>¿Cuáles?</translation>
    </message>
    <message>
      <source>Your library</source>
      <translation>Su biblioteca</translation>
    </message>
    <message>
      <source>{articles} added to the library.</source>
      <translation>Añadido a la biblioteca: {articles}.</translation>
    </message>
    <message>
      <source>{files} could not be added</source>
      <translation>No se pudo añadir: {files}</translation>
    </message>
    <message>
      <source>{files} could not be added.</source>
      <translation>No se pudo añadir: {files}.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDesk</name>
    <message>
      <source>Its new name</source>
      <translation>Su nuevo nombre</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
      <source>Rename this search</source>
      <translation>Cambiar el nombre de esta búsqueda</translation>
    </message>
    <message>
      <source>The search is kept under “{name}”, in Following.</source>
      <translation>La búsqueda se guarda como «{name}», en Seguimiento.</translation>
    </message>
    <message>
      <source>The search “{name}” is not kept any more.</source>
      <translation>La búsqueda «{name}» ya no se guarda.</translation>
    </message>
    <message>
      <source>Under which name?</source>
      <translation>¿Con qué nombre?</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>{name} is not watched any more.</source>
      <translation>{name} ya no está en seguimiento.</translation>
    </message>
    <message>
      <source>“{name}” was taken out of the library.</source>
      <translation>«{name}» se retiró de la biblioteca.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDock</name>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Keep no longer</source>
      <translation>No guardar más</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Nothing found. Fewer words or the start of a word find more.</source>
      <translation>Nada encontrado. Menos palabras o el comienzo de una encuentran más.</translation>
    </message>
    <message>
      <source>Nothing matches this filter.</source>
      <translation>Nada coincide con este filtro.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>People you watch</source>
      <translation>Personas en seguimiento</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Citas</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar el nombre…</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Búsquedas guardadas</translation>
    </message>
    <message>
      <source>Search for something and keep the search, or watch somebody on their page. What is new shows here.</source>
      <translation>Busque algo y guarde la búsqueda, o siga a alguien desde su página. Lo nuevo aparece aquí.</translation>
    </message>
    <message>
      <source>Take out of the library</source>
      <translation>Retirar de la biblioteca</translation>
    </message>
    <message>
      <source>Watch no longer</source>
      <translation>Dejar de seguir</translation>
    </message>
  </context>
  <context>
    <name>LibrarySearch</name>
    <message>
      <source>How to narrow a search</source>
      <translation>Cómo acotar una búsqueda</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Buscar en la biblioteca</translation>
    </message>
  </context>
  <context>
    <name>LibraryView</name>
    <message>
      <source>Add files…</source>
      <translation>Añadir archivos…</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Articles of the library</source>
      <translation>Artículos de la biblioteca</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>Filtrar artículos</translation>
    </message>
    <message>
      <source>Filter speakers</source>
      <translation>Filtrar hablantes</translation>
    </message>
    <message>
      <source>Following</source>
      <translation>Seguimiento</translation>
    </message>
    <message>
      <source>Saved searches and people you watch</source>
      <translation>Búsquedas guardadas y personas en seguimiento</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Hablantes</translation>
    </message>
    <message>
      <source>Speakers over all articles</source>
      <translation>Hablantes de todos los artículos</translation>
    </message>
    <message>
      <source>What the search found</source>
      <translation>Resultados de la búsqueda</translation>
    </message>
  </context>
  <context>
    <name>LinkCard</name>
    <message>
      <source>Not the same person</source>
      <translation>No es la misma persona</translation>
    </message>
    <message>
      <source>Not them</source>
      <translation>No lo es</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>La misma</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>La misma persona</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <source>It opens in your browser, not here.</source>
      <translation>Se abre en su navegador, no aquí.</translation>
    </message>
    <message>
      <source>It opens in your mail program.</source>
      <translation>Se abre en su programa de correo.</translation>
    </message>
    <message>
      <source>Open link</source>
      <translation>Abrir el enlace</translation>
    </message>
    <message>
      <source>Open this link?</source>
      <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
      <source>This link leads to</source>
      <translation>Este enlace lleva a</translation>
    </message>
    <message>
      <source>This link writes to somebody at</source>
      <translation>Este enlace escribe a alguien en</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Dropped text</source>
      <translation>Texto soltado</translation>
    </message>
    <message>
      <source>No speaker called “{name}” in this article.</source>
      <translation>Ningún hablante llamado «{name}» en este artículo.</translation>
    </message>
  </context>
  <context>
    <name>MarkLegend</name>
    <message>
      <source>Marks in the text</source>
      <translation>Marcas en el texto</translation>
    </message>
    <message>
      <source>a name</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>told in other words</source>
      <translation>contado con otras palabras</translation>
    </message>
    <message>
      <source>who says it</source>
      <translation>quién lo dice</translation>
    </message>
    <message>
      <source>“word for word”</source>
      <translation>«palabra por palabra»</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Choose a speaker first</source>
      <translation>Elija primero un hablante</translation>
    </message>
    <message>
      <source>No statement to go to</source>
      <translation>Ninguna declaración a la que ir</translation>
    </message>
    <message>
      <source>Went on from the first statement of {whose}</source>
      <translation>Se continúa desde la primera declaración ({whose})</translation>
    </message>
    <message>
      <source>Went on from the last statement of {whose}</source>
      <translation>Se continúa desde la última declaración ({whose})</translation>
    </message>
    <message>
      <source>this article</source>
      <translation>este artículo</translation>
    </message>
    <message>
      <source>this speaker</source>
      <translation>este hablante</translation>
    </message>
  </context>
  <context>
    <name>NoteCommands</name>
    <message>
      <source>Select the words first: with the pointer, or Shift and arrows.</source>
      <translation>Seleccione primero las palabras: con el puntero, o con Mayús y las flechas.</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Remove this note</source>
      <translation>Eliminar esta nota</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Amarillo</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Su nota</translation>
    </message>
  </context>
  <context>
    <name>NoteView</name>
    <message>
      <source>Your notes and highlights</source>
      <translation>Sus notas y resaltados</translation>
    </message>
  </context>
  <context>
    <name>OrderButton</name>
    <message>
      <source>Added</source>
      <translation>Añadido</translation>
    </message>
    <message>
      <source>Added last</source>
      <translation>Añadidos los últimos</translation>
    </message>
    <message>
      <source>By date, the latest first</source>
      <translation>Por fecha, los más recientes primero</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>Por título</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Abierto</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Abiertos los últimos</translation>
    </message>
    <message>
      <source>Order of the articles: {words}</source>
      <translation>Orden de los artículos: {words}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
  </context>
  <context>
    <name>OverArticle</name>
    <message>
      <source>first go back to the article: Esc</source>
      <translation>primero vuelva al artículo: Esc</translation>
    </message>
  </context>
  <context>
    <name>PageDock</name>
    <message>
      <source>Page picture</source>
      <translation>Imagen de la página</translation>
    </message>
  </context>
  <context>
    <name>PagePainter</name>
    <message>
      <source>Removed: {reason} · {words}</source>
      <translation>Retirado: {reason} · {words}</translation>
    </message>
    <message>
      <source>about {words}</source>
      <translation>unas {words}</translation>
    </message>
  </context>
  <context>
    <name>PagePicture</name>
    <message>
      <source>No page to show</source>
      <translation>No hay página que mostrar</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>Página %1 de %2</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>Everybody called {name} counts as one person now.</source>
      <translation>Todos los llamados {name} cuentan ahora como una persona.</translation>
    </message>
    <message>
      <source>Export everything {name} said</source>
      <translation>Exportar todo lo que dijo {name}</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>{articles} written to {file}.</source>
      <translation>{articles}: escrito en {file}.</translation>
    </message>
    <message>
      <source>{name} in “{title}” counts as this person now.</source>
      <translation>{name} en «{title}» cuenta ahora como esta persona.</translation>
    </message>
    <message>
      <source>{name} in “{title}” is somebody else from now on.</source>
      <translation>{name} en «{title}» es desde ahora otra persona.</translation>
    </message>
  </context>
  <context>
    <name>PersonEvidence</name>
    <message>
      <source>Appears as</source>
      <translation>Aparece como</translation>
    </message>
    <message>
      <source>May be the same person</source>
      <translation>Puede ser la misma persona</translation>
    </message>
    <message>
      <source>Nothing joins these articles but the name, so nobody says that it is one person. If you know that it is, say so.</source>
      <translation>Solo el nombre une estos artículos, así que nada dice que sea una sola persona. Si lo sabe, dígalo.</translation>
    </message>
    <message>
      <source>Others of this name</source>
      <translation>Otros con este nombre</translation>
    </message>
    <message>
      <source>Roles over time</source>
      <translation>Cargos a lo largo del tiempo</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Mostrar los {count}</translation>
    </message>
    <message>
      <source>They are all one person</source>
      <translation>Son todos la misma persona</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>Why this is one person</source>
      <translation>Por qué es una sola persona</translation>
    </message>
  </context>
  <context>
    <name>PersonFigures</name>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Of all</source>
      <translation>Del total</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medio</translation>
    </message>
    <message>
      <source>Outlet unknown</source>
      <translation>Medio desconocido</translation>
    </message>
    <message>
      <source>Paraphrase</source>
      <translation>Paráfrasis</translation>
    </message>
    <message>
      <source>Quoted in the same articles</source>
      <translation>Citados en los mismos artículos</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <source>Share of voice by outlet</source>
      <translation>Cuota de voz por medio</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Declaraciones</translation>
    </message>
    <message>
      <source>Statements over time</source>
      <translation>Declaraciones a lo largo del tiempo</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Suyas</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <source>Word for word</source>
      <translation>Textual</translation>
    </message>
    <message>
      <source>{statements} without a date</source>
      <translation>{statements} sin fecha</translation>
    </message>
  </context>
  <context>
    <name>PersonPageView</name>
    <message>
      <source>Back to the article</source>
      <translation>Volver al artículo</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Say in the library what is new of them</source>
      <translation>Avisar en la biblioteca de lo nuevo</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Watched</source>
      <translation>En seguimiento</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>{name}: everything on record</source>
      <translation>{name}: todo lo registrado</translation>
    </message>
  </context>
  <context>
    <name>PersonStatements</name>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>Filter statements</source>
      <translation>Filtrar declaraciones</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Sin fecha</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>Nada coincide.</translation>
    </message>
    <message>
      <source>Paraphrase</source>
      <translation>Paráfrasis</translation>
    </message>
    <message>
      <source>Statements, the latest first</source>
      <translation>Declaraciones, las más recientes primero</translation>
    </message>
    <message>
      <source>Word for word</source>
      <translation>Textual</translation>
    </message>
  </context>
  <context>
    <name>Presentation</name>
    <message numerus="yes">
      <source>%n article imported. | %n articles imported.</source>
      <translation>
        <numerusform>%n artículo importado.</numerusform>
        <numerusform>%n artículos importados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n article was there already. | %n articles were there already.</source>
      <translation>
        <numerusform>%n artículo ya estaba.</numerusform>
        <numerusform>%n artículos ya estaban.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n article(s)</source>
      <translation>
        <numerusform>%n artículo</numerusform>
        <numerusform>%n artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n correction(s)</source>
      <translation>
        <numerusform>%n corrección</numerusform>
        <numerusform>%n correcciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decision or note of before | %n decisions or notes of before</source>
      <translation>
        <numerusform>%n decisión o nota anterior</numerusform>
        <numerusform>%n decisiones o notas anteriores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n doubtful</source>
      <translation>
        <numerusform>%n dudosa</numerusform>
        <numerusform>%n dudosas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n archivo</numerusform>
        <numerusform>%n archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in several articles</source>
      <translation>
        <numerusform>%n en varios artículos</numerusform>
        <numerusform>%n en varios artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mention(s)</source>
      <translation>
        <numerusform>%n mención</numerusform>
        <numerusform>%n menciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n más</numerusform>
        <numerusform>%n más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nuevo</numerusform>
        <numerusform>%n nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not marked</source>
      <translation>
        <numerusform>%n sin marcar</numerusform>
        <numerusform>%n sin marcar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note added. | %n notes added.</source>
      <translation>
        <numerusform>%n nota añadida.</numerusform>
        <numerusform>%n notas añadidas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n nota</numerusform>
        <numerusform>%n notas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n outlet(s)</source>
      <translation>
        <numerusform>%n medio</numerusform>
        <numerusform>%n medios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n página</numerusform>
        <numerusform>%n páginas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraph(s)</source>
      <translation>
        <numerusform>%n párrafo</numerusform>
        <numerusform>%n párrafos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paraphrase(s)</source>
      <translation>
        <numerusform>%n paráfrasis</numerusform>
        <numerusform>%n paráfrasis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotation checked, {holding} of them right. | %n quotations checked, {holding} of them right.</source>
      <translation>
        <numerusform>%n cita comprobada, correctas: {holding}.</numerusform>
        <numerusform>%n citas comprobadas, correctas: {holding}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote changes. | %n quotes change.</source>
      <translation>
        <numerusform>%n cita cambia.</numerusform>
        <numerusform>%n citas cambian.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote in {articles} changes. | %n quotes in {articles} change.</source>
      <translation>
        <numerusform>%n cita cambia ({articles}).</numerusform>
        <numerusform>%n citas cambian ({articles}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote is doubtful. | %n quotes are doubtful.</source>
      <translation>
        <numerusform>%n cita es dudosa.</numerusform>
        <numerusform>%n citas son dudosas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote is not marked: {reasons}. | %n quotes are not marked: {reasons}.</source>
      <translation>
        <numerusform>%n cita no está marcada: {reasons}.</numerusform>
        <numerusform>%n citas no están marcadas: {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote the same | %n quotes the same</source>
      <translation>
        <numerusform>%n cita igual</numerusform>
        <numerusform>%n citas iguales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n cita</numerusform>
        <numerusform>%n citas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s) left out by the filter above.</source>
      <translation>
        <numerusform>%n cita excluida por el filtro de arriba.</numerusform>
        <numerusform>%n citas excluidas por el filtro de arriba.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n speaker(s)</source>
      <translation>
        <numerusform>%n hablante</numerusform>
        <numerusform>%n hablantes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n declaración</numerusform>
        <numerusform>%n declaraciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s)</source>
      <translation>
        <numerusform>%n versión</numerusform>
        <numerusform>%n versiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n palabra</numerusform>
        <numerusform>%n palabras</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A chapter that the book names is missing in the file. | %n chapters that the book names are missing in the file.</source>
      <translation>
        <numerusform>Falta en el archivo un capítulo que el libro anuncia.</numerusform>
        <numerusform>Faltan en el archivo %n capítulos que el libro anuncia.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A comment in the margin is kept, folded, after the paragraph it is about. | %n comments in the margin are kept, folded, after the paragraphs they are about.</source>
      <translation>
        <numerusform>Un comentario al margen se conserva, plegado, tras el párrafo al que se refiere.</numerusform>
        <numerusform>%n comentarios al margen se conservan, plegados, tras los párrafos a los que se refieren.</numerusform>
      </translation>
    </message>
    <message>
      <source>A file</source>
      <translation>Un archivo</translation>
    </message>
    <message numerus="yes">
      <source>A link that leads to no web or mail address cannot be followed; its words are shown. | %n links that lead to no web or mail address cannot be followed; their words are shown.</source>
      <translation>
        <numerusform>Un enlace que no lleva a ninguna dirección web o de correo no se puede seguir; se muestran sus palabras.</numerusform>
        <numerusform>%n enlaces que no llevan a ninguna dirección web o de correo no se pueden seguir; se muestran sus palabras.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A passage that was deleted with tracking on is left out; tracked insertions are shown. | %n passages that were deleted with tracking on are left out; tracked insertions are shown.</source>
      <translation>
        <numerusform>Se omite un pasaje borrado con control de cambios; lo insertado se muestra.</numerusform>
        <numerusform>Se omiten %n pasajes borrados con control de cambios; lo insertado se muestra.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A picture is not shown; its description is, where it has one. | %n pictures are not shown; their descriptions are, where they have any.</source>
      <translation>
        <numerusform>No se muestra una imagen; sí su descripción, si la tiene.</numerusform>
        <numerusform>No se muestran %n imágenes; sí sus descripciones, si las tienen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Addresses that begin with {scheme}: cannot be opened, only http and https.</source>
      <translation>Las direcciones que empiezan por {scheme} no se pueden abrir, solo http y https.</translation>
    </message>
    <message>
      <source>Addresses that begin with “{scheme}:” are not opened, only http: and https: pages are. Open a file from the File menu.</source>
      <translation>Las direcciones que empiezan por «{scheme}:» no se abren, solo las páginas http: y https:. Abra un archivo desde el menú Archivo.</translation>
    </message>
    <message>
      <source>Altered</source>
      <translation>Alterada</translation>
    </message>
    <message>
      <source>An address has no spaces in it.</source>
      <translation>Una dirección no lleva espacios.</translation>
    </message>
    <message numerus="yes">
      <source>An embedded object, such as a chart or a drawing, is not shown. | %n embedded objects, such as charts or drawings, are not shown.</source>
      <translation>
        <numerusform>No se muestra un objeto incrustado, como un gráfico o un dibujo.</numerusform>
        <numerusform>No se muestran %n objetos incrustados, como gráficos o dibujos.</numerusform>
      </translation>
    </message>
    <message>
      <source>An empty file named “portable” beside the program makes it keep library and settings in a folder “data” next to itself: then both can be carried on a stick. Starting with --data FOLDER, or naming the folder in the variable {variable}, does the same for any folder.</source>
      <translation>Un archivo vacío llamado «portable» junto al programa hace que guarde la biblioteca y las preferencias en una carpeta «data» a su lado: así caben en una memoria USB. Iniciar con --data CARPETA, o nombrar la carpeta en la variable {variable}, hace lo mismo con cualquier carpeta.</translation>
    </message>
    <message>
      <source>Analysis cancelled.</source>
      <translation>Análisis cancelado.</translation>
    </message>
    <message>
      <source>Another speaker</source>
      <translation>Otro hablante</translation>
    </message>
    <message>
      <source>Another window of On Record is writing to the library. Wait a moment and try again.</source>
      <translation>Otra ventana de On Record está escribiendo en la biblioteca. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Arabic (Windows-1256)</source>
      <translation>árabe (Windows-1256)</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Attribution model, {version}. Learned from PolNeAR; encoder {encoder}</source>
      <translation>Modelo de atribución, {version}. Aprendido de PolNeAR; codificador {encoder}</translation>
    </message>
    <message>
      <source>Baltic (Windows-1257)</source>
      <translation>báltica (Windows-1257)</translation>
    </message>
    <message>
      <source>Buildings and sites</source>
      <translation>Edificios e instalaciones</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Por</translation>
    </message>
    <message>
      <source>Central European (ISO 8859-2)</source>
      <translation>centroeuropea (ISO 8859-2)</translation>
    </message>
    <message>
      <source>Central European (Windows-1250)</source>
      <translation>centroeuropea (Windows-1250)</translation>
    </message>
    <message>
      <source>Chinese (Big5)</source>
      <translation>china (Big5)</translation>
    </message>
    <message>
      <source>Chinese (GB 18030)</source>
      <translation>china (GB 18030)</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Elegido</translation>
    </message>
    <message>
      <source>Colour changed.</source>
      <translation>Color cambiado.</translation>
    </message>
    <message>
      <source>Confirmed as said by {after}</source>
      <translation>Confirmado como dicho por {after}</translation>
    </message>
    <message>
      <source>Confirmed as without a speaker</source>
      <translation>Confirmado sin hablante</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-R)</source>
      <translation>cirílica (KOI8-R)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-U)</source>
      <translation>cirílica (KOI8-U)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows-1251)</source>
      <translation>cirílica (Windows-1251)</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Drawing page {page} of {name} took longer than {seconds} seconds and was stopped. Its text can still be read.</source>
      <translation>Dibujar la página {page} de {name} tardó más de {seconds} segundos y se detuvo. Su texto se puede leer igualmente.</translation>
    </message>
    <message>
      <source>Earlier analysis</source>
      <translation>Análisis anterior</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Codificación</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Acontecimientos</translation>
    </message>
    <message>
      <source>Everything by {name}</source>
      <translation>Todo de {name}</translation>
    </message>
    <message>
      <source>Everything of {subject} given to {after}</source>
      <translation>Todo lo de {subject} se atribuye a {after}</translation>
    </message>
    <message numerus="yes">
      <source>Everywhere: in %n other article(s) as well</source>
      <translation>
        <numerusform>En todas partes: también en %n artículo más</numerusform>
        <numerusform>En todas partes: también en %n artículos más</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Huella</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Encontrada</translation>
    </message>
    <message>
      <source>Found with omissions</source>
      <translation>Encontrada con omisiones</translation>
    </message>
    <message>
      <source>From the file's properties, which may be those of an older text: {names}.</source>
      <translation>De las propiedades del archivo, que pueden ser las de un texto anterior: {names}.</translation>
    </message>
    <message>
      <source>From the file's properties: {names}.</source>
      <translation>De las propiedades del archivo: {names}.</translation>
    </message>
    <message>
      <source>From the first page: {names}.</source>
      <translation>De la primera página: {names}.</translation>
    </message>
    <message>
      <source>From {place}: {names}.</source>
      <translation>Según {place}: {names}.</translation>
    </message>
    <message>
      <source>Garbled letters were put right, as you asked.</source>
      <translation>Las letras estropeadas se repararon, como pidió.</translation>
    </message>
    <message>
      <source>Given to {after}</source>
      <translation>Atribuido a {after}</translation>
    </message>
    <message>
      <source>Greek (ISO 8859-7)</source>
      <translation>griega (ISO 8859-7)</translation>
    </message>
    <message>
      <source>Greek (Windows-1253)</source>
      <translation>griega (Windows-1253)</translation>
    </message>
    <message>
      <source>Hebrew (Windows-1255)</source>
      <translation>hebrea (Windows-1255)</translation>
    </message>
    <message>
      <source>Here {name}, there {others}</source>
      <translation>Aquí {name}, allí {others}</translation>
    </message>
    <message>
      <source>Here {name}, there {others}.</source>
      <translation>Aquí {name}, allí {others}.</translation>
    </message>
    <message>
      <source>Hidden signs in this text reverse the order of letters; it may read wrong.</source>
      <translation>Signos ocultos en este texto invierten el orden de las letras; puede leerse mal.</translation>
    </message>
    <message numerus="yes">
      <source>Hidden text is kept, folded, after its paragraph. | %n passages of hidden text are kept, folded, after their paragraphs.</source>
      <translation>
        <numerusform>El texto oculto se conserva, plegado, tras su párrafo.</numerusform>
        <numerusform>%n pasajes de texto oculto se conservan, plegados, tras sus párrafos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Highlight removed.</source>
      <translation>Resaltado quitado.</translation>
    </message>
    <message>
      <source>Highlighted.</source>
      <translation>Resaltado.</translation>
    </message>
    <message>
      <source>In memory, for this session only.</source>
      <translation>En memoria, solo para esta sesión.</translation>
    </message>
    <message>
      <source>It may imitate another; the network knows it as {host}.</source>
      <translation>Puede imitar a otro; la red lo conoce como {host}.</translation>
    </message>
    <message>
      <source>Its article is not in the library any more</source>
      <translation>Su artículo ya no está en la biblioteca</translation>
    </message>
    <message>
      <source>Its ellipsis leaves out “{word}”: read the whole statement.</source>
      <translation>Los puntos suspensivos omiten «{word}»: lea la declaración entera.</translation>
    </message>
    <message>
      <source>JSON, JSON Lines or Web Annotations that On Record exported</source>
      <translation>JSON, JSON Lines o Web Annotations exportados por On Record</translation>
    </message>
    <message>
      <source>Japanese (EUC-JP)</source>
      <translation>japonesa (EUC-JP)</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>japonesa (Shift JIS)</translation>
    </message>
    <message>
      <source>Korean (CP949)</source>
      <translation>coreana (CP949)</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Lenguas</translation>
    </message>
    <message>
      <source>Laws</source>
      <translation>Leyes</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Hecho con</translation>
    </message>
    <message>
      <source>Marked as a quote</source>
      <translation>Marcado como cita</translation>
    </message>
    <message>
      <source>Marked as a quote of {after}</source>
      <translation>Marcado como cita de {after}</translation>
    </message>
    <message>
      <source>Marked as not a quote</source>
      <translation>Marcado como que no es una cita</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Names and grammar</source>
      <translation>Nombres y gramática</translation>
    </message>
    <message>
      <source>Nationalities and groups</source>
      <translation>Nacionalidades y grupos</translation>
    </message>
    <message>
      <source>Newer analysis</source>
      <translation>Análisis más nuevo</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Sin fecha</translation>
    </message>
    <message>
      <source>Nobody's statement</source>
      <translation>Declaración de nadie</translation>
    </message>
    <message>
      <source>None: the text was pasted or dropped</source>
      <translation>Ninguno: el texto se pegó o se soltó</translation>
    </message>
    <message>
      <source>Not attributed</source>
      <translation>Sin atribuir</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No se encuentra</translation>
    </message>
    <message>
      <source>Note changed.</source>
      <translation>Nota cambiada.</translation>
    </message>
    <message>
      <source>Note removed.</source>
      <translation>Nota eliminada.</translation>
    </message>
    <message>
      <source>Note written.</source>
      <translation>Nota escrita.</translation>
    </message>
    <message>
      <source>Nothing in the library has these words.</source>
      <translation>Nada en la biblioteca tiene estas palabras.</translation>
    </message>
    <message>
      <source>Nothing is given to {subject} any more</source>
      <translation>Ya no se atribuye nada a {subject}</translation>
    </message>
    <message>
      <source>Now without a speaker</source>
      <translation>Ahora sin hablante</translation>
    </message>
    <message>
      <source>On a stick</source>
      <translation>En una memoria USB</translation>
    </message>
    <message>
      <source>Only the chosen quote</source>
      <translation>Solo la cita elegida</translation>
    </message>
    <message>
      <source>Only the first {read} of {count} pages were read, since the file is too large or too slow. Split it into parts to read the rest.</source>
      <translation>Solo se leyeron las primeras {read} de {count} páginas, porque el archivo es demasiado grande o lento. Divídalo para leer el resto.</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Solo {name}</translation>
    </message>
    <message>
      <source>Open it in a browser, save the page, and open the saved file here.</source>
      <translation>Ábrala en un navegador, guarde la página y abra aquí el archivo guardado.</translation>
    </message>
    <message>
      <source>Opening cancelled.</source>
      <translation>Apertura cancelada.</translation>
    </message>
    <message>
      <source>Opening {name} stopped the reader twice, so the file is probably damaged. Open it in the program that made it and save it again, or paste its text.</source>
      <translation>La apertura de {name} detuvo dos veces el lector, así que el archivo estará dañado. Ábralo en el programa que lo creó y guárdelo de nuevo, o pegue su texto.</translation>
    </message>
    <message>
      <source>Opening {name} took longer than {seconds} seconds and was stopped. If it lies on a slow drive, copy it to this computer first; otherwise paste its text.</source>
      <translation>La apertura de {name} tardó más de {seconds} segundos y se detuvo. Si está en una unidad lenta, cópielo primero en este equipo; si no, pegue su texto.</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organizaciones</translation>
    </message>
    <message numerus="yes">
      <source>Page {pages} is damaged and could not be read. | Pages {pages} are damaged and could not be read.</source>
      <translation>
        <numerusform>La página {pages} está dañada y no se pudo leer.</numerusform>
        <numerusform>Las páginas {pages} están dañadas y no se pudieron leer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Page {pages} is scanned: a picture without text, of which nothing can be read. A program for text recognition (OCR) can make a PDF with text of it. | Pages {pages} are scanned: pictures without text, of which nothing can be read. A program for text recognition (OCR) can make a PDF with text of them.</source>
      <translation>
        <numerusform>La página {pages} está escaneada: una imagen sin texto, de la que no se puede leer nada. Un programa de reconocimiento de texto (OCR) puede hacer con ella un PDF con texto.</numerusform>
        <numerusform>Las páginas {pages} están escaneadas: imágenes sin texto, de las que no se puede leer nada. Un programa de reconocimiento de texto (OCR) puede hacer con ellas un PDF con texto.</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page} cannot be drawn ({reason}). Its text can still be read.</source>
      <translation>La página {page} no se puede dibujar ({reason}). Su texto se puede leer igualmente.</translation>
    </message>
    <message>
      <source>Page {page} of {name} cannot be drawn. Its text can still be read.</source>
      <translation>La página {page} de {name} no se puede dibujar. Su texto se puede leer igualmente.</translation>
    </message>
    <message>
      <source>Page {page} of “{path}” is damaged and cannot be drawn.</source>
      <translation>La página {page} de «{path}» está dañada y no se puede dibujar.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>Places with a government</source>
      <translation>Lugares con gobierno</translation>
    </message>
    <message>
      <source>Port {port} is not one that web pages are served from, so it was not opened.</source>
      <translation>El puerto {port} no es de los que sirven páginas web, así que no se abrió.</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Productos</translation>
    </message>
    <message>
      <source>Published in</source>
      <translation>Publicado en</translation>
    </message>
    <message>
      <source>Quote in {title}</source>
      <translation>Cita en {title}</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Citas</translation>
    </message>
    <message numerus="yes">
      <source>Re&amp;view %n doubtful quote(s)</source>
      <translation>
        <numerusform>Re&amp;visar %n cita dudosa</numerusform>
        <numerusform>Re&amp;visar %n citas dudosas</numerusform>
      </translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>Funciona con</translation>
    </message>
    <message>
      <source>Said by {name} there, by {others} in another article.</source>
      <translation>Dicho allí por {name}, por {others} en otro artículo.</translation>
    </message>
    <message>
      <source>Search results: {words}</source>
      <translation>Resultados de la búsqueda: {words}</translation>
    </message>
    <message>
      <source>Search {words}</source>
      <translation>Búsqueda {words}</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Preferencias</translation>
    </message>
    <message numerus="yes">
      <source>Show more (%n left)</source>
      <translation>
        <numerusform>Mostrar más (queda %n)</numerusform>
        <numerusform>Mostrar más (quedan %n)</numerusform>
      </translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Some letters look garbled by a program that had the text before, such as “â€™” for an apostrophe. Choose “Read with repaired letters” in the File menu to put them right.</source>
      <translation>Algunas letras parecen estropeadas por un programa que tuvo antes el texto, como «â€™» por un apóstrofo. Elija «Leer con las letras reparadas» en el menú Archivo para repararlas.</translation>
    </message>
    <message>
      <source>Somebody else said this.</source>
      <translation>Esto lo dijo otra persona.</translation>
    </message>
    <message>
      <source>Something went wrong in On Record ({kind}: {error}). Your article and corrections are safe.</source>
      <translation>Algo falló en On Record ({kind}: {error}). Su artículo y sus correcciones están a salvo.</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Retirado: {what}</translation>
    </message>
    <message>
      <source>Taken out of the article</source>
      <translation>Retirado del artículo</translation>
    </message>
    <message>
      <source>The Markdown in this file could not be understood; it is shown as plain text.</source>
      <translation>No se pudo entender el Markdown de este archivo; se muestra como texto sin formato.</translation>
    </message>
    <message>
      <source>The address holds a name or a password. Remove what stands before the “@”.</source>
      <translation>La dirección contiene un nombre o una contraseña. Quite lo que hay antes de «@».</translation>
    </message>
    <message>
      <source>The analysis ended without a result.</source>
      <translation>El análisis terminó sin resultado.</translation>
    </message>
    <message>
      <source>The analysis of {name} made no progress for {seconds} seconds and was stopped. The text can be read, but not everything is marked in it.</source>
      <translation>El análisis de {name} no avanzó durante {seconds} segundos y se detuvo. El texto se puede leer, pero no todo está marcado.</translation>
    </message>
    <message>
      <source>The analysis of {name} stopped twice. The text can be read, but not everything is marked in it; close other programs to free memory, then open the article again.</source>
      <translation>El análisis de {name} se detuvo dos veces. El texto se puede leer, pero no todo está marcado; cierre otros programas para liberar memoria y vuelva a abrir el artículo.</translation>
    </message>
    <message>
      <source>The analysis of “{title}” failed ({reason}). The text can be read, but nothing is marked in it. Please report this.</source>
      <translation>El análisis de «{title}» falló ({reason}). El texto se puede leer, pero no hay nada marcado. Le rogamos que lo comunique.</translation>
    </message>
    <message>
      <source>The analysis stopped unexpectedly and was started again.</source>
      <translation>El análisis se detuvo de forma inesperada y se reinició.</translation>
    </message>
    <message>
      <source>The article does not say whose words they are.</source>
      <translation>El artículo no dice de quién son las palabras.</translation>
    </message>
    <message>
      <source>The backup cannot be written to {target} ({reason}).</source>
      <translation>La copia de seguridad no se puede escribir en {target} ({reason}).</translation>
    </message>
    <message>
      <source>The backup was made by a newer version of On Record. Update On Record to restore it.</source>
      <translation>La copia de seguridad se hizo con una versión más nueva de On Record. Actualice On Record para restaurarla.</translation>
    </message>
    <message>
      <source>The connection is not encrypted.</source>
      <translation>La conexión no está cifrada.</translation>
    </message>
    <message>
      <source>The connection to “{host}” broke off ({kind}). Try again.</source>
      <translation>La conexión con «{host}» se interrumpió ({kind}). Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The connection to “{host}” is not safe{because}, so nothing was opened. Check the address and this computer's clock; on a public network, log in to it first.</source>
      <translation>La conexión con «{host}» no es segura{because}, así que no se abrió nada. Compruebe la dirección y el reloj de este equipo; en una red pública, inicie antes sesión en ella.</translation>
    </message>
    <message>
      <source>The disk that holds the library is full. Free some space and try again; nothing was changed.</source>
      <translation>El disco que contiene la biblioteca está lleno. Libere espacio e inténtelo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
      <source>The file does not say how its letters are stored; it was read as {encoding}. If letters look wrong, reopen it in another encoding.</source>
      <translation>El archivo no dice cómo están guardadas sus letras; se leyó con la codificación {encoding}. Si hay letras que parecen mal, ábralo con otra codificación.</translation>
    </message>
    <message numerus="yes">
      <source>The file does not say which letter one of its signs is; it is shown as a box. | The file does not say which letters %n of its signs are; they are shown as boxes.</source>
      <translation>
        <numerusform>El archivo no dice qué letra es uno de sus signos; se muestra como una casilla.</numerusform>
        <numerusform>El archivo no dice qué letras son %n de sus signos; se muestran como casillas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is damaged in one place, shown as “�”. | The file is damaged in %n places, shown as “�”.</source>
      <translation>
        <numerusform>El archivo está dañado en un lugar, mostrado como «�».</numerusform>
        <numerusform>El archivo está dañado en %n lugares, mostrados como «�».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is damaged in one place; words may be missing there. | The file is damaged in %n places; words may be missing there.</source>
      <translation>
        <numerusform>El archivo está dañado en un lugar; pueden faltar palabras ahí.</numerusform>
        <numerusform>El archivo está dañado en %n lugares; pueden faltar palabras ahí.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file {path} is left as it is.</source>
      <translation>El archivo {path} se deja como está.</translation>
    </message>
    <message>
      <source>The language model cannot be loaded ({reason}). Install On Record again, or choose another model in the settings.</source>
      <translation>No se puede cargar el modelo de lengua ({reason}). Vuelva a instalar On Record o elija otro modelo en los ajustes.</translation>
    </message>
    <message>
      <source>The language model could not be loaded.</source>
      <translation>No se pudo cargar el modelo de lengua.</translation>
    </message>
    <message>
      <source>The language model “{name}” is missing or damaged. Install On Record again, or choose another model in the settings.</source>
      <translation>El modelo de lengua «{name}» falta o está dañado. Vuelva a instalar On Record o elija otro modelo en los ajustes.</translation>
    </message>
    <message>
      <source>The library at {path} cannot be used ({reason}).</source>
      <translation>La biblioteca en {path} no se puede usar ({reason}).</translation>
    </message>
    <message>
      <source>The library at {path} is damaged and could not be put aside ({reason}).</source>
      <translation>La biblioteca en {path} está dañada y no se pudo apartar ({reason}).</translation>
    </message>
    <message>
      <source>The library cannot be opened. Allow reading and writing in its folder, or use --data FOLDER for another one.</source>
      <translation>La biblioteca no se puede abrir. Permita leer y escribir en su carpeta, o use --data CARPETA para otra.</translation>
    </message>
    <message>
      <source>The library cannot be restored ({reason}). It is as it was.</source>
      <translation>La biblioteca no se puede restaurar ({reason}). Está como estaba.</translation>
    </message>
    <message>
      <source>The library could not be used ({reason}). Nothing was changed; try again.</source>
      <translation>No se pudo usar la biblioteca ({reason}). No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The library could not do this ({kind}: {reason}). Nothing in it was changed.</source>
      <translation>La biblioteca no pudo hacerlo ({kind}: {reason}). No se cambió nada en ella.</translation>
    </message>
    <message>
      <source>The library is being written to. Wait a moment and try again.</source>
      <translation>Se está escribiendo en la biblioteca. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The library is damaged ({verdict}).</source>
      <translation>La biblioteca está dañada ({verdict}).</translation>
    </message>
    <message>
      <source>The library is damaged. Start On Record again: it saves what can be saved and keeps the damaged file.</source>
      <translation>La biblioteca está dañada. Inicie On Record de nuevo: salva lo que se puede salvar y conserva el archivo dañado.</translation>
    </message>
    <message>
      <source>The library may not be written to. Allow writing to its folder, or use --data FOLDER for another one.</source>
      <translation>No se permite escribir en la biblioteca. Permita escribir en su carpeta, o use --data CARPETA para otra.</translation>
    </message>
    <message>
      <source>The library was damaged. It is kept as {name}, and a new one was begun with what could be read: articles: {articles}, corrections: {corrections}, notes: {notes}.</source>
      <translation>La biblioteca estaba dañada. Se conserva como {name}, y se empezó una nueva con lo que se pudo leer: artículos: {articles}, correcciones: {corrections}, notas: {notes}.</translation>
    </message>
    <message>
      <source>The library was written by a newer version of On Record. Update On Record to use it, or use another library with --data FOLDER.</source>
      <translation>La biblioteca la escribió una versión más nueva de On Record. Actualice On Record para usarla, o use otra con --data CARPETA.</translation>
    </message>
    <message>
      <source>The link says “{words}” but leads to {host}.</source>
      <translation>El enlace dice «{words}» pero lleva a {host}.</translation>
    </message>
    <message>
      <source>The link “{words}” leads to {host}, which is not what it seems.</source>
      <translation>El enlace «{words}» lleva a {host}, que no es lo que parece.</translation>
    </message>
    <message>
      <source>The message “{name}” has no text. Open it in a mail program.</source>
      <translation>El mensaje «{name}» no tiene texto. Ábralo en un programa de correo.</translation>
    </message>
    <message>
      <source>The message “{name}” is damaged ({kind}). Open it in a mail program and copy its text.</source>
      <translation>El mensaje «{name}» está dañado ({kind}). Ábralo en un programa de correo y copie su texto.</translation>
    </message>
    <message>
      <source>The model of pronouns is missing or damaged, so fewer speakers are found behind “he” and “she”. Install On Record again to mend this.</source>
      <translation>El modelo de pronombres falta o está dañado, así que se encuentran menos hablantes tras «él» y «ella». Vuelva a instalar On Record para arreglarlo.</translation>
    </message>
    <message>
      <source>The name has letters outside A to Z.</source>
      <translation>El nombre tiene letras fuera de A a Z.</translation>
    </message>
    <message>
      <source>The name mixes letters of several scripts: {scripts}.</source>
      <translation>El nombre mezcla letras de varias escrituras: {scripts}.</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>La página</translation>
    </message>
    <message>
      <source>The page shows its text by script only; the article was taken from its data.</source>
      <translation>La página solo muestra su texto mediante scripts; el artículo se tomó de sus datos.</translation>
    </message>
    <message>
      <source>The quote model is missing or damaged, so quotes are found by rules alone, which see fewer of them. Install On Record again to mend this.</source>
      <translation>El modelo de citas falta o está dañado, así que las citas se encuentran solo con reglas, que ven menos. Vuelva a instalar On Record para arreglarlo.</translation>
    </message>
    <message>
      <source>The same statement is on record with other words.</source>
      <translation>La misma declaración consta con otras palabras.</translation>
    </message>
    <message>
      <source>The setting {key} in {path} was not valid and is back at its default.</source>
      <translation>El ajuste {key} en {path} no era válido y vuelve a su valor predeterminado.</translation>
    </message>
    <message>
      <source>The settings could not be written to {path}: {reason}.</source>
      <translation>No se pudieron escribir los ajustes en {path}: {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} could not be read; the defaults are used.</source>
      <translation>No se pudieron leer los ajustes en {path}; se usan los predeterminados.</translation>
    </message>
    <message>
      <source>The system did not allow On Record to start its worker process. Close other programs and try again.</source>
      <translation>El sistema no permitió a On Record iniciar su proceso de trabajo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>El texto</translation>
    </message>
    <message>
      <source>The words of the rest are gone: {words} and others.</source>
      <translation>Las palabras de las demás ya no están: {words} y otras.</translation>
    </message>
    <message>
      <source>The words of the rest are gone: {words}.</source>
      <translation>Las palabras de las demás ya no están: {words}.</translation>
    </message>
    <message>
      <source>The words stand in an article, but as nobody's statement.</source>
      <translation>Las palabras están en un artículo, pero no como declaración de nadie.</translation>
    </message>
    <message>
      <source>There are no words in “{name}”, perhaps only pictures. If it was scanned, have its text recognised and open what comes of that.</source>
      <translation>No hay palabras en «{name}», quizá solo imágenes. Si se escaneó, haga reconocer su texto y abra el resultado.</translation>
    </message>
    <message>
      <source>There is no operator “{name}:”. It was searched as words.</source>
      <translation>No hay ningún operador «{name}:». Se buscó como palabras.</translation>
    </message>
    <message>
      <source>There is no page at “{url}” (any more). Check the address.</source>
      <translation>No hay (o ya no hay) ninguna página en «{url}». Compruebe la dirección.</translation>
    </message>
    <message>
      <source>There is no room for the backup at {path}. Free some space, or choose another folder.</source>
      <translation>No hay espacio para la copia de seguridad en {path}. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
      <source>There is no room for the library ({size} MB). Free some space.</source>
      <translation>No hay sitio para la biblioteca ({size} MB). Libere espacio.</translation>
    </message>
    <message>
      <source>There it is a paraphrase in the article's own words: do not print it as a quotation.</source>
      <translation>Allí es una paráfrasis con palabras del artículo: no la publique como cita.</translation>
    </message>
    <message>
      <source>There was not enough memory for this. Try a shorter text.</source>
      <translation>No había memoria suficiente. Pruebe con un texto más corto.</translation>
    </message>
    <message>
      <source>This</source>
      <translation>Esto</translation>
    </message>
    <message>
      <source>This PDF file</source>
      <translation>Este archivo PDF</translation>
    </message>
    <message>
      <source>This address names no site.</source>
      <translation>Esta dirección no nombra ningún sitio.</translation>
    </message>
    <message>
      <source>This article</source>
      <translation>Este artículo</translation>
    </message>
    <message>
      <source>This article is damaged in the library. Open it once more from its file.</source>
      <translation>Este artículo está dañado en la biblioteca. Ábralo de nuevo desde su archivo.</translation>
    </message>
    <message>
      <source>This article is not in the library. Open it and it is kept again.</source>
      <translation>Este artículo no está en la biblioteca. Ábralo y se volverá a guardar.</translation>
    </message>
    <message>
      <source>This could not be read: its content is damaged or not what it seems ({reason}). Try to open it in the program that made it and save it as plain text.</source>
      <translation>Esto no se pudo leer: su contenido está dañado o no es lo que parece ({reason}). Intente abrirlo en el programa que lo creó y guardarlo como texto sin formato.</translation>
    </message>
    <message>
      <source>This is an archive. A backup of a library is restored, not imported.</source>
      <translation>Es un archivo comprimido. Una copia de seguridad de la biblioteca se restaura, no se importa.</translation>
    </message>
    <message>
      <source>This is no text in UTF-8, so it is not {forms}.</source>
      <translation>Esto no es texto en UTF-8, así que no es {forms}.</translation>
    </message>
    <message>
      <source>This is not a complete address.</source>
      <translation>Esta dirección no está completa.</translation>
    </message>
    <message>
      <source>This is not {forms} ({kind}: {reason}).</source>
      <translation>Esto no es {forms} ({kind}: {reason}).</translation>
    </message>
    <message>
      <source>This is only the beginning of the article; the rest is for subscribers. If you are one, open it in your browser, save the page and open the saved file here.</source>
      <translation>Esto es solo el principio del artículo; el resto es para suscriptores. Si lo es, ábralo en su navegador, guarde la página y abra aquí el archivo guardado.</translation>
    </message>
    <message>
      <source>This link begins with {scheme}: and is not opened from an article.</source>
      <translation>Este enlace empieza por {scheme}: y no se abre desde un artículo.</translation>
    </message>
    <message>
      <source>This link leads to another part of the site it came from, which the article does not name.</source>
      <translation>Este enlace lleva a otra parte de su sitio de origen, que el artículo no nombra.</translation>
    </message>
    <message>
      <source>This looks like a page that leads to articles rather than like one article. Open one of them.</source>
      <translation>Esto parece una página que lleva a artículos más que un artículo. Abra uno de ellos.</translation>
    </message>
    <message>
      <source>This text was changed since you last read it.</source>
      <translation>Este texto ha cambiado desde que lo leyó por última vez.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Turkish (Windows-1254)</source>
      <translation>turca (Windows-1254)</translation>
    </message>
    <message>
      <source>Type or paste the address of a page.</source>
      <translation>Escriba o pegue la dirección de una página.</translation>
    </message>
    <message>
      <source>Typefaces and icons</source>
      <translation>Tipos de letra e iconos</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Deshecho: {what}</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>Western European (Mac Roman)</source>
      <translation>europea occidental (Mac Roman)</translation>
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation>europea occidental (Windows-1252)</translation>
    </message>
    <message>
      <source>What is attached was not opened: {names}.</source>
      <translation>Los adjuntos no se abrieron: {names}.</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Qué contiene</translation>
    </message>
    <message>
      <source>What stands before @ is not the site: the site is {host}.</source>
      <translation>Lo que va delante de @ no es el sitio: el sitio es {host}.</translation>
    </message>
    <message>
      <source>What was noticed while it was read</source>
      <translation>Lo que se notó al leerlo</translation>
    </message>
    <message>
      <source>What you do now is kept for this session only.</source>
      <translation>Lo que haga ahora solo se conserva durante esta sesión.</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>Who said what</source>
      <translation>Quién dijo qué</translation>
    </message>
    <message>
      <source>Word for word on record.</source>
      <translation>Consta textualmente.</translation>
    </message>
    <message>
      <source>Word for word, but for what its ellipsis leaves out.</source>
      <translation>Textual, salvo lo que omiten los puntos suspensivos.</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Obras</translation>
    </message>
    <message>
      <source>You are not allowed to read “{name}”. Ask its owner for permission, or open a copy of your own.</source>
      <translation>No tiene permiso para leer «{name}». Pídalo a su propietario o abra una copia propia.</translation>
    </message>
    <message>
      <source>You said so.</source>
      <translation>Usted lo ha decidido.</translation>
    </message>
    <message numerus="yes">
      <source>Your decision holds. | All of your %n decisions hold.</source>
      <translation>
        <numerusform>Su decisión sigue valiendo.</numerusform>
        <numerusform>Sus %n decisiones siguen valiendo.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Su nota</translation>
    </message>
    <message>
      <source>a PDF file</source>
      <translation>un archivo PDF</translation>
    </message>
    <message>
      <source>a compressed file</source>
      <translation>un archivo comprimido</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>una base de datos</translation>
    </message>
    <message>
      <source>a document</source>
      <translation>un documento</translation>
    </message>
    <message>
      <source>a form of the name: {words}</source>
      <translation>una forma del nombre: {words}</translation>
    </message>
    <message>
      <source>a group</source>
      <translation>un grupo</translation>
    </message>
    <message>
      <source>a meta element</source>
      <translation>un elemento meta</translation>
    </message>
    <message>
      <source>a person</source>
      <translation>una persona</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programa</translation>
    </message>
    <message>
      <source>a rich-text (RTF) file</source>
      <translation>un archivo de texto enriquecido (RTF)</translation>
    </message>
    <message>
      <source>a zip archive</source>
      <translation>un archivo zip</translation>
    </message>
    <message>
      <source>about the author</source>
      <translation>sobre el autor</translation>
    </message>
    <message>
      <source>added</source>
      <translation>añadidas</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>publicidad</translation>
    </message>
    <message>
      <source>also “{name}”</source>
      <translation>también «{name}»</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>modificadas</translation>
    </message>
    <message>
      <source>alternative text</source>
      <translation>texto alternativo</translation>
    </message>
    <message>
      <source>an old Word or Office file</source>
      <translation>un archivo antiguo de Word u Office</translation>
    </message>
    <message>
      <source>an organisation</source>
      <translation>una organización</translation>
    </message>
    <message>
      <source>analysed in {seconds} s</source>
      <translation>analizado en {seconds} s</translation>
    </message>
    <message>
      <source>another speaker elsewhere</source>
      <translation>en otro sitio, otra persona</translation>
    </message>
    <message>
      <source>another speaker there</source>
      <translation>allí otra persona</translation>
    </message>
    <message>
      <source>as reported by {name}</source>
      <translation>según informa {name}</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>adjunto</translation>
    </message>
    <message>
      <source>author</source>
      <translation>autor</translation>
    </message>
    <message>
      <source>beside the article</source>
      <translation>junto al artículo</translation>
    </message>
    <message>
      <source>beside the program (portable)</source>
      <translation>junto al programa (portátil)</translation>
    </message>
    <message>
      <source>both articles name {words}</source>
      <translation>ambos artículos mencionan {words}</translation>
    </message>
    <message>
      <source>building or site</source>
      <translation>edificio o instalación</translation>
    </message>
    <message>
      <source>button</source>
      <translation>botón</translation>
    </message>
    <message>
      <source>certain</source>
      <translation>segura</translation>
    </message>
    <message>
      <source>changed by you</source>
      <translation>cambiado por usted</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>comentario</translation>
    </message>
    <message>
      <source>comment by {name}</source>
      <translation>comentario de {name}</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>comentarios</translation>
    </message>
    <message>
      <source>cookie or privacy notice</source>
      <translation>aviso de cookies o privacidad</translation>
    </message>
    <message>
      <source>cookies and privacy</source>
      <translation>cookies y privacidad</translation>
    </message>
    <message>
      <source>copyright notice</source>
      <translation>aviso de derechos de autor</translation>
    </message>
    <message>
      <source>correction or contact link</source>
      <translation>enlace de corrección o contacto</translation>
    </message>
    <message>
      <source>cue: {words}</source>
      <translation>señal: {words}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <source>decided by you</source>
      <translation>decidido por usted</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>negado</translation>
    </message>
    <message>
      <source>document</source>
      <translation>documento</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>dudosa</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>eliminadas</translation>
    </message>
    <message>
      <source>event</source>
      <translation>acontecimiento</translation>
    </message>
    <message>
      <source>first named in paragraph {number}: {words}</source>
      <translation>primera mención en el párrafo {number}: {words}</translation>
    </message>
    <message>
      <source>form</source>
      <translation>formulario</translation>
    </message>
    <message>
      <source>front matter</source>
      <translation>cabecera del archivo</translation>
    </message>
    <message>
      <source>gained</source>
      <translation>ganadas</translation>
    </message>
    <message>
      <source>given to another</source>
      <translation>atribuidas a otro</translation>
    </message>
    <message>
      <source>group</source>
      <translation>grupo</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>texto oculto</translation>
    </message>
    <message>
      <source>highlight: {words}</source>
      <translation>resaltado: {words}</translation>
    </message>
    <message numerus="yes">
      <source>in %n other article(s)</source>
      <translation>
        <numerusform>en %n artículo más</numerusform>
        <numerusform>en %n artículos más</numerusform>
      </translation>
    </message>
    <message>
      <source>it has no manifest</source>
      <translation>no tiene manifiesto</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>está dañada</translation>
    </message>
    <message>
      <source>it is damaged: its contents do not match its manifest</source>
      <translation>está dañada: su contenido no coincide con su manifiesto</translation>
    </message>
    <message>
      <source>it is no archive</source>
      <translation>no es un archivo comprimido</translation>
    </message>
    <message>
      <source>its Twitter card</source>
      <translation>su tarjeta de Twitter</translation>
    </message>
    <message>
      <source>its address</source>
      <translation>su dirección</translation>
    </message>
    <message>
      <source>its byline</source>
      <translation>su línea de autor</translation>
    </message>
    <message>
      <source>its time element</source>
      <translation>su elemento time</translation>
    </message>
    <message>
      <source>kept {when}</source>
      <translation>guardado {when}</translation>
    </message>
    <message>
      <source>language</source>
      <translation>lengua</translation>
    </message>
    <message>
      <source>law</source>
      <translation>ley</translation>
    </message>
    <message>
      <source>leads to {name} in paragraph {number}</source>
      <translation>lleva a {name} en el párrafo {number}</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>probable</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>perdidas</translation>
    </message>
    <message>
      <source>mail header</source>
      <translation>cabecera del correo</translation>
    </message>
    <message>
      <source>marks are switched off</source>
      <translation>las marcas están desactivadas</translation>
    </message>
    <message>
      <source>named by {variable} or --data</source>
      <translation>indicada por {variable} o --data</translation>
    </message>
    <message>
      <source>nationality or group</source>
      <translation>nacionalidad o grupo</translation>
    </message>
    <message>
      <source>navigation</source>
      <translation>navegación</translation>
    </message>
    <message>
      <source>newsletter or subscription</source>
      <translation>boletín o suscripción</translation>
    </message>
    <message>
      <source>next best: {words}</source>
      <translation>segunda opción: {words}</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>no instalado</translation>
    </message>
    <message>
      <source>not installed: rules do its work</source>
      <translation>no instalado: las reglas hacen su trabajo</translation>
    </message>
    <message>
      <source>not part of the article</source>
      <translation>no forma parte del artículo</translation>
    </message>
    <message>
      <source>not said: the source refused or did not say</source>
      <translation>no dicho: la fuente se negó o no lo dijo</translation>
    </message>
    <message>
      <source>not text but binary data</source>
      <translation>datos binarios y no texto</translation>
    </message>
    <message>
      <source>note: {body}; on: {words}</source>
      <translation>nota: {body}; sobre: {words}</translation>
    </message>
    <message>
      <source>nothing said so far</source>
      <translation>nada dicho hasta aquí</translation>
    </message>
    <message>
      <source>one is the other's abbreviation in its article</source>
      <translation>uno es la abreviatura del otro en su artículo</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organización</translation>
    </message>
    <message>
      <source>outlet</source>
      <translation>medio</translation>
    </message>
    <message>
      <source>page footer</source>
      <translation>pie de la página</translation>
    </message>
    <message>
      <source>page header</source>
      <translation>cabecera de la página</translation>
    </message>
    <message>
      <source>page number</source>
      <translation>número de página</translation>
    </message>
    <message>
      <source>para. {number}</source>
      <translation>párr. {number}</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>párrafo</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>párrafo {number}</translation>
    </message>
    <message>
      <source>paraphrase</source>
      <translation>paráfrasis</translation>
    </message>
    <message>
      <source>partly word for word</source>
      <translation>en parte textual</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <source>place with a government</source>
      <translation>lugar con gobierno</translation>
    </message>
    <message>
      <source>product</source>
      <translation>producto</translation>
    </message>
    <message>
      <source>quote by {name}</source>
      <translation>cita de {name}</translation>
    </message>
    <message>
      <source>quote that is not attributed</source>
      <translation>cita sin atribuir</translation>
    </message>
    <message>
      <source>quoted message</source>
      <translation>mensaje citado</translation>
    </message>
    <message>
      <source>related articles</source>
      <translation>artículos relacionados</translation>
    </message>
    <message>
      <source>running foot</source>
      <translation>pie repetido</translation>
    </message>
    <message>
      <source>running head</source>
      <translation>encabezado repetido</translation>
    </message>
    <message numerus="yes">
      <source>said so far: %n statement(s)</source>
      <translation>
        <numerusform>dicho hasta aquí: %n declaración</numerusform>
        <numerusform>dicho hasta aquí: %n declaraciones</numerusform>
      </translation>
    </message>
    <message>
      <source>saved search: {words}</source>
      <translation>búsqueda guardada: {words}</translation>
    </message>
    <message>
      <source>second-hand</source>
      <translation>de segunda mano</translation>
    </message>
    <message>
      <source>share buttons</source>
      <translation>botones para compartir</translation>
    </message>
    <message>
      <source>sharing</source>
      <translation>compartir</translation>
    </message>
    <message>
      <source>sidebar</source>
      <translation>barra lateral</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>firma</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>otra persona</translation>
    </message>
    <message>
      <source>source: {words}</source>
      <translation>fuente: {words}</translation>
    </message>
    <message>
      <source>table of contents</source>
      <translation>índice</translation>
    </message>
    <message>
      <source>the latest {count} of them here</source>
      <translation>aquí las {count} más recientes</translation>
    </message>
    <message>
      <source>the library in it is damaged</source>
      <translation>la biblioteca que contiene está dañada</translation>
    </message>
    <message>
      <source>the look of the page</source>
      <translation>el aspecto de la página</translation>
    </message>
    <message>
      <source>the name that you gave</source>
      <translation>el nombre que usted ha dado</translation>
    </message>
    <message>
      <source>the page's text</source>
      <translation>el texto de la página</translation>
    </message>
    <message>
      <source>the page's title</source>
      <translation>el título de la página</translation>
    </message>
    <message>
      <source>the same full name</source>
      <translation>el mismo nombre completo</translation>
    </message>
    <message>
      <source>the same name</source>
      <translation>el mismo nombre</translation>
    </message>
    <message>
      <source>the same role: {words}</source>
      <translation>la misma función: {words}</translation>
    </message>
    <message>
      <source>the same surname</source>
      <translation>el mismo apellido</translation>
    </message>
    <message numerus="yes">
      <source>the same words in %n other article(s)</source>
      <translation>
        <numerusform>las mismas palabras en %n artículo más</numerusform>
        <numerusform>las mismas palabras en %n artículos más</numerusform>
      </translation>
    </message>
    <message>
      <source>the text</source>
      <translation>este texto</translation>
    </message>
    <message>
      <source>the usual place on this computer</source>
      <translation>el lugar habitual en este equipo</translation>
    </message>
    <message>
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <source>topics</source>
      <translation>temas</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>unnamed source</source>
      <translation>fuente anónima</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>versión {number}</translation>
    </message>
    <message>
      <source>watched</source>
      <translation>en seguimiento</translation>
    </message>
    <message>
      <source>withheld</source>
      <translation>no dicho</translation>
    </message>
    <message>
      <source>word for word</source>
      <translation>textual</translation>
    </message>
    <message>
      <source>work</source>
      <translation>obra</translation>
    </message>
    <message>
      <source>your correction: {words}</source>
      <translation>su corrección: {words}</translation>
    </message>
    <message>
      <source>{after} is now a speaker apart from {subject}</source>
      <translation>{after} es ahora un hablante distinto de {subject}</translation>
    </message>
    <message>
      <source>{count} changed</source>
      <translation>{count} cambiadas</translation>
    </message>
    <message>
      <source>{count} confirmed</source>
      <translation>{count} confirmadas</translation>
    </message>
    <message>
      <source>{count} less than certain</source>
      <translation>{count} menos que seguras</translation>
    </message>
    <message>
      <source>{count} less than likely</source>
      <translation>{count} menos que probables</translation>
    </message>
    <message>
      <source>{count} not a quote</source>
      <translation>{count} no son citas</translation>
    </message>
    <message>
      <source>{count} skipped</source>
      <translation>{count} saltadas</translation>
    </message>
    <message>
      <source>{count} word for word</source>
      <translation>{count} textuales</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} y {last}</translation>
    </message>
    <message>
      <source>{first} led to {last}.</source>
      <translation>{first} llevó a {last}.</translation>
    </message>
    <message numerus="yes">
      <source>{held} of your decisions, %n in all, holds. | {held} of your %n decisions hold.</source>
      <translation>
        <numerusform>{held} de sus decisiones, %n en total, sigue valiendo.</numerusform>
        <numerusform>{held} de sus %n decisiones siguen valiendo.</numerusform>
      </translation>
    </message>
    <message>
      <source>{held}; made on {date} by On Record {version}</source>
      <translation>{held}; hecha el {date} con On Record {version}</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} h</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{id} (of the text: a file that moved is still the same article)</source>
      <translation>{id} (del texto: un archivo movido sigue siendo el mismo artículo)</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{name} cannot be used ({reason}).</source>
      <translation>{name} no se puede usar ({reason}).</translation>
    </message>
    <message>
      <source>{name} has {size} MB; at most {limit} MB can be opened. Split it into chapters or articles and open one of those.</source>
      <translation>{name} tiene {size} MB; como máximo se pueden abrir {limit} MB. Divídalo en capítulos o artículos y abra uno de ellos.</translation>
    </message>
    <message>
      <source>{number} percent of all quoted words</source>
      <translation>{number} % de todas las palabras citadas</translation>
    </message>
    <message>
      <source>{subject} has no description now</source>
      <translation>{subject} ya no tiene descripción</translation>
    </message>
    <message>
      <source>{subject} has no text in it. Open another file, or paste the text of the article.</source>
      <translation>{subject} no contiene texto. Abra otro archivo o pegue el texto del artículo.</translation>
    </message>
    <message numerus="yes">
      <source>{subject} has no text in it: its page is a scanned picture. Let a program for text recognition (OCR) make a PDF with text of it, and open that. | {subject} has no text in it: its pages are scanned pictures. Let a program for text recognition (OCR) make a PDF with text of it, and open that.</source>
      <translation>
        <numerusform>{subject} no contiene texto: su página es una imagen escaneada. Haga con un programa de reconocimiento de texto (OCR) un PDF con texto y ábralo.</numerusform>
        <numerusform>{subject} no contiene texto: sus páginas son imágenes escaneadas. Haga con un programa de reconocimiento de texto (OCR) un PDF con texto y ábralo.</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} is damaged or not a PDF file after all. Download or copy it again; if a PDF program can still open it, save it anew there.</source>
      <translation>{subject} está dañado o no es un PDF después de todo. Descárguelo o cópielo de nuevo; si un programa de PDF aún puede abrirlo, guárdelo allí de nuevo.</translation>
    </message>
    <message>
      <source>{subject} is empty: there are no words in it. Open another file, or paste the text of the article.</source>
      <translation>{subject} está vacío: no contiene palabras. Abra otro archivo o pegue el texto del artículo.</translation>
    </message>
    <message>
      <source>{subject} is encrypted in a way that On Record does not know. Open it in the program that made it, and save it without protection.</source>
      <translation>{subject} está cifrado de una manera que On Record no conoce. Ábralo en el programa que lo creó y guárdelo sin protección.</translation>
    </message>
    <message>
      <source>{subject} is locked with a password. Open it in a PDF program with the password, print it to a new PDF file, and open that.</source>
      <translation>{subject} está protegido con contraseña. Ábralo con la contraseña en un programa de PDF, imprímalo en un archivo PDF nuevo y abra ese.</translation>
    </message>
    <message>
      <source>{subject} is no longer taken for anybody</source>
      <translation>{subject} ya no se toma por nadie</translation>
    </message>
    <message>
      <source>{subject} is now called {after}</source>
      <translation>{subject} se llama ahora {after}</translation>
    </message>
    <message>
      <source>{subject} is now described as “{after}”</source>
      <translation>{subject} se describe ahora como «{after}»</translation>
    </message>
    <message>
      <source>{subject} is now labelled {after}</source>
      <translation>{subject} lleva ahora la etiqueta {after}</translation>
    </message>
    <message>
      <source>{subject} is now one with {after}</source>
      <translation>{subject} es ahora lo mismo que {after}</translation>
    </message>
    <message>
      <source>{subject} is now {kind}</source>
      <translation>{subject} es ahora {kind}</translation>
    </message>
    <message>
      <source>{subject} is {kind}, which cannot be opened. Text, web pages and documents can: save it as text in the program that made it, or copy the article and paste it here.</source>
      <translation>{subject} es {kind}, que no se puede abrir. Texto, páginas web y documentos sí: guárdelo como texto en el programa que lo creó, o copie el artículo y péguelo aquí.</translation>
    </message>
    <message>
      <source>{subject} shows no words without its scripts. Open it in a browser, select the article there, copy it, and paste it here.</source>
      <translation>{subject} no muestra palabras sin sus scripts. Ábrala en un navegador, seleccione allí el artículo, cópielo y péguelo aquí.</translation>
    </message>
    <message numerus="yes">
      <source>{told}, in %n article(s).</source>
      <translation>
        <numerusform>{told}, en %n artículo.</numerusform>
        <numerusform>{told}, en %n artículos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{told}: %n quote(s).</source>
      <translation>
        <numerusform>{told}: %n cita.</numerusform>
        <numerusform>{told}: %n citas.</numerusform>
      </translation>
    </message>
    <message>
      <source>{verdict}, as a paraphrase</source>
      <translation>{verdict}, como paráfrasis</translation>
    </message>
    <message>
      <source>{verdict}, disputed</source>
      <translation>{verdict}, disputada</translation>
    </message>
    <message>
      <source>{verdict}, speaker unknown</source>
      <translation>{verdict}, hablante desconocido</translation>
    </message>
    <message>
      <source>“{chosen}” is no encoding that On Record knows. Choose another one.</source>
      <translation>«{chosen}» no es una codificación que On Record conozca. Elija otra.</translation>
    </message>
    <message>
      <source>“{host}” answered with {status} and not with a page. {save}</source>
      <translation>«{host}» respondió con {status} y no con una página. {save}</translation>
    </message>
    <message>
      <source>“{host}” asks for fewer requests. Wait a few minutes, or open it in a browser, save the page, and open the saved file here.</source>
      <translation>«{host}» pide menos solicitudes. Espere unos minutos, o abra la página en un navegador, guárdela y abra aquí el archivo guardado.</translation>
    </message>
    <message>
      <source>“{host}” cannot be found. Check the address, and whether this computer is connected to the internet.</source>
      <translation>No se encuentra «{host}». Compruebe la dirección y si este equipo está conectado a internet.</translation>
    </message>
    <message>
      <source>“{host}” does not answer. Check the address, or try again later.</source>
      <translation>«{host}» no responde. Compruebe la dirección o inténtelo más tarde.</translation>
    </message>
    <message>
      <source>“{host}” does not give this page to programs ({status}). {save}</source>
      <translation>«{host}» no da esta página a programas ({status}). {save}</translation>
    </message>
    <message>
      <source>“{host}” has trouble of its own ({status}). Try again later.</source>
      <translation>«{host}» tiene problemas propios ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
      <source>“{host}” is not on the public internet but on this computer or its own network, so it was not opened. Save the page in a browser and open the file.</source>
      <translation>«{host}» no está en la internet pública sino en este equipo o su red, así que no se abrió. Guarde la página en un navegador y abra el archivo.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site, such as example.org.</source>
      <translation>«{host}» no es el nombre de un sitio, como example.org.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site.</source>
      <translation>«{host}» no es el nombre de un sitio.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site. Check the address and try again.</source>
      <translation>«{host}» no es el nombre de un sitio. Compruebe la dirección e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>“{host}” took too long to answer. Try again later, or open it in a browser, save the page, and open the saved file here.</source>
      <translation>«{host}» tardó demasiado en responder. Inténtelo más tarde, o abra la página en un navegador, guárdela y abra aquí el archivo guardado.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is no date. Write it as 2019-05-31, 2019-05 or 2019; it was left out.</source>
      <translation>«{name}:{value}» no es una fecha. Escriba 2019-05-31, 2019-05 o 2019; se omitió.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is no kind of quote; there are {kinds}. It was left out.</source>
      <translation>«{name}:{value}» no es un tipo de cita; hay {kinds}. Se omitió.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is not known; there are {states}. It was left out.</source>
      <translation>«{name}:{value}» no se conoce; hay {states}. Se omitió.</translation>
    </message>
    <message>
      <source>“{name}:” needs a value right after it, without a space. It was left out.</source>
      <translation>«{name}:» necesita un valor justo detrás, sin espacio. Se omitió.</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>«{name}»</translation>
    </message>
    <message>
      <source>“{name}” arrived damaged. Try again, or save the page in a browser.</source>
      <translation>«{name}» llegó dañado. Inténtelo de nuevo o guarde la página en un navegador.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason}). Check that its drive is connected, or copy the file to this computer first.</source>
      <translation>«{name}» no se puede leer ({reason}). Compruebe que su unidad está conectada o copie antes el archivo en este equipo.</translation>
    </message>
    <message>
      <source>“{name}” cannot be restored: {why}. The library is as it was.</source>
      <translation>«{name}» no se puede restaurar: {why}. La biblioteca está como estaba.</translation>
    </message>
    <message>
      <source>“{name}” declares abbreviations of its own in its markup, as files do that are made to hang programs. It was not opened; if you trust it, copy its text from the program that made it.</source>
      <translation>«{name}» declara abreviaturas propias en su marcado, como los archivos hechos para colgar programas. No se abrió; si se fía de él, copie su texto desde el programa que lo creó.</translation>
    </message>
    <message>
      <source>“{name}” has more than {limit} MB. It was not opened.</source>
      <translation>«{name}» tiene más de {limit} MB. No se abrió.</translation>
    </message>
    <message>
      <source>“{name}” is a device and not a file. Open a file, or paste the text.</source>
      <translation>«{name}» es un dispositivo y no un archivo. Abra un archivo o pegue el texto.</translation>
    </message>
    <message>
      <source>“{name}” is a folder. Open one of the files in it.</source>
      <translation>«{name}» es una carpeta. Abra uno de los archivos que contiene.</translation>
    </message>
    <message>
      <source>“{name}” is an old Word file, or locked with a password. Open it in the program that made it, save it as .docx without a password, and open that.</source>
      <translation>«{name}» es un archivo antiguo de Word, o está protegido con contraseña. Ábralo en el programa que lo creó, guárdelo como .docx sin contraseña y abra ese.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or incomplete. Fetch or copy it again, or open it in the program that made it and save it anew.</source>
      <translation>«{name}» está dañado o incompleto. Consígalo o cópielo de nuevo, o ábralo en el programa que lo creó y vuelva a guardarlo.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or not what it seems ({kind}). Open it in the program that made it and save it anew, or copy its text and paste it here.</source>
      <translation>«{name}» está dañado o no es lo que parece ({kind}). Ábralo en el programa que lo creó y vuelva a guardarlo, o copie su texto y péguelo aquí.</translation>
    </message>
    <message>
      <source>“{name}” is damaged: a part of it cannot be understood. Fetch or copy it again.</source>
      <translation>«{name}» está dañado: una parte no se puede entender. Consígalo o cópielo de nuevo.</translation>
    </message>
    <message>
      <source>“{name}” is locked by its shop (DRM): only the shop's own program can open it. Ask for an open edition, or paste the passage you need.</source>
      <translation>«{name}» está bloqueado por su tienda (DRM): solo el programa de la tienda puede abrirlo. Pida una edición abierta o pegue el pasaje que necesita.</translation>
    </message>
    <message>
      <source>“{name}” is locked with a password. Open it in the program that made it, save it without one, and open it again.</source>
      <translation>«{name}» está protegido con contraseña. Ábralo en el programa que lo creó, guárdelo sin ella y ábralo de nuevo.</translation>
    </message>
    <message>
      <source>“{name}” is nested more deeply than any real document, so it was not opened. If you trust it, copy its text from the program that made it.</source>
      <translation>«{name}» está anidado más profundamente que cualquier documento real, así que no se abrió. Si se fía de él, copie su texto desde el programa que lo creó.</translation>
    </message>
    <message>
      <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
      <translation>«{name}» no es un texto OpenDocument: falta la parte con el texto.</translation>
    </message>
    <message>
      <source>“{name}” is no Word document: the part with the text is missing. Open it in the program that made it and save it as .docx.</source>
      <translation>«{name}» no es un documento de Word: falta la parte con el texto. Ábralo en el programa que lo creó y guárdelo como .docx.</translation>
    </message>
    <message>
      <source>“{name}” is no book that can be read: the list of its chapters is missing. Fetch it again.</source>
      <translation>«{name}» no es un libro que se pueda leer: falta la lista de sus capítulos. Consígalo de nuevo.</translation>
    </message>
    <message>
      <source>“{name}” is no rich-text file, whatever its name says. Save it anew as .rtf or as text.</source>
      <translation>«{name}» no es un archivo de texto enriquecido, diga lo que diga su nombre. Guárdelo de nuevo como .rtf o como texto.</translation>
    </message>
    <message>
      <source>“{name}” is no text but another kind of OpenDocument file. Save what it says as text.</source>
      <translation>«{name}» no es un texto sino otro tipo de archivo OpenDocument. Guarde su contenido como texto.</translation>
    </message>
    <message>
      <source>“{name}” is not in the library. See what is there with: onrecord library list</source>
      <translation>«{name}» no está en la biblioteca. Vea lo que contiene con: onrecord library list</translation>
    </message>
    <message>
      <source>“{name}” is not put together as a document is: it holds an entry that leads outside it or stands in it twice, as files do that are made to do harm. Do not open it elsewhere either.</source>
      <translation>«{name}» no está formado como un documento: una entrada lleva fuera de él o está dos veces, como en los archivos hechos para causar daño. No lo abra tampoco en otro sitio.</translation>
    </message>
    <message>
      <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and open it again.</source>
      <translation>«{name}» no está ahí. Puede que se haya movido, renombrado o borrado; búsquelo y ábralo de nuevo.</translation>
    </message>
    <message>
      <source>“{name}” is not what its name says. If you know what it is, give it the right ending; otherwise fetch it again.</source>
      <translation>«{name}» no es lo que dice su nombre. Si sabe qué es, dele la extensión correcta; si no, consígalo de nuevo.</translation>
    </message>
    <message>
      <source>“{name}” is packed as “{packing}”, which was not asked for. Save the page in a browser.</source>
      <translation>«{name}» está empaquetado como «{packing}», que no se pidió. Guarde la página en un navegador.</translation>
    </message>
    <message>
      <source>“{name}” is packed several times over, as no honest page is. It was not opened.</source>
      <translation>«{name}» está empaquetado varias veces, como ninguna página honesta. No se abrió.</translation>
    </message>
    <message>
      <source>“{name}” unpacks to far more than an article or a book has, so it was not opened. If you trust it, open it in the program that made it and copy the text.</source>
      <translation>«{name}» ocupa desempaquetado mucho más que un artículo o un libro, así que no se abrió. Si se fía de él, ábralo en el programa que lo creó y copie el texto.</translation>
    </message>
    <message>
      <source>“{name}”: a place in this export lies outside its text.</source>
      <translation>«{name}»: un lugar de esta exportación cae fuera de su texto.</translation>
    </message>
    <message>
      <source>“{name}”: quotes and speakers of this export do not fit together.</source>
      <translation>«{name}»: las citas y los hablantes de esta exportación no encajan.</translation>
    </message>
    <message>
      <source>“{path}” has no page {page} any more. Open the file again.</source>
      <translation>«{path}» ya no tiene la página {page}. Abra el archivo de nuevo.</translation>
    </message>
    <message>
      <source>“{url}” is an empty page. {save}</source>
      <translation>«{url}» es una página vacía. {save}</translation>
    </message>
    <message>
      <source>“{url}” is not an address. Check it and try again.</source>
      <translation>«{url}» no es una dirección. Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>“{url}” leads from one address to the next without end. {save}</source>
      <translation>«{url}» lleva sin fin de una dirección a otra. {save}</translation>
    </message>
  </context>
  <context>
    <name>Presenter</name>
    <message>
      <source>Finding out who said what</source>
      <translation>Averiguando quién dijo qué</translation>
    </message>
    <message>
      <source>Finding out who said what…</source>
      <translation>Averiguando quién dijo qué…</translation>
    </message>
    <message>
      <source>Not analysed. Press F5 to try again.</source>
      <translation>Sin analizar. Pulse F5 para volver a intentarlo.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>PrintCommands</name>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>The article could not be printed: {reason}.</source>
      <translation>No se pudo imprimir el artículo: {reason}.</translation>
    </message>
    <message>
      <source>{pages} saved in {name}.</source>
      <translation>{pages}: guardado en {name}.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}.</source>
      <translation>No se pudo escribir {path}: {reason}.</translation>
    </message>
  </context>
  <context>
    <name>QuietLines</name>
    <message>
      <source>&amp;Redo: {what}</source>
      <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
      <source>&amp;Undo: {what}</source>
      <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Resaltar</translation>
    </message>
    <message>
      <source>Lost decisions</source>
      <translation>Decisiones perdidas</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisar</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>The text was changed, and the words that these speak of are not in it any more.</source>
      <translation>El texto ha cambiado y las palabras de que se trata ya no están en él.</translation>
    </message>
    <message>
      <source>What could not be kept</source>
      <translation>Lo que no se pudo conservar</translation>
    </message>
    <message>
      <source>{what} not found in this text.</source>
      <translation>No se encuentra en este texto: {what}.</translation>
    </message>
  </context>
  <context>
    <name>QuoteCommands</name>
    <message>
      <source>1 quote goes to “{other}”.</source>
      <translation>1 cita pasa a «{other}».</translation>
    </message>
    <message>
      <source>A speaker's name</source>
      <translation>Nombre de un hablante</translation>
    </message>
    <message>
      <source>All {count} quotes of {name}</source>
      <translation>Las {count} citas de {name}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Elija primero una cita: haga clic en una del texto o pulse J.</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marcar</translation>
    </message>
    <message>
      <source>Mark as a quote</source>
      <translation>Marcar como cita</translation>
    </message>
    <message>
      <source>Select the words first: with the pointer, or Shift and arrows.</source>
      <translation>Seleccione primero las palabras: con el puntero, o con Mayús y las flechas.</translation>
    </message>
    <message>
      <source>This quote</source>
      <translation>Esta cita</translation>
    </message>
    <message>
      <source>This quote: it is somebody else of the same name</source>
      <translation>Esta cita: es otra persona con el mismo nombre</translation>
    </message>
    <message>
      <source>Who said this?</source>
      <translation>¿Quién dijo esto?</translation>
    </message>
    <message>
      <source>“%1”, a new name</source>
      <translation>«%1», un nombre nuevo</translation>
    </message>
  </context>
  <context>
    <name>QuoteView</name>
    <message>
      <source>Quotes in the order of the text</source>
      <translation>Citas en el orden del texto</translation>
    </message>
  </context>
  <context>
    <name>ReadingCard</name>
    <message>
      <source>All settings…</source>
      <translation>Todas las preferencias…</translation>
    </message>
    <message>
      <source>Text and marks</source>
      <translation>Texto y marcas</translation>
    </message>
  </context>
  <context>
    <name>ReceiptPopover</name>
    <message>
      <source>Change speaker…</source>
      <translation>Cambiar el hablante…</translation>
    </message>
    <message>
      <source>Copy citation</source>
      <translation>Copiar con su fuente</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>No es una cita</translation>
    </message>
    <message>
      <source>Receipt: {words}</source>
      <translation>Justificación: {words}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>cue</source>
      <translation>señal</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>en otra parte</translation>
    </message>
    <message>
      <source>found by: {rule}</source>
      <translation>hallado por: {rule}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>tipo</translation>
    </message>
    <message>
      <source>next best</source>
      <translation>segunda opción</translation>
    </message>
    <message>
      <source>source</source>
      <translation>fuente</translation>
    </message>
    <message>
      <source>you</source>
      <translation>usted</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>No quote here is doubtful.</source>
      <translation>Aquí no hay ninguna cita dudosa.</translation>
    </message>
    <message>
      <source>Reviewed: {said}.</source>
      <translation>Revisado: {said}.</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Terminar</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>No es una cita</translation>
    </message>
    <message>
      <source>Review, {number} of {count}: said by {name}? Y right, C change the speaker, N not a quote, S skip, Escape ends</source>
      <translation>Revisión, {number} de {count}: ¿dicho por {name}? Y correcto, C cambiar el hablante, N no es una cita, S saltar, Escape termina</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Correcto</translation>
    </message>
    <message>
      <source>Said by {name}?</source>
      <translation>¿Dicho por {name}?</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Saltar</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
  </context>
  <context>
    <name>RowButton</name>
    <message>
      <source>Correct, merge, rename …</source>
      <translation>Corregir, unir, cambiar el nombre…</translation>
    </message>
    <message>
      <source>What can be done about this</source>
      <translation>Qué se puede hacer con esto</translation>
    </message>
  </context>
  <context>
    <name>SearchHelp</name>
    <message>
      <source>Narrow a search</source>
      <translation>Acotar una búsqueda</translation>
    </message>
    <message>
      <source>from then on; or before:, date:</source>
      <translation>desde entonces; o before:, date:</translation>
    </message>
    <message>
      <source>in articles that name it</source>
      <translation>en artículos que lo nombran</translation>
    </message>
    <message>
      <source>in this outlet; or title:, byline:</source>
      <translation>en este medio; o title:, byline:</translation>
    </message>
    <message>
      <source>one or the other</source>
      <translation>uno u otro</translation>
    </message>
    <message>
      <source>or denied, withheld, unattributed</source>
      <translation>o denied, withheld, unattributed</translation>
    </message>
    <message>
      <source>said by somebody called so</source>
      <translation>dicho por alguien con ese nombre</translation>
    </message>
    <message>
      <source>these words one after another</source>
      <translation>estas palabras seguidas</translation>
    </message>
    <message>
      <source>without this word</source>
      <translation>sin esta palabra</translation>
    </message>
    <message>
      <source>word for word; or kind:paraphrase</source>
      <translation>textual; o kind:paraphrase</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Analysis</source>
      <translation>Análisis</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apariencia</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>At the start, when no file is named. An article is read when its tab is looked at</source>
      <translation>Al iniciar, si no se indica ningún archivo. Un artículo se lee cuando se mira su pestaña</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Direct quotes</source>
      <translation>Citas directas</translation>
    </message>
    <message>
      <source>Dotted line under paraphrases</source>
      <translation>Línea de puntos bajo las paráfrasis</translation>
    </message>
    <message>
      <source>Doubtful is below 50 %, certain from 80 %</source>
      <translation>Dudosa por debajo del 50 %, segura desde el 80 %</translation>
    </message>
    <message>
      <source>Empty: the one that comes with the program. Used from the next start on</source>
      <translation>Vacío: el que viene con el programa. Se usa desde el próximo inicio</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entidades</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>From the next start on. The articles themselves are read in English</source>
      <translation>Desde el próximo inicio. Los artículos se leen en inglés</translation>
    </message>
    <message>
      <source>How much is marked</source>
      <translation>Cuánto se marca</translation>
    </message>
    <message>
      <source>In the margin left of the text</source>
      <translation>En el margen izquierdo del texto</translation>
    </message>
    <message>
      <source>Indirect quotes</source>
      <translation>Citas indirectas</translation>
    </message>
    <message>
      <source>Keep every article</source>
      <translation>Guardar cada artículo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Least certainty</source>
      <translation>Certeza mínima</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>Interlineado</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Longitud de línea</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Movimiento</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Open what was open</source>
      <translation>Abrir lo que estaba abierto</translation>
    </message>
    <message>
      <source>Paragraph numbers</source>
      <translation>Números de párrafo</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Lectura en voz alta</translation>
    </message>
    <message>
      <source>Reading font</source>
      <translation>Letra de lectura</translation>
    </message>
    <message>
      <source>Removed parts</source>
      <translation>Partes retiradas</translation>
    </message>
    <message>
      <source>Sans serif</source>
      <translation>Sin remates</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sepia</translation>
    </message>
    <message>
      <source>Show what is not part of the article</source>
      <translation>Mostrar lo que no forma parte del artículo</translation>
    </message>
    <message>
      <source>Size of everything</source>
      <translation>Tamaño de todo</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Sistema</translation>
    </message>
    <message>
      <source>System serif</source>
      <translation>Serif del sistema</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Tint words in quotation marks</source>
      <translation>Teñir las palabras entre comillas</translation>
    </message>
    <message>
      <source>Underline names</source>
      <translation>Subrayar los nombres</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voz</translation>
    </message>
    <message>
      <source>What you open goes into the library, with everybody it quotes; nothing leaves this computer</source>
      <translation>Lo que abre va a la biblioteca, con todos a los que cita; nada sale de este equipo</translation>
    </message>
    <message>
      <source>Where this computer has several</source>
      <translation>Si este equipo tiene varias</translation>
    </message>
    <message>
      <source>Who speaks where</source>
      <translation>Quién habla dónde</translation>
    </message>
    <message>
      <source>With none, the text jumps to a place instead of scrolling there, and nothing slides or blinks</source>
      <translation>Sin movimiento, el texto salta a un lugar en vez de desplazarse, y nada se desliza ni parpadea</translation>
    </message>
    <message>
      <source>Words, buttons and pictures of the window, on top of the system's own. From the next start on</source>
      <translation>Palabras, botones e imágenes de la ventana, además del tamaño del sistema. Desde el próximo inicio</translation>
    </message>
    <message>
      <source>spaCy model</source>
      <translation>Modelo de spaCy</translation>
    </message>
    <message>
      <source>{:.0f} characters</source>
      <translation>{:.0f} caracteres</translation>
    </message>
    <message>
      <source>{:.2f} of the size</source>
      <translation>{:.2f} del tamaño</translation>
    </message>
    <message>
      <source>{:.2f} × the usual</source>
      <translation>{:.2f} × la normal</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>Restaurar valores iniciales</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo restoring the defaults</source>
      <translation>Deshacer la restauración</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Entities</source>
      <translation>Entidades</translation>
    </message>
    <message>
      <source>Filter entities</source>
      <translation>Filtrar entidades</translation>
    </message>
    <message>
      <source>Filter quotes</source>
      <translation>Filtrar citas</translation>
    </message>
    <message>
      <source>Filter speakers</source>
      <translation>Filtrar hablantes</translation>
    </message>
    <message>
      <source>Filter your notes</source>
      <translation>Filtrar sus notas</translation>
    </message>
    <message>
      <source>No names found in this article.</source>
      <translation>No se encontraron nombres en este artículo.</translation>
    </message>
    <message>
      <source>No quotes found in this article. Missed one? Select its words and press M.</source>
      <translation>No se han encontrado citas en este artículo. ¿Falta alguna? Seleccione sus palabras y pulse M.</translation>
    </message>
    <message>
      <source>No speakers found in this article.</source>
      <translation>No se encontraron hablantes en este artículo.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Nothing matches this filter.</source>
      <translation>Nada coincide con este filtro.</translation>
    </message>
    <message>
      <source>Open an article to see who said what.</source>
      <translation>Abra un artículo para ver quién dijo qué.</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Citas</translation>
    </message>
    <message>
      <source>Select words in the text: H highlights them, N writes a note on them.</source>
      <translation>Seleccione palabras del texto: H las resalta, N añade una nota.</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Hablantes</translation>
    </message>
  </context>
  <context>
    <name>SpeakerModel</name>
    <message>
      <source>Unnamed sources</source>
      <translation>Fuentes anónimas</translation>
    </message>
  </context>
  <context>
    <name>SpeakerView</name>
    <message>
      <source>Speakers and their statements</source>
      <translation>Hablantes y sus declaraciones</translation>
    </message>
  </context>
  <context>
    <name>SpeechBar</name>
    <message>
      <source>Next sentence (Right)</source>
      <translation>Frase siguiente (derecha)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pausa (espacio)</translation>
    </message>
    <message>
      <source>Previous sentence (Left)</source>
      <translation>Frase anterior (izquierda)</translation>
    </message>
    <message>
      <source>Read aloud (Space)</source>
      <translation>Leer en voz alta (espacio)</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Velocidad</translation>
    </message>
    <message>
      <source>Stop reading aloud (Escape)</source>
      <translation>Dejar de leer (Escape)</translation>
    </message>
    <message>
      <source>System voice</source>
      <translation>Voz del sistema</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voz</translation>
    </message>
  </context>
  <context>
    <name>SpeechCommands</name>
    <message>
      <source>Choose a speaker first.</source>
      <translation>Elija primero un hablante.</translation>
    </message>
    <message>
      <source>Looking for a voice…</source>
      <translation>Buscando una voz…</translation>
    </message>
    <message>
      <source>Nothing is being read aloud.</source>
      <translation>No se está leyendo nada.</translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>Párrafo {number}</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Lectura en voz alta</translation>
    </message>
    <message>
      <source>The voice stopped: {reason}</source>
      <translation>La voz se detuvo: {reason}</translation>
    </message>
    <message>
      <source>There is no voice yet</source>
      <translation>Aún no hay ninguna voz</translation>
    </message>
    <message>
      <source>There is nothing to read aloud here.</source>
      <translation>Aquí no hay nada que leer.</translation>
    </message>
    <message>
      <source>To install</source>
      <translation>Para instalarla</translation>
    </message>
    <message>
      <source>{name}, statement {number} of {total}</source>
      <translation>{name}, declaración {number} de {total}</translation>
    </message>
  </context>
  <context>
    <name>StatementPill</name>
    <message>
      <source>Next statement of this speaker</source>
      <translation>Declaración siguiente de este hablante</translation>
    </message>
    <message>
      <source>Previous statement of this speaker</source>
      <translation>Declaración anterior de este hablante</translation>
    </message>
    <message>
      <source>{name} {number} of {total}</source>
      <translation>{name} {number} de {total}</translation>
    </message>
    <message>
      <source>{name} · {total} in all</source>
      <translation>{name} · {total} en total</translation>
    </message>
    <message>
      <source>{place}, {above} above, {below} below</source>
      <translation>{place}, {above} arriba, {below} abajo</translation>
    </message>
  </context>
  <context>
    <name>StatementTable</name>
    <message>
      <source>Certainty</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Párrafo</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Hablante</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Declaración</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
  </context>
  <context>
    <name>StatementsDialog</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Enter goes to a statement; a heading sorts.</source>
      <translation>Intro va a una declaración; un encabezado ordena.</translation>
    </message>
    <message>
      <source>Who speaks where</source>
      <translation>Quién habla dónde</translation>
    </message>
  </context>
  <context>
    <name>StatementsView</name>
    <message>
      <source>Who speaks where</source>
      <translation>Quién habla dónde</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stop what is running</source>
      <translation>Detener lo que está en curso</translation>
    </message>
    <message>
      <source>{percent} % read</source>
      <translation>{percent} % leído</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>quedan {time}</translation>
    </message>
  </context>
  <context>
    <name>TabCard</name>
    <message>
      <source>Close tab</source>
      <translation>Cerrar la pestaña</translation>
    </message>
    <message>
      <source>Fetch the page</source>
      <translation>Traer la página</translation>
    </message>
    <message>
      <source>Open another file…</source>
      <translation>Abrir otro archivo…</translation>
    </message>
    <message>
      <source>This page is on the web, at {address}. It is fetched only when you say so.</source>
      <translation>Esta página está en la web, en {address}. Solo se trae cuando usted lo dice.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>{name} could not be opened</source>
      <translation>No se pudo abrir {name}</translation>
    </message>
  </context>
  <context>
    <name>TabPresenter</name>
    <message>
      <source>New tab</source>
      <translation>Pestaña nueva</translation>
    </message>
  </context>
  <context>
    <name>TabStrip</name>
    <message>
      <source>Close tab</source>
      <translation>Cerrar la pestaña</translation>
    </message>
    <message>
      <source>Close {title}</source>
      <translation>Cerrar {title}</translation>
    </message>
    <message>
      <source>New tab</source>
      <translation>Pestaña nueva</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Abrir artículos</translation>
    </message>
    <message>
      <source>{title}, being read</source>
      <translation>{title}, leyéndose</translation>
    </message>
    <message>
      <source>{title}, could not be opened</source>
      <translation>{title}, no se pudo abrir</translation>
    </message>
    <message>
      <source>{title}, ready</source>
      <translation>{title}, listo</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Herramientas</translation>
    </message>
  </context>
  <context>
    <name>VersionCard</name>
    <message>
      <source>Show in the article</source>
      <translation>Mostrar en el artículo</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>no está</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>{after}, before {before}</source>
      <translation>{after}, antes {before}</translation>
    </message>
  </context>
  <context>
    <name>VersionCommands</name>
    <message>
      <source>Analysed anew by a newer version: {summary}.</source>
      <translation>Analizado de nuevo por una versión más reciente: {summary}.</translation>
    </message>
    <message>
      <source>One of the two versions has not been analysed yet.</source>
      <translation>Una de las dos versiones aún no está analizada.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>The library has no other version of this story.</source>
      <translation>La biblioteca no tiene otra versión de esta noticia.</translation>
    </message>
    <message>
      <source>This article was analysed by one version of the analysis only.</source>
      <translation>Este artículo lo ha analizado una sola versión del análisis.</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <source>&lt;s&gt;struck through&lt;/s&gt; only before · &lt;u&gt;underlined&lt;/u&gt; only now</source>
      <translation>&lt;s&gt;tachado&lt;/s&gt; solo antes · &lt;u&gt;subrayado&lt;/u&gt; solo ahora</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Versión anterior</translation>
    </message>
    <message>
      <source>Versions of this story</source>
      <translation>Versiones de esta noticia</translation>
    </message>
    <message>
      <source>What the newer analysis changed</source>
      <translation>Qué cambió el análisis más nuevo</translation>
    </message>
  </context>
  <context>
    <name>VoiceList</name>
    <message>
      <source>Looking for voices…</source>
      <translation>Buscando voces…</translation>
    </message>
    <message>
      <source>System voice</source>
      <translation>Voz del sistema</translation>
    </message>
  </context>
  <context>
    <name>Voices</name>
    <message>
      <source>Reading aloud uses the speech part of Qt, which is large and therefore not installed with On Record. Install it with the command below and start On Record again.</source>
      <translation>La lectura en voz alta usa la parte de voz de Qt, que es grande y por eso no se instala con On Record. Instálela con el comando de abajo y vuelva a iniciar On Record.</translation>
    </message>
    <message>
      <source>The speech service of this computer does not answer. Restart it, or the computer, and try again.</source>
      <translation>El servicio de voz de este equipo no responde. Reinícielo, o reinicie el equipo, e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>This computer has no voice. Install Speech Dispatcher and a voice such as eSpeak NG, for instance with the command below, and start On Record again.</source>
      <translation>Este equipo no tiene voz. Instale Speech Dispatcher y una voz como eSpeak NG, por ejemplo con el comando de abajo, y vuelva a iniciar On Record.</translation>
    </message>
    <message>
      <source>Windows has no voice installed. Add one under Settings, Time &amp; language, Speech, and start On Record again.</source>
      <translation>Windows no tiene ninguna voz instalada. Añada una en Configuración, Hora e idioma, Voz, y vuelva a iniciar On Record.</translation>
    </message>
    <message>
      <source>macOS has no voice installed. Add one under System Settings, Accessibility, Spoken Content, and start On Record again.</source>
      <translation>macOS no tiene ninguna voz instalada. Añada una en Ajustes del Sistema, Accesibilidad, Contenido leído, y vuelva a iniciar On Record.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Open a file…</source>
      <translation>Abrir un archivo…</translation>
    </message>
    <message>
      <source>Open an address…</source>
      <translation>Abrir una dirección…</translation>
    </message>
    <message>
      <source>Open an article and see who said what</source>
      <translation>Abra un artículo y vea quién dijo qué</translation>
    </message>
    <message>
      <source>Open {title}</source>
      <translation>Abrir {title}</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Pegar texto</translation>
    </message>
    <message>
      <source>READ LAST</source>
      <translation>LEÍDO HACE POCO</translation>
    </message>
    <message>
      <source>Text, Markdown, web pages, Word, PDF: open them, or drop them anywhere in this window. Nothing leaves this computer.</source>
      <translation>Texto, Markdown, páginas web, Word, PDF: ábralos o suéltelos en cualquier lugar de esta ventana. Nada sale de este equipo.</translation>
    </message>
    <message>
      <source>Try the sample article</source>
      <translation>Probar el artículo de ejemplo</translation>
    </message>
  </context>
  <context>
    <name>_Bar</name>
    <message>
      <source>Close other tabs</source>
      <translation>Cerrar las otras pestañas</translation>
    </message>
    <message>
      <source>Close tab</source>
      <translation>Cerrar la pestaña</translation>
    </message>
  </context>
</TS>
