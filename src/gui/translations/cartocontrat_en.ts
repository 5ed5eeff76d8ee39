<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr_FR">
<context>
    <name>Commands</name>
    <message>
        <source>Nouveau…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Commence un projet sans modification</source>
        <translation>Starts a project without any change</translation>
    </message>
    <message>
        <source>Ouvrir…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Ouvre un projet enregistré</source>
        <translation>Opens a saved project</translation>
    </message>
    <message>
        <source>Ouvrir un récent</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <source>Projets ouverts dernièrement</source>
        <translation>Projects opened lately</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistre le projet</source>
        <translation>Saves the project</translation>
    </message>
    <message>
        <source>Enregistrer sous…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Enregistre le projet sous un autre nom</source>
        <translation>Saves the project under another name</translation>
    </message>
    <message>
        <source>Importer…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Ajoute aux données un tableau ou une couche</source>
        <translation>Adds a table or a layer to the data</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Écrit une page ou une série dans des fichiers</source>
        <translation>Writes one page or a series to files</translation>
    </message>
    <message>
        <source>Refaire le dernier export</source>
        <translation>Repeat the last export</translation>
    </message>
    <message>
        <source>Écrit de nouveau les mêmes fichiers</source>
        <translation>Writes the same files again</translation>
    </message>
    <message>
        <source>Exports récents</source>
        <translation>Recent exports</translation>
    </message>
    <message>
        <source>Exports faits dernièrement, à refaire</source>
        <translation>Exports made lately, to be made again</translation>
    </message>
    <message>
        <source>Imprimer…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Imprime la page, après un aperçu</source>
        <translation>Prints the page, after a preview</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Ferme le programme</source>
        <translation>Closes the program</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Défait la dernière modification</source>
        <translation>Undoes the last change</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Refait la modification défaite</source>
        <translation>Makes the undone change again</translation>
    </message>
    <message>
        <source>Copier la page en image</source>
        <translation>Copy the page as an image</translation>
    </message>
    <message>
        <source>Copier l’image</source>
        <translation>Copy the image</translation>
    </message>
    <message>
        <source>Copier la description</source>
        <translation>Copy the description</translation>
    </message>
    <message>
        <source>Copie ce que dit la page, en texte, pour qui ne la voit pas</source>
        <translation>Copies what the page says, as text, for those who cannot see it</translation>
    </message>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cherche un territoire, un projet, un lieu ou une commande</source>
        <translation>Searches for a territory, a project, a place or a command</translation>
    </message>
    <message>
        <source>Préférences…</source>
        <translation>Preferences…</translation>
    </message>
    <message>
        <source>Dossiers de données, cache, taille des textes</source>
        <translation>Data folders, cache, text size</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Montre la page comme elle s’imprime</source>
        <translation>Shows the page as it prints</translation>
    </message>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Montre la carte, libre de la page</source>
        <translation>Shows the map, free of the page</translation>
    </message>
    <message>
        <source>Vue précédente</source>
        <translation>Previous view</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Revient à ce qui était montré</source>
        <translation>Goes back to what was shown</translation>
    </message>
    <message>
        <source>Vue suivante</source>
        <translation>Next view</translation>
    </message>
    <message>
        <source>Refait le pas défait par « Vue précédente »</source>
        <translation>Takes again the step that “Previous view” took back</translation>
    </message>
    <message>
        <source>Cadrer sur le territoire</source>
        <translation>Fit the territory</translation>
    </message>
    <message>
        <source>Cadrer</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Montre le territoire en entier</source>
        <translation>Shows the whole territory</translation>
    </message>
    <message>
        <source>Tout le Département</source>
        <translation>Whole Département</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Montre tout le Département</source>
        <translation>Shows the whole Département</translation>
    </message>
    <message>
        <source>Zoom avant</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Agrandit autour du milieu</source>
        <translation>Enlarges around the middle</translation>
    </message>
    <message>
        <source>Zoom arrière</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Réduit autour du milieu</source>
        <translation>Reduces around the middle</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>Montre la page à sa taille imprimée</source>
        <translation>Shows the page at its printed size</translation>
    </message>
    <message>
        <source>Panneaux</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Panneaux montrés autour de la carte</source>
        <translation>Panels shown around the map</translation>
    </message>
    <message>
        <source>Territoires</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Va au panneau des territoires</source>
        <translation>Goes to the territories panel</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Va au panneau de la légende</source>
        <translation>Goes to the legend panel</translation>
    </message>
    <message>
        <source>Filtres</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Va au panneau des filtres</source>
        <translation>Goes to the filters panel</translation>
    </message>
    <message>
        <source>Projets</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Va au tableau des projets</source>
        <translation>Goes to the projects table</translation>
    </message>
    <message>
        <source>Fiche</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Va à la fiche du projet ou du territoire</source>
        <translation>Goes to the card of the project or territory</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Va à ce que les données et la page ont à signaler</source>
        <translation>Goes to what the data and the page have to report</translation>
    </message>
    <message>
        <source>Disposition par défaut</source>
        <translation>Default layout</translation>
    </message>
    <message>
        <source>Remet les panneaux à leur place</source>
        <translation>Puts the panels back in their places</translation>
    </message>
    <message>
        <source>Zone suivante</source>
        <translation>Next area</translation>
    </message>
    <message>
        <source>Va à la barre, au panneau ou à la vue qui suit</source>
        <translation>Goes to the next bar, panel or view</translation>
    </message>
    <message>
        <source>Zone précédente</source>
        <translation>Previous area</translation>
    </message>
    <message>
        <source>Va à la barre, au panneau ou à la vue qui précède</source>
        <translation>Goes to the previous bar, panel or view</translation>
    </message>
    <message>
        <source>Règles</source>
        <translation>Rulers</translation>
    </message>
    <message>
        <source>Montre des règles en millimètres autour de la page</source>
        <translation>Shows rulers in millimetres around the page</translation>
    </message>
    <message>
        <source>Repères</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Montre les bords des colonnes tant qu’une étiquette est choisie</source>
        <translation>Shows the edges of the columns while a call-out is selected</translation>
    </message>
    <message>
        <source>Plein écran</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Donne tout l’écran au programme</source>
        <translation>Gives the whole screen to the program</translation>
    </message>
    <message>
        <source>Contraste élevé</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Affiche le programme en clair sur fond noir ; la page garde ses couleurs</source>
        <translation>Shows the program light on black; the page keeps its colours</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Commandes montrées : celles de consultation, ou toutes</source>
        <translation>Commands shown: those for viewing, or all of them</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Choisir, filtrer, regarder, exporter</source>
        <translation>Choose, filter, look, export</translation>
    </message>
    <message>
        <source>Cartographe</source>
        <translation>Cartographer</translation>
    </message>
    <message>
        <source>Toutes les commandes</source>
        <translation>All the commands</translation>
    </message>
    <message>
        <source>Sélection</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Choisit et déplace les étiquettes</source>
        <translation>Selects and moves call-outs</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Pan</translation>
    </message>
    <message>
        <source>Déplace la vue (ou la barre d’espace, tenue)</source>
        <translation>Moves the view (or hold the space bar)</translation>
    </message>
    <message>
        <source>Zoom par rectangle</source>
        <translation>Zoom to rectangle</translation>
    </message>
    <message>
        <source>Agrandit ce que le rectangle entoure</source>
        <translation>Enlarges what the rectangle surrounds</translation>
    </message>
    <message>
        <source>Déplacer un point</source>
        <translation>Move a point</translation>
    </message>
    <message>
        <source>Épingler ou libérer</source>
        <translation>Pin or release</translation>
    </message>
    <message>
        <source>Épingler</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Garde l’étiquette à sa place, ou la rend au placement automatique</source>
        <translation>Keeps the call-out in its place, or gives it back to automatic placement</translation>
    </message>
    <message>
        <source>Autre côté</source>
        <translation>Other side</translation>
    </message>
    <message>
        <source>Envoie l’étiquette dans la colonne d’en face</source>
        <translation>Sends the call-out to the opposite column</translation>
    </message>
    <message>
        <source>Caler sur la colonne</source>
        <translation>Fit to the column</translation>
    </message>
    <message>
        <source>Remet l’étiquette à la largeur de sa colonne</source>
        <translation>Gives the call-out the width of its column again</translation>
    </message>
    <message>
        <source>Masquer sur cette page</source>
        <translation>Hide on this page</translation>
    </message>
    <message>
        <source>Masquer</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Retire l’étiquette de cette page ; le rapport le dit</source>
        <translation>Takes the call-out off this page; the report says so</translation>
    </message>
    <message>
        <source>Réafficher</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Étiquettes masquées sur cette page</source>
        <translation>Call-outs hidden on this page</translation>
    </message>
    <message>
        <source>Replacer les autres</source>
        <translation>Place the others again</translation>
    </message>
    <message>
        <source>Place de nouveau les étiquettes qui ne sont pas épinglées</source>
        <translation>Places again the call-outs that are not pinned</translation>
    </message>
    <message>
        <source>Libérer toutes les étiquettes</source>
        <translation>Release all call-outs</translation>
    </message>
    <message>
        <source>Rend toutes les étiquettes de la page au placement automatique</source>
        <translation>Gives all the call-outs of the page back to automatic placement</translation>
    </message>
    <message>
        <source>Aimant</source>
        <translation>Snap</translation>
    </message>
    <message>
        <source>Retient l’étiquette aux écarts égaux et aux bords</source>
        <translation>Holds the call-out at equal gaps and at edges</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Montre la page d’avant dans la série</source>
        <translation>Shows the page before, in the series</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Montre la page d’après dans la série</source>
        <translation>Shows the page after, in the series</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Modèle et format de la page</source>
        <translation>Template and size of the page</translation>
    </message>
    <message>
        <source>Contrôler la page…</source>
        <translation>Check the page…</translation>
    </message>
    <message>
        <source>Cherche ce qui empêcherait d’imprimer la page</source>
        <translation>Looks for what would stop the page from being printed</translation>
    </message>
    <message>
        <source>Filtrer…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Va aux filtres des projets</source>
        <translation>Goes to the filters of projects</translation>
    </message>
    <message>
        <source>Effacer les filtres</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Montre de nouveau tous les projets</source>
        <translation>Shows all the projects again</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Corrige le projet choisi, ou un lieu du territoire quand aucun ne l’est</source>
        <translation>Corrects the selected project, or a place of the territory when none is selected</translation>
    </message>
    <message>
        <source>Placer sur la carte</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Donne un lieu au projet choisi</source>
        <translation>Gives a place to the selected project</translation>
    </message>
    <message>
        <source>Copier la fiche</source>
        <translation>Copy the card</translation>
    </message>
    <message>
        <source>Copie la fiche du projet choisi, en texte</source>
        <translation>Copies the card of the selected project, as text</translation>
    </message>
    <message>
        <source>Colonnes…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Choisit et ordonne les colonnes du tableau</source>
        <translation>Chooses and orders the columns of the table</translation>
    </message>
    <message>
        <source>Exporter le tableau…</source>
        <translation>Export the table…</translation>
    </message>
    <message>
        <source>Écrit le tableau des projets dans un fichier</source>
        <translation>Writes the projects table to a file</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Sources…</translation>
    </message>
    <message>
        <source>Fichiers et base dont viennent les données</source>
        <translation>Files and database that the data come from</translation>
    </message>
    <message>
        <source>Relier un fichier…</source>
        <translation>Link a file…</translation>
    </message>
    <message>
        <source>Donne le nouvel endroit d’un fichier qui manque</source>
        <translation>Gives the new location of a missing file</translation>
    </message>
    <message>
        <source>Relire les sources</source>
        <translation>Read the sources again</translation>
    </message>
    <message>
        <source>Lit de nouveau toutes les données</source>
        <translation>Reads all the data again</translation>
    </message>
    <message>
        <source>Historique des actions</source>
        <translation>Action history</translation>
    </message>
    <message>
        <source>Montre les modifications faites, à défaire ou refaire</source>
        <translation>Shows the changes made, to undo or redo them</translation>
    </message>
    <message>
        <source>Raccourcis…</source>
        <translation>Shortcuts…</translation>
    </message>
    <message>
        <source>Montre tous les raccourcis du clavier</source>
        <translation>Shows all the keyboard shortcuts</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Ouvre le journal du programme</source>
        <translation>Opens the log of the program</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Ouvre le guide, à la page de ce qui est fait</source>
        <translation>Opens the guide at the page for what is being done</translation>
    </message>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Versions et licences</source>
        <translation>Versions and licences</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>É&amp;dition</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Affichage</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>P&amp;rojets</source>
        <translation>P&amp;rojects</translation>
    </message>
    <message>
        <source>&amp;Données</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Outils</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>Aid&amp;e</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Déplace le point d’un projet ou d’un service ; Page↑ et Page↓ vont de l’un à l’autre</source>
        <translation>Moves the point of a project or a service; PgUp and PgDown go from one to the next</translation>
    </message>
    <message>
        <source>Élargir l’étiquette</source>
        <translation>Widen the call-out</translation>
    </message>
    <message>
        <source>Élargit l’étiquette d’un millimètre</source>
        <translation>Widens the call-out by one millimetre</translation>
    </message>
    <message>
        <source>Rétrécir l’étiquette</source>
        <translation>Narrow the call-out</translation>
    </message>
    <message>
        <source>Rétrécit l’étiquette d’un millimètre</source>
        <translation>Narrows the call-out by one millimetre</translation>
    </message>
    <message>
        <source>Choisir la commune…</source>
        <translation>Choose the commune…</translation>
    </message>
    <message>
        <source>Donne pour lieu au projet choisi une commune, prise dans une liste</source>
        <translation>Gives the selected project a commune for place, taken from a list</translation>
    </message>
    <message>
        <source>Copie dans le presse-papiers la page telle qu’elle s’imprime, ou la carte telle qu’elle se voit</source>
        <translation>Copies to the clipboard the page as it prints, or the map as it is seen</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>L’argument « %1 » n’est pas attendu.</source>
        <translation>The argument “%1” is not expected.</translation>
    </message>
    <message>
        <source>Le profil « %1 » n’existe pas. Choisissez explorer ou cartographe.</source>
        <translation>There is no profile “%1”. Choose explorer or cartographe.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>déplacer l’étiquette</source>
        <translation>move the call-out</translation>
    </message>
    <message>
        <source>épingler l’étiquette</source>
        <translation>pin the call-out</translation>
    </message>
    <message>
        <source>libérer l’étiquette</source>
        <translation>release the call-out</translation>
    </message>
    <message>
        <source>changer l’étiquette de côté</source>
        <translation>send the call-out to the other side</translation>
    </message>
    <message>
        <source>redimensionner l’étiquette</source>
        <translation>resize the call-out</translation>
    </message>
    <message>
        <source>masquer l’étiquette</source>
        <translation>hide the call-out</translation>
    </message>
    <message>
        <source>réafficher l’étiquette</source>
        <translation>show the call-out again</translation>
    </message>
    <message>
        <source>libérer toutes les étiquettes</source>
        <translation>release all call-outs</translation>
    </message>
    <message>
        <source>choisir ce que montre la carte</source>
        <translation>choose what the map shows</translation>
    </message>
    <message>
        <source>réordonner la légende</source>
        <translation>reorder the legend</translation>
    </message>
    <message>
        <source>placer le projet</source>
        <translation>place the project</translation>
    </message>
    <message>
        <source>déplacer le point du projet</source>
        <translation>move the point of the project</translation>
    </message>
    <message>
        <source>déplacer le lieu</source>
        <translation>move the place</translation>
    </message>
    <message>
        <source>modifier le projet</source>
        <translation>edit the project</translation>
    </message>
    <message>
        <source>modifier le lieu</source>
        <translation>edit the place</translation>
    </message>
    <message>
        <source>importer des projets</source>
        <translation>import projects</translation>
    </message>
    <message>
        <source>importer des lieux</source>
        <translation>import places</translation>
    </message>
    <message>
        <source>réafficher toutes les étiquettes</source>
        <translation>show all the call-outs again</translation>
    </message>
    <message>
        <source>replacer les autres étiquettes</source>
        <translation>place the other call-outs again</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Aucun dossier n’est donné. Choisissez où écrire, par «&#xa0;Parcourir…&#xa0;».</source>
        <translation>No folder is given. Choose where to write with “Browse…”.</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» n’est pas donné en entier. Écrivez-le depuis sa racine, ou choisissez-le par «&#xa0;Parcourir…&#xa0;».</source>
        <translation>The folder “%1” is not given in full. Write it from its root, or choose it with “Browse…”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est un fichier&#xa0;: on ne peut rien y écrire. Choisissez un autre dossier.</source>
        <translation>“%1” is a file: nothing can be written in it. Choose another folder.</translation>
    </message>
    <message>
        <source>Vous n’avez pas le droit d’écrire dans «&#xa0;%1&#xa0;». Choisissez un autre dossier, ou demandez ce droit.</source>
        <translation>You are not allowed to write in “%1”. Choose another folder, or ask for that right.</translation>
    </message>
    <message>
        <source>Le nom des fichiers est vide. Donnez-en un, par «&#xa0;Champ&#xa0;».</source>
        <translation>The file name is empty. Give one with “Field”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un champ. Prenez-en un par «&#xa0;Champ&#xa0;».</source>
        <translation>“%1” is not a field. Take one with “Field”.</translation>
    </message>
    <message>
        <source>Le nom des fichiers contient «&#xa0;%1&#xa0;», qu’un nom de fichier n’admet pas. Retirez-le.</source>
        <translation>The file name contains “%1”, which a file name cannot have. Remove it.</translation>
    </message>
    <message>
        <source>Plusieurs pages auraient le même nom, «&#xa0;%1&#xa0;». Ajoutez-y le champ {territoire}.</source>
        <translation>Several pages would have the same name, “%1”. Add the field {territoire} to it.</translation>
    </message>
    <message>
        <source>Le profil de l’imprimeur «&#xa0;%1&#xa0;» n’existe pas. Choisissez-en un autre, ou laissez le champ vide.</source>
        <translation>The printer’s profile “%1” does not exist. Choose another one, or leave the field empty.</translation>
    </message>
    <message>
        <source>Le logo «&#xa0;%1&#xa0;» n’existe pas. Choisissez un fichier SVG, ou laissez le champ vide.</source>
        <translation>The logo “%1” does not exist. Choose an SVG file, or leave the field empty.</translation>
    </message>
    <message>
        <source>1 fichier de ce nom existe déjà dans ce dossier&#xa0;: il sera remplacé.</source>
        <translation>1 file of this name already exists in this folder: it will be replaced.</translation>
    </message>
    <message>
        <source>%1 fichiers de ces noms existent déjà dans ce dossier&#xa0;: ils seront remplacés.</source>
        <translation>%1 files of these names already exist in this folder: they will be replaced.</translation>
    </message>
    <message>
        <source>Aucune page n’est choisie. Choisissez celles à écrire.</source>
        <translation>No page is selected. Choose those to write.</translation>
    </message>
    <message>
        <source>Aucun format n’est coché. Cochez-en au moins un.</source>
        <translation>No format is ticked. Tick at least one.</translation>
    </message>
    <message>
        <source>%1, %2, dans %3</source>
        <translation>%1, %2, in %3</translation>
    </message>
    <message>
        <source>Aucune page</source>
        <translation>No page</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>Aucun fichier</source>
        <translation>No file</translation>
    </message>
    <message>
        <source>1 fichier</source>
        <translation>1 file</translation>
    </message>
    <message>
        <source>%1 fichiers</source>
        <translation>%1 files</translation>
    </message>
    <message>
        <source>%1&#xa0;ko</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>%1&#xa0;Mo</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>En cours…</source>
        <translation>In progress…</translation>
    </message>
    <message>
        <source>Sans remarque</source>
        <translation>No remark</translation>
    </message>
    <message>
        <source>Remarques</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Non faite</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>1 projet sans lieu</source>
        <translation>1 project without a place</translation>
    </message>
    <message>
        <source>%1 projets sans lieu</source>
        <translation>%1 projects without a place</translation>
    </message>
    <message>
        <source>L’export a été arrêté avant cette page.</source>
        <translation>The export was stopped before this page.</translation>
    </message>
    <message>
        <source>%1, dans l’encadré</source>
        <translation>%1, in the box</translation>
    </message>
    <message>
        <source>%1 avertissements</source>
        <translation>%1 warnings</translation>
    </message>
    <message>
        <source>Aucune page écrite</source>
        <translation>No page written</translation>
    </message>
    <message>
        <source>1 page écrite</source>
        <translation>1 page written</translation>
    </message>
    <message>
        <source>%1 pages écrites</source>
        <translation>%1 pages written</translation>
    </message>
    <message>
        <source>%1 en échec</source>
        <translation>%1 failed</translation>
    </message>
    <message>
        <source>1 non faite</source>
        <translation>1 not done</translation>
    </message>
    <message>
        <source>%1 non faites</source>
        <translation>%1 not done</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Ce projet est déjà ouvert</source>
        <translation>This project is already open</translation>
    </message>
    <message>
        <source>Une copie se modifie et s’enregistre sous un autre nom.</source>
        <translation>A copy can be changed, and is saved under another name.</translation>
    </message>
    <message>
        <source>Ce projet n’a pas pu être ouvert</source>
        <translation>This project could not be opened</translation>
    </message>
    <message>
        <source>Un travail non enregistré a été retrouvé</source>
        <translation>Unsaved work was found</translation>
    </message>
    <message>
        <source>« %1 » a été modifié le %2 sans être enregistré. Si vous ouvrez le projet tel qu’il est enregistré, ce travail est gardé et vous sera proposé au prochain démarrage.</source>
        <translation>“%1” was changed on %2 without being saved. If you open the project as it was saved, this work is kept and will be offered at the next start.</translation>
    </message>
    <message>
        <source>Un projet qui n’a jamais été enregistré</source>
        <translation>A project that was never saved</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 était modifié quand le programme s’est arrêté, le %2. Rien n’est perdu : laissé, ce travail sera proposé de nouveau au prochain démarrage.</source>
        <translation>%1 had unsaved changes when the program stopped, on %2. Nothing is lost: if left, this work will be offered again at the next start.</translation>
    </message>
    <message>
        <source>« %1 » a été modifié</source>
        <translation>“%1” was changed</translation>
    </message>
    <message>
        <source>Ce qui n’est pas enregistré sera perdu.</source>
        <translation>What is not saved will be lost.</translation>
    </message>
    <message>
        <source>Le projet n’a pas pu être enregistré</source>
        <translation>The project could not be saved</translation>
    </message>
    <message>
        <source>L’ancien fichier est intact et votre travail reste ouvert.</source>
        <translation>The former file is intact and your work stays open.</translation>
    </message>
    <message>
        <source>Projets (*%1)</source>
        <translation>Projects (*%1)</translation>
    </message>
    <message>
        <source>Ouvrir un projet</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Enregistrer le projet</source>
        <translation>Save the project</translation>
    </message>
    <message>
        <source>Son dossier ne répond pas (%1)</source>
        <translation>Its folder does not answer (%1)</translation>
    </message>
    <message>
        <source>Il n’est plus à cet endroit</source>
        <translation>It is no longer at this location</translation>
    </message>
    <message>
        <source> &apos;à&apos; HH:mm</source>
        <translation> &apos;at&apos; HH:mm</translation>
    </message>
    <message>
        <source> (copie)</source>
        <translation> (copy)</translation>
    </message>
    <message>
        <source> (copie %1)</source>
        <translation> (copy %1)</translation>
    </message>
    <message>
        <source>&amp;Reprendre le travail du %1</source>
        <translation>&amp;Resume the work of %1</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Ouvrir une &amp;copie</source>
        <translation>Open a c&amp;opy</translation>
    </message>
    <message>
        <source>Ouvrir en &amp;lecture seule</source>
        <translation>Open &amp;read-only</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Ouvrir &amp;tel qu’enregistré</source>
        <translation>Open as &amp;saved</translation>
    </message>
    <message>
        <source>&amp;Laisser</source>
        <translation>&amp;Leave</translation>
    </message>
    <message>
        <source>&amp;Ne pas enregistrer</source>
        <translation>&amp;Don’t save</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un projet Cartocontrat</source>
        <translation>“%1” is not a Cartocontrat project</translation>
    </message>
    <message>
        <source>C’est un tableau ou une couche&#xa0;: ses lignes s’importent dans le projet ouvert, après vérification. Le fichier n’est pas modifié.</source>
        <translation>It is a table or a layer: its rows are imported into the open project, once checked. The file is not changed.</translation>
    </message>
    <message>
        <source>&amp;Importer ce fichier</source>
        <translation>&amp;Import this file</translation>
    </message>
    <message>
        <source>&amp;Réessayer</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Enregistrer ailleurs…</source>
        <translation>&amp;Save elsewhere…</translation>
    </message>
    <message>
        <source>&amp;Reprendre dans une copie le travail du %1</source>
        <translation>&amp;Resume the work of %1 in a copy</translation>
    </message>
    <message>
        <source> Le projet a été enregistré depuis, le %1 : ce travail plus ancien n’a pas ces changements, il s’ouvre à part et ne les remplace pas.</source>
        <translation> The project was saved since, on %1: this older work lacks those changes; it opens apart and does not replace them.</translation>
    </message>
    <message>
        <source>&amp;Supprimer ce travail…</source>
        <translation>&amp;Delete this work…</translation>
    </message>
    <message>
        <source>Supprimer le travail du %1 ?</source>
        <translation>Delete the work of %1?</translation>
    </message>
    <message>
        <source>Il ne sera plus proposé et ne pourra pas être retrouvé.</source>
        <translation>It will not be offered again and cannot be recovered.</translation>
    </message>
    <message>
        <source>&amp;Garder</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Thématique</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Maître d’ouvrage</source>
        <translation>Project owner</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Subvention votée</source>
        <translation>Grant voted</translation>
    </message>
    <message>
        <source>Non localisés</source>
        <translation>Not located</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>non renseigné</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>la thématique</source>
        <translation>the theme</translation>
    </message>
    <message>
        <source>la période</source>
        <translation>the period</translation>
    </message>
    <message>
        <source>l’origine</source>
        <translation>the origin</translation>
    </message>
    <message>
        <source>la nature</source>
        <translation>the kind</translation>
    </message>
    <message>
        <source>le maître d’ouvrage</source>
        <translation>the project owner</translation>
    </message>
    <message>
        <source>le montant</source>
        <translation>the amount</translation>
    </message>
    <message>
        <source>le texte</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>« Subvention votée »</source>
        <translation>“Grant voted”</translation>
    </message>
    <message>
        <source>« Non localisés »</source>
        <translation>“Not located”</translation>
    </message>
    <message>
        <source>%1 et plus</source>
        <translation>%1 and more</translation>
    </message>
    <message>
        <source>%1 au plus</source>
        <translation>%1 at most</translation>
    </message>
    <message>
        <source>de %1 à %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Identify</name>
    <message>
        <source>Route</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>Cours d’eau</source>
        <translation>Watercourse</translation>
    </message>
    <message>
        <source>Espace naturel départemental</source>
        <translation>Sensitive natural area of the Département</translation>
    </message>
    <message>
        <source>Conservatoire du littoral</source>
        <translation>Coastal conservatory</translation>
    </message>
    <message>
        <source>Quartier prioritaire</source>
        <translation>Priority neighbourhood</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intercommunality</translation>
    </message>
    <message>
        <source>Occupation du sol</source>
        <translation>Land cover</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>La case est vide : il faut %1.</source>
        <translation>The cell is empty: %1 is needed.</translation>
    </message>
    <message>
        <source>%1 n’est pas un montant lisible.</source>
        <translation>%1 is not a readable amount.</translation>
    </message>
    <message>
        <source>%1 n’est pas une date ni une année.</source>
        <translation>%1 is neither a date nor a year.</translation>
    </message>
    <message>
        <source>%1 ne va pas avec la commune ; il faut %2.</source>
        <translation>%1 does not match the commune; %2 is needed.</translation>
    </message>
    <message>
        <source>%1 a %2 chiffres ; il faut %3.</source>
        <translation>%1 has %2 digits; %3 is needed.</translation>
    </message>
    <message>
        <source>%1 ne convient pas : il faut %2.</source>
        <translation>%1 does not fit: %2 is needed.</translation>
    </message>
    <message>
        <source>%1 ne figure pas dans la nomenclature.</source>
        <translation>%1 is not in the classification.</translation>
    </message>
    <message>
        <source>%1 n’est le nom d’aucune commune.</source>
        <translation>%1 is not the name of any commune.</translation>
    </message>
    <message>
        <source>%1 : nom officiel %2.</source>
        <translation>%1: official name %2.</translation>
    </message>
    <message>
        <source>%1 n’est le code d’aucune commune.</source>
        <translation>%1 is not the code of any commune.</translation>
    </message>
    <message>
        <source>%1 n’est le code d’aucune commune ; le plus proche est %2.</source>
        <translation>%1 is not the code of any commune; the nearest is %2.</translation>
    </message>
    <message>
        <source>%1 est inconnu.</source>
        <translation>%1 is unknown.</translation>
    </message>
    <message>
        <source>%1 est inconnu ; peut-être %2.</source>
        <translation>%1 is unknown; maybe %2.</translation>
    </message>
    <message>
        <source>Aucune ligne</source>
        <translation>No row</translation>
    </message>
    <message>
        <source>1 ligne</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>%1 lignes</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 est le nom de plusieurs communes ; choisissez le code INSEE.</source>
        <translation>%1 is the name of several communes; choose the INSEE code.</translation>
    </message>
    <message>
        <source>Ni la commune ni l’intercommunalité ne sont dites.</source>
        <translation>Neither the commune nor the intercommunality is told.</translation>
    </message>
    <message>
        <source>La commune n’est pas dite.</source>
        <translation>The commune is not told.</translation>
    </message>
    <message>
        <source>%1 est déjà à la ligne %2.</source>
        <translation>%1 is already in row %2.</translation>
    </message>
    <message>
        <source>La position est illisible ou loin du département.</source>
        <translation>The position is unreadable or far from the département.</translation>
    </message>
    <message>
        <source>La commune est hors des intercommunalités des contrats.</source>
        <translation>The commune is outside the intercommunalities of the contracts.</translation>
    </message>
    <message>
        <source>La ligne a %1 cases au lieu de %2.</source>
        <translation>The row has %1 cells instead of %2.</translation>
    </message>
    <message>
        <source>Du texte suit un guillemet fermé.</source>
        <translation>Some text follows a closed quotation mark.</translation>
    </message>
    <message>
        <source>Position (m)</source>
        <translation>Position (m)</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>vide</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2 %3 → %4</source>
        <translation>%1: %2 %3 → %4</translation>
    </message>
    <message>
        <source>Lambert-93 (EPSG:2154)</source>
        <translation>Lambert-93 (EPSG:2154)</translation>
    </message>
    <message>
        <source>Lambert CC50 (EPSG:3950)</source>
        <translation>Lambert CC50 (EPSG:3950)</translation>
    </message>
    <message>
        <source>WGS 84, en degrés</source>
        <translation>WGS 84, in degrees</translation>
    </message>
    <message>
        <source>Aucune position</source>
        <translation>No position</translation>
    </message>
    <message>
        <source>Ligne %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Lignes %1…</source>
        <translation>Rows %1…</translation>
    </message>
    <message>
        <source>Lignes %1 et %2</source>
        <translation>Rows %1 and %2</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>Ajoutés</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Modifiés</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Retirés</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Sans changement</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Mis de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Case vide dans le fichier</source>
        <translation>Empty cell in the file</translation>
    </message>
    <message>
        <source>Dans le fichier&#xa0;: %1</source>
        <translation>In the file: %1</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>À choisir</source>
        <translation>To be chosen</translation>
    </message>
    <message>
        <source>(sans position)</source>
        <translation>(no position)</translation>
    </message>
    <message>
        <source>À saisir</source>
        <translation>To fill in</translation>
    </message>
    <message>
        <source>Proposition, ligne %1</source>
        <translation>Suggestion, row %1</translation>
    </message>
    <message>
        <source>Aucune ligne lue</source>
        <translation>No rows read</translation>
    </message>
    <message>
        <source>1 ligne lue</source>
        <translation>1 row read</translation>
    </message>
    <message>
        <source>%1 lignes lues</source>
        <translation>%1 rows read</translation>
    </message>
    <message>
        <source>aucune à revoir</source>
        <translation>none to review</translation>
    </message>
    <message>
        <source>%1 à revoir</source>
        <translation>%1 to review</translation>
    </message>
    <message>
        <source>Écrits dans %1 avec la raison</source>
        <translation>Written to %1 with the reason</translation>
    </message>
    <message>
        <source>Cette ligne est un total, pas un projet.</source>
        <translation>This row is a total, not a project.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Toute la ligne</source>
        <translation>Whole row</translation>
    </message>
    <message>
        <source>La mettre de côté</source>
        <translation>Set it aside</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>fr_FR</source>
        <translation>en_GB</translation>
    </message>
    <message>
        <source>O</source>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>OutsideProgram</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Aucun programme de ce poste ne peut ouvrir :</source>
        <translation>No program on this computer can open:</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Projet tel qu’il a été ouvert</source>
        <translation>Project as it was opened</translation>
    </message>
    <message>
        <source>Territoires</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Filtres</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Fiche du projet</source>
        <translation>Project card</translation>
    </message>
    <message>
        <source>Projets de la page</source>
        <translation>Projects of the page</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Hors de l’intercommunalité du projet (%1)</source>
        <translation>Outside the intercommunality of the project (%1)</translation>
    </message>
    <message>
        <source>Commune citée dans la note du projet</source>
        <translation>Commune named in the note of the project</translation>
    </message>
    <message>
        <source>Commune citée dans le titre du projet</source>
        <translation>Commune named in the title of the project</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>À venir</source>
        <translation>Forthcoming</translation>
    </message>
    <message>
        <source>Annuelle</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Non précisée</source>
        <translation>Not specified</translation>
    </message>
    <message>
        <source>Éducation</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Investissement</source>
        <translation>Investment</translation>
    </message>
    <message>
        <source>Fonctionnement</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Tout l’EPCI</source>
        <translation>Whole intercommunality</translation>
    </message>
    <message>
        <source>ligne %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>lignes %1</source>
        <translation>lines %1</translation>
    </message>
    <message>
        <source>Source&#xa0;: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>par ses coordonnées</source>
        <translation>by its coordinates</translation>
    </message>
    <message>
        <source>par son adresse</source>
        <translation>by its address</translation>
    </message>
    <message>
        <source>par son établissement</source>
        <translation>by its establishment</translation>
    </message>
    <message>
        <source>sur le tracé de la route</source>
        <translation>along the road</translation>
    </message>
    <message>
        <source>par une adresse approchée</source>
        <translation>by an approximate address</translation>
    </message>
    <message>
        <source>aux chefs-lieux des communes</source>
        <translation>at the main towns of the communes</translation>
    </message>
    <message>
        <source>dans l’encadré de la page</source>
        <translation>in the box of the page</translation>
    </message>
    <message>
        <source>aucun lieu dans le texte</source>
        <translation>no place in the text</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Filtres effacés : ils cachaient ce projet</source>
        <translation>Filters cleared: they were hiding this project</translation>
    </message>
    <message>
        <source>Aucun modèle ne montre ce contrat</source>
        <translation>No template shows this contract</translation>
    </message>
    <message>
        <source>Territoires</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Projets</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Lieux du Département</source>
        <translation>Places of the Département</translation>
    </message>
    <message>
        <source>Contrats</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Rien trouvé pour « %1 »</source>
        <translation>Nothing found for “%1”</translation>
    </message>
    <message>
        <source>Essayez un autre mot, un code INSEE ou SIREN</source>
        <translation>Try another word, an INSEE or a SIREN code</translation>
    </message>
    <message>
        <source>Noms proches</source>
        <translation>Similar names</translation>
    </message>
    <message>
        <source>1 projet</source>
        <translation>1 project</translation>
    </message>
    <message>
        <source>%1 projets</source>
        <translation>%1 projects</translation>
    </message>
    <message>
        <source>1 commune</source>
        <translation>1 commune</translation>
    </message>
    <message>
        <source>%1 communes</source>
        <translation>%1 communes</translation>
    </message>
    <message>
        <source>tout le Département</source>
        <translation>whole Département</translation>
    </message>
    <message>
        <source>grand territoire</source>
        <translation>large territory</translation>
    </message>
    <message>
        <source>intercommunalité</source>
        <translation>intercommunality</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>Aucune commande pour «&#xa0;%1&#xa0;»</source>
        <translation>No command for “%1”</translation>
    </message>
    <message>
        <source>Commandes proches</source>
        <translation>Commands like it</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Commands</translation>
    </message>
