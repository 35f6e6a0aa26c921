/** What office programs put on the clipboard, beside the plain text they put there. */
export type Copied = {
  readonly from: string;
  readonly html: string;
  readonly plain: string;
  /** What one saw there. */
  readonly seen: string;
};

const wordHead = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset="utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt;} .Geheim {display:none; mso-hide:all;} @list l0:level1 {mso-level-text:·;} --></style>
</head><body lang=DE style='tab-interval:35.4pt'><!--StartFragment-->`;
const wordEnd = `<!--EndFragment--></body></html>`;
const item = (mark: string, words: string, level = 1) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

export const copied: readonly Copied[] = [
  {
    from: 'Word, a text with changes followed',
    html: `${wordHead}<p class=MsoNormal>Die Frist beträgt <del cite="mailto:A" datetime="2026-11-02T10:00">sechs</del><ins cite="mailto:A">zehn</ins> Tage.<o:p></o:p></p>${wordEnd}`,
    plain: 'Die Frist beträgt sechszehn Tage.',
    seen: 'Die Frist beträgt zehn Tage.',
  },
  {
    from: 'Word, comments and hidden words',
    html: `${wordHead}<p class=MsoNormal><a style='mso-comment-reference:AB_1;mso-comment-date:20261102'>Der Kreis zahlt</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span> den Kurs.<span style='display:none;mso-hide:all'> Streng vertraulich.</span><span class=Geheim> Noch geheimer.</span></p>
<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff><![endif]><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText>Das glaubt uns keiner.</p></div></div></div>${wordEnd}`,
    plain: 'Der Kreis zahlt[AB1]  den Kurs. Streng vertraulich. Noch geheimer.\n\n [AB1]Das glaubt uns keiner.',
    seen: 'Der Kreis zahlt den Kurs.',
  },
  {
    from: 'Word, a list within a list',
    html: `${wordHead}<p class=MsoNormal>Es fehlt:</p>${item('·', 'ein Bogen')}${item('o', 'in zwei Sprachen', 2)}${item('·', 'eine Stelle')}<p class=MsoNormal>Und:</p>${item('1.', 'fragen')}${item('2.', 'handeln')}${wordEnd}`,
    plain: 'Es fehlt:\n·     ein Bogen\no   in zwei Sprachen\n·     eine Stelle\nUnd:\n1.     fragen\n2.     handeln',
    seen: 'Es fehlt:\n- ein Bogen\n  - in zwei Sprachen\n- eine Stelle\nUnd:\n1. fragen\n2. handeln',
  },
  {
    from: 'Word, a table',
    html: `${wordHead}<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Stelle</b><o:p></o:p></p></td><td><p class=MsoNormal>Tage</p></td></tr><tr><td><p class=MsoNormal>Jobcenter</p></td><td><p class=MsoNormal>zehn</p></td></tr></table>${wordEnd}`,
    plain: 'Stelle\tTage\nJobcenter\tzehn',
    seen: 'Stelle | Tage\nJobcenter | zehn',
  },
  {
    from: 'Word, a table with links and changes',
    html: `${wordHead}<table class=MsoTableGrid border=1 style='border-collapse:collapse;border:none'><tr style='height:14pt'><td width=200 style='width:150pt'><p class=MsoNormal style='line-height:normal'><b>Stelle</b></p></td><td colspan=2 style='width:300pt'><p class=MsoNormal><b><span style='color:red'>Frist</span></b></p></td></tr><tr><td rowspan=2 style='padding:0cm'><p class=MsoNormal>Jobcenter<span style='display:none;mso-hide:all'> (streng vertraulich)</span></p></td><td><p class=MsoNormal><del cite="mailto:A">sechs</del><ins cite="mailto:A">zehn</ins> Tage</p></td><td><p class=MsoNormal><a href="https://Jobcenter.example/merkblatt"><span style='mso-fareast-language:DE'>Merkblatt</span></a></p></td></tr><tr><td><p class=MsoNormal><a href="file:///C:/Akten/intern.docx">kein</a></p></td><td></td></tr></table>${wordEnd}`,
    plain: 'Stelle\tFrist\nJobcenter (streng vertraulich)\tsechszehn Tage\tMerkblatt\n\tkein',
    seen: 'Stelle | Frist\nJobcenter | zehn Tage | Merkblatt\n | kein',
  },
  {
    from: 'LibreOffice, changes and a list',
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 24.2"/><style>p { line-height: 115% }</style></head><body lang="de-DE"><p style="line-height: 100%">Der Kurs dauert <del cite="#" title="A">drei</del><ins>vier</ins> Wochen.</p><ul><li><p style="margin-bottom: 0cm">vormittags</p></li><li><p>mit Betreuung</p></li></ul></body></html>`,
    plain: 'Der Kurs dauert dreivier Wochen.\nvormittags\nmit Betreuung',
    seen: 'Der Kurs dauert vier Wochen.\n- vormittags\n- mit Betreuung',
  },
  {
    from: 'Outlook, a mail laid out in a table, with words struck out',
    html: `${wordHead}<table border=0 cellpadding=0><tr><td><p class=MsoNormal>Guten Tag,<br>wir treffen uns <s>montags</s> dienstags.</p></td></tr></table>${wordEnd}`,
    plain: 'Guten Tag,\nwir treffen uns montags dienstags.',
    seen: 'Guten Tag,\nwir treffen uns dienstags.',
  },
];
