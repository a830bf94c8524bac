import type { SettingsTexts } from './dictionary.ts';

/** English for the settings dialog and the preferences page. */
export const enSettings: SettingsTexts = {
  dialogHeading: 'Customise cookies on {siteName}',
  choose:
    'Choose which additional cookies we may use. Nothing changes until you save.',
  close: 'Close',
  save: 'Save my choices',
  acceptAll: 'Accept all additional cookies',
  rejectAll: 'Reject all additional cookies',
  alwaysOn: 'Always on',
  allow: 'Allow these cookies',
  deny: 'Do not allow these cookies',
  exemptNote:
    'These are on from the start, as the law permits. You can object at any time.',
  keepOn: 'Keep these cookies on',
  objectTo: 'Turn these cookies off',
  servicesNote:
    'Your choice for all of these cookies also sets the services below. You can then change each one.',
  someAllowed: 'Some of these services are allowed and some are not.',
  allowService: 'Allow {service}',
  denyService: 'Do not allow {service}',
  serviceLink: 'How {service} uses cookies',
  gpcNote:
    'Your browser sends Global Privacy Control. Cookies that would be on from the start are therefore off, unless you turn them on here.',

  list: '{label}: what is stored',
  name: 'Name',
  purpose: 'Purpose',
  provider: 'Provider',
  duration: 'How long it stays',
  thisSite: 'This website',
  notStated: 'Not stated',
  localName: '{name} (local storage)',
  sessionName: '{name} (session storage)',
  indexeddbName: '{name} (database)',
  cacheName: '{name} (cache)',
  untilDeleted: 'Until it is deleted',
  untilClosed: 'Until the page is closed',
  session: 'Until you close your browser',
  years: '1 year|years',
  months: '1 month|months',
  weeks: '1 week|weeks',
  days: '1 day|days',
  hours: '1 hour|hours',
  minutes: '1 minute|minutes',

  success: 'Success',
  pageSaved: 'You have set your cookie preferences.',
  goBack: 'Go back to the page you were looking at',
  decidedOn:
    'You last made a choice on {date}. We will ask you again on {expiry}.',
  undecided:
    'You have not made a choice yet. Cookies that need your permission are off.',
  complain:
    'If you are unhappy with how we use your data, you can [make a complaint].',
  clearText:
    'This removes your choices from this device, and what additional cookies have stored. You will be asked again.',
  clear: 'Clear my choices',
  cleared:
    'Your choices have been cleared. Cookies that need your permission are off.',
};
