import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/server/render-html.ts';
import { element } from '../../src/views/node.ts';

describe('HTML of a view', () => {
  it('writes elements, attributes and text, and leaves void elements open', () => {
    const view = element(
      'form',
      { method: 'post', hidden: true, action: undefined, lang: false },
      element('input', { type: 'radio', checked: true }),
      element('p', { 'data-x': '' }, 'a ', element('b', {}, 'c')),
    );
    expect(renderHtml(view)).toBe(
      '<form method="post" hidden><input type="radio" checked><p data-x="">a <b>c</b></p></form>',
    );
  });

  it('escapes every text and value (property)', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        const html = renderHtml(element('p', { title: value }, text));
        const [, inner = ''] =
          /^<p title="([^"]*">[^<]*)<\/p>$/s.exec(html) ?? [];
        expect(inner).not.toBe('');
        expect(html.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/&|'/);
      }),
    );
  });

  it.each([
    'script',
    'style',
    'iframe',
    'template',
    'noscript',
    'SCRIPT',
    'p onclick',
    'p>',
    '',
    'a/b',
    '!--',
    'p\n',
  ])('refuses the element %j', (tag) => {
    expect(() => renderHtml({ tag, attributes: {}, children: [] })).toThrow(
      TypeError,
    );
  });

  it.each([
    'onclick',
    'ONCLICK',
    'style',
    'srcdoc',
    'a b',
    'a=b',
    'a>',
    '"',
    '',
  ])('refuses the attribute %j', (name) => {
    const attributes = { [name]: 'x' };
    expect(() => renderHtml({ tag: 'p', attributes, children: [] })).toThrow(
      TypeError,
    );
  });

  it('refuses children in an element that has none', () => {
    expect(() => renderHtml(element('input', {}, 'x'))).toThrow(TypeError);
  });

  it('gives a part the classes of the site', () => {
    const view = element('button', { class: 'by-consent-button x' });
    expect(renderHtml(view, { button: 'btn btn--primary' })).toBe(
      '<button class="btn btn--primary x"></button>',
    );
  });
});
