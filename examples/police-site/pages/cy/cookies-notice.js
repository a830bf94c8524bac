import { html } from 'hono/html';

export const noticeCy = {
  title: 'Hysbysiad cwcis',
  description:
    'Y cwcis a’r storfa porwr y mae Heddlu Northshire yn eu defnyddio: diben pob un, ac am faint y mae’n aros.',
  introduction: html`
    <h1>Hysbysiad cwcis</h1>
    <p class="lead">
      Mae’r dudalen hon yn rhestru popeth y gall y wefan hon ei gadw ar eich
      dyfais: beth yw ei enw, beth yw ei ddiben, am faint y mae’n aros a phwy
      sy’n gyfrifol amdano.
    </p>
    <p>
      Cedwir rhywfaint ohono mewn cwcis, a rhywfaint yn storfa eich porwr, sy’n
      gweithio mewn ffordd debyg iawn. Ac eithrio’r hyn sy’n hanfodol, rydym yn
      gofyn i chi yn gyntaf, ac nid ydym yn cadw dim nes i chi gytuno.
      <a href="/cy/cookies">Dewiswch eich cwcis</a>.
    </p>
  `,
  conclusion: html`
    <h2 id="changing-your-mind">Newid eich meddwl</h2>
    <p>
      Gallwch newid eich ateb ar unrhyw adeg ar y
      <a href="/cy/cookies">dudalen cwcis</a>, neu drwy “Gosodiadau cwcis” ar
      waelod pob tudalen. Pan fyddwch yn diffodd rhywbeth, mae’n dod i ben ar
      unwaith a byddwn yn dileu’r hyn y mae wedi’i gadw. Byddwn yn gofyn eto ar
      ôl 180 diwrnod.
    </p>
    <h2 id="the-law">Y gyfraith</h2>
    <p>
      Defnyddir cwcis hanfodol o dan yr eithriadau yn Atodlen A1 i Reoliadau
      Preifatrwydd a Chyfathrebu Electronig (Cyfarwyddeb y GE) 2003. Dim ond
      gyda’ch caniatâd y defnyddir pob un arall. Heddlu Northshire sy’n gyfrifol
      am yr wybodaeth y maent yn ei chasglu.
    </p>
  `,
  table: {
    name: 'Enw',
    purpose: 'Diben',
    duration: 'Am faint y mae’n aros',
    provider: 'Darparwr',
    kinds: {
      cookie: 'Cwci',
      local: 'Storfa leol',
      session: 'Storfa sesiwn',
    },
    basis: {
      essential: '',
      consent: 'Dim ond os byddwch yn caniatáu hynny y byddwn yn eu defnyddio.',
    },
  },
};
