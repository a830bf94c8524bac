import { projectLanguage } from './words.ts';

/** What the example site says in Welsh where the tests find something by it: sentences, their beginnings, and the labels of its configuration. */
const welsh = {
  'Skip to main content': 'Neidio i’r prif gynnwys',
  'Northshire Police': 'Heddlu Northshire',
  'Main menu': 'Prif ddewislen',
  News: 'Newyddion',
  Advice: 'Cyngor',
  Larger: 'Mwy',
  'Beta notice': 'Hysbysiad beta',
  'Hide beta notice': 'Cuddio’r hysbysiad beta',
  'Stay safe': 'Cadwch yn ddiogel',
  Cookies: 'Cwcis',
  'The same site in its own design': 'Yr un wefan yn ei harddull ei hun',
  // The link to the other language is in that language.
  Cymraeg: 'English',

  'How to spot a scam call': 'Sut i adnabod galwad sgam',
  'How to report a call': 'Sut i roi gwybod am alwad',
  'See our appeal': 'Gwyliwch ein hapêl',
  'Video: how the callers worked': 'Fideo: sut roedd y galwyr yn gweithio',
  Play: 'Chwarae',
  'Map of Northshire with Saltmere, Amberwick and Fellgate marked':
    'Map o Northshire gyda Saltmere, Amberwick a Fellgate wedi’u nodi',
  'Shared by 112 people': 'Rhannwyd gan 112 o bobl',

  'Essential cookies': 'Cwcis hanfodol',
  'Preference cookies': 'Cwcis dewisiadau',
  'Analytics cookies': 'Cwcis dadansoddi',
  'Marketing cookies': 'Cwcis marchnata',
} as const;

/**
 * Says something of the example site in the language of the project, so that a test needs only its English. What the interface says there is for `say`.
 *
 * @throws where the English is none of the list, in every project
 */
export function sayOnExample(text: keyof typeof welsh): string {
  if (!Object.hasOwn(welsh, text))
    throw new Error(`The list of the example has no "${text}".`);
  return projectLanguage() === 'cy' ? welsh[text] : text;
}
