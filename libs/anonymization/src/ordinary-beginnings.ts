/**
 * Words that begin a German sentence or follow a full stop with a capital and are no one's name, in lower case: before a
 * noun ("Die Familie", "Nach Wochen") they make no pair. Kept short on purpose: a name marked in vain costs a glance.
 */
export const ordinaryBeginnings: ReadonlySet<string> = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
mein meine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere euer eure
dieser diese dieses diesen diesem jener jene jeder jede jedes jeden jedem alle allen aller alles beide beiden viele vielen
manche einige wenige mehrere andere anderen welche welcher solche
ich du er sie es wir man wer was wo wie wann warum weil wenn als ob dass da dann denn doch aber und oder sondern
nach vor von vom zu zum zur bei beim mit ohne für gegen durch um an am auf aus in im ins über unter zwischen seit bis ab
während wegen trotz laut gemäß je pro per statt außer hinter neben
nicht nur auch noch schon erst dort hier heute gestern morgen später danach davor zuvor zunächst zuerst zuletzt bisher
inzwischen jetzt nun so sehr fast etwa rund knapp gut mehr weniger weiter zwei drei vier fünf sechs sieben acht neun zehn
elf zwölf erste ersten zweite zweiten dritte dritten letzte letzten nächste nächsten neue neuer neues neuen alte alter
gemeinsame gemeinsam eigene eigener laufende keine vom zwischen anfang mitte ende seitens
herr herrn frau familie fam eheleute ehepaar dr prof schwester pfarrer pfarrerin pastor pastorin imam onkel tante
mutter vater kind kinder case guten jahr jahre jahren sohn tochter sgb bg az nr`
    .split(/\s+/)
    .filter(Boolean),
);
