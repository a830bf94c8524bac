import { html } from 'hono/html';

export const operationAmberwick = {
  title: 'Ymgyrch Amberwick: galwyr a oedd yn esgus bod o’r banc',
  description:
    'Arestiwyd saith o bobl am alwadau a oedd yn ffugio rhifau banciau. Yr ymchwiliad hyd yma, cymorth i ddioddefwyr a sut i’ch diogelu eich hun.',
  main: html`
    <article class="wrap article">
      <div class="prose">
        <p class="article__kind">Newyddion</p>
        <h1>Ymgyrch Amberwick: galwyr a oedd yn esgus bod o’r banc</h1>
        <p class="article__date">
          <time datetime="2026-11-12">12 Tachwedd 2026</time>
        </p>
        <p class="lead">
          Ers misoedd, mae pobl yn Northshire wedi cael galwadau a oedd fel pe
          baent yn dod o’u banc eu hunain. Roedd y rhif ar y sgrin yn gywir. Nid
          felly’r galwr. Mae ditectifs bellach wedi arestio saith o bobl ac wedi
          cau’r gwasanaeth a oedd yn ffugio’r rhifau.
        </p>

        <h2 id="progress">Hynt yr ymchwiliad</h2>
        <ul class="figures">
          <li><strong>7</strong> o bobl wedi’u harestio</li>
          <li><strong>4</strong> o bobl wedi’u cyhuddo</li>
          <li><strong>1,140</strong> o adroddiadau gan y cyhoedd</li>
          <li><strong>£312,000</strong> wedi’i rewi mewn cyfrifon</li>
        </ul>
        <ol class="timeline">
          <li>
            <h3>Mawrth: y cysylltiad cyntaf</h3>
            <p>
              Cadwodd athrawes wedi ymddeol yn Saltmere nodyn o bopeth a
              ddywedodd y galwr. Roedd ei nodyn yn cyfateb i un ar ddeg o
              adroddiadau eraill, a dechreuodd Ymgyrch Amberwick.
            </p>
          </li>
          <li>
            <h3>Gorffennaf: y gwasanaeth y tu ôl i’r galwadau</h3>
            <p>
              Olrheiniodd ein swyddogion y galwadau i wefan y telid amdani, a
              oedd yn gadael i’w chwsmeriaid ddangos unrhyw rif a fynnent. Yr
              enw ar hyn yw ffugio rhif.
            </p>
          </li>
          <li>
            <h3>Hydref: arestio</h3>
            <p>
              Chwiliwyd naw cyfeiriad ar yr un bore, arestiwyd saith o bobl a
              thynnwyd y wefan oddi ar y rhyngrwyd.
            </p>
          </li>
          <li>
            <h3>Nesaf: y llysoedd</h3>
            <p>
              Mae pedwar o bobl wedi’u cyhuddo o gynllwynio i dwyllo ac yn aros
              am eu treial. Er mwyn cadw’r treial yn deg, ni allwn drafod y
              dystiolaeth. Mae ymholiadau am y tri arall yn parhau.
            </p>
          </li>
        </ol>

        <p>
          <a href="/cy/news/amberwick-appeal"
            >Gwyliwch ein hapêl, gyda fideo a map</a
          >
        </p>

        <h2 id="thank-you">Diolch am roi gwybod i ni</h2>
        <p>
          Rhoddodd 1,140 ohonoch wybod i ni am alwad. Nid oedd llawer ohonoch
          wedi colli dim, a gwnaethoch roi gwybod er mwyn arbed rhywun arall.
          Rhoddodd pob adroddiad amser, ymadrodd neu rif i ni, a gyda’i gilydd
          dangosodd y rhain i ni ble i edrych. Diolch.
        </p>

        <h2 id="victims">Beth rydym yn ei wneud dros ddioddefwyr</h2>
        <ul>
          <li>
            Mae swyddog penodol gan bob unigolyn y daethom o hyd i’w fanylion,
            ac mae wedi cael llythyr sy’n cynnwys enw’r swyddog hwnnw.
          </li>
          <li>
            Rydym yn gweithio gyda’r banciau i ddychwelyd arian lle gellir ei
            olrhain.
          </li>
          <li>
            Mae ein tîm gofal dioddefwyr yn cynnig cymorth, p’un a ydych wedi
            colli arian ai peidio, cyhyd ag y bydd ei angen arnoch.
          </li>
        </ul>
        <p>
          Mae’r galwyr hyn yn brofiadol ac yn argyhoeddiadol. Nid oes bai ar neb
          ond arnynt hwy am dwyllo pobl.
        </p>

        <h2 id="get-help">Sut i gael cymorth</h2>
        <ul>
          <li>
            <strong>Os ydych newydd dalu neu rannu eich manylion,</strong>
            rhowch y ffôn i lawr a ffoniwch eich banc ar unwaith, ar y rhif sydd
            ar eich cerdyn. Gallwch hefyd ffonio 159, sy’n eich cysylltu’n
            ddiogel â’r rhan fwyaf o fanciau.
          </li>
          <li>
            <strong>Os digwyddodd beth amser yn ôl,</strong> ffoniwch ni ar 101
            a dywedwch “Ymgyrch Amberwick”, neu rhowch wybod i Report Fraud.
          </li>
          <li>
            <strong
              >Os oes rhywun wrth eich drws neu os ydych yn teimlo mewn
              perygl,</strong
            >
            ffoniwch 999.
          </li>
        </ul>
        <p class="inset">
          Ni fyddwn byth yn gofyn am eich PIN na’ch cyfrinair, byth yn gofyn i
          chi symud arian, a byth yn anfon neb i gasglu eich cerdyn.
        </p>

        <h2 id="guides">Canllawiau ac awgrymiadau diogelwch</h2>
        <ul>
          <li>
            <a href="/cy/advice/phone-scams#spot">Sut i adnabod galwad sgam</a>
          </li>
          <li>
            <a href="/cy/advice/phone-scams#steps"
              >Tri cham sy’n eich diogelu</a
            >
          </li>
          <li>
            <a href="/cy/advice/phone-scams#report"
              >Sut i roi gwybod am alwad</a
            >
          </li>
          <li>
            <a href="/cy/advice/phone-scams#others">Sut i helpu rhywun arall</a>
          </li>
        </ul>

        <p class="signature">
          <strong>Ditectif Uwch-arolygydd Ffion Hartwell</strong><br />
          Uwch-swyddog Ymchwilio, Ymgyrch Amberwick
        </p>
      </div>
    </article>
  `,
};