</context>
<context>
    <name>cartocontrat</name>
    <message>
        <source>Le texte «&#xa0;%1&#xa0;» en recouvre un autre, «&#xa0;%2&#xa0;». Déplacez l’un des deux.</source>
        <translation>The text “%1” overlaps another one, “%2”. Move one of the two.</translation>
    </message>
    <message>
        <source>Le texte «&#xa0;%1&#xa0;» recouvre un symbole (%2). Déplacez l’un des deux.</source>
        <translation>The text “%1” overlaps a symbol (%2). Move one of the two.</translation>
    </message>
    <message>
        <source>Deux symboles se recouvrent (%1 et %2). Écartez-les.</source>
        <translation>Two symbols overlap (%1 and %2). Set them apart.</translation>
    </message>
    <message>
        <source>Deux encadrés se recouvrent (%1 et %2). Écartez-les.</source>
        <translation>Two boxes overlap (%1 and %2). Set them apart.</translation>
    </message>
    <message>
        <source>L’encadré %1 couvre la carte. Remettez-le dans sa colonne.</source>
        <translation>The box %1 covers the map. Put it back in its column.</translation>
    </message>
    <message>
        <source>L’encadré %1 couvre le texte «&#xa0;%2&#xa0;». Écartez-les.</source>
        <translation>The box %1 covers the text “%2”. Set them apart.</translation>
    </message>
    <message>
        <source>Deux filets se croisent (%1 et %2). Changez l’ordre ou le côté de leurs encadrés.</source>
        <translation>Two leader lines cross (%1 and %2). Change the order or the side of their boxes.</translation>
    </message>
    <message>
        <source>Le filet de %1 passe à %3&#xa0;mm du repère de %2&#xa0;; il en faut %4. Écartez-les.</source>
        <translation>The leader line of %1 passes %3&#xa0;mm from the mark of %2; %4 are needed. Set them apart.</translation>
    </message>
    <message>
        <source>Le filet de %1 passe sur le nom «&#xa0;%2&#xa0;». Écartez-les.</source>
        <translation>The leader line of %1 passes over the name “%2”. Set them apart.</translation>
    </message>
    <message>
        <source>Le filet de %1 passe sur un symbole (%2). Écartez-les.</source>
        <translation>The leader line of %1 passes over a symbol (%2). Set them apart.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» sort du cadre, de son encadré ou de la page. Déplacez-le ou réduisez-le.</source>
        <translation>“%1” goes out of the frame, of its box or of the page. Move it or reduce it.</translation>
    </message>
    <message>
        <source>Le texte «&#xa0;%1&#xa0;» fait %3&#xa0;points&#xa0;; il en faut %4. Agrandissez-le.</source>
        <translation>The text “%1” is %3&#xa0;points high; %4 are needed. Enlarge it.</translation>
    </message>
    <message>
        <source>Un trait est trop fin (%1)&#xa0;: %3&#xa0;mm&#xa0;; il en faut %4. Épaississez-le dans le style.</source>
        <translation>A line is too thin (%1): %3&#xa0;mm; %4 are needed. Thicken it in the style.</translation>
    </message>
    <message>
        <source>Le texte «&#xa0;%1&#xa0;» se détache mal (%2)&#xa0;: contraste de %3&#xa0;; il faut %4. Changez une couleur.</source>
        <translation>The text “%1” stands out poorly (%2): contrast of %3; %4 is needed. Change a colour.</translation>
    </message>
    <message>
        <source>Des noms de communes manquent (%1)&#xa0;: %3&#xa0;% sont là&#xa0;; il en faut %4&#xa0;%. Prenez une page plus grande.</source>
        <translation>Names of communes are missing (%1): %3% are there; %4% are needed. Take a larger page.</translation>
    </message>
    <message>
        <source>La source «&#xa0;%1&#xa0;» est citée sans date. Donnez-la dans la description de la couche.</source>
        <translation>The source “%1” is cited without a date. Give it in the description of the layer.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’existe plus. Refaites la page.</source>
        <translation>The file “%1” no longer exists. Make the page again.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» a changé après son rapport, qui ne le décrit plus. Refaites la page.</source>
        <translation>The file “%1” has changed since its report, which no longer describes it. Make the page again.</translation>
    </message>
    <message>
        <source>Le fichier contient des images (nombre&#xa0;: %3), là où tout doit être vectoriel. Refaites la page.</source>
        <translation>The file contains images (count: %3), where all must be vector. Make the page again.</translation>
    </message>
    <message>
        <source>La police «&#xa0;%1&#xa0;» n’est pas dans le fichier. Exportez-le en embarquant ses polices.</source>
        <translation>The font “%1” is not in the file. Export it with its fonts embedded.</translation>
    </message>
    <message>
        <source>Identifiant du projet</source>
        <translation>Project identifier</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Montant du projet (€)</source>
        <translation>Amount of the project (€)</translation>
    </message>
    <message>
        <source>Aide votée (€)</source>
        <translation>Grant voted (€)</translation>
    </message>
    <message>
        <source>Thématique 2019</source>
        <translation>2019 theme</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Année ou date</source>
        <translation>Year or date</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Commune (nom)</source>
        <translation>Commune (name)</translation>
    </message>
    <message>
        <source>Commune (code INSEE)</source>
        <translation>Commune (INSEE code)</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intercommunality</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Maître d’ouvrage</source>
        <translation>Project owner</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Road</translation>
    </message>
    <message>
        <source>Coordonnée X (est)</source>
        <translation>X coordinate (east)</translation>
    </message>
    <message>
        <source>Coordonnée Y (nord)</source>
        <translation>Y coordinate (north)</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Identifiant du lieu</source>
        <translation>Place identifier</translation>
    </message>
    <message>
        <source>Nom du lieu</source>
        <translation>Name of the place</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Coût total (€)</source>
        <translation>Total cost (€)</translation>
    </message>
</context>
<context>
    <name>cartocontrat::AboutDialog</name>
    <message>
        <source>&lt;p&gt;Aucune donnée n’est ouverte.&lt;/p&gt;</source>
        <translation>&lt;p&gt;No data are open.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>À propos de Cartocontrat</source>
        <translation>About Cartocontrat</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Cartocontrat %1&lt;/h2&gt;&lt;p&gt;Les cartes des contrats territoriaux du Département du Pas-de-Calais.&lt;/p&gt;&lt;p&gt;Programme libre, sous licence EUPL 1.2. Données livrées : Licence Ouverte 2.0. Police Lato : SIL OFL 1.1.&lt;/p&gt;&lt;h3&gt;Bibliothèques&lt;/h3&gt;%2&lt;h3&gt;Sources des données ouvertes&lt;/h3&gt;%3</source>
        <translation>&lt;h2&gt;Cartocontrat %1&lt;/h2&gt;&lt;p&gt;The maps of the territorial contracts of the Pas-de-Calais Département.&lt;/p&gt;&lt;p&gt;Free software, under the EUPL 1.2 licence. Shipped data: Licence Ouverte 2.0. Lato typeface: SIL OFL 1.1.&lt;/p&gt;&lt;h3&gt;Libraries&lt;/h3&gt;%2&lt;h3&gt;Sources of open data&lt;/h3&gt;%3</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ActionSet</name>
    <message>
        <source>Pas encore dans cette version</source>
        <translation>Not in this version yet</translation>
    </message>
</context>
<context>
    <name>cartocontrat::AmountRange</name>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Flèches gauche et droite : déplacer la borne ; haut et bas : changer de borne</source>
        <translation>Left and right arrows: move the bound; up and down: change bound</translation>
    </message>
</context>
<context>
    <name>cartocontrat::CardPanel</name>
    <message>
        <source>Aucun projet choisi</source>
        <translation>No project selected</translation>
    </message>
    <message>
        <source>Projet précédent</source>
        <translation>Previous project</translation>
    </message>
    <message>
        <source>Projet suivant</source>
        <translation>Next project</translation>
    </message>
    <message>
        <source>Choisissez un projet</source>
        <translation>Select a project</translation>
    </message>
    <message>
        <source>Fiche du territoire</source>
        <translation>Territory card</translation>
    </message>
    <message>
        <source>– / %1</source>
        <translation>– / %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Fiche du projet</source>
        <translation>Project card</translation>
    </message>
    <message>
        <source>Fiche copiée</source>
        <translation>Card copied</translation>
    </message>
    <message>
        <source>Cliquez sur un projet, ou cherchez-le avec Ctrl+K.</source>
        <translation>Click a project, or search for it with Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::CentralView</name>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Laisse cette lecture ; ce qui était ouvert le reste</source>
        <translation>Leaves this reading; what was open stays open</translation>
    </message>
    <message>
        <source>Lecture des contrats</source>
        <translation>Reading the contracts</translation>
    </message>
    <message>
        <source>Lecture du fond de carte</source>
        <translation>Reading the base map</translation>
    </message>
    <message>
        <source>Les données n’ont pas pu être lues.</source>
        <translation>The data could not be read.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Passer à l’A3</source>
        <translation>Switch to A3</translation>
    </message>
    <message>
        <source>Cette page n’a pas pu être faite.</source>
        <translation>This page could not be made.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Hors série</source>
        <translation>Outside the series</translation>
    </message>
    <message>
        <source>Voir la carte</source>
        <translation>Show the map</translation>
    </message>
    <message>
        <source>Revenir au format %1</source>
        <translation>Go back to %1</translation>
    </message>
    <message>
        <source>Les pages sont maintenant au format %1.</source>
        <translation>Pages are now in format %1.</translation>
    </message>
    <message>
        <source>Celles des intercommunalités aussi : elles étaient au format %1.</source>
        <translation>Those of the intercommunalités too: they were in format %1.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ChangesPage</name>
    <message>
        <source>Projet ou lieu</source>
        <translation>Project or place</translation>
    </message>
    <message>
        <source>Champ</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Changements</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Valider les changements</source>
        <translation>Confirm the changes</translation>
    </message>
    <message>
        <source>Un seul Ctrl+Z annulera tout l’import</source>
        <translation>A single Ctrl+Z will undo the whole import</translation>
    </message>
    <message>
        <source>Ajoutés</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Modifiés</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Absents du fichier, qu’un import précédent avait ajoutés</source>
        <translation>Missing from the file, added by an earlier import</translation>
    </message>
    <message>
        <source>%1 sans changement : le document le dit déjà.</source>
        <translation>%1 unchanged: the document already says it.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Laisser cette ligne de côté</source>
        <translation>&amp;Leave this row out</translation>
    </message>
    <message>
        <source>Titre dans le fichier</source>
        <translation>Title in the file</translation>
    </message>
    <message>
        <source>Dans le fichier</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Dans le document</source>
        <translation>In the document</translation>
    </message>
    <message>
        <source>Décochez ce qui doit rester comme avant. Une ligne dépliée montre les valeurs d’avant et d’après&#xa0;; celle qui ressemble à un projet du document attend votre réponse.</source>
        <translation>Uncheck what is to stay as before. An unfolded row shows the values before and after; one that is like a project of the document waits for your answer.</translation>
    </message>
    <message>
        <source>Il reste des lignes à décider à l’étape précédente</source>
        <translation>Rows are still to be decided at the step before</translation>
    </message>
    <message>
        <source>Rien à importer&#xa0;: aucune case n’est cochée</source>
        <translation>Nothing to import: no box is checked</translation>
    </message>
    <message>
        <source>À confirmer&#xa0;: ces lignes ressemblent à ce que le document a</source>
        <translation>To be confirmed: these rows are like what the document has</translation>
    </message>
    <message>
        <source>Ligne %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>C’est &amp;ce lieu&#xa0;: le modifier</source>
        <translation>It is &amp;this place: change it</translation>
    </message>
    <message>
        <source>C’est &amp;ce projet&#xa0;: le modifier</source>
        <translation>It is &amp;this project: change it</translation>
    </message>
    <message>
        <source>C’est un &amp;nouveau lieu&#xa0;: l’ajouter</source>
        <translation>It is a &amp;new place: add it</translation>
    </message>
    <message>
        <source>C’est un &amp;nouveau projet&#xa0;: l’ajouter</source>
        <translation>It is a &amp;new project: add it</translation>
    </message>
    <message>
        <source>Rien à importer&#xa0;: le document dit déjà ce que disent ces lignes</source>
        <translation>Nothing to import: the document already says what these rows say</translation>
    </message>
    <message>
        <source>Rien à importer&#xa0;: toutes les lignes sont mises de côté</source>
        <translation>Nothing to import: all rows are set aside</translation>
    </message>
</context>
<context>
    <name>cartocontrat::CheckDialog</name>
    <message>
        <source>&amp;Y aller</source>
        <translation>&amp;Go there</translation>
    </message>
    <message>
        <source>&amp;Copier</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Résultat du contrôle</source>
        <translation>Result of the check</translation>
    </message>
    <message>
        <source>Défauts de la page</source>
        <translation>Defects of the page</translation>
    </message>
    <message>
        <source>Règle</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Ce qui ne va pas, et que faire</source>
        <translation>What is wrong, and what to do</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Contrôle de la page – %1</source>
        <translation>Page check – %1</translation>
    </message>
    <message>
        <source>Aucune page n’est montrée.</source>
        <translation>No page is shown.</translation>
    </message>
    <message>
        <source>Aucun défaut&#xa0;: la page peut être imprimée. Ses textes, ses traits, ses encadrés et ses filets suivent toutes les règles.</source>
        <translation>No defect: the page can be printed. Its texts, lines, boxes and leader lines follow all the rules.</translation>
    </message>
    <message>
        <source>1 défaut à corriger avant d’imprimer. Choisissez-le pour aller à sa place.</source>
        <translation>1 defect to correct before printing. Select it to go to its place.</translation>
    </message>
    <message>
        <source>%1 défauts à corriger avant d’imprimer. Choisissez-en un pour aller à sa place.</source>
        <translation>%1 defects to correct before printing. Select one to go to its place.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::CheckedForm</name>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Des champs ont été modifiés</source>
        <translation>Fields were changed</translation>
    </message>
    <message>
        <source>Ce qui n’est pas enregistré sera perdu.</source>
        <translation>What is not saved will be lost.</translation>
    </message>
    <message>
        <source>&amp;Revenir au formulaire</source>
        <translation>&amp;Back to the form</translation>
    </message>
    <message>
        <source>&amp;Ne pas enregistrer</source>
        <translation>&amp;Don’t save</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ColumnsDialog</name>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>&amp;Colonnes du tableau, dans leur ordre</source>
        <translation>&amp;Columns of the table, in their order</translation>
    </message>
    <message>
        <source>Colonnes du tableau, dans leur ordre</source>
        <translation>Columns of the table, in their order</translation>
    </message>
    <message>
        <source>Espace coche ; Alt+↑ et Alt+↓ déplacent</source>
        <translation>Space ticks; Alt+↑ and Alt+↓ move</translation>
    </message>
    <message>
        <source>Mon&amp;ter</source>
        <translation>&amp;Up</translation>
    </message>
    <message>
        <source>Met la colonne plus à gauche (Alt+↑)</source>
        <translation>Moves the column to the left (Alt+↑)</translation>
    </message>
    <message>
        <source>&amp;Descendre</source>
        <translation>&amp;Down</translation>
    </message>
    <message>
        <source>Met la colonne plus à droite (Alt+↓)</source>
        <translation>Moves the column to the right (Alt+↓)</translation>
    </message>
    <message>
        <source>Par dé&amp;faut</source>
        <translation>De&amp;fault</translation>
    </message>
    <message>
        <source>Remet les colonnes du début</source>
        <translation>Puts the initial columns back</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Toujours montrée</source>
        <translation>Always shown</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ColumnsPage</name>
    <message>
        <source>case vide</source>
        <translation>empty cell</translation>
    </message>
    <message>
        <source>%1 (ligne %2)</source>
        <translation>%1 (row %2)</translation>
    </message>
    <message>
        <source>Vide</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Vide sur %1</source>
        <translation>Empty on %1</translation>
    </message>
    <message>
        <source>, vide sur %1</source>
        <translation>, empty on %1</translation>
    </message>
    <message>
        <source>%1 valeurs, toutes différentes</source>
        <translation>%1 values, all different</translation>
    </message>
    <message>
        <source>1 valeur distincte</source>
        <translation>1 distinct value</translation>
    </message>
    <message>
        <source>%1 valeurs, %2 distinctes</source>
        <translation>%1 values, %2 distinct</translation>
    </message>
    <message>
        <source>Seulement les lignes à re&amp;voir</source>
        <translation>Only rows to re&amp;view</translation>
    </message>
    <message>
        <source>Colonne du fichier</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Champ de Cartocontrat</source>
        <translation>Field of Cartocontrat</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Champ de chaque colonne</source>
        <translation>Field of each column</translation>
    </message>
    <message>
        <source>Aperçu des lignes</source>
        <translation>Preview of the rows</translation>
    </message>
    <message>
        <source>Projets</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Lieux de présence</source>
        <translation>Places of service</translation>
    </message>
    <message>
        <source>Ce que porte chaque ligne</source>
        <translation>What each row holds</translation>
    </message>
    <message>
        <source>Correspondance enregistrée</source>
        <translation>Saved matching</translation>
    </message>
    <message>
        <source>&amp;Lignes</source>
        <translation>&amp;Rows</translation>
    </message>
    <message>
        <source>&amp;Correspondance</source>
        <translation>&amp;Matching</translation>
    </message>
    <message>
        <source>&amp;Enregistrer…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>Enregistrer cette correspondance : elle sera reconnue aux mêmes titres</source>
        <translation>Save this matching: it will be recognised by the same titles</translation>
    </message>
    <message>
        <source>Colonnes</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Faire correspondre les colonnes</source>
        <translation>Match the columns</translation>
    </message>
    <message>
        <source>Chaque colonne du fichier va dans un champ de Cartocontrat. Les titres reconnus sont déjà choisis.</source>
        <translation>Each column of the file goes to a field of Cartocontrat. The titles recognised are already chosen.</translation>
    </message>
    <message>
        <source>Choisissez la colonne du champ « %1 »</source>
        <translation>Choose the column of the field “%1”</translation>
    </message>
    <message>
        <source>Aucun schéma reconnu : choisissez le champ de chaque colonne</source>
        <translation>No schema recognised: choose the field of each column</translation>
    </message>
    <message>
        <source>Schéma reconnu : &lt;b&gt;%1&lt;/b&gt; (%2 colonnes sur %3)</source>
        <translation>Schema recognised: &lt;b&gt;%1&lt;/b&gt; (%2 columns of %3)</translation>
    </message>
    <message>
        <source>(par les titres)</source>
        <translation>(by the titles)</translation>
    </message>
    <message>
        <source>(ne pas importer)</source>
        <translation>(do not import)</translation>
    </message>
    <message>
        <source>Champ de la colonne %1</source>
        <translation>Field of the column %1</translation>
    </message>
    <message>
        <source>Ignorée</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>À confirmer</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>Reconnue</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Titre inconnu, deviné d’après les valeurs</source>
        <translation>Unknown title, guessed from the values</translation>
    </message>
    <message>
        <source> · aucune colonne de montant : les projets n’en auront pas</source>
        <translation> · no amount column: the projects will have none</translation>
    </message>
    <message>
        <source>Enregistrer cette correspondance</source>
        <translation>Save this matching</translation>
    </message>
    <message>
        <source>Nom, pour les fichiers qui ont les mêmes titres</source>
        <translation>Name, for the files that have the same titles</translation>
    </message>
    <message>
        <source>La correspondance n’est pas enregistrée</source>
        <translation>The matching is not saved</translation>
    </message>
    <message>
        <source>L’import peut continuer sans elle.</source>
        <translation>The import can go on without it.</translation>
    </message>
    <message>
        <source>1 montant illisible</source>
        <translation>1 amount that cannot be read</translation>
    </message>
    <message>
        <source>%1 montants illisibles</source>
        <translation>%1 amounts that cannot be read</translation>
    </message>
    <message>
        <source>1 valeur inconnue</source>
        <translation>1 unknown value</translation>
    </message>
    <message>
        <source>%1 valeurs inconnues</source>
        <translation>%1 unknown values</translation>
    </message>
    <message>
        <source>1 nom à confirmer</source>
        <translation>1 name to confirm</translation>
    </message>
    <message>
        <source>%1 noms à confirmer</source>
        <translation>%1 names to confirm</translation>
    </message>
    <message>
        <source>1 code à vérifier</source>
        <translation>1 code to check</translation>
    </message>
    <message>
        <source>%1 codes à vérifier</source>
        <translation>%1 codes to check</translation>
    </message>
    <message>
        <source>Changer le champ de cette colonne&#xa0;?</source>
        <translation>Change the field of this column?</translation>
    </message>
    <message>
        <source>Une correction faite dans ce champ serait perdue.</source>
        <translation>A correction made in this field would be lost.</translation>
    </message>
    <message>
        <source>%1 corrections faites dans ce champ seraient perdues.</source>
        <translation>%1 corrections made in this field would be lost.</translation>
    </message>
    <message>
        <source>Celles des autres colonnes restent.</source>
        <translation>Those of the other columns stay.</translation>
    </message>
    <message>
        <source>&amp;Garder le champ</source>
        <translation>&amp;Keep the field</translation>
    </message>
    <message>
        <source>C&amp;hanger le champ</source>
        <translation>C&amp;hange the field</translation>
    </message>
    <message>
        <source>Aucune ligne prête</source>
        <translation>No rows ready</translation>
    </message>
    <message>
        <source>1 ligne prête</source>
        <translation>1 row ready</translation>
    </message>
    <message>
        <source>%1 lignes prêtes</source>
        <translation>%1 rows ready</translation>
    </message>
    <message>
        <source>&lt;b&gt;Aperçu&lt;/b&gt;&amp;nbsp; %1, %2</source>
        <translation>&lt;b&gt;Preview&lt;/b&gt;&amp;nbsp; %1, %2</translation>
    </message>
</context>
<context>
    <name>cartocontrat::CommandPalette</name>
    <message>
        <source>Rechercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Territoire, commune, projet, lieu, contrat, code INSEE ou SIREN…</source>
        <translation>Territory, commune, project, place, contract, INSEE or SIREN code…</translation>
    </message>
    <message>
        <source>Réponses</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>↑ ↓ choisir      ↵ ouvrir      Échap fermer      &gt; commandes</source>
        <translation>↑ ↓ choose      ↵ open      Esc close      &gt; commands</translation>
    </message>
    <message>
        <source>Aucune réponse pour « %1 »</source>
        <translation>No answer for “%1”</translation>
    </message>
    <message>
        <source>1 réponse pour « %1 »</source>
        <translation>1 answer for “%1”</translation>
    </message>
    <message>
        <source>%1 réponses pour « %2 »</source>
        <translation>%1 answers for “%2”</translation>
    </message>
</context>
<context>
    <name>cartocontrat::CommuneDialog</name>
    <message>
        <source>Choisir la commune</source>
        <translation>Choose the commune</translation>
    </message>
    <message>
        <source>Note : %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Commune ou code INSEE…</source>
        <translation>Commune or INSEE code…</translation>
    </message>
    <message>
        <source>Chercher une commune</source>
        <translation>Search for a commune</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Placer à cette commune</source>
        <translation>Place at this commune</translation>
    </message>
    <message>
        <source> – citée par le projet</source>
        <translation> – named by the project</translation>
    </message>
    <message>
        <source>Aucune commune de ce nom dans le département.</source>
        <translation>No commune of this name in the département.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::CommuneField</name>
    <message>
        <source>Aucune commune de ce nom. Choisissez-en une dans la liste, ou donnez son code INSEE.</source>
        <translation>No commune of this name. Choose one from the list, or give its INSEE code.</translation>
    </message>
    <message>
        <source>Aucune commune, ou plusieurs, de ce nom. Peut-être : %1.</source>
        <translation>No commune, or several, of this name. Maybe: %1.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::DiagnosticsModel</name>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Avertissement</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Ouvrir la fiche</source>
        <translation>Open the card</translation>
    </message>
    <message>
        <source>Relier un fichier…</source>
        <translation>Link a file…</translation>
    </message>
    <message>
        <source>Relire les sources</source>
        <translation>Read the sources again</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Que faire</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Choisir la commune…</source>
        <translation>Choose the commune…</translation>
    </message>
    <message>
        <source>Les placer…</source>
        <translation>Place them…</translation>
    </message>
    <message>
        <source>Voir les sources…</source>
        <translation>See the sources…</translation>
    </message>
    <message>
        <source>Afficher</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>1 projet sans lieu : il reste dans l’encadré de la page</source>
        <translation>1 project without a place: it stays in the box of the page</translation>
    </message>
    <message>
        <source>%1 projets sans lieu : ils restent dans l’encadré de la page</source>
        <translation>%1 projects without a place: they stay in the box of the page</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
</context>
<context>
    <name>cartocontrat::DiagnosticsPanel</name>
    <message>
        <source>Rien à signaler</source>
        <translation>Nothing to report</translation>
    </message>
    <message>
        <source>Les données et la page sont en ordre.</source>
        <translation>The data and the page are in order.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>Filtrer…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Filtrer les diagnostics</source>
        <translation>Filter the diagnostics</translation>
    </message>
    <message>
        <source>Erreurs (%1)</source>
        <translation>Errors (%1)</translation>
    </message>
    <message>
        <source>Avertissements (%1)</source>
        <translation>Warnings (%1)</translation>
    </message>
    <message>
        <source>Remarques (%1)</source>
        <translation>Remarks (%1)</translation>
    </message>
    <message>
        <source>Diagnostics (%1)</source>
        <translation>Diagnostics (%1)</translation>
    </message>
    <message>
        <source>Enregistrer…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Écrit ces diagnostics dans un tableau</source>
        <translation>Writes these diagnostics to a table</translation>
    </message>
    <message>
        <source>Enregistrer les diagnostics</source>
        <translation>Save the diagnostics</translation>
    </message>
    <message>
        <source>diagnostics.xlsx</source>
        <translation>diagnostics.xlsx</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx);;Classeur OpenDocument (*.ods);;Texte CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;CSV text (*.csv)</translation>
    </message>
    <message>
        <source>Les diagnostics ne sont pas enregistrés</source>
        <translation>The diagnostics are not saved</translation>
    </message>
    <message>
        <source>Diagnostics enregistrés : %1</source>
        <translation>Diagnostics saved: %1</translation>
    </message>
    <message>
        <source>Le modèle de page ouvert ne montre pas ce projet</source>
        <translation>The page template in use does not show this project</translation>
    </message>
