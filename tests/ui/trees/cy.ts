import { decided, indent, type Trees } from './tree.ts';

const words = {
  analytics: [
    'Cwcis dadansoddi',
    "Mae'r rhain yn ein helpu i ddeall sut mae'r wefan yn cael ei defnyddio.",
    "Caniatáu'r cwcis hyn",
    "Peidio â chaniatáu'r cwcis hyn",
  ],
  marketing: [
    'Cwcis marchnata',
    "Mae'r rhain yn gadael i ni ddangos fideos o wefannau eraill.",
    "Caniatáu'r cwcis hyn",
    "Peidio â chaniatáu'r cwcis hyn",
  ],
  service: [
    '- paragraph: Mae eich dewis ar gyfer y cwcis hyn i gyd yn gosod y gwasanaethau isod. Gallwch newid pob un wedyn.',
    '- group "Videopoint":',
    '  - text: Videopoint',
    '  - radio "Caniatáu Videopoint"',
    '  - text: Caniatáu Videopoint',
    '  - radio "Peidio â chaniatáu Videopoint" [checked]',
    '  - text: Peidio â chaniatáu Videopoint',
    '  - paragraph:',
    '    - link "Sut mae Videopoint yn defnyddio cwcis":',
    '      - /url: https://video.example/privacy',
    `- group: "Cwcis marchnata: beth sy'n cael ei storio"`,
  ],
};

/** The same in Welsh. */
export const cy: Trees = {
  question: `
- region "Cwcis ar Heddlu Northshire":
  - /children: equal
  - heading "Cwcis ar Heddlu Northshire" [level=2]
  - paragraph: "Mae rhai cwcis yn hanfodol: nid yw'r wefan hon yn gweithio hebddynt."
  - paragraph:
    - text: "Hoffem hefyd ddefnyddio'r rhain: Cwcis dadansoddi, Cwcis marchnata. Byddant i ffwrdd oni bai eich bod yn eu derbyn. Mae ein"
    - link "hysbysiad cwcis":
      - /url: /cy/hysbysiad-cwcis
    - text: yn egluro beth mae pob un ohonynt yn ei wneud.
  - button "Derbyn cwcis ychwanegol"
  - button "Gwrthod cwcis ychwanegol"
  - link "Addasu cwcis":
    - /url: /cy/cwcis
`,
  failed: `
- region "Cwcis ar Heddlu Northshire":
  - heading "Cwcis ar Heddlu Northshire" [level=2]
  - alert: Mae'n ddrwg gennym, roedd problem dechnegol ac ni chafodd eich dewis ei gadw. Rhowch gynnig arall arni.
  - button "Derbyn cwcis ychwanegol"
  - button "Gwrthod cwcis ychwanegol"
`,
  accepted: `
- region "Cwcis ar Heddlu Northshire":
  - /children: equal
  - alert:
    - text: Rydych wedi derbyn cwcis ychwanegol. Mae eich dewis wedi'i gadw. Gallwch ei newid ar unrhyw adeg ar y
    - link "dudalen cwcis":
      - /url: /cy/cwcis
    - text: .
  - button "Cuddio'r neges am gwcis"
`,
  rejected: `
- region "Cwcis ar Heddlu Northshire":
  - /children: equal
  - alert:
    - text: Rydych wedi gwrthod cwcis ychwanegol. Mae eich dewis wedi'i gadw. Gallwch ei newid ar unrhyw adeg ar y
    - link "dudalen cwcis":
      - /url: /cy/cwcis
    - text: .
  - button "Cuddio'r neges am gwcis"
`,
  dialog: `
- dialog "Addasu cwcis ar Heddlu Northshire":
  - /children: equal
  - heading "Addasu cwcis ar Heddlu Northshire" [level=2]
  - button "Cau"
  - paragraph: Dewiswch pa gwcis ychwanegol y cawn eu defnyddio. Ni fydd dim yn newid nes i chi gadw.
  - heading "Cwcis hanfodol" [level=3]
  - paragraph: Mae'r rhain yn gwneud i'r wefan weithio.
  - paragraph: Ymlaen bob amser
${indent(
  decided(
    words.analytics,
    '- group:',
    `  - text: "Cwcis dadansoddi: beth sy'n cael ei storio"`,
    '  - table "Cwcis dadansoddi":',
    '    - rowgroup:',
    `      - row "Enw Diben Darparwr Am faint mae'n aros"`,
    '    - rowgroup:',
    '      - row "_ga Gwahaniaethu rhwng ymwelwyr Google 2 flynedd"',
  ),
)}${indent(decided(words.marketing, ...words.service))}
  - button "Cadw fy newisiadau"
  - button "Derbyn pob cwci ychwanegol"
  - button "Gwrthod pob cwci ychwanegol"
`,
  preferences: `
- paragraph: Dewiswch pa gwcis ychwanegol y cawn eu defnyddio. Ni fydd dim yn newid nes i chi gadw.
- paragraph: Nid ydych wedi gwneud dewis eto. Mae cwcis sydd angen eich caniatâd i ffwrdd.
- heading "Cwcis hanfodol" [level=3]
- paragraph: Mae'r rhain yn gwneud i'r wefan weithio.
- paragraph: Ymlaen bob amser
${decided(words.analytics, `- group: "Cwcis dadansoddi: beth sy'n cael ei storio"`)}${decided(words.marketing, ...words.service)}
- button "Cadw fy newisiadau"
- paragraph:
  - text: Os nad ydych yn fodlon ar sut rydym yn defnyddio eich data, gallwch
  - link "wneud cwyn":
    - /url: /cy/cwynion
  - text: .
- heading "Clirio fy newisiadau" [level=3]
- paragraph: Mae hyn yn dileu eich dewisiadau o'r ddyfais hon, a'r hyn y mae cwcis ychwanegol wedi'i storio. Byddwn yn gofyn i chi eto.
- button "Clirio fy newisiadau"
`,
  saved: `
- alert:
  - strong: Llwyddiant
  - paragraph: Rydych wedi gosod eich dewisiadau cwcis.
`,
  cleared: `
- alert:
  - strong: Llwyddiant
  - paragraph: Mae eich dewisiadau wedi'u clirio. Mae cwcis sydd angen eich caniatâd i ffwrdd.
`,
  notStored: `
- alert: Mae'n ddrwg gennym, roedd problem dechnegol ac ni chafodd eich dewis ei gadw. Rhowch gynnig arall arni.
`,
};
