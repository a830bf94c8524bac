import { html } from 'hono/html';

export const noticeEn = {
  title: 'Cookies notice',
  description:
    'The cookies and browser storage that Northshire Police uses: what each is for and how long it stays.',
  introduction: html`
    <h1>Cookies notice</h1>
    <p class="lead">
      This page lists everything that this site may keep on your device: what it
      is called, what it is for, how long it stays and who is behind it.
    </p>
    <p>
      Some of it is kept in cookies, and some in your browser’s storage, which
      works in much the same way. Apart from what is essential, we ask you
      first, and keep nothing until you have agreed.
      <a href="/cookies">Choose your cookies</a>.
    </p>
  `,
  conclusion: html`
    <h2 id="changing-your-mind">Changing your mind</h2>
    <p>
      You can change your answer at any time on the
      <a href="/cookies">cookies page</a>, or with “Cookie settings” at the foot
      of every page. When you turn something off, it stops at once and we delete
      what it has kept. We ask again after 180 days.
    </p>
    <h2 id="the-law">The law</h2>
    <p>
      Essential cookies are used under the exceptions in Schedule A1 to the
      Privacy and Electronic Communications (EC Directive) Regulations 2003. All
      others are used only with your consent. Northshire Police is responsible
      for the information that they collect.
    </p>
  `,
  table: {
    name: 'Name',
    purpose: 'Purpose',
    duration: 'How long it stays',
    provider: 'Provider',
    kinds: {
      cookie: 'Cookie',
      local: 'Local storage',
      session: 'Session storage',
    },
    basis: { essential: '', consent: 'We use them only if you allow it.' },
  },
};
