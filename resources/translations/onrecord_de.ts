<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About On Record</source>
      <translation>&amp;Über On Record</translation>
    </message>
    <message>
      <source>&amp;Add files…</source>
      <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
      <source>&amp;All marks</source>
      <translation>&amp;Alle Markierungen</translation>
    </message>
    <message>
      <source>&amp;Analyse again</source>
      <translation>Erneut &amp;analysieren</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <translation>&amp;Sichern…</translation>
    </message>
    <message>
      <source>&amp;Check a quote…</source>
      <translation>Zitat &amp;prüfen…</translation>
    </message>
    <message>
      <source>&amp;Command palette</source>
      <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
      <source>&amp;Compare two speakers…</source>
      <translation>Zwei Sprecher &amp;vergleichen…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Entities</source>
      <translation>&amp;Entitäten</translation>
    </message>
    <message>
      <source>&amp;Everything on record…</source>
      <translation>&amp;Alles Überlieferte…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Find in the article</source>
      <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>&amp;Vorwärts</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Vollbild</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <source>&amp;Go to a heading…</source>
      <translation>Zu einer Über&amp;schrift…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
      <source>&amp;Import an export…</source>
      <translation>Export &amp;importieren…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>Bib&amp;liothek</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Mark the selection as a quote…</source>
      <translation>Auswahl als &amp;Zitat markieren…</translation>
    </message>
    <message>
      <source>&amp;Narrower column</source>
      <translation>S&amp;chmalere Spalte</translation>
    </message>
    <message>
      <source>&amp;New window</source>
      <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
      <source>&amp;Next quote</source>
      <translation>&amp;Nächstes Zitat</translation>
    </message>
    <message>
      <source>&amp;No marks</source>
      <translation>&amp;Keine Markierungen</translation>
    </message>
    <message>
      <source>&amp;Not a quote</source>
      <translation>&amp;Kein Zitat</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <source>&amp;Previous quote</source>
      <translation>&amp;Vorheriges Zitat</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Quotes</source>
      <translation>&amp;Zitate</translation>
    </message>
    <message>
      <source>&amp;Quotes and speakers only</source>
      <translation>&amp;Nur Zitate und Sprecher</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
      <source>&amp;Search the library</source>
      <translation>Bibliothek durch&amp;suchen</translation>
    </message>
    <message>
      <source>&amp;Speakers</source>
      <translation>&amp;Sprecher</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Versions of this story…</source>
      <translation>&amp;Fassungen dieser Meldung…</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;Why this speaker?</source>
      <translation>&amp;Warum dieser Sprecher?</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>&amp;Breitere Spalte</translation>
    </message>
    <message>
      <source>&amp;Your corrections…</source>
      <translation>&amp;Ihre Korrekturen…</translation>
    </message>
    <message>
      <source>Abou&amp;t the library…</source>
      <translation>&amp;Über die Bibliothek…</translation>
    </message>
    <message>
      <source>About this te&amp;xt…</source>
      <translation>Über diesen &amp;Text…</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <source>Change the &amp;speaker…</source>
      <translation>&amp;Sprecher ändern…</translation>
    </message>
    <message>
      <source>Close ta&amp;b</source>
      <translation>Tab &amp;schließen</translation>
    </message>
    <message>
      <source>Copy as &amp;Markdown</source>
      <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
      <source>Copy quote as &amp;citation</source>
      <translation>Zitat mit &amp;Beleg kopieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Fi&amp;lter the panel</source>
      <translation>Leiste fi&amp;ltern</translation>
    </message>
    <message>
      <source>Find a &amp;regular expression</source>
      <translation>&amp;Regulären Ausdruck suchen</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
      <source>Find whole &amp;words</source>
      <translation>&amp;Ganze Wörter suchen</translation>
    </message>
    <message>
      <source>Hi&amp;ghlight</source>
      <translation>&amp;Hervorheben</translation>
    </message>
    <message>
      <source>Larger &amp;text</source>
      <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
      <source>Mar&amp;ks</source>
      <translation>&amp;Markierungen</translation>
    </message>
    <message>
      <source>Mark &amp;direct quotes</source>
      <translation>&amp;Direkte Zitate markieren</translation>
    </message>
    <message>
      <source>Mark &amp;entities</source>
      <translation>&amp;Entitäten markieren</translation>
    </message>
    <message>
      <source>Mark &amp;indirect quotes</source>
      <translation>&amp;Indirekte Zitate markieren</translation>
    </message>
    <message>
      <source>N&amp;otes</source>
      <translation>N&amp;otizen</translation>
    </message>
    <message>
      <source>N&amp;ote…</source>
      <translation>N&amp;otiz…</translation>
    </message>
    <message>
      <source>New &amp;tab</source>
      <translation>Neuer &amp;Tab</translation>
    </message>
    <message>
      <source>Next quote of the same speaker</source>
      <translation>Nächstes Zitat desselben Sprechers</translation>
    </message>
    <message>
      <source>Next re&amp;moved part</source>
      <translation>Nächster entfernter &amp;Teil</translation>
    </message>
    <message>
      <source>Next ta&amp;b</source>
      <translation>Nächster Ta&amp;b</translation>
    </message>
    <message>
      <source>Normal si&amp;ze</source>
      <translation>&amp;Normale Größe</translation>
    </message>
    <message>
      <source>Open a&amp;ddress…</source>
      <translation>A&amp;dresse öffnen…</translation>
    </message>
    <message>
      <source>Open the &amp;clipboard</source>
      <translation>&amp;Zwischenablage öffnen</translation>
    </message>
    <message>
      <source>Open the &amp;sample article</source>
      <translation>&amp;Beispielartikel öffnen</translation>
    </message>
    <message>
      <source>Pa&amp;ge picture</source>
      <translation>&amp;Seitenbild</translation>
    </message>
    <message>
      <source>Paragraph n&amp;umbers</source>
      <translation>Absatzn&amp;ummern</translation>
    </message>
    <message>
      <source>Pr&amp;int…</source>
      <translation>D&amp;rucken…</translation>
    </message>
    <message>
      <source>Previous &amp;tab</source>
      <translation>Vorheriger &amp;Tab</translation>
    </message>
    <message>
      <source>Previous quote of the same speaker</source>
      <translation>Vorheriges Zitat desselben Sprechers</translation>
    </message>
    <message>
      <source>R&amp;eopen closed tab</source>
      <translation>Geschlossenen Tab wi&amp;eder öffnen</translation>
    </message>
    <message>
      <source>Re&amp;view doubtful quotes</source>
      <translation>&amp;Zweifelhafte Zitate durchsehen</translation>
    </message>
    <message>
      <source>Read &amp;aloud from here</source>
      <translation>Ab hier &amp;vorlesen</translation>
    </message>
    <message>
      <source>Read aga&amp;in from the sentence before</source>
      <translation>Vom vor&amp;herigen Satz an vorlesen</translation>
    </message>
    <message>
      <source>Read on from the ne&amp;xt sentence</source>
      <translation>Vom nä&amp;chsten Satz an vorlesen</translation>
    </message>
    <message>
      <source>Read this speaker’s statements alou&amp;d</source>
      <translation>Aussagen &amp;dieses Sprechers vorlesen</translation>
    </message>
    <message>
      <source>Read with another encodin&amp;g…</source>
      <translation>Mit anderer Zeichen&amp;kodierung lesen…</translation>
    </message>
    <message>
      <source>Read with repaired &amp;letters</source>
      <translation>Mit reparierten &amp;Buchstaben lesen</translation>
    </message>
    <message>
      <source>S&amp;epia</source>
      <translation>S&amp;epia</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
      <source>Save as PD&amp;F…</source>
      <translation>Als PD&amp;F speichern…</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>Show &amp;removed parts</source>
      <translation>&amp;Entfernte Teile zeigen</translation>
    </message>
    <message>
      <source>Show the fol&amp;der of the library</source>
      <translation>Or&amp;dner der Bibliothek zeigen</translation>
    </message>
    <message>
      <source>Side &amp;panel</source>
      <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
      <source>Sto&amp;p what is running</source>
      <translation>Laufendes a&amp;bbrechen</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>&amp;Farbschema</translation>
    </message>
    <message>
      <source>Te&amp;xt and marks…</source>
      <translation>Te&amp;xt und Markierungen…</translation>
    </message>
    <message>
      <source>What the &amp;newer analysis changed…</source>
      <translation>Was die &amp;neuere Analyse änderte…</translation>
    </message>
    <message>
      <source>Who &amp;is this, so far?</source>
      <translation>Wer &amp;ist das bis hierher?</translation>
    </message>
    <message>
      <source>Who speaks &amp;where, as a table</source>
      <translation>Wer &amp;wo spricht, als Tabelle</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>&amp;Address of the page</source>
      <translation>&amp;Adresse der Seite</translation>
    </message>
    <message>
      <source>Address of the page</source>
      <translation>Adresse der Seite</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Fetch the page</source>
      <translation>Seite laden</translation>
    </message>
    <message>
      <source>From {host}</source>
      <translation>Von {host}</translation>
    </message>
    <message>
      <source>On Record works offline. The network is used only now, for this one page: its text is fetched, no pictures, scripts or trackers, and nothing of yours is sent.</source>
      <translation>On Record arbeitet offline. Nur jetzt wird das Netz benutzt, für diese eine Seite: Ihr Text wird geladen, keine Bilder, Skripte oder Tracker, und nichts von Ihnen wird gesendet.</translation>
    </message>
    <message>
      <source>Open an address</source>
      <translation>Adresse öffnen</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>Go there</source>
      <translation>Dorthin gehen</translation>
    </message>
    <message>
      <source>Go there: {about}</source>
      <translation>Dorthin gehen: {about}</translation>
    </message>
    <message>
      <source>Nobody's statement</source>
      <translation>Niemandes Aussage</translation>
    </message>
    <message>
      <source>another speaker</source>
      <translation>anderer Sprecher</translation>
    </message>
    <message>
      <source>paraphrase</source>
      <translation>Paraphrase</translation>
    </message>
  </context>
  <context>
    <name>ArticleCommands</name>
    <message>
      <source>About this text</source>
      <translation>Über diesen Text</translation>
    </message>
    <message>
      <source>An encoding</source>
      <translation>Eine Zeichenkodierung</translation>
    </message>
    <message>
      <source>No program on this computer opens {scheme} links.</source>
      <translation>Kein Programm auf diesem Computer öffnet {scheme}-Links.</translation>
    </message>
    <message>
      <source>Read with another encoding</source>
      <translation>Mit anderer Zeichenkodierung lesen</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>read so now</source>
      <translation>so gelesen</translation>
    </message>
  </context>
  <context>
    <name>ArticlePane</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article: {title}</source>
      <translation>Artikel: {title}</translation>
    </message>
    <message>
      <source>Nothing was removed from this article</source>
      <translation>Aus diesem Artikel wurde nichts entfernt</translation>
    </message>
    <message>
      <source>Quote by {name}, {number} of {total}</source>
      <translation>Zitat von {name}, {number} von {total}</translation>
    </message>
    <message>
      <source>Quote, not attributed</source>
      <translation>Zitat, nicht zugeordnet</translation>
    </message>
    <message>
      <source>The table “Who speaks where” (T) lists them.</source>
      <translation>Die Tabelle „Wer wo spricht“ (T) führt sie auf.</translation>
    </message>
  </context>
  <context>
    <name>BookBar</name>
    <message>
      <source>Place in the book</source>
      <translation>Stelle im Buch</translation>
    </message>
  </context>
  <context>
    <name>CertaintyButton</name>
    <message>
      <source>All quotes</source>
      <translation>Alle Zitate</translation>
    </message>
    <message>
      <source>Certain</source>
      <translation>Sicher</translation>
    </message>
    <message>
      <source>Certain only</source>
      <translation>Nur sichere</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Certainty of the quotes listed: {words}</source>
      <translation>Sicherheit der gezeigten Zitate: {words}</translation>
    </message>
    <message>
      <source>Likely +</source>
      <translation>Wahrsch. +</translation>
    </message>
    <message>
      <source>Likely and certain</source>
      <translation>Wahrscheinliche und sichere</translation>
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <source>As a chart</source>
      <translation>Als Diagramm</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>Als Tabelle</translation>
    </message>
  </context>
  <context>
    <name>CheckDialog</name>
    <message>
      <source>A sentence, or a whole draft with its quotations</source>
      <translation>Ein Satz oder ein ganzer Entwurf mit seinen Zitaten</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Check this quote</source>
      <translation>Dieses Zitat prüfen</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Each quotation is looked up in the library: was it said so, and by whom? Ctrl+Enter checks.</source>
      <translation>Jedes Zitat wird in der Bibliothek nachgeschlagen: Wurde es so gesagt, und von wem? Strg+Eingabe prüft.</translation>
    </message>
    <message>
      <source>Finding out who is said to have said what…</source>
      <translation>Es wird ermittelt, wem was zugeschrieben wird…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Suche läuft…</translation>
    </message>
    <message>
      <source>Open a draft</source>
      <translation>Entwurf öffnen</translation>
    </message>
    <message>
      <source>Open a draft…</source>
      <translation>Entwurf öffnen…</translation>
    </message>
    <message>
      <source>Reading the draft…</source>
      <translation>Entwurf wird gelesen…</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>Gesagt von</translation>
    </message>
    <message>
      <source>Said by (if you know)</source>
      <translation>Gesagt von (falls bekannt)</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>There is no quotation in this text.</source>
      <translation>In diesem Text ist kein Zitat.</translation>
    </message>
    <message>
      <source>What became of each quotation</source>
      <translation>Was aus jedem Zitat wurde</translation>
    </message>
    <message>
      <source>Words to check</source>
      <translation>Zu prüfende Worte</translation>
    </message>
  </context>
  <context>
    <name>Clearing</name>
    <message>
      <source>Clear the field</source>
      <translation>Feld leeren</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Compare two speakers</source>
      <translation>Zwei Sprecher vergleichen</translation>
    </message>
    <message>
      <source>Left speaker</source>
      <translation>Linker Sprecher</translation>
    </message>
    <message>
      <source>Neither of them is quoted here.</source>
      <translation>Keiner von beiden wird hier zitiert.</translation>
    </message>
    <message>
      <source>Right speaker</source>
      <translation>Rechter Sprecher</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Statements of two speakers in the order of the text</source>
      <translation>Aussagen zweier Sprecher in der Reihenfolge des Textes</translation>
    </message>
  </context>
  <context>
    <name>CorrectionCommands</name>
    <message>
      <source>A speaker's name</source>
      <translation>Name eines Sprechers</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Change what {name} is?</source>
      <translation>Ändern, was {name} ist?</translation>
    </message>
    <message>
      <source>Everything that {name} is said to have said was said by:</source>
      <translation>Alles, was {name} gesagt haben soll, hat gesagt:</translation>
    </message>
    <message>
      <source>Give all</source>
      <translation>Alle zuordnen</translation>
    </message>
    <message>
      <source>Give all to…</source>
      <translation>Alle zuordnen…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Kind of speaker</source>
      <translation>Art des Sprechers</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Zusammenführen mit…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Not a person or thing</source>
      <translation>Keine Person oder Sache</translation>
    </message>
    <message>
      <source>Quotes of {name} that somebody else said:</source>
      <translation>Zitate von {name}, die jemand anderes gesagt hat:</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Abspalten</translation>
    </message>
    <message>
      <source>Split off quotes</source>
      <translation>Zitate abspalten</translation>
    </message>
    <message>
      <source>There is somebody of that name: they become one.</source>
      <translation>Es gibt schon jemanden dieses Namens: Beide werden eins.</translation>
    </message>
    <message>
      <source>Type of entity</source>
      <translation>Art der Entität</translation>
    </message>
    <message>
      <source>What {name} is called:</source>
      <translation>Wie {name} heißt:</translation>
    </message>
    <message>
      <source>Who said them?</source>
      <translation>Wer hat sie gesagt?</translation>
    </message>
    <message>
      <source>Who {name} is, as in “foreign minister”:</source>
      <translation>Wer {name} ist, etwa „Außenminister“:</translation>
    </message>
    <message>
      <source>Whose name?</source>
      <translation>Wessen Name?</translation>
    </message>
    <message>
      <source>{gone} → {kept}: keeps the name “{kept}”</source>
      <translation>{gone} → {kept}: behält den Namen „{kept}“</translation>
    </message>
    <message>
      <source>{name} is nobody and nothing: what they are said to have said stays, without a speaker.</source>
      <translation>{name} ist niemand und nichts: Was zugeschrieben wurde, bleibt ohne Sprecher.</translation>
    </message>
    <message>
      <source>{name} is one with:</source>
      <translation>{name} ist dasselbe wie:</translation>
    </message>
    <message>
      <source>{reach} {name} keeps the rest.</source>
      <translation>{reach} {name} behält den Rest.</translation>
    </message>
    <message>
      <source>“%1”, a new name</source>
      <translation>„%1“, ein neuer Name</translation>
    </message>
  </context>
  <context>
    <name>CorrectionsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>The analysis has nothing for it any more, so it changes nothing.</source>
      <translation>Die Analyse hat dafür nichts mehr, deshalb ändert sie nichts.</translation>
    </message>
    <message>
      <source>You have corrected nothing here.</source>
      <translation>Sie haben hier nichts korrigiert.</translation>
    </message>
    <message>
      <source>Your corrections of this article</source>
      <translation>Ihre Korrekturen an diesem Artikel</translation>
    </message>
  </context>
  <context>
    <name>CorrectionsMenu</name>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Change the speaker…</source>
      <translation>Sprecher ändern…</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Mit Beleg kopieren</translation>
    </message>
    <message>
      <source>Edit the note…</source>
      <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
      <source>Everything on record…</source>
      <translation>Alles Überlieferte…</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Im Artikel suchen…</translation>
    </message>
    <message>
      <source>Give all to…</source>
      <translation>Alle zuordnen…</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Hervorheben</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Mark as a quote…</source>
      <translation>Als Zitat markieren…</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Zusammenführen mit…</translation>
    </message>
    <message>
      <source>Not a person</source>
      <translation>Keine Person</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>Kein Zitat</translation>
    </message>
    <message>
      <source>Not a speaker</source>
      <translation>Kein Sprecher</translation>
    </message>
    <message>
      <source>Not an entity</source>
      <translation>Keine Entität</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Notiz…</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Remove the highlight</source>
      <translation>Hervorhebung entfernen</translation>
    </message>
    <message>
      <source>Remove the note</source>
      <translation>Notiz entfernen</translation>
    </message>
    <message>
      <source>Rename “{name}”…</source>
      <translation>„{name}“ umbenennen…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Role…</source>
      <translation>Rolle…</translation>
    </message>
    <message>
      <source>Split off chosen quotes…</source>
      <translation>Gewählte Zitate abspalten…</translation>
    </message>
    <message>
      <source>Take back your correction</source>
      <translation>Korrektur zurücknehmen</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Why this speaker?</source>
      <translation>Warum dieser Sprecher?</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>Notiz schreiben…</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
  </context>
  <context>
    <name>DecidingCommands</name>
    <message>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>leave it without a speaker</source>
      <translation>ohne Sprecher lassen</translation>
    </message>
  </context>
  <context>
    <name>DecisionDialog</name>
    <message>
      <source>Only in this article</source>
      <translation>Nur in diesem Artikel</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Tauschen</translation>
    </message>
    <message>
      <source>Swap who stays</source>
      <translation>Tauschen, wer bleibt</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Erst ein Zitat wählen: eines im Text anklicken oder J drücken.</translation>
    </message>
    <message>
      <source>Quote and source copied.</source>
      <translation>Zitat mit Quelle kopiert.</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereDialog</name>
    <message>
      <source>&lt;u&gt;underlined&lt;/u&gt; only there · &lt;s&gt;struck through&lt;/s&gt; only here · … left out</source>
      <translation>&lt;u&gt;unterstrichen&lt;/u&gt; nur dort · &lt;s&gt;durchgestrichen&lt;/s&gt; nur hier · … ausgelassen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>The same words elsewhere</source>
      <translation>Dieselben Worte anderswo</translation>
    </message>
  </context>
  <context>
    <name>EmptyLibrary</name>
    <message>
      <source>Add a folder…</source>
      <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
      <source>Every article you open is kept here, with everybody it quotes. Then you can search all of them at once, and see what somebody has said over the years.

