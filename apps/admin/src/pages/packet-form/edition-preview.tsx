import { Box, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { askedSections, noValue, type PacketData, type PacketValue } from '@stepwell/web/forms/packet';
import { PacketFields, type PacketTexts } from '@stepwell/web/forms/packet-fields';
import type { PacketDraft } from '@stepwell/web/forms/use-packet-draft';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';

/** The form as patients see it, to try out: nothing leaves this page. */
export function EditionPreview({ sections }: { sections: PacketData['sections'] }) {
  const { t } = useTranslation('admin');
  const [language, setLanguage] = useState<'en' | 'es'>('en');
  const [written, setWritten] = useState<ReadonlyMap<string, PacketValue>>(new Map());
  const packet: PacketData = { id: 'preview', sections, fields: [], gaps: [] };
  const valueOf = (linkId: string): PacketValue => written.get(linkId) ?? noValue;
  const draft: PacketDraft = {
    ...{ packet, state: 'saved', failure: undefined, valueOf },
    problemOf: () => undefined,
    theirsOf: () => undefined,
    change: (linkId, value) => setWritten((now) => new Map(now).set(linkId, value)),
    choose: () => undefined,
    flush: async () => true,
  };
  const texts: PacketTexts = {
    optional: (label) => t('packetForm.optional', { label }),
    choose: t('packetForm.choose'),
    yes: t('packetForm.yes'),
    no: t('packetForm.no'),
    add: (what) => t('packetForm.add', { what }),
    remove: (what) => t('packetForm.remove', { what }),
    addShort: t('packetForm.addShort'),
    removeShort: t('packetForm.removeShort'),
    atDesk: (label) => t('packetForm.atDesk', { label }),
    // Nobody else writes into a preview.
    ...{ theirs: () => '', keepMine: '', takeTheirs: '' },
  };
  return (
    <Box component="section" maw={640} aria-labelledby="edition-preview">
      <Title order={2} mt="xl" mb="xs" id="edition-preview">
        {t('packetForm.preview')}
      </Title>
      <Text c="dimmed" mb="md">
        {t('packetForm.previewLine')}
      </Text>
      <NativeSelect
        label={t('packetForm.language')}
        maw={240}
        mb="md"
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value === 'es' ? 'es' : 'en')}
        data={[
          { value: 'en', label: t('packetForm.english') },
          { value: 'es', label: t('packetForm.spanish') },
        ]}
      />
      <Stack gap="md" lang={language}>
        {askedSections(packet, (linkId) => valueOf(linkId).values).map(({ linkId, words, questions }) => (
          <Paper key={linkId} withBorder p="md">
            <Title order={3} mb="sm">
              {words[language]}
            </Title>
            <PacketFields draft={draft} questions={questions} texts={texts} say={(said) => said[language]} />
          </Paper>
        ))}
      </Stack>
    </Box>
  );
}
