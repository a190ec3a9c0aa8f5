import { useToast } from '@stepwell/web/ui/toasts';
import { useEffect, useRef } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { newMark } from './plan-draft';

interface Row {
  id: string;
}

/** Adding, changing, moving and removing the lines of one part; a removed line can be brought back to its place. */
export function useRows<Line extends Row>(rows: readonly Line[], onChange: (rows: Line[]) => void) {
  const { t } = useTranslation();
  const toast = useToast();
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  }, [rows]);
  return {
    add: (line: Omit<Line, 'id'>) => onChange([...rows, { ...line, id: newMark() } as Line]),
    change: (id: string, changes: Partial<Line>) =>
      onChange(rows.map((row) => (row.id === id ? { ...row, ...changes } : row))),
    /** Moves a line one place up (-1) or down (1), past those of `among`: what stands together on the screen. */
    move: (id: string, by: -1 | 1, among: readonly Line[] = rows) => {
      const line = rows.find((row) => row.id === id);
      const neighbour = among[among.findIndex((row) => row.id === id) + by];
      if (!line || !neighbour) return;
      const others = rows.filter((row) => row.id !== id);
      const place = others.findIndex((row) => row.id === neighbour.id);
      onChange(others.toSpliced(by < 0 ? place : place + 1, 0, line));
    },
    remove: (id: string) => {
      const place = rows.findIndex((row) => row.id === id);
      const removed = rows[place];
      onChange(rows.filter((row) => row.id !== id));
      const bringBack = (): void => {
        if (removed) onChange(latest.current.toSpliced(place, 0, removed));
      };
      toast(t('builder.removed'), { label: t('builder.undo'), run: bringBack });
    },
  };
}
