<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About On Record</source>
      <translation>À &amp;propos d’On Record</translation>
    </message>
    <message>
      <source>&amp;Add files…</source>
      <translation>&amp;Ajouter des fichiers…</translation>
    </message>
    <message>
      <source>&amp;All marks</source>
      <translation>&amp;Toutes les marques</translation>
    </message>
    <message>
      <source>&amp;Analyse again</source>
      <translation>&amp;Analyser à nouveau</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>P&amp;récédent</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
      <source>&amp;Check a quote…</source>
      <translation>&amp;Vérifier une citation…</translation>
    </message>
    <message>
      <source>&amp;Command palette</source>
      <translation>&amp;Palette de commandes</translation>
    </message>
    <message>
      <source>&amp;Compare two speakers…</source>
      <translation>&amp;Comparer deux locuteurs…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <source>&amp;Entities</source>
      <translation>&amp;Entités</translation>
    </message>
    <message>
      <source>&amp;Everything on record…</source>
      <translation>&amp;Tout ce qui est consigné…</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Find in the article</source>
      <translation>&amp;Rechercher dans l’article</translation>
    </message>
    <message>
      <source>&amp;Forward</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>Plein é&amp;cran</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>A&amp;ller</translation>
    </message>
    <message>
      <source>&amp;Go to a heading…</source>
      <translation>Aller à un &amp;titre…</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
      <source>&amp;Import an export…</source>
      <translation>&amp;Importer un export…</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>C&amp;laire</translation>
    </message>
    <message>
      <source>&amp;Mark the selection as a quote…</source>
      <translation>&amp;Marquer la sélection comme citation…</translation>
    </message>
    <message>
      <source>&amp;Narrower column</source>
      <translation>Colonne plus é&amp;troite</translation>
    </message>
    <message>
      <source>&amp;New window</source>
      <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
      <source>&amp;Next quote</source>
      <translation>Citation &amp;suivante</translation>
    </message>
    <message>
      <source>&amp;No marks</source>
      <translation>&amp;Aucune marque</translation>
    </message>
    <message>
      <source>&amp;Not a quote</source>
      <translation>&amp;Pas une citation</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <source>&amp;Previous quote</source>
      <translation>Citation &amp;précédente</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Quotes</source>
      <translation>&amp;Citations</translation>
    </message>
    <message>
      <source>&amp;Quotes and speakers only</source>
      <translation>&amp;Citations et locuteurs seulement</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>&amp;Restaurer…</translation>
    </message>
    <message>
      <source>&amp;Search the library</source>
      <translation>&amp;Rechercher dans la bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Speakers</source>
      <translation>&amp;Locuteurs</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Versions of this story…</source>
      <translation>&amp;Versions de cet article…</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <source>&amp;Why this speaker?</source>
      <translation>Pour&amp;quoi ce locuteur ?</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>Colonne plus &amp;large</translation>
    </message>
    <message>
      <source>&amp;Your corrections…</source>
      <translation>&amp;Vos corrections…</translation>
    </message>
    <message>
      <source>Abou&amp;t the library…</source>
      <translation>À &amp;propos de la bibliothèque…</translation>
    </message>
    <message>
      <source>About this te&amp;xt…</source>
      <translation>À propos de ce te&amp;xte…</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Comme le &amp;système</translation>
    </message>
    <message>
      <source>Change the &amp;speaker…</source>
      <translation>Changer le &amp;locuteur…</translation>
    </message>
    <message>
      <source>Close ta&amp;b</source>
      <translation>Fermer l’on&amp;glet</translation>
    </message>
    <message>
      <source>Copy as &amp;Markdown</source>
      <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
      <source>Copy quote as &amp;citation</source>
      <translation>Copier la citation avec sa s&amp;ource</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Fi&amp;lter the panel</source>
      <translation>Fi&amp;ltrer le panneau</translation>
    </message>
    <message>
      <source>Find a &amp;regular expression</source>
      <translation>Rechercher une e&amp;xpression régulière</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>Occurrence s&amp;uivante</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Occurrence pré&amp;cédente</translation>
    </message>
    <message>
      <source>Find whole &amp;words</source>
      <translation>Rechercher des &amp;mots entiers</translation>
    </message>
    <message>
      <source>Hi&amp;ghlight</source>
      <translation>&amp;Surligner</translation>
    </message>
    <message>
      <source>Larger &amp;text</source>
      <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
      <source>Mar&amp;ks</source>
      <translation>&amp;Marques</translation>
    </message>
    <message>
      <source>Mark &amp;direct quotes</source>
      <translation>Marquer les citations &amp;directes</translation>
    </message>
    <message>
      <source>Mark &amp;entities</source>
      <translation>Marquer les &amp;entités</translation>
    </message>
    <message>
      <source>Mark &amp;indirect quotes</source>
      <translation>Marquer les citations &amp;indirectes</translation>
    </message>
    <message>
      <source>N&amp;otes</source>
      <translation>N&amp;otes</translation>
    </message>
    <message>
      <source>N&amp;ote…</source>
      <translation>N&amp;ote…</translation>
    </message>
    <message>
      <source>New &amp;tab</source>
      <translation>Nouvel on&amp;glet</translation>
    </message>
    <message>
      <source>Next quote of the same speaker</source>
      <translation>Citation suivante du même locuteur</translation>
    </message>
    <message>
      <source>Next re&amp;moved part</source>
      <translation>Partie &amp;retirée suivante</translation>
    </message>
    <message>
      <source>Next ta&amp;b</source>
      <translation>Onglet sui&amp;vant</translation>
    </message>
    <message>
      <source>Normal si&amp;ze</source>
      <translation>&amp;Taille normale</translation>
    </message>
    <message>
      <source>Open a&amp;ddress…</source>
      <translation>Ouvrir une a&amp;dresse…</translation>
    </message>
    <message>
      <source>Open the &amp;clipboard</source>
      <translation>Ouvrir le &amp;presse-papiers</translation>
    </message>
    <message>
      <source>Open the &amp;sample article</source>
      <translation>Ouvrir l’article d’&amp;exemple</translation>
    </message>
    <message>
      <source>Pa&amp;ge picture</source>
      <translation>Ima&amp;ge de la page</translation>
    </message>
    <message>
      <source>Paragraph n&amp;umbers</source>
      <translation>N&amp;uméros de paragraphe</translation>
    </message>
    <message>
      <source>Pr&amp;int…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>Previous &amp;tab</source>
      <translation>Onglet pr&amp;écédent</translation>
    </message>
    <message>
      <source>Previous quote of the same speaker</source>
      <translation>Citation précédente du même locuteur</translation>
    </message>
    <message>
      <source>R&amp;eopen closed tab</source>
      <translation>&amp;Rouvrir l’onglet fermé</translation>
    </message>
    <message>
      <source>Re&amp;view doubtful quotes</source>
      <translation>Passer en re&amp;vue les citations douteuses</translation>
    </message>
    <message>
      <source>Read &amp;aloud from here</source>
      <translation>Lire à &amp;voix haute à partir d’ici</translation>
    </message>
    <message>
      <source>Read aga&amp;in from the sentence before</source>
      <translation>Reprendre à la phrase pré&amp;cédente</translation>
    </message>
    <message>
      <source>Read on from the ne&amp;xt sentence</source>
      <translation>Continuer à la phrase s&amp;uivante</translation>
    </message>
    <message>
      <source>Read this speaker’s statements alou&amp;d</source>
      <translation>Lire à voix haute les &amp;déclarations de ce locuteur</translation>
    </message>
    <message>
      <source>Read with another encodin&amp;g…</source>
      <translation>Lire avec un autre encoda&amp;ge…</translation>
    </message>
    <message>
      <source>Read with repaired &amp;letters</source>
      <translation>Lire avec les &amp;lettres réparées</translation>
    </message>
    <message>
      <source>S&amp;epia</source>
      <translation>S&amp;épia</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
      <source>Save as PD&amp;F…</source>
      <translation>Enregistrer en PD&amp;F…</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
      <source>Show &amp;removed parts</source>
      <translation>Afficher les parties &amp;retirées</translation>
    </message>
    <message>
      <source>Show the fol&amp;der of the library</source>
      <translation>Afficher le &amp;dossier de la bibliothèque</translation>
    </message>
    <message>
      <source>Side &amp;panel</source>
      <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
      <source>Sto&amp;p what is running</source>
      <translation>Arrêter ce qui est en &amp;cours</translation>
    </message>
    <message>
      <source>T&amp;heme</source>
      <translation>T&amp;hème</translation>
    </message>
    <message>
      <source>Te&amp;xt and marks…</source>
      <translation>Te&amp;xte et marques…</translation>
    </message>
    <message>
      <source>What the &amp;newer analysis changed…</source>
      <translation>Ce que l’analyse plus &amp;récente a changé…</translation>
    </message>
    <message>
      <source>Who &amp;is this, so far?</source>
      <translation>Qu&amp;i est-ce, jusqu’ici ?</translation>
    </message>
    <message>
      <source>Who speaks &amp;where, as a table</source>
      <translation>&amp;Qui parle où, en tableau</translation>
    </message>
  </context>
  <context>
    <name>AddressDialog</name>
    <message>
      <source>&amp;Address of the page</source>
      <translation>&amp;Adresse de la page</translation>
    </message>
    <message>
      <source>Address of the page</source>
      <translation>Adresse de la page</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Fetch the page</source>
      <translation>Charger la page</translation>
    </message>
    <message>
      <source>From {host}</source>
      <translation>De {host}</translation>
    </message>
    <message>
      <source>On Record works offline. The network is used only now, for this one page: its text is fetched, no pictures, scripts or trackers, and nothing of yours is sent.</source>
      <translation>On Record fonctionne hors ligne. Le réseau n’est utilisé que maintenant, pour cette seule page : son texte est chargé, sans images, scripts ni traceurs, et rien de ce qui est à vous n’est envoyé.</translation>
    </message>
    <message>
      <source>Open an address</source>
      <translation>Ouvrir une adresse</translation>
    </message>
  </context>
  <context>
    <name>AppearanceCard</name>
    <message>
      <source>Go there</source>
      <translation>Y aller</translation>
    </message>
    <message>
      <source>Go there: {about}</source>
      <translation>Y aller : {about}</translation>
    </message>
    <message>
      <source>Nobody's statement</source>
      <translation>Déclaration de personne</translation>
    </message>
    <message>
      <source>another speaker</source>
      <translation>autre locuteur</translation>
    </message>
    <message>
      <source>paraphrase</source>
      <translation>paraphrase</translation>
    </message>
  </context>
  <context>
    <name>ArticleCommands</name>
    <message>
      <source>About this text</source>
      <translation>À propos de ce texte</translation>
    </message>
    <message>
      <source>An encoding</source>
      <translation>Un encodage</translation>
    </message>
    <message>
      <source>No program on this computer opens {scheme} links.</source>
      <translation>Aucun programme de cet ordinateur n’ouvre les liens {scheme}.</translation>
    </message>
    <message>
      <source>Read with another encoding</source>
      <translation>Lire avec un autre encodage</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <source>read so now</source>
      <translation>lu ainsi</translation>
    </message>
  </context>
  <context>
    <name>ArticlePane</name>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Article: {title}</source>
      <translation>Article : {title}</translation>
    </message>
    <message>
      <source>Nothing was removed from this article</source>
      <translation>Rien n’a été retiré de cet article</translation>
    </message>
    <message>
      <source>Quote by {name}, {number} of {total}</source>
      <translation>Citation de {name}, {number} sur {total}</translation>
    </message>
    <message>
      <source>Quote, not attributed</source>
      <translation>Citation non attribuée</translation>
    </message>
    <message>
      <source>The table “Who speaks where” (T) lists them.</source>
      <translation>Le tableau « Qui parle où » (T) les énumère.</translation>
    </message>
  </context>
  <context>
    <name>BookBar</name>
    <message>
      <source>Place in the book</source>
      <translation>Endroit du livre</translation>
    </message>
  </context>
  <context>
    <name>CertaintyButton</name>
    <message>
      <source>All quotes</source>
      <translation>Toutes les citations</translation>
    </message>
    <message>
      <source>Certain</source>
      <translation>Certaines</translation>
    </message>
    <message>
      <source>Certain only</source>
      <translation>Certaines seulement</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <source>Certainty of the quotes listed: {words}</source>
      <translation>Certitude des citations affichées : {words}</translation>
    </message>
    <message>
      <source>Likely +</source>
      <translation>Probables +</translation>
    </message>
    <message>
      <source>Likely and certain</source>
      <translation>Probables et certaines</translation>
    </message>
  </context>
  <context>
    <name>ChartCard</name>
    <message>
      <source>As a chart</source>
      <translation>En graphique</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>En tableau</translation>
    </message>
  </context>
  <context>
    <name>CheckDialog</name>
    <message>
      <source>A sentence, or a whole draft with its quotations</source>
      <translation>Une phrase, ou tout un brouillon avec ses citations</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Check this quote</source>
      <translation>Vérifier cette citation</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>Each quotation is looked up in the library: was it said so, and by whom? Ctrl+Enter checks.</source>
      <translation>Chaque citation est recherchée dans la bibliothèque : a-t-elle été dite ainsi, et par qui ? Ctrl+Entrée vérifie.</translation>
    </message>
    <message>
      <source>Finding out who is said to have said what…</source>
      <translation>Recherche de qui est censé avoir dit quoi…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Open a draft</source>
      <translation>Ouvrir un brouillon</translation>
    </message>
    <message>
      <source>Open a draft…</source>
      <translation>Ouvrir un brouillon…</translation>
    </message>
    <message>
      <source>Reading the draft…</source>
      <translation>Lecture du brouillon…</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>Dit par</translation>
    </message>
    <message>
      <source>Said by (if you know)</source>
      <translation>Dit par (si vous le savez)</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
      <source>There is no quotation in this text.</source>
      <translation>Il n’y a aucune citation dans ce texte.</translation>
    </message>
    <message>
      <source>What became of each quotation</source>
      <translation>Ce qu’il en est de chaque citation</translation>
    </message>
    <message>
      <source>Words to check</source>
      <translation>Mots à vérifier</translation>
    </message>
  </context>
  <context>
    <name>Clearing</name>
    <message>
      <source>Clear the field</source>
      <translation>Vider le champ</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Compare two speakers</source>
      <translation>Comparer deux locuteurs</translation>
    </message>
    <message>
      <source>Left speaker</source>
      <translation>Locuteur de gauche</translation>
    </message>
    <message>
      <source>Neither of them is quoted here.</source>
      <translation>Aucun des deux n’est cité ici.</translation>
    </message>
    <message>
      <source>Right speaker</source>
      <translation>Locuteur de droite</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>Statements of two speakers in the order of the text</source>
      <translation>Déclarations de deux locuteurs dans l’ordre du texte</translation>
    </message>
  </context>
  <context>
    <name>CorrectionCommands</name>
    <message>
      <source>A speaker's name</source>
      <translation>Nom d’un locuteur</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Change what {name} is?</source>
      <translation>Changer ce qu’est {name} ?</translation>
    </message>
    <message>
      <source>Everything that {name} is said to have said was said by:</source>
      <translation>Tout ce qui est attribué à {name} a été dit par :</translation>
    </message>
    <message>
      <source>Give all</source>
      <translation>Tout attribuer</translation>
    </message>
    <message>
      <source>Give all to…</source>
      <translation>Tout attribuer à…</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Kind of speaker</source>
      <translation>Type de locuteur</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Fusionner avec…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Not a person or thing</source>
      <translation>Ni une personne ni une chose</translation>
    </message>
    <message>
      <source>Quotes of {name} that somebody else said:</source>
      <translation>Citations de {name} dites par quelqu’un d’autre :</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Séparer</translation>
    </message>
    <message>
      <source>Split off quotes</source>
      <translation>Séparer des citations</translation>
    </message>
    <message>
      <source>There is somebody of that name: they become one.</source>
      <translation>Quelqu’un porte déjà ce nom : ils ne feront qu’un.</translation>
    </message>
    <message>
      <source>Type of entity</source>
      <translation>Type d’entité</translation>
    </message>
    <message>
      <source>What {name} is called:</source>
      <translation>Comment s’appelle {name} :</translation>
    </message>
    <message>
      <source>Who said them?</source>
      <translation>Qui les a dites ?</translation>
    </message>
    <message>
      <source>Who {name} is, as in “foreign minister”:</source>
      <translation>Qui est {name}, par exemple « ministre des Affaires étrangères » :</translation>
    </message>
    <message>
      <source>Whose name?</source>
      <translation>Le nom de qui ?</translation>
    </message>
    <message>
      <source>{gone} → {kept}: keeps the name “{kept}”</source>
      <translation>{gone} → {kept} : garde le nom « {kept} »</translation>
    </message>
    <message>
      <source>{name} is nobody and nothing: what they are said to have said stays, without a speaker.</source>
      <translation>{name} n’est personne ni rien : ce qui lui est attribué reste, sans locuteur.</translation>
    </message>
    <message>
      <source>{name} is one with:</source>
      <translation>{name} ne fait qu’un avec :</translation>
    </message>
    <message>
      <source>{reach} {name} keeps the rest.</source>
      <translation>{reach} {name} garde le reste.</translation>
    </message>
    <message>
      <source>“%1”, a new name</source>
      <translation>« %1 », un nouveau nom</translation>
    </message>
  </context>
  <context>
    <name>CorrectionsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>The analysis has nothing for it any more, so it changes nothing.</source>
      <translation>L’analyse n’a plus rien qui y corresponde : elle ne change donc rien.</translation>
    </message>
    <message>
      <source>You have corrected nothing here.</source>
      <translation>Vous n’avez rien corrigé ici.</translation>
    </message>
    <message>
      <source>Your corrections of this article</source>
      <translation>Vos corrections de cet article</translation>
    </message>
  </context>
  <context>
    <name>CorrectionsMenu</name>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Change the speaker…</source>
      <translation>Changer le locuteur…</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Copier avec la source</translation>
    </message>
    <message>
      <source>Edit the note…</source>
      <translation>Modifier la note…</translation>
    </message>
    <message>
      <source>Everything on record…</source>
      <translation>Tout ce qui est consigné…</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Rechercher dans l’article…</translation>
    </message>
    <message>
      <source>Give all to…</source>
      <translation>Tout attribuer à…</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Surligner</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Mark as a quote…</source>
      <translation>Marquer comme citation…</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Fusionner avec…</translation>
    </message>
    <message>
      <source>Not a person</source>
      <translation>Pas une personne</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>Pas une citation</translation>
    </message>
    <message>
      <source>Not a speaker</source>
      <translation>Pas un locuteur</translation>
    </message>
    <message>
      <source>Not an entity</source>
      <translation>Pas une entité</translation>
    </message>
    <message>
      <source>Note…</source>
      <translation>Note…</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rose</translation>
    </message>
    <message>
      <source>Remove the highlight</source>
      <translation>Retirer le surlignage</translation>
    </message>
    <message>
      <source>Remove the note</source>
      <translation>Supprimer la note</translation>
    </message>
    <message>
      <source>Rename “{name}”…</source>
      <translation>Renommer « {name} »…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Role…</source>
      <translation>Fonction…</translation>
    </message>
    <message>
      <source>Split off chosen quotes…</source>
      <translation>Séparer les citations choisies…</translation>
    </message>
    <message>
      <source>Take back your correction</source>
      <translation>Retirer votre correction</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Why this speaker?</source>
      <translation>Pourquoi ce locuteur ?</translation>
    </message>
    <message>
      <source>Write a note…</source>
      <translation>Écrire une note…</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
  </context>
  <context>
    <name>DecidingCommands</name>
    <message>
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>leave it without a speaker</source>
      <translation>laisser sans locuteur</translation>
    </message>
  </context>
  <context>
    <name>DecisionDialog</name>
    <message>
      <source>Only in this article</source>
      <translation>Seulement dans cet article</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Inverser</translation>
    </message>
    <message>
      <source>Swap who stays</source>
      <translation>Inverser qui reste</translation>
    </message>
  </context>
  <context>
    <name>EditCommands</name>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Choisissez d’abord une citation : cliquez-en une dans le texte ou appuyez sur J.</translation>
    </message>
    <message>
      <source>Quote and source copied.</source>
      <translation>Citation et source copiées.</translation>
    </message>
  </context>
  <context>
    <name>ElsewhereDialog</name>
    <message>
      <source>&lt;u&gt;underlined&lt;/u&gt; only there · &lt;s&gt;struck through&lt;/s&gt; only here · … left out</source>
      <translation>&lt;u&gt;souligné&lt;/u&gt; là seulement · &lt;s&gt;barré&lt;/s&gt; ici seulement · … omis</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>The same words elsewhere</source>
      <translation>Les mêmes mots ailleurs</translation>
    </message>
  </context>
  <context>
    <name>EmptyLibrary</name>
    <message>
      <source>Add a folder…</source>
      <translation>Ajouter un dossier…</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
      <source>Every article you open is kept here, with everybody it quotes. Then you can search all of them at once, and see what somebody has said over the years.

