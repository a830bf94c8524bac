/** The words of the page that shows what the collector receives. */
export const collectorTexts = {
  en: {
    title: 'What the analytics tool sends',
    description:
      'Everything that the example’s own collector has received, as it arrives.',
    lead: 'Open this page in one window and the site in another. Every event that reaches the collector appears here at once.',
    explanation:
      'The collector keeps the time, the kind of event and the path, and drops the rest. The list is in memory only, and this page sends nothing itself.',
    answer: 'Analytics cookies in this browser:',
    unknown: 'not known without JavaScript',
    allowed: 'allowed',
    refused: 'not allowed',
    count: 'Events received:',
    empty: 'Nothing has been received yet.',
    caption: 'Events received, newest first',
    time: 'Time',
    type: 'Event',
    page: 'Page',
    target: 'Link to',
    pageView: 'Page view',
    linkClick: 'Link click',
    clear: 'Clear the list',
    open: 'Open the news page',
  },
  cy: {
    title: 'Beth mae’r offeryn dadansoddi yn ei anfon',
    description:
      'Popeth y mae casglwr yr enghraifft ei hun wedi’i dderbyn, wrth iddo gyrraedd.',
    lead: 'Agorwch y dudalen hon mewn un ffenestr a’r wefan mewn un arall. Mae pob digwyddiad sy’n cyrraedd y casglwr yn ymddangos yma ar unwaith.',
    explanation:
      'Mae’r casglwr yn cadw’r amser, y math o ddigwyddiad a’r llwybr, ac yn gollwng y gweddill. Dim ond yn y cof y mae’r rhestr, ac nid yw’r dudalen hon yn anfon dim ei hun.',
    answer: 'Cwcis dadansoddi yn y porwr hwn:',
    unknown: 'nid yw’n hysbys heb JavaScript',
    allowed: 'wedi’u caniatáu',
    refused: 'heb eu caniatáu',
    count: 'Digwyddiadau a dderbyniwyd:',
    empty: 'Nid oes dim wedi’i dderbyn eto.',
    caption: 'Digwyddiadau a dderbyniwyd, y diweddaraf yn gyntaf',
    time: 'Amser',
    type: 'Digwyddiad',
    page: 'Tudalen',
    target: 'Dolen i',
    pageView: 'Gweld tudalen',
    linkClick: 'Clicio dolen',
    clear: 'Clirio’r rhestr',
    open: 'Agor y dudalen newyddion',
  },
};
