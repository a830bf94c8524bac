import { expect, test } from '../support/site.ts';
import { addPage, findButton, findDialog } from '../support/surfaces.ts';
import { say } from '../support/words.ts';

for (const width of [1280, 320])
  test(`Save, Accept all and Reject all weigh the same at ${width} px (L8)`, async ({
    page,
    site,
  }) => {
    addPage(site, '/');
    await page.setViewportSize({ width, height: 800 });
    await page.goto(site.url('/'));
    await findButton(page, 'Cookie choices').click();
    const looks = await Promise.all(
      [
        say('Save my choices'),
        say('Accept all additional cookies'),
        say('Reject all additional cookies'),
      ].map((name) =>
        findButton(findDialog(page), name).evaluate((button) => {
          const { height, width } = button.getBoundingClientRect();
          const style = getComputedStyle(button);
          return {
            height,
            // Beside one another they are as wide as their words; below one another, as the dialog.
            width: innerWidth < 640 ? width : 'auto',
            tag: button.tagName,
            ...Object.fromEntries(
              [
                'color',
                'background-color',
                'border-top-color',
                'border-top-width',
                'border-top-style',
                'font-size',
                'font-weight',
                'font-family',
                'padding',
                'text-decoration-line',
                'opacity',
                'box-shadow',
                'transform',
              ].map((name) => [name, style.getPropertyValue(name)]),
            ),
          };
        }),
      ),
    );
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[2]).toEqual(looks[0]);
  });
