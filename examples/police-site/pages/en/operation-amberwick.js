import { html } from 'hono/html';

export const operationAmberwick = {
  title: 'Operation Amberwick: callers who pretended to be the bank',
  description:
    'Seven people have been arrested over calls that faked banks’ numbers. The investigation so far, help for victims and how to protect yourself.',
  main: html`
    <article class="wrap article">
      <div class="prose">
        <p class="article__kind">News</p>
        <h1>Operation Amberwick: callers who pretended to be the bank</h1>
        <p class="article__date">
          <time datetime="2026-11-12">12 November 2026</time>
        </p>
        <p class="lead">
          For months, people in Northshire have had calls that seemed to come
          from their own bank. The number on the screen was right. The caller
          was not. Detectives have now arrested seven people and shut down the
          service that faked the numbers.
        </p>

        <h2 id="progress">How the investigation is going</h2>
        <ul class="figures">
          <li><strong>7</strong> people arrested</li>
          <li><strong>4</strong> people charged</li>
          <li><strong>1,140</strong> reports from the public</li>
          <li><strong>£312,000</strong> frozen in accounts</li>
        </ul>
        <ol class="timeline">
          <li>
            <h3>March: the first link</h3>
            <p>
              A retired teacher in Saltmere kept a note of everything the caller
              said. Her note matched eleven other reports, and Operation
              Amberwick began.
            </p>
          </li>
          <li>
            <h3>July: the service behind the calls</h3>
            <p>
              Our officers traced the calls to a paid website that let its
              customers show any number they liked. This is called spoofing.
            </p>
          </li>
          <li>
            <h3>October: arrests</h3>
            <p>
              We searched nine addresses on one morning, arrested seven people
              and took the website offline.
            </p>
          </li>
          <li>
            <h3>Next: the courts</h3>
            <p>
              Four people have been charged with conspiracy to defraud and await
              trial. To keep the trial fair, we cannot discuss the evidence.
              Enquiries about the other three continue.
            </p>
          </li>
        </ol>

        <p>
          <a href="/news/amberwick-appeal"
            >See our appeal, with a video and a map</a
          >
        </p>

        <h2 id="thank-you">Thank you for reporting</h2>
        <p>
          1,140 of you told us about a call. Many had lost nothing, and reported
          so that someone else would not. Each report gave us a time, a phrase
          or a number, and together they showed us where to look. Thank you.
        </p>

        <h2 id="victims">What we are doing for victims</h2>
        <ul>
          <li>
            Every person whose details we found has a named officer, and has had
            a letter with that officer’s name in it.
          </li>
          <li>
            We are working with the banks to return money where it can be
            traced.
          </li>
          <li>
            Our victim care team offers support whether or not you have lost
            money, for as long as you need it.
          </li>
        </ul>
        <p>
          These callers are practised and persuasive. Being taken in by them is
          nobody’s fault but theirs.
        </p>

        <h2 id="get-help">How to get help</h2>
        <ul>
          <li>
            <strong>If you have just paid or shared your details,</strong> end
            the call and ring your bank at once, on the number on your card. You
            can also call 159, which connects you safely to most banks.
          </li>
          <li>
            <strong>If it was some time ago,</strong> call us on 101 and say
            “Operation Amberwick”, or report it to Report Fraud.
          </li>
          <li>
            <strong>If someone is at your door or you feel in danger,</strong>
            call 999.
          </li>
        </ul>
        <p class="inset">
          We will never ask for your PIN or password, never ask you to move
          money, and never send anyone to collect your card.
        </p>

        <h2 id="guides">Guides and safety tips</h2>
        <ul>
          <li>
            <a href="/advice/phone-scams#spot">How to spot a scam call</a>
          </li>
          <li>
            <a href="/advice/phone-scams#steps">Three steps that protect you</a>
          </li>
          <li><a href="/advice/phone-scams#report">How to report a call</a></li>
          <li>
            <a href="/advice/phone-scams#others">How to help someone else</a>
          </li>
        </ul>

        <p class="signature">
          <strong>Detective Superintendent Ffion Hartwell</strong><br />
          Senior Investigating Officer, Operation Amberwick
        </p>
      </div>
    </article>
  `,
};