It all stays on this computer.</source>
      <translation>Jeder Artikel, den Sie öffnen, wird hier aufbewahrt, mit allen, die er zitiert. Dann können Sie alle auf einmal durchsuchen und sehen, was jemand über die Jahre gesagt hat.

Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Nothing here yet</source>
      <translation>Noch nichts hier</translation>
    </message>
  </context>
  <context>
    <name>EntityView</name>
    <message>
      <source>Entities by kind</source>
      <translation>Entitäten nach Art</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
  </context>
  <context>
    <name>ExchangeCommands</name>
    <message>
      <source>Open an article first, or search the library.</source>
      <translation>Erst einen Artikel öffnen oder die Bibliothek durchsuchen.</translation>
    </message>
    <message>
      <source>Saved in {name}.</source>
      <translation>In {name} gespeichert.</translation>
    </message>
    <message>
      <source>There is no quote to copy yet.</source>
      <translation>Noch gibt es kein Zitat zum Kopieren.</translation>
    </message>
    <message>
      <source>{what} copied as Markdown.</source>
      <translation>{what} als Markdown kopiert.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Was</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Kopiert.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy all of it</source>
      <translation>Alles kopieren</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>How the file begins</source>
      <translation>So beginnt die Datei</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Speichern…</translation>
    </message>
    <message>
      <source>There is nothing in this to export.</source>
      <translation>Darin ist nichts zu exportieren.</translation>
    </message>
    <message>
      <source>What to export</source>
      <translation>Was exportiert wird</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>{name} wird geschrieben…</translation>
    </message>
  </context>
  <context>
    <name>FactsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy all of this</source>
      <translation>All dies kopieren</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>From the clipboard</source>
      <translation>Aus der Zwischenablage</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <source>There is no text on the clipboard. Copy some text first, then open it here.</source>
      <translation>In der Zwischenablage ist kein Text. Kopieren Sie erst einen Text und öffnen Sie ihn dann hier.</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source> · {number} in quotes</source>
      <translation> · {number} in Zitaten</translation>
    </message>
    <message>
      <source>Close the find bar (Escape)</source>
      <translation>Suchleiste schließen (Escape)</translation>
    </message>
    <message>
      <source>Find in article</source>
      <translation>Im Artikel suchen</translation>
    </message>
    <message>
      <source>Find whole words only</source>
      <translation>Nur ganze Wörter suchen</translation>
    </message>
    <message>
      <source>Next place (Enter)</source>
      <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>Vorherige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Ganze Wörter</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} von {total}</translation>
    </message>
    <message>
      <source>{total} found</source>
      <translation>{total} gefunden</translation>
    </message>
  </context>
  <context>
    <name>FloorMap</name>
    <message>
      <source>Floor map</source>
      <translation>Redeübersicht</translation>
    </message>
    <message>
      <source>The table “Who speaks where” (T) lists them.</source>
      <translation>Die Tabelle „Wer wo spricht“ (T) führt sie auf.</translation>
    </message>
  </context>
  <context>
    <name>FormatList</name>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
  </context>
  <context>
    <name>GoCommands</name>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Erst ein Zitat wählen: eines im Text anklicken oder J drücken.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>There are no two speakers to compare in this article.</source>
      <translation>In diesem Artikel gibt es keine zwei Sprecher zum Vergleichen.</translation>
    </message>
    <message>
      <source>This quote is not attributed to anybody.</source>
      <translation>Dieses Zitat ist niemandem zugeordnet.</translation>
    </message>
    <message>
      <source>This text has no headings.</source>
      <translation>Dieser Text hat keine Überschriften.</translation>
    </message>
    <message>
      <source>Words of a heading</source>
      <translation>Worte einer Überschrift</translation>
    </message>
  </context>
  <context>
    <name>GroupedModel</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>About On Record</source>
      <translation>Über On Record</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Find a shortcut</source>
      <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Shows who is on record as having said what in an article. Everything happens on this computer; no text is sent anywhere.</source>
      <translation>Zeigt, wer in einem Artikel was gesagt haben soll. Alles geschieht auf diesem Computer; kein Text wird irgendwohin gesendet.</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>Befehl eingeben</translation>
    </message>
  </context>
  <context>
    <name>ImportLine</name>
    <message>
      <source>Adding {number} of {total}: {name}</source>
      <translation>{number} von {total} wird hinzugefügt: {name}</translation>
    </message>
    <message>
      <source>Files put into the library</source>
      <translation>In die Bibliothek übernommene Dateien</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Stop adding files</source>
      <translation>Hinzufügen abbrechen</translation>
    </message>
  </context>
  <context>
    <name>IntroductionCard</name>
    <message>
      <source>Everything on record</source>
      <translation>Alles Überlieferte</translation>
    </message>
    <message>
      <source>Everything on record…</source>
      <translation>Alles Überlieferte…</translation>
    </message>
    <message>
      <source>First named: {words}</source>
      <translation>Zuerst genannt: {words}</translation>
    </message>
    <message>
      <source>SAID SO FAR</source>
      <translation>BISHER GESAGT</translation>
    </message>
    <message>
      <source>Said so far: {words}</source>
      <translation>Bisher gesagt: {words}</translation>
    </message>
    <message>
      <source>{statements} before these</source>
      <translation>{statements} davor</translation>
    </message>
    <message>
      <source>{times}, {before} before this</source>
      <translation>{times}, davon {before} bis hierher</translation>
    </message>
  </context>
  <context>
    <name>LibraryCommands</name>
    <message>
      <source>About the library</source>
      <translation>Über die Bibliothek</translation>
    </message>
    <message>
      <source>Add a folder to the library</source>
      <translation>Ordner zur Bibliothek hinzufügen</translation>
    </message>
    <message>
      <source>Add files to the library</source>
      <translation>Dateien zur Bibliothek hinzufügen</translation>
    </message>
    <message>
      <source>Adding files</source>
      <translation>Dateien werden hinzugefügt</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>All the others are in the library.</source>
      <translation>Alle anderen sind in der Bibliothek.</translation>
    </message>
    <message>
      <source>Back up the library</source>
      <translation>Bibliothek sichern</translation>
    </message>
    <message>
      <source>Choose a speaker first: click a name in the panel or the text.</source>
      <translation>Erst einen Sprecher wählen: einen Namen in der Leiste oder im Text anklicken.</translation>
    </message>
    <message>
      <source>Everything in it stays on this computer.</source>
      <translation>Alles darin bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Exports of On Record ({suffixes});;All files (*)</source>
      <translation>Exporte von On Record ({suffixes});;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Import an export</source>
      <translation>Export importieren</translation>
    </message>
    <message>
      <source>It holds {held}.

Your library as it is now is kept in a file beside it.</source>
      <translation>Sie enthält {held}.

