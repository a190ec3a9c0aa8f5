import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import type { CareDocument } from './documents.graphql';
import classes from './plan-builder.module.css';
import { AddLine, LineTools } from './row-parts';
import { useRows } from './use-rows';

type Section = CareDocument['sections'][number];

/** Parts whose lines are people or places that can be called. */
const withPhone = new Set<Section['code']>(['DISTRACTION', 'ASK', 'PROFESSIONALS', 'VISITS', 'SUPPORT', 'IN_TOUCH']);
/** Parts whose lines lie on a day. */
const withDay = new Set<Section['code']>(['VISITS']);

/** Anchor of one part on the page. */
export function documentSectionId(code: string): string {
  return `document-${code.toLowerCase()}`;
}

/** One part of a document: what to think of, then its lines. */
export function SectionEditor({
  section,
  onChange,
}: {
  section: Section;
  onChange: (lines: Section['lines']) => void;
}) {
  const { t } = useTranslation();
  const rows = useRows(section.lines, onChange);
  const title = t(`documents.section.${section.code}`);
  return (
    <SectionCard title={title} id={documentSectionId(section.code)}>
      <Text c="dimmed" mb="md" mt={-4}>
        {t(`documents.guide.${section.code}`)}
      </Text>
      <Stack gap="sm">
        {section.lines.map(({ id, text, phone, on }, index) => {
          const name = t('documents.line', { title, number: index + 1 });
          return (
            <div key={id} className={classes['row']}>
              <div className={classes['pair']}>
                <Textarea
                  aria-label={name}
                  autosize
                  minRows={1}
                  maxLength={500}
                  value={text}
                  onChange={(event) => rows.change(id, { text: event.currentTarget.value })}
                />
                {withPhone.has(section.code) && (
                  <TextInput
                    aria-label={`${name}: ${t('builder.phone')}`}
                    placeholder={t('builder.phone')}
                    autoComplete="off"
                    maxLength={40}
                    value={phone ?? ''}
                    onChange={(event) => rows.change(id, { phone: event.currentTarget.value || null })}
                  />
                )}
                {withDay.has(section.code) && (
                  <TextInput
                    type="date"
                    aria-label={`${name}: ${t('documents.day')}`}
                    value={on ?? ''}
                    onChange={(event) => rows.change(id, { on: event.currentTarget.value || null })}
                  />
                )}
              </div>
              <LineTools what={name} onMove={(by) => rows.move(id, by)} onRemove={() => rows.remove(id)} />
            </div>
          );
        })}
      </Stack>
      <AddLine label={t('documents.addLine')} onClick={() => rows.add({ text: '', phone: null, on: null })} />
    </SectionCard>
  );
}
