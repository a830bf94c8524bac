import type { BannerTexts, SettingsTexts } from './dictionary.ts';

/**
 * Welsh for the banner and the settings: formal and plain, as public bodies in Wales write. It follows renderings that are in use there, and awaits review by a professional
 * translator. Lists have no "a" before their last member, which would mutate it (W4).
 */
export const cy: BannerTexts & SettingsTexts = {
  locale: 'cy',
  direction: 'ltr',
  listLast: '{first}, {last}',

  bannerHeading: 'Cwcis ar {siteName}',
  bannerEssential:
    "Mae rhai cwcis yn hanfodol: nid yw'r wefan hon yn gweithio hebddynt.",
  bannerAdditional:
    "Hoffem hefyd ddefnyddio'r rhain: {categories}. Byddant i ffwrdd oni bai eich bod yn eu derbyn.",
  bannerExempt:
    "Mae'r rhain ymlaen o'r dechrau: {categories}. Gallwch wrthwynebu: gwrthodwch gwcis ychwanegol i'w diffodd.",
  bannerNotice:
    'Mae ein [hysbysiad cwcis] yn egluro beth mae pob un ohonynt yn ei wneud.',
  accept: 'Derbyn cwcis ychwanegol',
  reject: 'Gwrthod cwcis ychwanegol',
  customise: 'Addasu cwcis',
  accepted:
    "Rydych wedi derbyn cwcis ychwanegol. Mae eich dewis wedi'i gadw. Gallwch ei newid ar unrhyw adeg ar y [dudalen cwcis].",
  rejected:
    "Rydych wedi gwrthod cwcis ychwanegol. Mae eich dewis wedi'i gadw. Gallwch ei newid ar unrhyw adeg ar y [dudalen cwcis].",
  saved:
    "Mae eich dewis wedi'i gadw. Gallwch ei newid ar unrhyw adeg ar y [dudalen cwcis].",
  hide: "Cuddio'r neges am gwcis",
  hiddenMessage: "Mae'r neges am gwcis wedi'i chuddio.",
  failed:
    "Mae'n ddrwg gennym, roedd problem dechnegol ac ni chafodd eich dewis ei gadw. Rhowch gynnig arall arni.",
  notErased:
    "Mae eich dewis wedi'i gadw, ond nid oedd modd dileu popeth a gafodd ei storio o'r blaen: {names}. Gallwch ei ddileu yn eich porwr.",

  dialogHeading: 'Addasu cwcis ar {siteName}',
  choose:
    'Dewiswch pa gwcis ychwanegol y cawn eu defnyddio. Ni fydd dim yn newid nes i chi gadw.',
  close: 'Cau',
  save: 'Cadw fy newisiadau',
  acceptAll: 'Derbyn pob cwci ychwanegol',
  rejectAll: 'Gwrthod pob cwci ychwanegol',
  alwaysOn: 'Ymlaen bob amser',
  allow: "Caniatáu'r cwcis hyn",
  deny: "Peidio â chaniatáu'r cwcis hyn",
  exemptNote:
    "Mae'r rhain ymlaen o'r dechrau, fel y mae'r gyfraith yn ei ganiatáu. Gallwch wrthwynebu ar unrhyw adeg.",
  keepOn: 'Gadael y cwcis hyn ymlaen',
  objectTo: 'Diffodd y cwcis hyn',
  servicesNote:
    'Mae eich dewis ar gyfer y cwcis hyn i gyd yn gosod y gwasanaethau isod. Gallwch newid pob un wedyn.',
  someAllowed: "Dim ond rhai o'r gwasanaethau hyn sydd wedi'u caniatáu.",
  allowService: 'Caniatáu {service}',
  denyService: 'Peidio â chaniatáu {service}',
  serviceLink: 'Sut mae {service} yn defnyddio cwcis',
  gpcNote:
    "Mae eich porwr yn anfon Global Privacy Control. Felly mae cwcis a fyddai ymlaen o'r dechrau i ffwrdd, oni bai eich bod yn eu troi ymlaen yma.",

  list: "{label}: beth sy'n cael ei storio",
  name: 'Enw',
  purpose: 'Diben',
  provider: 'Darparwr',
  duration: "Am faint mae'n aros",
  thisSite: 'Y wefan hon',
  notStated: 'Heb ei nodi',
  localName: '{name} (storfa leol)',
  sessionName: '{name} (storfa sesiwn)',
  indexeddbName: '{name} (cronfa ddata)',
  cacheName: '{name} (storfa dros dro)',
  untilDeleted: 'Nes iddo gael ei ddileu',
  untilClosed: "Nes i'r dudalen gael ei chau",
  session: 'Nes i chi gau eich porwr',
  years: '1 flwyddyn|2 flynedd|3 blynedd|4 blynedd|6 blynedd|mlynedd',
  months: '2 fis|mis',
  weeks: 'wythnos',
  days: '2 ddiwrnod|diwrnod',
  hours: 'awr',
  minutes: '2 funud|munud',
  monthNames:
    'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr',

  success: 'Llwyddiant',
  pageSaved: 'Rydych wedi gosod eich dewisiadau cwcis.',
  goBack: "Ewch yn ôl i'r dudalen yr oeddech yn edrych arni",
  decidedOn:
    'Gwnaethoch ddewis ddiwethaf ar {date}. Byddwn yn gofyn i chi eto ar {expiry}.',
  undecided:
    'Nid ydych wedi gwneud dewis eto. Mae cwcis sydd angen eich caniatâd i ffwrdd.',
  complain:
    'Os nad ydych yn fodlon ar sut rydym yn defnyddio eich data, gallwch [wneud cwyn].',
  clearText:
    "Mae hyn yn dileu eich dewisiadau o'r ddyfais hon, a'r hyn y mae cwcis ychwanegol wedi'i storio. Byddwn yn gofyn i chi eto.",
  clear: 'Clirio fy newisiadau',
  cleared:
    "Mae eich dewisiadau wedi'u clirio. Mae cwcis sydd angen eich caniatâd i ffwrdd.",
};