Ihre jetzige Bibliothek bleibt in einer Datei daneben erhalten.</translation>
    </message>
    <message>
      <source>Library of On Record (*{suffix})</source>
      <translation>Bibliothek von On Record (*{suffix})</translation>
    </message>
    <message>
      <source>Library of On Record (*{suffix});;All files (*)</source>
      <translation>Bibliothek von On Record (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Put this backup in the place of your library?</source>
      <translation>Ihre Bibliothek durch diese Sicherung ersetzen?</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore the library</source>
      <translation>Bibliothek wiederherstellen</translation>
    </message>
    <message>
      <source>The library is in memory, for this session only.</source>
      <translation>Die Bibliothek ist nur im Speicher, für diese Sitzung.</translation>
    </message>
    <message>
      <source>The library is in {folder}.</source>
      <translation>Die Bibliothek liegt in {folder}.</translation>
    </message>
    <message>
      <source>The library is saved in {name}: {held}.</source>
      <translation>Die Bibliothek ist in {name} gesichert: {held}.</translation>
    </message>
    <message>
      <source>The library was restored: {held}.</source>
      <translation>Die Bibliothek wurde wiederhergestellt: {held}.</translation>
    </message>
    <message>
      <source>The one before is kept as {name}.</source>
      <translation>Die vorherige bleibt als {name} erhalten.</translation>
    </message>
    <message>
      <source>There is no article in this folder.</source>
      <translation>In diesem Ordner ist kein Artikel.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Which?</source>
      <translation>Welche?</translation>
    </message>
    <message>
      <source>Your library</source>
      <translation>Ihre Bibliothek</translation>
    </message>
    <message>
      <source>{articles} added to the library.</source>
      <translation>{articles} zur Bibliothek hinzugefügt.</translation>
    </message>
    <message>
      <source>{files} could not be added</source>
      <translation>{files} nicht hinzugefügt</translation>
    </message>
    <message>
      <source>{files} could not be added.</source>
      <translation>{files} nicht hinzugefügt.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDesk</name>
    <message>
      <source>Its new name</source>
      <translation>Neuer Name</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Diese Suche behalten</translation>
    </message>
    <message>
      <source>Rename this search</source>
      <translation>Diese Suche umbenennen</translation>
    </message>
    <message>
      <source>The search is kept under “{name}”, in Following.</source>
      <translation>Die Suche bleibt als „{name}“ unter Beobachtet erhalten.</translation>
    </message>
    <message>
      <source>The search “{name}” is not kept any more.</source>
      <translation>Die Suche „{name}“ wird nicht mehr behalten.</translation>
    </message>
    <message>
      <source>Under which name?</source>
      <translation>Unter welchem Namen?</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>{name} is not watched any more.</source>
      <translation>{name} wird nicht mehr beobachtet.</translation>
    </message>
    <message>
      <source>“{name}” was taken out of the library.</source>
      <translation>„{name}“ wurde aus der Bibliothek genommen.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDock</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Keep no longer</source>
      <translation>Nicht mehr behalten</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing found. Fewer words or the start of a word find more.</source>
      <translation>Nichts gefunden. Weniger Wörter oder ein Wortanfang finden mehr.</translation>
    </message>
    <message>
      <source>Nothing matches this filter.</source>
      <translation>Nichts passt zu diesem Filter.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>People you watch</source>
      <translation>Beobachtete Personen</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <source>Search for something and keep the search, or watch somebody on their page. What is new shows here.</source>
      <translation>Suchen Sie etwas und behalten Sie die Suche, oder beobachten Sie jemanden auf seiner Seite. Neues erscheint hier.</translation>
    </message>
    <message>
      <source>Take out of the library</source>
      <translation>Aus der Bibliothek nehmen</translation>
    </message>
    <message>
      <source>Watch no longer</source>
      <translation>Nicht mehr beobachten</translation>
    </message>
  </context>
  <context>
    <name>LibrarySearch</name>
    <message>
      <source>How to narrow a search</source>
      <translation>Wie man eine Suche eingrenzt</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Diese Suche behalten</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Bibliothek durchsuchen</translation>
    </message>
  </context>
  <context>
    <name>LibraryView</name>
    <message>
      <source>Add files…</source>
      <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles of the library</source>
      <translation>Artikel der Bibliothek</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>Artikel filtern</translation>
    </message>
    <message>
      <source>Filter speakers</source>
      <translation>Sprecher filtern</translation>
    </message>
    <message>
      <source>Following</source>
      <translation>Beobachtet</translation>
    </message>
    <message>
      <source>Saved searches and people you watch</source>
      <translation>Gespeicherte Suchen und beobachtete Personen</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>Speakers over all articles</source>
      <translation>Sprecher aller Artikel</translation>
    </message>
    <message>
      <source>What the search found</source>
      <translation>Suchergebnisse</translation>
    </message>
  </context>
  <context>
    <name>LinkCard</name>
    <message>
      <source>Not the same person</source>
      <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
      <source>Not them</source>
      <translation>Nicht dieselbe</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>Dieselbe</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Dieselbe Person</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Adresse kopieren</translation>
    </message>
    <message>
      <source>It opens in your browser, not here.</source>
      <translation>Er öffnet sich in Ihrem Browser, nicht hier.</translation>
    </message>
    <message>
      <source>It opens in your mail program.</source>
      <translation>Er öffnet sich in Ihrem Mailprogramm.</translation>
    </message>
    <message>
      <source>Open link</source>
      <translation>Link öffnen</translation>
    </message>
    <message>
      <source>Open this link?</source>
      <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
      <source>This link leads to</source>
      <translation>Dieser Link führt zu</translation>
    </message>
    <message>
      <source>This link writes to somebody at</source>
      <translation>Dieser Link schreibt jemandem bei</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Dropped text</source>
      <translation>Abgelegter Text</translation>
    </message>
    <message>
      <source>No speaker called “{name}” in this article.</source>
      <translation>Kein Sprecher namens „{name}“ in diesem Artikel.</translation>
    </message>
  </context>
  <context>
    <name>MarkLegend</name>
    <message>
      <source>Marks in the text</source>
      <translation>Markierungen im Text</translation>
    </message>
    <message>
      <source>a name</source>
      <translation>ein Name</translation>
    </message>
    <message>
      <source>told in other words</source>
      <translation>mit anderen Worten berichtet</translation>
    </message>
    <message>
      <source>who says it</source>
      <translation>wer es sagt</translation>
    </message>
    <message>
      <source>“word for word”</source>
      <translation>„wörtlich“</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Z&amp;uletzt geöffnet</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Choose a speaker first</source>
      <translation>Erst einen Sprecher wählen</translation>
    </message>
    <message>
      <source>No statement to go to</source>
      <translation>Keine Aussage zum Hingehen</translation>
    </message>
    <message>
      <source>Went on from the first statement of {whose}</source>
      <translation>Weiter bei der ersten Aussage ({whose})</translation>
    </message>
    <message>
      <source>Went on from the last statement of {whose}</source>
      <translation>Weiter bei der letzten Aussage ({whose})</translation>
    </message>
    <message>
      <source>this article</source>
      <translation>dieser Artikel</translation>
    </message>
    <message>
      <source>this speaker</source>
      <translation>dieser Sprecher</translation>
    </message>
  </context>
  <context>
    <name>NoteCommands</name>
    <message>
      <source>Select the words first: with the pointer, or Shift and arrows.</source>
      <translation>Erst die Worte auswählen: mit dem Zeiger oder mit Umschalt und Pfeiltasten.</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove this note</source>
      <translation>Diese Notiz entfernen</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Gelb</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Ihre Notiz</translation>
    </message>
  </context>
  <context>
    <name>NoteView</name>
    <message>
      <source>Your notes and highlights</source>
      <translation>Ihre Notizen und Hervorhebungen</translation>
    </message>
  </context>
  <context>
    <name>OrderButton</name>
    <message>
      <source>Added</source>
      <translation>Hinzugefügt</translation>
    </message>
    <message>
      <source>Added last</source>
      <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
      <source>By date, the latest first</source>
      <translation>Nach Datum, neueste zuerst</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>Nach Titel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Order of the articles: {words}</source>
      <translation>Reihenfolge der Artikel: {words}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
  </context>
  <context>
    <name>OverArticle</name>
    <message>
      <source>first go back to the article: Esc</source>
      <translation>erst zurück zum Artikel: Esc</translation>
    </message>
  </context>
  <context>
    <name>PageDock</name>
    <message>
      <source>Page picture</source>
      <translation>Seitenbild</translation>
    </message>
  </context>
  <context>
    <name>PagePainter</name>
    <message>
      <source>Removed: {reason} · {words}</source>
      <translation>Entfernt: {reason} · {words}</translation>
    </message>
    <message>
      <source>about {words}</source>
      <translation>etwa {words}</translation>
    </message>
  </context>
  <context>
    <name>PagePicture</name>
    <message>
      <source>No page to show</source>
      <translation>Keine Seite zu zeigen</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>Seite %1 von %2</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>Everybody called {name} counts as one person now.</source>
      <translation>Alle namens {name} gelten jetzt als eine Person.</translation>
    </message>
    <message>
      <source>Export everything {name} said</source>
      <translation>Alles exportieren, was {name} gesagt hat</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>{articles} written to {file}.</source>
      <translation>{articles} in {file} geschrieben.</translation>
    </message>
    <message>
      <source>{name} in “{title}” counts as this person now.</source>
      <translation>{name} in „{title}“ gilt jetzt als diese Person.</translation>
    </message>
    <message>
      <source>{name} in “{title}” is somebody else from now on.</source>
      <translation>{name} in „{title}“ ist ab jetzt jemand anderes.</translation>
    </message>
  </context>
  <context>
    <name>PersonEvidence</name>
    <message>
      <source>Appears as</source>
      <translation>Erscheint als</translation>
    </message>
    <message>
      <source>May be the same person</source>
      <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
      <source>Nothing joins these articles but the name, so nobody says that it is one person. If you know that it is, say so.</source>
      <translation>Nur der Name verbindet diese Artikel, also gilt es nicht als eine Person. Wenn Sie es wissen, sagen Sie es.</translation>
    </message>
    <message>
      <source>Others of this name</source>
      <translation>Andere dieses Namens</translation>
    </message>
    <message>
      <source>Roles over time</source>
      <translation>Rollen im Lauf der Zeit</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Alle {count} zeigen</translation>
    </message>
    <message>
      <source>They are all one person</source>
      <translation>Sie sind alle eine Person</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Wer ist das?</translation>
    </message>
    <message>
      <source>Why this is one person</source>
      <translation>Warum dies eine Person ist</translation>
    </message>
  </context>
  <context>
    <name>PersonFigures</name>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Of all</source>
      <translation>Von allen</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Outlet unknown</source>
      <translation>Medium unbekannt</translation>
    </message>
    <message>
      <source>Paraphrase</source>
      <translation>Paraphrase</translation>
    </message>
    <message>
      <source>Quoted in the same articles</source>
      <translation>In denselben Artikeln zitiert</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>Share of voice by outlet</source>
      <translation>Redeanteil nach Medium</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Aussagen</translation>
    </message>
    <message>
      <source>Statements over time</source>
      <translation>Aussagen im Lauf der Zeit</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Davon ihre</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Word for word</source>
      <translation>Wörtlich</translation>
    </message>
    <message>
      <source>{statements} without a date</source>
      <translation>{statements} ohne Datum</translation>
    </message>
  </context>
  <context>
    <name>PersonPageView</name>
    <message>
      <source>Back to the article</source>
      <translation>Zurück zum Artikel</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Say in the library what is new of them</source>
      <translation>In der Bibliothek melden, was es Neues gibt</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Beobachten</translation>
    </message>
    <message>
      <source>Watched</source>
      <translation>Beobachtet</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Wer ist das?</translation>
    </message>
    <message>
      <source>{name}: everything on record</source>
      <translation>{name}: alles Überlieferte</translation>
    </message>
  </context>
  <context>
    <name>PersonStatements</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Filter statements</source>
      <translation>Aussagen filtern</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Ohne Datum</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>Nichts passt.</translation>
    </message>
    <message>
      <source>Paraphrase</source>
      <translation>Paraphrase</translation>
    </message>
    <message>
      <source>Statements, the latest first</source>
      <translation>Aussagen, neueste zuerst</translation>
    </message>
    <message>
      <source>Word for word</source>
      <translation>Wörtlich</translation>
    </message>
  </context>
  <context>
    <name>Presentation</name>
    <message numerus="yes">
      <source>%n article imported. | %n articles imported.</source>
      <translation>
        <numerusform>%n Artikel importiert.</numerusform>
        <numerusform>%n Artikel importiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n article was there already. | %n articles were there already.</source>
      <translation>
        <numerusform>%n Artikel war schon da.</numerusform>
        <numerusform>%n Artikel waren schon da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n article(s)</source>
      <translation>
        <numerusform>%n Artikel</numerusform>
        <numerusform>%n Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n correction(s)</source>
      <translation>
        <numerusform>%n Korrektur</numerusform>
        <numerusform>%n Korrekturen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decision or note of before | %n decisions or notes of before</source>
      <translation>
        <numerusform>%n frühere Entscheidung oder Notiz</numerusform>
        <numerusform>%n frühere Entscheidungen oder Notizen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n doubtful</source>
      <translation>
        <numerusform>%n zweifelhaft</numerusform>
        <numerusform>%n zweifelhaft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n Datei</numerusform>
        <numerusform>%n Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in several articles</source>
      <translation>
        <numerusform>%n in mehreren Artikeln</numerusform>
        <numerusform>%n in mehreren Artikeln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mention(s)</source>
      <translation>
        <numerusform>%n Erwähnung</numerusform>
        <numerusform>%n Erwähnungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n weitere</numerusform>
        <numerusform>%n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n neu</numerusform>
        <numerusform>%n neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not marked</source>
      <translation>
        <numerusform>%n nicht markiert</numerusform>
        <numerusform>%n nicht markiert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note added. | %n notes added.</source>
      <translation>
        <numerusform>%n Notiz hinzugefügt.</numerusform>
        <numerusform>%n Notizen hinzugefügt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n Notiz</numerusform>
        <numerusform>%n Notizen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n outlet(s)</source>
      <translation>
        <numerusform>%n Medium</numerusform>
        <numerusform>%n Medien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n Seite</numerusform>
        <numerusform>%n Seiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraph(s)</source>
      <translation>
        <numerusform>%n Absatz</numerusform>
        <numerusform>%n Absätze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paraphrase(s)</source>
      <translation>
        <numerusform>%n Paraphrase</numerusform>
        <numerusform>%n Paraphrasen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotation checked, {holding} of them right. | %n quotations checked, {holding} of them right.</source>
      <translation>
        <numerusform>%n Zitat geprüft, davon {holding} richtig.</numerusform>
        <numerusform>%n Zitate geprüft, davon {holding} richtig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote changes. | %n quotes change.</source>
      <translation>
        <numerusform>%n Zitat ändert sich.</numerusform>
        <numerusform>%n Zitate ändern sich.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote in {articles} changes. | %n quotes in {articles} change.</source>
      <translation>
        <numerusform>%n Zitat ändert sich ({articles}).</numerusform>
        <numerusform>%n Zitate ändern sich ({articles}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote is doubtful. | %n quotes are doubtful.</source>
      <translation>
        <numerusform>%n Zitat ist zweifelhaft.</numerusform>
        <numerusform>%n Zitate sind zweifelhaft.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote is not marked: {reasons}. | %n quotes are not marked: {reasons}.</source>
      <translation>
        <numerusform>%n Zitat ist nicht markiert: {reasons}.</numerusform>
        <numerusform>%n Zitate sind nicht markiert: {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote the same | %n quotes the same</source>
      <translation>
        <numerusform>%n Zitat gleich</numerusform>
        <numerusform>%n Zitate gleich</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n Zitat</numerusform>
        <numerusform>%n Zitate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s) left out by the filter above.</source>
      <translation>
        <numerusform>%n Zitat durch den Filter oben ausgelassen.</numerusform>
        <numerusform>%n Zitate durch den Filter oben ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n speaker(s)</source>
      <translation>
        <numerusform>%n Sprecher</numerusform>
        <numerusform>%n Sprecher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n Aussage</numerusform>
        <numerusform>%n Aussagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s)</source>
      <translation>
        <numerusform>%n Fassung</numerusform>
        <numerusform>%n Fassungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n Wort</numerusform>
        <numerusform>%n Wörter</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A chapter that the book names is missing in the file. | %n chapters that the book names are missing in the file.</source>
      <translation>
        <numerusform>Ein Kapitel, das das Buch nennt, fehlt in der Datei.</numerusform>
        <numerusform>%n Kapitel, die das Buch nennt, fehlen in der Datei.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A comment in the margin is kept, folded, after the paragraph it is about. | %n comments in the margin are kept, folded, after the paragraphs they are about.</source>
      <translation>
        <numerusform>Ein Kommentar am Rand steht eingeklappt hinter dem Absatz, um den es geht.</numerusform>
        <numerusform>%n Kommentare am Rand stehen eingeklappt hinter den Absätzen, um die es geht.</numerusform>
      </translation>
    </message>
    <message>
      <source>A file</source>
      <translation>Eine Datei</translation>
    </message>
    <message numerus="yes">
      <source>A link that leads to no web or mail address cannot be followed; its words are shown. | %n links that lead to no web or mail address cannot be followed; their words are shown.</source>
      <translation>
        <numerusform>Ein Link, der zu keiner Web- oder Mailadresse führt, lässt sich nicht öffnen; seine Wörter werden gezeigt.</numerusform>
        <numerusform>%n Links, die zu keiner Web- oder Mailadresse führen, lassen sich nicht öffnen; ihre Wörter werden gezeigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A passage that was deleted with tracking on is left out; tracked insertions are shown. | %n passages that were deleted with tracking on are left out; tracked insertions are shown.</source>
      <translation>
        <numerusform>Eine Stelle, die im Änderungsmodus gelöscht wurde, ist weggelassen; Eingefügtes wird gezeigt.</numerusform>
        <numerusform>%n Stellen, die im Änderungsmodus gelöscht wurden, sind weggelassen; Eingefügtes wird gezeigt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A picture is not shown; its description is, where it has one. | %n pictures are not shown; their descriptions are, where they have any.</source>
      <translation>
        <numerusform>Ein Bild wird nicht gezeigt, aber seine Beschreibung, wenn es eine hat.</numerusform>
        <numerusform>%n Bilder werden nicht gezeigt, aber ihre Beschreibungen, wenn sie welche haben.</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Addresses that begin with {scheme}: cannot be opened, only http and https.</source>
      <translation>Adressen, die mit {scheme} beginnen, können nicht geöffnet werden, nur http und https.</translation>
    </message>
    <message>
      <source>Addresses that begin with “{scheme}:” are not opened, only http: and https: pages are. Open a file from the File menu.</source>
      <translation>Adressen, die mit „{scheme}:“ beginnen, werden nicht geöffnet, nur Seiten mit http: und https:. Öffnen Sie eine Datei über das Menü Datei.</translation>
    </message>
    <message>
      <source>Altered</source>
      <translation>Verändert</translation>
    </message>
    <message>
      <source>An address has no spaces in it.</source>
      <translation>Eine Adresse enthält keine Leerzeichen.</translation>
    </message>
    <message numerus="yes">
      <source>An embedded object, such as a chart or a drawing, is not shown. | %n embedded objects, such as charts or drawings, are not shown.</source>
      <translation>
        <numerusform>Ein eingebettetes Objekt, etwa ein Diagramm oder eine Zeichnung, wird nicht gezeigt.</numerusform>
        <numerusform>%n eingebettete Objekte, etwa Diagramme oder Zeichnungen, werden nicht gezeigt.</numerusform>
      </translation>
    </message>
    <message>
      <source>An empty file named “portable” beside the program makes it keep library and settings in a folder “data” next to itself: then both can be carried on a stick. Starting with --data FOLDER, or naming the folder in the variable {variable}, does the same for any folder.</source>
      <translation>Eine leere Datei namens „portable“ neben dem Programm lässt es Bibliothek und Einstellungen in einem Ordner „data“ neben sich aufbewahren: So passen beide auf einen Stick. Der Start mit --data ORDNER oder der Ordner in der Variablen {variable} tut dasselbe für jeden Ordner.</translation>
    </message>
    <message>
      <source>Analysis cancelled.</source>
      <translation>Analyse abgebrochen.</translation>
    </message>
    <message>
      <source>Another speaker</source>
      <translation>Anderer Sprecher</translation>
    </message>
    <message>
      <source>Another window of On Record is writing to the library. Wait a moment and try again.</source>
      <translation>Ein anderes Fenster von On Record schreibt gerade in die Bibliothek. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Arabic (Windows-1256)</source>
      <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Attribution model, {version}. Learned from PolNeAR; encoder {encoder}</source>
      <translation>Zuschreibungsmodell, {version}. Gelernt an PolNeAR; Encoder {encoder}</translation>
    </message>
    <message>
      <source>Baltic (Windows-1257)</source>
      <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
      <source>Buildings and sites</source>
      <translation>Bauwerke und Anlagen</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Central European (ISO 8859-2)</source>
      <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
      <source>Central European (Windows-1250)</source>
      <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
      <source>Chinese (Big5)</source>
      <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
      <source>Chinese (GB 18030)</source>
      <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Gewählt</translation>
    </message>
    <message>
      <source>Colour changed.</source>
      <translation>Farbe geändert.</translation>
    </message>
    <message>
      <source>Confirmed as said by {after}</source>
      <translation>Bestätigt: gesagt von {after}</translation>
    </message>
    <message>
      <source>Confirmed as without a speaker</source>
      <translation>Bestätigt: ohne Sprecher</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-R)</source>
      <translation>Kyrillisch (KOI8-R)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-U)</source>
      <translation>Kyrillisch (KOI8-U)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows-1251)</source>
      <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Drawing page {page} of {name} took longer than {seconds} seconds and was stopped. Its text can still be read.</source>
      <translation>Das Zeichnen der Seite {page} von {name} dauerte länger als {seconds} Sekunden und wurde abgebrochen. Ihr Text lässt sich trotzdem lesen.</translation>
    </message>
    <message>
      <source>Earlier analysis</source>
      <translation>Frühere Analyse</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Zeichenkodierung</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Ereignisse</translation>
    </message>
    <message>
      <source>Everything by {name}</source>
      <translation>Alles von {name}</translation>
    </message>
    <message>
      <source>Everything of {subject} given to {after}</source>
      <translation>Alles von {subject} wurde {after} zugeschrieben</translation>
    </message>
    <message numerus="yes">
      <source>Everywhere: in %n other article(s) as well</source>
      <translation>
        <numerusform>Überall: auch in %n anderen Artikel</numerusform>
        <numerusform>Überall: auch in %n anderen Artikeln</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Fingerabdruck</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Found with omissions</source>
      <translation>Mit Auslassungen gefunden</translation>
    </message>
    <message>
      <source>From the file's properties, which may be those of an older text: {names}.</source>
      <translation>Aus den Eigenschaften der Datei, die von einem älteren Text stammen können: {names}.</translation>
    </message>
    <message>
      <source>From the file's properties: {names}.</source>
      <translation>Aus den Eigenschaften der Datei: {names}.</translation>
    </message>
    <message>
      <source>From the first page: {names}.</source>
      <translation>Von der ersten Seite: {names}.</translation>
    </message>
    <message>
      <source>From {place}: {names}.</source>
      <translation>Aus {place}: {names}.</translation>
    </message>
    <message>
      <source>Garbled letters were put right, as you asked.</source>
      <translation>Entstellte Buchstaben wurden repariert, wie gewünscht.</translation>
    </message>
    <message>
      <source>Given to {after}</source>
      <translation>{after} zugeschrieben</translation>
    </message>
    <message>
      <source>Greek (ISO 8859-7)</source>
      <translation>Griechisch (ISO 8859-7)</translation>
    </message>
    <message>
      <source>Greek (Windows-1253)</source>
      <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
      <source>Hebrew (Windows-1255)</source>
      <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
      <source>Here {name}, there {others}</source>
      <translation>Hier {name}, dort {others}</translation>
    </message>
    <message>
      <source>Here {name}, there {others}.</source>
      <translation>Hier {name}, dort {others}.</translation>
    </message>
    <message>
      <source>Hidden signs in this text reverse the order of letters; it may read wrong.</source>
      <translation>Versteckte Zeichen in diesem Text kehren die Reihenfolge der Buchstaben um; er liest sich womöglich falsch.</translation>
    </message>
    <message numerus="yes">
      <source>Hidden text is kept, folded, after its paragraph. | %n passages of hidden text are kept, folded, after their paragraphs.</source>
      <translation>
        <numerusform>Verborgener Text steht eingeklappt hinter seinem Absatz.</numerusform>
        <numerusform>%n verborgene Stellen stehen eingeklappt hinter ihren Absätzen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Highlight removed.</source>
      <translation>Hervorhebung entfernt.</translation>
    </message>
    <message>
      <source>Highlighted.</source>
      <translation>Hervorgehoben.</translation>
    </message>
    <message>
      <source>In memory, for this session only.</source>
      <translation>Nur im Speicher, für diese Sitzung.</translation>
    </message>
    <message>
      <source>It may imitate another; the network knows it as {host}.</source>
      <translation>Er ahmt vielleicht einen anderen nach; im Netz heißt er {host}.</translation>
    </message>
    <message>
      <source>Its article is not in the library any more</source>
      <translation>Der Artikel ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
      <source>Its ellipsis leaves out “{word}”: read the whole statement.</source>
      <translation>Die Auslassung lässt „{word}“ weg: Lesen Sie die ganze Aussage.</translation>
    </message>
    <message>
      <source>JSON, JSON Lines or Web Annotations that On Record exported</source>
      <translation>JSON, JSON Lines oder Web Annotations, die On Record exportiert hat</translation>
    </message>
    <message>
      <source>Japanese (EUC-JP)</source>
      <translation>Japanisch (EUC-JP)</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
      <source>Korean (CP949)</source>
      <translation>Koreanisch (CP949)</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>Laws</source>
      <translation>Gesetze</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Gebaut mit</translation>
    </message>
    <message>
      <source>Marked as a quote</source>
      <translation>Als Zitat markiert</translation>
    </message>
    <message>
      <source>Marked as a quote of {after}</source>
      <translation>Als Zitat von {after} markiert</translation>
    </message>
    <message>
      <source>Marked as not a quote</source>
      <translation>Als kein Zitat markiert</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Names and grammar</source>
      <translation>Namen und Grammatik</translation>
    </message>
    <message>
      <source>Nationalities and groups</source>
      <translation>Nationalitäten und Gruppen</translation>
    </message>
    <message>
      <source>Newer analysis</source>
      <translation>Neuere Analyse</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Ohne Datum</translation>
    </message>
    <message>
      <source>Nobody's statement</source>
      <translation>Niemandes Aussage</translation>
    </message>
    <message>
      <source>None: the text was pasted or dropped</source>
      <translation>Keine: Der Text wurde eingefügt oder abgelegt</translation>
    </message>
    <message>
      <source>Not attributed</source>
      <translation>Nicht zugeordnet</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <source>Note changed.</source>
      <translation>Notiz geändert.</translation>
    </message>
    <message>
      <source>Note removed.</source>
      <translation>Notiz entfernt.</translation>
    </message>
    <message>
      <source>Note written.</source>
      <translation>Notiz geschrieben.</translation>
    </message>
    <message>
      <source>Nothing in the library has these words.</source>
      <translation>Nichts in der Bibliothek hat diese Worte.</translation>
    </message>
    <message>
      <source>Nothing is given to {subject} any more</source>
      <translation>{subject} wird nichts mehr zugeschrieben</translation>
    </message>
    <message>
      <source>Now without a speaker</source>
      <translation>Jetzt ohne Sprecher</translation>
    </message>
    <message>
      <source>On a stick</source>
      <translation>Auf einem Stick</translation>
    </message>
    <message>
      <source>Only the chosen quote</source>
      <translation>Nur das gewählte Zitat</translation>
    </message>
    <message>
      <source>Only the first {read} of {count} pages were read, since the file is too large or too slow. Split it into parts to read the rest.</source>
      <translation>Nur die ersten {read} von {count} Seiten wurden gelesen, da die Datei zu groß oder zu langsam ist. Teilen Sie sie auf, um den Rest zu lesen.</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Nur {name}</translation>
    </message>
    <message>
      <source>Open it in a browser, save the page, and open the saved file here.</source>
      <translation>Öffnen Sie sie in einem Browser, speichern Sie die Seite und öffnen Sie die gespeicherte Datei hier.</translation>
    </message>
    <message>
      <source>Opening cancelled.</source>
      <translation>Öffnen abgebrochen.</translation>
    </message>
    <message>
      <source>Opening {name} stopped the reader twice, so the file is probably damaged. Open it in the program that made it and save it again, or paste its text.</source>
      <translation>Beim Öffnen von {name} stürzte der Leser zweimal ab; die Datei ist also wohl beschädigt. Öffnen Sie sie im Programm, das sie erstellt hat, und speichern Sie sie neu, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
      <source>Opening {name} took longer than {seconds} seconds and was stopped. If it lies on a slow drive, copy it to this computer first; otherwise paste its text.</source>
      <translation>Das Öffnen von {name} dauerte länger als {seconds} Sekunden und wurde abgebrochen. Liegt die Datei auf einem langsamen Laufwerk, kopieren Sie sie erst auf diesen Computer; sonst fügen Sie den Text ein.</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organisationen</translation>
    </message>
    <message numerus="yes">
      <source>Page {pages} is damaged and could not be read. | Pages {pages} are damaged and could not be read.</source>
      <translation>
        <numerusform>Seite {pages} ist beschädigt und ließ sich nicht lesen.</numerusform>
        <numerusform>Die Seiten {pages} sind beschädigt und ließen sich nicht lesen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Page {pages} is scanned: a picture without text, of which nothing can be read. A program for text recognition (OCR) can make a PDF with text of it. | Pages {pages} are scanned: pictures without text, of which nothing can be read. A program for text recognition (OCR) can make a PDF with text of them.</source>
      <translation>
        <numerusform>Seite {pages} ist gescannt: ein Bild ohne Text, von dem sich nichts lesen lässt. Ein Programm zur Texterkennung (OCR) kann daraus ein PDF mit Text machen.</numerusform>
        <numerusform>Die Seiten {pages} sind gescannt: Bilder ohne Text, von denen sich nichts lesen lässt. Ein Programm zur Texterkennung (OCR) kann daraus ein PDF mit Text machen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page} cannot be drawn ({reason}). Its text can still be read.</source>
      <translation>Seite {page} lässt sich nicht zeichnen ({reason}). Ihr Text lässt sich trotzdem lesen.</translation>
    </message>
    <message>
      <source>Page {page} of {name} cannot be drawn. Its text can still be read.</source>
      <translation>Seite {page} von {name} lässt sich nicht zeichnen. Ihr Text lässt sich trotzdem lesen.</translation>
    </message>
    <message>
      <source>Page {page} of “{path}” is damaged and cannot be drawn.</source>
      <translation>Seite {page} von „{path}“ ist beschädigt und lässt sich nicht zeichnen.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>Places with a government</source>
      <translation>Orte mit Regierung</translation>
    </message>
    <message>
      <source>Port {port} is not one that web pages are served from, so it was not opened.</source>
      <translation>Über Port {port} werden keine Webseiten angeboten; er wurde nicht geöffnet.</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produkte</translation>
    </message>
    <message>
      <source>Published in</source>
      <translation>Erschienen in</translation>
    </message>
    <message>
      <source>Quote in {title}</source>
      <translation>Zitat in {title}</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Zitate</translation>
    </message>
    <message numerus="yes">
      <source>Re&amp;view %n doubtful quote(s)</source>
      <translation>
        <numerusform>%n zweifelhaftes Zitat &amp;durchsehen</numerusform>
        <numerusform>%n zweifelhafte Zitate &amp;durchsehen</numerusform>
      </translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>Läuft auf</translation>
    </message>
    <message>
      <source>Said by {name} there, by {others} in another article.</source>
      <translation>Dort gesagt von {name}, in einem anderen Artikel von {others}.</translation>
    </message>
    <message>
      <source>Search results: {words}</source>
      <translation>Suchergebnisse: {words}</translation>
    </message>
    <message>
      <source>Search {words}</source>
      <translation>Suche {words}</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
      <source>Show more (%n left)</source>
      <translation>
        <numerusform>Mehr zeigen (noch %n)</numerusform>
        <numerusform>Mehr zeigen (noch %n)</numerusform>
      </translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Some letters look garbled by a program that had the text before, such as “â€™” for an apostrophe. Choose “Read with repaired letters” in the File menu to put them right.</source>
      <translation>Einige Buchstaben hat offenbar ein Programm entstellt, das den Text vorher hatte, etwa „â€™“ statt eines Apostrophs. Wählen Sie „Mit reparierten Buchstaben lesen“ im Menü Datei, um sie zu reparieren.</translation>
    </message>
    <message>
      <source>Somebody else said this.</source>
      <translation>Das hat jemand anderes gesagt.</translation>
    </message>
    <message>
      <source>Something went wrong in On Record ({kind}: {error}). Your article and corrections are safe.</source>
      <translation>In On Record ist etwas schiefgegangen ({kind}: {error}). Ihr Artikel und Ihre Korrekturen sind sicher.</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
      <source>Taken out of the article</source>
      <translation>Aus dem Artikel entfernt</translation>
    </message>
    <message>
      <source>The Markdown in this file could not be understood; it is shown as plain text.</source>
      <translation>Das Markdown dieser Datei war nicht zu verstehen; sie wird als reiner Text gezeigt.</translation>
    </message>
    <message>
      <source>The address holds a name or a password. Remove what stands before the “@”.</source>
      <translation>Die Adresse enthält einen Namen oder ein Passwort. Entfernen Sie, was vor dem „@“ steht.</translation>
    </message>
    <message>
      <source>The analysis ended without a result.</source>
      <translation>Die Analyse endete ohne Ergebnis.</translation>
    </message>
    <message>
      <source>The analysis of {name} made no progress for {seconds} seconds and was stopped. The text can be read, but not everything is marked in it.</source>
      <translation>Die Analyse von {name} kam {seconds} Sekunden lang nicht voran und wurde abgebrochen. Der Text lässt sich lesen, aber nicht alles ist markiert.</translation>
    </message>
    <message>
      <source>The analysis of {name} stopped twice. The text can be read, but not everything is marked in it; close other programs to free memory, then open the article again.</source>
      <translation>Die Analyse von {name} brach zweimal ab. Der Text lässt sich lesen, aber nicht alles ist markiert; schließen Sie andere Programme, um Speicher freizugeben, und öffnen Sie den Artikel noch einmal.</translation>
    </message>
    <message>
      <source>The analysis of “{title}” failed ({reason}). The text can be read, but nothing is marked in it. Please report this.</source>
      <translation>Die Analyse von „{title}“ ist fehlgeschlagen ({reason}). Der Text lässt sich lesen, aber nichts ist markiert. Bitte melden Sie das.</translation>
    </message>
    <message>
      <source>The analysis stopped unexpectedly and was started again.</source>
      <translation>Die Analyse brach unerwartet ab und wurde neu begonnen.</translation>
    </message>
    <message>
      <source>The article does not say whose words they are.</source>
      <translation>Der Artikel sagt nicht, wessen Worte es sind.</translation>
    </message>
    <message>
      <source>The backup cannot be written to {target} ({reason}).</source>
      <translation>Die Sicherung lässt sich nicht nach {target} schreiben ({reason}).</translation>
    </message>
    <message>
      <source>The backup was made by a newer version of On Record. Update On Record to restore it.</source>
      <translation>Die Sicherung stammt von einer neueren Version von On Record. Aktualisieren Sie On Record, um sie wiederherzustellen.</translation>
    </message>
    <message>
      <source>The connection is not encrypted.</source>
      <translation>Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>The connection to “{host}” broke off ({kind}). Try again.</source>
      <translation>Die Verbindung zu „{host}“ riss ab ({kind}). Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The connection to “{host}” is not safe{because}, so nothing was opened. Check the address and this computer's clock; on a public network, log in to it first.</source>
      <translation>Die Verbindung zu „{host}“ ist nicht sicher{because}, deshalb wurde nichts geöffnet. Prüfen Sie die Adresse und die Uhr dieses Computers; melden Sie sich in einem öffentlichen Netz erst an.</translation>
    </message>
    <message>
      <source>The disk that holds the library is full. Free some space and try again; nothing was changed.</source>
      <translation>Das Laufwerk mit der Bibliothek ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The file does not say how its letters are stored; it was read as {encoding}. If letters look wrong, reopen it in another encoding.</source>
      <translation>Die Datei sagt nicht, wie ihre Buchstaben gespeichert sind; sie wurde als {encoding} gelesen. Sehen Buchstaben falsch aus, öffnen Sie sie mit einer anderen Zeichenkodierung.</translation>
    </message>
    <message numerus="yes">
      <source>The file does not say which letter one of its signs is; it is shown as a box. | The file does not say which letters %n of its signs are; they are shown as boxes.</source>
      <translation>
        <numerusform>Bei einem Zeichen sagt die Datei nicht, welcher Buchstabe es ist; es steht als Kästchen da.</numerusform>
        <numerusform>Bei %n Zeichen sagt die Datei nicht, welche Buchstaben es sind; sie stehen als Kästchen da.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is damaged in one place, shown as “�”. | The file is damaged in %n places, shown as “�”.</source>
      <translation>
        <numerusform>Die Datei ist an einer Stelle beschädigt, die als „�“ erscheint.</numerusform>
        <numerusform>Die Datei ist an %n Stellen beschädigt, die als „�“ erscheinen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is damaged in one place; words may be missing there. | The file is damaged in %n places; words may be missing there.</source>
      <translation>
        <numerusform>Die Datei ist an einer Stelle beschädigt; dort können Wörter fehlen.</numerusform>
        <numerusform>Die Datei ist an %n Stellen beschädigt; dort können Wörter fehlen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file {path} is left as it is.</source>
      <translation>Die Datei {path} bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>The language model cannot be loaded ({reason}). Install On Record again, or choose another model in the settings.</source>
      <translation>Das Sprachmodell lässt sich nicht laden ({reason}). Installieren Sie On Record neu oder wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
      <source>The language model could not be loaded.</source>
      <translation>Das Sprachmodell ließ sich nicht laden.</translation>
    </message>
    <message>
      <source>The language model “{name}” is missing or damaged. Install On Record again, or choose another model in the settings.</source>
      <translation>Das Sprachmodell „{name}“ fehlt oder ist beschädigt. Installieren Sie On Record neu oder wählen Sie in den Einstellungen ein anderes Modell.</translation>
    </message>
    <message>
      <source>The library at {path} cannot be used ({reason}).</source>
      <translation>Die Bibliothek in {path} lässt sich nicht benutzen ({reason}).</translation>
    </message>
    <message>
      <source>The library at {path} is damaged and could not be put aside ({reason}).</source>
      <translation>Die Bibliothek in {path} ist beschädigt und ließ sich nicht beiseitelegen ({reason}).</translation>
    </message>
    <message>
      <source>The library cannot be opened. Allow reading and writing in its folder, or use --data FOLDER for another one.</source>
      <translation>Die Bibliothek lässt sich nicht öffnen. Erlauben Sie Lesen und Schreiben in ihrem Ordner oder nehmen Sie mit --data ORDNER einen anderen.</translation>
    </message>
    <message>
      <source>The library cannot be restored ({reason}). It is as it was.</source>
      <translation>Die Bibliothek lässt sich nicht wiederherstellen ({reason}). Sie ist, wie sie war.</translation>
    </message>
    <message>
      <source>The library could not be used ({reason}). Nothing was changed; try again.</source>
      <translation>Die Bibliothek ließ sich nicht benutzen ({reason}). Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The library could not do this ({kind}: {reason}). Nothing in it was changed.</source>
      <translation>Die Bibliothek konnte das nicht tun ({kind}: {reason}). Nichts in ihr wurde geändert.</translation>
    </message>
    <message>
      <source>The library is being written to. Wait a moment and try again.</source>
      <translation>In die Bibliothek wird gerade geschrieben. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The library is damaged ({verdict}).</source>
      <translation>Die Bibliothek ist beschädigt ({verdict}).</translation>
    </message>
    <message>
      <source>The library is damaged. Start On Record again: it saves what can be saved and keeps the damaged file.</source>
      <translation>Die Bibliothek ist beschädigt. Starten Sie On Record neu: Es rettet, was zu retten ist, und behält die beschädigte Datei.</translation>
    </message>
    <message>
      <source>The library may not be written to. Allow writing to its folder, or use --data FOLDER for another one.</source>
      <translation>In die Bibliothek darf nicht geschrieben werden. Erlauben Sie das Schreiben in ihrem Ordner oder nehmen Sie mit --data ORDNER eine andere.</translation>
    </message>
    <message>
      <source>The library was damaged. It is kept as {name}, and a new one was begun with what could be read: articles: {articles}, corrections: {corrections}, notes: {notes}.</source>
      <translation>Die Bibliothek war beschädigt. Sie bleibt als {name} erhalten, und eine neue wurde mit dem begonnen, was zu lesen war: Artikel: {articles}, Korrekturen: {corrections}, Notizen: {notes}.</translation>
    </message>
    <message>
      <source>The library was written by a newer version of On Record. Update On Record to use it, or use another library with --data FOLDER.</source>
      <translation>Die Bibliothek wurde von einer neueren Version von On Record geschrieben. Aktualisieren Sie On Record, um sie zu benutzen, oder nehmen Sie mit --data ORDNER eine andere.</translation>
    </message>
    <message>
      <source>The link says “{words}” but leads to {host}.</source>
      <translation>Der Link sagt „{words}“, führt aber zu {host}.</translation>
    </message>
    <message>
      <source>The link “{words}” leads to {host}, which is not what it seems.</source>
      <translation>Der Link „{words}“ führt zu {host}, das nicht ist, was es scheint.</translation>
    </message>
    <message>
      <source>The message “{name}” has no text. Open it in a mail program.</source>
      <translation>Die Nachricht „{name}“ hat keinen Text. Öffnen Sie sie in einem Mailprogramm.</translation>
    </message>
    <message>
      <source>The message “{name}” is damaged ({kind}). Open it in a mail program and copy its text.</source>
      <translation>Die Nachricht „{name}“ ist beschädigt ({kind}). Öffnen Sie sie in einem Mailprogramm und kopieren Sie ihren Text.</translation>
    </message>
    <message>
      <source>The model of pronouns is missing or damaged, so fewer speakers are found behind “he” and “she”. Install On Record again to mend this.</source>
      <translation>Das Modell für Pronomen fehlt oder ist beschädigt; hinter „er“ und „sie“ werden weniger Sprecher gefunden. Installieren Sie On Record neu, um das zu beheben.</translation>
    </message>
    <message>
      <source>The name has letters outside A to Z.</source>
      <translation>Der Name hat Buchstaben außerhalb von A bis Z.</translation>
    </message>
    <message>
      <source>The name mixes letters of several scripts: {scripts}.</source>
      <translation>Der Name mischt Buchstaben mehrerer Schriften: {scripts}.</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>Die Seite</translation>
    </message>
    <message>
      <source>The page shows its text by script only; the article was taken from its data.</source>
      <translation>Die Seite zeigt ihren Text nur mit Skripten; der Artikel wurde ihren Daten entnommen.</translation>
    </message>
    <message>
      <source>The quote model is missing or damaged, so quotes are found by rules alone, which see fewer of them. Install On Record again to mend this.</source>
      <translation>Das Modell für Zitate fehlt oder ist beschädigt; Zitate werden nur nach Regeln gefunden, und das sind weniger. Installieren Sie On Record neu, um das zu beheben.</translation>
    </message>
    <message>
      <source>The same statement is on record with other words.</source>
      <translation>Dieselbe Aussage ist mit anderen Worten überliefert.</translation>
    </message>
    <message>
      <source>The setting {key} in {path} was not valid and is back at its default.</source>
      <translation>Die Einstellung {key} in {path} war ungültig und steht wieder auf der Vorgabe.</translation>
    </message>
    <message>
      <source>The settings could not be written to {path}: {reason}.</source>
      <translation>Die Einstellungen ließen sich nicht nach {path} schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} could not be read; the defaults are used.</source>
      <translation>Die Einstellungen in {path} ließen sich nicht lesen; es gelten die Vorgaben.</translation>
    </message>
    <message>
      <source>The system did not allow On Record to start its worker process. Close other programs and try again.</source>
      <translation>Das System erlaubte On Record nicht, seinen Arbeitsprozess zu starten. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>Der Text</translation>
    </message>
    <message>
      <source>The words of the rest are gone: {words} and others.</source>
      <translation>Die Wörter der übrigen sind verschwunden: {words} und andere.</translation>
    </message>
    <message>
      <source>The words of the rest are gone: {words}.</source>
      <translation>Die Wörter der übrigen sind verschwunden: {words}.</translation>
    </message>
    <message>
      <source>The words stand in an article, but as nobody's statement.</source>
      <translation>Die Worte stehen in einem Artikel, aber als niemandes Aussage.</translation>
    </message>
    <message>
      <source>There are no words in “{name}”, perhaps only pictures. If it was scanned, have its text recognised and open what comes of that.</source>
      <translation>In „{name}“ stehen keine Wörter, vielleicht nur Bilder. Wurde es gescannt, lassen Sie den Text erkennen und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
      <source>There is no operator “{name}:”. It was searched as words.</source>
      <translation>Es gibt keinen Operator „{name}:“. Danach wurde wie nach Wörtern gesucht.</translation>
    </message>
    <message>
      <source>There is no page at “{url}” (any more). Check the address.</source>
      <translation>Unter „{url}“ gibt es keine Seite (mehr). Prüfen Sie die Adresse.</translation>
    </message>
    <message>
      <source>There is no room for the backup at {path}. Free some space, or choose another folder.</source>
      <translation>Für die Sicherung unter {path} ist kein Platz. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>There is no room for the library ({size} MB). Free some space.</source>
      <translation>Für die Bibliothek ist kein Platz ({size} MB). Schaffen Sie Platz.</translation>
    </message>
    <message>
      <source>There it is a paraphrase in the article's own words: do not print it as a quotation.</source>
      <translation>Dort ist es eine Paraphrase in den Worten des Artikels: nicht als Zitat drucken.</translation>
    </message>
    <message>
      <source>There was not enough memory for this. Try a shorter text.</source>
      <translation>Dafür reichte der Speicher nicht. Versuchen Sie es mit einem kürzeren Text.</translation>
    </message>
    <message>
      <source>This</source>
      <translation>Dies</translation>
    </message>
    <message>
      <source>This PDF file</source>
      <translation>Diese PDF-Datei</translation>
    </message>
    <message>
      <source>This address names no site.</source>
      <translation>Diese Adresse nennt keine Website.</translation>
    </message>
    <message>
      <source>This article</source>
      <translation>Dieser Artikel</translation>
    </message>
    <message>
      <source>This article is damaged in the library. Open it once more from its file.</source>
      <translation>Dieser Artikel ist in der Bibliothek beschädigt. Öffnen Sie ihn noch einmal aus seiner Datei.</translation>
    </message>
    <message>
      <source>This article is not in the library. Open it and it is kept again.</source>
      <translation>Dieser Artikel ist nicht in der Bibliothek. Öffnen Sie ihn, dann wird er wieder aufgenommen.</translation>
    </message>
    <message>
      <source>This could not be read: its content is damaged or not what it seems ({reason}). Try to open it in the program that made it and save it as plain text.</source>
      <translation>Das ließ sich nicht lesen: Der Inhalt ist beschädigt oder nicht, was er scheint ({reason}). Versuchen Sie, es im Programm zu öffnen, das es erstellt hat, und als reinen Text zu speichern.</translation>
    </message>
    <message>
      <source>This is an archive. A backup of a library is restored, not imported.</source>
      <translation>Das ist ein Archiv. Eine Sicherung der Bibliothek wird wiederhergestellt, nicht importiert.</translation>
    </message>
    <message>
      <source>This is no text in UTF-8, so it is not {forms}.</source>
      <translation>Dies ist kein Text in UTF-8, also nicht {forms}.</translation>
    </message>
    <message>
      <source>This is not a complete address.</source>
      <translation>Das ist keine vollständige Adresse.</translation>
    </message>
    <message>
      <source>This is not {forms} ({kind}: {reason}).</source>
      <translation>Dies ist nicht {forms} ({kind}: {reason}).</translation>
    </message>
    <message>
      <source>This is only the beginning of the article; the rest is for subscribers. If you are one, open it in your browser, save the page and open the saved file here.</source>
      <translation>Das ist nur der Anfang des Artikels; der Rest ist für Abonnenten. Haben Sie ein Abonnement, öffnen Sie ihn im Browser, speichern Sie die Seite und öffnen Sie die gespeicherte Datei hier.</translation>
    </message>
    <message>
      <source>This link begins with {scheme}: and is not opened from an article.</source>
      <translation>Dieser Link beginnt mit {scheme}: und wird aus einem Artikel nicht geöffnet.</translation>
    </message>
    <message>
      <source>This link leads to another part of the site it came from, which the article does not name.</source>
      <translation>Dieser Link führt zu einem anderen Teil der Website, aus der er stammt; der Artikel nennt sie nicht.</translation>
    </message>
    <message>
      <source>This looks like a page that leads to articles rather than like one article. Open one of them.</source>
      <translation>Das sieht eher nach einer Seite aus, die zu Artikeln führt, als nach einem Artikel. Öffnen Sie einen davon.</translation>
    </message>
    <message>
      <source>This text was changed since you last read it.</source>
      <translation>Dieser Text wurde geändert, seit Sie ihn zuletzt gelesen haben.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Turkish (Windows-1254)</source>
      <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
      <source>Type or paste the address of a page.</source>
      <translation>Geben Sie die Adresse einer Seite ein oder fügen Sie sie ein.</translation>
    </message>
    <message>
      <source>Typefaces and icons</source>
      <translation>Schriften und Symbole</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Western European (Mac Roman)</source>
      <translation>Westeuropäisch (Mac Roman)</translation>
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
      <source>What is attached was not opened: {names}.</source>
      <translation>Anhänge wurden nicht geöffnet: {names}.</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Was darin ist</translation>
    </message>
    <message>
      <source>What stands before @ is not the site: the site is {host}.</source>
      <translation>Was vor @ steht, ist nicht die Website: Die Website ist {host}.</translation>
    </message>
    <message>
      <source>What was noticed while it was read</source>
      <translation>Was beim Lesen auffiel</translation>
    </message>
    <message>
      <source>What you do now is kept for this session only.</source>
      <translation>Was Sie jetzt tun, gilt nur für diese Sitzung.</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Wo sie liegt</translation>
    </message>
    <message>
      <source>Who said what</source>
      <translation>Wer was gesagt hat</translation>
    </message>
    <message>
      <source>Word for word on record.</source>
      <translation>Wörtlich überliefert.</translation>
    </message>
    <message>
      <source>Word for word, but for what its ellipsis leaves out.</source>
      <translation>Wörtlich, bis auf das mit … Ausgelassene.</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Werke</translation>
    </message>
    <message>
      <source>You are not allowed to read “{name}”. Ask its owner for permission, or open a copy of your own.</source>
      <translation>Sie dürfen „{name}“ nicht lesen. Bitten Sie den Besitzer um Erlaubnis oder öffnen Sie eine eigene Kopie.</translation>
    </message>
    <message>
      <source>You said so.</source>
      <translation>Sie haben es so bestimmt.</translation>
    </message>
    <message numerus="yes">
      <source>Your decision holds. | All of your %n decisions hold.</source>
      <translation>
        <numerusform>Ihre Entscheidung gilt weiter.</numerusform>
        <numerusform>Alle Ihre %n Entscheidungen gelten weiter.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Ihre Notiz</translation>
    </message>
    <message>
      <source>a PDF file</source>
      <translation>eine PDF-Datei</translation>
    </message>
    <message>
      <source>a compressed file</source>
      <translation>eine komprimierte Datei</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <source>a document</source>
      <translation>ein Dokument</translation>
    </message>
    <message>
      <source>a form of the name: {words}</source>
      <translation>eine Form des Namens: {words}</translation>
    </message>
    <message>
      <source>a group</source>
      <translation>eine Gruppe</translation>
    </message>
    <message>
      <source>a meta element</source>
      <translation>einem meta-Element</translation>
    </message>
    <message>
      <source>a person</source>
      <translation>eine Person</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>a rich-text (RTF) file</source>
      <translation>eine Rich-Text-Datei (RTF)</translation>
    </message>
    <message>
      <source>a zip archive</source>
      <translation>ein Zip-Archiv</translation>
    </message>
    <message>
      <source>about the author</source>
      <translation>über den Autor</translation>
    </message>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>Werbung</translation>
    </message>
    <message>
      <source>also “{name}”</source>
      <translation>auch „{name}“</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>alternative text</source>
      <translation>Bildbeschreibung</translation>
    </message>
    <message>
      <source>an old Word or Office file</source>
      <translation>eine alte Word- oder Office-Datei</translation>
    </message>
    <message>
      <source>an organisation</source>
      <translation>eine Organisation</translation>
    </message>
    <message>
      <source>analysed in {seconds} s</source>
      <translation>in {seconds} s analysiert</translation>
    </message>
    <message>
      <source>another speaker elsewhere</source>
      <translation>anderswo anderer Sprecher</translation>
    </message>
    <message>
      <source>another speaker there</source>
      <translation>dort ein anderer Sprecher</translation>
    </message>
    <message>
      <source>as reported by {name}</source>
      <translation>wie von {name} berichtet</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>Anhang</translation>
    </message>
    <message>
      <source>author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>beside the article</source>
      <translation>neben dem Artikel</translation>
    </message>
    <message>
      <source>beside the program (portable)</source>
      <translation>neben dem Programm (portabel)</translation>
    </message>
    <message>
      <source>both articles name {words}</source>
      <translation>beide Artikel nennen {words}</translation>
    </message>
    <message>
      <source>building or site</source>
      <translation>Bauwerk oder Anlage</translation>
    </message>
    <message>
      <source>button</source>
      <translation>Schaltfläche</translation>
    </message>
    <message>
      <source>certain</source>
      <translation>sicher</translation>
    </message>
    <message>
      <source>changed by you</source>
      <translation>von Ihnen geändert</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>comment by {name}</source>
      <translation>Kommentar von {name}</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>cookie or privacy notice</source>
      <translation>Hinweis zu Cookies oder Datenschutz</translation>
    </message>
    <message>
      <source>cookies and privacy</source>
      <translation>Cookies und Datenschutz</translation>
    </message>
    <message>
      <source>copyright notice</source>
      <translation>Urheberrechtshinweis</translation>
    </message>
    <message>
      <source>correction or contact link</source>
      <translation>Link zu Korrektur oder Kontakt</translation>
    </message>
    <message>
      <source>cue: {words}</source>
      <translation>Auslöser: {words}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>decided by you</source>
      <translation>von Ihnen entschieden</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>bestritten</translation>
    </message>
    <message>
      <source>document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>zweifelhaft</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>weggefallen</translation>
    </message>
    <message>
      <source>event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>first named in paragraph {number}: {words}</source>
      <translation>zuerst genannt in Absatz {number}: {words}</translation>
    </message>
    <message>
      <source>form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <source>front matter</source>
      <translation>Dateikopf</translation>
    </message>
    <message>
      <source>gained</source>
      <translation>gewonnen</translation>
    </message>
    <message>
      <source>given to another</source>
      <translation>anders zugeordnet</translation>
    </message>
    <message>
      <source>group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>verborgener Text</translation>
    </message>
    <message>
      <source>highlight: {words}</source>
      <translation>Hervorhebung: {words}</translation>
    </message>
    <message numerus="yes">
      <source>in %n other article(s)</source>
      <translation>
        <numerusform>in %n anderen Artikel</numerusform>
        <numerusform>in %n anderen Artikeln</numerusform>
      </translation>
    </message>
    <message>
      <source>it has no manifest</source>
      <translation>sie hat kein Verzeichnis</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>sie ist beschädigt</translation>
    </message>
    <message>
      <source>it is damaged: its contents do not match its manifest</source>
      <translation>sie ist beschädigt: Der Inhalt passt nicht zum Verzeichnis</translation>
    </message>
    <message>
      <source>it is no archive</source>
      <translation>sie ist kein Archiv</translation>
    </message>
    <message>
      <source>its Twitter card</source>
      <translation>ihrer Twitter-Karte</translation>
    </message>
    <message>
      <source>its address</source>
      <translation>ihrer Adresse</translation>
    </message>
    <message>
      <source>its byline</source>
      <translation>ihrer Autorenzeile</translation>
    </message>
    <message>
      <source>its time element</source>
      <translation>ihrem time-Element</translation>
    </message>
    <message>
      <source>kept {when}</source>
      <translation>aufbewahrt {when}</translation>
    </message>
    <message>
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>law</source>
      <translation>Gesetz</translation>
    </message>
    <message>
      <source>leads to {name} in paragraph {number}</source>
      <translation>führt zu {name} in Absatz {number}</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>wahrscheinlich</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>verloren</translation>
    </message>
    <message>
      <source>mail header</source>
      <translation>Kopf der E-Mail</translation>
    </message>
    <message>
      <source>marks are switched off</source>
      <translation>Markierungen sind ausgeschaltet</translation>
    </message>
    <message>
      <source>named by {variable} or --data</source>
      <translation>bestimmt durch {variable} oder --data</translation>
    </message>
    <message>
      <source>nationality or group</source>
      <translation>Nationalität oder Gruppe</translation>
    </message>
    <message>
      <source>navigation</source>
      <translation>Navigation</translation>
    </message>
    <message>
      <source>newsletter or subscription</source>
      <translation>Newsletter oder Abonnement</translation>
    </message>
    <message>
      <source>next best: {words}</source>
      <translation>nächstbeste: {words}</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>nicht installiert</translation>
    </message>
    <message>
      <source>not installed: rules do its work</source>
      <translation>nicht installiert: Regeln tun seine Arbeit</translation>
    </message>
    <message>
      <source>not part of the article</source>
      <translation>nicht Teil des Artikels</translation>
    </message>
    <message>
      <source>not said: the source refused or did not say</source>
      <translation>nicht gesagt: Die Quelle lehnte ab oder schwieg</translation>
    </message>
    <message>
      <source>not text but binary data</source>
      <translation>kein Text, sondern Binärdaten</translation>
    </message>
    <message>
      <source>note: {body}; on: {words}</source>
      <translation>Notiz: {body}; zu: {words}</translation>
    </message>
    <message>
      <source>nothing said so far</source>
      <translation>bisher nichts gesagt</translation>
    </message>
    <message>
      <source>one is the other's abbreviation in its article</source>
      <translation>eines ist im Artikel die Abkürzung des anderen</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>page footer</source>
      <translation>Seitenfuß</translation>
    </message>
    <message>
      <source>page header</source>
      <translation>Seitenkopf</translation>
    </message>
    <message>
      <source>page number</source>
      <translation>Seitenzahl</translation>
    </message>
    <message>
      <source>para. {number}</source>
      <translation>Abs. {number}</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>Absatz</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>Absatz {number}</translation>
    </message>
    <message>
      <source>paraphrase</source>
      <translation>Paraphrase</translation>
    </message>
    <message>
      <source>partly word for word</source>
      <translation>teils wörtlich</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>place with a government</source>
      <translation>Ort mit Regierung</translation>
    </message>
    <message>
      <source>product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>quote by {name}</source>
      <translation>Zitat von {name}</translation>
    </message>
    <message>
      <source>quote that is not attributed</source>
      <translation>nicht zugeordnetes Zitat</translation>
    </message>
    <message>
      <source>quoted message</source>
      <translation>zitierte Nachricht</translation>
    </message>
    <message>
      <source>related articles</source>
      <translation>verwandte Artikel</translation>
    </message>
    <message>
      <source>running foot</source>
      <translation>Fußzeile</translation>
    </message>
    <message>
      <source>running head</source>
      <translation>Kopfzeile</translation>
    </message>
    <message numerus="yes">
      <source>said so far: %n statement(s)</source>
      <translation>
        <numerusform>bisher gesagt: %n Aussage</numerusform>
        <numerusform>bisher gesagt: %n Aussagen</numerusform>
      </translation>
    </message>
    <message>
      <source>saved search: {words}</source>
      <translation>gespeicherte Suche: {words}</translation>
    </message>
    <message>
      <source>second-hand</source>
      <translation>aus zweiter Hand</translation>
    </message>
    <message>
      <source>share buttons</source>
      <translation>Schaltflächen zum Teilen</translation>
    </message>
    <message>
      <source>sharing</source>
      <translation>Teilen</translation>
    </message>
    <message>
      <source>sidebar</source>
      <translation>Randspalte</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>Signatur</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>jemand anderes</translation>
    </message>
    <message>
      <source>source: {words}</source>
      <translation>Quelle: {words}</translation>
    </message>
    <message>
      <source>table of contents</source>
      <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
      <source>the latest {count} of them here</source>
      <translation>davon hier die neuesten {count}</translation>
    </message>
    <message>
      <source>the library in it is damaged</source>
      <translation>die Bibliothek darin ist beschädigt</translation>
    </message>
    <message>
      <source>the look of the page</source>
      <translation>dem Aussehen der Seite</translation>
    </message>
    <message>
      <source>the name that you gave</source>
      <translation>der Name, den Sie gegeben haben</translation>
    </message>
    <message>
      <source>the page's text</source>
      <translation>dem Text der Seite</translation>
    </message>
    <message>
      <source>the page's title</source>
      <translation>dem Titel der Seite</translation>
    </message>
    <message>
      <source>the same full name</source>
      <translation>derselbe volle Name</translation>
    </message>
    <message>
      <source>the same name</source>
      <translation>derselbe Name</translation>
    </message>
    <message>
      <source>the same role: {words}</source>
      <translation>dieselbe Rolle: {words}</translation>
    </message>
    <message>
      <source>the same surname</source>
      <translation>derselbe Nachname</translation>
    </message>
    <message numerus="yes">
      <source>the same words in %n other article(s)</source>
      <translation>
        <numerusform>dieselben Worte in %n anderen Artikel</numerusform>
        <numerusform>dieselben Worte in %n anderen Artikeln</numerusform>
      </translation>
    </message>
    <message>
      <source>the text</source>
      <translation>diesem Text</translation>
    </message>
    <message>
      <source>the usual place on this computer</source>
      <translation>der übliche Ort auf diesem Computer</translation>
    </message>
    <message>
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <source>unnamed source</source>
      <translation>ungenannte Quelle</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <source>watched</source>
      <translation>beobachtet</translation>
    </message>
    <message>
      <source>withheld</source>
      <translation>verweigert</translation>
    </message>
    <message>
      <source>word for word</source>
      <translation>wörtlich</translation>
    </message>
    <message>
      <source>work</source>
      <translation>Werk</translation>
    </message>
    <message>
      <source>your correction: {words}</source>
      <translation>Ihre Korrektur: {words}</translation>
    </message>
    <message>
      <source>{after} is now a speaker apart from {subject}</source>
      <translation>{after} ist jetzt ein anderer Sprecher als {subject}</translation>
    </message>
    <message>
      <source>{count} changed</source>
      <translation>{count} geändert</translation>
    </message>
    <message>
      <source>{count} confirmed</source>
      <translation>{count} bestätigt</translation>
    </message>
    <message>
      <source>{count} less than certain</source>
      <translation>{count} weniger als sicher</translation>
    </message>
    <message>
      <source>{count} less than likely</source>
      <translation>{count} weniger als wahrscheinlich</translation>
    </message>
    <message>
      <source>{count} not a quote</source>
      <translation>{count} kein Zitat</translation>
    </message>
    <message>
      <source>{count} skipped</source>
      <translation>{count} übersprungen</translation>
    </message>
    <message>
      <source>{count} word for word</source>
      <translation>{count} wörtlich</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} und {last}</translation>
    </message>
    <message>
      <source>{first} led to {last}.</source>
      <translation>{first} führte zu {last}.</translation>
    </message>
    <message numerus="yes">
      <source>{held} of your decisions, %n in all, holds. | {held} of your %n decisions hold.</source>
      <translation>
        <numerusform>{held} Ihrer Entscheidungen, insgesamt %n, gilt weiter.</numerusform>
        <numerusform>{held} Ihrer %n Entscheidungen gelten weiter.</numerusform>
      </translation>
    </message>
    <message>
      <source>{held}; made on {date} by On Record {version}</source>
      <translation>{held}; erstellt am {date} mit On Record {version}</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} Std.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
      <source>{id} (of the text: a file that moved is still the same article)</source>
      <translation>{id} (des Textes: Eine verschobene Datei bleibt derselbe Artikel)</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} Min.</translation>
    </message>
    <message>
      <source>{name} cannot be used ({reason}).</source>
      <translation>{name} lässt sich nicht benutzen ({reason}).</translation>
    </message>
    <message>
      <source>{name} has {size} MB; at most {limit} MB can be opened. Split it into chapters or articles and open one of those.</source>
      <translation>{name} hat {size} MB; höchstens {limit} MB lassen sich öffnen. Teilen Sie es in Kapitel oder Artikel auf und öffnen Sie davon eines.</translation>
    </message>
    <message>
      <source>{number} percent of all quoted words</source>
      <translation>{number} Prozent aller zitierten Wörter</translation>
    </message>
    <message>
      <source>{subject} has no description now</source>
      <translation>{subject} hat jetzt keine Beschreibung</translation>
    </message>
    <message>
      <source>{subject} has no text in it. Open another file, or paste the text of the article.</source>
      <translation>{subject} enthält keinen Text. Öffnen Sie eine andere Datei oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message numerus="yes">
      <source>{subject} has no text in it: its page is a scanned picture. Let a program for text recognition (OCR) make a PDF with text of it, and open that. | {subject} has no text in it: its pages are scanned pictures. Let a program for text recognition (OCR) make a PDF with text of it, and open that.</source>
      <translation>
        <numerusform>{subject} enthält keinen Text: Die Seite ist ein gescanntes Bild. Lassen Sie ein Programm zur Texterkennung (OCR) daraus ein PDF mit Text machen und öffnen Sie das.</numerusform>
        <numerusform>{subject} enthält keinen Text: Die Seiten sind gescannte Bilder. Lassen Sie ein Programm zur Texterkennung (OCR) daraus ein PDF mit Text machen und öffnen Sie das.</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} is damaged or not a PDF file after all. Download or copy it again; if a PDF program can still open it, save it anew there.</source>
      <translation>{subject} ist beschädigt oder doch keine PDF-Datei. Laden oder kopieren Sie sie noch einmal; kann ein PDF-Programm sie noch öffnen, speichern Sie sie dort neu.</translation>
    </message>
    <message>
      <source>{subject} is empty: there are no words in it. Open another file, or paste the text of the article.</source>
      <translation>{subject} ist leer: Es stehen keine Wörter darin. Öffnen Sie eine andere Datei oder fügen Sie den Text des Artikels ein.</translation>
    </message>
    <message>
      <source>{subject} is encrypted in a way that On Record does not know. Open it in the program that made it, and save it without protection.</source>
      <translation>{subject} ist auf eine Art verschlüsselt, die On Record nicht kennt. Öffnen Sie die Datei im Programm, das sie erstellt hat, und speichern Sie sie ohne Schutz.</translation>
    </message>
    <message>
      <source>{subject} is locked with a password. Open it in a PDF program with the password, print it to a new PDF file, and open that.</source>
      <translation>{subject} ist mit einem Passwort gesperrt. Öffnen Sie die Datei mit dem Passwort in einem PDF-Programm, drucken Sie sie in eine neue PDF-Datei und öffnen Sie diese.</translation>
    </message>
    <message>
      <source>{subject} is no longer taken for anybody</source>
      <translation>{subject} gilt nicht mehr als jemand</translation>
    </message>
    <message>
      <source>{subject} is now called {after}</source>
      <translation>{subject} heißt jetzt {after}</translation>
    </message>
    <message>
      <source>{subject} is now described as “{after}”</source>
      <translation>{subject} wird jetzt als „{after}“ beschrieben</translation>
    </message>
    <message>
      <source>{subject} is now labelled {after}</source>
      <translation>{subject} hat jetzt die Bezeichnung {after}</translation>
    </message>
    <message>
      <source>{subject} is now one with {after}</source>
      <translation>{subject} ist jetzt eins mit {after}</translation>
    </message>
    <message>
      <source>{subject} is now {kind}</source>
      <translation>{subject} ist jetzt {kind}</translation>
    </message>
    <message>
      <source>{subject} is {kind}, which cannot be opened. Text, web pages and documents can: save it as text in the program that made it, or copy the article and paste it here.</source>
      <translation>{subject} ist {kind} und lässt sich nicht öffnen. Text, Webseiten und Dokumente schon: Speichern Sie es im Programm, das es erstellt hat, als Text, oder kopieren Sie den Artikel und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
      <source>{subject} shows no words without its scripts. Open it in a browser, select the article there, copy it, and paste it here.</source>
      <translation>{subject} zeigt ohne Skripte keine Wörter. Öffnen Sie die Seite im Browser, markieren Sie dort den Artikel, kopieren Sie ihn und fügen Sie ihn hier ein.</translation>
    </message>
    <message numerus="yes">
      <source>{told}, in %n article(s).</source>
      <translation>
        <numerusform>{told}, in %n Artikel.</numerusform>
        <numerusform>{told}, in %n Artikeln.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{told}: %n quote(s).</source>
      <translation>
        <numerusform>{told}: %n Zitat.</numerusform>
        <numerusform>{told}: %n Zitate.</numerusform>
      </translation>
    </message>
    <message>
      <source>{verdict}, as a paraphrase</source>
      <translation>{verdict}, als Paraphrase</translation>
    </message>
    <message>
      <source>{verdict}, disputed</source>
      <translation>{verdict}, umstritten</translation>
    </message>
    <message>
      <source>{verdict}, speaker unknown</source>
      <translation>{verdict}, Sprecher unbekannt</translation>
    </message>
    <message>
      <source>“{chosen}” is no encoding that On Record knows. Choose another one.</source>
      <translation>„{chosen}“ ist keine Zeichenkodierung, die On Record kennt. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>“{host}” answered with {status} and not with a page. {save}</source>
      <translation>„{host}“ antwortete mit {status} und nicht mit einer Seite. {save}</translation>
    </message>
    <message>
      <source>“{host}” asks for fewer requests. Wait a few minutes, or open it in a browser, save the page, and open the saved file here.</source>
      <translation>„{host}“ bittet um weniger Anfragen. Warten Sie ein paar Minuten, oder öffnen Sie die Seite in einem Browser, speichern Sie sie und öffnen Sie die gespeicherte Datei hier.</translation>
    </message>
    <message>
      <source>“{host}” cannot be found. Check the address, and whether this computer is connected to the internet.</source>
      <translation>„{host}“ ist nicht zu finden. Prüfen Sie die Adresse und ob dieser Computer mit dem Internet verbunden ist.</translation>
    </message>
    <message>
      <source>“{host}” does not answer. Check the address, or try again later.</source>
      <translation>„{host}“ antwortet nicht. Prüfen Sie die Adresse oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>“{host}” does not give this page to programs ({status}). {save}</source>
      <translation>„{host}“ gibt diese Seite nicht an Programme ({status}). {save}</translation>
    </message>
    <message>
      <source>“{host}” has trouble of its own ({status}). Try again later.</source>
      <translation>„{host}“ hat selbst Schwierigkeiten ({status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
      <source>“{host}” is not on the public internet but on this computer or its own network, so it was not opened. Save the page in a browser and open the file.</source>
      <translation>„{host}“ liegt nicht im öffentlichen Internet, sondern auf diesem Computer oder in seinem Netz, und wurde deshalb nicht geöffnet. Speichern Sie die Seite in einem Browser und öffnen Sie die Datei.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site, such as example.org.</source>
      <translation>„{host}“ ist kein Name einer Website wie example.org.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site.</source>
      <translation>„{host}“ ist kein Name einer Website.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site. Check the address and try again.</source>
      <translation>„{host}“ ist nicht der Name einer Website. Prüfen Sie die Adresse und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{host}” took too long to answer. Try again later, or open it in a browser, save the page, and open the saved file here.</source>
      <translation>„{host}“ brauchte zu lange für eine Antwort. Versuchen Sie es später noch einmal, oder öffnen Sie die Seite in einem Browser, speichern Sie sie und öffnen Sie die gespeicherte Datei hier.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is no date. Write it as 2019-05-31, 2019-05 or 2019; it was left out.</source>
      <translation>„{name}:{value}“ ist kein Datum. Schreiben Sie 2019-05-31, 2019-05 oder 2019; es wurde weggelassen.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is no kind of quote; there are {kinds}. It was left out.</source>
      <translation>„{name}:{value}“ ist keine Art von Zitat; es gibt {kinds}. Es wurde weggelassen.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is not known; there are {states}. It was left out.</source>
      <translation>„{name}:{value}“ ist nicht bekannt; es gibt {states}. Es wurde weggelassen.</translation>
    </message>
    <message>
      <source>“{name}:” needs a value right after it, without a space. It was left out.</source>
      <translation>„{name}:“ braucht gleich dahinter einen Wert, ohne Leerzeichen. Es wurde weggelassen.</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>„{name}“</translation>
    </message>
    <message>
      <source>“{name}” arrived damaged. Try again, or save the page in a browser.</source>
      <translation>„{name}“ kam beschädigt an. Versuchen Sie es noch einmal oder speichern Sie die Seite in einem Browser.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason}). Check that its drive is connected, or copy the file to this computer first.</source>
      <translation>„{name}“ lässt sich nicht lesen ({reason}). Prüfen Sie, ob das Laufwerk verbunden ist, oder kopieren Sie die Datei erst auf diesen Computer.</translation>
    </message>
    <message>
      <source>“{name}” cannot be restored: {why}. The library is as it was.</source>
      <translation>„{name}“ lässt sich nicht wiederherstellen: {why}. Die Bibliothek ist, wie sie war.</translation>
    </message>
    <message>
      <source>“{name}” declares abbreviations of its own in its markup, as files do that are made to hang programs. It was not opened; if you trust it, copy its text from the program that made it.</source>
      <translation>„{name}“ erklärt in seinem Markup eigene Abkürzungen, wie es Dateien tun, die Programme aufhängen sollen. Es wurde nicht geöffnet; wenn Sie ihm trauen, kopieren Sie den Text aus dem Programm, das es erstellt hat.</translation>
    </message>
    <message>
      <source>“{name}” has more than {limit} MB. It was not opened.</source>
      <translation>„{name}“ hat mehr als {limit} MB. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
      <source>“{name}” is a device and not a file. Open a file, or paste the text.</source>
      <translation>„{name}“ ist ein Gerät und keine Datei. Öffnen Sie eine Datei oder fügen Sie den Text ein.</translation>
    </message>
    <message>
      <source>“{name}” is a folder. Open one of the files in it.</source>
      <translation>„{name}“ ist ein Ordner. Öffnen Sie eine der Dateien darin.</translation>
    </message>
    <message>
      <source>“{name}” is an old Word file, or locked with a password. Open it in the program that made it, save it as .docx without a password, and open that.</source>
      <translation>„{name}“ ist eine alte Word-Datei oder mit einem Passwort gesperrt. Öffnen Sie sie im Programm, das sie erstellt hat, speichern Sie sie als .docx ohne Passwort und öffnen Sie diese.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or incomplete. Fetch or copy it again, or open it in the program that made it and save it anew.</source>
      <translation>„{name}“ ist beschädigt oder unvollständig. Laden oder kopieren Sie es noch einmal, oder öffnen Sie es im Programm, das es erstellt hat, und speichern Sie es neu.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or not what it seems ({kind}). Open it in the program that made it and save it anew, or copy its text and paste it here.</source>
      <translation>„{name}“ ist beschädigt oder nicht, was es scheint ({kind}). Öffnen Sie es im Programm, das es erstellt hat, und speichern Sie es neu, oder kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
      <source>“{name}” is damaged: a part of it cannot be understood. Fetch or copy it again.</source>
      <translation>„{name}“ ist beschädigt: Ein Teil ist nicht zu verstehen. Laden oder kopieren Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is locked by its shop (DRM): only the shop's own program can open it. Ask for an open edition, or paste the passage you need.</source>
      <translation>„{name}“ ist von seinem Händler gesperrt (DRM): Nur dessen Programm kann es öffnen. Fragen Sie nach einer offenen Ausgabe oder fügen Sie die Stelle ein, die Sie brauchen.</translation>
    </message>
    <message>
      <source>“{name}” is locked with a password. Open it in the program that made it, save it without one, and open it again.</source>
      <translation>„{name}“ ist mit einem Passwort gesperrt. Öffnen Sie es im Programm, das es erstellt hat, speichern Sie es ohne Passwort und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is nested more deeply than any real document, so it was not opened. If you trust it, copy its text from the program that made it.</source>
      <translation>„{name}“ ist tiefer verschachtelt als jedes echte Dokument und wurde deshalb nicht geöffnet. Wenn Sie ihm trauen, kopieren Sie den Text aus dem Programm, das es erstellt hat.</translation>
    </message>
    <message>
      <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
      <translation>„{name}“ ist kein OpenDocument-Text: Der Teil mit dem Text fehlt.</translation>
    </message>
    <message>
      <source>“{name}” is no Word document: the part with the text is missing. Open it in the program that made it and save it as .docx.</source>
      <translation>„{name}“ ist kein Word-Dokument: Der Teil mit dem Text fehlt. Öffnen Sie es im Programm, das es erstellt hat, und speichern Sie es als .docx.</translation>
    </message>
    <message>
      <source>“{name}” is no book that can be read: the list of its chapters is missing. Fetch it again.</source>
      <translation>„{name}“ ist kein lesbares Buch: Die Liste der Kapitel fehlt. Laden Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is no rich-text file, whatever its name says. Save it anew as .rtf or as text.</source>
      <translation>„{name}“ ist trotz des Namens keine Rich-Text-Datei. Speichern Sie es neu als .rtf oder als Text.</translation>
    </message>
    <message>
      <source>“{name}” is no text but another kind of OpenDocument file. Save what it says as text.</source>
      <translation>„{name}“ ist kein Text, sondern eine andere Art von OpenDocument-Datei. Speichern Sie den Inhalt als Text.</translation>
    </message>
    <message>
      <source>“{name}” is not in the library. See what is there with: onrecord library list</source>
      <translation>„{name}“ ist nicht in der Bibliothek. Was darin ist, zeigt: onrecord library list</translation>
    </message>
    <message>
      <source>“{name}” is not put together as a document is: it holds an entry that leads outside it or stands in it twice, as files do that are made to do harm. Do not open it elsewhere either.</source>
      <translation>„{name}“ ist nicht aufgebaut wie ein Dokument: Ein Eintrag führt hinaus oder steht zweimal darin, wie in Dateien, die Schaden anrichten sollen. Öffnen Sie es auch anderswo nicht.</translation>
    </message>
    <message>
      <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and open it again.</source>
      <translation>„{name}“ ist nicht da. Vielleicht wurde es verschoben, umbenannt oder gelöscht; suchen Sie es und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is not what its name says. If you know what it is, give it the right ending; otherwise fetch it again.</source>
      <translation>„{name}“ ist nicht, was sein Name sagt. Wenn Sie wissen, was es ist, geben Sie ihm die richtige Endung; sonst laden Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is packed as “{packing}”, which was not asked for. Save the page in a browser.</source>
      <translation>„{name}“ ist als „{packing}“ gepackt, was nicht verlangt war. Speichern Sie die Seite in einem Browser.</translation>
    </message>
    <message>
      <source>“{name}” is packed several times over, as no honest page is. It was not opened.</source>
      <translation>„{name}“ ist mehrfach gepackt, wie keine ehrliche Seite es ist. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
      <source>“{name}” unpacks to far more than an article or a book has, so it was not opened. If you trust it, open it in the program that made it and copy the text.</source>
      <translation>„{name}“ ergibt entpackt weit mehr als ein Artikel oder Buch und wurde deshalb nicht geöffnet. Wenn Sie ihm trauen, öffnen Sie es im Programm, das es erstellt hat, und kopieren Sie den Text.</translation>
    </message>
    <message>
      <source>“{name}”: a place in this export lies outside its text.</source>
      <translation>„{name}“: Eine Stelle dieses Exports liegt außerhalb des Textes.</translation>
    </message>
    <message>
      <source>“{name}”: quotes and speakers of this export do not fit together.</source>
      <translation>„{name}“: Zitate und Sprecher dieses Exports passen nicht zusammen.</translation>
    </message>
    <message>
      <source>“{path}” has no page {page} any more. Open the file again.</source>
      <translation>„{path}“ hat keine Seite {page} mehr. Öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>“{url}” is an empty page. {save}</source>
      <translation>„{url}“ ist eine leere Seite. {save}</translation>
    </message>
    <message>
      <source>“{url}” is not an address. Check it and try again.</source>
      <translation>„{url}“ ist keine Adresse. Prüfen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{url}” leads from one address to the next without end. {save}</source>
      <translation>„{url}“ führt ohne Ende von einer Adresse zur nächsten. {save}</translation>
    </message>
  </context>
  <context>
    <name>Presenter</name>
    <message>
      <source>Finding out who said what</source>
      <translation>Es wird ermittelt, wer was gesagt hat</translation>
    </message>
    <message>
      <source>Finding out who said what…</source>
      <translation>Es wird ermittelt, wer was gesagt hat…</translation>
    </message>
    <message>
      <source>Not analysed. Press F5 to try again.</source>
      <translation>Nicht analysiert. F5 versucht es noch einmal.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>PrintCommands</name>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>The article could not be printed: {reason}.</source>
      <translation>Der Artikel konnte nicht gedruckt werden: {reason}.</translation>
    </message>
    <message>
      <source>{pages} saved in {name}.</source>
      <translation>{pages} in {name} gespeichert.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}.</source>
      <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
  </context>
  <context>
    <name>QuietLines</name>
    <message>
      <source>&amp;Redo: {what}</source>
      <translation>&amp;Wiederherstellen: {what}</translation>
    </message>
    <message>
      <source>&amp;Undo: {what}</source>
      <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Hervorheben</translation>
    </message>
    <message>
      <source>Lost decisions</source>
      <translation>Verlorene Entscheidungen</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Durchsehen</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>The text was changed, and the words that these speak of are not in it any more.</source>
      <translation>Der Text wurde geändert, und die Worte, um die es geht, stehen nicht mehr darin.</translation>
    </message>
    <message>
      <source>What could not be kept</source>
      <translation>Was nicht erhalten blieb</translation>
    </message>
    <message>
      <source>{what} not found in this text.</source>
      <translation>In diesem Text nicht gefunden: {what}.</translation>
    </message>
  </context>
  <context>
    <name>QuoteCommands</name>
    <message>
      <source>1 quote goes to “{other}”.</source>
      <translation>1 Zitat geht an „{other}“.</translation>
    </message>
    <message>
      <source>A speaker's name</source>
      <translation>Name eines Sprechers</translation>
    </message>
    <message>
      <source>All {count} quotes of {name}</source>
      <translation>Alle {count} Zitate von {name}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Erst ein Zitat wählen: eines im Text anklicken oder J drücken.</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Markieren</translation>
    </message>
    <message>
      <source>Mark as a quote</source>
      <translation>Als Zitat markieren</translation>
    </message>
    <message>
      <source>Select the words first: with the pointer, or Shift and arrows.</source>
      <translation>Erst die Worte auswählen: mit dem Zeiger oder mit Umschalt und Pfeiltasten.</translation>
    </message>
    <message>
      <source>This quote</source>
      <translation>Dieses Zitat</translation>
    </message>
    <message>
      <source>This quote: it is somebody else of the same name</source>
      <translation>Dieses Zitat: Es ist jemand anderes gleichen Namens</translation>
    </message>
    <message>
      <source>Who said this?</source>
      <translation>Wer hat das gesagt?</translation>
    </message>
    <message>
      <source>“%1”, a new name</source>
      <translation>„%1“, ein neuer Name</translation>
    </message>
  </context>
  <context>
    <name>QuoteView</name>
    <message>
      <source>Quotes in the order of the text</source>
      <translation>Zitate in der Reihenfolge des Textes</translation>
    </message>
  </context>
  <context>
    <name>ReadingCard</name>
    <message>
      <source>All settings…</source>
      <translation>Alle Einstellungen…</translation>
    </message>
    <message>
      <source>Text and marks</source>
      <translation>Text und Markierungen</translation>
    </message>
  </context>
  <context>
    <name>ReceiptPopover</name>
    <message>
      <source>Change speaker…</source>
      <translation>Sprecher ändern…</translation>
    </message>
    <message>
      <source>Copy citation</source>
      <translation>Mit Beleg kopieren</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>Kein Zitat</translation>
    </message>
    <message>
      <source>Receipt: {words}</source>
      <translation>Beleg: {words}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>cue</source>
      <translation>Auslöser</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>anderswo</translation>
    </message>
    <message>
      <source>found by: {rule}</source>
      <translation>gefunden durch: {rule}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>next best</source>
      <translation>nächstbeste</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>you</source>
      <translation>Sie</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>No quote here is doubtful.</source>
      <translation>Hier ist kein Zitat zweifelhaft.</translation>
    </message>
    <message>
      <source>Reviewed: {said}.</source>
      <translation>Durchgesehen: {said}.</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>Kein Zitat</translation>
    </message>
    <message>
      <source>Review, {number} of {count}: said by {name}? Y right, C change the speaker, N not a quote, S skip, Escape ends</source>
      <translation>Durchsicht, {number} von {count}: gesagt von {name}? Y richtig, C Sprecher ändern, N kein Zitat, S überspringen, Escape beendet</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>Said by {name}?</source>
      <translation>Gesagt von {name}?</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
  </context>
  <context>
    <name>RowButton</name>
    <message>
      <source>Correct, merge, rename …</source>
      <translation>Korrigieren, zusammenführen, umbenennen …</translation>
    </message>
    <message>
      <source>What can be done about this</source>
      <translation>Was sich damit tun lässt</translation>
    </message>
  </context>
  <context>
    <name>SearchHelp</name>
    <message>
      <source>Narrow a search</source>
      <translation>Suche eingrenzen</translation>
    </message>
    <message>
      <source>from then on; or before:, date:</source>
      <translation>ab dann; oder before:, date:</translation>
    </message>
    <message>
      <source>in articles that name it</source>
      <translation>in Artikeln, die es nennen</translation>
    </message>
    <message>
      <source>in this outlet; or title:, byline:</source>
      <translation>in diesem Medium; oder title:, byline:</translation>
    </message>
    <message>
      <source>one or the other</source>
      <translation>das eine oder das andere</translation>
    </message>
    <message>
      <source>or denied, withheld, unattributed</source>
      <translation>oder denied, withheld, unattributed</translation>
    </message>
    <message>
      <source>said by somebody called so</source>
      <translation>gesagt von jemandem, der so heißt</translation>
    </message>
    <message>
      <source>these words one after another</source>
      <translation>diese Wörter hintereinander</translation>
    </message>
    <message>
      <source>without this word</source>
      <translation>ohne dieses Wort</translation>
    </message>
    <message>
      <source>word for word; or kind:paraphrase</source>
      <translation>wörtlich; oder kind:paraphrase</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aussehen</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>Wie im System</translation>
    </message>
    <message>
      <source>At the start, when no file is named. An article is read when its tab is looked at</source>
      <translation>Beim Start, wenn keine Datei genannt ist. Ein Artikel wird gelesen, wenn man seinen Tab ansieht</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Kontrast</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Direct quotes</source>
      <translation>Direkte Zitate</translation>
    </message>
    <message>
      <source>Dotted line under paraphrases</source>
      <translation>Gepunktete Linie unter Paraphrasen</translation>
    </message>
    <message>
      <source>Doubtful is below 50 %, certain from 80 %</source>
      <translation>Zweifelhaft unter 50 %, sicher ab 80 %</translation>
    </message>
    <message>
      <source>Empty: the one that comes with the program. Used from the next start on</source>
      <translation>Leer: das mitgelieferte. Gilt ab dem nächsten Start</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entitäten</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>From the next start on. The articles themselves are read in English</source>
      <translation>Ab dem nächsten Start. Die Artikel selbst werden auf Englisch gelesen</translation>
    </message>
    <message>
      <source>How much is marked</source>
      <translation>Wie viel markiert wird</translation>
    </message>
    <message>
      <source>In the margin left of the text</source>
      <translation>Am Rand links vom Text</translation>
    </message>
    <message>
      <source>Indirect quotes</source>
      <translation>Indirekte Zitate</translation>
    </message>
    <message>
      <source>Keep every article</source>
      <translation>Jeden Artikel behalten</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Least certainty</source>
      <translation>Mindestsicherheit</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>Zeilenhöhe</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Zeilenlänge</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Markierungen</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Open what was open</source>
      <translation>Öffnen, was offen war</translation>
    </message>
    <message>
      <source>Paragraph numbers</source>
      <translation>Absatznummern</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Vorlesen</translation>
    </message>
    <message>
      <source>Reading font</source>
      <translation>Leseschrift</translation>
    </message>
    <message>
      <source>Removed parts</source>
      <translation>Entfernte Teile</translation>
    </message>
    <message>
      <source>Sans serif</source>
      <translation>Serifenlos</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sepia</translation>
    </message>
    <message>
      <source>Show what is not part of the article</source>
      <translation>Zeigen, was nicht zum Artikel gehört</translation>
    </message>
    <message>
      <source>Size of everything</source>
      <translation>Größe von allem</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>System serif</source>
      <translation>Systemserife</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Tint words in quotation marks</source>
      <translation>Worte in Anführungszeichen einfärben</translation>
    </message>
    <message>
      <source>Underline names</source>
      <translation>Namen unterstreichen</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
    <message>
      <source>What you open goes into the library, with everybody it quotes; nothing leaves this computer</source>
      <translation>Was Sie öffnen, kommt in die Bibliothek, mit allen, die es zitiert; nichts verlässt diesen Computer</translation>
    </message>
    <message>
      <source>Where this computer has several</source>
      <translation>Wo dieser Computer mehrere hat</translation>
    </message>
    <message>
      <source>Who speaks where</source>
      <translation>Wer wo spricht</translation>
    </message>
    <message>
      <source>With none, the text jumps to a place instead of scrolling there, and nothing slides or blinks</source>
      <translation>Ohne Bewegung springt der Text an eine Stelle, statt dorthin zu rollen, und nichts gleitet oder blinkt</translation>
    </message>
    <message>
      <source>Words, buttons and pictures of the window, on top of the system's own. From the next start on</source>
      <translation>Wörter, Schaltflächen und Bilder des Fensters, zusätzlich zur Größe des Systems. Ab dem nächsten Start</translation>
    </message>
    <message>
      <source>spaCy model</source>
      <translation>spaCy-Modell</translation>
    </message>
    <message>
      <source>{:.0f} characters</source>
      <translation>{:.0f} Zeichen</translation>
    </message>
    <message>
      <source>{:.2f} of the size</source>
      <translation>{:.2f} der Größe</translation>
    </message>
    <message>
      <source>{:.2f} × the usual</source>
      <translation>{:.2f} × das Übliche</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>Standard wiederherstellen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo restoring the defaults</source>
      <translation>Wiederherstellen rückgängig machen</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Entities</source>
      <translation>Entitäten</translation>
    </message>
    <message>
      <source>Filter entities</source>
      <translation>Entitäten filtern</translation>
    </message>
    <message>
      <source>Filter quotes</source>
      <translation>Zitate filtern</translation>
    </message>
    <message>
      <source>Filter speakers</source>
      <translation>Sprecher filtern</translation>
    </message>
    <message>
      <source>Filter your notes</source>
      <translation>Notizen filtern</translation>
    </message>
    <message>
      <source>No names found in this article.</source>
      <translation>In diesem Artikel wurden keine Namen gefunden.</translation>
    </message>
    <message>
      <source>No quotes found in this article. Missed one? Select its words and press M.</source>
      <translation>Keine Zitate in diesem Artikel gefunden. Fehlt eines? Seine Worte auswählen und M drücken.</translation>
    </message>
    <message>
      <source>No speakers found in this article.</source>
      <translation>In diesem Artikel wurden keine Sprecher gefunden.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing matches this filter.</source>
      <translation>Nichts passt zu diesem Filter.</translation>
    </message>
    <message>
      <source>Open an article to see who said what.</source>
      <translation>Öffnen Sie einen Artikel, um zu sehen, wer was gesagt hat.</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <source>Select words in the text: H highlights them, N writes a note on them.</source>
      <translation>Wählen Sie Worte im Text aus: H hebt sie hervor, N schreibt eine Notiz dazu.</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Sprecher</translation>
    </message>
  </context>
  <context>
    <name>SpeakerModel</name>
    <message>
      <source>Unnamed sources</source>
      <translation>Ungenannte Quellen</translation>
    </message>
  </context>
  <context>
    <name>SpeakerView</name>
    <message>
      <source>Speakers and their statements</source>
      <translation>Sprecher und ihre Aussagen</translation>
    </message>
  </context>
  <context>
    <name>SpeechBar</name>
    <message>
      <source>Next sentence (Right)</source>
      <translation>Nächster Satz (rechts)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pause (Leertaste)</translation>
    </message>
    <message>
      <source>Previous sentence (Left)</source>
      <translation>Vorheriger Satz (links)</translation>
    </message>
    <message>
      <source>Read aloud (Space)</source>
      <translation>Vorlesen (Leertaste)</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Stop reading aloud (Escape)</source>
      <translation>Vorlesen beenden (Escape)</translation>
    </message>
    <message>
      <source>System voice</source>
      <translation>Systemstimme</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Stimme</translation>
    </message>
  </context>
  <context>
    <name>SpeechCommands</name>
    <message>
      <source>Choose a speaker first.</source>
      <translation>Wählen Sie erst einen Sprecher.</translation>
    </message>
    <message>
      <source>Looking for a voice…</source>
      <translation>Suche nach einer Stimme…</translation>
    </message>
    <message>
      <source>Nothing is being read aloud.</source>
      <translation>Es wird nichts vorgelesen.</translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>Absatz {number}</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Vorlesen</translation>
    </message>
    <message>
      <source>The voice stopped: {reason}</source>
      <translation>Die Stimme brach ab: {reason}</translation>
    </message>
    <message>
      <source>There is no voice yet</source>
      <translation>Noch gibt es keine Stimme</translation>
    </message>
    <message>
      <source>There is nothing to read aloud here.</source>
      <translation>Hier gibt es nichts vorzulesen.</translation>
    </message>
    <message>
      <source>To install</source>
      <translation>Zur Installation</translation>
    </message>
    <message>
      <source>{name}, statement {number} of {total}</source>
      <translation>{name}, Aussage {number} von {total}</translation>
    </message>
  </context>
  <context>
    <name>StatementPill</name>
    <message>
      <source>Next statement of this speaker</source>
      <translation>Nächste Aussage dieses Sprechers</translation>
    </message>
    <message>
      <source>Previous statement of this speaker</source>
      <translation>Vorherige Aussage dieses Sprechers</translation>
    </message>
    <message>
      <source>{name} {number} of {total}</source>
      <translation>{name} {number} von {total}</translation>
    </message>
    <message>
      <source>{name} · {total} in all</source>
      <translation>{name} · {total} insgesamt</translation>
    </message>
    <message>
      <source>{place}, {above} above, {below} below</source>
      <translation>{place}, {above} darüber, {below} darunter</translation>
    </message>
  </context>
  <context>
    <name>StatementTable</name>
    <message>
      <source>Certainty</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Absatz</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
  </context>
  <context>
    <name>StatementsDialog</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Enter goes to a statement; a heading sorts.</source>
      <translation>Eingabe geht zu einer Aussage; eine Überschrift sortiert.</translation>
    </message>
    <message>
      <source>Who speaks where</source>
      <translation>Wer wo spricht</translation>
    </message>
  </context>
  <context>
    <name>StatementsView</name>
    <message>
      <source>Who speaks where</source>
      <translation>Wer wo spricht</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Stop what is running</source>
      <translation>Laufendes abbrechen</translation>
    </message>
    <message>
      <source>{percent} % read</source>
      <translation>{percent} % gelesen</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>noch {time}</translation>
    </message>
  </context>
  <context>
    <name>TabCard</name>
    <message>
      <source>Close tab</source>
      <translation>Tab schließen</translation>
    </message>
    <message>
      <source>Fetch the page</source>
      <translation>Seite laden</translation>
    </message>
    <message>
      <source>Open another file…</source>
      <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
      <source>This page is on the web, at {address}. It is fetched only when you say so.</source>
      <translation>Diese Seite liegt im Web, unter {address}. Sie wird erst geladen, wenn Sie es sagen.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>{name} could not be opened</source>
      <translation>{name} konnte nicht geöffnet werden</translation>
    </message>
  </context>
  <context>
    <name>TabPresenter</name>
    <message>
      <source>New tab</source>
      <translation>Neuer Tab</translation>
    </message>
  </context>
  <context>
    <name>TabStrip</name>
    <message>
      <source>Close tab</source>
      <translation>Tab schließen</translation>
    </message>
    <message>
      <source>Close {title}</source>
      <translation>{title} schließen</translation>
    </message>
    <message>
      <source>New tab</source>
      <translation>Neuer Tab</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Artikel öffnen</translation>
    </message>
    <message>
      <source>{title}, being read</source>
      <translation>{title}, wird gelesen</translation>
    </message>
    <message>
      <source>{title}, could not be opened</source>
      <translation>{title}, konnte nicht geöffnet werden</translation>
    </message>
    <message>
      <source>{title}, ready</source>
      <translation>{title}, fertig</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Werkzeuge</translation>
    </message>
  </context>
  <context>
    <name>VersionCard</name>
    <message>
      <source>Show in the article</source>
      <translation>Im Artikel zeigen</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>nicht da</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>{after}, before {before}</source>
      <translation>{after}, vorher {before}</translation>
    </message>
  </context>
  <context>
    <name>VersionCommands</name>
    <message>
      <source>Analysed anew by a newer version: {summary}.</source>
      <translation>Von einer neueren Version neu analysiert: {summary}.</translation>
    </message>
    <message>
      <source>One of the two versions has not been analysed yet.</source>
      <translation>Eine der beiden Fassungen ist noch nicht analysiert.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>The library has no other version of this story.</source>
      <translation>Die Bibliothek hat keine andere Fassung dieser Meldung.</translation>
    </message>
    <message>
      <source>This article was analysed by one version of the analysis only.</source>
      <translation>Dieser Artikel wurde nur von einer Version der Analyse bearbeitet.</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <source>&lt;s&gt;struck through&lt;/s&gt; only before · &lt;u&gt;underlined&lt;/u&gt; only now</source>
      <translation>&lt;s&gt;durchgestrichen&lt;/s&gt; nur vorher · &lt;u&gt;unterstrichen&lt;/u&gt; nur jetzt</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Ältere Fassung</translation>
    </message>
    <message>
      <source>Versions of this story</source>
      <translation>Fassungen dieser Meldung</translation>
    </message>
    <message>
      <source>What the newer analysis changed</source>
      <translation>Was die neuere Analyse änderte</translation>
    </message>
  </context>
  <context>
    <name>VoiceList</name>
    <message>
      <source>Looking for voices…</source>
      <translation>Suche nach Stimmen…</translation>
    </message>
    <message>
      <source>System voice</source>
      <translation>Systemstimme</translation>
    </message>
  </context>
  <context>
    <name>Voices</name>
    <message>
      <source>Reading aloud uses the speech part of Qt, which is large and therefore not installed with On Record. Install it with the command below and start On Record again.</source>
      <translation>Zum Vorlesen dient der Sprachteil von Qt, der groß ist und deshalb nicht mit On Record installiert wird. Installieren Sie ihn mit dem Befehl unten und starten Sie On Record neu.</translation>
    </message>
    <message>
      <source>The speech service of this computer does not answer. Restart it, or the computer, and try again.</source>
      <translation>Der Sprachdienst dieses Computers antwortet nicht. Starten Sie ihn oder den Computer neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>This computer has no voice. Install Speech Dispatcher and a voice such as eSpeak NG, for instance with the command below, and start On Record again.</source>
      <translation>Dieser Computer hat keine Stimme. Installieren Sie Speech Dispatcher und eine Stimme wie eSpeak NG, etwa mit dem Befehl unten, und starten Sie On Record neu.</translation>
    </message>
    <message>
      <source>Windows has no voice installed. Add one under Settings, Time &amp; language, Speech, and start On Record again.</source>
      <translation>Windows hat keine Stimme installiert. Fügen Sie unter Einstellungen, Zeit und Sprache, Spracherkennung eine hinzu und starten Sie On Record neu.</translation>
    </message>
    <message>
      <source>macOS has no voice installed. Add one under System Settings, Accessibility, Spoken Content, and start On Record again.</source>
      <translation>macOS hat keine Stimme installiert. Fügen Sie unter Systemeinstellungen, Bedienungshilfen, Gesprochene Inhalte eine hinzu und starten Sie On Record neu.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Open a file…</source>
      <translation>Datei öffnen…</translation>
    </message>
    <message>
      <source>Open an address…</source>
      <translation>Adresse öffnen…</translation>
    </message>
    <message>
      <source>Open an article and see who said what</source>
      <translation>Öffnen Sie einen Artikel und sehen Sie, wer was gesagt hat</translation>
    </message>
    <message>
      <source>Open {title}</source>
      <translation>{title} öffnen</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Text einfügen</translation>
    </message>
    <message>
      <source>READ LAST</source>
      <translation>ZULETZT GELESEN</translation>
    </message>
    <message>
      <source>Text, Markdown, web pages, Word, PDF: open them, or drop them anywhere in this window. Nothing leaves this computer.</source>
      <translation>Text, Markdown, Webseiten, Word, PDF: öffnen oder irgendwo in diesem Fenster ablegen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>Try the sample article</source>
      <translation>Beispielartikel ansehen</translation>
    </message>
  </context>
  <context>
    <name>_Bar</name>
    <message>
      <source>Close other tabs</source>
      <translation>Andere Tabs schließen</translation>
    </message>
    <message>
      <source>Close tab</source>
      <translation>Tab schließen</translation>
    </message>
  </context>
</TS>
