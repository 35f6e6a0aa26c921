/**
 * Names made up in the manner of each origin, for measuring alone: none stands in a list, a training sentence or what
 * training makes up (`invented-names.spec.mjs`). Twenty given and twenty family names, paired to forty people.
 */
const invented = {
  german: [
    'Hildrun Gernolf Ortwina Friedburg Winrich Adelgard Hartfried Reinhold-Jörn Gundelinde Wolfhelm Irmbert Sieghild Theodelind Ruthild Eckbrand Lutzgard Volkrun Dietgard Bertlinde Kunolf',
    'Brinkhörster Wedelstedt Ostkämper Hagenbrück Tillmannshof Schürgens Kreyenbohm Lüttmering Dellwisch Ummelrath Pottgießner Ravensiek Gramberger Holtschnieder Niekrenz Wübbering Stratebeck Voßkötter Emmelhues Fürstenkamp',
  ],
  turkish: [
    'Erdemcan Gülsuna Tunahanlı Sevdenur Yıldıray-Can Aykutalp Nurbengü Göksenin Bilgetarkan Zümran Ertuğhan Fidanur Şenkal Ulaşhan Ayperihan Dilfiruz Kaanalp Menevşe Gülfidan Oğulcan-Ege',
    'Karaöğütlü Demirsoyak Yıldızhanlı Taşkıranoğlu Gümüşderelioğlu Bozyiğitoğlu Akçamlıca Sarıkuzey Çobanlıoğlu Ulucanoğlu Kızılbayır Dağdevirenli Altınsapan Keskinbıçak Özdenkaya Balkırmaz Tütünoğulları Yağcıbeyli Ekmekçigil Soğukpınarlı',
  ],
  kurdish: [
    'Rojhevin Berzavan Şêrgeh Dilavîn Hêvarîn Zerkan Bahozan Rêdûr Navdil Gulbîn Jînda Serdîl Awazan Hozîn Kevoka Rengbîn Şevînaz Botîn Çavreş Mêrxan',
    'Şemdînoyî Gerdûnî Zaxorani Berwarizade Heftaro Mişko Qereçoxî Kîkanî Dêrikî Temokan Bêritanî Soranizade Hêzilî Reşkotanî Tirbespî Ezîzkan Xanikî Pîrbari Dengbêjî Simokan',
  ],
  arabic: [
    'Muthannar Dirghamon Wajihan Sufyanar Ghazwanir Ruwaidah Lamisar Abirahn Jumanir Tuqayra Mudarid Qutaybar Hawazinah Yaqdhanir Ruqaydah Shuhubar Taghlibar Zuhdiyah Bayanir Nusaybat',
    'Al-Qartabani Al-Dhiyabat Abu-Rummanah Al-Sarhanawi Al-Muhaydib Al-Zurqani Bu-Hamdanat Al-Ghubayni Al-Jarbawi Al-Dulaymawi Qanbarawi Al-Shuwayli Hammadawi Al-Barghash Abu-Qutaish Al-Matrudi Sarraqibi Al-Waheibi Kafrtawi Al-Nuaymatin',
  ],
  persian: [
    'Mehrzadeh-Ali Golshifar Kianoushan Farzaman Ruhangiz-Far Delaram-Sa Zarinkam Ardeshan Mahsazad Parichand Navidreza-Kia Shahrbaz Hormozyar Taravand Afrashteh Yazdanmehr Simindan Golbargeh Arvandar Kamyaran',
    'Khoshravesh Pourmandani Tavanazadeh Golestanpur Bidarmaghz Farrokhniya Sangtarashi Dowlatparvar Keshtgari Mirshekarzadeh Ravangar Zarrinkafsh Nakhostpur Bahrampanah Cheraghzadeh Vatankhahi Derakhshanfar Sepandarmaz Yarahmadzade Qandharizadeh',
  ],
  pashto: [
    'Khyberullah Zarghunkhel Spinghar Baryalan Torgul Asmatyar Gharzai Nangyal-Khan Mashalgul Lewanai Shinkai Gulmakai-Bibi Parkhagul Sturay Wranga Dostyarullah Zmaryalai Bahramgul Halimullah-Jan Tsaparai',
    'Khpalwakzai Dandukhel Ghorbandzai Spinzai Mohmandarkhel Tirahwal Zarghunzai Kuchikhel Lamkanizai Sarbanzai Baghrankhel Toorkhel Nurgalzai Haqmalzai Babozai Adamkhelwal Gharwalzai Sangarkhel Maidanzai Pashtoonkhel',
  ],
  ukrainian: [
    'Dobrozora Yaropolkan Svitozar Myrodar Zoremyla Liubozaryk Ostapiia Radomyslav Kvitozora Boronyslav Vesnianka Yasnozor Horynia Stanymyr Dzvenyslava Tvorymyr Orysievna Bohuslavka Hnatiia Zlatodar',
    'Perepelytsiuk Zhuravchenko Kryvoruchenko Dubohryz Nepyivodenko Hornostalenko Zaruchnyi Chubarenkiv Vovkotrub Stelmashchenko Pidhorechnyi Bezruchkiv Skorobahatchenko Terletskiuk Ovcharuk-Bila Kadylenko Svyrydiuk Tovstonohyi Halahanchuk Pryimachenko',
  ],
  russian: [
    'Wsewolodina Radimir-Oleg Jewdokimja Agafonij Pantelejdor Lukerja Warfodorej Glafirina Nikandrij Serafimja Jemeljan Feofanija Miroslawa-Anna Prokolaj Ustinja Saweliij Awdotja Onufridor Pelaginja Trofimka',
    'Podberjosow Wolkodawin Saretschkin Tschebotarjow Lopuchinow Mucharjow Scheremetkin Krasnobajew Dolgopjatow Samoilenkow Rjabinowski Perewersin Sawalischin Kolokolzew Suchorukowa Batjuschkow Tretjakowzew Golowatschow Beresowzew Ostroumow',
  ],
  polish: [
    'Sędzimiła Gniewosza Dobrogniewa Świętobor Bożydarka Wszeborz Radzimir Miłorada Jaromił Sulisława Ludomiła Zdziemir Częstobor Niegosław Witosława Domarad Bronimir Ziemowita Gościmił Wierzchosław',
    'Brzęczykiewicz Grzmotowski Świerczkowiak Podgrodzieński Niedźwiecczak Krzywonosiak Zagórczyński Wilczopolski Drożdżewicz Chrzęstkowski Jaskółczak Kędziorkiewicz Modrzewiecki Gołębiowczyk Szczygłowicz Rzepczyński Trzcinowicz Ostrowidzki Pszenicki Wąchocczyk',
  ],
  romanian: [
    'Dragobeta Crinelu Miorel Răducanu-Ion Zamfirel Lăcrimela Sorinaș Viorelian Busuiocel Ilenuța Neagomir Steliuța Gruian Floareș Cosânzel Voichița-Ana Tudorinel Marinuța Petronelu Zaharinel',
    'Brânzărescu Cojocărașu Dumbrăveanca Fărcășeanu Ghiocănescu Lupșăneanu Mărgineanțu Păstrăvaru Rotărescu-Vale Săpunărescu Țurcănașu Văcărelu Zăvoianca Codreșteanu Burduhosu Clopotărescu Hâncuțescu Mocăniceanu Stejărelu Ulmeanca',
  ],
  bulgarian: [
    'Svetlozara Dragostin Radomirka Zlatomir Belislava Krasistan Momera Grozdelina Tsvetozar Lyubodrag Rosislava Vihroslav Yasenka Dobromirka Ognemir Zhivodara Stoimena Velimirka Borimechko Slavyana-Mila',
    'Karamfilski Topolnitsov Gradishtev Bozadzhiev-Bel Chernozemski Kazandzhiyski Mednikarov Orehovski Planinarski Ribarovski-Hadzhi Samokovliev Terziyski-Kol Vodenicharski Zidarovski Yabalkov Dryanovchev Kermekchiev Lozarski Peychinovski Shivachevski',
  ],
  balkan: [
    'Dashamirë Besjanit Flakëron Agimtar Drilonë Shkëndije-Mira Vesnimir Ljerkica Rusmirko Džanan Zlatimir Burbuqe Kreshnikon Miradije Trimoshe Nadiman Hajdaran Pranvere Sadetka Luleshë',
    'Gjonbalajt Kolgjerukaj Vuçitërnaj Shalqini Drenovari Hadžimejlić Kurtćehajić Podrimčić Babamustafić Zagorčinović Metohijaj Peqinaku Smailbegić Llukaj Trnovčević Berishajt Dukagjinaj Rugovasi Karahodžić Bjelopoljac',
  ],
  romani: [
    'Đulsaran Rupinda Čirikli-Ana Kalderon Luludji Bahtali-Sara Tomasin Gilavela Zorkan Patrinela Sonakaj Čandrika Feruška Baroson Jagori Durilo Mangaluri Šukarija Lolodi Nanoš',
    'Durmišoski Rromanov-Bel Čergarević Kalajdžijević Mečkarov Zlatarević-Rom Bandićevski Kovačijevski Lautarevski Trubačević Saćirevski Arlijevski Gurbetović Barjamovski Džambazevski Kazandžijevski Ćehajevski Sulukulić Tamburaševski Šutkarović',
  ],
  eritrean: [
    'Tsehaynesh Gebrenegus Awetash Mebrihit Zerabruk Letensea Fishale Haileab Kidusan Semhal-Rut Tesfahuney Abrehaley Weynishet Merkeb Gidey-Abel Nitsihti Tsigereda-Mul Berhanekis Amlesom Yirgalem',
    'Gebrezgihar Tesfahiweten Woldeselasie-Ab Habteyohans Kiflezghi Ogbamariamo Teklebirhan-Ha Weldetensae Bahreselasie Fesahazion Hadgembes Zeremariam-Ke Andeberhan Gebrenugus Tewelmedhin Abrahaley-Zer Tsegezeab Mehretabu Sibhatleab Kahsaiselasie',
  ],
  somali: [
    'Cawaale-Nuur Xiddigo Ubaxley Guuleed-Cade Dhoofay Sareedo-Cas Bulxan Ciidoole Hoyaalo Qorraxey Samawade Dayaxo Caasho-Luul Magool Waberiyo Xareedo Geeljire Rooblow Bilcaan Saxardiid',
    'Guhaadlow Cadceedle Xirsiyare Dhagaweyn Faarahyare Gabobeyo Cilmiyare Samaterow Buuloweyn Warsamoow Xuseenoow Geesdiirow Aweysyare Ducaalow Halgankow Maxamuudyare Qaybdiidow Shidaadow Tarabiyow Yabaroow',
  ],
  westafrican: [
    'Aminatoulaye Mamadoulamine Fatougna Sekoubaly Djénabouna Kwabenasi Oyelumide Chukwunedum Nnekachi Bintoudia Ousmanthie Lamindou Yaayoma Alphadio Mariamouna Eberechukwa Kossiwavi Tidjanou Soukeyni Afriyiewa',
    'Diallobah Bangouraya Coulibayo Okwuchiri Agyepomaa Sowjatta Kourouballa Nwachidera Ouattarabo Fofanaba Mensakyi Jallobeh Dramékou Traobally Adzokpe Senghorba Keitamady Yelibuya Sanyangba Owusukwei',
  ],
  vietnamese: [
    'Nghiễm Thoảng Khuyếnh Ngoãn Thuyếnh Nhượnh Quyềnh Khiêu Phượm Triềng Nguyễt Hoẵng Thụyen Khoảnh Duyềm Truynh Nhiễu Phiềng Khuông Ngạt',
    'Khuất Nghiêu Thiềm Truật Phồn Doãm Khổnh Nhữ Giáph Triêng Quyềng Thẩmh Mạcha Ngụyen Viênh Khiếuh Phỉnh Lươngh Trầnh Đoànha',
  ],
  tamil: [
    'Thirumaran Kayalvizhiya Ilavarasani Poongodiyan Muthamizhan Senthamarai Arunthavan Vaanathi Kumuthavalli Nilavazhagan Theeranthan Malarkodiya Yazhinesan Chinnathurai Oviyaselvan Anpukkarasi Paarivendhan Tamizharasi Kathirvelan Inbanathan',
    'Thiruvalluvarajah Ampalavanesan Kanthapillai Sinnarajasingham Velupillaisamy Nallathambiyar Punniyamoorthi Sornalingam Thedchanamoorthy Vairavanathapillai Aiyathurai Kulaveerasingam Mailvaganesan Pathmalosan Rasanayagampillai Sivagnanasuntharam Tharmakulasingam Uruthirakumaran Vallipuranathan Yogendranathan',
  ],
  southasian: [
    'Mubashirullah-Haq Gulnaazmin Tehmoorud Rajvindra Sukhpreetam Zarminaz Farrukhdeep Shamsherjeet Nighatara Balkaranjit Manzoorulhaq Rukhsanara Devinderpal Aroobina Khushwantpreet Mehtabjeet Ghazalamin Tajammulud Navdeepika Hajraneesa',
    'Bhattipuria Chaudhranwala Ranjhawala Qaimkhaniya Sandhuwalia-Deol Gujranwalia Mirpuriwala Tarkhanwal Lohariwala Nagarpuria Dhaliwalia Barlasiya Kalyarwala Sialkotia Jhanjuaria Patwarigar Sodhiwalia Thakurwani Memonwala Bukhariyani',
  ],
  latin: [
    'Yuleisimar Edilbertino Maryorenis Willianderson Yorlandis Ruperticia Anaximanda Leonelvis Dioselinda Fredyander Graciolinda Eulogino Yusmarys Jeferlinson Marleidys Ovidialba Nelcyra Heribertina Zulmarina Evaristela',
    'Quintanilleja Echavarreda Tocancipeño Bohorquelo Aristizábalo Chuquimarca Huamanquispe Zapatecorral Villasmilas Yupanquito Cascavitaro Mondragonés Urquijeda Guatemuz Peñarredondo Calvachino Tisoyecua Barragueño Copajirá Sotoalegre',
  ],
};

