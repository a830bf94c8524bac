// The limit: what a page needs at the least, written by hand for this one page. No configuration, no second language, no services, no
// expiry, no erasing beyond names, nothing told to anyone. What a library costs on top of this is what its promises cost.
{
  const ids = ['preferences', 'analytics', 'marketing'];
  const page = document.documentElement;
  const read = () => /(?:^|; )limit=([01]{3})/.exec(document.cookie)?.[1];
  const find = (id: string) => document.getElementById(id) as HTMLDialogElement;
  let answer = read();
  if (!answer) page.classList.add('ask');

  const release = (): void => {
    for (const held of document.querySelectorAll<HTMLScriptElement>(
      'script[data-consent]',
    )) {
      if (answer?.[ids.indexOf(held.dataset['consent'] ?? '')] !== '1')
        continue;
      const live = document.createElement('script');
      live.text = held.text;
      held.replaceWith(live);
    }
  };

  const save = (value: string): void => {
    document.cookie = `limit=${value};path=/;max-age=15552000;samesite=lax`;
    answer = read();
    if (answer !== value) return;
    if (value[1] === '0')
      for (const name of document.cookie.match(/\b_ga\w*/g) ?? [])
        document.cookie = `${name}=;path=/;max-age=0`;
    release();
    find('limit-dialog').close();
    find('limit-asked').hidden = true;
    find('limit-said').hidden = false;
    page.classList.add('ask');
    find('limit-said').focus();
  };

  const actions: Record<string, () => void> = {
    accept() {
      save('111');
    },
    reject() {
      save('000');
    },
    save() {
      const boxes = ids.map((id) =>
        document.querySelector(`[name=limit-${id}]:checked`) ? 1 : 0,
      );
      save(boxes.join(''));
    },
    open() {
      find('limit-dialog').showModal();
    },
    close() {
      find('limit-dialog').close();
    },
    hide() {
      page.classList.remove('ask');
    },
  };

  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>(
      '[data-limit]',
    );
    if (!button) return;
    event.preventDefault();
    actions[button.dataset['limit'] ?? '']?.();
  });
  document.addEventListener('DOMContentLoaded', () => {
    if (answer) release();
  });
}
