import { decided, indent, type Trees } from './tree.ts';

const words = {
  analytics: [
    'Analytics cookies',
    'These help us understand how the site is used.',
    'Allow these cookies',
    'Do not allow these cookies',
  ],
  marketing: [
    'Marketing cookies',
    'These let us show videos from other sites.',
    'Allow these cookies',
    'Do not allow these cookies',
  ],
  service: [
    '- paragraph: Your choice for all of these cookies also sets the services below. You can then change each one.',
    '- group "Videopoint":',
    '  - text: Videopoint',
    '  - radio "Allow Videopoint"',
    '  - text: Allow Videopoint',
    '  - radio "Do not allow Videopoint" [checked]',
    '  - text: Do not allow Videopoint',
    '  - paragraph:',
    '    - link "How Videopoint uses cookies":',
    '      - /url: https://video.example/privacy',
    '- group: "Marketing cookies: what is stored"',
  ],
};

/** The surfaces of the bilingual site, as they are read in English. */
export const en: Trees = {
  question: `
- region "Cookies on Northshire Police":
  - /children: equal
  - heading "Cookies on Northshire Police" [level=2]
  - paragraph: "Some cookies are essential: this website does not work without them."
  - paragraph:
    - text: We would also like to use Analytics cookies and Marketing cookies. They stay off unless you accept them. Our
    - link "cookies notice":
      - /url: /cookies-notice
    - text: explains what each of them does.
  - button "Accept additional cookies"
  - button "Reject additional cookies"
  - link "Customise cookies":
    - /url: /cookies
`,
  failed: `
- region "Cookies on Northshire Police":
  - heading "Cookies on Northshire Police" [level=2]
  - alert: Sorry, there was a technical problem and your choice was not saved. Please try again.
  - button "Accept additional cookies"
  - button "Reject additional cookies"
`,
  accepted: `
- region "Cookies on Northshire Police":
  - /children: equal
  - alert:
    - text: You have accepted additional cookies. Your choice has been saved. You can change it at any time on the
    - link "cookies page":
      - /url: /cookies
    - text: .
  - button "Hide cookie message"
`,
  rejected: `
- region "Cookies on Northshire Police":
  - /children: equal
  - alert:
    - text: You have rejected additional cookies. Your choice has been saved. You can change it at any time on the
    - link "cookies page":
      - /url: /cookies
    - text: .
  - button "Hide cookie message"
`,
  dialog: `
- dialog "Customise cookies on Northshire Police":
  - /children: equal
  - heading "Customise cookies on Northshire Police" [level=2]
  - button "Close"
  - paragraph: Choose which additional cookies we may use. Nothing changes until you save.
  - heading "Essential cookies" [level=3]
  - paragraph: These make the site work.
  - paragraph: Always on
${indent(
  decided(
    words.analytics,
    '- group:',
    '  - text: "Analytics cookies: what is stored"',
    '  - table "Analytics cookies":',
    '    - rowgroup:',
    '      - row "Name Purpose Provider How long it stays"',
    '    - rowgroup:',
    '      - row "_ga Tells visitors apart Google 2 years"',
  ),
)}${indent(decided(words.marketing, ...words.service))}
  - button "Save my choices"
  - button "Accept all additional cookies"
  - button "Reject all additional cookies"
`,
  preferences: `
- paragraph: Choose which additional cookies we may use. Nothing changes until you save.
- paragraph: You have not made a choice yet. Cookies that need your permission are off.
- heading "Essential cookies" [level=3]
- paragraph: These make the site work.
- paragraph: Always on
${decided(words.analytics, '- group: "Analytics cookies: what is stored"')}${decided(words.marketing, ...words.service)}
- button "Save my choices"
- paragraph:
  - text: If you are unhappy with how we use your data, you can
  - link "make a complaint":
    - /url: /complaints
  - text: .
- heading "Clear my choices" [level=3]
- paragraph: This removes your choices from this device, and what additional cookies have stored. You will be asked again.
- button "Clear my choices"
`,
  saved: `
- alert:
  - strong: Success
  - paragraph: You have set your cookie preferences.
`,
  cleared: `
- alert:
  - strong: Success
  - paragraph: Your choices have been cleared. Cookies that need your permission are off.
`,
  notStored: `
- alert: Sorry, there was a technical problem and your choice was not saved. Please try again.
`,
};
