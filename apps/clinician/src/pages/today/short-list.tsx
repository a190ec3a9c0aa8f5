import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './today.module.css';

const AT_FIRST = 8;

/** A list of a card that begins short and shows all of it when asked. */
export function ShortList<Item>({ items, render }: { items: readonly Item[]; render: (item: Item) => ReactNode }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul className={classes['papers']}>{(isWhole ? items : items.slice(0, AT_FIRST)).map(render)}</ul>
      {items.length > AT_FIRST && (
        <Button size="compact-sm" variant="subtle" mt={4} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('today.showFewer') : t('today.showAll', { count: items.length })}
        </Button>
      )}
    </>
  );
}
