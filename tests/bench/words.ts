/** The words of the question, the same for every contender that lets its words be set. */
export const words = {
  heading: 'Cookies on Northshire Police',
  question:
    'Some cookies are essential: this website does not work without them. We would also like to use Preference cookies, Analytics cookies and Marketing cookies. They stay off unless you accept them.',
  notice: 'cookies notice',
  accept: 'Accept additional cookies',
  reject: 'Reject additional cookies',
  customise: 'Customise cookies',
  dialogHeading: 'Customise cookies on Northshire Police',
  choose:
    'Choose which additional cookies we may use. Nothing changes until you save.',
  close: 'Close',
  save: 'Save my choices',
  acceptAll: 'Accept all additional cookies',
  rejectAll: 'Reject all additional cookies',
} as const;

/** The categories, the same for every contender. */
export const categories = [
  {
    id: 'essential',
    label: 'Essential cookies',
    description: 'These make the site work.',
    cookies: [],
  },
  {
    id: 'preferences',
    label: 'Preference cookies',
    description: 'These remember how you like the site.',
    cookies: ['text_size'],
  },
  {
    id: 'analytics',
    label: 'Analytics cookies',
    description: 'These help us understand how the site is used.',
    cookies: ['_ga', '_ga_*'],
  },
  {
    id: 'marketing',
    label: 'Marketing cookies',
    description: 'These let us show videos from other sites.',
    cookies: [],
  },
] as const;

/** Ids of the categories that held scripts belong to, in turn. */
export const heldCategories = [
  'preferences',
  'analytics',
  'marketing',
] as const;
