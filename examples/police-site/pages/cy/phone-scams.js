import { html } from 'hono/html';

export const phoneScams = {
  title: 'Sgamiau ffôn: sut i’w hadnabod a’u hatal',
  description:
    'Beth mae sgamwyr yn ei ddweud ar y ffôn, sut i wirio pwy sy’n galw, sut i roi gwybod am alwad a sut i helpu rhywun arall.',
  main: html`
    <article class="wrap article">
      <div class="prose">
        <p class="article__kind">Cyngor</p>
        <h1>Sgamiau ffôn: sut i’w hadnabod a’u hatal</h1>
        <p class="lead">
          Nid yw’r rhif ar eich sgrin yn profi pwy sy’n galw. Gall troseddwyr
          wneud i alwad edrych fel pe bai’n dod o’ch banc, yr heddlu neu un o
          swyddfeydd y llywodraeth.
        </p>

        <h2 id="spot">Sut i adnabod galwad sgam</h2>
        <p>Sgam ydyw os yw’r galwr:</p>
        <ul>
          <li>yn gofyn i chi symud arian i “gyfrif diogel”;</li>
          <li>yn gofyn am PIN, cyfrinair neu god a anfonwyd i’ch ffôn;</li>
          <li>am reoli eich cyfrifiadur neu eich ffôn o bell;</li>
          <li>
            yn dweud wrthych am gadw’r alwad yn gyfrinach, neu am ddweud celwydd
            wrth eich banc;
          </li>
          <li>yn dweud nad oes amser i wirio.</li>
        </ul>

        <h2 id="steps">Tri cham sy’n eich diogelu</h2>
        <ol class="steps">
          <li>
            <h3>Rhowch y ffôn i lawr</h3>
            <p>
              Nid oes rhaid i chi egluro dim i ddieithryn. Ni fydd ots gan fanc
              go iawn.
            </p>
          </li>
          <li>
            <h3>Arhoswch bum munud</h3>
            <p>
              Gall galwr gadw llinell dir ar agor ar ôl i chi roi’r ffôn i lawr.
              Arhoswch, neu defnyddiwch ffôn arall.
            </p>
          </li>
          <li>
            <h3>Ffoniwch yn ôl ar rif yr ydych yn ymddiried ynddo</h3>
            <p>
              Defnyddiwch y rhif ar gefn eich cerdyn, neu ffoniwch 159 i
              gyrraedd eich banc. I wirio bod swyddog heddlu’n un go iawn,
              ffoniwch 101.
            </p>
          </li>
        </ol>

        <h2 id="report">Sut i roi gwybod am alwad</h2>
        <ul>
          <li>
            <strong>Rydych wedi colli arian neu wedi rhoi manylion:</strong>
            dywedwch wrth eich banc yn gyntaf, ac yna wrth Report Fraud, y
            gwasanaeth cenedlaethol sydd wedi disodli Action Fraud.
          </li>
          <li>
            <strong>Nid ydych wedi colli dim:</strong> anfonwch negeseuon testun
            sgam ymlaen i 7726, a dywedwch wrth eich cwmni ffôn am yr alwad. Mae
            am ddim ac mae’n helpu i rwystro’r rhif.
          </li>
          <li>
            <strong>Mae trosedd yn digwydd yn awr:</strong> ffoniwch 999. Os nad
            yw’n argyfwng, ffoniwch 101.
          </li>
        </ul>
        <p class="inset">
          Ysgrifennwch yr hyn yr ydych yn ei gofio: yr amser, y rhif a
          ddangoswyd, yr enw a ddefnyddiodd y galwr a’r hyn a ddywedwyd. Yn
          <a href="/cy/news/operation-amberwick">Ymgyrch Amberwick</a>, un nodyn
          o’r fath a’n harweiniodd at yr arestiadau cyntaf.
        </p>

        <h2 id="others">Sut i helpu rhywun arall</h2>
        <p>
          Siaradwch am y galwadau hyn cyn iddynt ddod. Cytunwch ar gyfrinair
          teuluol. Os yw rhywun yr ydych yn ei adnabod wedi cael ei dwyllo,
          gwrandewch yn gyntaf: mae cywilydd yn cadw pobl yn dawel, ac ar y
          tawelwch hwnnw y mae’r troseddwyr hyn yn dibynnu.
        </p>
      </div>
    </article>
  `,
};
