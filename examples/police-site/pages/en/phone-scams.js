import { html } from 'hono/html';

export const phoneScams = {
  title: 'Phone scams: how to spot and stop them',
  description:
    'What scam callers say, how to check who is calling, how to report a call and how to help someone else.',
  main: html`
    <article class="wrap article">
      <div class="prose">
        <p class="article__kind">Advice</p>
        <h1>Phone scams: how to spot and stop them</h1>
        <p class="lead">
          The number on your screen does not prove who is calling. Criminals can
          make a call look as if it comes from your bank, the police or a
          government office.
        </p>

        <h2 id="spot">How to spot a scam call</h2>
        <p>It is a scam if the caller:</p>
        <ul>
          <li>asks you to move money to a “safe account”;</li>
          <li>asks for a PIN, a password or a code sent to your phone;</li>
          <li>wants to control your computer or phone from where they are;</li>
          <li>tells you to keep the call secret, or to lie to your bank;</li>
          <li>says there is no time to check.</li>
        </ul>

        <h2 id="steps">Three steps that protect you</h2>
        <ol class="steps">
          <li>
            <h3>Hang up</h3>
            <p>You owe a stranger no explanation. A real bank will not mind.</p>
          </li>
          <li>
            <h3>Wait five minutes</h3>
            <p>
              A caller can keep a landline open after you hang up. Wait, or use
              another phone.
            </p>
          </li>
          <li>
            <h3>Call back on a number you trust</h3>
            <p>
              Use the number on the back of your card, or call 159 to reach your
              bank. To check that a police officer is real, call 101.
            </p>
          </li>
        </ol>

        <h2 id="report">How to report a call</h2>
        <ul>
          <li>
            <strong>You have lost money or given details:</strong> tell your
            bank first, then Report Fraud, the national reporting service that
            has replaced Action Fraud.
          </li>
          <li>
            <strong>You lost nothing:</strong> forward scam texts to 7726, and
            tell your phone company about the call. It is free and helps to
            block the number.
          </li>
          <li>
            <strong>A crime is happening now:</strong> call 999. If it is not an
            emergency, call 101.
          </li>
        </ul>
        <p class="inset">
          Write down what you remember: the time, the number shown, the name the
          caller used and what was said. In
          <a href="/news/operation-amberwick">Operation Amberwick</a>, one such
          note led us to the first arrests.
        </p>

        <h2 id="others">How to help someone else</h2>
        <p>
          Talk about these calls before they come. Agree on a family password.
          If someone you know has been caught, listen first: shame keeps people
          silent, and silence is what these criminals count on.
        </p>
      </div>
    </article>
  `,
};
