import { html } from 'hono/html';

export const home = {
  title: 'Northshire Police',
  description:
    'News, advice and help from Northshire Police, the example site of by-consent.',
  main: html`
    <div class="hero">
      <div class="wrap hero__row">
        <div class="hero__text">
          <h1>Keeping Northshire safe, with your consent</h1>
          <p class="lead">
            Our officers serve the coast, towns and farms of Northshire. We
            depend on the trust of the people who live here, and we work to earn
            it every day.
          </p>
          <p>
            <a class="button" href="/news/operation-amberwick"
              >Read about Operation Amberwick</a
            >
          </p>
        </div>
        <img
          class="hero__picture"
          src="/coast.svg"
          alt=""
          width="720"
          height="480"
        />
      </div>
    </div>
    <div class="wrap">
      <ul class="contacts">
        <li class="contacts__item contacts__item--urgent">
          <h2>Emergency: <strong>999</strong></h2>
          <p>
            Call if someone is in danger, or a crime is happening now. If you
            cannot speak, press 55 when asked.
          </p>
        </li>
        <li class="contacts__item">
          <h2>Not an emergency: <strong>101</strong></h2>
          <p>Call to report a crime that is over, or to ask for our help.</p>
        </li>
      </ul>
      <h2 class="section-title">News and advice</h2>
      <ul class="cards">
        <li class="card">
          <p class="card__kind">News</p>
          <h3>
            <a href="/news/operation-amberwick"
              >Operation Amberwick: seven arrests over calls that faked banks’
              numbers</a
            >
          </h3>
          <p>
            Where the investigation stands, and what it means for people who
            lost money.
          </p>
        </li>
        <li class="card">
          <p class="card__kind">Advice</p>
          <h3>
            <a href="/advice/phone-scams"
              >Phone scams: how to spot and stop them</a
            >
          </h3>
          <p>
            What callers say, how to check, and three steps that protect you.
          </p>
        </li>
        <li class="card">
          <p class="card__kind">Help</p>
          <h3>
            <a href="/news/operation-amberwick#get-help"
              >If you think you have been called</a
            >
          </h3>
          <p>Who to ring first, and how we look after people who report.</p>
        </li>
      </ul>
      <div class="pledge">
        <h2>Policing by consent</h2>
        <p>
          Police in this country act with the agreement of the public. We treat
          what you tell us in the same way: we ask before we use it, we say
          plainly what it is for, and we stop when you ask us to. That includes
          the <a href="/cookies">cookies on this site</a>.
        </p>
      </div>
    </div>
  `,
};
