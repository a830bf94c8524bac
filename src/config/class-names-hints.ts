import type { PartName } from '../core/part-name.ts';
import type { Hints } from './hint.ts';

/** About the classes of each part. */
export const classNamesHints: Hints<Record<PartName, string>> = {
  banner: {
    title: 'Banner',
    description: 'The banner itself.',
    examples: ['cookie-banner'],
  },
  banner__part: {
    title: 'Part of the banner',
    description:
      'Each of the two halves of the banner: the question, and the confirmation after it.',
    examples: ['cookie-banner__inner'],
  },
  dialog: {
    title: 'Dialog',
    description: 'The settings dialog.',
    examples: ['modal'],
  },
  dialog__head: {
    title: 'Head of the dialog',
    description:
      'The line at the top of the dialog: its heading, and the button that closes it.',
    examples: ['modal__head'],
  },
  page: {
    title: 'Preferences',
    description:
      'What stands on the preferences page: messages, form and the button that clears the choices.',
    examples: ['cookie-settings'],
  },
  form: {
    title: 'Form',
    description: 'The form of the dialog and of the preferences page.',
    examples: ['form'],
  },
  message: {
    title: 'Message',
    description: 'A message: a confirmation, or that something went wrong.',
    examples: ['notification'],
  },
  failed: {
    title: 'Failure',
    description:
      'The message that something went wrong. It has the classes of "message" besides.',
    examples: ['notification--error'],
  },
  success: {
    title: 'Success',
    description:
      'The message of the preferences page that something was done. It has the classes of "message" besides.',
    examples: ['notification--success'],
  },
  success__head: {
    title: 'Head of a success',
    description: 'The first line of that message.',
    examples: ['notification__head'],
  },
  success__title: {
    title: 'Word of success',
    description: 'The word in that line.',
    examples: ['notification__title'],
  },
  success__body: {
    title: 'Body of a success',
    description: 'What follows that line.',
    examples: ['notification__body'],
  },
  heading: {
    title: 'Heading',
    description: 'The heading of the banner and of the dialog.',
    examples: ['heading heading--medium'],
  },
  text: { title: 'Paragraph', description: 'A paragraph.', examples: ['body'] },
  always: {
    title: 'Always on',
    description:
      'The paragraph that says that a category is always on. It has the classes of "text" besides.',
    examples: ['tag'],
  },
  link: { title: 'Link', description: 'A link.', examples: ['link'] },
  actions: {
    title: 'Buttons',
    description: 'The line in which buttons stand.',
    examples: ['button-group'],
  },
  button: {
    title: 'Button',
    description:
      'A button. Accept and reject share it, so that neither weighs more.',
    examples: ['button button--primary'],
  },
  'button--secondary': {
    title: 'Other button',
    description:
      'A button that is no answer: the one that closes the dialog, and the one that clears the choices. It has the classes of "button" besides.',
    examples: ['button--secondary'],
  },
  category: {
    title: 'Category',
    description: 'The group of a category.',
    examples: ['fieldset'],
  },
  legend: {
    title: 'Name of a category',
    description: 'The name of a category, above its group.',
    examples: ['fieldset__legend'],
  },
  service: {
    title: 'Service',
    description: 'The group of a service.',
    examples: ['fieldset fieldset--inset'],
  },
  'service-name': {
    title: 'Name of a service',
    description: 'The name of a service, above its group.',
    examples: ['fieldset__legend'],
  },
  radios: {
    title: 'Choices',
    description: 'The two radio buttons together, with their statements.',
    examples: ['radios'],
  },
  radio: {
    title: 'Choice',
    description: 'A radio button together with its statement.',
    examples: ['radios__item'],
  },
  input: {
    title: 'Radio button',
    description: 'The radio button alone.',
    examples: ['radios__input'],
  },
  label: {
    title: 'Statement',
    description: 'The statement beside a radio button.',
    examples: ['radios__label'],
  },
  details: {
    title: 'Disclosure',
    description: 'What opens to show the list of what a category stores.',
    examples: ['details'],
  },
  summary: {
    title: 'Line of a disclosure',
    description: 'The line that opens it.',
    examples: ['details__summary'],
  },
  summary__text: {
    title: 'Words of a disclosure',
    description: 'The words in that line.',
    examples: ['details__summary-text'],
  },
  details__body: {
    title: 'Body of a disclosure',
    description: 'What it shows once it is open.',
    examples: ['details__text'],
  },
  table: { title: 'List', description: 'That list.', examples: ['table'] },
  table__head: {
    title: 'Head of a list',
    description: 'The head of that list.',
    examples: ['table__head'],
  },
  table__body: {
    title: 'Body of a list',
    description: 'The body of that list.',
    examples: ['table__body'],
  },
  table__row: {
    title: 'Row of a list',
    description: 'A row of that list, in its head or body.',
    examples: ['table__row'],
  },
  table__header: {
    title: 'Column of a list',
    description: 'The name of a column.',
    examples: ['table__header'],
  },
  table__cell: {
    title: 'Cell of a list',
    description: 'A cell of that list.',
    examples: ['table__cell'],
  },
  placeholder: {
    title: 'Placeholder',
    description: 'What stands in the place of content that waits for consent.',
    examples: ['embed'],
  },
};
