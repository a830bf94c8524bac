import type { BannerTexts } from './dictionary.ts';

/** English for the banner. */
export const enBanner: BannerTexts = {
  locale: 'en-GB',
  direction: 'ltr',
  listLast: '{first} and {last}',

  bannerHeading: 'Cookies on {siteName}',
  bannerEssential:
    'Some cookies are essential: this website does not work without them.',
  bannerAdditional:
    'We would also like to use {categories}. They stay off unless you accept them.',
  bannerExempt:
    'We use {categories} from the start. You can object: reject additional cookies to turn them off.',
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
  notErased:
    'Your choice has been saved, but some of what was stored before could not be deleted: {names}. You can delete it in the settings of your browser.',
};
