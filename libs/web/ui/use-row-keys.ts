import { useHotkeys } from '@mantine/hooks';
import type { RefObject } from 'react';

function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  if (!list) return;
  const links = [...list.querySelectorAll<HTMLElement>(':not([data-going]) > :is(tr, li) [data-row-link]')];
  const row = document.activeElement?.closest('tr, li');
  const current = links.findIndex((link) => row?.contains(link));
  const next = current === -1 ? (step === 1 ? 0 : links.length - 1) : current + step;
  links[next]?.focus();
}

/** `j` and `k` move between the rows' links of a table body. */
export function useRowKeys(body: RefObject<HTMLElement | null>): void {
  useHotkeys([
    ['j', () => moveFocus(body.current, 1)],
    ['k', () => moveFocus(body.current, -1)],
  ]);
}
