/** The words of the feedback form. */
export const feedbackTexts = {
  en: {
    title: 'Feedback',
    description: 'Tell us what you think of the new Northshire Police site.',
    lead: 'This site is new, and your view helps us to improve it.',
    notReports:
      'Do not use this form to report a crime. In an emergency call 999, at any other time 101.',
    label: 'What works well, and what does not?',
    hint: 'Please leave out names, phone numbers and anything else about a person.',
    send: 'Send feedback',
    error: 'Error:',
    errorTitle: 'There is a problem',
    problems: {
      empty: 'Enter your feedback',
      tooLong: 'Your feedback must be 1,200 characters or fewer',
    },
    thanksTitle: 'Thank you for your feedback',
    thanks: 'We have received it, and we read every message.',
    back: 'Go to the home page',
  },
  cy: {
    title: 'Adborth',
    description:
      'Rhowch wybod i ni beth yw eich barn am wefan newydd Heddlu Northshire.',
    lead: 'Mae’r wefan hon yn newydd, ac mae eich barn yn ein helpu i’w gwella.',
    notReports:
      'Peidiwch â defnyddio’r ffurflen hon i roi gwybod am drosedd. Mewn argyfwng ffoniwch 999, ar unrhyw adeg arall 101.',
    label: 'Beth sy’n gweithio’n dda, a beth nad yw’n gweithio?',
    hint: 'Peidiwch â chynnwys enwau, rhifau ffôn na dim byd arall am unigolyn.',
    send: 'Anfon adborth',
    error: 'Gwall:',
    errorTitle: 'Mae problem wedi codi',
    problems: {
      empty: 'Rhowch eich adborth',
      tooLong: 'Rhaid i’ch adborth fod yn 1,200 o nodau neu lai',
    },
    thanksTitle: 'Diolch am eich adborth',
    thanks: 'Rydym wedi’i dderbyn, ac rydym yn darllen pob neges.',
    back: 'Ewch i’r hafan',
  },
};
