/** The Welsh of `en.js`, key by key. It awaits a professional translator. */
export const cy = {
  siteName: 'Heddlu Northshire',
  skipLinks: 'Dolenni neidio',
  skip: 'Neidio i’r prif gynnwys',
  emergency: 'Argyfwng?',
  call: 'Ffoniwch',
  textSize: 'Maint y testun',
  sizes: { normal: 'Arferol', larger: 'Mwy', largest: 'Mwyaf' },
  otherLanguage: 'English',
  mainMenu: 'Prif ddewislen',
  menu: [
    ['/', 'Hafan'],
    ['/news/operation-amberwick', 'Newyddion'],
    ['/advice/phone-scams', 'Cyngor'],
    ['/feedback', 'Adborth'],
  ],
  beta: {
    label: 'Hysbysiad beta',
    tag: 'Beta',
    text: 'Mae hon yn wefan newydd. Rydym yn dal i weithio arni, ac mae rhagor i ddod.',
    feedback: 'Rhowch wybod i ni beth yw eich barn',
    dismiss: 'Cuddio’r hysbysiad beta',
  },
  campaign: {
    title: 'Cadwch yn ddiogel',
    first: 'Rhowch y ffôn i lawr, arhoswch bum munud, ffoniwch yn ôl.',
    firstMore:
      'Ni fydd ots gan eich banc os byddwch yn dod â galwad i ben ac yn ffonio’r rhif sydd ar eich cerdyn.',
    second: 'Nid yw rhif y galwr yn profi dim.',
    secondMore:
      'Gellir ffugio rhifau. Dylech ymddiried dim ond mewn rhif yr ydych wedi dod o hyd iddo eich hun.',
  },
  footer: {
    contact: 'Cysylltu â ni',
    emergency: 'Mewn argyfwng, ffoniwch 999.',
    nonEmergency: 'Ar unrhyw adeg arall, ffoniwch 101.',
    aboutCookies: 'Cwcis ar y wefan hon',
    cookies: 'Cwcis',
    notice: 'Hysbysiad cwcis',
    settings: 'Gosodiadau cwcis',
    demonstration: 'Ynglŷn â’r enghraifft hon',
    fictional:
      'Nid yw Heddlu Northshire yn bodoli. Gwefan enghreifftiol yw hon ar gyfer by-consent, llyfrgell caniatâd cwcis; dychmygol yw pob person, lle ac ymgyrch sydd arni.',
    collector: 'Gweld beth mae’r offeryn dadansoddi yn ei anfon',
    failing: 'Gweld beth sy’n digwydd pan na ellir cadw eich dewis',
  },
};
