import { html } from 'hono/html';

export const cookiesCy = {
  title: 'Cwcis',
  description: 'Dewiswch pa gwcis y caiff Heddlu Northshire eu defnyddio.',
  introduction: html`
    <h1>Cwcis</h1>
    <p class="lead">
      Ffeiliau bach yw cwcis y mae gwefan yn eu cadw ar eich dyfais. Chi sy’n
      dewis pa rai y cawn eu defnyddio, a gallwch newid eich meddwl yma ar
      unrhyw adeg.
    </p>
    <p>
      Mae cwcis hanfodol ymlaen bob amser, oherwydd nid yw’r wefan yn gweithio
      hebddynt. Nid ydym yn defnyddio unrhyw rai eraill nes i chi eu caniatáu.
      Mae ein <a href="/cy/cookies-notice">hysbysiad cwcis</a> yn dweud beth mae
      pob cwci yn ei wneud, ac am faint y mae’n aros.
    </p>
    <h2>Eich dewisiadau</h2>
  `,
};
