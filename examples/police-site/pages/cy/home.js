import { html } from 'hono/html';

export const home = {
  title: 'Heddlu Northshire',
  description:
    'Newyddion, cyngor a chymorth gan Heddlu Northshire, gwefan enghreifftiol by-consent.',
  main: html`
    <div class="hero">
      <div class="wrap hero__row">
        <div class="hero__text">
          <h1>Cadw Northshire yn ddiogel, gyda’ch cydsyniad</h1>
          <p class="lead">
            Mae ein swyddogion yn gwasanaethu arfordir, trefi a ffermydd
            Northshire. Rydym yn dibynnu ar ymddiriedaeth y bobl sy’n byw yma,
            ac yn gweithio i’w hennill bob dydd.
          </p>
          <p>
            <a class="button" href="/cy/news/operation-amberwick"
              >Darllenwch am Ymgyrch Amberwick</a
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
          <h2>Argyfwng: <strong>999</strong></h2>
          <p>
            Ffoniwch os oes rhywun mewn perygl, neu os oes trosedd yn digwydd yn
            awr. Os na allwch siarad, pwyswch 55 pan ofynnir i chi.
          </p>
        </li>
        <li class="contacts__item">
          <h2>Nid yw’n argyfwng: <strong>101</strong></h2>
          <p>
            Ffoniwch i roi gwybod am drosedd sydd wedi dod i ben, neu i ofyn am
            ein cymorth.
          </p>
        </li>
      </ul>
      <h2 class="section-title">Newyddion a chyngor</h2>
      <ul class="cards">
        <li class="card">
          <p class="card__kind">Newyddion</p>
          <h3>
            <a href="/cy/news/operation-amberwick"
              >Ymgyrch Amberwick: arestio saith o bobl am alwadau a oedd yn
              ffugio rhifau banciau</a
            >
          </h3>
          <p>
            Hynt yr ymchwiliad, a’r hyn y mae’n ei olygu i bobl a gollodd arian.
          </p>
        </li>
        <li class="card">
          <p class="card__kind">Cyngor</p>
          <h3>
            <a href="/cy/advice/phone-scams"
              >Sgamiau ffôn: sut i’w hadnabod a’u hatal</a
            >
          </h3>
          <p>
            Beth mae galwyr yn ei ddweud, sut i wirio, a thri cham sy’n eich
            diogelu.
          </p>
        </li>
        <li class="card">
          <p class="card__kind">Cymorth</p>
          <h3>
            <a href="/cy/news/operation-amberwick#get-help"
              >Os ydych yn credu eich bod wedi cael galwad</a
            >
          </h3>
          <p>
            Pwy i’w ffonio gyntaf, a sut rydym yn gofalu am bobl sy’n rhoi
            gwybod i ni.
          </p>
        </li>
      </ul>
      <div class="pledge">
        <h2>Plismona drwy gydsyniad</h2>
        <p>
          Mae’r heddlu yn y wlad hon yn gweithredu gyda chytundeb y cyhoedd.
          Rydym yn trin yr hyn a ddywedwch wrthym yn yr un ffordd: rydym yn
          gofyn cyn ei ddefnyddio, yn dweud yn glir beth yw ei ddiben, ac yn
          rhoi’r gorau iddi pan ofynnwch i ni. Mae hynny’n cynnwys y
          <a href="/cy/cookies">cwcis ar y wefan hon</a>.
        </p>
      </div>
    </div>
  `,
};
