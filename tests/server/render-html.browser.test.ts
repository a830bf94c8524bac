import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getDictionary } from '../../src/i18n/get-dictionary.ts';
import { renderHtml } from '../../src/server/render-html.ts';
import { renderDom } from '../../src/ui/render-dom.ts';
import { bannerView, type BannerStatus } from '../../src/views/banner.ts';
import { element, type ViewElement } from '../../src/views/node.ts';
import { preferencesView } from '../../src/views/preferences.ts';
import type { ViewProps } from '../../src/views/props.ts';
import { minimalConfig } from '../support/config.ts';

function propsOf(language: string): ViewProps {
  return {
    config: minimalConfig,
    language,
    dictionary: getDictionary(minimalConfig, language),
    form: {
      action: '/consent',
      fields: [element('input', { type: 'hidden', value: '/?a=1&b="2"' })],
    },
  };
}

/** Asserts that the browser makes of the server's markup what the browser half makes of the same view. */
function expectSame(view: ViewElement): void {
  const { body } = new DOMParser().parseFromString(
    renderHtml(view),
    'text/html',
  );
  const own = renderDom(view);
  own.normalize();
  expect(body.childNodes).toHaveLength(1);
  expect(body.firstElementChild?.outerHTML).toBe(own.outerHTML);
  expect(body.firstElementChild?.isEqualNode(own)).toBe(true);
}

describe('the two renderers make the same of', () => {
  for (const language of ['en', 'cy']) {
    it.each<BannerStatus>(['question', 'failed', 'accepted', 'saved'])(
      `the banner in ${language}: %s`,
      (status) => {
        expectSame(bannerView(propsOf(language), status));
      },
    );

    it(`the preferences form in ${language}`, () => {
      const decision = { version: 1, time: 1, choices: { analytics: true } };
      const allowed = { analytics: true };
      expectSame(
        preferencesView(propsOf(language), {
          decision,
          allowed,
          backUrl: '/news',
          message: 'saved',
        }),
      );
    });
  }

  it('any text and any value', () => {
    // A parser reads a carriage return as a line end, and drops what is no character.
    const text = fc
      .string({ unit: 'grapheme' })
      .map((value) => value.replace(/[\r\0]/g, ''));
    fc.assert(
      fc.property(text, text, (words, value) => {
        expectSame(element('p', { title: value }, `x${words}`));
      }),
    );
  });
});
