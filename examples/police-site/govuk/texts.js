/** What the pages in GOV.UK Frontend say beside what every page of the site says. The Welsh awaits a professional translator. */
export const words = {
  en: {
    caption: 'Advice',
    title: 'Check whether a call is a scam',
    lead: 'The number on your screen does not prove who is calling. Criminals can make a call look as if it comes from your bank, the police or a government office.',
    signs: 'Signs of a scam call',
    list: 'It is a scam if the caller:',
    items: [
      'asks you to move money to a “safe account”',
      'asks for a PIN, a password or a code sent to your phone',
      'tells you to keep the call secret, or to lie to your bank',
      'says there is no time to check',
    ],
    inset:
      'Hang up, wait five minutes, and call back on a number that you have found yourself.',
    about: 'About this page',
    demonstration:
      'This page is a demonstration: its styles, banner, settings and cookies page are made of the classes of GOV.UK Frontend. It is no service of the government, and Northshire Police does not exist.',
    police: 'The same site in its own design',
    cookies: 'Cookies',
    settings: 'Cookie settings',
    cookiesLead:
      'Cookies are small files that a website keeps on your device. You choose which ones we may use, and you can change your mind here at any time.',
    choices: 'Your choices',
    menu: 'Menu',
    footer: 'Support links',
  },
  cy: {
    caption: 'Cyngor',
    title: 'Gwirio a yw galwad yn sgam',
    lead: 'Nid yw’r rhif ar eich sgrin yn profi pwy sy’n galw. Gall troseddwyr wneud i alwad edrych fel pe bai’n dod o’ch banc, yr heddlu neu un o swyddfeydd y llywodraeth.',
    signs: 'Arwyddion o alwad sgam',
    list: 'Sgam ydyw os yw’r galwr:',
    items: [
      'yn gofyn i chi symud arian i “gyfrif diogel”',
      'yn gofyn am PIN, cyfrinair neu god a anfonwyd i’ch ffôn',
      'yn dweud wrthych am gadw’r alwad yn gyfrinach, neu am ddweud celwydd wrth eich banc',
      'yn dweud nad oes amser i wirio',
    ],
    inset:
      'Rhowch y ffôn i lawr, arhoswch bum munud, a ffoniwch yn ôl ar rif yr ydych wedi dod o hyd iddo eich hun.',
    about: 'Ynglŷn â’r dudalen hon',
    demonstration:
      'Enghraifft yw’r dudalen hon: mae ei harddull, ei baner, ei gosodiadau a’i thudalen cwcis wedi’u gwneud o ddosbarthiadau GOV.UK Frontend. Nid un o wasanaethau’r llywodraeth ydyw, ac nid yw Heddlu Northshire yn bodoli.',
    police: 'Yr un wefan yn ei harddull ei hun',
    cookies: 'Cwcis',
    settings: 'Gosodiadau cwcis',
    cookiesLead:
      'Ffeiliau bach yw cwcis y mae gwefan yn eu cadw ar eich dyfais. Chi sy’n dewis pa rai y cawn eu defnyddio, a gallwch newid eich meddwl yma ar unrhyw adeg.',
    choices: 'Eich dewisiadau',
    menu: 'Dewislen',
    footer: 'Dolenni cymorth',
  },
};
