import type { Dictionary } from './dictionary.ts';

/** English. */
export const en: Dictionary = {
  locale: 'en-GB',

  bannerHeading: 'Cookies on {siteName}',
  bannerEssential:
    'Some cookies are essential: this website does not work without them.',
  bannerAdditional:
    'We would also like to use {categories}. They stay off unless you accept them.',
  bannerNotice: 'Our [cookies notice] explains what each of them does.',
  accept: 'Accept additional cookies',
  reject: 'Reject additional cookies',
  customise: 'Customise cookies',
  accepted:
    'You have accepted additional cookies. Your choice has been saved. You can change it at any time on the [cookies page].',
  rejected:
    'You have rejected additional cookies. Your choice has been saved. You can change it at any time on the [cookies page].',
  saved:
    'Your choice has been saved. You can change it at any time on the [cookies page].',
  hide: 'Hide cookie message',
  hiddenMessage: 'The cookie message is hidden.',
  failed:
    'Sorry, there was a technical problem and your choice was not saved. Please try again.',

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

  list: '{label}: what is stored',
  name: 'Name',
  purpose: 'Purpose',
  provider: 'Provider',
  duration: 'How long it stays',
  thisSite: 'This website',
  notStated: 'Not stated',
  localName: '{name} (local storage)',
  localDuration: 'Until it is deleted',
  sessionName: '{name} (session storage)',
  sessionDuration: 'Until the page is closed',

  success: 'Success',
  pageSaved: 'You have set your cookie preferences.',
  goBack: 'Go back to the page you were looking at',
  decidedOn:
    'You last made a choice on {date}. We will ask you again on {expiry}.',
  undecided: 'You have not made a choice yet. Additional cookies are off.',
  clearText:
    'This removes your choices from this device, and what additional cookies have stored. You will be asked again.',
  clear: 'Clear my choices',
  cleared: 'Your choices have been cleared. Additional cookies are off.',
};
