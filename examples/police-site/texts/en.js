/** What stands around the content of every page. The Welsh file has the same keys. */
export const en = {
  siteName: 'Northshire Police',
  skipLinks: 'Skip links',
  skip: 'Skip to main content',
  emergency: 'Emergency?',
  call: 'Call',
  textSize: 'Text size',
  sizes: { normal: 'Normal', larger: 'Larger', largest: 'Largest' },
  otherLanguage: 'Cymraeg',
  mainMenu: 'Main menu',
  menu: [
    ['/', 'Home'],
    ['/news/operation-amberwick', 'News'],
    ['/advice/phone-scams', 'Advice'],
    ['/feedback', 'Feedback'],
  ],
  beta: {
    label: 'Beta notice',
    tag: 'Beta',
    text: 'This site is new. We are still working on it, and there is more to come.',
    feedback: 'Tell us what you think',
    dismiss: 'Hide beta notice',
  },
  campaign: {
    title: 'Stay safe',
    first: 'Hang up, take five, call back.',
    firstMore:
      'Your bank will never mind if you end a call and ring the number on your card.',
    second: 'A caller’s number proves nothing.',
    secondMore:
      'Numbers can be faked. Trust only a number that you have found yourself.',
  },
  footer: {
    contact: 'Contact us',
    emergency: 'In an emergency, call 999.',
    nonEmergency: 'At any other time, call 101.',
    aboutCookies: 'Cookies on this site',
    cookies: 'Cookies',
    notice: 'Cookies notice',
    settings: 'Cookie settings',
    demonstration: 'About this demonstration',
    fictional:
      'Northshire Police does not exist. This is the example site of by-consent, a cookie consent library; every person, place and operation on it is invented.',
    collector: 'See what the analytics tool sends',
    failing: 'See what happens when your choice cannot be saved',
  },
};
