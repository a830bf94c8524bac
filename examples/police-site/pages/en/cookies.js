import { html } from 'hono/html';

export const cookiesEn = {
  title: 'Cookies',
  description: 'Choose which cookies Northshire Police may use.',
  introduction: html`
    <h1>Cookies</h1>
    <p class="lead">
      Cookies are small files that a website keeps on your device. You choose
      which ones we may use, and you can change your mind here at any time.
    </p>
    <p>
      Essential cookies are always on, because the site does not work without
      them. We use no others until you allow them. What each cookie does, and
      how long it stays, is in our
      <a href="/cookies-notice">cookies notice</a>.
    </p>
    <h2>Your choices</h2>
  `,
};
