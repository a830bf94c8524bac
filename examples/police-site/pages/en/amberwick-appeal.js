export const appealEn = {
  title: 'Operation Amberwick: our appeal',
  description:
    'A video about how the callers worked, a map of where they were active and our latest message about Operation Amberwick.',
  lead: 'The video, the map and the message on this page come from other companies. They load only if you allow them. What they say is written below each of them.',
  video: {
    heading: 'How the callers worked',
    title: 'Video: how the callers worked',
    transcript:
      'What the video says: the number on your screen proves nothing. Hang up, wait, and call your bank on the number on your card.',
  },
  map: {
    heading: 'Where calls were reported',
    alt: 'Map of Northshire with Saltmere, Amberwick and Fellgate marked',
    places:
      'What the map shows: most calls were reported from Saltmere, Amberwick and Fellgate.',
  },
  post: {
    heading: 'Our latest message',
    text: 'Seven arrests in Operation Amberwick. If you have had one of these calls, ring 101.',
    shares: 'Shared by {count} people',
  },
};
