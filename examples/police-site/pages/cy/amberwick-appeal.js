/** The Welsh of `en/amberwick-appeal.js`. It awaits a professional translator. */
export const appealCy = {
  title: 'Ymgyrch Amberwick: ein hapêl',
  description:
    'Fideo am sut roedd y galwyr yn gweithio, map o ble roeddent yn weithredol a’n neges ddiweddaraf am Ymgyrch Amberwick.',
  lead: 'Daw’r fideo, y map a’r neges ar y dudalen hon gan gwmnïau eraill. Dim ond os byddwch yn eu caniatáu y cânt eu llwytho. Mae’r hyn a ddywedant wedi’i ysgrifennu o dan bob un.',
  video: {
    heading: 'Sut roedd y galwyr yn gweithio',
    title: 'Fideo: sut roedd y galwyr yn gweithio',
    transcript:
      'Yr hyn y mae’r fideo yn ei ddweud: nid yw’r rhif ar eich sgrin yn profi dim. Rhowch y ffôn i lawr, arhoswch, a ffoniwch eich banc ar y rhif ar eich cerdyn.',
  },
  map: {
    heading: 'Lle cafwyd adroddiadau am alwadau',
    alt: 'Map o Northshire gyda Saltmere, Amberwick a Fellgate wedi’u nodi',
    places:
      'Yr hyn y mae’r map yn ei ddangos: daeth y rhan fwyaf o’r adroddiadau o Saltmere, Amberwick a Fellgate.',
  },
  post: {
    heading: 'Ein neges ddiweddaraf',
    text: 'Saith wedi’u harestio yn Ymgyrch Amberwick. Os ydych wedi cael un o’r galwadau hyn, ffoniwch 101.',
    shares: 'Rhannwyd gan {count} o bobl',
  },
};