It all stays on this computer.</source>
      <translation>Chaque article que vous ouvrez est gardé ici, avec tous ceux qu’il cite. Vous pouvez alors chercher dans tous à la fois et voir ce que quelqu’un a dit au fil des ans.

Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Nothing here yet</source>
      <translation>Rien ici pour l’instant</translation>
    </message>
  </context>
  <context>
    <name>EntityView</name>
    <message>
      <source>Entities by kind</source>
      <translation>Entités par type</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>ExchangeCommands</name>
    <message>
      <source>Open an article first, or search the library.</source>
      <translation>Ouvrez d’abord un article ou cherchez dans la bibliothèque.</translation>
    </message>
    <message>
      <source>Saved in {name}.</source>
      <translation>Enregistré dans {name}.</translation>
    </message>
    <message>
      <source>There is no quote to copy yet.</source>
      <translation>Il n’y a pas encore de citation à copier.</translation>
    </message>
    <message>
      <source>{what} copied as Markdown.</source>
      <translation>{what} : copié en Markdown.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>&amp;What</source>
      <translation>&amp;Quoi</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>Copié.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy all of it</source>
      <translation>Tout copier</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>How the file begins</source>
      <translation>Le début du fichier</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
    <message>
      <source>There is nothing in this to export.</source>
      <translation>Il n’y a rien à exporter.</translation>
    </message>
    <message>
      <source>What to export</source>
      <translation>Ce qu’il faut exporter</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Écriture de {name}…</translation>
    </message>
  </context>
  <context>
    <name>FactsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy all of this</source>
      <translation>Copier tout ceci</translation>
    </message>
  </context>
  <context>
    <name>FileCommands</name>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>From the clipboard</source>
      <translation>Du presse-papiers</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Ouvrir des articles</translation>
    </message>
    <message>
      <source>There is no text on the clipboard. Copy some text first, then open it here.</source>
      <translation>Le presse-papiers ne contient pas de texte. Copiez d’abord un texte, puis ouvrez-le ici.</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source> · {number} in quotes</source>
      <translation> · {number} dans des citations</translation>
    </message>
    <message>
      <source>Close the find bar (Escape)</source>
      <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
      <source>Find in article</source>
      <translation>Rechercher dans l’article</translation>
    </message>
    <message>
      <source>Find whole words only</source>
      <translation>Mots entiers seulement</translation>
    </message>
    <message>
      <source>Next place (Enter)</source>
      <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
      <source>Regular expression</source>
      <translation>Expression régulière</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Mots entiers</translation>
    </message>
    <message>
      <source>{number} of {total}</source>
      <translation>{number} sur {total}</translation>
    </message>
    <message>
      <source>{total} found</source>
      <translation>{total} trouvés</translation>
    </message>
  </context>
  <context>
    <name>FloorMap</name>
    <message>
      <source>Floor map</source>
      <translation>Carte des prises de parole</translation>
    </message>
    <message>
      <source>The table “Who speaks where” (T) lists them.</source>
      <translation>Le tableau « Qui parle où » (T) les énumère.</translation>
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
      <translation>Choisissez d’abord une citation : cliquez-en une dans le texte ou appuyez sur J.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>There are no two speakers to compare in this article.</source>
      <translation>Cet article n’a pas deux locuteurs à comparer.</translation>
    </message>
    <message>
      <source>This quote is not attributed to anybody.</source>
      <translation>Cette citation n’est attribuée à personne.</translation>
    </message>
    <message>
      <source>This text has no headings.</source>
      <translation>Ce texte n’a pas de titres.</translation>
    </message>
    <message>
      <source>Words of a heading</source>
      <translation>Mots d’un titre</translation>
    </message>
  </context>
  <context>
    <name>GroupedModel</name>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
  </context>
  <context>
    <name>HelpCommands</name>
    <message>
      <source>About On Record</source>
      <translation>À propos d’On Record</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Palette de commandes</translation>
    </message>
    <message>
      <source>Find a shortcut</source>
      <translation>Chercher un raccourci</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Shows who is on record as having said what in an article. Everything happens on this computer; no text is sent anywhere.</source>
      <translation>Montre qui a dit quoi dans un article. Tout se passe sur cet ordinateur ; aucun texte n’est envoyé nulle part.</translation>
    </message>
    <message>
      <source>Type a command</source>
      <translation>Saisissez une commande</translation>
    </message>
  </context>
  <context>
    <name>ImportLine</name>
    <message>
      <source>Adding {number} of {total}: {name}</source>
      <translation>Ajout de {number} sur {total} : {name}</translation>
    </message>
    <message>
      <source>Files put into the library</source>
      <translation>Fichiers mis dans la bibliothèque</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop adding files</source>
      <translation>Arrêter l’ajout de fichiers</translation>
    </message>
  </context>
  <context>
    <name>IntroductionCard</name>
    <message>
      <source>Everything on record</source>
      <translation>Tout ce qui est consigné</translation>
    </message>
    <message>
      <source>Everything on record…</source>
      <translation>Tout ce qui est consigné…</translation>
    </message>
    <message>
      <source>First named: {words}</source>
      <translation>Première mention : {words}</translation>
    </message>
    <message>
      <source>SAID SO FAR</source>
      <translation>DIT JUSQU’ICI</translation>
    </message>
    <message>
      <source>Said so far: {words}</source>
      <translation>Dit jusqu’ici : {words}</translation>
    </message>
    <message>
      <source>{statements} before these</source>
      <translation>{statements} avant celles-ci</translation>
    </message>
    <message>
      <source>{times}, {before} before this</source>
      <translation>{times}, dont {before} avant ceci</translation>
    </message>
  </context>
  <context>
    <name>LibraryCommands</name>
    <message>
      <source>About the library</source>
      <translation>À propos de la bibliothèque</translation>
    </message>
    <message>
      <source>Add a folder to the library</source>
      <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
      <source>Add files to the library</source>
      <translation>Ajouter des fichiers à la bibliothèque</translation>
    </message>
    <message>
      <source>Adding files</source>
      <translation>Ajout de fichiers</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>All the others are in the library.</source>
      <translation>Tous les autres sont dans la bibliothèque.</translation>
    </message>
    <message>
      <source>Back up the library</source>
      <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
      <source>Choose a speaker first: click a name in the panel or the text.</source>
      <translation>Choisissez d’abord un locuteur : cliquez sur un nom dans le panneau ou le texte.</translation>
    </message>
    <message>
      <source>Everything in it stays on this computer.</source>
      <translation>Tout son contenu reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Exports of On Record ({suffixes});;All files (*)</source>
      <translation>Exports d’On Record ({suffixes});;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Import an export</source>
      <translation>Importer un export</translation>
    </message>
    <message>
      <source>It holds {held}.

Your library as it is now is kept in a file beside it.</source>
      <translation>Elle contient {held}.