</context>
<context>
    <name>cartocontrat::DockTitle</name>
    <message>
        <source>Détacher ou rattacher le panneau</source>
        <translation>Detach or attach the panel</translation>
    </message>
    <message>
        <source>Fermer le panneau</source>
        <translation>Close the panel</translation>
    </message>
</context>
<context>
    <name>cartocontrat::DocumentFiles</name>
    <message>
        <source>Nouveau projet</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Contrats</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Le travail n’a pas pu être gardé en cas d’arrêt imprévu : enregistrez-le</source>
        <translation>The work could not be kept in case of a sudden stop: save it</translation>
    </message>
    <message>
        <source>« %1 » est en lecture seule : son dossier n’accepte pas d’écriture</source>
        <translation>“%1” is read-only: its folder cannot be written to</translation>
    </message>
    <message>
        <source>L’ouverture de l’autre projet est abandonnée : le travail a continué sans l’attendre</source>
        <translation>The other project is not opened: work went on without waiting for it</translation>
    </message>
</context>
<context>
    <name>cartocontrat::EditActs</name>
    <message>
        <source>Choisissez un projet : ce territoire n’a aucun lieu du Département</source>
        <translation>Select a project: this territory has no place of the Département</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ExportDesk</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Avancement de l’export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvre ce qui vient d’être écrit</source>
        <translation>Opens what has just been written</translation>
    </message>
    <message>
        <source>Aucun export n’a encore été fait</source>
        <translation>No export has been made yet</translation>
    </message>
    <message>
        <source>Exporter l’image…</source>
        <translation>Export the image…</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Les données ne sont pas encore lues</source>
        <translation>The data have not been read yet</translation>
    </message>
    <message>
        <source>Un export est en cours</source>
        <translation>An export is in progress</translation>
    </message>
    <message>
        <source>/Cartes</source>
        <translation>/Maps</translation>
    </message>
    <message>
        <source>Les données n’ont plus aucune de ses pages. Choisissez-en d’autres par «&#xa0;Exporter…&#xa0;».</source>
        <translation>The data no longer have any of its pages. Choose others with “Export…”.</translation>
    </message>
    <message>
        <source>L’export n’a pas été refait</source>
        <translation>The export was not repeated</translation>
    </message>
    <message>
        <source>Export&#xa0;: %1 sur %2</source>
        <translation>Export: %1 of %2</translation>
    </message>
    <message>
        <source>Afficher</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Montre l’avancement de l’export</source>
        <translation>Shows the progress of the export</translation>
    </message>
    <message>
        <source>Arrête l’export&#xa0;; les pages écrites restent</source>
        <translation>Stops the export; the pages written stay</translation>
    </message>
    <message>
        <source>Export manqué</source>
        <translation>Export failed</translation>
    </message>
    <message>
        <source>Rapport…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Montre ce qui a été écrit et ce qu’il y a à en dire</source>
        <translation>Shows what was written and what there is to say about it</translation>
    </message>
    <message>
        <source>Les pages déjà écrites seront gardées, celles qui restent ne seront pas faites.</source>
        <translation>The pages already written are kept, those that are left will not be made.</translation>
    </message>
    <message>
        <source>&amp;Attendre la fin</source>
        <translation>&amp;Wait for its end</translation>
    </message>
    <message>
        <source>Arrêter l’export et &amp;quitter</source>
        <translation>Stop the export and &amp;quit</translation>
    </message>
    <message>
        <source>Exporté dans %1 : %2</source>
        <translation>Exported to %1: %2</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ExportDialog</name>
    <message>
        <source>Exporter des pages – Cartocontrat</source>
        <translation>Export pages – Cartocontrat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Avant d’exporter</source>
        <translation>Before exporting</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>E&amp;xports récents</source>
        <translation>Recent e&amp;xports</translation>
    </message>
    <message>
        <source>Ce que prend l’export</source>
        <translation>What the export takes</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Continuer en arrière-plan</source>
        <translation>&amp;Continue in the background</translation>
    </message>
    <message>
        <source>&amp;Arrêter l’export</source>
        <translation>Stop t&amp;he export</translation>
    </message>
    <message>
        <source>Aucun export n’a encore été fait</source>
        <translation>No export has been made yet</translation>
    </message>
    <message>
        <source>Exporter l’image – Cartocontrat</source>
        <translation>Export the image – Cartocontrat</translation>
    </message>
    <message>
        <source>Le modèle se change au profil Cartographe</source>
        <translation>The template is changed in the Cartographer profile</translation>
    </message>
    <message>
        <source>Modèle illisible</source>
        <translation>Unreadable template</translation>
    </message>
    <message>
        <source>&amp;Exporter %1</source>
        <translation>&amp;Export %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>%1, environ %2, environ %3</source>
        <translation>%1, about %2, about %3</translation>
    </message>
    <message>
        <source>Rien n’a été écrit</source>
        <translation>Nothing was written</translation>
    </message>
    <message>
        <source>Les pages déjà écrites seront gardées.</source>
        <translation>The pages already written will be kept.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ExportPreview</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Aperçu</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Page précédente (Ctrl+Page↑)</source>
        <translation>Previous page (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Page montrée</source>
        <translation>Page shown</translation>
    </message>
    <message>
        <source>Page suivante (Ctrl+Page↓)</source>
        <translation>Next page (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Zoom arrière</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom avant</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Voir toute la page</source>
        <translation>See the whole page</translation>
    </message>
    <message>
        <source>Les placer…</source>
        <translation>Place them…</translation>
    </message>
    <message>
        <source>Avancement de l’export</source>
        <translation>Progress of the export</translation>
    </message>
    <message>
        <source>%p&#xa0;%</source>
        <translation>%p%</translation>
    </message>
    <message>
        <source>Cette page ne peut pas être faite.</source>
        <translation>This page cannot be made.</translation>
    </message>
    <message>
        <source>Contrôle de la page&#xa0;: aucun défaut, aucun projet n’est perdu.</source>
        <translation>Page check: no defect, no project is lost.</translation>
    </message>
    <message>
        <source>Contrôle de la page&#xa0;: 1 défaut, que montre «&#xa0;Contrôler la page…&#xa0;».</source>
        <translation>Page check: 1 defect, which “Check the page…” shows.</translation>
    </message>
    <message>
        <source>Contrôle de la page&#xa0;: %1 défauts, que montre «&#xa0;Contrôler la page…&#xa0;».</source>
        <translation>Page check: %1 defects, which “Check the page…” shows.</translation>
    </message>
    <message>
        <source>Tous les projets de cette page ont un lieu.</source>
        <translation>All the projects of this page have a place.</translation>
    </message>
    <message>
        <source>%1 sur cette page.</source>
        <translation>%1 on this page.</translation>
    </message>
    <message>
        <source>Il figure dans l’encadré «&#xa0;%1&#xa0;».</source>
        <translation>It is in the box “%1”.</translation>
    </message>
    <message>
        <source>Ils figurent dans l’encadré «&#xa0;%1&#xa0;».</source>
        <translation>They are in the box “%1”.</translation>
    </message>
    <message>
        <source>Page %1 sur %2  ·  %3</source>
        <translation>Page %1 of %2  ·  %3</translation>
    </message>
    <message>
        <source>%1 pages faites sur %2, %3 en échec</source>
        <translation>%1 pages made of %2, %3 failed</translation>
    </message>
    <message>
        <source>Arrêt, les pages commencées se terminent…</source>
        <translation>Stopping, the pages begun are being finished…</translation>
    </message>
    <message>
        <source>  ·  reste environ %1</source>
        <translation>  ·  about %1 left</translation>
    </message>
    <message>
        <source>Aucune page écrite sur %1</source>
        <translation>No page written of %1</translation>
    </message>
    <message>
        <source>1 page écrite sur %1</source>
        <translation>1 page written of %1</translation>
    </message>
    <message>
        <source>%1 pages écrites sur %2</source>
        <translation>%1 pages written of %2</translation>
    </message>
    <message>
        <source>1 page faite sur %1, en échec</source>
        <translation>1 page made of %1, failed</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ExportReport</name>
    <message>
        <source>&amp;Sans remarque</source>
        <translation>&amp;No remark</translation>
    </message>
    <message>
        <source>&amp;Avec remarques</source>
        <translation>&amp;With remarks</translation>
    </message>
    <message>
        <source>En éc&amp;hec ou non faites</source>
        <translation>&amp;Failed or not done</translation>
    </message>
    <message>
        <source>&amp;Réessayer cette page</source>
        <translation>&amp;Try this page again</translation>
    </message>
    <message>
        <source>Rapport d’export – Cartocontrat</source>
        <translation>Export report – Cartocontrat</translation>
    </message>
    <message>
        <source>Filtrer les pages…</source>
        <translation>Filter the pages…</translation>
    </message>
    <message>
        <source>Filtrer les pages</source>
        <translation>Filter the pages</translation>
    </message>
    <message>
        <source>Pages de l’export</source>
        <translation>Pages of the export</translation>
    </message>
    <message>
        <source>Remarques sur la page choisie</source>
        <translation>Remarks on the selected page</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le rapport…</source>
        <translation>&amp;Save the report…</translation>
    </message>
    <message>
        <source>&amp;Copier</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Re&amp;faire l’export</source>
        <translation>&amp;Repeat the export</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Open the folder</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>page sans remarque</source>
        <translation>page without remark</translation>
    </message>
    <message>
        <source>pages sans remarque</source>
        <translation>pages without remark</translation>
    </message>
    <message>
        <source>page avec remarques</source>
        <translation>page with remarks</translation>
    </message>
    <message>
        <source>pages avec remarques</source>
        <translation>pages with remarks</translation>
    </message>
    <message>
        <source>page en échec</source>
        <translation>failed page</translation>
    </message>
    <message>
        <source>pages en échec</source>
        <translation>failed pages</translation>
    </message>
    <message>
        <source>page en échec ou non faite</source>
        <translation>page failed or not done</translation>
    </message>
    <message>
        <source>pages en échec ou non faites</source>
        <translation>pages failed or not done</translation>
    </message>
    <message>
        <source>Choisissez une page pour en lire les remarques.</source>
        <translation>Select a page to read its remarks.</translation>
    </message>
    <message>
        <source>%1, dans l’encadré.</source>
        <translation>%1, in the box.</translation>
    </message>
    <message>
        <source>%1, %2 non écrit</source>
        <translation>%1, %2 not written</translation>
    </message>
    <message>
        <source>Les fichiers d’avant sont intacts. Corrigez la cause, puis réessayez.</source>
        <translation>The former files are intact. Correct the cause, then try again.</translation>
    </message>
    <message>
        <source>Les autres fichiers de la page sont écrits, ceux d’avant intacts.</source>
        <translation>The other files of the page are written, the former ones intact.</translation>
    </message>
    <message>
        <source>Enregistrer le rapport</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Rapport, que « audit » lit (*.json);;Tableau (*.csv)</source>
        <translation>Report, which “audit” reads (*.json);;Table (*.csv)</translation>
    </message>
    <message>
        <source>Le rapport n’a pas été enregistré</source>
        <translation>The report was not saved</translation>
    </message>
    <message>
        <source>Aucun fichier écrit sur %1</source>
        <translation>No file written of %1</translation>
    </message>
    <message>
        <source>1 fichier écrit sur %1</source>
        <translation>1 file written of %1</translation>
    </message>
    <message>
        <source>%1 fichiers écrits sur %2</source>
        <translation>%1 files written of %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;, %2 en %3&lt;br&gt;&lt;a href=&apos;folder&apos;&gt;%4&lt;/a&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;, %2 in %3&lt;br&gt;&lt;a href=&apos;folder&apos;&gt;%4&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1, %2 non écrits</source>
        <translation>%1, %2 not written</translation>
    </message>
</context>
<context>
    <name>cartocontrat::FiguresModel</name>
    <message>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <source>PCH</source>
        <translation>PCH</translation>
    </message>
    <message>
        <source>RSA</source>
        <translation>RSA</translation>
    </message>
    <message>
        <source>Assistantes familiales</source>
        <translation>Family assistants</translation>
    </message>
    <message>
        <source>Collèges publics</source>
        <translation>State collèges</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Roads</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>FARDA</source>
        <translation>FARDA</translation>
    </message>
    <message>
        <source>SDIS</source>
        <translation>SDIS</translation>
    </message>
    <message>
        <source>%1 bénéficiaires</source>
        <translation>%1 recipients</translation>
    </message>
    <message>
        <source>1 projet</source>
        <translation>1 project</translation>
    </message>
    <message>
        <source>%1 projets</source>
        <translation>%1 projects</translation>
    </message>
    <message>
        <source>plus de %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>tout le département</source>
        <translation>whole département</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>cartocontrat::FileActs</name>
    <message>
        <source>Enregistrement</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Aucun projet ouvert dernièrement</source>
        <translation>No project opened lately</translation>
    </message>
    <message>
        <source>%1[*] – Cartocontrat</source>
        <translation>%1[*] – Cartocontrat</translation>
    </message>
    <message>
        <source>Rien n’a changé depuis le dernier enregistrement</source>
        <translation>Nothing has changed since the last saving</translation>
    </message>
    <message>
        <source>Aucun projet n’est ouvert</source>
        <translation>No project is open</translation>
    </message>
    <message>
        <source>Enregistré à %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>« %1 » enregistré</source>
        <translation>“%1” saved</translation>
    </message>
    <message>
        <source>Les fichiers s’importent dans le profil Cartographe</source>
        <translation>Files are imported in the Cartographer profile</translation>
    </message>
    <message>
        <source>Ce projet est en lecture seule.</source>
        <translation>This project is read-only.</translation>
    </message>
    <message>
        <source>Vos modifications ne peuvent pas être gardées dans «&#xa0;%1&#xa0;»&#xa0;: enregistrez-les dans un autre fichier.</source>
        <translation>Your changes cannot be kept in “%1”: save them in another file.</translation>
    </message>
    <message>
        <source>Enregistrer sous…</source>
        <translation>Save as…</translation>
    </message>
</context>
<context>
    <name>cartocontrat::FileOptions</name>
    <message>
        <source>Page vectorielle, pour imprimer et diffuser</source>
        <translation>Vector page, to print and distribute</translation>
    </message>
    <message>
        <source>Image, pour une note ou un site</source>
        <translation>Image, for a note or a website</translation>
    </message>
    <message>
        <source>Page vectorielle, pour un logiciel de dessin</source>
        <translation>Vector page, for a drawing program</translation>
    </message>
    <message>
        <source>La carte dite en texte, pour qui ne la voit pas (RGAA)</source>
        <translation>The map told as text, for those who cannot see it (RGAA)</translation>
    </message>
    <message>
        <source>La carte dite en tableau, pour un tableur</source>
        <translation>The map told as a table, for a spreadsheet</translation>
    </message>
    <message>
        <source>Écran 16:9</source>
        <translation>16:9 screen</translation>
    </message>
    <message>
        <source> paysage</source>
        <translation> landscape</translation>
    </message>
    <message>
        <source> portrait</source>
        <translation> portrait</translation>
    </message>
    <message>
        <source>&amp;Fichiers</source>
        <translation>&amp;Files</translation>
    </message>
    <message>
        <source>&amp;Impression</source>
        <translation>&amp;Printing</translation>
    </message>
    <message>
        <source>&amp;Mentions</source>
        <translation>&amp;Notices</translation>
    </message>
    <message>
        <source>Réglages des fichiers</source>
        <translation>Settings of the files</translation>
    </message>
    <message>
        <source>M&amp;odèle</source>
        <translation>Temp&amp;late</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>&#xa0;ppp</source>
        <translation>&#xa0;dpi</translation>
    </message>
    <message>
        <source>Points par pouce de l’image PNG</source>
        <translation>Dots per inch of the PNG image</translation>
    </message>
    <message>
        <source>Réso&amp;lution</source>
        <translation>&amp;Resolution</translation>
    </message>
    <message>
        <source>Résolution du PNG</source>
        <translation>Resolution of the PNG</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>&amp;Parcourir…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Nom des fichiers</source>
        <translation>File names</translation>
    </message>
    <message>
        <source>Texte et champs entre accolades&#xa0;; l’exemple est dessous</source>
        <translation>Text and fields in braces; the example is below</translation>
    </message>
    <message>
        <source>&amp;Champ</source>
        <translation>Fiel&amp;d</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Exemple de nom</source>
        <translation>Example of a name</translation>
    </message>
    <message>
        <source>Écran – sRVB</source>
        <translation>Screen – sRGB</translation>
    </message>
    <message>
        <source>Impression – RVB, noirs en encre noire</source>
        <translation>Printing – RGB, blacks in black ink</translation>
    </message>
    <message>
        <source>Imprimeur – CMJN, PDF/X-3</source>
        <translation>Print shop – CMYK, PDF/X-3</translation>
    </message>
    <message>
        <source>Cou&amp;leurs du PDF</source>
        <translation>&amp;Colours of the PDF</translation>
    </message>
    <message>
        <source>Celui de Ghostscript</source>
        <translation>That of Ghostscript</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Parcourir, profil de l’imprimeur</source>
        <translation>Browse, printer’s profile</translation>
    </message>
    <message>
        <source>Profil de l’imprimeur</source>
        <translation>Printer’s profile</translation>
    </message>
    <message>
        <source>Profils de couleur (*.icc *.icm)</source>
        <translation>Colour profiles (*.icc *.icm)</translation>
    </message>
    <message>
        <source>Profil CMJN</source>
        <translation>CMYK profile</translation>
    </message>
    <message>
        <source>Profil CMJN de l’imprimeur</source>
        <translation>CMYK profile of the printer</translation>
    </message>
    <message>
        <source>&#xa0;mm</source>
        <translation>&#xa0;mm</translation>
    </message>
    <message>
        <source>Fond &amp;perdu</source>
        <translation>Blee&amp;d</translation>
    </message>
    <message>
        <source>Traits de c&amp;oupe autour de la page</source>
        <translation>C&amp;rop marks around the page</translation>
    </message>
    <message>
        <source>Géoréférencer la carte (GeoPDF)</source>
        <translation>Georeference the map (GeoPDF)</translation>
    </message>
    <message>
        <source>Ces réglages ne changent que les PDF.</source>
        <translation>These settings change PDFs only.</translation>
    </message>
    <message>
        <source>Celle du modèle</source>
        <translation>That of the template</translation>
    </message>
    <message>
        <source>Mention de communication, au pied de la page</source>
        <translation>Publicity notice, at the foot of the page</translation>
    </message>
    <message>
        <source>Me&amp;ntion</source>
        <translation>Not&amp;ice</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Date de réalisation, imprimée telle quelle&#xa0;: «&#xa0;déc. 2018&#xa0;»</source>
        <translation>Date of making, printed as it stands: “déc. 2018”</translation>
    </message>
    <message>
        <source>Date de réalisation</source>
        <translation>Date of making</translation>
    </message>
    <message>
        <source>Celui du modèle</source>
        <translation>That of the template</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Parcourir, logo</source>
        <translation>Browse, logo</translation>
    </message>
    <message>
        <source>Dessins SVG (*.svg)</source>
        <translation>SVG drawings (*.svg)</translation>
    </message>
    <message>
        <source>Logo (SVG)</source>
        <translation>Logo (SVG)</translation>
    </message>
    <message>
        <source>%1 (%2 × %3 mm)</source>
        <translation>%1 (%2 × %3 mm)</translation>
    </message>
    <message>
        <source>Un PDF/X-3 ne peut pas être géoréférencé</source>
        <translation>A PDF/X-3 cannot be georeferenced</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Dossier des fichiers</source>
        <translation>Folder of the files</translation>
    </message>
</context>
<context>
    <name>cartocontrat::FilePage</name>
    <message>
        <source>Chemin d’un tableau ou d’une couche</source>
        <translation>Path of a table or a layer</translation>
    </message>
    <message>
        <source>Fichier à importer</source>
        <translation>File to import</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Par&amp;courir…</source>
        <translation>Bro&amp;wse…</translation>
    </message>
    <message>
        <source>&lt;p&gt;Ou déposez-le sur cette fenêtre.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Tableaux&lt;/b&gt;&amp;nbsp;: CSV, texte, XLSX, ODS, DBF&lt;/li&gt;&lt;li&gt;&lt;b&gt;Couches&lt;/b&gt;&amp;nbsp;: SHP, GeoPackage, MapInfo TAB ou MIF, GeoJSON, KML ; leurs points, ou un point dans leurs surfaces, donnent le lieu&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Chaque ligne est un projet ou un lieu de présence. Le fichier n’est jamais modifié, et rien n’entre dans le document avant la dernière étape.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Or drop it on this window.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;Tables&lt;/b&gt;: CSV, text, XLSX, ODS, DBF&lt;/li&gt;&lt;li&gt;&lt;b&gt;Layers&lt;/b&gt;: SHP, GeoPackage, MapInfo TAB or MIF, GeoJSON, KML; their points, or a point inside their areas, give the place&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Each row is a project or a place of service. The file is never changed, and nothing enters the document before the last step.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choisir le fichier</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Un tableau de projets ou de lieux, ou une couche qui les porte.</source>
        <translation>A table of projects or places, or a layer that holds them.</translation>
    </message>
    <message>
        <source>Tableaux et couches (*.csv *.txt *.tsv *.xlsx *.ods *.dbf *.shp *.gpkg *.tab *.mif *.geojson *.json *.kml *.fgb);;Tous les fichiers (*)</source>
        <translation>Tables and layers (*.csv *.txt *.tsv *.xlsx *.ods *.dbf *.shp *.gpkg *.tab *.mif *.geojson *.json *.kml *.fgb);;All files (*)</translation>
    </message>
    <message>
        <source>Le fichier n’est pas lu</source>
        <translation>The file was not read</translation>
    </message>
    <message>
        <source>Rien n’a changé dans le document.</source>
        <translation>Nothing has changed in the document.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::FilterBar</name>
    <message>
        <source>Filtres</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Ajouter un filtre</source>
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>Choisir un critère, puis une valeur</source>
        <translation>Choose a criterion, then a value</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; projet</source>
        <translation>&lt;b&gt;1&lt;/b&gt; project</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; projets</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; projects</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; projet sur %1</source>
        <translation>&lt;b&gt;1&lt;/b&gt; project of %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; projets sur %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; projects of %2</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cartocontrat::FilterChip</name>
    <message>
        <source>Retirer le filtre %1</source>
        <translation>Remove the filter %1</translation>
    </message>
    <message>
        <source>Retirer ce filtre (Suppr)</source>
        <translation>Remove this filter (Delete)</translation>
    </message>
</context>
<context>
    <name>cartocontrat::FiltersPanel</name>
    <message>
        <source>Thématiques</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Subvention votée</source>
        <translation>Grant voted</translation>
    </message>
    <message>
        <source>Non localisés</source>
        <translation>Not located</translation>
    </message>
    <message>
        <source>Aucun filtre</source>
        <translation>No filter</translation>
    </message>
    <message>
        <source>Ouvrez un projet ou des données.</source>
        <translation>Open a project or data.</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Nomenclature</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>à</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Montant le plus faible</source>
        <translation>Lowest amount</translation>
    </message>
    <message>
        <source>Montant le plus élevé</source>
        <translation>Highest amount</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Titre, commune, note…</source>
        <translation>Title, commune, note…</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Maître d’ouvrage</source>
        <translation>Project owner</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Subvention votée  %1</source>
        <translation>Grant voted  %1</translation>
    </message>
    <message>
        <source>Non localisés  %1</source>
        <translation>Not located  %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Aucun&lt;/b&gt; projet affiché sur %1</source>
        <translation>&lt;b&gt;No&lt;/b&gt; project shown of %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;1&lt;/b&gt; projet affiché sur %1</source>
        <translation>&lt;b&gt;1&lt;/b&gt; project shown of %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; projets affichés sur %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; projects shown of %2</translation>
    </message>
    <message>
        <source>Tous (aucun renseigné)</source>
        <translation>All (none given)</translation>
    </message>
    <message>
        <source>Tous (1 renseigné)</source>
        <translation>All (1 given)</translation>
    </message>
    <message>
        <source>Tous (%1 renseignés)</source>
        <translation>All (%1 given)</translation>
    </message>
    <message>
        <source>Non renseigné</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;%1&quot;&gt;Ne plus filtrer sur %2&lt;/a&gt;</source>
        <translation>&lt;a href=&quot;%1&quot;&gt;Stop filtering on %2&lt;/a&gt;</translation>
    </message>
    <message>
        <source>« %1 » n’est pas un montant : écrivez par exemple 69 630,50</source>
        <translation>“%1” is not an amount: write for instance 69 630,50</translation>
    </message>
</context>
<context>
    <name>cartocontrat::FinancingBar</name>
    <message>
        <source>Plan de financement : %1</source>
        <translation>Financing plan: %1</translation>
    </message>
</context>
<context>
    <name>cartocontrat::FinancingModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>cartocontrat::GuideWindow</name>
    <message>
        <source>Guide – Cartocontrat</source>
        <translation>Guide – Cartocontrat</translation>
    </message>
    <message>
        <source>Page du guide</source>
        <translation>Page of the guide</translation>
    </message>
    <message>
        <source>Le guide n’a pas été trouvé dans « %1 ». Le reste du programme marche sans lui. Installez de nouveau Cartocontrat pour l’avoir.</source>
        <translation>The guide was not found in “%1”. The rest of the program works without it. Install Cartocontrat again to have it.</translation>
    </message>
    <message>
        <source>Chercher dans le guide…</source>
        <translation>Search the guide…</translation>
    </message>
    <message>
        <source>Chercher dans le guide</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Pages du guide</source>
        <translation>Pages of the guide</translation>
    </message>
    <message>
        <source>Page &amp;lue avant</source>
        <translation>Page &amp;read before</translation>
    </message>
    <message>
        <source>&amp;Sommaire</source>
        <translation>&amp;Contents</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Aucune page pour « %1 ». Essayez un mot plus court.</source>
        <translation>No page for “%1”. Try a shorter word.</translation>
    </message>
    <message>
        <source>1 page. Entrée va au passage suivant.</source>
        <translation>1 page. Enter goes to the next passage.</translation>
    </message>
    <message>
        <source>%1 pages. Entrée va au passage suivant.</source>
        <translation>%1 pages. Enter goes to the next passage.</translation>
    </message>
    <message>
        <source>%1 – Guide de Cartocontrat</source>
        <translation>%1 – Guide to Cartocontrat</translation>
    </message>
    <message>
        <source>Guide de Cartocontrat</source>
        <translation>Guide to Cartocontrat</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ImportActs</name>
    <message>
        <source>Les données ne sont pas encore lues</source>
        <translation>The data have not been read yet</translation>
    </message>
    <message>
        <source>Les données ne sont pas encore lues : recommencez l’import ensuite</source>
        <translation>The data have not been read yet: begin the import again afterwards</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ImportAssistant</name>
    <message>
        <source>&lt; &amp;Précédent</source>
        <translation>&lt; &amp;Back</translation>
    </message>
    <message>
        <source>Étapes de l’import</source>
        <translation>Steps of the import</translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Importer des lieux</source>
        <translation>Import places</translation>
    </message>
    <message>
        <source>Importer des projets</source>
        <translation>Import projects</translation>
    </message>
    <message>
        <source>Lecture en cours</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Suivant &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>&amp;Importer 1 ligne</source>
        <translation>&amp;Import 1 row</translation>
    </message>
    <message>
        <source>&amp;Importer %1 lignes</source>
        <translation>&amp;Import %1 rows</translation>
    </message>
    <message>
        <source>A&amp;rrêter</source>
        <translation>St&amp;op</translation>
    </message>
    <message>
        <source>&amp;Annuler</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>L’import n’est pas terminé</source>
        <translation>The import is not finished</translation>
    </message>
    <message>
        <source>Le champ choisi pour chaque colonne et les décisions prises ligne par ligne seraient perdus. Rien n’est encore entré dans le document, et le fichier reste tel qu’il est.</source>
        <translation>The field chosen for each column and the decisions taken row by row would be lost. Nothing has entered the document yet, and the file stays as it is.</translation>
    </message>
    <message>
        <source>&amp;Continuer l’import</source>
        <translation>&amp;Go on with the import</translation>
    </message>
    <message>
        <source>&amp;Abandonner l’import</source>
        <translation>Give &amp;up the import</translation>
    </message>
    <message>
        <source>Import terminé</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>1 ligne importée</source>
        <translation>1 row imported</translation>
    </message>
    <message>
        <source>%1 lignes importées</source>
        <translation>%1 rows imported</translation>
    </message>
    <message>
        <source>&amp;Importer</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>R&amp;ien à importer</source>
        <translation>Noth&amp;ing to import</translation>
    </message>
    <message>
        <source>Revenir à cette étape</source>
        <translation>Go back to this step</translation>
    </message>
</context>
<context>
    <name>cartocontrat::JournalDialog</name>
    <message>
        <source>Journal</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Ce que le programme a lu, écrit et signalé : %1</source>
        <translation>What the program read, wrote and reported: %1</translation>
    </message>
    <message>
        <source>Ouvrir le dossier</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>cartocontrat::JournalKeeper</name>
    <message>
        <source>ÉCHEC  %1</source>
        <translation>FAILED  %1</translation>
    </message>
    <message>
        <source>Lecture des données livrées</source>
        <translation>Reading of the shipped data</translation>
    </message>
    <message>
        <source>Lecture de %1</source>
        <translation>Reading of %1</translation>
    </message>
    <message>
        <source>Avertissement  %1</source>
        <translation>Warning  %1</translation>
    </message>
</context>
<context>
    <name>cartocontrat::LegendModel</name>
    <message>
        <source>MDADT – Aménagement</source>
        <translation>MDADT – Aménagement</translation>
    </message>
    <message>
        <source>CER – Entretien routier</source>
        <translation>CER – Entretien routier</translation>
    </message>
    <message>
        <source>MDS – Solidarité et sites</source>
        <translation>MDS – Solidarité et sites</translation>
    </message>
    <message>
        <source>CIS – Incendie et secours</source>
        <translation>CIS – Incendie et secours</translation>
    </message>
    <message>
        <source>%1
Sa couche manque dans les données</source>
        <translation>%1
Its layer is missing from the data</translation>
    </message>
    <message>
        <source>%1
Les données ne le disent pas</source>
        <translation>%1
The data do not tell it</translation>
    </message>
    <message>
        <source>Territoire</source>
        <translation>Territory</translation>
    </message>
    <message>
        <source>Contrat %1</source>
        <translation>Contract %1</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>RD de 1re catégorie</source>
        <translation>RD of the 1st category</translation>
    </message>
    <message>
        <source>RD de 2e catégorie</source>
        <translation>RD of the 2nd category</translation>
    </message>
    <message>
        <source>RD de 3e catégorie</source>
        <translation>RD of the 3rd category</translation>
    </message>
</context>
<context>
    <name>cartocontrat::LegendPanel</name>
    <message>
        <source>Aucune légende</source>
        <translation>No legend</translation>
    </message>
    <message>
        <source>Ouvrez un projet ou des données.</source>
        <translation>Open a project or data.</translation>
    </message>
    <message>
        <source>Légende</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Monter dans la légende</source>
        <translation>Move up in the legend</translation>
    </message>
    <message>
        <source>Descendre dans la légende</source>
        <translation>Move down in the legend</translation>
    </message>
</context>
<context>
    <name>cartocontrat::MainToolBar</name>
    <message>
        <source>Barre principale</source>
        <translation>Main toolbar</translation>
    </message>
    <message>
        <source>Échelle</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Rechercher un territoire, un projet, une commande…</source>
        <translation>Search for a territory, a project, a command…</translation>
    </message>
    <message>
        <source>Rechercher une intercommunalité, une commune, un projet…</source>
        <translation>Search for an intercommunality, a commune, a project…</translation>
    </message>
    <message>
        <source>Lecture seule</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Ce projet est ouvert ailleurs, ou son dossier n’accepte pas d’écriture : « Enregistrer sous… » garde vos modifications dans un autre fichier</source>
        <translation>This project is open elsewhere, or its folder cannot be written to: “Save as…” keeps your changes in another file</translation>
    </message>
    <message>
        <source>Échelle de la carte</source>
        <translation>Scale of the map</translation>
    </message>
    <message>
        <source>L’échelle d’une page est celle qui montre tout son territoire</source>
        <translation>The scale of a page is the one that shows its whole territory</translation>
    </message>
</context>
<context>
    <name>cartocontrat::MainWindow</name>
    <message>
        <source>Aucune étiquette masquée</source>
        <translation>No hidden call-out</translation>
    </message>
    <message>
        <source>C’est la première vue</source>
        <translation>This is the first view</translation>
    </message>
    <message>
        <source>C’est la dernière vue</source>
        <translation>This is the last view</translation>
    </message>
    <message>
        <source>Choisissez une étiquette</source>
        <translation>Select a call-out</translation>
    </message>
    <message>
        <source>Choisissez un projet</source>
        <translation>Select a project</translation>
    </message>
    <message>
        <source>Rien n’a été modifié</source>
        <translation>Nothing was changed</translation>
    </message>
    <message>
        <source>Rien n’a été défait</source>
        <translation>Nothing was undone</translation>
    </message>
    <message>
        <source>Annuler « %1 »</source>
        <translation>Undo “%1”</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Rétablir « %1 »</source>
        <translation>Redo “%1”</translation>
    </message>
    <message>
        <source>Rétablir</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Aucun filtre n’est mis</source>
        <translation>No filter is set</translation>
    </message>
    <message>
        <source>La carte n’a pas de taille imprimée</source>
        <translation>The map has no printed size</translation>
    </message>
    <message>
        <source>C’est la première page</source>
        <translation>This is the first page</translation>
    </message>
    <message>
        <source>C’est la dernière page</source>
        <translation>This is the last page</translation>
    </message>
    <message>
        <source>Page de %1 × %2 mm</source>
        <translation>Page of %1 × %2 mm</translation>
    </message>
    <message>
        <source>Les étiquettes libres sont déjà où la page les place</source>
        <translation>The free call-outs are already where the page places them</translation>
    </message>
    <message>
        <source>Étiquettes libres replacées ; les épinglées n’ont pas bougé</source>
        <translation>Free call-outs placed again; the pinned ones did not move</translation>
    </message>
    <message>
        <source>Toutes les étiquettes</source>
        <translation>All call-outs</translation>
    </message>
    <message>
        <source>Épinglée</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Épingler</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Étiquette envoyée dans l’autre colonne. Ctrl+Z annule.</source>
        <translation>Call-out sent to the other column. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>« %1 » n’est pas une échelle : écrivez par exemple 1:50 000</source>
        <translation>“%1” is not a scale: write for instance 1:50 000</translation>
    </message>
    <message>
        <source>Étiquette masquée. Ctrl+Z annule ; « Page, Réafficher » la retrouve.</source>
        <translation>Call-out hidden. Ctrl+Z undoes; “Page, Show again” brings it back.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::MapButtons</name>
    <message>
        <source>Le nord est en haut</source>
        <translation>North is up</translation>
    </message>
    <message>
        <source>Nord</source>
        <translation>North</translation>
    </message>
    <message>
        <source>Nord : le haut de la carte. Un clic dit l’écart au nord géographique</source>
        <translation>North: the top of the map. A click tells how far true north is from it</translation>
    </message>
    <message>
        <source>Le nord est en haut ; ici, le nord géographique est à %1° vers %2</source>
        <translation>North is up; here, true north is %1° towards the %2</translation>
    </message>
    <message>
        <source>l’est</source>
        <translation>east</translation>
    </message>
    <message>
        <source>l’ouest</source>
        <translation>west</translation>
    </message>
</context>
<context>
    <name>cartocontrat::MapCanvas</name>
    <message>
        <source>Carte</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>cartocontrat::MessageBar</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Avertissement</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Échec</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>cartocontrat::NewDialog</name>
    <message>
        <source>Dossiers de données</source>
        <translation>Data folders</translation>
    </message>
    <message>
        <source>Nouveau projet</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Le territoire et le format restent ; les filtres et les modifications ne sont pas repris. Sans dossier, les données sont celles livrées avec le programme.</source>
        <translation>The territory and the page size stay; filters and changes are not carried over. Without a folder, the data are those shipped with the program.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Modèle</source>
        <translation>&amp;Template</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>cartocontrat::PageCanvas</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;white-space:pre&apos;&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;Clic : fiche&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;white-space:pre&apos;&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;%2&lt;br&gt;Click: card&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>Call-out</translation>
    </message>
    <message>
        <source>Ligne de liste</source>
        <translation>List row</translation>
    </message>
    <message>
        <source>colonne de gauche</source>
        <translation>left column</translation>
    </message>
    <message>
        <source>colonne de droite</source>
        <translation>right column</translation>
    </message>
    <message>
        <source>Colonne de gauche</source>
        <translation>Left column</translation>
    </message>
    <message>
        <source>Colonne de droite</source>
        <translation>Right column</translation>
    </message>
    <message>
        <source>épinglée</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>Largeur : %1</source>
        <translation>Width: %1</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Ctrl : sans aimant · Échap : annuler</source>
        <translation>Ctrl: no snapping · Esc: cancel</translation>
    </message>
    <message>
        <source>Relâchez pour poser l’étiquette · Échap : annuler</source>
        <translation>Release to set the call-out down · Esc: cancel</translation>
    </message>
    <message>
        <source>Étiquette épinglée · Clic : libérer</source>
        <translation>Pinned call-out · Click: free it</translation>
    </message>
</context>
<context>
    <name>cartocontrat::PageCheck</name>
    <message>
        <source>Aucune page n’est montrée</source>
        <translation>No page is shown</translation>
    </message>
</context>
<context>
    <name>cartocontrat::PageCopies</name>
    <message>
        <source>Aucune page n’est montrée</source>
        <translation>No page is shown</translation>
    </message>
    <message>
        <source>Copie de la page…</source>
        <translation>Copying the page…</translation>
    </message>
    <message>
        <source>La page n’a pas été copiée&#xa0;: il n’y a pas assez de mémoire pour son image</source>
        <translation>The page was not copied: there is not enough memory for its image</translation>
    </message>
    <message>
        <source>Page copiée en image (%1 × %2 pixels), avec sa description</source>
        <translation>Page copied as an image (%1 × %2 pixels), with its description</translation>
    </message>
    <message>
        <source>Description de la page copiée</source>
        <translation>Description of the page copied</translation>
    </message>
    <message>
        <source>Imprimer la page – Cartocontrat</source>
        <translation>Print the page – Cartocontrat</translation>
    </message>
    <message>
        <source>Copier la carte en image</source>
        <translation>Copy the map as an image</translation>
    </message>
    <message>
        <source>Copier la page en image</source>
        <translation>Copy the page as an image</translation>
    </message>
    <message>
        <source>%1, carte à l’échelle %2</source>
        <translation>%1, map at scale %2</translation>
    </message>
    <message>
        <source>Carte copiée en image (%1 × %2 pixels)</source>
        <translation>Map copied as an image (%1 × %2 pixels)</translation>
    </message>
</context>
<context>
    <name>cartocontrat::PagePicker</name>
    <message>
        <source>&amp;Une page</source>
        <translation>&amp;One page</translation>
    </message>
    <message>
        <source>Une &amp;série</source>
        <translation>A &amp;series</translation>
    </message>
    <message>
        <source>&amp;Tout cocher</source>
        <translation>&amp;Tick all</translation>
    </message>
    <message>
        <source>Tout &amp;décocher</source>
        <translation>&amp;Untick all</translation>
    </message>
    <message>
        <source>Seulement sans &amp;remarque</source>
        <translation>Only without re&amp;mark</translation>
    </message>
    <message>
        <source>Pages de la série</source>
        <translation>Pages of the series</translation>
    </message>
    <message>
        <source>Nombre de pages</source>
        <translation>Number of pages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Projets</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Choix libre</source>
        <translation>Free choice</translation>
    </message>
    <message>
        <source>Toutes les intercommunalités</source>
        <translation>All the intercommunalities</translation>
    </message>
    <message>
        <source>Les pages d’ensemble</source>
        <translation>The overview pages</translation>
    </message>
    <message>
        <source>Toutes les pages</source>
        <translation>All the pages</translation>
    </message>
    <message>
        <source>Aucune page</source>
        <translation>No page</translation>
    </message>
    <message>
        <source>Page montrée</source>
        <translation>Page shown</translation>
    </message>
    <message>
        <source>Grand territoire non précisé</source>
        <translation>Large territory not specified</translation>
    </message>
    <message>
        <source>Pages d’ensemble</source>
        <translation>Overview pages</translation>
    </message>
    <message>
        <source>Sans contrat</source>
        <translation>Without contract</translation>
    </message>
    <message>
        <source>Prête</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>%1 à placer</source>
        <translation>%1 to place</translation>
    </message>
    <message>
        <source>Aucune page cochée</source>
        <translation>No page ticked</translation>
    </message>
    <message>
        <source>1 page cochée</source>
        <translation>1 page ticked</translation>
    </message>
    <message>
        <source>%1 pages cochées</source>
        <translation>%1 pages ticked</translation>
    </message>
    <message>
        <source>Écrite, %1 à placer</source>
        <translation>Written, %1 to place</translation>
    </message>
    <message>
        <source>Écrite</source>
        <translation>Written</translation>
    </message>
</context>
<context>
    <name>cartocontrat::PlaceForm</name>
    <message>
        <source>Modifier un lieu</source>
        <translation>Edit a place</translation>
    </message>
    <message>
        <source>&amp;Lieu</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Caté&amp;gorie</source>
        <translation>Cate&amp;gory</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Un lieu a un nom. Écrivez-le, ou annulez pour garder le sien.</source>
        <translation>A place has a name. Write it, or cancel to keep its own.</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>Un lieu est dans une commune. Choisissez-en une, ou annulez pour garder la sienne.</source>
        <translation>A place is in a commune. Choose one, or cancel to keep its own.</translation>
    </message>
    <message>
        <source>&amp;Adresse</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Enregistrez ou annulez avant de choisir un autre lieu</source>
        <translation>Save or cancel before choosing another place</translation>
    </message>
</context>
<context>
    <name>cartocontrat::PlaceList</name>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ajouter un dossier…</source>
        <translation>Add a folder…</translation>
    </message>
    <message>
        <source>Dossier de données</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Choisissez un dossier de la liste</source>
        <translation>Select a folder of the list</translation>
    </message>
</context>
<context>
    <name>cartocontrat::Placing</name>
    <message>
        <source>Le projet n’est pas placé. %1</source>
        <translation>The project is not placed. %1</translation>
    </message>
    <message>
        <source>Aucune commune ici</source>
        <translation>No commune here</translation>
    </message>
    <message>
        <source>Échap : annuler</source>
        <translation>Esc: cancel</translation>
    </message>
    <message>
        <source>Aucune page ne l’y montrerait · Échap : annuler</source>
        <translation>No page would show it there · Esc: cancel</translation>
    </message>
    <message>
        <source>Relâcher : placer ici · Échap : annuler</source>
        <translation>Release: place here · Esc: cancel</translation>
    </message>
    <message>
        <source>Entrée ou clic : placer ici · Échap : annuler</source>
        <translation>Enter or click: place here · Esc: cancel</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas placé&#xa0;: un autre projet a été choisi</source>
        <translation>“%1” is not placed: another project was chosen</translation>
    </message>
    <message>
        <source>« %1 » est placé : %2</source>
        <translation>“%1” is placed: %2</translation>
    </message>
    <message>
        <source>%1. De %2 lieux il lui en reste %3 ; Ctrl+Z annule.</source>
        <translation>%1. Of its %2 places %3 are left; Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>Remplace tous ses lieux de cette intercommunalité</source>
        <translation>Replaces all its places in this intercommunality</translation>
    </message>
</context>
<context>
    <name>cartocontrat::PlaneView</name>
    <message>
        <source>Point de « %1 » · flèches ou souris : déplacer · Échap : laisser</source>
        <translation>Point of “%1” · arrows or mouse: move · Esc: leave</translation>
    </message>
    <message>
        <source>« %1 » a plusieurs lieux : « Placer sur la carte » lui en donne un seul.</source>
        <translation>“%1” has several places: “Place on the map” gives it a single one.</translation>
    </message>
    <message>
        <source>« %1 » n’a pas bougé : aucune page ne le montrerait hors de son intercommunalité.</source>
        <translation>“%1” did not move: no page would show it outside its intercommunality.</translation>
    </message>
    <message>
        <source>« %1 » est à %2</source>
        <translation>“%1” is at %2</translation>
    </message>
    <message>
        <source>« %1 » n’a pas bougé : ce point est hors du département.</source>
        <translation>“%1” did not move: this point is outside the département.</translation>
    </message>
    <message>
        <source>« %1 » a bougé ; la page réunit les services d’une commune à son chef-lieu</source>
        <translation>“%1” moved; the page gathers the services of a commune at its main town</translation>
    </message>
    <message>
        <source>Aucune commune ici</source>
        <translation>No commune here</translation>
    </message>
    <message>
        <source>Relâcher : déplacer ici · Échap : annuler</source>
        <translation>Release: move here · Esc: cancel</translation>
    </message>
</context>
<context>
    <name>cartocontrat::PreferencesDialog</name>
    <message>
        <source>Dossiers de données ouverts au démarrage</source>
        <translation>Data folders opened at start</translation>
    </message>
    <message>
        <source>Préférences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Dossier du cache</source>
        <translation>Cache folder</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Taille des textes</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Celui de la dernière fois</source>
        <translation>That of the last time</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Cartographe</source>
        <translation>Cartographer</translation>
    </message>
    <message>
        <source>Profil au démarrage</source>
        <translation>Profile at start</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Contraste usuel</source>
        <translation>Usual contrast</translation>
    </message>
    <message>
        <source>Contraste élevé</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Ouvrir au démarrage</source>
        <translation>Open at start</translation>
    </message>
    <message>
        <source>Sans dossier, le programme demande au démarrage ce qu’il faut ouvrir.</source>
        <translation>Without a folder, the program asks at start what to open.</translation>
    </message>
    <message>
        <source>Dossier du &amp;cache</source>
        <translation>&amp;Cache folder</translation>
    </message>
    <message>
        <source>Les couches lues y sont gardées ; il peut être vidé à tout moment. Un autre dossier vaut au prochain démarrage.</source>
        <translation>The layers read are kept there; it may be emptied at any time. Another folder takes effect at the next start.</translation>
    </message>
    <message>
        <source>&amp;Taille des textes</source>
        <translation>&amp;Text size</translation>
    </message>
    <message>
        <source>&amp;Profil au démarrage</source>
        <translation>&amp;Profile at start</translation>
    </message>
    <message>
        <source>C&amp;ontraste</source>
        <translation>C&amp;ontrast</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Choisir le dossier du cache</source>
        <translation>Choose the cache folder</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>&amp;Langue, au prochain démarrage</source>
        <translation>&amp;Language, from the next start</translation>
    </message>
</context>
<context>
    <name>cartocontrat::PreviewModel</name>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ProgramActs</name>
    <message>
        <source>Préférences enregistrées</source>
        <translation>Preferences saved</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ProjectCard</name>
    <message>
        <source>Plan de financement</source>
        <translation>Financing plan</translation>
    </message>
    <message>
        <source>Aide votée</source>
        <translation>Grant voted</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Autre montant</source>
        <translation>Other amount</translation>
    </message>
    <message>
        <source>Coût total</source>
        <translation>Total cost</translation>
    </message>
    <message>
        <source>Thématique</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Maître d’ouvrage</source>
        <translation>Project owner</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intercommunality</translation>
    </message>
    <message>
        <source>Livret</source>
        <translation>Booklet</translation>
    </message>
    <message>
        <source>Note : %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Ligne de la transcription du document qui dit ces faits</source>
        <translation>Line of the document’s transcription that says these facts</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>placé à la main</source>
        <translation>placed by hand</translation>
    </message>
    <message>
        <source>Montant corrigé</source>
        <translation>Corrected amount</translation>
    </message>
    <message>
        <source>Voir sur la carte</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Montre la carte là où est le projet</source>
        <translation>Shows the map where the project is</translation>
    </message>
    <message>
        <source>La carte montre ses communes&#xa0;: elles sont trop nombreuses pour qu’il y soit marqué</source>
        <translation>The map shows its communes: they are too many for it to be marked there</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ProjectForm</name>
    <message>
        <source>Modifier le projet</source>
        <translation>Edit the project</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>Un projet a un titre. Écrivez-le, ou annulez pour garder le sien.</source>
        <translation>A project has a title. Write it, or cancel to keep its own.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Montant</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>Donnez un montant, ou annulez pour garder celui du contrat.</source>
        <translation>Give an amount, or cancel to keep that of the contract.</translation>
    </message>
    <message>
        <source>Ce n’est pas un montant. Écrivez par exemple « 69 630,50 » ou « 1,3 million € ».</source>
        <translation>This is not an amount. Write for example “69 630,50” or “1,3 million €”.</translation>
    </message>
    <message>
        <source>Un montant ne peut pas être négatif.</source>
        <translation>An amount cannot be negative.</translation>
    </message>
    <message>
        <source>Montant &amp;imprimé</source>
        <translation>Amount &amp;printed</translation>
    </message>
    <message>
        <source>&amp;Autre montant imprimé</source>
        <translation>&amp;Other amount printed</translation>
    </message>
    <message>
        <source>Second montant de l’étiquette, par exemple « À venir : 3,6 millions € »</source>
        <translation>Second amount of the call-out, for example “À venir : 3,6 millions €”</translation>
    </message>
    <message>
        <source>Nat&amp;ure</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Période</source>
        <translation>P&amp;eriod</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>T&amp;hématique</source>
        <translation>T&amp;heme</translation>
    </message>
    <message>
        <source>Maître d’&amp;ouvrage</source>
        <translation>Project o&amp;wner</translation>
    </message>
    <message>
        <source>&amp;Commune</source>
        <translation>&amp;Commune</translation>
    </message>
    <message>
        <source>Anné&amp;e</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Écrivez une année, comme « 2019 », ou deux, comme « 2019-2020 ».</source>
        <translation>Write one year, like “2019”, or two, like “2019-2020”.</translation>
    </message>
    <message>
        <source>Dé&amp;but</source>
        <translation>&amp;Beginning</translation>
    </message>
    <message>
        <source>&amp;Fin</source>
        <translation>En&amp;d</translation>
    </message>
    <message>
        <source>Comme le contrat l’imprime : « décembre 2018 »</source>
        <translation>As the contract prints it: “décembre 2018”</translation>
    </message>
    <message>
        <source>Autres nomen&amp;clatures</source>
        <translation>Other c&amp;lassifications</translation>
    </message>
    <message>
        <source>Ce que la page écrit, tel que le contrat l’imprime&#x202f;; vide, elle écrit le montant</source>
        <translation>What the page writes, as the contract prints it; where it is empty, the page writes the amount</translation>
    </message>
    <message>
        <source>La page écrira «&#xa0;%1&#xa0;»</source>
        <translation>The page will write “%1”</translation>
    </message>
    <message>
        <source>Ce n’est pas le montant donné au-dessus. Videz ce champ pour que la page écrive «&#xa0;%1&#xa0;».</source>
        <translation>This is not the amount given above. Empty this field for the page to write “%1”.</translation>
    </message>
    <message>
        <source>Cette date n’existe pas.</source>
        <translation>This date does not exist.</translation>
    </message>
    <message>
        <source>Donnez au moins l’année : « décembre 2018 », « été 2019 » ou « 29/04/2019 ».</source>
        <translation>Give the year at least: “décembre 2018”, “été 2019” or “29/04/2019”.</translation>
    </message>
    <message>
        <source>La fiche garde le plan de financement du livret.</source>
        <translation>The card keeps the financing plan of the booklet.</translation>
    </message>
    <message>
        <source>La fiche garde l’aide votée (%1) et le plan de financement du livret.</source>
        <translation>The card keeps the aid voted (%1) and the financing plan of the booklet.</translation>
    </message>
    <message>
        <source>La fiche garde l’aide votée : %1.</source>
        <translation>The card keeps the aid voted: %1.</translation>
    </message>
    <message>
        <source>Aucune : le lieu reste celui que dit le contrat</source>
        <translation>None: the place stays the one that the contract tells</translation>
    </message>
    <message>
        <source>Plusieurs : %1</source>
        <translation>Several: %1</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ProjectListView</name>
    <message>
        <source>Montant décroissant</source>
        <translation>Amount, descending</translation>
    </message>
    <message>
        <source>Montant croissant</source>
        <translation>Amount, ascending</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intercommunality</translation>
    </message>
    <message>
        <source>Thématique</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Trier par</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Projets</source>
        <translation>Projects</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ProjectTableModel</name>
    <message>
        <source>Automatique</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Épinglée</source>
        <translation>Pinned</translation>
    </message>
    <message>
        <source>Encadré (EPCI entier)</source>
        <translation>Box (whole intercommunality)</translation>
    </message>
    <message>
        <source>À placer</source>
        <translation>To place</translation>
    </message>
    <message>
        <source>Masquée</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Projets</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Les étiquettes mêlent des coûts, des parts et des plans : leur somme ne dirait rien.</source>
        <translation>The call-outs mix costs, shares and plans: their sum would mean nothing.</translation>
    </message>
    <message>
        <source>Thématique</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Étiquette</source>
        <translation>Call-out</translation>
    </message>
    <message>
        <source>Intercommunalité</source>
        <translation>Intercommunality</translation>
    </message>
    <message>
        <source>Maître d’ouvrage</source>
        <translation>Project owner</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Subvention votée</source>
        <translation>Grant voted</translation>
    </message>
    <message>
        <source>Autre côté</source>
        <translation>Other side</translation>
    </message>
    <message>
        <source>Ce que la page imprime&#xa0;: %1</source>
        <translation>What the page prints: %1</translation>
    </message>
    <message>
        <source>Envoyée dans la colonne d’en face. «&#xa0;Replacer les autres&#xa0;» (Ctrl+R) la rend au placement automatique, Ctrl+Z annule.</source>
        <translation>Sent to the column opposite. “Place the others again” (Ctrl+R) gives it back to automatic placement, Ctrl+Z undoes.</translation>
    </message>
    <message>
        <source>Gardée à sa place. «&#xa0;Épingler ou libérer&#xa0;» (Ctrl+E) la rend au placement automatique.</source>
        <translation>Kept in its place. “Pin or release” (Ctrl+E) gives it back to automatic placement.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ProjectsPanel</name>
    <message>
        <source>Aucun projet</source>
        <translation>No project</translation>
    </message>
    <message>
        <source>Ouvrez un projet ou des données.</source>
        <translation>Open a project or data.</translation>
    </message>
    <message>
        <source>Filtrer le tableau…</source>
        <translation>Filter the table…</translation>
    </message>
    <message>
        <source>Filtrer le tableau</source>
        <translation>Filter the table</translation>
    </message>
    <message>
        <source>Ne montre que les projets que le texte ne situe pas</source>
        <translation>Shows only the projects that the text does not locate</translation>
    </message>
    <message>
        <source>Projets de la page</source>
        <translation>Projects of the page</translation>
    </message>
    <message>
        <source>Copier les lignes</source>
        <translation>Copy the rows</translation>
    </message>
    <message>
        <source>1 projet</source>
        <translation>1 project</translation>
    </message>
    <message>
        <source>%1 projets</source>
        <translation>%1 projects</translation>
    </message>
    <message>
        <source>, %1 affichés</source>
        <translation>, %1 shown</translation>
    </message>
    <message>
        <source>, 1 sélectionné</source>
        <translation>, 1 selected</translation>
    </message>
    <message>
        <source>, %1 sélectionnés</source>
        <translation>, %1 selected</translation>
    </message>
    <message>
        <source>Projets (%1)</source>
        <translation>Projects (%1)</translation>
    </message>
    <message>
        <source>À placer (%1)</source>
        <translation>To place (%1)</translation>
    </message>
    <message>
        <source>Tous les projets ont un lieu</source>
        <translation>All the projects have a place</translation>
    </message>
    <message>
        <source>Aucun projet du tableau pour « %1 »</source>
        <translation>No project of the table for “%1”</translation>
    </message>
    <message>
        <source>Montrer tous les projets</source>
        <translation>Show all the projects</translation>
    </message>
    <message>
        <source>Aucun projet sur ce territoire</source>
        <translation>No project in this territory</translation>
    </message>
    <message>
        <source>Le contrat de %1 n’en nomme aucun.</source>
        <translation>The contract of %1 names none.</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Aucun projet ne répond à ces filtres</source>
        <translation>No project matches these filters</translation>
    </message>
    <message>
        <source>1 ligne copiée</source>
        <translation>1 row copied</translation>
    </message>
    <message>
        <source>%1 lignes copiées</source>
        <translation>%1 rows copied</translation>
    </message>
    <message>
        <source>Exporter le tableau</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>projets-%1.xlsx</source>
        <translation>projects-%1.xlsx</translation>
    </message>
    <message>
        <source>Classeur Excel (*.xlsx);;Classeur OpenDocument (*.ods);;Texte CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;CSV text (*.csv)</translation>
    </message>
    <message>
        <source>Le tableau n’est pas exporté</source>
        <translation>The table was not exported</translation>
    </message>
    <message>
        <source>Tableau exporté : %1</source>
        <translation>Table exported: %1</translation>
    </message>
    <message>
        <source>Export du tableau…</source>
        <translation>Exporting the table…</translation>
    </message>
    <message>
        <source>Un tableau est en cours d’export</source>
        <translation>A table is being exported</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2.</source>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>&#x202f;; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Sans filtre sur %1, 1 projet répond.</source>
        <translation>Without a filter on %1, 1 project answers.</translation>
    </message>
    <message>
        <source>Sans filtre sur %1, %2 projets répondent.</source>
        <translation>Without a filter on %1, %2 projects answer.</translation>
    </message>
    <message>
        <source>Ne plus filtrer sur %1</source>
        <translation>Stop filtering on %1</translation>
    </message>
    <message>
        <source>, aucun affiché</source>
        <translation>, none shown</translation>
    </message>
    <message>
        <source>, 1 affiché</source>
        <translation>, 1 shown</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ReadingPage</name>
    <message>
        <source>Point-virgule ( ; )</source>
        <translation>Semicolon ( ; )</translation>
    </message>
    <message>
        <source>Virgule ( , )</source>
        <translation>Comma ( , )</translation>
    </message>
    <message>
        <source>Tabulation</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Encodage</source>
        <translation>&amp;Encoding</translation>
    </message>
    <message>
        <source>Feui&amp;lle ou table</source>
        <translation>Sheet or tab&amp;le</translation>
    </message>
    <message>
        <source>Titres à la li&amp;gne</source>
        <translation>Titles in &amp;row</translation>
    </message>
    <message>
        <source>Système de &amp;coordonnées</source>
        <translation>&amp;Coordinate system</translation>
    </message>
    <message>
        <source>Premières lignes du fichier</source>
        <translation>First rows of the file</translation>
    </message>
    <message>
        <source>Premières lignes</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>Le fichier ne se lit pas ainsi</source>
        <translation>The file cannot be read this way</translation>
    </message>
    <message>
        <source>Choisissez une autre façon de le lire.</source>
        <translation>Choose another way to read it.</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Lire le fichier</source>
        <translation>Read the file</translation>
    </message>
    <message>
        <source>Ce qui a été reconnu est déjà choisi. Vérifiez les accents et les colonnes ci-dessous.</source>
        <translation>What was recognised is already chosen. Check the accents and the columns below.</translation>
    </message>
    <message>
        <source>Reconnu : %1</source>
        <translation>Recognised: %1</translation>
    </message>
    <message>
        <source>Des lettres sont illisibles dans cet encodage</source>
        <translation>Some letters are unreadable in this encoding</translation>
    </message>
    <message>
        <source>Choisissez-en un autre, le plus souvent Windows-1252 ; le fichier n’est pas modifié.</source>
        <translation>Choose another one, most often Windows-1252; the file is not changed.</translation>
    </message>
    <message>
        <source>%1 sans la forme du tableau</source>
        <translation>%1 without the shape of the table</translation>
    </message>
    <message>
        <source>Elles seront mises de côté avec la raison. Si elles sont nombreuses, choisissez un autre séparateur ou une autre ligne de titres.</source>
        <translation>They will be set aside with the reason. If they are many, choose another separator or another row of titles.</translation>
    </message>
    <message>
        <source>Sépara&amp;teur</source>
        <translation>Separa&amp;tor</translation>
    </message>
    <message>
        <source>1 colonne</source>
        <translation>1 column</translation>
    </message>
    <message>
        <source>%1 colonnes</source>
        <translation>%1 columns</translation>
    </message>
    <message>
        <source>Relire le fichier&#x202f;?</source>
        <translation>Read the file again?</translation>
    </message>
    <message>
        <source>Lu ainsi, il a d’autres lignes ou d’autres colonnes&#xa0;: les décisions prises ligne par ligne seraient perdues. Rien n’est encore entré dans le document.</source>
        <translation>Read this way, it has other rows or other columns: the decisions made row by row would be lost. Nothing has entered the document yet.</translation>
    </message>
    <message>
        <source>&amp;Garder</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>&amp;Relire</source>
        <translation>&amp;Read again</translation>
    </message>
    <message>
        <source>Elle sera mise de côté avec la raison.</source>
        <translation>It will be set aside with the reason.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::RelinkDialog</name>
    <message>
        <source>Relier les données</source>
        <translation>Link the data</translation>
    </message>
    <message>
        <source>Dites où sont les données de ce projet.</source>
        <translation>Tell where the data of this project are.</translation>
    </message>
    <message>
        <source>Ces dossiers ne sont plus à leur place. Dites où ils sont : ceux qui ont été déplacés avec eux sont retrouvés. Rien n’est perdu : le projet garde ses modifications.</source>
        <translation>These folders are no longer in their place. Tell where they are: those that were moved with them are found again. Nothing is lost: the project keeps its changes.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Relier</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nouvel endroit</source>
        <translation>New location</translation>
    </message>
    <message>
        <source>Nouvel endroit de %1</source>
        <translation>New location of %1</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Choisir le dossier qui remplace %1</source>
        <translation>Choose the folder that replaces %1</translation>
    </message>
    <message>
        <source>Nouvel endroit des données</source>
        <translation>New location of the data</translation>
    </message>
    <message>
        <source>Manque ; la carte est dessinée avec ce qui reste</source>
        <translation>Missing; the map is drawn with what is left</translation>
    </message>
    <message>
        <source>Trouvé</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Il n’y a rien à cet endroit</source>
        <translation>There is nothing at this location</translation>
    </message>
    <message>
        <source>Donnez au moins un endroit où il y a des données</source>
        <translation>Give at least one location where there are data</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ReportModel</name>
    <message>
        <source>Ouvrir %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>N°</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Remarques</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ResultPage</name>
    <message>
        <source>Résultat de l’import</source>
        <translation>Result of the import</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Import terminé</source>
        <translation>Import finished</translation>
    </message>
    <message>
        <source>Édition, Annuler (Ctrl+Z) remet tout comme avant.</source>
        <translation>Edit, Undo (Ctrl+Z) puts everything back as before.</translation>
    </message>
    <message>
        <source>1 ajoutée</source>
        <translation>1 added</translation>
    </message>
    <message>
        <source>%1 ajoutées</source>
        <translation>%1 added</translation>
    </message>
    <message>
        <source>1 qui modifie ce que le document a</source>
        <translation>1 that changes what the document has</translation>
    </message>
    <message>
        <source>%1 qui modifient ce que le document a</source>
        <translation>%1 that change what the document has</translation>
    </message>
    <message>
        <source>1 sans changement&#xa0;: le document le dit déjà</source>
        <translation>1 without a change: the document says so already</translation>
    </message>
    <message>
        <source>%1 sans changement&#xa0;: le document le dit déjà</source>
        <translation>%1 without a change: the document says so already</translation>
    </message>
    <message>
        <source>1 laissée de côté par choix, à l’étape des changements</source>
        <translation>1 left out by choice, at the step of the changes</translation>
    </message>
    <message>
        <source>%1 laissées de côté par choix, à l’étape des changements</source>
        <translation>%1 left out by choice, at the step of the changes</translation>
    </message>
    <message>
        <source>1 mise de côté à la relecture</source>
        <translation>1 set aside at the review</translation>
    </message>
    <message>
        <source>%1 mises de côté à la relecture</source>
        <translation>%1 set aside at the review</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1&amp;nbsp;:&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1:&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;%1 du document.&lt;/p&gt;</source>
        <translation>&lt;p&gt;%1 from the document.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>1 projet retiré</source>
        <translation>1 project removed</translation>
    </message>
    <message>
        <source>%1 projets retirés</source>
        <translation>%1 projects removed</translation>
    </message>
    <message>
        <source>&lt;p&gt;Les lignes laissées ou mises de côté, chacune avec sa raison&#xa0;: &lt;a href=&quot;%1&quot;&gt;%2&lt;/a&gt; (&lt;a href=&quot;%3&quot;&gt;ouvrir le dossier&lt;/a&gt;). Corrigez ce fichier puis importez-le.&lt;/p&gt;</source>
        <translation>&lt;p&gt;The rows left out or set aside, each with its reason: &lt;a href=&quot;%1&quot;&gt;%2&lt;/a&gt; (&lt;a href=&quot;%3&quot;&gt;open the folder&lt;/a&gt;). Correct this file, then import it.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Les lignes laissées ou mises de côté n’ont pas pu être écrites. %1 L’import est fait, et le fichier de départ les contient toujours.&lt;/p&gt;</source>
        <translation>&lt;p&gt;The rows left out or set aside could not be written. %1 The import is done, and the first file still has them.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ce qui est importé</source>
        <translation>What is imported</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>et 1 autre</source>
        <translation>and 1 more</translation>
    </message>
    <message>
        <source>et %1 autres</source>
        <translation>and %1 more</translation>
    </message>
</context>
<context>
    <name>cartocontrat::RowsPage</name>
    <message>
        <source>Appliquer &amp;toutes les propositions</source>
        <translation>Apply &amp;all the suggestions</translation>
    </message>
    <message>
        <source>Mettre tout de &amp;côté</source>
        <translation>&amp;Set all aside</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Colonne</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Ce qui ne va pas</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Décision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Lignes à revoir</source>
        <translation>Rows to review</translation>
    </message>
    <message>
        <source>Changement</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Ce qui changera</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>Ce qui changera (à valider à l’étape suivante)</source>
        <translation>What will change (to be confirmed at the next step)</translation>
    </message>
    <message>
        <source>Rien n’est encore écrit. L’import entier pourra être annulé avec &lt;b&gt;Édition, Annuler&lt;/b&gt; (Ctrl+Z). Les lignes mises de côté gardent leur contenu et la raison ; corrigez ce fichier puis relisez-le.</source>
        <translation>Nothing is written yet. The whole import can be undone with &lt;b&gt;Edit, Undo&lt;/b&gt; (Ctrl+Z). The rows set aside keep their content and the reason; correct this file, then read it again.</translation>
    </message>
    <message>
        <source>Revoir les lignes</source>
        <translation>Review the rows</translation>
    </message>
    <message>
        <source>Une décision par ligne. Les propositions sont calculées, jamais appliquées sans vous.</source>
        <translation>One decision a row. The suggestions are computed, never applied without you.</translation>
    </message>
    <message>
        <source>Toutes les lignes sont décidées</source>
        <translation>All the rows are decided</translation>
    </message>
    <message>
        <source>Encore 1 ligne à décider</source>
        <translation>1 row left to decide</translation>
    </message>
    <message>
        <source>Encore %1 lignes à décider</source>
        <translation>%1 rows left to decide</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; à revoir sur %2</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; to review of %2</translation>
    </message>
    <message>
        <source>, 1 corrigée</source>
        <translation>, 1 corrected</translation>
    </message>
    <message>
        <source>, %1 corrigées</source>
        <translation>, %1 corrected</translation>
    </message>
    <message>
        <source>, 1 mise de côté</source>
        <translation>, 1 set aside</translation>
    </message>
    <message>
        <source>, %1 mises de côté</source>
        <translation>, %1 set aside</translation>
    </message>
    <message>
        <source>Illisible</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>%1, ligne %2</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>Mise de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>Corrigée</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Appliquer</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Mettre de côté</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Lignes précéde&amp;ntes</source>
        <translation>Earl&amp;ier rows</translation>
    </message>
    <message>
        <source>Lignes s&amp;uivantes</source>
        <translation>&amp;Later rows</translation>
    </message>
    <message>
        <source>À revoir&#xa0;: %1 à %2, sur %3</source>
        <translation>To review: %1 to %2, of %3</translation>
    </message>
    <message>
        <source>Ligne %1, à corriger ici au besoin</source>
        <translation>Row %1, to be corrected here if need be</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ScaleBar</name>
    <message>
        <source>Échelle graphique : %1</source>
        <translation>Scale bar: %1</translation>
    </message>
</context>
<context>
    <name>cartocontrat::Session</name>
    <message>
        <source>Sources relues</source>
        <translation>Sources read again</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ShortcutsDialog</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Raccourci</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Fenêtre</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Raccourcis</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Chercher une commande ou un raccourci…</source>
        <translation>Search for a command or a shortcut…</translation>
    </message>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Copier la liste</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>cartocontrat::SourceActs</name>
    <message>
        <source>Aucun fichier ne manque</source>
        <translation>No file is missing</translation>
    </message>
    <message>
        <source>Aucune donnée n’est ouverte</source>
        <translation>No data are open</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Un dossier de données manque.</source>
        <translation>A data folder is missing.</translation>
    </message>
    <message>
        <source>%1 dossiers de données manquent.</source>
        <translation>%1 data folders are missing.</translation>
    </message>
    <message>
        <source>%1 : la carte est dessinée avec ce qui reste, et le projet garde vos modifications.</source>
        <translation>%1: the map is drawn with what is left, and the project keeps your changes.</translation>
    </message>
    <message>
        <source>Relier…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Une couche n’a pas pu être lue ; le reste est dessiné.</source>
        <translation>A layer could not be read; the rest is drawn.</translation>
    </message>
    <message>
        <source>%1 couches n’ont pas pu être lues ; le reste est dessiné.</source>
        <translation>%1 layers could not be read; the rest is drawn.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::SourcesDialog</name>
    <message>
        <source>sans date</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>Dossiers de données</source>
        <translation>Data folders</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Enregistrements</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tables et couches lues</source>
        <translation>Tables and layers read</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Dossiers de données, dans l’ordre où ils sont lus (sans dossier : le fond schématique livré)</source>
        <translation>&amp;Data folders, in the order they are read (no folder: the schematic base map shipped)</translation>
    </message>
    <message>
        <source>%1 tables et couches lues.</source>
        <translation>%1 tables and layers read.</translation>
    </message>
    <message>
        <source>1 ligne écartée</source>
        <translation>1 row left out</translation>
    </message>
    <message>
        <source>%1 lignes écartées</source>
        <translation>%1 rows left out</translation>
    </message>
    <message>
        <source>1 ligne corrigée</source>
        <translation>1 row corrected</translation>
    </message>
    <message>
        <source>%1 lignes corrigées</source>
        <translation>%1 rows corrected</translation>
    </message>
    <message>
        <source>Lue</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Schématique</source>
        <translation>Schematic</translation>
    </message>
    <message>
        <source>1 objet illisible</source>
        <translation>1 unreadable feature</translation>
    </message>
    <message>
        <source>%1 objets illisibles</source>
        <translation>%1 unreadable features</translation>
    </message>
    <message>
        <source>1 table ou couche lue.</source>
        <translation>1 table or layer read.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::StartPage</name>
    <message>
        <source>Aucun projet ouvert</source>
        <translation>No project open</translation>
    </message>
    <message>
        <source>Projets récents</source>
        <translation>Recent projects</translation>
    </message>
    <message>
        <source>Pour commencer</source>
        <translation>To begin</translation>
    </message>
    <message>
        <source>Ouvrir les contrats de 2019</source>
        <translation>Open the contracts of 2019</translation>
    </message>
    <message>
        <source>Les vingt intercommunalités du Pas-de-Calais, sur le fond schématique livré avec le programme</source>
        <translation>The twenty intercommunalities of the Pas-de-Calais, on the schematic base map shipped with the program</translation>
    </message>
    <message>
        <source> – </source>
        <translation> – </translation>
    </message>
    <message>
        <source>Les projets que vous enregistrez seront ici.</source>
        <translation>The projects that you save will be here.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::StatusLine</name>
    <message>
        <source>Position, Lambert-93</source>
        <translation>Position, Lambert-93</translation>
    </message>
    <message>
        <source>Position, WGS84</source>
        <translation>Position, WGS84</translation>
    </message>
    <message>
        <source>Échelle</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>X %1  Y %2 m (%3)</source>
        <translation>X %1  Y %2 m (%3)</translation>
    </message>
    <message>
        <source>Échelle %1</source>
        <translation>Scale %1</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1%</translation>
    </message>
    <message>
        <source>Aucun avertissement</source>
        <translation>No warning</translation>
    </message>
    <message>
        <source>1 avertissement</source>
        <translation>1 warning</translation>
    </message>
    <message>
        <source>%1 avertissements</source>
        <translation>%1 warnings</translation>
    </message>
    <message>
        <source>1 erreur, %1</source>
        <translation>1 error, %1</translation>
    </message>
</context>
<context>
    <name>cartocontrat::TerritoriesPanel</name>
    <message>
        <source>Aucun territoire</source>
        <translation>No territory</translation>
    </message>
    <message>
        <source>Ouvrez un projet ou des données.</source>
        <translation>Open a project or data.</translation>
    </message>
    <message>
        <source>Commune, intercommunalité, code INSEE…</source>
        <translation>Commune, intercommunality, INSEE code…</translation>
    </message>
    <message>
        <source>Chercher un territoire</source>
        <translation>Search for a territory</translation>
    </message>
    <message>
        <source>Territoires</source>
        <translation>Territories</translation>
    </message>
    <message>
        <source>Aucun territoire pour « %1 »</source>
        <translation>No territory for “%1”</translation>
    </message>
    <message>
        <source>Noms proches : %1</source>
        <translation>Similar names: %1</translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>cartocontrat::TerritoryCard</name>
    <message>
        <source>Chiffres du contrat</source>
        <translation>Figures of the contract</translation>
    </message>
    <message>
        <source>Copier le tableau</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Copier en image</source>
        <translation>Copy as an image</translation>
    </message>
    <message>
        <source>contrat %1 signé le %2</source>
        <translation>contract %1 signed on %2</translation>
    </message>
    <message>
        <source>contrat %1</source>
        <translation>contract %1</translation>
    </message>
    <message>
        <source>1 commune</source>
        <translation>1 commune</translation>
    </message>
    <message>
        <source>%1 communes</source>
        <translation>%1 communes</translation>
    </message>
    <message>
        <source>%1 habitants</source>
        <translation>%1 inhabitants</translation>
    </message>
    <message>
        <source>Ouvrir la page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>&lt;b&gt;Autres contrats du territoire&lt;/b&gt;</source>
        <translation>&lt;b&gt;Other contracts of the territory&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Tableau copié</source>
        <translation>Table copied</translation>
    </message>
    <message>
        <source>Tableau copié en image</source>
        <translation>Table copied as an image</translation>
    </message>
    <message>
        <source>Cliquez sur un projet pour voir sa fiche, ou cherchez-le avec Ctrl+K.</source>
        <translation>Click a project to see its card, or search for it with Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>cartocontrat::TerritoryTreeModel</name>
    <message>
        <source>Grand territoire non précisé</source>
        <translation>Large territory not specified</translation>
    </message>
    <message>
        <source>1 projet</source>
        <translation>1 project</translation>
    </message>
    <message>
        <source>%1 projets</source>
        <translation>%1 projects</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Projets</source>
        <translation>Projects</translation>
    </message>
</context>
<context>
    <name>cartocontrat::TrialView</name>
    <message>
        <source>Aperçu de la page</source>
        <translation>Preview of the page</translation>
    </message>
</context>
<context>
    <name>cartocontrat::ValueBoxes</name>
    <message>
        <source>Seulement « %1 »</source>
        <translation>Only “%1”</translation>
    </message>
    <message>
        <source>%1, 1 projet</source>
        <translation>%1, 1 project</translation>
    </message>
    <message>
        <source>%1, %2 projets</source>
        <translation>%1, %2 projects</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Décoche toutes les cases</source>
        <translation>Unticks all the boxes</translation>
    </message>
    <message>
        <source>Coche toutes les cases</source>
        <translation>Ticks all the boxes</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>%2 colonnes attendues, %3 trouvées</source>
        <translation>%2 columns expected, %3 found</translation>
    </message>
    <message>
        <source>du texte suit un guillemet fermant</source>
        <translation>some text follows a closing quotation mark</translation>
    </message>
    <message>
        <source>un guillemet ouvert n’est jamais fermé, le fichier est peut-être tronqué</source>
        <translation>an open quotation mark is never closed, the file may be truncated</translation>
    </message>
    <message>
        <source>étiquettes serrées</source>
        <translation>tight call-outs</translation>
    </message>
    <message>
        <source>petits caractères</source>
        <translation>small characters</translation>
    </message>
    <message>
        <source>repères numérotés et liste</source>
        <translation>numbered marks and list</translation>
    </message>
    <message>
        <source>délai dépassé</source>
        <translation>time out</translation>
    </message>
    <message>
        <source>réponse coupée</source>
        <translation>answer cut off</translation>
    </message>
    <message>
        <source>connexion refusée</source>
        <translation>connection refused</translation>
    </message>
    <message>
        <source>serveur introuvable</source>
        <translation>server not found</translation>
    </message>
    <message>
        <source>réponse incomplète ou illisible</source>
        <translation>incomplete or unreadable answer</translation>
    </message>
    <message>
        <source>ont leurs deux axes échangés</source>
        <translation>have their two axes swapped</translation>
    </message>
    <message>
        <source>sont des longitudes et latitudes</source>
        <translation>are longitudes and latitudes</translation>
    </message>
    <message>
        <source>Il manque une commande. Voyez «&#xa0;cartocontrat --help&#xa0;».</source>
        <translation>A command is missing. See “cartocontrat --help”.</translation>
    </message>
    <message>
        <source> La plus proche, «&#xa0;%2&#xa0;», attend le champ «&#xa0;%3&#xa0;», qui manque.</source>
        <translation> The nearest one, “%2”, expects the field “%3”, which is missing.</translation>
    </message>
    <message>
        <source> Le fichier a le champ «&#xa0;%4&#xa0;».</source>
        <translation> The file has the field “%4”.</translation>
    </message>
    <message>
        <source> Il lui manque des EPCI des contrats (SIREN&#xa0;: %1).</source>
        <translation> It lacks EPCI of the contracts (SIREN: %1).</translation>
    </message>
    <message>
        <source>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>&#xa0;: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez son nom et son dossier.</source>
        <translation>The file “%1” does not exist. Check its name and its folder.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu (%2). Vérifiez son contenu et vos droits de lecture.</source>
        <translation>The file “%1” cannot be read (%2). Check its content and your right to read it.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne peut pas être écrit (%2). Vérifiez vos droits et la place libre, ou choisissez un autre dossier.</source>
        <translation>The file “%1” cannot be written (%2). Check your rights and the free space, or choose another folder.</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» n’existe pas. Vérifiez le chemin donné, ou créez ce dossier.</source>
        <translation>The folder “%1” does not exist. Check the path given, or create this folder.</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» ne peut pas recevoir de fichier (%2). Choisissez un autre dossier, ou demandez le droit d’y écrire.</source>
        <translation>The folder “%1” cannot receive a file (%2). Choose another folder, or ask for the right to write in it.</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» manque. Ajoutez-la ou corrigez l’en-tête du fichier.</source>
        <translation>The column “%1” is missing. Add it, or correct the header of the file.</translation>
    </message>
    <message>
        <source>La ligne est mal formée&#xa0;: %1. Corrigez-la dans le fichier.</source>
        <translation>The row is malformed: %1. Correct it in the file.</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» porte «&#xa0;%2&#xa0;», qui ne convient pas&#xa0;; il faut %3.</source>
        <translation>The column “%1” holds “%2”, which does not fit; %3 is needed.</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» porte deux fois «&#xa0;%2&#xa0;», qui doit être unique. Supprimez ou renommez l’une des deux lignes.</source>
        <translation>The column “%1” holds “%2” twice, which must be unique. Delete or rename one of the two rows.</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» renvoie à «&#xa0;%2&#xa0;», qui n’existe pas dans les données. Corrigez la valeur ou ajoutez ce qu’elle désigne.</source>
        <translation>The column “%1” refers to “%2”, which does not exist in the data. Correct the value, or add what it designates.</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» renvoie à «&#xa0;%2&#xa0;», dont la ligne a elle-même été rejetée. Corrigez d’abord cette ligne.</source>
        <translation>The column “%1” refers to “%2”, whose row was itself rejected. Correct that row first.</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» porte «&#xa0;%2&#xa0;», nom de plusieurs communes (codes INSEE&#xa0;: %3). Donnez le code INSEE.</source>
        <translation>The column “%1” holds “%2”, the name of several communes (INSEE codes: %3). Give the INSEE code.</translation>
    </message>
    <message>
        <source>La commune «&#xa0;%1&#xa0;» n’est pas dans «&#xa0;%2&#xa0;»&#xa0;: la ligne est gardée. Vérifiez la commune ou l’intercommunalité.</source>
        <translation>The commune “%1” is not in “%2”: the row is kept. Check the commune or the intercommunality.</translation>
    </message>
    <message>
        <source>La ligne de «&#xa0;%1&#xa0;» ne dit pas sa commune, ou dit une intercommunalité sans commune. Donnez son code INSEE, ou son nom et son code postal.</source>
        <translation>The row of “%1” does not tell its commune, or tells an intercommunality without a commune. Give its INSEE code, or its name and postcode.</translation>
    </message>
    <message>
        <source>La commune est hors des intercommunalités des contrats&#xa0;: la ligne n’est pas dessinée.</source>
        <translation>The commune is outside the intercommunalities of the contracts: the row is not drawn.</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» porte «&#xa0;%2&#xa0;»&#xa0;: la ligne est d’une autre sorte que celles que la liste donne, et n’est pas dessinée.</source>
        <translation>The column “%1” holds “%2”: the row is of another kind than those the list gives, and is not drawn.</translation>
    </message>
    <message>
        <source>Les lieux de catégorie «&#xa0;%1&#xa0;» ne sont pas dessinés d’après cette table&#xa0;: leur liste complète est ailleurs, ou la légende ne les montre pas.</source>
        <translation>The places of category “%1” are not drawn from this table: their full list is elsewhere, or the legend does not show them.</translation>
    </message>
    <message>
        <source>Cette table documente les contrats&#xa0;; aucune page n’en dessine les lignes.</source>
        <translation>This table documents the contracts; no page draws its rows.</translation>
    </message>
    <message>
        <source>Le géocodage n’a pas trouvé l’adresse&#xa0;: la ligne n’a pas de position.</source>
        <translation>Geocoding did not find the address: the row has no position.</translation>
    </message>
    <message>
        <source>Des adresses n’ont été trouvées qu’avec doute, ou à la commune seule (nombre&#xa0;: %1). Vérifiez leur position.</source>
        <translation>Addresses were found only with doubt, or at the commune alone (count: %1). Check their position.</translation>
    </message>
    <message>
        <source>Des coordonnées hors du territoire ou sans système connu ont été laissées de côté (nombre&#xa0;: %1). Vérifiez-les, ou nommez leur système dans une colonne «&#xa0;epsg&#xa0;».</source>
        <translation>Coordinates outside the territory or without a known system were left aside (count: %1). Check them, or name their system in a column “epsg”.</translation>
    </message>
    <message>
        <source>La colonne «&#xa0;%1&#xa0;» n’est pas lue. Si c’est «&#xa0;%2&#xa0;», renommez-la ainsi.</source>
        <translation>The column “%1” is not read. If it is “%2”, rename it so.</translation>
    </message>
    <message>
        <source>Le projet «&#xa0;%1&#xa0;» est connu autrement (%2)&#xa0;: «&#xa0;%3&#xa0;» dans le contrat, «&#xa0;%4&#xa0;» dans la liste. Le contrat est suivi&#xa0;; corrigez celui des deux qui se trompe.</source>
        <translation>The project “%1” is known differently (%2): “%3” in the contract, “%4” in the list. The contract is followed; correct the one that is wrong.</translation>
    </message>
    <message>
        <source>La ligne a été mise de côté à l’import. Relisez ce fichier pour la reprendre.</source>
        <translation>The row was set aside at the import. Read this file again to take it up.</translation>
    </message>
    <message>
        <source>Des lignes ont été rejetées (nombre&#xa0;: %1, sur %2)&#xa0;: le reste est lu. Corrigez-les, puis recommencez.</source>
        <translation>Rows were rejected (count: %1, of %2): the rest is read. Correct them, then begin again.</translation>
    </message>
    <message>
        <source>Les lignes rejetées sont dans «&#xa0;%1&#xa0;», chacune avec son motif. Corrigez-les, puis remettez-les dans leur table.</source>
        <translation>The rejected rows are in “%1”, each with its reason. Correct them, then put them back in their table.</translation>
    </message>
    <message>
        <source>Deux fichiers portent cette table&#xa0;: «&#xa0;%1&#xa0;» est lu, «&#xa0;%2&#xa0;» ne l’est pas. Retirez l’un des deux.</source>
        <translation>Two files hold this table: “%1” is read, “%2” is not. Remove one of the two.</translation>
    </message>
    <message>
        <source>Le fichier n’est pas en UTF-8&#xa0;: il a été lu comme du %1. Vérifiez quelques accents, ou enregistrez-le en UTF-8.</source>
        <translation>The file is not in UTF-8: it was read as %1. Check a few accents, or save it in UTF-8.</translation>
    </message>
    <message>
        <source>Des Œ ou œ perdus par l’encodage (¼, ½) ont été rétablis (nombre&#xa0;: %1). Vérifiez-les à la source.</source>
        <translation>Some Œ or œ lost by the encoding (¼, ½) were restored (count: %1). Check them at the source.</translation>
    </message>
    <message>
        <source>Des nombres ou montants écrits à la française ont été compris (nombre&#xa0;: %1). Rien n’est à faire.</source>
        <translation>Numbers or amounts written the French way were understood (count: %1). There is nothing to do.</translation>
    </message>
    <message>
        <source>Des dates ont été mises sous la forme AAAA-MM-JJ (nombre&#xa0;: %1). Rien n’est à faire.</source>
        <translation>Dates were put in the form YYYY-MM-DD (count: %1). There is nothing to do.</translation>
    </message>
    <message>
        <source>Des codes ont été remis sous leur forme officielle (zéros, espaces&#xa0;; nombre&#xa0;: %1). Gardez ces colonnes en texte dans le tableur.</source>
        <translation>Codes were put back in their official form (zeros, spaces; count: %1). Keep these columns as text in the spreadsheet.</translation>
    </message>
    <message>
        <source>Des mots ont été reconnus malgré leur casse, leurs accents ou leur ponctuation (nombre&#xa0;: %1). Rien n’est à faire.</source>
        <translation>Words were recognised despite their case, accents or punctuation (count: %1). There is nothing to do.</translation>
    </message>
    <message>
        <source>Des communes données sous un code ou un nom d’avant leur fusion ont été rapportées à la commune nouvelle (nombre&#xa0;: %1). Rien n’est à faire.</source>
        <translation>Communes given by a code or a name from before their merger were brought to the new commune (count: %1). There is nothing to do.</translation>
    </message>
    <message>
        <source>Des communes données par leur nom ont reçu leur code INSEE (nombre&#xa0;: %1). Rien n’est à faire.</source>
        <translation>Communes given by their name received their INSEE code (count: %1). There is nothing to do.</translation>
    </message>
    <message>
        <source>Le texte JSON est mal formé (%1). Corrigez-le à l’endroit indiqué.</source>
        <translation>The JSON text is malformed (%1). Correct it at the place shown.</translation>
    </message>
    <message>
        <source>La valeur «&#xa0;%1&#xa0;» n’est pas conforme au schéma (%2). Corrigez-la.</source>
        <translation>The value “%1” does not conform to the schema (%2). Correct it.</translation>
    </message>
    <message>
        <source>Le champ «&#xa0;%1&#xa0;» manque. Vérifiez que c’est la bonne livraison, ou décrivez ce schéma dans layers/.</source>
        <translation>The field “%1” is missing. Check that this is the right delivery, or describe this schema in layers/.</translation>
    </message>
    <message>
        <source>Les champs (%1) ne correspondent à aucune description de couche. Décrivez ce schéma dans layers/, ou retirez le fichier.</source>
        <translation>The fields (%1) match no description of a layer. Describe this schema in layers/, or remove the file.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%1&#xa0;» est absente des données&#xa0;: la carte est faite sans elle. Ajoutez son fichier à un dossier --data pour la montrer.</source>
        <translation>The layer “%1” is absent from the data: the map is made without it. Add its file to a --data folder to show it.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%1&#xa0;» ne contient aucun objet&#xa0;: la carte est faite sans elle. Vérifiez le fichier.</source>
        <translation>The layer “%1” contains no feature: the map is made without it. Check the file.</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» ne contient aucune couche reconnue. Vérifiez le chemin, ou voyez les fichiers attendus par «&#xa0;cartocontrat list layers&#xa0;».</source>
        <translation>The folder “%1” contains no layer that is recognised. Check the path, or see the files expected with “cartocontrat list layers”.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%2&#xa0;» avait des géométries invalides, qui ont été réparées (nombre&#xa0;: %1). Vérifiez-les à la source.</source>
        <translation>The layer “%2” had invalid geometries, which were repaired (count: %1). Check them at the source.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%2&#xa0;» avait des géométries inutilisables, qui ont été laissées de côté (nombre&#xa0;: %1). Corrigez-les à la source.</source>
        <translation>The layer “%2” had unusable geometries, which were left aside (count: %1). Correct them at the source.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%2&#xa0;» n’indique pas son système de coordonnées&#xa0;; %1 a été supposé. Indiquez-le dans le fichier.</source>
        <translation>The layer “%2” does not tell its coordinate system; %1 was assumed. Tell it in the file.</translation>
    </message>
    <message>
        <source>Le système de coordonnées de la couche «&#xa0;%1&#xa0;» est inconnu&#xa0;: elle n’est pas dessinée. Convertissez-la dans la projection de la carte.</source>
        <translation>The coordinate system of the layer “%1” is unknown: it is not drawn. Convert it to the projection of the map.</translation>
    </message>
    <message>
        <source>La commune «&#xa0;%1&#xa0;» est hors du territoire «&#xa0;%2&#xa0;»&#xa0;: rien n’y est placé. Vérifiez la localisation.</source>
        <translation>The commune “%1” is outside the territory “%2”: nothing is placed there. Check the location.</translation>
    </message>
    <message>
        <source>Le fond de carte n’a pas le contour de communes du territoire (codes INSEE&#xa0;: %1). Vérifiez l’édition de la couche des communes.</source>
        <translation>The base map lacks the outline of communes of the territory (INSEE codes: %1). Check the edition of the layer of communes.</translation>
    </message>
    <message>
        <source>La position de «&#xa0;%1&#xa0;» est à %3&#xa0;m hors de son intercommunalité, %2. Vérifiez ses coordonnées, ou sa commune.</source>
        <translation>The position of “%1” is %3&#xa0;m outside its intercommunality, %2. Check its coordinates, or its commune.</translation>
    </message>
    <message>
        <source>Le lieu «&#xa0;%1&#xa0;» est à %3&#xa0;m hors de sa commune, %2&#xa0;: sa position est gardée. Vérifiez ses coordonnées.</source>
        <translation>The place “%1” is %3&#xa0;m outside its commune, %2: its position is kept. Check its coordinates.</translation>
    </message>
    <message>
        <source>La route «&#xa0;%1&#xa0;» n’est pas dans le fond de carte sur le territoire «&#xa0;%2&#xa0;»&#xa0;: le projet est mis à ses communes. Ajoutez la route au fond, ou vérifiez son numéro.</source>
        <translation>The road “%1” is not in the base map in the territory “%2”: the project is put at its communes. Add the road to the base map, or check its number.</translation>
    </message>
    <message>
        <source>La route «&#xa0;%1&#xa0;» n’est pas dans le fond de carte sur le territoire «&#xa0;%2&#xa0;»&#xa0;: le projet est mis dans la liste. Ajoutez la route au fond, ou vérifiez son numéro.</source>
        <translation>The road “%1” is not in the base map in the territory “%2”: the project is put in the list. Add the road to the base map, or check its number.</translation>
    </message>
    <message>
        <source>L’établissement «&#xa0;%1&#xa0;» n’est pas connu. Vérifiez son identifiant (UAI).</source>
        <translation>The establishment “%1” is not known. Check its identifier (UAI).</translation>
    </message>
    <message>
        <source>La commune de code INSEE «&#xa0;%1&#xa0;» n’est pas connue. Vérifiez le code.</source>
        <translation>The commune of INSEE code “%1” is not known. Check the code.</translation>
    </message>
    <message>
        <source>Le territoire «&#xa0;%1&#xa0;» n’est pas connu. Les territoires sont donnés par «&#xa0;cartocontrat list territories&#xa0;».</source>
        <translation>The territory “%1” is not known. The territories are given by “cartocontrat list territories”.</translation>
    </message>
    <message>
        <source>La thématique «&#xa0;%1&#xa0;» n’est pas connue. Les thématiques sont données par «&#xa0;cartocontrat list nomenclatures&#xa0;».</source>
        <translation>The theme “%1” is not known. The themes are given by “cartocontrat list nomenclatures”.</translation>
    </message>
    <message>
        <source>Le poste «&#xa0;%1&#xa0;» n’est pas connu. Voyez «&#xa0;cartocontrat list nomenclatures&#xa0;».</source>
        <translation>The item “%1” is not known. See “cartocontrat list nomenclatures”.</translation>
    </message>
    <message>
        <source>La période «&#xa0;%1&#xa0;» n’est pas connue. Choisissez parmi&#xa0;: 2015-2018, a-venir, annuel, non-precisee.</source>
        <translation>The period “%1” is not known. Choose among: 2015-2018, a-venir, annuel, non-precisee.</translation>
    </message>
    <message>
        <source>L’origine «&#xa0;%1&#xa0;» n’est pas connue. Choisissez parmi&#xa0;: map-label, operation, vote, commitment, qpv.</source>
        <translation>The origin “%1” is not known. Choose among: map-label, operation, vote, commitment, qpv.</translation>
    </message>
    <message>
        <source>Le modèle de page «&#xa0;%1&#xa0;» n’est pas connu. Les modèles sont donnés par «&#xa0;cartocontrat list templates&#xa0;».</source>
        <translation>The page template “%1” is not known. The templates are given by “cartocontrat list templates”.</translation>
    </message>
    <message>
        <source>Le style «&#xa0;%1&#xa0;» n’est pas connu. Les styles sont donnés par «&#xa0;cartocontrat list styles&#xa0;».</source>
        <translation>The style “%1” is not known. The styles are given by “cartocontrat list styles”.</translation>
    </message>
    <message>
        <source>Le format «&#xa0;%1&#xa0;» n’est pas connu. Choisissez parmi&#xa0;: pdf, png, svg, html, csv.</source>
        <translation>The format “%1” is not known. Choose among: pdf, png, svg, html, csv.</translation>
    </message>
    <message>
        <source>La valeur «&#xa0;%2&#xa0;» ne convient pas à l’option %1&#xa0;; il faut %3.</source>
        <translation>The value “%2” does not fit the option %1; %3 is needed.</translation>
    </message>
    <message>
        <source>L’option ou l’argument «&#xa0;%1&#xa0;» n’est pas connu. Voyez «&#xa0;cartocontrat --help&#xa0;».</source>
        <translation>The option or argument “%1” is not known. See “cartocontrat --help”.</translation>
    </message>
    <message>
        <source>L’option %1 attend une valeur. Voyez «&#xa0;cartocontrat --help&#xa0;».</source>
        <translation>The option %1 expects a value. See “cartocontrat --help”.</translation>
    </message>
    <message>
        <source>La commande «&#xa0;%1&#xa0;» n’est pas connue. Voyez «&#xa0;cartocontrat --help&#xa0;».</source>
        <translation>The command “%1” is not known. See “cartocontrat --help”.</translation>
    </message>
    <message>
        <source>Les ressources du programme (dossiers data, layers et styles) sont introuvables, cherchées dans&#xa0;: %1. Réinstallez le programme, ou donnez leur dossier dans la variable CARTOCONTRAT_RESOURCES.</source>
        <translation>The resources of the program (folders data, layers and styles) cannot be found; they were searched for in: %1. Reinstall the program, or give their folder in the variable CARTOCONTRAT_RESOURCES.</translation>
    </message>
    <message>
        <source>La police «&#xa0;%1&#xa0;» n’est pas installée. Installez le paquet %2, puis recommencez.</source>
        <translation>The font “%1” is not installed. Install the package %2, then begin again.</translation>
    </message>
    <message>
        <source>Aucun projet à montrer pour le territoire «&#xa0;%1&#xa0;»&#xa0;: la page le dit et montre la présence du Département. Élargissez les filtres s’il y en a.</source>
        <translation>No project to show for the territory “%1”: the page says so and shows the presence of the Département. Widen the filters if there are any.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a aucun contrat du modèle «&#xa0;%2&#xa0;». Choisissez-en un autre.</source>
        <translation>“%1” has no contract of the template “%2”. Choose another one.</translation>
    </message>
    <message>
        <source>Les étiquettes ne tenaient pas dans la présentation courante&#xa0;; mesure prise&#xa0;: %1. Vérifiez la page, ou passez au format A3.</source>
        <translation>The call-outs did not fit in the current layout; measure taken: %1. Check the page, or switch to A3.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: les projets (nombre&#xa0;: %2) ne tiennent pas sur la page, même numérotés. Passez au format A3 (--page A3), ou ne montrez qu’une thématique ou une période.</source>
        <translation>“%1”: the projects (count: %2) do not fit on the page, even numbered. Switch to A3 (--page A3), or show a single theme or period.</translation>
    </message>
    <message>
        <source>Les traits de rappel des projets «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» se croisent. Déplacez ou libérez l’une des étiquettes épinglées.</source>
        <translation>The leader lines of the projects “%1” and “%2” cross. Move or release one of the pinned call-outs.</translation>
    </message>
    <message>
        <source>Le nom «&#xa0;%1&#xa0;» n’a pas trouvé de place libre et n’est pas écrit. Passez à une page plus grande pour le montrer.</source>
        <translation>The name “%1” found no free room and is not written. Switch to a larger page to show it.</translation>
    </message>
    <message>
        <source>Le dossier «&#xa0;%1&#xa0;» porte le nom d’un fichier de données. Renommez-le, ou mettez-y le fichier attendu.</source>
        <translation>The folder “%1” bears the name of a data file. Rename it, or put the expected file there.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est vide. Copiez-le de nouveau depuis la livraison.</source>
        <translation>The file “%1” is empty. Copy it again from the delivery.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est tronqué&#xa0;: sa fin manque. Copiez-le de nouveau depuis la livraison.</source>
        <translation>The file “%1” is truncated: its end is missing. Copy it again from the delivery.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» fait %2&#xa0;Mo, alors qu’un format texte est lu jusqu’à %3&#xa0;Mo. Découpez-le sur le département, ou convertissez-le en GeoPackage.</source>
        <translation>The file “%1” is %2&#xa0;MB, while a text format is read up to %3&#xa0;MB. Cut it to the département, or convert it to GeoPackage.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est livré sans son fichier %2, et ne peut pas être lu sans lui. Copiez tous les fichiers de la livraison.</source>
        <translation>The file “%1” is delivered without its file %2, and cannot be read without it. Copy all the files of the delivery.</translation>
    </message>
    <message>
        <source>La source «&#xa0;%1&#xa0;» n’est pas un simple fichier local&#xa0;: elle n’est pas lue. Enregistrez ses données dans un GeoPackage, ou acceptez-la par --allow-remote.</source>
        <translation>The source “%1” is not a plain local file: it is not read. Save its data in a GeoPackage, or accept it with --allow-remote.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%1&#xa0;» n’a aucun objet sur le territoire des contrats ni autour&#xa0;: la carte est faite sans elle. Vérifiez que c’est la livraison du département.</source>
        <translation>The layer “%1” has no feature in or around the territory of the contracts: the map is made without it. Check that this is the delivery of the département.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%1&#xa0;» est lue dans «&#xa0;%3&#xa0;»&#xa0;; «&#xa0;%2&#xa0;» la contient aussi et n’est pas lu. Retirez celui des deux dont vous ne voulez pas.</source>
        <translation>The layer “%1” is read in “%3”; “%2” contains it too and is not read. Remove the one that you do not want.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%2&#xa0;» a des tronçons livrés plusieurs fois, qui ne sont gardés qu’une fois (nombre&#xa0;: %1).</source>
        <translation>The layer “%2” has segments delivered several times, which are kept only once (count: %1).</translation>
    </message>
    <message>
        <source>La catégorie de routes départementales n’est pas dans data/routes_categories.csv&#xa0;; elle est supposée d’après leur importance (nombre&#xa0;: %1), ou la 3e à défaut (nombre&#xa0;: %2). Complétez cette table.</source>
        <translation>The category of departmental roads is not in data/routes_categories.csv; it is assumed from their importance (count: %1), or else the 3rd (count: %2). Complete this table.</translation>
    </message>
    <message>
        <source>La couche livrée des EPCI n’est pas dessinée&#xa0;: leurs limites sont celles des communes membres, l’année des contrats.</source>
        <translation>The layer of EPCI delivered is not drawn: their boundaries are those of the member communes, in the year of the contracts.</translation>
    </message>
    <message>
        <source>Le texte XML est mal formé (%1). Corrigez-le à l’endroit indiqué.</source>
        <translation>The XML text is malformed (%1). Correct it at the place shown.</translation>
    </message>
    <message>
        <source>Le fichier n’est pas un SLD&#xa0;: son élément racine est «&#xa0;%1&#xa0;». Donnez un fichier dont la racine est StyledLayerDescriptor.</source>
        <translation>The file is not an SLD: its root element is “%1”. Give a file whose root is StyledLayerDescriptor.</translation>
    </message>
    <message>
        <source>L’élément «&#xa0;%1&#xa0;» n’est pas repris dans le style. Complétez le style à la main s’il le faut.</source>
        <translation>The element “%1” is not taken into the style. Complete the style by hand if needed.</translation>
    </message>
    <message>
        <source>Les grandeurs en «&#xa0;%1&#xa0;» sur le terrain deviennent des millimètres à l’échelle 1&#xa0;:&#xa0;%2. Changez cette échelle par --scale.</source>
        <translation>Sizes in “%1” on the ground become millimetres at the scale 1:%2. Change this scale with --scale.</translation>
    </message>
    <message>
        <source>Rien du fichier «&#xa0;%1&#xa0;» n’a pu être repris. Voyez les avertissements, et les options --layer et --attribute.</source>
        <translation>Nothing of the file “%1” could be taken. See the warnings, and the options --layer and --attribute.</translation>
    </message>
    <message>
        <source>Le symbole «&#xa0;%1&#xa0;» de la commune «&#xa0;%2&#xa0;» n’a pas trouvé de place libre et n’est pas dessiné. Passez à une page plus grande pour le montrer.</source>
        <translation>The symbol “%1” of the commune “%2” found no free room and is not drawn. Switch to a larger page to show it.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%1&#xa0;» n’indique pas la date de sa source. Complétez sa description dans layers/.</source>
        <translation>The layer “%1” does not tell the date of its source. Complete its description in layers/.</translation>
    </message>
    <message>
        <source>Le service «&#xa0;%1&#xa0;» n’a pas répondu comme il faut (%2&#xa0;; essais&#xa0;: %3). Vérifiez le réseau ou le mandataire (https_proxy)&#xa0;; ce qui est reçu est gardé&#xa0;: relancez plus tard la même commande avec --resume.</source>
        <translation>The service “%1” did not answer properly (%2; attempts: %3). Check the network or the proxy (https_proxy); what was received is kept: run the same command later with --resume.</translation>
    </message>
    <message>
        <source>Le service «&#xa0;%1&#xa0;» n’a pas répondu comme il faut (%2)&#xa0;: la demande a été refaite après %3 s.</source>
        <translation>The service “%1” did not answer properly (%2): the request was made again after %3 s.</translation>
    </message>
    <message>
        <source>Le service a refusé la demande et dit&#xa0;: «&#xa0;%1&#xa0;». Vérifiez l’adresse du service et la description de la couche dans layers/services.</source>
        <translation>The service refused the request and says: “%1”. Check the address of the service and the description of the layer in layers/services.</translation>
    </message>
    <message>
        <source>Le service n’a pas de couche «&#xa0;%1&#xa0;». Corrigez sa description dans layers/services.</source>
        <translation>The service has no layer “%1”. Correct its description in layers/services.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%1&#xa0;» n’est décrite pour aucun service. Les couches sont données par «&#xa0;cartocontrat fetch --help&#xa0;».</source>
        <translation>The layer “%1” is not described for any service. The layers are given by “cartocontrat fetch --help”.</translation>
    </message>
    <message>
        <source>La réponse du service n’est pas celle d’un WFS 2.0. Vérifiez l’adresse donnée.</source>
        <translation>The answer of the service is not that of a WFS 2.0. Check the address given.</translation>
    </message>
    <message>
        <source>Les objets reçus pour la couche «&#xa0;%1&#xa0;» sont tous hors de l’emprise demandée, quel que soit l’ordre des axes&#xa0;: rien n’est écrit. Signalez-le au producteur du service, ou corrigez l’emprise (--bbox).</source>
        <translation>The features received for the layer “%1” are all outside the extent requested, whatever the order of the axes: nothing is written. Report it to the producer of the service, or correct the extent (--bbox).</translation>
    </message>
    <message>
        <source>Les coordonnées reçues pour la couche «&#xa0;%1&#xa0;» %2&#xa0;; elles ont été remises en ordre. Vérifiez la couche à l’écran.</source>
        <translation>The coordinates received for the layer “%1” %2; they were put in order. Check the layer on screen.</translation>
    </message>
    <message>
        <source>L’emprise demandée ne contient aucun objet de la couche «&#xa0;%1&#xa0;»&#xa0;: sa table n’est pas écrite. Vérifiez l’emprise si vous en attendiez.</source>
        <translation>The extent requested contains no feature of the layer “%1”: its table is not written. Check the extent if you expected some.</translation>
    </message>
    <message>
        <source>Le service annonce %2 objets pour la couche «&#xa0;%1&#xa0;» et en a rendu %3&#xa0;: rien n’est écrit. Relancez la commande avec --resume&#xa0;: cette couche sera redemandée en entier, les autres sont gardées.</source>
        <translation>The service announces %2 features for the layer “%1” and returned %3: nothing is written. Run the command again with --resume: this layer will be requested again in full, the others are kept.</translation>
    </message>
    <message>
        <source>Le service ne dit pas combien d’objets a la couche «&#xa0;%1&#xa0;»&#xa0;: les %2 reçus n’ont pas pu être vérifiés. Comparez-les à une autre source.</source>
        <translation>The service does not tell how many features the layer “%1” has: the %2 received could not be verified. Compare them with another source.</translation>
    </message>
    <message>
        <source>Le nombre d’objets de la couche «&#xa0;%1&#xa0;» a changé depuis l’interruption&#xa0;: elle est redemandée en entier.</source>
        <translation>The number of features of the layer “%1” has changed since the interruption: it is requested again in full.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%1&#xa0;» avait des objets reçus plusieurs fois, qui ont été écartés (nombre&#xa0;: %2).</source>
        <translation>The layer “%1” had features received several times, which were left out (count: %2).</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» est protégé par un mot de passe. Donnez-en une copie sans protection.</source>
        <translation>The file “%1” is protected by a password. Give a copy of it without protection.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’est pas un PDF en bon état (%2). Refaites-le, ou retirez-le de la liste.</source>
        <translation>The file “%1” is not a sound PDF (%2). Make it again, or remove it from the list.</translation>
    </message>
    <message>
        <source>Le programme «&#xa0;%1&#xa0;» n’est pas installé. Installez le paquet %2, puis recommencez.</source>
        <translation>The program “%1” is not installed. Install the package %2, then begin again.</translation>
    </message>
    <message>
        <source>Le programme «&#xa0;%1&#xa0;» a échoué (%2). Vérifiez les fichiers donnés, dont le profil de couleurs, puis recommencez.</source>
        <translation>The program “%1” failed (%2). Check the files given, among them the colour profile, then begin again.</translation>
    </message>
    <message>
        <source>L’encrage le plus fort est de %1 pour cent, pour %2 admis. Choisissez le profil de couleurs de l’imprimeur (--icc), ou éclaircissez le style.</source>
        <translation>The heaviest inking is %1 per cent, for %2 allowed. Choose the colour profile of the printer (--icc), or lighten the style.</translation>
    </message>
    <message>
        <source>L’adresse de la base est mal écrite. Écrivez «&#xa0;PG:host=serveur dbname=base user=nom&#xa0;», les valeurs à espaces entre apostrophes.</source>
        <translation>The address of the database is badly written. Write “PG:host=server dbname=database user=name”, the values with spaces between apostrophes.</translation>
    </message>
    <message>
        <source>Le serveur de «&#xa0;%1&#xa0;» ne répond pas (%2). Vérifiez l’adresse et le port, et que PostgreSQL y fonctionne.</source>
        <translation>The server of “%1” does not answer (%2). Check the address and the port, and that PostgreSQL runs there.</translation>
    </message>
    <message>
        <source>La connexion à «&#xa0;%1&#xa0;» est refusée (%2). Vérifiez le nom et le mot de passe, à mettre dans ~/.pgpass ou PGPASSWORD.</source>
        <translation>The connection to “%1” is refused (%2). Check the name and the password, to be put in ~/.pgpass or PGPASSWORD.</translation>
    </message>
    <message>
        <source>Le serveur n’a pas la base de «&#xa0;%1&#xa0;». Vérifiez dbname, ou faites créer la base par l’administrateur (createdb).</source>
        <translation>The server does not have the database of “%1”. Check dbname, or have the administrator create the database (createdb).</translation>
    </message>
    <message>
        <source>La base «&#xa0;%1&#xa0;» ne vous donne pas tous les droits qu’il faut&#xa0;: %2. Demandez à l’administrateur de vous les accorder (GRANT).</source>
        <translation>The database “%1” does not give you all the rights needed: %2. Ask the administrator to grant them (GRANT).</translation>
    </message>
    <message>
        <source>La base «&#xa0;%1&#xa0;» a refusé l’opération (%2). Rien n’a été écrit. Corrigez ce qui est dit, puis recommencez.</source>
        <translation>The database “%1” refused the operation (%2). Nothing was written. Correct what is said, then begin again.</translation>
    </message>
    <message>
        <source>La base «&#xa0;%1&#xa0;» n’a pas l’extension PostGIS. Faites exécuter par l’administrateur&#xa0;: CREATE EXTENSION postgis.</source>
        <translation>The database “%1” does not have the PostGIS extension. Have the administrator run: CREATE EXTENSION postgis.</translation>
    </message>
    <message>
        <source>Le schéma «&#xa0;%1&#xa0;» n’existe pas dans la base. Publiez-y d’abord les données&#xa0;: cartocontrat publish --to &quot;%2&quot;.</source>
        <translation>The schema “%1” does not exist in the database. Publish the data there first: cartocontrat publish --to &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Le schéma «&#xa0;%1&#xa0;» contient déjà des tables (nombre&#xa0;: %2)&#xa0;: rien n’a été écrit. Donnez un autre schéma (--schema), ou remplacez ce qui a été publié par --replace.</source>
        <translation>The schema “%1” already contains tables (count: %2): nothing was written. Give another schema (--schema), or replace what was published with --replace.</translation>
    </message>
    <message>
        <source>La table «&#xa0;%1&#xa0;» manque dans la base. Publiez de nouveau les données&#xa0;: cartocontrat publish --replace --to &quot;%2&quot;.</source>
        <translation>The table “%1” is missing from the database. Publish the data again: cartocontrat publish --replace --to &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>La table «&#xa0;%1&#xa0;» ne peut pas être écrite&#xa0;: QGIS ouvrira les couches sans leur style. Demandez à l’administrateur le droit d’écrire dans le schéma public.</source>
        <translation>The table “%1” cannot be written: QGIS will open the layers without their style. Ask the administrator for the right to write in the public schema.</translation>
    </message>
    <message>
        <source>Des lignes sans la forme de leur table ne sont pas publiées (nombre&#xa0;: %1). Corrigez-les dans le fichier, puis recommencez.</source>
        <translation>Rows without the shape of their table are not published (count: %1). Correct them in the file, then begin again.</translation>
    </message>
    <message>
        <source>Le projet «&#xa0;%1&#xa0;» n’est pas connu. Les projets sont donnés par «&#xa0;cartocontrat list projects&#xa0;».</source>
        <translation>The project “%1” is not known. The projects are given by “cartocontrat list projects”.</translation>
    </message>
    <message>
        <source>Le cache des couches «&#xa0;%1&#xa0;» était abîmé&#xa0;: il a été jeté, et les couches ont été relues. Il n’y a rien à faire.</source>
        <translation>The layer cache “%1” was damaged: it was thrown away, and the layers were read again. There is nothing to do.</translation>
    </message>
    <message>
        <source>Le cache des couches «&#xa0;%1&#xa0;» ne peut pas être écrit (%2)&#xa0;: les couches seront relues à chaque fois. Choisissez un autre dossier avec --cache, ou --no-cache.</source>
        <translation>The layer cache “%1” cannot be written (%2): the layers will be read again each time. Choose another folder with --cache, or --no-cache.</translation>
    </message>
    <message>
        <source>Une opération de la bibliothèque %1 a échoué (%2). Vérifiez les données d’entrée&#xa0;; si elles sont bonnes, signalez ce message.</source>
        <translation>An operation of the library %1 failed (%2). Check the input data; if they are good, report this message.</translation>
    </message>
    <message>
        <source>L’étiquette du projet «&#xa0;%1&#xa0;» ne tient pas à la place choisie, à %2&#xa0;mm du haut de la page&#xa0;: elle est à %3&#xa0;mm. Déplacez-la, ou libérez une étiquette voisine.</source>
        <translation>The call-out of the project “%1” does not fit in the chosen place, %2&#xa0;mm from the top of the page: it is at %3&#xa0;mm. Move it, or release a neighbouring call-out.</translation>
    </message>
    <message>
        <source>L’étiquette épinglée du projet «&#xa0;%1&#xa0;» est remplacée par un numéro et une ligne de la liste. Prenez une page plus grande, ou montrez moins de projets.</source>
        <translation>The pinned call-out of the project “%1” is replaced by a number and a row of the list. Take a larger page, or show fewer projects.</translation>
    </message>
    <message>
        <source>L’étiquette du projet «&#xa0;%1&#xa0;» ne tient pas dans la colonne choisie&#xa0;: elle est dans l’autre. Libérez des étiquettes de cette colonne, ou laissez-la de l’autre côté.</source>
        <translation>The call-out of the project “%1” does not fit in the chosen column: it is in the other one. Release call-outs of this column, or leave it on the other side.</translation>
    </message>
    <message>
        <source>Le projet «&#xa0;%1&#xa0;» est masqué sur cette page. Réaffichez-le s’il doit y figurer.</source>
        <translation>The project “%1” is hidden on this page. Show it again if it must be there.</translation>
    </message>
    <message>
        <source>Le document «&#xa0;%1&#xa0;» a été écrit par une version plus récente du programme (format %2, celui-ci lit jusqu’au %3). Il est laissé tel quel&#xa0;: mettez le programme à jour.</source>
        <translation>The document “%1” was written by a newer version of the program (format %2, this one reads up to %3). It is left as it is: update the program.</translation>
    </message>
    <message>
        <source>Le document «&#xa0;%1&#xa0;» est d’un format antérieur (%2). Il sera écrit au format actuel au prochain enregistrement.</source>
        <translation>The document “%1” is in an earlier format (%2). It will be written in the current format at the next saving.</translation>
    </message>
    <message>
        <source>Le document «&#xa0;%1&#xa0;» est ouvert par %2 sur l’ordinateur %3 depuis %4. Ouvrez-le en lecture seule, ou attendez qu’il soit fermé.</source>
        <translation>The document “%1” is open by %2 on the computer %3 since %4. Open it read-only, or wait until it is closed.</translation>
    </message>
    <message>
        <source>La modification de «&#xa0;%1&#xa0;» ne sert plus&#xa0;: les données ne le contiennent plus. Vérifiez les sources, ou annulez cette modification.</source>
        <translation>The change of “%1” is no longer of use: the data no longer contain it. Check the sources, or undo this change.</translation>
    </message>
    <message>
        <source>Le projet «&#xa0;%1&#xa0;» a été modifié par %3 le %4, depuis la version %2&#xa0;: rien n’a été écrit. Comparez les valeurs, puis recommencez avec --version %5.</source>
        <translation>The project “%1” was changed by %3 on %4, since the version %2: nothing was written. Compare the values, then begin again with --version %5.</translation>
    </message>
    <message>
        <source>Le projet «&#xa0;%1&#xa0;» a été supprimé par %2 le %3&#xa0;: rien n’a été écrit. Voyez avec cette personne s’il faut le rétablir.</source>
        <translation>The project “%1” was deleted by %2 on %3: nothing was written. See with that person whether it must be restored.</translation>
    </message>
    <message>
        <source>L’étiquette imprime «&#xa0;%1&#xa0;», alors que le montant du projet est de %2. Videz le montant imprimé pour que la page écrive le montant, ou corrigez l’un des deux.</source>
        <translation>The call-out prints “%1”, while the amount of the project is %2. Empty the printed amount for the page to write the amount, or correct one of the two.</translation>
    </message>
    <message>
        <source>La couche «&#xa0;%1&#xa0;» est absente des données&#xa0;: la carte est faite sans elle. Ajoutez son fichier par le menu Données, Sources…</source>
        <translation>The layer “%1” is missing from the data: the map is made without it. Add its file by the menu Data, Sources…</translation>
    </message>
    <message>
        <source>La source «&#xa0;%1&#xa0;» n’est pas un simple fichier local&#xa0;: elle n’est pas lue. Enregistrez ses données dans un GeoPackage.</source>
        <translation>The source “%1” is not a plain local file: it is not read. Save its data in a GeoPackage.</translation>
    </message>
    <message>
        <source>L’encrage le plus fort est de %1 pour cent, pour %2 admis. Choisissez dans l’export le profil de couleurs de l’imprimeur, ou éclaircissez le style.</source>
        <translation>The heaviest inking is %1 per cent, for %2 allowed. Choose the printer’s colour profile in the export, or lighten the style.</translation>
    </message>
    <message>
        <source>Le cache des couches «&#xa0;%1&#xa0;» ne peut pas être écrit (%2)&#xa0;: les couches seront relues à chaque fois. Choisissez un autre dossier par le menu Édition, Préférences…</source>
        <translation>The cache of layers “%1” cannot be written (%2): the layers will be read again each time. Choose another folder by the menu Edit, Preferences…</translation>
    </message>
    <message>
        <source>Le modèle «&#xa0;%1&#xa0;» n’est pas connu. Choisissez-en un par le menu Fichier, Nouveau…</source>
        <translation>The template “%1” is not known. Choose one by the menu File, New…</translation>
    </message>
    <message>
        <source>Le style «&#xa0;%1&#xa0;» n’est pas connu. Choisissez-en un par le menu Fichier, Nouveau…</source>
        <translation>The style “%1” is not known. Choose one by the menu File, New…</translation>
    </message>
    <message>
        <source>il est vide</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>son texte s’arrête trop tôt, à la ligne %3</source>
        <translation>its text ends too early, at line %3</translation>
    </message>
    <message>
        <source>son texte n’est pas du JSON, dès la ligne %3</source>
        <translation>its text is not JSON, from line %3 on</translation>
    </message>
    <message>
        <source>il n’a pas la forme d’un projet, à «&#xa0;%3&#xa0;»</source>
        <translation>it does not have the form of a project, at “%3”</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» n’est pas un projet Cartocontrat, ou il est abîmé&#xa0;: %2. Il est laissé tel quel&#xa0;: prenez une copie d’une sauvegarde, ou la récupération proposée à l’ouverture.</source>
        <translation>The file “%1” is not a Cartocontrat project, or it is damaged: %2. It is left as it is: take a copy from a backup, or the recovery offered at opening.</translation>
    </message>
    <message>
        <source>Le changement de cette ligne n’a pas été retenu à l’import. Relisez ce fichier pour la reprendre.</source>
        <translation>The change of this row was not taken at the import. Read this file again to take it up.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: les projets (nombre&#xa0;: %2) ne tiennent pas sur la page, même numérotés. Choisissez le format A3, ou ne montrez qu’une thématique ou une période.</source>
        <translation>“%1”: the projects (%2 of them) do not fit on the page, even numbered. Choose format A3, or show one theme or one period only.</translation>
    </message>
</context>
</TS>
