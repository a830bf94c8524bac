/**
 * The parts that a design system can dress, as `classNames` calls them, that are pointed out on each surface.
 *
 * @type {Record<string, readonly string[]>}
 */
export const parts = {
  banner: ['banner', 'heading', 'text', 'link', 'button', 'actions'],
  dialog: [
    'dialog__head',
    'heading',
    'category',
    'legend',
    'radio',
    'input',
    'label',
    'table',
    'details',
    'button',
  ],
};

/**
 * Draws a frame around the first of each part of a surface, and writes its name at an upper corner of it. Runs in the page, where a content
 * security policy allows no style sheet but lets a script set properties.
 *
 * @param {Element} root the surface
 * @param {readonly string[]} names
 */
export function pointOut(root, names) {
  for (const [index, name] of names.entries()) {
    const selector = `.by-consent-${name}`;
    const part = root.matches(selector) ? root : root.querySelector(selector);
    if (!part) throw new Error(`There is no ${selector}.`);
    const { top, right, width, height } = part.getBoundingClientRect();
    const colour = `hsl(${index * 47} 90% 32%)`;
    const frame = document.createElement('div');
    const label = document.createElement('span');
    label.textContent = name;
    Object.assign(frame.style, {
      position: 'fixed',
      zIndex: '9',
      top: `${top}px`,
      left: `${right - width}px`,
      width: `${width}px`,
      height: `${height}px`,
      boxSizing: 'border-box',
      outline: `2px solid ${colour}`,
      pointerEvents: 'none',
    });
    Object.assign(label.style, {
      position: 'absolute',
      // By turns, since parts begin where other parts begin.
      [index % 2 ? 'right' : 'left']: '0',
      top: `${Math.max(-9, -top)}px`,
      padding: '0 4px',
      background: colour,
      color: '#fff',
      font: 'bold 12px/18px monospace',
    });
    frame.append(label);
    root.append(frame);
  }
}