Votre bibliothèque actuelle est gardée dans un fichier à côté.</translation>
    </message>
    <message>
      <source>Library of On Record (*{suffix})</source>
      <translation>Bibliothèque d’On Record (*{suffix})</translation>
    </message>
    <message>
      <source>Library of On Record (*{suffix});;All files (*)</source>
      <translation>Bibliothèque d’On Record (*{suffix});;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Put this backup in the place of your library?</source>
      <translation>Remplacer votre bibliothèque par cette sauvegarde ?</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>Restore the library</source>
      <translation>Restaurer la bibliothèque</translation>
    </message>
    <message>
      <source>The library is in memory, for this session only.</source>
      <translation>La bibliothèque est en mémoire, pour cette session seulement.</translation>
    </message>
    <message>
      <source>The library is in {folder}.</source>
      <translation>La bibliothèque se trouve dans {folder}.</translation>
    </message>
    <message>
      <source>The library is saved in {name}: {held}.</source>
      <translation>La bibliothèque est sauvegardée dans {name} : {held}.</translation>
    </message>
    <message>
      <source>The library was restored: {held}.</source>
      <translation>La bibliothèque a été restaurée : {held}.</translation>
    </message>
    <message>
      <source>The one before is kept as {name}.</source>
      <translation>La précédente est gardée sous {name}.</translation>
    </message>
    <message>
      <source>There is no article in this folder.</source>
      <translation>Il n’y a pas d’article dans ce dossier.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Which?</source>
      <translation>Lesquels ?</translation>
    </message>
    <message>
      <source>Your library</source>
      <translation>Votre bibliothèque</translation>
    </message>
    <message>
      <source>{articles} added to the library.</source>
      <translation>Ajouté à la bibliothèque : {articles}.</translation>
    </message>
    <message>
      <source>{files} could not be added</source>
      <translation>Non ajouté : {files}</translation>
    </message>
    <message>
      <source>{files} could not be added.</source>
      <translation>Non ajouté : {files}.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDesk</name>
    <message>
      <source>Its new name</source>
      <translation>Son nouveau nom</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Garder cette recherche</translation>
    </message>
    <message>
      <source>Rename this search</source>
      <translation>Renommer cette recherche</translation>
    </message>
    <message>
      <source>The search is kept under “{name}”, in Following.</source>
      <translation>La recherche est gardée sous « {name} », dans Suivis.</translation>
    </message>
    <message>
      <source>The search “{name}” is not kept any more.</source>
      <translation>La recherche « {name} » n’est plus gardée.</translation>
    </message>
    <message>
      <source>Under which name?</source>
      <translation>Sous quel nom ?</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>{name} is not watched any more.</source>
      <translation>{name} n’est plus suivi.</translation>
    </message>
    <message>
      <source>“{name}” was taken out of the library.</source>
      <translation>« {name} » a été retiré de la bibliothèque.</translation>
    </message>
  </context>
  <context>
    <name>LibraryDock</name>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Keep no longer</source>
      <translation>Ne plus garder</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Nothing found. Fewer words or the start of a word find more.</source>
      <translation>Rien trouvé. Moins de mots, ou le début d’un mot, trouvent davantage.</translation>
    </message>
    <message>
      <source>Nothing matches this filter.</source>
      <translation>Rien ne correspond à ce filtre.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>People you watch</source>
      <translation>Personnes suivies</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Citations</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Saved searches</source>
      <translation>Recherches enregistrées</translation>
    </message>
    <message>
      <source>Search for something and keep the search, or watch somebody on their page. What is new shows here.</source>
      <translation>Cherchez quelque chose et gardez la recherche, ou suivez quelqu’un depuis sa page. Les nouveautés s’affichent ici.</translation>
    </message>
    <message>
      <source>Take out of the library</source>
      <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
      <source>Watch no longer</source>
      <translation>Ne plus suivre</translation>
    </message>
  </context>
  <context>
    <name>LibrarySearch</name>
    <message>
      <source>How to narrow a search</source>
      <translation>Comment affiner une recherche</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Garder cette recherche</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Rechercher dans la bibliothèque</translation>
    </message>
  </context>
  <context>
    <name>LibraryView</name>
    <message>
      <source>Add files…</source>
      <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Articles of the library</source>
      <translation>Articles de la bibliothèque</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>Filtrer les articles</translation>
    </message>
    <message>
      <source>Filter speakers</source>
      <translation>Filtrer les locuteurs</translation>
    </message>
    <message>
      <source>Following</source>
      <translation>Suivis</translation>
    </message>
    <message>
      <source>Saved searches and people you watch</source>
      <translation>Recherches enregistrées et personnes suivies</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Locuteurs</translation>
    </message>
    <message>
      <source>Speakers over all articles</source>
      <translation>Locuteurs de tous les articles</translation>
    </message>
    <message>
      <source>What the search found</source>
      <translation>Résultats de la recherche</translation>
    </message>
  </context>
  <context>
    <name>LinkCard</name>
    <message>
      <source>Not the same person</source>
      <translation>Pas la même personne</translation>
    </message>
    <message>
      <source>Not them</source>
      <translation>Pas elle</translation>
    </message>
    <message>
      <source>Same</source>
      <translation>La même</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>La même personne</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Copy address</source>
      <translation>Copier l’adresse</translation>
    </message>
    <message>
      <source>It opens in your browser, not here.</source>
      <translation>Il s’ouvre dans votre navigateur, pas ici.</translation>
    </message>
    <message>
      <source>It opens in your mail program.</source>
      <translation>Il s’ouvre dans votre logiciel de messagerie.</translation>
    </message>
    <message>
      <source>Open link</source>
      <translation>Ouvrir le lien</translation>
    </message>
    <message>
      <source>Open this link?</source>
      <translation>Ouvrir ce lien ?</translation>
    </message>
    <message>
      <source>This link leads to</source>
      <translation>Ce lien mène à</translation>
    </message>
    <message>
      <source>This link writes to somebody at</source>
      <translation>Ce lien écrit à quelqu’un chez</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>personne</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Dropped text</source>
      <translation>Texte déposé</translation>
    </message>
    <message>
      <source>No speaker called “{name}” in this article.</source>
      <translation>Aucun locuteur appelé « {name} » dans cet article.</translation>
    </message>
  </context>
  <context>
    <name>MarkLegend</name>
    <message>
      <source>Marks in the text</source>
      <translation>Marques dans le texte</translation>
    </message>
    <message>
      <source>a name</source>
      <translation>un nom</translation>
    </message>
    <message>
      <source>told in other words</source>
      <translation>rapporté en d’autres mots</translation>
    </message>
    <message>
      <source>who says it</source>
      <translation>qui le dit</translation>
    </message>
    <message>
      <source>“word for word”</source>
      <translation>« mot pour mot »</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Articles &amp;récents</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Choose a speaker first</source>
      <translation>Choisissez d’abord un locuteur</translation>
    </message>
    <message>
      <source>No statement to go to</source>
      <translation>Aucune déclaration où aller</translation>
    </message>
    <message>
      <source>Went on from the first statement of {whose}</source>
      <translation>Reprise à la première déclaration ({whose})</translation>
    </message>
    <message>
      <source>Went on from the last statement of {whose}</source>
      <translation>Reprise à la dernière déclaration ({whose})</translation>
    </message>
    <message>
      <source>this article</source>
      <translation>cet article</translation>
    </message>
    <message>
      <source>this speaker</source>
      <translation>ce locuteur</translation>
    </message>
  </context>
  <context>
    <name>NoteCommands</name>
    <message>
      <source>Select the words first: with the pointer, or Shift and arrows.</source>
      <translation>Sélectionnez d’abord les mots : avec le pointeur, ou Maj et les flèches.</translation>
    </message>
  </context>
  <context>
    <name>NoteEditor</name>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rose</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Remove this note</source>
      <translation>Supprimer cette note</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Votre note</translation>
    </message>
  </context>
  <context>
    <name>NoteView</name>
    <message>
      <source>Your notes and highlights</source>
      <translation>Vos notes et surlignages</translation>
    </message>
  </context>
  <context>
    <name>OrderButton</name>
    <message>
      <source>Added</source>
      <translation>Ajout</translation>
    </message>
    <message>
      <source>Added last</source>
      <translation>Ajoutés en dernier</translation>
    </message>
    <message>
      <source>By date, the latest first</source>
      <translation>Par date, les plus récents d’abord</translation>
    </message>
    <message>
      <source>By title</source>
      <translation>Par titre</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <source>Opened last</source>
      <translation>Ouverts en dernier</translation>
    </message>
    <message>
      <source>Order of the articles: {words}</source>
      <translation>Ordre des articles : {words}</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
  </context>
  <context>
    <name>OverArticle</name>
    <message>
      <source>first go back to the article: Esc</source>
      <translation>revenez d’abord à l’article : Échap</translation>
    </message>
  </context>
  <context>
    <name>PageDock</name>
    <message>
      <source>Page picture</source>
      <translation>Image de la page</translation>
    </message>
  </context>
  <context>
    <name>PagePainter</name>
    <message>
      <source>Removed: {reason} · {words}</source>
      <translation>Retiré : {reason} · {words}</translation>
    </message>
    <message>
      <source>about {words}</source>
      <translation>environ {words}</translation>
    </message>
  </context>
  <context>
    <name>PagePicture</name>
    <message>
      <source>No page to show</source>
      <translation>Aucune page à afficher</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>Page %1 sur %2</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>Everybody called {name} counts as one person now.</source>
      <translation>Tous ceux qui s’appellent {name} comptent désormais pour une seule personne.</translation>
    </message>
    <message>
      <source>Export everything {name} said</source>
      <translation>Exporter tout ce que {name} a dit</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>{articles} written to {file}.</source>
      <translation>{articles} : écrit dans {file}.</translation>
    </message>
    <message>
      <source>{name} in “{title}” counts as this person now.</source>
      <translation>{name} dans « {title} » compte désormais comme cette personne.</translation>
    </message>
    <message>
      <source>{name} in “{title}” is somebody else from now on.</source>
      <translation>{name} dans « {title} » est désormais quelqu’un d’autre.</translation>
    </message>
  </context>
  <context>
    <name>PersonEvidence</name>
    <message>
      <source>Appears as</source>
      <translation>Apparaît sous</translation>
    </message>
    <message>
      <source>May be the same person</source>
      <translation>Peut-être la même personne</translation>
    </message>
    <message>
      <source>Nothing joins these articles but the name, so nobody says that it is one person. If you know that it is, say so.</source>
      <translation>Seul le nom relie ces articles ; rien ne dit qu’il s’agit d’une seule personne. Si vous le savez, dites-le.</translation>
    </message>
    <message>
      <source>Others of this name</source>
      <translation>Autres de ce nom</translation>
    </message>
    <message>
      <source>Roles over time</source>
      <translation>Fonctions au fil du temps</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Afficher les {count}</translation>
    </message>
    <message>
      <source>They are all one person</source>
      <translation>Ils ne font qu’une personne</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Qui est-ce ?</translation>
    </message>
    <message>
      <source>Why this is one person</source>
      <translation>Pourquoi c’est une seule personne</translation>
    </message>
  </context>
  <context>
    <name>PersonFigures</name>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Of all</source>
      <translation>Sur l’ensemble</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Média</translation>
    </message>
    <message>
      <source>Outlet unknown</source>
      <translation>Média inconnu</translation>
    </message>
    <message>
      <source>Paraphrase</source>
      <translation>Paraphrase</translation>
    </message>
    <message>
      <source>Quoted in the same articles</source>
      <translation>Cités dans les mêmes articles</translation>
    </message>
    <message>
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>Share of voice by outlet</source>
      <translation>Part de parole par média</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Déclarations</translation>
    </message>
    <message>
      <source>Statements over time</source>
      <translation>Déclarations au fil du temps</translation>
    </message>
    <message>
      <source>Theirs</source>
      <translation>Les leurs</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Word for word</source>
      <translation>Mot pour mot</translation>
    </message>
    <message>
      <source>{statements} without a date</source>
      <translation>{statements} sans date</translation>
    </message>
  </context>
  <context>
    <name>PersonPageView</name>
    <message>
      <source>Back to the article</source>
      <translation>Retour à l’article</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Say in the library what is new of them</source>
      <translation>Signaler les nouveautés dans la bibliothèque</translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Watched</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Qui est-ce ?</translation>
    </message>
    <message>
      <source>{name}: everything on record</source>
      <translation>{name} : tout ce qui est consigné</translation>
    </message>
  </context>
  <context>
    <name>PersonStatements</name>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Filter statements</source>
      <translation>Filtrer les déclarations</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <source>Nothing matches.</source>
      <translation>Rien ne correspond.</translation>
    </message>
    <message>
      <source>Paraphrase</source>
      <translation>Paraphrase</translation>
    </message>
    <message>
      <source>Statements, the latest first</source>
      <translation>Déclarations, les plus récentes d’abord</translation>
    </message>
    <message>
      <source>Word for word</source>
      <translation>Mot pour mot</translation>
    </message>
  </context>
  <context>
    <name>Presentation</name>
    <message numerus="yes">
      <source>%n article imported. | %n articles imported.</source>
      <translation>
        <numerusform>%n article importé.</numerusform>
        <numerusform>%n articles importés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n article was there already. | %n articles were there already.</source>
      <translation>
        <numerusform>%n article était déjà là.</numerusform>
        <numerusform>%n articles étaient déjà là.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n article(s)</source>
      <translation>
        <numerusform>%n article</numerusform>
        <numerusform>%n articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n correction(s)</source>
      <translation>
        <numerusform>%n correction</numerusform>
        <numerusform>%n corrections</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n decision or note of before | %n decisions or notes of before</source>
      <translation>
        <numerusform>%n décision ou note d’avant</numerusform>
        <numerusform>%n décisions ou notes d’avant</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n doubtful</source>
      <translation>
        <numerusform>%n douteuse</numerusform>
        <numerusform>%n douteuses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s)</source>
      <translation>
        <numerusform>%n fichier</numerusform>
        <numerusform>%n fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in several articles</source>
      <translation>
        <numerusform>%n dans plusieurs articles</numerusform>
        <numerusform>%n dans plusieurs articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mention(s)</source>
      <translation>
        <numerusform>%n mention</numerusform>
        <numerusform>%n mentions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n autre</numerusform>
        <numerusform>%n autres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n nouveau</numerusform>
        <numerusform>%n nouveaux</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not marked</source>
      <translation>
        <numerusform>%n non marquée</numerusform>
        <numerusform>%n non marquées</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note added. | %n notes added.</source>
      <translation>
        <numerusform>%n note ajoutée.</numerusform>
        <numerusform>%n notes ajoutées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n outlet(s)</source>
      <translation>
        <numerusform>%n média</numerusform>
        <numerusform>%n médias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paragraph(s)</source>
      <translation>
        <numerusform>%n paragraphe</numerusform>
        <numerusform>%n paragraphes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paraphrase(s)</source>
      <translation>
        <numerusform>%n paraphrase</numerusform>
        <numerusform>%n paraphrases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quotation checked, {holding} of them right. | %n quotations checked, {holding} of them right.</source>
      <translation>
        <numerusform>%n citation vérifiée, dont {holding} exacte(s).</numerusform>
        <numerusform>%n citations vérifiées, dont {holding} exacte(s).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote changes. | %n quotes change.</source>
      <translation>
        <numerusform>%n citation change.</numerusform>
        <numerusform>%n citations changent.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote in {articles} changes. | %n quotes in {articles} change.</source>
      <translation>
        <numerusform>%n citation change ({articles}).</numerusform>
        <numerusform>%n citations changent ({articles}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote is doubtful. | %n quotes are doubtful.</source>
      <translation>
        <numerusform>%n citation est douteuse.</numerusform>
        <numerusform>%n citations sont douteuses.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote is not marked: {reasons}. | %n quotes are not marked: {reasons}.</source>
      <translation>
        <numerusform>%n citation n’est pas marquée : {reasons}.</numerusform>
        <numerusform>%n citations ne sont pas marquées : {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote the same | %n quotes the same</source>
      <translation>
        <numerusform>%n citation identique</numerusform>
        <numerusform>%n citations identiques</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s)</source>
      <translation>
        <numerusform>%n citation</numerusform>
        <numerusform>%n citations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s) left out by the filter above.</source>
      <translation>
        <numerusform>%n citation exclue par le filtre ci-dessus.</numerusform>
        <numerusform>%n citations exclues par le filtre ci-dessus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n speaker(s)</source>
      <translation>
        <numerusform>%n locuteur</numerusform>
        <numerusform>%n locuteurs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n déclaration</numerusform>
        <numerusform>%n déclarations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s)</source>
      <translation>
        <numerusform>%n version</numerusform>
        <numerusform>%n versions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n mot</numerusform>
        <numerusform>%n mots</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A chapter that the book names is missing in the file. | %n chapters that the book names are missing in the file.</source>
      <translation>
        <numerusform>Un chapitre annoncé par le livre manque dans le fichier.</numerusform>
        <numerusform>%n chapitres annoncés par le livre manquent dans le fichier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A comment in the margin is kept, folded, after the paragraph it is about. | %n comments in the margin are kept, folded, after the paragraphs they are about.</source>
      <translation>
        <numerusform>Un commentaire en marge est gardé, replié, après le paragraphe qu’il concerne.</numerusform>
        <numerusform>%n commentaires en marge sont gardés, repliés, après les paragraphes qu’ils concernent.</numerusform>
      </translation>
    </message>
    <message>
      <source>A file</source>
      <translation>Un fichier</translation>
    </message>
    <message numerus="yes">
      <source>A link that leads to no web or mail address cannot be followed; its words are shown. | %n links that lead to no web or mail address cannot be followed; their words are shown.</source>
      <translation>
        <numerusform>Un lien qui ne mène à aucune adresse web ou de courriel ne peut être suivi ; ses mots sont affichés.</numerusform>
        <numerusform>%n liens qui ne mènent à aucune adresse web ou de courriel ne peuvent être suivis ; leurs mots sont affichés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A passage that was deleted with tracking on is left out; tracked insertions are shown. | %n passages that were deleted with tracking on are left out; tracked insertions are shown.</source>
      <translation>
        <numerusform>Un passage supprimé avec le suivi des modifications est omis ; les ajouts suivis sont affichés.</numerusform>
        <numerusform>%n passages supprimés avec le suivi des modifications sont omis ; les ajouts suivis sont affichés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A picture is not shown; its description is, where it has one. | %n pictures are not shown; their descriptions are, where they have any.</source>
      <translation>
        <numerusform>Une image n’est pas affichée ; sa description l’est, si elle en a une.</numerusform>
        <numerusform>%n images ne sont pas affichées ; leurs descriptions le sont, si elles en ont.</numerusform>
      </translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Addresses that begin with {scheme}: cannot be opened, only http and https.</source>
      <translation>Les adresses qui commencent par {scheme} ne peuvent pas être ouvertes, seulement http et https.</translation>
    </message>
    <message>
      <source>Addresses that begin with “{scheme}:” are not opened, only http: and https: pages are. Open a file from the File menu.</source>
      <translation>Les adresses qui commencent par « {scheme}: » ne sont pas ouvertes, seulement les pages http: et https:. Ouvrez un fichier depuis le menu Fichier.</translation>
    </message>
    <message>
      <source>Altered</source>
      <translation>Altérée</translation>
    </message>
    <message>
      <source>An address has no spaces in it.</source>
      <translation>Une adresse ne contient pas d’espaces.</translation>
    </message>
    <message numerus="yes">
      <source>An embedded object, such as a chart or a drawing, is not shown. | %n embedded objects, such as charts or drawings, are not shown.</source>
      <translation>
        <numerusform>Un objet incorporé, comme un graphique ou un dessin, n’est pas affiché.</numerusform>
        <numerusform>%n objets incorporés, comme des graphiques ou des dessins, ne sont pas affichés.</numerusform>
      </translation>
    </message>
    <message>
      <source>An empty file named “portable” beside the program makes it keep library and settings in a folder “data” next to itself: then both can be carried on a stick. Starting with --data FOLDER, or naming the folder in the variable {variable}, does the same for any folder.</source>
      <translation>Un fichier vide nommé « portable » à côté du programme lui fait garder bibliothèque et paramètres dans un dossier « data » voisin : les deux tiennent alors sur une clé. Démarrer avec --data DOSSIER, ou nommer le dossier dans la variable {variable}, fait de même pour tout dossier.</translation>
    </message>
    <message>
      <source>Analysis cancelled.</source>
      <translation>Analyse annulée.</translation>
    </message>
    <message>
      <source>Another speaker</source>
      <translation>Autre locuteur</translation>
    </message>
    <message>
      <source>Another window of On Record is writing to the library. Wait a moment and try again.</source>
      <translation>Une autre fenêtre d’On Record écrit dans la bibliothèque. Attendez un instant et réessayez.</translation>
    </message>
    <message>
      <source>Arabic (Windows-1256)</source>
      <translation>arabe (Windows-1256)</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Attribution model, {version}. Learned from PolNeAR; encoder {encoder}</source>
      <translation>Modèle d’attribution, {version}. Appris sur PolNeAR ; encodeur {encoder}</translation>
    </message>
    <message>
      <source>Baltic (Windows-1257)</source>
      <translation>balte (Windows-1257)</translation>
    </message>
    <message>
      <source>Buildings and sites</source>
      <translation>Bâtiments et sites</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>Central European (ISO 8859-2)</source>
      <translation>européen central (ISO 8859-2)</translation>
    </message>
    <message>
      <source>Central European (Windows-1250)</source>
      <translation>européen central (Windows-1250)</translation>
    </message>
    <message>
      <source>Chinese (Big5)</source>
      <translation>chinois (Big5)</translation>
    </message>
    <message>
      <source>Chinese (GB 18030)</source>
      <translation>chinois (GB 18030)</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Choix</translation>
    </message>
    <message>
      <source>Colour changed.</source>
      <translation>Couleur changée.</translation>
    </message>
    <message>
      <source>Confirmed as said by {after}</source>
      <translation>Confirmé comme dit par {after}</translation>
    </message>
    <message>
      <source>Confirmed as without a speaker</source>
      <translation>Confirmé sans locuteur</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-R)</source>
      <translation>cyrillique (KOI8-R)</translation>
    </message>
    <message>
      <source>Cyrillic (KOI8-U)</source>
      <translation>cyrillique (KOI8-U)</translation>
    </message>
    <message>
      <source>Cyrillic (Windows-1251)</source>
      <translation>cyrillique (Windows-1251)</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Drawing page {page} of {name} took longer than {seconds} seconds and was stopped. Its text can still be read.</source>
      <translation>Dessiner la page {page} de {name} a pris plus de {seconds} secondes et a été arrêté. Son texte reste lisible.</translation>
    </message>
    <message>
      <source>Earlier analysis</source>
      <translation>Analyse précédente</translation>
    </message>
    <message>
      <source>Encoding</source>
      <translation>Encodage</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>Everything by {name}</source>
      <translation>Tout de {name}</translation>
    </message>
    <message>
      <source>Everything of {subject} given to {after}</source>
      <translation>Tout ce qui est de {subject} est attribué à {after}</translation>
    </message>
    <message numerus="yes">
      <source>Everywhere: in %n other article(s) as well</source>
      <translation>
        <numerusform>Partout : aussi dans %n autre article</numerusform>
        <numerusform>Partout : aussi dans %n autres articles</numerusform>
      </translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Fingerprint</source>
      <translation>Empreinte</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Trouvée</translation>
    </message>
    <message>
      <source>Found with omissions</source>
      <translation>Trouvée avec des omissions</translation>
    </message>
    <message>
      <source>From the file's properties, which may be those of an older text: {names}.</source>
      <translation>D’après les propriétés du fichier, qui peuvent être celles d’un texte plus ancien : {names}.</translation>
    </message>
    <message>
      <source>From the file's properties: {names}.</source>
      <translation>D’après les propriétés du fichier : {names}.</translation>
    </message>
    <message>
      <source>From the first page: {names}.</source>
      <translation>D’après la première page : {names}.</translation>
    </message>
    <message>
      <source>From {place}: {names}.</source>
      <translation>D’après {place} : {names}.</translation>
    </message>
    <message>
      <source>Garbled letters were put right, as you asked.</source>
      <translation>Les lettres abîmées ont été réparées, comme vous l’avez demandé.</translation>
    </message>
    <message>
      <source>Given to {after}</source>
      <translation>Attribué à {after}</translation>
    </message>
    <message>
      <source>Greek (ISO 8859-7)</source>
      <translation>grec (ISO 8859-7)</translation>
    </message>
    <message>
      <source>Greek (Windows-1253)</source>
      <translation>grec (Windows-1253)</translation>
    </message>
    <message>
      <source>Hebrew (Windows-1255)</source>
      <translation>hébreu (Windows-1255)</translation>
    </message>
    <message>
      <source>Here {name}, there {others}</source>
      <translation>Ici {name}, là {others}</translation>
    </message>
    <message>
      <source>Here {name}, there {others}.</source>
      <translation>Ici {name}, là {others}.</translation>
    </message>
    <message>
      <source>Hidden signs in this text reverse the order of letters; it may read wrong.</source>
      <translation>Des signes cachés dans ce texte inversent l’ordre des lettres ; il peut se lire de travers.</translation>
    </message>
    <message numerus="yes">
      <source>Hidden text is kept, folded, after its paragraph. | %n passages of hidden text are kept, folded, after their paragraphs.</source>
      <translation>
        <numerusform>Un texte masqué est gardé, replié, après son paragraphe.</numerusform>
        <numerusform>%n passages masqués sont gardés, repliés, après leurs paragraphes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Highlight removed.</source>
      <translation>Surlignage retiré.</translation>
    </message>
    <message>
      <source>Highlighted.</source>
      <translation>Surligné.</translation>
    </message>
    <message>
      <source>In memory, for this session only.</source>
      <translation>En mémoire, pour cette session seulement.</translation>
    </message>
    <message>
      <source>It may imitate another; the network knows it as {host}.</source>
      <translation>Il en imite peut-être un autre ; le réseau le connaît sous {host}.</translation>
    </message>
    <message>
      <source>Its article is not in the library any more</source>
      <translation>Son article n’est plus dans la bibliothèque</translation>
    </message>
    <message>
      <source>Its ellipsis leaves out “{word}”: read the whole statement.</source>
      <translation>Les points de suspension omettent « {word} » : lisez toute la déclaration.</translation>
    </message>
    <message>
      <source>JSON, JSON Lines or Web Annotations that On Record exported</source>
      <translation>JSON, JSON Lines ou Web Annotations exportés par On Record</translation>
    </message>
    <message>
      <source>Japanese (EUC-JP)</source>
      <translation>japonais (EUC-JP)</translation>
    </message>
    <message>
      <source>Japanese (Shift JIS)</source>
      <translation>japonais (Shift JIS)</translation>
    </message>
    <message>
      <source>Korean (CP949)</source>
      <translation>coréen (CP949)</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <source>Laws</source>
      <translation>Lois</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Longueur</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Réalisé avec</translation>
    </message>
    <message>
      <source>Marked as a quote</source>
      <translation>Marqué comme citation</translation>
    </message>
    <message>
      <source>Marked as a quote of {after}</source>
      <translation>Marqué comme citation de {after}</translation>
    </message>
    <message>
      <source>Marked as not a quote</source>
      <translation>Marqué comme n’étant pas une citation</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Names and grammar</source>
      <translation>Noms et grammaire</translation>
    </message>
    <message>
      <source>Nationalities and groups</source>
      <translation>Nationalités et groupes</translation>
    </message>
    <message>
      <source>Newer analysis</source>
      <translation>Analyse plus récente</translation>
    </message>
    <message>
      <source>No date</source>
      <translation>Sans date</translation>
    </message>
    <message>
      <source>Nobody's statement</source>
      <translation>Déclaration de personne</translation>
    </message>
    <message>
      <source>None: the text was pasted or dropped</source>
      <translation>Aucun : le texte a été collé ou déposé</translation>
    </message>
    <message>
      <source>Not attributed</source>
      <translation>Non attribuée</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <source>Note changed.</source>
      <translation>Note modifiée.</translation>
    </message>
    <message>
      <source>Note removed.</source>
      <translation>Note supprimée.</translation>
    </message>
    <message>
      <source>Note written.</source>
      <translation>Note écrite.</translation>
    </message>
    <message>
      <source>Nothing in the library has these words.</source>
      <translation>Rien dans la bibliothèque ne contient ces mots.</translation>
    </message>
    <message>
      <source>Nothing is given to {subject} any more</source>
      <translation>Plus rien n’est attribué à {subject}</translation>
    </message>
    <message>
      <source>Now without a speaker</source>
      <translation>Désormais sans locuteur</translation>
    </message>
    <message>
      <source>On a stick</source>
      <translation>Sur une clé</translation>
    </message>
    <message>
      <source>Only the chosen quote</source>
      <translation>Seulement la citation choisie</translation>
    </message>
    <message>
      <source>Only the first {read} of {count} pages were read, since the file is too large or too slow. Split it into parts to read the rest.</source>
      <translation>Seules les {read} premières pages sur {count} ont été lues, car le fichier est trop gros ou trop lent. Divisez-le pour lire le reste.</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Seulement {name}</translation>
    </message>
    <message>
      <source>Open it in a browser, save the page, and open the saved file here.</source>
      <translation>Ouvrez-la dans un navigateur, enregistrez la page, puis ouvrez ici le fichier enregistré.</translation>
    </message>
    <message>
      <source>Opening cancelled.</source>
      <translation>Ouverture annulée.</translation>
    </message>
    <message>
      <source>Opening {name} stopped the reader twice, so the file is probably damaged. Open it in the program that made it and save it again, or paste its text.</source>
      <translation>L’ouverture de {name} a arrêté deux fois le lecteur ; le fichier est donc sans doute endommagé. Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau, ou collez son texte.</translation>
    </message>
    <message>
      <source>Opening {name} took longer than {seconds} seconds and was stopped. If it lies on a slow drive, copy it to this computer first; otherwise paste its text.</source>
      <translation>L’ouverture de {name} a pris plus de {seconds} secondes et a été arrêtée. Si le fichier est sur un lecteur lent, copiez-le d’abord sur cet ordinateur ; sinon, collez son texte.</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organisations</translation>
    </message>
    <message numerus="yes">
      <source>Page {pages} is damaged and could not be read. | Pages {pages} are damaged and could not be read.</source>
      <translation>
        <numerusform>La page {pages} est endommagée et n’a pas pu être lue.</numerusform>
        <numerusform>Les pages {pages} sont endommagées et n’ont pas pu être lues.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Page {pages} is scanned: a picture without text, of which nothing can be read. A program for text recognition (OCR) can make a PDF with text of it. | Pages {pages} are scanned: pictures without text, of which nothing can be read. A program for text recognition (OCR) can make a PDF with text of them.</source>
      <translation>
        <numerusform>La page {pages} est numérisée : une image sans texte, dont rien ne peut être lu. Un programme de reconnaissance de texte (OCR) peut en faire un PDF avec du texte.</numerusform>
        <numerusform>Les pages {pages} sont numérisées : des images sans texte, dont rien ne peut être lu. Un programme de reconnaissance de texte (OCR) peut en faire un PDF avec du texte.</numerusform>
      </translation>
    </message>
    <message>
      <source>Page {page} cannot be drawn ({reason}). Its text can still be read.</source>
      <translation>La page {page} ne peut pas être dessinée ({reason}). Son texte reste lisible.</translation>
    </message>
    <message>
      <source>Page {page} of {name} cannot be drawn. Its text can still be read.</source>
      <translation>La page {page} de {name} ne peut pas être dessinée. Son texte reste lisible.</translation>
    </message>
    <message>
      <source>Page {page} of “{path}” is damaged and cannot be drawn.</source>
      <translation>La page {page} de « {path} » est endommagée et ne peut pas être dessinée.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lieux</translation>
    </message>
    <message>
      <source>Places with a government</source>
      <translation>Lieux dotés d’un gouvernement</translation>
    </message>
    <message>
      <source>Port {port} is not one that web pages are served from, so it was not opened.</source>
      <translation>Le port {port} n’est pas de ceux qui servent des pages web ; il n’a pas été ouvert.</translation>
    </message>
    <message>
      <source>Products</source>
      <translation>Produits</translation>
    </message>
    <message>
      <source>Published in</source>
      <translation>Publié dans</translation>
    </message>
    <message>
      <source>Quote in {title}</source>
      <translation>Citation dans {title}</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Citations</translation>
    </message>
    <message numerus="yes">
      <source>Re&amp;view %n doubtful quote(s)</source>
      <translation>
        <numerusform>Passer en re&amp;vue %n citation douteuse</numerusform>
        <numerusform>Passer en re&amp;vue %n citations douteuses</numerusform>
      </translation>
    </message>
    <message>
      <source>Runs on</source>
      <translation>Fonctionne sur</translation>
    </message>
    <message>
      <source>Said by {name} there, by {others} in another article.</source>
      <translation>Dit là par {name}, par {others} dans un autre article.</translation>
    </message>
    <message>
      <source>Search results: {words}</source>
      <translation>Résultats de recherche : {words}</translation>
    </message>
    <message>
      <source>Search {words}</source>
      <translation>Recherche {words}</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message numerus="yes">
      <source>Show more (%n left)</source>
      <translation>
        <numerusform>Afficher plus (reste %n)</numerusform>
        <numerusform>Afficher plus (restent %n)</numerusform>
      </translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Some letters look garbled by a program that had the text before, such as “â€™” for an apostrophe. Choose “Read with repaired letters” in the File menu to put them right.</source>
      <translation>Certaines lettres semblent abîmées par un programme qui a eu le texte auparavant, comme « â€™ » pour une apostrophe. Choisissez « Lire avec les lettres réparées » dans le menu Fichier pour les réparer.</translation>
    </message>
    <message>
      <source>Somebody else said this.</source>
      <translation>Quelqu’un d’autre l’a dit.</translation>
    </message>
    <message>
      <source>Something went wrong in On Record ({kind}: {error}). Your article and corrections are safe.</source>
      <translation>Une erreur s’est produite dans On Record ({kind} : {error}). Votre article et vos corrections sont en sécurité.</translation>
    </message>
    <message>
      <source>Taken back: {what}</source>
      <translation>Retiré : {what}</translation>
    </message>
    <message>
      <source>Taken out of the article</source>
      <translation>Retiré de l’article</translation>
    </message>
    <message>
      <source>The Markdown in this file could not be understood; it is shown as plain text.</source>
      <translation>Le Markdown de ce fichier n’a pas pu être compris ; il est affiché comme texte brut.</translation>
    </message>
    <message>
      <source>The address holds a name or a password. Remove what stands before the “@”.</source>
      <translation>L’adresse contient un nom ou un mot de passe. Supprimez ce qui précède « @ ».</translation>
    </message>
    <message>
      <source>The analysis ended without a result.</source>
      <translation>L’analyse s’est terminée sans résultat.</translation>
    </message>
    <message>
      <source>The analysis of {name} made no progress for {seconds} seconds and was stopped. The text can be read, but not everything is marked in it.</source>
      <translation>L’analyse de {name} n’a pas avancé pendant {seconds} secondes et a été arrêtée. Le texte peut être lu, mais tout n’y est pas marqué.</translation>
    </message>
    <message>
      <source>The analysis of {name} stopped twice. The text can be read, but not everything is marked in it; close other programs to free memory, then open the article again.</source>
      <translation>L’analyse de {name} s’est arrêtée deux fois. Le texte peut être lu, mais tout n’y est pas marqué ; fermez d’autres programmes pour libérer de la mémoire, puis rouvrez l’article.</translation>
    </message>
    <message>
      <source>The analysis of “{title}” failed ({reason}). The text can be read, but nothing is marked in it. Please report this.</source>
      <translation>L’analyse de « {title} » a échoué ({reason}). Le texte peut être lu, mais rien n’y est marqué. Merci de le signaler.</translation>
    </message>
    <message>
      <source>The analysis stopped unexpectedly and was started again.</source>
      <translation>L’analyse s’est arrêtée de façon inattendue et a été relancée.</translation>
    </message>
    <message>
      <source>The article does not say whose words they are.</source>
      <translation>L’article ne dit pas de qui sont ces mots.</translation>
    </message>
    <message>
      <source>The backup cannot be written to {target} ({reason}).</source>
      <translation>La sauvegarde ne peut pas être écrite dans {target} ({reason}).</translation>
    </message>
    <message>
      <source>The backup was made by a newer version of On Record. Update On Record to restore it.</source>
      <translation>La sauvegarde a été faite par une version plus récente d’On Record. Mettez On Record à jour pour la restaurer.</translation>
    </message>
    <message>
      <source>The connection is not encrypted.</source>
      <translation>La connexion n’est pas chiffrée.</translation>
    </message>
    <message>
      <source>The connection to “{host}” broke off ({kind}). Try again.</source>
      <translation>La connexion à « {host} » s’est interrompue ({kind}). Réessayez.</translation>
    </message>
    <message>
      <source>The connection to “{host}” is not safe{because}, so nothing was opened. Check the address and this computer's clock; on a public network, log in to it first.</source>
      <translation>La connexion à « {host} » n’est pas sûre{because} ; rien n’a donc été ouvert. Vérifiez l’adresse et l’horloge de cet ordinateur ; sur un réseau public, connectez-vous-y d’abord.</translation>
    </message>
    <message>
      <source>The disk that holds the library is full. Free some space and try again; nothing was changed.</source>
      <translation>Le disque qui contient la bibliothèque est plein. Libérez de l’espace et réessayez ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>The file does not say how its letters are stored; it was read as {encoding}. If letters look wrong, reopen it in another encoding.</source>
      <translation>Le fichier ne dit pas comment ses lettres sont codées ; il a été lu comme {encoding}. Si des lettres semblent fausses, rouvrez-le avec un autre encodage.</translation>
    </message>
    <message numerus="yes">
      <source>The file does not say which letter one of its signs is; it is shown as a box. | The file does not say which letters %n of its signs are; they are shown as boxes.</source>
      <translation>
        <numerusform>Le fichier ne dit pas quelle lettre est l’un de ses signes ; il est affiché comme une case.</numerusform>
        <numerusform>Le fichier ne dit pas quelles lettres sont %n de ses signes ; ils sont affichés comme des cases.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is damaged in one place, shown as “�”. | The file is damaged in %n places, shown as “�”.</source>
      <translation>
        <numerusform>Le fichier est endommagé à un endroit, affiché comme « � ».</numerusform>
        <numerusform>Le fichier est endommagé à %n endroits, affichés comme « � ».</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is damaged in one place; words may be missing there. | The file is damaged in %n places; words may be missing there.</source>
      <translation>
        <numerusform>Le fichier est endommagé à un endroit ; des mots peuvent y manquer.</numerusform>
        <numerusform>Le fichier est endommagé à %n endroits ; des mots peuvent y manquer.</numerusform>
      </translation>
    </message>
    <message>
      <source>The file {path} is left as it is.</source>
      <translation>Le fichier {path} reste tel quel.</translation>
    </message>
    <message>
      <source>The language model cannot be loaded ({reason}). Install On Record again, or choose another model in the settings.</source>
      <translation>Le modèle de langue ne peut pas être chargé ({reason}). Réinstallez On Record ou choisissez un autre modèle dans les réglages.</translation>
    </message>
    <message>
      <source>The language model could not be loaded.</source>
      <translation>Le modèle de langue n’a pas pu être chargé.</translation>
    </message>
    <message>
      <source>The language model “{name}” is missing or damaged. Install On Record again, or choose another model in the settings.</source>
      <translation>Le modèle de langue « {name} » manque ou est endommagé. Réinstallez On Record ou choisissez un autre modèle dans les réglages.</translation>
    </message>
    <message>
      <source>The library at {path} cannot be used ({reason}).</source>
      <translation>La bibliothèque dans {path} ne peut pas être utilisée ({reason}).</translation>
    </message>
    <message>
      <source>The library at {path} is damaged and could not be put aside ({reason}).</source>
      <translation>La bibliothèque dans {path} est endommagée et n’a pas pu être mise de côté ({reason}).</translation>
    </message>
    <message>
      <source>The library cannot be opened. Allow reading and writing in its folder, or use --data FOLDER for another one.</source>
      <translation>La bibliothèque ne peut pas être ouverte. Autorisez la lecture et l’écriture dans son dossier, ou utilisez --data DOSSIER pour une autre.</translation>
    </message>
    <message>
      <source>The library cannot be restored ({reason}). It is as it was.</source>
      <translation>La bibliothèque ne peut pas être restaurée ({reason}). Elle est telle qu’elle était.</translation>
    </message>
    <message>
      <source>The library could not be used ({reason}). Nothing was changed; try again.</source>
      <translation>La bibliothèque n’a pas pu être utilisée ({reason}). Rien n’a été changé ; réessayez.</translation>
    </message>
    <message>
      <source>The library could not do this ({kind}: {reason}). Nothing in it was changed.</source>
      <translation>La bibliothèque n’a pas pu le faire ({kind} : {reason}). Rien n’y a été changé.</translation>
    </message>
    <message>
      <source>The library is being written to. Wait a moment and try again.</source>
      <translation>La bibliothèque est en cours d’écriture. Attendez un instant et réessayez.</translation>
    </message>
    <message>
      <source>The library is damaged ({verdict}).</source>
      <translation>La bibliothèque est endommagée ({verdict}).</translation>
    </message>
    <message>
      <source>The library is damaged. Start On Record again: it saves what can be saved and keeps the damaged file.</source>
      <translation>La bibliothèque est endommagée. Relancez On Record : il sauve ce qui peut l’être et garde le fichier endommagé.</translation>
    </message>
    <message>
      <source>The library may not be written to. Allow writing to its folder, or use --data FOLDER for another one.</source>
      <translation>Il n’est pas permis d’écrire dans la bibliothèque. Autorisez l’écriture dans son dossier, ou utilisez --data DOSSIER pour une autre.</translation>
    </message>
    <message>
      <source>The library was damaged. It is kept as {name}, and a new one was begun with what could be read: articles: {articles}, corrections: {corrections}, notes: {notes}.</source>
      <translation>La bibliothèque était endommagée. Elle est gardée sous le nom {name}, et une nouvelle a été commencée avec ce qui a pu être lu : articles : {articles}, corrections : {corrections}, notes : {notes}.</translation>
    </message>
    <message>
      <source>The library was written by a newer version of On Record. Update On Record to use it, or use another library with --data FOLDER.</source>
      <translation>La bibliothèque a été écrite par une version plus récente d’On Record. Mettez On Record à jour pour l’utiliser, ou prenez-en une autre avec --data DOSSIER.</translation>
    </message>
    <message>
      <source>The link says “{words}” but leads to {host}.</source>
      <translation>Le lien dit « {words} » mais mène à {host}.</translation>
    </message>
    <message>
      <source>The link “{words}” leads to {host}, which is not what it seems.</source>
      <translation>Le lien « {words} » mène à {host}, qui n’est pas ce qu’il paraît.</translation>
    </message>
    <message>
      <source>The message “{name}” has no text. Open it in a mail program.</source>
      <translation>Le message « {name} » n’a pas de texte. Ouvrez-le dans un logiciel de messagerie.</translation>
    </message>
    <message>
      <source>The message “{name}” is damaged ({kind}). Open it in a mail program and copy its text.</source>
      <translation>Le message « {name} » est endommagé ({kind}). Ouvrez-le dans un logiciel de messagerie et copiez son texte.</translation>
    </message>
    <message>
      <source>The model of pronouns is missing or damaged, so fewer speakers are found behind “he” and “she”. Install On Record again to mend this.</source>
      <translation>Le modèle des pronoms manque ou est endommagé ; moins de locuteurs sont trouvés derrière « il » et « elle ». Réinstallez On Record pour y remédier.</translation>
    </message>
    <message>
      <source>The name has letters outside A to Z.</source>
      <translation>Le nom comporte des lettres hors de A à Z.</translation>
    </message>
    <message>
      <source>The name mixes letters of several scripts: {scripts}.</source>
      <translation>Le nom mêle des lettres de plusieurs écritures : {scripts}.</translation>
    </message>
    <message>
      <source>The page</source>
      <translation>La page</translation>
    </message>
    <message>
      <source>The page shows its text by script only; the article was taken from its data.</source>
      <translation>La page n’affiche son texte que par script ; l’article a été tiré de ses données.</translation>
    </message>
    <message>
      <source>The quote model is missing or damaged, so quotes are found by rules alone, which see fewer of them. Install On Record again to mend this.</source>
      <translation>Le modèle des citations manque ou est endommagé ; les citations sont trouvées par des règles seules, qui en voient moins. Réinstallez On Record pour y remédier.</translation>
    </message>
    <message>
      <source>The same statement is on record with other words.</source>
      <translation>La même déclaration est consignée avec d’autres mots.</translation>
    </message>
    <message>
      <source>The setting {key} in {path} was not valid and is back at its default.</source>
      <translation>Le réglage {key} dans {path} n’était pas valable et a repris sa valeur par défaut.</translation>
    </message>
    <message>
      <source>The settings could not be written to {path}: {reason}.</source>
      <translation>Les réglages n’ont pas pu être écrits dans {path} : {reason}.</translation>
    </message>
    <message>
      <source>The settings in {path} could not be read; the defaults are used.</source>
      <translation>Les réglages dans {path} n’ont pas pu être lus ; les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
      <source>The system did not allow On Record to start its worker process. Close other programs and try again.</source>
      <translation>Le système n’a pas permis à On Record de lancer son processus de travail. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>Le texte</translation>
    </message>
    <message>
      <source>The words of the rest are gone: {words} and others.</source>
      <translation>Les mots des autres ont disparu : {words} et d’autres.</translation>
    </message>
    <message>
      <source>The words of the rest are gone: {words}.</source>
      <translation>Les mots des autres ont disparu : {words}.</translation>
    </message>
    <message>
      <source>The words stand in an article, but as nobody's statement.</source>
      <translation>Les mots figurent dans un article, mais comme déclaration de personne.</translation>
    </message>
    <message>
      <source>There are no words in “{name}”, perhaps only pictures. If it was scanned, have its text recognised and open what comes of that.</source>
      <translation>Il n’y a pas de mots dans « {name} », peut-être seulement des images. S’il a été numérisé, faites reconnaître son texte et ouvrez le résultat.</translation>
    </message>
    <message>
      <source>There is no operator “{name}:”. It was searched as words.</source>
      <translation>Il n’y a pas d’opérateur « {name}: ». Il a été cherché comme des mots.</translation>
    </message>
    <message>
      <source>There is no page at “{url}” (any more). Check the address.</source>
      <translation>Il n’y a pas (ou plus) de page à « {url} ». Vérifiez l’adresse.</translation>
    </message>
    <message>
      <source>There is no room for the backup at {path}. Free some space, or choose another folder.</source>
      <translation>Il n’y a pas de place pour la sauvegarde dans {path}. Libérez de l’espace ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>There is no room for the library ({size} MB). Free some space.</source>
      <translation>Il n’y a pas de place pour la bibliothèque ({size} Mo). Libérez de l’espace.</translation>
    </message>
    <message>
      <source>There it is a paraphrase in the article's own words: do not print it as a quotation.</source>
      <translation>C’est là une paraphrase dans les mots de l’article : ne l’imprimez pas comme citation.</translation>
    </message>
    <message>
      <source>There was not enough memory for this. Try a shorter text.</source>
      <translation>Il n’y avait pas assez de mémoire. Essayez un texte plus court.</translation>
    </message>
    <message>
      <source>This</source>
      <translation>Ceci</translation>
    </message>
    <message>
      <source>This PDF file</source>
      <translation>Ce fichier PDF</translation>
    </message>
    <message>
      <source>This address names no site.</source>
      <translation>Cette adresse ne nomme aucun site.</translation>
    </message>
    <message>
      <source>This article</source>
      <translation>Cet article</translation>
    </message>
    <message>
      <source>This article is damaged in the library. Open it once more from its file.</source>
      <translation>Cet article est endommagé dans la bibliothèque. Rouvrez-le depuis son fichier.</translation>
    </message>
    <message>
      <source>This article is not in the library. Open it and it is kept again.</source>
      <translation>Cet article n’est pas dans la bibliothèque. Ouvrez-le et il y sera gardé de nouveau.</translation>
    </message>
    <message>
      <source>This could not be read: its content is damaged or not what it seems ({reason}). Try to open it in the program that made it and save it as plain text.</source>
      <translation>Ceci n’a pas pu être lu : le contenu est endommagé ou n’est pas ce qu’il paraît ({reason}). Essayez de l’ouvrir dans le programme qui l’a créé et de l’enregistrer comme texte brut.</translation>
    </message>
    <message>
      <source>This is an archive. A backup of a library is restored, not imported.</source>
      <translation>C’est une archive. Une sauvegarde de la bibliothèque se restaure, elle ne s’importe pas.</translation>
    </message>
    <message>
      <source>This is no text in UTF-8, so it is not {forms}.</source>
      <translation>Ceci n’est pas du texte en UTF-8, donc pas {forms}.</translation>
    </message>
    <message>
      <source>This is not a complete address.</source>
      <translation>Cette adresse est incomplète.</translation>
    </message>
    <message>
      <source>This is not {forms} ({kind}: {reason}).</source>
      <translation>Ceci n’est pas {forms} ({kind} : {reason}).</translation>
    </message>
    <message>
      <source>This is only the beginning of the article; the rest is for subscribers. If you are one, open it in your browser, save the page and open the saved file here.</source>
      <translation>Ce n’est que le début de l’article ; le reste est réservé aux abonnés. Si vous l’êtes, ouvrez-le dans votre navigateur, enregistrez la page et ouvrez ici le fichier enregistré.</translation>
    </message>
    <message>
      <source>This link begins with {scheme}: and is not opened from an article.</source>
      <translation>Ce lien commence par {scheme}: et n’est pas ouvert depuis un article.</translation>
    </message>
    <message>
      <source>This link leads to another part of the site it came from, which the article does not name.</source>
      <translation>Ce lien mène à une autre partie de son site d’origine, que l’article ne nomme pas.</translation>
    </message>
    <message>
      <source>This looks like a page that leads to articles rather than like one article. Open one of them.</source>
      <translation>Cela ressemble à une page qui mène à des articles plutôt qu’à un article. Ouvrez-en un.</translation>
    </message>
    <message>
      <source>This text was changed since you last read it.</source>
      <translation>Ce texte a été modifié depuis votre dernière lecture.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Turkish (Windows-1254)</source>
      <translation>turc (Windows-1254)</translation>
    </message>
    <message>
      <source>Type or paste the address of a page.</source>
      <translation>Saisissez ou collez l’adresse d’une page.</translation>
    </message>
    <message>
      <source>Typefaces and icons</source>
      <translation>Polices et icônes</translation>
    </message>
    <message>
      <source>Undone: {what}</source>
      <translation>Annulé : {what}</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Western European (Mac Roman)</source>
      <translation>européen occidental (Mac Roman)</translation>
    </message>
    <message>
      <source>Western European (Windows-1252)</source>
      <translation>européen occidental (Windows-1252)</translation>
    </message>
    <message>
      <source>What is attached was not opened: {names}.</source>
      <translation>Les pièces jointes n’ont pas été ouvertes : {names}.</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Ce qu’elle contient</translation>
    </message>
    <message>
      <source>What stands before @ is not the site: the site is {host}.</source>
      <translation>Ce qui précède @ n’est pas le site : le site est {host}.</translation>
    </message>
    <message>
      <source>What was noticed while it was read</source>
      <translation>Ce qui a été remarqué à la lecture</translation>
    </message>
    <message>
      <source>What you do now is kept for this session only.</source>
      <translation>Ce que vous faites maintenant n’est gardé que pour cette session.</translation>
    </message>
    <message>
      <source>Where it lies</source>
      <translation>Où elle se trouve</translation>
    </message>
    <message>
      <source>Who said what</source>
      <translation>Qui a dit quoi</translation>
    </message>
    <message>
      <source>Word for word on record.</source>
      <translation>Consignée mot pour mot.</translation>
    </message>
    <message>
      <source>Word for word, but for what its ellipsis leaves out.</source>
      <translation>Mot pour mot, sauf ce qu’omettent les points de suspension.</translation>
    </message>
    <message>
      <source>Works</source>
      <translation>Œuvres</translation>
    </message>
    <message>
      <source>You are not allowed to read “{name}”. Ask its owner for permission, or open a copy of your own.</source>
      <translation>Vous n’avez pas le droit de lire « {name} ». Demandez la permission à son propriétaire, ou ouvrez votre propre copie.</translation>
    </message>
    <message>
      <source>You said so.</source>
      <translation>Vous l’avez décidé.</translation>
    </message>
    <message numerus="yes">
      <source>Your decision holds. | All of your %n decisions hold.</source>
      <translation>
        <numerusform>Votre décision tient toujours.</numerusform>
        <numerusform>Vos %n décisions tiennent toutes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Votre note</translation>
    </message>
    <message>
      <source>a PDF file</source>
      <translation>un fichier PDF</translation>
    </message>
    <message>
      <source>a compressed file</source>
      <translation>un fichier compressé</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>une base de données</translation>
    </message>
    <message>
      <source>a document</source>
      <translation>un document</translation>
    </message>
    <message>
      <source>a form of the name: {words}</source>
      <translation>une forme du nom : {words}</translation>
    </message>
    <message>
      <source>a group</source>
      <translation>un groupe</translation>
    </message>
    <message>
      <source>a meta element</source>
      <translation>un élément meta</translation>
    </message>
    <message>
      <source>a person</source>
      <translation>une personne</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>un programme</translation>
    </message>
    <message>
      <source>a rich-text (RTF) file</source>
      <translation>un fichier de texte enrichi (RTF)</translation>
    </message>
    <message>
      <source>a zip archive</source>
      <translation>une archive zip</translation>
    </message>
    <message>
      <source>about the author</source>
      <translation>sur l’auteur</translation>
    </message>
    <message>
      <source>added</source>
      <translation>ajoutées</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>publicité</translation>
    </message>
    <message>
      <source>also “{name}”</source>
      <translation>aussi « {name} »</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>modifiées</translation>
    </message>
    <message>
      <source>alternative text</source>
      <translation>texte de remplacement</translation>
    </message>
    <message>
      <source>an old Word or Office file</source>
      <translation>un ancien fichier Word ou Office</translation>
    </message>
    <message>
      <source>an organisation</source>
      <translation>une organisation</translation>
    </message>
    <message>
      <source>analysed in {seconds} s</source>
      <translation>analysé en {seconds} s</translation>
    </message>
    <message>
      <source>another speaker elsewhere</source>
      <translation>ailleurs un autre locuteur</translation>
    </message>
    <message>
      <source>another speaker there</source>
      <translation>là un autre locuteur</translation>
    </message>
    <message>
      <source>as reported by {name}</source>
      <translation>rapporté par {name}</translation>
    </message>
    <message>
      <source>attachment</source>
      <translation>pièce jointe</translation>
    </message>
    <message>
      <source>author</source>
      <translation>auteur</translation>
    </message>
    <message>
      <source>beside the article</source>
      <translation>à côté de l’article</translation>
    </message>
    <message>
      <source>beside the program (portable)</source>
      <translation>à côté du programme (portable)</translation>
    </message>
    <message>
      <source>both articles name {words}</source>
      <translation>les deux articles citent {words}</translation>
    </message>
    <message>
      <source>building or site</source>
      <translation>bâtiment ou site</translation>
    </message>
    <message>
      <source>button</source>
      <translation>bouton</translation>
    </message>
    <message>
      <source>certain</source>
      <translation>certain</translation>
    </message>
    <message>
      <source>changed by you</source>
      <translation>modifié par vous</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>commentaire</translation>
    </message>
    <message>
      <source>comment by {name}</source>
      <translation>commentaire de {name}</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>commentaires</translation>
    </message>
    <message>
      <source>cookie or privacy notice</source>
      <translation>avis sur les cookies ou la confidentialité</translation>
    </message>
    <message>
      <source>cookies and privacy</source>
      <translation>cookies et confidentialité</translation>
    </message>
    <message>
      <source>copyright notice</source>
      <translation>mention de droit d’auteur</translation>
    </message>
    <message>
      <source>correction or contact link</source>
      <translation>lien de correction ou de contact</translation>
    </message>
    <message>
      <source>cue: {words}</source>
      <translation>indice : {words}</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>decided by you</source>
      <translation>décidé par vous</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>démenti</translation>
    </message>
    <message>
      <source>document</source>
      <translation>document</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>douteux</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>supprimées</translation>
    </message>
    <message>
      <source>event</source>
      <translation>événement</translation>
    </message>
    <message>
      <source>first named in paragraph {number}: {words}</source>
      <translation>première mention au paragraphe {number} : {words}</translation>
    </message>
    <message>
      <source>form</source>
      <translation>formulaire</translation>
    </message>
    <message>
      <source>front matter</source>
      <translation>en-tête du fichier</translation>
    </message>
    <message>
      <source>gained</source>
      <translation>gagnées</translation>
    </message>
    <message>
      <source>given to another</source>
      <translation>attribuées à un autre</translation>
    </message>
    <message>
      <source>group</source>
      <translation>groupe</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>texte masqué</translation>
    </message>
    <message>
      <source>highlight: {words}</source>
      <translation>surlignage : {words}</translation>
    </message>
    <message numerus="yes">
      <source>in %n other article(s)</source>
      <translation>
        <numerusform>dans %n autre article</numerusform>
        <numerusform>dans %n autres articles</numerusform>
      </translation>
    </message>
    <message>
      <source>it has no manifest</source>
      <translation>elle n’a pas de manifeste</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>elle est endommagée</translation>
    </message>
    <message>
      <source>it is damaged: its contents do not match its manifest</source>
      <translation>elle est endommagée : son contenu ne correspond pas à son manifeste</translation>
    </message>
    <message>
      <source>it is no archive</source>
      <translation>ce n’est pas une archive</translation>
    </message>
    <message>
      <source>its Twitter card</source>
      <translation>sa carte Twitter</translation>
    </message>
    <message>
      <source>its address</source>
      <translation>son adresse</translation>
    </message>
    <message>
      <source>its byline</source>
      <translation>sa ligne d’auteur</translation>
    </message>
    <message>
      <source>its time element</source>
      <translation>son élément time</translation>
    </message>
    <message>
      <source>kept {when}</source>
      <translation>gardé {when}</translation>
    </message>
    <message>
      <source>language</source>
      <translation>langue</translation>
    </message>
    <message>
      <source>law</source>
      <translation>loi</translation>
    </message>
    <message>
      <source>leads to {name} in paragraph {number}</source>
      <translation>mène à {name} au paragraphe {number}</translation>
    </message>
    <message>
      <source>likely</source>
      <translation>probable</translation>
    </message>
    <message>
      <source>lost</source>
      <translation>perdues</translation>
    </message>
    <message>
      <source>mail header</source>
      <translation>en-tête du courriel</translation>
    </message>
    <message>
      <source>marks are switched off</source>
      <translation>les marques sont désactivées</translation>
    </message>
    <message>
      <source>named by {variable} or --data</source>
      <translation>nommée par {variable} ou --data</translation>
    </message>
    <message>
      <source>nationality or group</source>
      <translation>nationalité ou groupe</translation>
    </message>
    <message>
      <source>navigation</source>
      <translation>navigation</translation>
    </message>
    <message>
      <source>newsletter or subscription</source>
      <translation>lettre d’information ou abonnement</translation>
    </message>
    <message>
      <source>next best: {words}</source>
      <translation>second choix : {words}</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>non installé</translation>
    </message>
    <message>
      <source>not installed: rules do its work</source>
      <translation>non installé : des règles font son travail</translation>
    </message>
    <message>
      <source>not part of the article</source>
      <translation>ne fait pas partie de l’article</translation>
    </message>
    <message>
      <source>not said: the source refused or did not say</source>
      <translation>non dit : la source a refusé ou n’a rien dit</translation>
    </message>
    <message>
      <source>not text but binary data</source>
      <translation>non pas du texte mais des données binaires</translation>
    </message>
    <message>
      <source>note: {body}; on: {words}</source>
      <translation>note : {body} ; sur : {words}</translation>
    </message>
    <message>
      <source>nothing said so far</source>
      <translation>rien dit jusqu’ici</translation>
    </message>
    <message>
      <source>one is the other's abbreviation in its article</source>
      <translation>l’un est l’abréviation de l’autre dans son article</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <source>outlet</source>
      <translation>média</translation>
    </message>
    <message>
      <source>page footer</source>
      <translation>pied de page</translation>
    </message>
    <message>
      <source>page header</source>
      <translation>en-tête de page</translation>
    </message>
    <message>
      <source>page number</source>
      <translation>numéro de page</translation>
    </message>
    <message>
      <source>para. {number}</source>
      <translation>§ {number}</translation>
    </message>
    <message>
      <source>paragraph</source>
      <translation>paragraphe</translation>
    </message>
    <message>
      <source>paragraph {number}</source>
      <translation>paragraphe {number}</translation>
    </message>
    <message>
      <source>paraphrase</source>
      <translation>paraphrase</translation>
    </message>
    <message>
      <source>partly word for word</source>
      <translation>en partie mot pour mot</translation>
    </message>
    <message>
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lieu</translation>
    </message>
    <message>
      <source>place with a government</source>
      <translation>lieu doté d’un gouvernement</translation>
    </message>
    <message>
      <source>product</source>
      <translation>produit</translation>
    </message>
    <message>
      <source>quote by {name}</source>
      <translation>citation de {name}</translation>
    </message>
    <message>
      <source>quote that is not attributed</source>
      <translation>citation non attribuée</translation>
    </message>
    <message>
      <source>quoted message</source>
      <translation>message cité</translation>
    </message>
    <message>
      <source>related articles</source>
      <translation>articles liés</translation>
    </message>
    <message>
      <source>running foot</source>
      <translation>pied courant</translation>
    </message>
    <message>
      <source>running head</source>
      <translation>titre courant</translation>
    </message>
    <message numerus="yes">
      <source>said so far: %n statement(s)</source>
      <translation>
        <numerusform>dit jusqu’ici : %n déclaration</numerusform>
        <numerusform>dit jusqu’ici : %n déclarations</numerusform>
      </translation>
    </message>
    <message>
      <source>saved search: {words}</source>
      <translation>recherche enregistrée : {words}</translation>
    </message>
    <message>
      <source>second-hand</source>
      <translation>de seconde main</translation>
    </message>
    <message>
      <source>share buttons</source>
      <translation>boutons de partage</translation>
    </message>
    <message>
      <source>sharing</source>
      <translation>partage</translation>
    </message>
    <message>
      <source>sidebar</source>
      <translation>colonne latérale</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>signature</translation>
    </message>
    <message>
      <source>somebody else</source>
      <translation>quelqu’un d’autre</translation>
    </message>
    <message>
      <source>source: {words}</source>
      <translation>source : {words}</translation>
    </message>
    <message>
      <source>table of contents</source>
      <translation>table des matières</translation>
    </message>
    <message>
      <source>the latest {count} of them here</source>
      <translation>ici les {count} plus récentes</translation>
    </message>
    <message>
      <source>the library in it is damaged</source>
      <translation>la bibliothèque qu’elle contient est endommagée</translation>
    </message>
    <message>
      <source>the look of the page</source>
      <translation>l’aspect de la page</translation>
    </message>
    <message>
      <source>the name that you gave</source>
      <translation>le nom que vous avez donné</translation>
    </message>
    <message>
      <source>the page's text</source>
      <translation>le texte de la page</translation>
    </message>
    <message>
      <source>the page's title</source>
      <translation>le titre de la page</translation>
    </message>
    <message>
      <source>the same full name</source>
      <translation>le même nom complet</translation>
    </message>
    <message>
      <source>the same name</source>
      <translation>le même nom</translation>
    </message>
    <message>
      <source>the same role: {words}</source>
      <translation>la même fonction : {words}</translation>
    </message>
    <message>
      <source>the same surname</source>
      <translation>le même nom de famille</translation>
    </message>
    <message numerus="yes">
      <source>the same words in %n other article(s)</source>
      <translation>
        <numerusform>les mêmes mots dans %n autre article</numerusform>
        <numerusform>les mêmes mots dans %n autres articles</numerusform>
      </translation>
    </message>
    <message>
      <source>the text</source>
      <translation>ce texte</translation>
    </message>
    <message>
      <source>the usual place on this computer</source>
      <translation>l’emplacement habituel sur cet ordinateur</translation>
    </message>
    <message>
      <source>title</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>topics</source>
      <translation>sujets</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>sans nom</translation>
    </message>
    <message>
      <source>unnamed source</source>
      <translation>source anonyme</translation>
    </message>
    <message>
      <source>version {number}</source>
      <translation>version {number}</translation>
    </message>
    <message>
      <source>watched</source>
      <translation>suivi</translation>
    </message>
    <message>
      <source>withheld</source>
      <translation>passé sous silence</translation>
    </message>
    <message>
      <source>word for word</source>
      <translation>mot pour mot</translation>
    </message>
    <message>
      <source>work</source>
      <translation>œuvre</translation>
    </message>
    <message>
      <source>your correction: {words}</source>
      <translation>votre correction : {words}</translation>
    </message>
    <message>
      <source>{after} is now a speaker apart from {subject}</source>
      <translation>{after} est désormais un locuteur distinct de {subject}</translation>
    </message>
    <message>
      <source>{count} changed</source>
      <translation>{count} changées</translation>
    </message>
    <message>
      <source>{count} confirmed</source>
      <translation>{count} confirmées</translation>
    </message>
    <message>
      <source>{count} less than certain</source>
      <translation>{count} moins que certaines</translation>
    </message>
    <message>
      <source>{count} less than likely</source>
      <translation>{count} moins que probables</translation>
    </message>
    <message>
      <source>{count} not a quote</source>
      <translation>{count} non-citations</translation>
    </message>
    <message>
      <source>{count} skipped</source>
      <translation>{count} passées</translation>
    </message>
    <message>
      <source>{count} word for word</source>
      <translation>{count} mot pour mot</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <translation>{first} et {last}</translation>
    </message>
    <message>
      <source>{first} led to {last}.</source>
      <translation>{first} a mené à {last}.</translation>
    </message>
    <message numerus="yes">
      <source>{held} of your decisions, %n in all, holds. | {held} of your %n decisions hold.</source>
      <translation>
        <numerusform>{held} de vos décisions, %n en tout, tient toujours.</numerusform>
        <numerusform>{held} de vos %n décisions tiennent toujours.</numerusform>
      </translation>
    </message>
    <message>
      <source>{held}; made on {date} by On Record {version}</source>
      <translation>{held} ; fait le {date} par On Record {version}</translation>
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
      <translation>{id} (du texte : un fichier déplacé reste le même article)</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{name} cannot be used ({reason}).</source>
      <translation>{name} ne peut pas être utilisé ({reason}).</translation>
    </message>
    <message>
      <source>{name} has {size} MB; at most {limit} MB can be opened. Split it into chapters or articles and open one of those.</source>
      <translation>{name} fait {size} Mo ; on peut ouvrir au plus {limit} Mo. Divisez-le en chapitres ou en articles et ouvrez l’un d’eux.</translation>
    </message>
    <message>
      <source>{number} percent of all quoted words</source>
      <translation>{number} % de tous les mots cités</translation>
    </message>
    <message>
      <source>{subject} has no description now</source>
      <translation>{subject} n’a plus de description</translation>
    </message>
    <message>
      <source>{subject} has no text in it. Open another file, or paste the text of the article.</source>
      <translation>{subject} ne contient pas de texte. Ouvrez un autre fichier, ou collez le texte de l’article.</translation>
    </message>
    <message numerus="yes">
      <source>{subject} has no text in it: its page is a scanned picture. Let a program for text recognition (OCR) make a PDF with text of it, and open that. | {subject} has no text in it: its pages are scanned pictures. Let a program for text recognition (OCR) make a PDF with text of it, and open that.</source>
      <translation>
        <numerusform>{subject} ne contient pas de texte : sa page est une image numérisée. Faites-en un PDF avec du texte par un programme de reconnaissance (OCR), et ouvrez-le.</numerusform>
        <numerusform>{subject} ne contient pas de texte : ses pages sont des images numérisées. Faites-en un PDF avec du texte par un programme de reconnaissance (OCR), et ouvrez-le.</numerusform>
      </translation>
    </message>
    <message>
      <source>{subject} is damaged or not a PDF file after all. Download or copy it again; if a PDF program can still open it, save it anew there.</source>
      <translation>{subject} est endommagé ou n’est finalement pas un PDF. Téléchargez-le ou copiez-le de nouveau ; si un programme PDF peut encore l’ouvrir, enregistrez-le de nouveau là.</translation>
    </message>
    <message>
      <source>{subject} is empty: there are no words in it. Open another file, or paste the text of the article.</source>
      <translation>{subject} est vide : il ne contient pas de mots. Ouvrez un autre fichier, ou collez le texte de l’article.</translation>
    </message>
    <message>
      <source>{subject} is encrypted in a way that On Record does not know. Open it in the program that made it, and save it without protection.</source>
      <translation>{subject} est chiffré d’une manière qu’On Record ne connaît pas. Ouvrez-le dans le programme qui l’a créé, et enregistrez-le sans protection.</translation>
    </message>
    <message>
      <source>{subject} is locked with a password. Open it in a PDF program with the password, print it to a new PDF file, and open that.</source>
      <translation>{subject} est protégé par un mot de passe. Ouvrez-le avec le mot de passe dans un programme PDF, imprimez-le dans un nouveau fichier PDF, et ouvrez celui-ci.</translation>
    </message>
    <message>
      <source>{subject} is no longer taken for anybody</source>
      <translation>{subject} n’est plus pris pour quelqu’un</translation>
    </message>
    <message>
      <source>{subject} is now called {after}</source>
      <translation>{subject} s’appelle désormais {after}</translation>
    </message>
    <message>
      <source>{subject} is now described as “{after}”</source>
      <translation>{subject} est désormais décrit comme « {after} »</translation>
    </message>
    <message>
      <source>{subject} is now labelled {after}</source>
      <translation>{subject} porte désormais l’étiquette {after}</translation>
    </message>
    <message>
      <source>{subject} is now one with {after}</source>
      <translation>{subject} ne fait plus qu’un avec {after}</translation>
    </message>
    <message>
      <source>{subject} is now {kind}</source>
      <translation>{subject} est désormais {kind}</translation>
    </message>
    <message>
      <source>{subject} is {kind}, which cannot be opened. Text, web pages and documents can: save it as text in the program that made it, or copy the article and paste it here.</source>
      <translation>{subject} est {kind}, ce qui ne peut pas être ouvert. Le texte, les pages web et les documents le peuvent : enregistrez-le comme texte dans le programme qui l’a créé, ou copiez l’article et collez-le ici.</translation>
    </message>
    <message>
      <source>{subject} shows no words without its scripts. Open it in a browser, select the article there, copy it, and paste it here.</source>
      <translation>{subject} n’affiche pas de mots sans ses scripts. Ouvrez la page dans un navigateur, sélectionnez-y l’article, copiez-le et collez-le ici.</translation>
    </message>
    <message numerus="yes">
      <source>{told}, in %n article(s).</source>
      <translation>
        <numerusform>{told}, dans %n article.</numerusform>
        <numerusform>{told}, dans %n articles.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{told}: %n quote(s).</source>
      <translation>
        <numerusform>{told} : %n citation.</numerusform>
        <numerusform>{told} : %n citations.</numerusform>
      </translation>
    </message>
    <message>
      <source>{verdict}, as a paraphrase</source>
      <translation>{verdict}, en paraphrase</translation>
    </message>
    <message>
      <source>{verdict}, disputed</source>
      <translation>{verdict}, contestée</translation>
    </message>
    <message>
      <source>{verdict}, speaker unknown</source>
      <translation>{verdict}, locuteur inconnu</translation>
    </message>
    <message>
      <source>“{chosen}” is no encoding that On Record knows. Choose another one.</source>
      <translation>« {chosen} » n’est pas un encodage qu’On Record connaît. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>“{host}” answered with {status} and not with a page. {save}</source>
      <translation>« {host} » a répondu par {status} et non par une page. {save}</translation>
    </message>
    <message>
      <source>“{host}” asks for fewer requests. Wait a few minutes, or open it in a browser, save the page, and open the saved file here.</source>
      <translation>« {host} » demande moins de requêtes. Attendez quelques minutes, ou ouvrez la page dans un navigateur, enregistrez-la et ouvrez ici le fichier enregistré.</translation>
    </message>
    <message>
      <source>“{host}” cannot be found. Check the address, and whether this computer is connected to the internet.</source>
      <translation>« {host} » est introuvable. Vérifiez l’adresse et si cet ordinateur est connecté à internet.</translation>
    </message>
    <message>
      <source>“{host}” does not answer. Check the address, or try again later.</source>
      <translation>« {host} » ne répond pas. Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
      <source>“{host}” does not give this page to programs ({status}). {save}</source>
      <translation>« {host} » ne donne pas cette page aux programmes ({status}). {save}</translation>
    </message>
    <message>
      <source>“{host}” has trouble of its own ({status}). Try again later.</source>
      <translation>« {host} » a lui-même des ennuis ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
      <source>“{host}” is not on the public internet but on this computer or its own network, so it was not opened. Save the page in a browser and open the file.</source>
      <translation>« {host} » n’est pas sur l’internet public mais sur cet ordinateur ou son réseau ; il n’a donc pas été ouvert. Enregistrez la page dans un navigateur et ouvrez le fichier.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site, such as example.org.</source>
      <translation>« {host} » n’est pas le nom d’un site, comme example.org.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site.</source>
      <translation>« {host} » n’est pas le nom d’un site.</translation>
    </message>
    <message>
      <source>“{host}” is not the name of a site. Check the address and try again.</source>
      <translation>« {host} » n’est pas le nom d’un site. Vérifiez l’adresse et réessayez.</translation>
    </message>
    <message>
      <source>“{host}” took too long to answer. Try again later, or open it in a browser, save the page, and open the saved file here.</source>
      <translation>« {host} » a mis trop de temps à répondre. Réessayez plus tard, ou ouvrez la page dans un navigateur, enregistrez-la et ouvrez ici le fichier enregistré.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is no date. Write it as 2019-05-31, 2019-05 or 2019; it was left out.</source>
      <translation>« {name}:{value} » n’est pas une date. Écrivez 2019-05-31, 2019-05 ou 2019 ; cela a été omis.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is no kind of quote; there are {kinds}. It was left out.</source>
      <translation>« {name}:{value} » n’est pas un type de citation ; il y a {kinds}. Cela a été omis.</translation>
    </message>
    <message>
      <source>“{name}:{value}” is not known; there are {states}. It was left out.</source>
      <translation>« {name}:{value} » n’est pas connu ; il y a {states}. Cela a été omis.</translation>
    </message>
    <message>
      <source>“{name}:” needs a value right after it, without a space. It was left out.</source>
      <translation>« {name}: » demande une valeur juste après, sans espace. Cela a été omis.</translation>
    </message>
    <message>
      <source>“{name}”</source>
      <translation>« {name} »</translation>
    </message>
    <message>
      <source>“{name}” arrived damaged. Try again, or save the page in a browser.</source>
      <translation>« {name} » est arrivé endommagé. Réessayez, ou enregistrez la page dans un navigateur.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason}). Check that its drive is connected, or copy the file to this computer first.</source>
      <translation>« {name} » ne peut pas être lu ({reason}). Vérifiez que son lecteur est connecté, ou copiez d’abord le fichier sur cet ordinateur.</translation>
    </message>
    <message>
      <source>“{name}” cannot be restored: {why}. The library is as it was.</source>
      <translation>« {name} » ne peut pas être restauré : {why}. La bibliothèque est telle qu’elle était.</translation>
    </message>
    <message>
      <source>“{name}” declares abbreviations of its own in its markup, as files do that are made to hang programs. It was not opened; if you trust it, copy its text from the program that made it.</source>
      <translation>« {name} » déclare des abréviations à lui dans son balisage, comme les fichiers faits pour bloquer des programmes. Il n’a pas été ouvert ; si vous lui faites confiance, copiez son texte depuis le programme qui l’a créé.</translation>
    </message>
    <message>
      <source>“{name}” has more than {limit} MB. It was not opened.</source>
      <translation>« {name} » dépasse {limit} Mo. Il n’a pas été ouvert.</translation>
    </message>
    <message>
      <source>“{name}” is a device and not a file. Open a file, or paste the text.</source>
      <translation>« {name} » est un périphérique et non un fichier. Ouvrez un fichier, ou collez le texte.</translation>
    </message>
    <message>
      <source>“{name}” is a folder. Open one of the files in it.</source>
      <translation>« {name} » est un dossier. Ouvrez l’un des fichiers qu’il contient.</translation>
    </message>
    <message>
      <source>“{name}” is an old Word file, or locked with a password. Open it in the program that made it, save it as .docx without a password, and open that.</source>
      <translation>« {name} » est un ancien fichier Word, ou protégé par un mot de passe. Ouvrez-le dans le programme qui l’a créé, enregistrez-le en .docx sans mot de passe, et ouvrez ce fichier-là.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or incomplete. Fetch or copy it again, or open it in the program that made it and save it anew.</source>
      <translation>« {name} » est endommagé ou incomplet. Récupérez-le ou copiez-le de nouveau, ou ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or not what it seems ({kind}). Open it in the program that made it and save it anew, or copy its text and paste it here.</source>
      <translation>« {name} » est endommagé ou n’est pas ce qu’il paraît ({kind}). Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau, ou copiez son texte et collez-le ici.</translation>
    </message>
    <message>
      <source>“{name}” is damaged: a part of it cannot be understood. Fetch or copy it again.</source>
      <translation>« {name} » est endommagé : une partie ne peut pas être comprise. Récupérez-le ou copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>“{name}” is locked by its shop (DRM): only the shop's own program can open it. Ask for an open edition, or paste the passage you need.</source>
      <translation>« {name} » est verrouillé par son vendeur (DRM) : seul son programme peut l’ouvrir. Demandez une édition libre, ou collez le passage dont vous avez besoin.</translation>
    </message>
    <message>
      <source>“{name}” is locked with a password. Open it in the program that made it, save it without one, and open it again.</source>
      <translation>« {name} » est protégé par un mot de passe. Ouvrez-le dans le programme qui l’a créé, enregistrez-le sans mot de passe et ouvrez-le de nouveau.</translation>
    </message>
    <message>
      <source>“{name}” is nested more deeply than any real document, so it was not opened. If you trust it, copy its text from the program that made it.</source>
      <translation>« {name} » est imbriqué plus profondément qu’aucun vrai document ; il n’a donc pas été ouvert. Si vous lui faites confiance, copiez son texte depuis le programme qui l’a créé.</translation>
    </message>
    <message>
      <source>“{name}” is no OpenDocument text: the part with the text is missing.</source>
      <translation>« {name} » n’est pas un texte OpenDocument : la partie qui contient le texte manque.</translation>
    </message>
    <message>
      <source>“{name}” is no Word document: the part with the text is missing. Open it in the program that made it and save it as .docx.</source>
      <translation>« {name} » n’est pas un document Word : la partie qui contient le texte manque. Ouvrez-le dans le programme qui l’a créé et enregistrez-le en .docx.</translation>
    </message>
    <message>
      <source>“{name}” is no book that can be read: the list of its chapters is missing. Fetch it again.</source>
      <translation>« {name} » n’est pas un livre lisible : la liste de ses chapitres manque. Récupérez-le de nouveau.</translation>
    </message>
    <message>
      <source>“{name}” is no rich-text file, whatever its name says. Save it anew as .rtf or as text.</source>
      <translation>« {name} » n’est pas un fichier de texte enrichi, malgré son nom. Enregistrez-le de nouveau en .rtf ou comme texte.</translation>
    </message>
    <message>
      <source>“{name}” is no text but another kind of OpenDocument file. Save what it says as text.</source>
      <translation>« {name} » n’est pas un texte mais un autre type de fichier OpenDocument. Enregistrez son contenu comme texte.</translation>
    </message>
    <message>
      <source>“{name}” is not in the library. See what is there with: onrecord library list</source>
      <translation>« {name} » n’est pas dans la bibliothèque. Voyez ce qui s’y trouve avec : onrecord library list</translation>
    </message>
    <message>
      <source>“{name}” is not put together as a document is: it holds an entry that leads outside it or stands in it twice, as files do that are made to do harm. Do not open it elsewhere either.</source>
      <translation>« {name} » n’est pas constitué comme un document : une entrée mène hors de lui ou s’y trouve deux fois, comme dans les fichiers faits pour nuire. Ne l’ouvrez pas ailleurs non plus.</translation>
    </message>
    <message>
      <source>“{name}” is not there. It may have been moved, renamed or deleted; look for it and open it again.</source>
      <translation>« {name} » n’est pas là. Il a peut-être été déplacé, renommé ou supprimé ; cherchez-le et ouvrez-le de nouveau.</translation>
    </message>
    <message>
      <source>“{name}” is not what its name says. If you know what it is, give it the right ending; otherwise fetch it again.</source>
      <translation>« {name} » n’est pas ce que dit son nom. Si vous savez ce que c’est, donnez-lui la bonne extension ; sinon, récupérez-le de nouveau.</translation>
    </message>
    <message>
      <source>“{name}” is packed as “{packing}”, which was not asked for. Save the page in a browser.</source>
      <translation>« {name} » est compressé en « {packing} », ce qui n’était pas demandé. Enregistrez la page dans un navigateur.</translation>
    </message>
    <message>
      <source>“{name}” is packed several times over, as no honest page is. It was not opened.</source>
      <translation>« {name} » est compressé plusieurs fois, comme aucune page honnête ne l’est. Il n’a pas été ouvert.</translation>
    </message>
    <message>
      <source>“{name}” unpacks to far more than an article or a book has, so it was not opened. If you trust it, open it in the program that made it and copy the text.</source>
      <translation>« {name} » se décompresse en bien plus qu’un article ou un livre ; il n’a donc pas été ouvert. Si vous lui faites confiance, ouvrez-le dans le programme qui l’a créé et copiez le texte.</translation>
    </message>
    <message>
      <source>“{name}”: a place in this export lies outside its text.</source>
      <translation>« {name} » : un endroit de cet export se trouve hors de son texte.</translation>
    </message>
    <message>
      <source>“{name}”: quotes and speakers of this export do not fit together.</source>
      <translation>« {name} » : les citations et les locuteurs de cet export ne s’accordent pas.</translation>
    </message>
    <message>
      <source>“{path}” has no page {page} any more. Open the file again.</source>
      <translation>« {path} » n’a plus de page {page}. Rouvrez le fichier.</translation>
    </message>
    <message>
      <source>“{url}” is an empty page. {save}</source>
      <translation>« {url} » est une page vide. {save}</translation>
    </message>
    <message>
      <source>“{url}” is not an address. Check it and try again.</source>
      <translation>« {url} » n’est pas une adresse. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
      <source>“{url}” leads from one address to the next without end. {save}</source>
      <translation>« {url} » mène sans fin d’une adresse à l’autre. {save}</translation>
    </message>
  </context>
  <context>
    <name>Presenter</name>
    <message>
      <source>Finding out who said what</source>
      <translation>Recherche de qui a dit quoi</translation>
    </message>
    <message>
      <source>Finding out who said what…</source>
      <translation>Recherche de qui a dit quoi…</translation>
    </message>
    <message>
      <source>Not analysed. Press F5 to try again.</source>
      <translation>Non analysé. Appuyez sur F5 pour réessayer.</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Lecture de {name}</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>PrintCommands</name>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>The article could not be printed: {reason}.</source>
      <translation>L’article n’a pas pu être imprimé : {reason}.</translation>
    </message>
    <message>
      <source>{pages} saved in {name}.</source>
      <translation>{pages} : enregistré dans {name}.</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}.</source>
      <translation>{path} n’a pas pu être écrit : {reason}.</translation>
    </message>
  </context>
  <context>
    <name>QuietLines</name>
    <message>
      <source>&amp;Redo: {what}</source>
      <translation>&amp;Rétablir : {what}</translation>
    </message>
    <message>
      <source>&amp;Undo: {what}</source>
      <translation>&amp;Annuler : {what}</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Surligner</translation>
    </message>
    <message>
      <source>Lost decisions</source>
      <translation>Décisions perdues</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Passer en revue</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>The text was changed, and the words that these speak of are not in it any more.</source>
      <translation>Le texte a changé, et les mots dont il s’agit n’y sont plus.</translation>
    </message>
    <message>
      <source>What could not be kept</source>
      <translation>Ce qui n’a pas pu être gardé</translation>
    </message>
    <message>
      <source>{what} not found in this text.</source>
      <translation>Introuvable dans ce texte : {what}.</translation>
    </message>
  </context>
  <context>
    <name>QuoteCommands</name>
    <message>
      <source>1 quote goes to “{other}”.</source>
      <translation>1 citation va à « {other} ».</translation>
    </message>
    <message>
      <source>A speaker's name</source>
      <translation>Nom d’un locuteur</translation>
    </message>
    <message>
      <source>All {count} quotes of {name}</source>
      <translation>Les {count} citations de {name}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Choose a quote first: click one in the text, or press J.</source>
      <translation>Choisissez d’abord une citation : cliquez-en une dans le texte ou appuyez sur J.</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marquer</translation>
    </message>
    <message>
      <source>Mark as a quote</source>
      <translation>Marquer comme citation</translation>
    </message>
    <message>
      <source>Select the words first: with the pointer, or Shift and arrows.</source>
      <translation>Sélectionnez d’abord les mots : avec le pointeur, ou Maj et les flèches.</translation>
    </message>
    <message>
      <source>This quote</source>
      <translation>Cette citation</translation>
    </message>
    <message>
      <source>This quote: it is somebody else of the same name</source>
      <translation>Cette citation : c’est quelqu’un d’autre du même nom</translation>
    </message>
    <message>
      <source>Who said this?</source>
      <translation>Qui a dit cela ?</translation>
    </message>
    <message>
      <source>“%1”, a new name</source>
      <translation>« %1 », un nouveau nom</translation>
    </message>
  </context>
  <context>
    <name>QuoteView</name>
    <message>
      <source>Quotes in the order of the text</source>
      <translation>Citations dans l’ordre du texte</translation>
    </message>
  </context>
  <context>
    <name>ReadingCard</name>
    <message>
      <source>All settings…</source>
      <translation>Tous les paramètres…</translation>
    </message>
    <message>
      <source>Text and marks</source>
      <translation>Texte et marques</translation>
    </message>
  </context>
  <context>
    <name>ReceiptPopover</name>
    <message>
      <source>Change speaker…</source>
      <translation>Changer le locuteur…</translation>
    </message>
    <message>
      <source>Copy citation</source>
      <translation>Copier avec la source</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>Pas une citation</translation>
    </message>
    <message>
      <source>Receipt: {words}</source>
      <translation>Justification : {words}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>cue</source>
      <translation>indice</translation>
    </message>
    <message>
      <source>elsewhere</source>
      <translation>ailleurs</translation>
    </message>
    <message>
      <source>found by: {rule}</source>
      <translation>trouvé par : {rule}</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>type</translation>
    </message>
    <message>
      <source>next best</source>
      <translation>second choix</translation>
    </message>
    <message>
      <source>source</source>
      <translation>source</translation>
    </message>
    <message>
      <source>you</source>
      <translation>vous</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>No quote here is doubtful.</source>
      <translation>Aucune citation n’est douteuse ici.</translation>
    </message>
    <message>
      <source>Reviewed: {said}.</source>
      <translation>Passé en revue : {said}.</translation>
    </message>
  </context>
  <context>
    <name>ReviewBar</name>
    <message>
      <source>Change…</source>
      <translation>Changer…</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Not a quote</source>
      <translation>Pas une citation</translation>
    </message>
    <message>
      <source>Review, {number} of {count}: said by {name}? Y right, C change the speaker, N not a quote, S skip, Escape ends</source>
      <translation>Revue, {number} sur {count} : dit par {name} ? Y juste, C changer le locuteur, N pas une citation, S passer, Échap termine</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Juste</translation>
    </message>
    <message>
      <source>Said by {name}?</source>
      <translation>Dit par {name} ?</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} sur {count}</translation>
    </message>
  </context>
  <context>
    <name>RowButton</name>
    <message>
      <source>Correct, merge, rename …</source>
      <translation>Corriger, fusionner, renommer…</translation>
    </message>
    <message>
      <source>What can be done about this</source>
      <translation>Ce qu’on peut en faire</translation>
    </message>
  </context>
  <context>
    <name>SearchHelp</name>
    <message>
      <source>Narrow a search</source>
      <translation>Affiner une recherche</translation>
    </message>
    <message>
      <source>from then on; or before:, date:</source>
      <translation>à partir de là ; ou before:, date:</translation>
    </message>
    <message>
      <source>in articles that name it</source>
      <translation>dans les articles qui le nomment</translation>
    </message>
    <message>
      <source>in this outlet; or title:, byline:</source>
      <translation>dans ce média ; ou title:, byline:</translation>
    </message>
    <message>
      <source>one or the other</source>
      <translation>l’un ou l’autre</translation>
    </message>
    <message>
      <source>or denied, withheld, unattributed</source>
      <translation>ou denied, withheld, unattributed</translation>
    </message>
    <message>
      <source>said by somebody called so</source>
      <translation>dit par quelqu’un de ce nom</translation>
    </message>
    <message>
      <source>these words one after another</source>
      <translation>ces mots à la suite</translation>
    </message>
    <message>
      <source>without this word</source>
      <translation>sans ce mot</translation>
    </message>
    <message>
      <source>word for word; or kind:paraphrase</source>
      <translation>mot pour mot ; ou kind:paraphrase</translation>
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
      <translation>Apparence</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>At the start, when no file is named. An article is read when its tab is looked at</source>
      <translation>Au démarrage, si aucun fichier n’est nommé. Un article est lu quand on regarde son onglet</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Contraste</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Direct quotes</source>
      <translation>Citations directes</translation>
    </message>
    <message>
      <source>Dotted line under paraphrases</source>
      <translation>Ligne pointillée sous les paraphrases</translation>
    </message>
    <message>
      <source>Doubtful is below 50 %, certain from 80 %</source>
      <translation>Douteux au-dessous de 50 %, certain dès 80 %</translation>
    </message>
    <message>
      <source>Empty: the one that comes with the program. Used from the next start on</source>
      <translation>Vide : celui fourni avec le programme. Utilisé dès le prochain démarrage</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entités</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>From the next start on. The articles themselves are read in English</source>
      <translation>Dès le prochain démarrage. Les articles eux-mêmes sont lus en anglais</translation>
    </message>
    <message>
      <source>How much is marked</source>
      <translation>Ce qui est marqué</translation>
    </message>
    <message>
      <source>In the margin left of the text</source>
      <translation>Dans la marge à gauche du texte</translation>
    </message>
    <message>
      <source>Indirect quotes</source>
      <translation>Citations indirectes</translation>
    </message>
    <message>
      <source>Keep every article</source>
      <translation>Garder chaque article</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Least certainty</source>
      <translation>Certitude minimale</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Line height</source>
      <translation>Interligne</translation>
    </message>
    <message>
      <source>Line length</source>
      <translation>Longueur de ligne</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marques</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Mouvement</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Rien</translation>
    </message>
    <message>
      <source>Open what was open</source>
      <translation>Rouvrir ce qui était ouvert</translation>
    </message>
    <message>
      <source>Paragraph numbers</source>
      <translation>Numéros de paragraphe</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Lecture à voix haute</translation>
    </message>
    <message>
      <source>Reading font</source>
      <translation>Police de lecture</translation>
    </message>
    <message>
      <source>Removed parts</source>
      <translation>Parties retirées</translation>
    </message>
    <message>
      <source>Sans serif</source>
      <translation>Sans empattement</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sépia</translation>
    </message>
    <message>
      <source>Show what is not part of the article</source>
      <translation>Afficher ce qui ne fait pas partie de l’article</translation>
    </message>
    <message>
      <source>Size of everything</source>
      <translation>Taille de l’ensemble</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrage</translation>
    </message>
    <message>
      <source>System</source>
      <translation>Système</translation>
    </message>
    <message>
      <source>System serif</source>
      <translation>Serif du système</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Tint words in quotation marks</source>
      <translation>Teinter les mots entre guillemets</translation>
    </message>
    <message>
      <source>Underline names</source>
      <translation>Souligner les noms</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voix</translation>
    </message>
    <message>
      <source>What you open goes into the library, with everybody it quotes; nothing leaves this computer</source>
      <translation>Ce que vous ouvrez va dans la bibliothèque, avec tous ceux qui y sont cités ; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
      <source>Where this computer has several</source>
      <translation>Si cet ordinateur en a plusieurs</translation>
    </message>
    <message>
      <source>Who speaks where</source>
      <translation>Qui parle où</translation>
    </message>
    <message>
      <source>With none, the text jumps to a place instead of scrolling there, and nothing slides or blinks</source>
      <translation>Sans mouvement, le texte saute à un endroit au lieu d’y défiler, et rien ne glisse ni ne clignote</translation>
    </message>
    <message>
      <source>Words, buttons and pictures of the window, on top of the system's own. From the next start on</source>
      <translation>Mots, boutons et images de la fenêtre, en plus de la taille du système. Dès le prochain démarrage</translation>
    </message>
    <message>
      <source>spaCy model</source>
      <translation>Modèle spaCy</translation>
    </message>
    <message>
      <source>{:.0f} characters</source>
      <translation>{:.0f} caractères</translation>
    </message>
    <message>
      <source>{:.2f} of the size</source>
      <translation>{:.2f} de la taille</translation>
    </message>
    <message>
      <source>{:.2f} × the usual</source>
      <translation>{:.2f} × l’usuelle</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo restoring the defaults</source>
      <translation>Annuler le rétablissement</translation>
    </message>
  </context>
  <context>
    <name>SidePanel</name>
    <message>
      <source>Entities</source>
      <translation>Entités</translation>
    </message>
    <message>
      <source>Filter entities</source>
      <translation>Filtrer les entités</translation>
    </message>
    <message>
      <source>Filter quotes</source>
      <translation>Filtrer les citations</translation>
    </message>
    <message>
      <source>Filter speakers</source>
      <translation>Filtrer les locuteurs</translation>
    </message>
    <message>
      <source>Filter your notes</source>
      <translation>Filtrer vos notes</translation>
    </message>
    <message>
      <source>No names found in this article.</source>
      <translation>Aucun nom trouvé dans cet article.</translation>
    </message>
    <message>
      <source>No quotes found in this article. Missed one? Select its words and press M.</source>
      <translation>Aucune citation trouvée dans cet article. Il en manque une ? Sélectionnez ses mots et appuyez sur M.</translation>
    </message>
    <message>
      <source>No speakers found in this article.</source>
      <translation>Aucun locuteur trouvé dans cet article.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Nothing matches this filter.</source>
      <translation>Rien ne correspond à ce filtre.</translation>
    </message>
    <message>
      <source>Open an article to see who said what.</source>
      <translation>Ouvrez un article pour voir qui a dit quoi.</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Citations</translation>
    </message>
    <message>
      <source>Select words in the text: H highlights them, N writes a note on them.</source>
      <translation>Sélectionnez des mots du texte : H les surligne, N y ajoute une note.</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Locuteurs</translation>
    </message>
  </context>
  <context>
    <name>SpeakerModel</name>
    <message>
      <source>Unnamed sources</source>
      <translation>Sources anonymes</translation>
    </message>
  </context>
  <context>
    <name>SpeakerView</name>
    <message>
      <source>Speakers and their statements</source>
      <translation>Locuteurs et leurs déclarations</translation>
    </message>
  </context>
  <context>
    <name>SpeechBar</name>
    <message>
      <source>Next sentence (Right)</source>
      <translation>Phrase suivante (droite)</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pause (Espace)</translation>
    </message>
    <message>
      <source>Previous sentence (Left)</source>
      <translation>Phrase précédente (gauche)</translation>
    </message>
    <message>
      <source>Read aloud (Space)</source>
      <translation>Lire à voix haute (Espace)</translation>
    </message>
    <message>
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <source>Stop reading aloud (Escape)</source>
      <translation>Arrêter la lecture (Échap)</translation>
    </message>
    <message>
      <source>System voice</source>
      <translation>Voix du système</translation>
    </message>
    <message>
      <source>Voice</source>
      <translation>Voix</translation>
    </message>
  </context>
  <context>
    <name>SpeechCommands</name>
    <message>
      <source>Choose a speaker first.</source>
      <translation>Choisissez d’abord un locuteur.</translation>
    </message>
    <message>
      <source>Looking for a voice…</source>
      <translation>Recherche d’une voix…</translation>
    </message>
    <message>
      <source>Nothing is being read aloud.</source>
      <translation>Rien n’est lu à voix haute.</translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>Paragraphe {number}</translation>
    </message>
    <message>
      <source>Reading aloud</source>
      <translation>Lecture à voix haute</translation>
    </message>
    <message>
      <source>The voice stopped: {reason}</source>
      <translation>La voix s’est arrêtée : {reason}</translation>
    </message>
    <message>
      <source>There is no voice yet</source>
      <translation>Il n’y a pas encore de voix</translation>
    </message>
    <message>
      <source>There is nothing to read aloud here.</source>
      <translation>Il n’y a rien à lire ici.</translation>
    </message>
    <message>
      <source>To install</source>
      <translation>Pour l’installer</translation>
    </message>
    <message>
      <source>{name}, statement {number} of {total}</source>
      <translation>{name}, déclaration {number} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>StatementPill</name>
    <message>
      <source>Next statement of this speaker</source>
      <translation>Déclaration suivante de ce locuteur</translation>
    </message>
    <message>
      <source>Previous statement of this speaker</source>
      <translation>Déclaration précédente de ce locuteur</translation>
    </message>
    <message>
      <source>{name} {number} of {total}</source>
      <translation>{name} {number} sur {total}</translation>
    </message>
    <message>
      <source>{name} · {total} in all</source>
      <translation>{name} · {total} en tout</translation>
    </message>
    <message>
      <source>{place}, {above} above, {below} below</source>
      <translation>{place}, {above} au-dessus, {below} au-dessous</translation>
    </message>
  </context>
  <context>
    <name>StatementTable</name>
    <message>
      <source>Certainty</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Locuteur</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Déclaration</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
  </context>
  <context>
    <name>StatementsDialog</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Enter goes to a statement; a heading sorts.</source>
      <translation>Entrée va à une déclaration ; un en-tête trie.</translation>
    </message>
    <message>
      <source>Who speaks where</source>
      <translation>Qui parle où</translation>
    </message>
  </context>
  <context>
    <name>StatementsView</name>
    <message>
      <source>Who speaks where</source>
      <translation>Qui parle où</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stop what is running</source>
      <translation>Arrêter ce qui est en cours</translation>
    </message>
    <message>
      <source>{percent} % read</source>
      <translation>{percent} % lu</translation>
    </message>
    <message>
      <source>{time} left</source>
      <translation>reste {time}</translation>
    </message>
  </context>
  <context>
    <name>TabCard</name>
    <message>
      <source>Close tab</source>
      <translation>Fermer l’onglet</translation>
    </message>
    <message>
      <source>Fetch the page</source>
      <translation>Charger la page</translation>
    </message>
    <message>
      <source>Open another file…</source>
      <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
      <source>This page is on the web, at {address}. It is fetched only when you say so.</source>
      <translation>Cette page est sur le web, à l’adresse {address}. Elle n’est chargée que si vous le demandez.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>{name} could not be opened</source>
      <translation>{name} n’a pas pu être ouvert</translation>
    </message>
  </context>
  <context>
    <name>TabPresenter</name>
    <message>
      <source>New tab</source>
      <translation>Nouvel onglet</translation>
    </message>
  </context>
  <context>
    <name>TabStrip</name>
    <message>
      <source>Close tab</source>
      <translation>Fermer l’onglet</translation>
    </message>
    <message>
      <source>Close {title}</source>
      <translation>Fermer {title}</translation>
    </message>
    <message>
      <source>New tab</source>
      <translation>Nouvel onglet</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Ouvrir des articles</translation>
    </message>
    <message>
      <source>{title}, being read</source>
      <translation>{title}, en lecture</translation>
    </message>
    <message>
      <source>{title}, could not be opened</source>
      <translation>{title}, n’a pas pu être ouvert</translation>
    </message>
    <message>
      <source>{title}, ready</source>
      <translation>{title}, prêt</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Tools</source>
      <translation>Outils</translation>
    </message>
  </context>
  <context>
    <name>VersionCard</name>
    <message>
      <source>Show in the article</source>
      <translation>Montrer dans l’article</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>not there any more</source>
      <translation>n’y est plus</translation>
    </message>
    <message>
      <source>{after}, before {before}</source>
      <translation>{after}, avant {before}</translation>
    </message>
  </context>
  <context>
    <name>VersionCommands</name>
    <message>
      <source>Analysed anew by a newer version: {summary}.</source>
      <translation>Analysé à nouveau par une version plus récente : {summary}.</translation>
    </message>
    <message>
      <source>One of the two versions has not been analysed yet.</source>
      <translation>L’une des deux versions n’est pas encore analysée.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>The library has no other version of this story.</source>
      <translation>La bibliothèque n’a pas d’autre version de cet article.</translation>
    </message>
    <message>
      <source>This article was analysed by one version of the analysis only.</source>
      <translation>Cet article n’a été analysé que par une version de l’analyse.</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <source>&lt;s&gt;struck through&lt;/s&gt; only before · &lt;u&gt;underlined&lt;/u&gt; only now</source>
      <translation>&lt;s&gt;barré&lt;/s&gt; avant seulement · &lt;u&gt;souligné&lt;/u&gt; maintenant seulement</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Older version</source>
      <translation>Version plus ancienne</translation>
    </message>
    <message>
      <source>Versions of this story</source>
      <translation>Versions de cet article</translation>
    </message>
    <message>
      <source>What the newer analysis changed</source>
      <translation>Ce que l’analyse plus récente a changé</translation>
    </message>
  </context>
  <context>
    <name>VoiceList</name>
    <message>
      <source>Looking for voices…</source>
      <translation>Recherche de voix…</translation>
    </message>
    <message>
      <source>System voice</source>
      <translation>Voix du système</translation>
    </message>
  </context>
  <context>
    <name>Voices</name>
    <message>
      <source>Reading aloud uses the speech part of Qt, which is large and therefore not installed with On Record. Install it with the command below and start On Record again.</source>
      <translation>La lecture à voix haute utilise la partie vocale de Qt, volumineuse et donc non installée avec On Record. Installez-la avec la commande ci-dessous et relancez On Record.</translation>
    </message>
    <message>
      <source>The speech service of this computer does not answer. Restart it, or the computer, and try again.</source>
      <translation>Le service vocal de cet ordinateur ne répond pas. Redémarrez-le, ou l’ordinateur, et réessayez.</translation>
    </message>
    <message>
      <source>This computer has no voice. Install Speech Dispatcher and a voice such as eSpeak NG, for instance with the command below, and start On Record again.</source>
      <translation>Cet ordinateur n’a pas de voix. Installez Speech Dispatcher et une voix comme eSpeak NG, par exemple avec la commande ci-dessous, et relancez On Record.</translation>
    </message>
    <message>
      <source>Windows has no voice installed. Add one under Settings, Time &amp; language, Speech, and start On Record again.</source>
      <translation>Windows n’a aucune voix installée. Ajoutez-en une dans Paramètres, Heure et langue, Voix, et relancez On Record.</translation>
    </message>
    <message>
      <source>macOS has no voice installed. Add one under System Settings, Accessibility, Spoken Content, and start On Record again.</source>
      <translation>macOS n’a aucune voix installée. Ajoutez-en une dans Réglages Système, Accessibilité, Contenu énoncé, et relancez On Record.</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <source>Open a file…</source>
      <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
      <source>Open an address…</source>
      <translation>Ouvrir une adresse…</translation>
    </message>
    <message>
      <source>Open an article and see who said what</source>
      <translation>Ouvrez un article et voyez qui a dit quoi</translation>
    </message>
    <message>
      <source>Open {title}</source>
      <translation>Ouvrir {title}</translation>
    </message>
    <message>
      <source>Paste text</source>
      <translation>Coller du texte</translation>
    </message>
    <message>
      <source>READ LAST</source>
      <translation>DERNIÈRES LECTURES</translation>
    </message>
    <message>
      <source>Text, Markdown, web pages, Word, PDF: open them, or drop them anywhere in this window. Nothing leaves this computer.</source>
      <translation>Texte, Markdown, pages web, Word, PDF : ouvrez-les ou déposez-les n’importe où dans cette fenêtre. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>Try the sample article</source>
      <translation>Essayer l’article d’exemple</translation>
    </message>
  </context>
  <context>
    <name>_Bar</name>
    <message>
      <source>Close other tabs</source>
      <translation>Fermer les autres onglets</translation>
    </message>
    <message>
      <source>Close tab</source>
      <translation>Fermer l’onglet</translation>
    </message>
  </context>
</TS>