const people = (given, family) =>
  Array.from({ length: 2 * given.length }, (_, at) => ({
    given: given[at % given.length],
    family: family[(at * 7 + (at < given.length ? 3 : 8)) % family.length],
  }));

/** By origin: `{ given, family }`, forty each. */
export const inventedPeople = Object.fromEntries(
  Object.entries(invented).map(([origin, [given, family]]) => [origin, people(given.split(' '), family.split(' '))]),
);

/** Every word of them. */
export const inventedWords = new Set(
  Object.values(invented).flatMap(([given, family]) => `${given} ${family}`.split(' ')),
);

/** The same sentences for everybody. */
export const sameSentences = [
  'Frau {family} hat heute im Büro vorgesprochen und um Hilfe bei dem Antrag gebeten.',
  'Herr {family} ist seit drei Monaten ohne Einkommen.',
  'Gestern war {given} {family} zum ersten Mal in der Beratung.',
  'Die Unterlagen von {given} {family} fehlen noch.',
  '{given} {family} möchte nächste Woche mit der Ausbildung beginnen.',
  'Wir haben mit {given} über die Schule gesprochen, sie war sehr still.',
  'Der älteste Sohn {given} wurde noch nicht angemeldet.',
  'Familie {family} lebt zu fünft in zwei Zimmern.',
  'Name: {family}, {given}',
  'Telefonat mit Hr. {family}, er ruft morgen wieder an.',
  'Laut Frau {family} ist der Bescheid nie angekommen.',
  'Sehr geehrte Frau {family},',
  'Hallo {given}, kannst du das bitte prüfen?',
  'Mit freundlichen Grüßen\n{given} {family}',
  'Das Jobcenter verlangt von {given} {family} eine neue Bescheinigung.',
  'Die Mutter heißt {given} {family} und arbeitet nachts.',
  'Am Gespräch nahmen teil: {given} {family}, die Schulleitung und das Jugendamt.',
  'Als {given} ankam, war die Stelle schon geschlossen.',
  'Der Vermieter hat {family} die Wohnung gekündigt.',
  'Bitte den Vorgang {family} bis Freitag abschließen.',
  'Kind {given}, vier Jahre, kein Kitaplatz',
  'Ansprechpartnerin ist Frau {given} {family}.',
  'Der Antrag wurde durch Herrn {given} {family} gestellt und später abgelehnt.',
  '{family} sagt, er habe den Brief nicht verstanden.',
  'Ihre Schwester {given} übersetzt bei den Terminen.',
  'Rückmeldung an {given} {family} erfolgt nach der Sitzung.',
  'Notiz: {given} geht es besser, Therapie läuft.',
  'Ohne die Hilfe von {given} hätte {family} den Termin verpasst.',
  '- {given} {family} (Integrationskurs abgebrochen)',
  'Auch {given} und ihr Bruder warten weiter auf eine Antwort.',
];
