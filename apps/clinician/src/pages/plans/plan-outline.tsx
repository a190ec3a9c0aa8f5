import { Box, VisuallyHidden } from '@mantine/core';
import { useCallback, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { completenessOf } from './completeness';
import classes from './plan-builder.module.css';
import { draftParts, planSections, sectionOf, type DraftPart, type PlanDraft, type PlanSection } from './plan-draft';

/** Anchor of one section on the page. */
export function sectionId(part: PlanSection): string {
  return `plan-${part}`;
}

/** Anchor of the section that a field of the API stands in, e.g. `content.lapseResponse.firstHour`. */
export function anchorOf(field: string | undefined): string | undefined {
  const part = draftParts.find((each) => field?.split('.').includes(each));
  if (part === 'reasonForChange') return 'plan-reasonForChange';
  return part && sectionId(sectionOf(part));
}

/** Names of the sections as people read them. */
export function usePartNames(): (part: DraftPart) => string {
  const { t } = useTranslation();
  return useCallback(
    (part) => {
      if (part === 'reasonForChange') return t('section.reasonForChange');
      const section = sectionOf(part);
      return t(section === 'reviewDue' ? 'section.review' : `section.${section}`);
    },
    [t],
  );
}

function goTo(event: MouseEvent, part: PlanSection): void {
  const section = document.getElementById(sectionId(part));
  if (!section) return;
  event.preventDefault();
  section.scrollIntoView({ block: 'start' });
  section.querySelector<HTMLElement>('input,textarea,select,button')?.focus({ preventScroll: true });
}

/** The sections in order, each with a dot that says how far it is. */
export function PlanOutline({ draft, children }: { draft: PlanDraft; children: ReactNode }) {
  const { t } = useTranslation();
  const nameOf = usePartNames();
  return (
    <div className={classes['sticky']}>
      <nav aria-label={t('builder.outline')}>
        <ul className={classes['outline']}>
          {planSections.map((part) => {
            const state = completenessOf(part, draft);
            return (
              <li key={part}>
                <a href={`#${sectionId(part)}`} onClick={(event) => goTo(event, part)}>
                  <span className={classes['dot']} data-state={state} />
                  {nameOf(part)}
                  <VisuallyHidden>{t(`completeness.${state}`)}</VisuallyHidden>
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <Box mt="sm">{children}</Box>
    </div>
  );
}
