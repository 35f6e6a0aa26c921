import { anyCase } from '../any-case.js';
import { patternFinder } from '../pattern-finder.js';
import { between, fresh, over } from './labelled.js';

/** Where German plates come from: all of North Rhine-Westphalia and its neighbours, the cities and many a district. */
const districts = new Set(
  `AC MON AH BOR BOH BF ST TE BI BN SU BO WAT BOT GLA COE LH DN JÜL DO LÜN CAS DU MO D DH DZ E EN WIT EU SLE GE GL GM GT HA
HAM HER WAN HF HS ERK GK HX WAR HSK K KLE GEL KK KR LEV LEM LIP LP DT BÜR PB MG MK MH ME MI LK MS NE GV OB OE RE CE RS SG SI
BLB SO UN VIE KEM WAF BE W WES DIN SIE BM BRA B BA BAD BB BC BIT BL BS BZ C CB CL CO CUX CW DA DAH DAN DAU DD DE DEL EBE ED EI
EL EM EMD ER ERB ERZ ES ESW F FB FD FDS FF FFB FL FN FO FR FRI FS FT FÜ G GF GI GÖ GP GR GS H HAL HB HD HDH HE HEI HEF HG HH
HI HL HM HN HO HOL HOM HP HR HRO HU HVL IGB IN IZ J KA KB KC KEH KF KG KH KI KL KN KO KS KT KU KÜN L LA LAU LB LD LER LG LI
LIF LM LÖ LOS LU LWL M MA MB MD MEI MIL MKK MM MN MOL MR MSP MTK MÜ MYK MZ MZG N NB ND NEA NES NEW NF NI NK NM NMS NOH NOM NR
NU NW NWM OA OAL OD OF OG OH OHA OHV OHZ OL OLD OPR OS OSL P PA PAF PAN PE PF PI PLÖ PM PR PS QLB R RA RD REG RH RO ROW RT RÜD
RV RW RZ S SAD SB SC SDL SE SFA SHA SHG SHK SIG SIM SK SL SLF SLS SN SOK SON SP SPN SR STA STD SU SÜW SW SZ TBB TF TIR TÖL TR
TS TÜ TUT UE UER UL UM V VB VEC VER VK VS WE WEN WHV WI WIL WL WN WND WO WOB WST WT WTM WÜ WUN WW Z ZW LÜD ALB ARN BRI MES`.split(
    /\s+/,
  ),
);

/** Licence plates. */
export const plates = patternFinder('rule', [
  {
    type: 'PLATE',
    pattern: new RegExp(`${fresh}[A-ZÄÖÜ]{1,3}[ ]?[-–:·][ ]?[A-Z]{1,2}[ -]?\\d{1,4}[ ]?[EH]?${over}(?![./-]\\d)`, 'gu'),
    confidence: (words) => (districts.has(/^[A-ZÄÖÜ]{1,3}/.exec(words)?.[0] ?? '') ? 0.85 : 0.7),
  },
  {
    type: 'PLATE',
    pattern: new RegExp(`${fresh}[A-ZÄÖÜ]{1,3}[ ][A-Z]{1,2}[ ]\\d{1,4}[EH]?${over}(?![./,-]\\d)`, 'gu'),
    confidence: (words) => {
      const [district, letters] = words.split(' ');
      return districts.has(district ?? '') && !/^(?:SGB|BG|AZ|S|B|L)$/.test(`${district} ${letters}`) ? 0.7 : 0;
    },
  },
  {
    type: 'PLATE',
    pattern: new RegExp(
      `${fresh}(?:${anyCase('kennzeichen|kfz|kfz-kennzeichen|kfz-kz|kennz|kz|auto|wagen|pkw|fahrzeug|dienstwagen|firmenwagen|transporter|roller|lkw|nummernschild')})\\.?${between}(?<id>\\p{L}{1,3}[ -]{0,3}\\p{L}{1,2}[ -]{0,2}\\d{1,4}[ ]?[EeHh]?)${over}(?![./]\\d)`,
      'gu',
    ),
    confidence: (words) => (/^(?:am|um|im|in|ab|bis|zu|von|für|ca|vor|mit)[ ]/i.test(words) ? 0 : 0.9),
  },
]);
