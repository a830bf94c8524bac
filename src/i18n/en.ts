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
    'You have accepted additional cookies. Your choice has been saved, and you can change it at any time on the [cookies page].',
  rejected:
    'You have rejected additional cookies. Your choice has been saved, and you can change it at any time on the [cookies page].',
  hide: 'Hide cookie message',
  hiddenMessage: 'The cookie message is hidden.',
  failed:
    'Sorry, there was a technical problem and your choice was not saved. Please try again.',
};
