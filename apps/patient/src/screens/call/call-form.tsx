import { Anchor, Button, NativeSelect, Stack, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { toApiError, type ApiError } from '@stepwell/web/graphql/api-error';
import { postJson } from '@stepwell/web/graphql/send';
import { useRef, useState, type FormEvent } from 'react';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import type { callEn } from '../../texts/call.en';
import { useLanguage } from '../../texts/language';
import type { CallPageAnswer } from './call.page';
import classes from './call.module.css';

interface CallFormProps {
  code: string;
  page: CallPageAnswer;
  texts: typeof callEn;
  onDone: () => void;
}

type Problems = { askFor?: string | undefined; phone?: string | undefined };

const choices = ['caller', 'bestTime', 'language', 'voicemail'] as const;
type Choice = (typeof choices)[number];

/** Name, number, and how to call; sent once, however often the button is pressed. */
export function CallForm({ code, page, texts, onDone }: CallFormProps) {
  const { language } = useLanguage();
  const [submitId] = useState(() => crypto.randomUUID());
  const fields = { askFor: useRef<HTMLInputElement>(null), phone: useRef<HTMLInputElement>(null) };
  const [askFor, setAskFor] = useState('');
  const [phone, setPhone] = useState('');
  const [website, setWebsite] = useState('');
  const [chosen, setChosen] = useState<Partial<Record<Choice, string>>>({});
  const [problems, setProblems] = useState<Problems>({});
  const [failure, setFailure] = useState<ApiError>();
  const [busy, setBusy] = useState(false);

  const standing: Record<Choice, string> = {
    caller: 'unsaid',
    bestTime: 'any',
    language: language.toLowerCase(),
    voicemail: 'none',
    ...chosen,
  };
  const words: Record<Choice, Record<string, string>> = {
    caller: texts.callers,
    bestTime: texts.bestTimes,
    language: texts.languages,
    voicemail: texts.voicemails,
  };
  const refuse = (found: Problems) => {
    setProblems(found);
    (found.askFor ? fields.askFor : fields.phone).current?.focus();
  };
  const send = async () => {
    if (busy) return;
    setFailure(undefined);
    const found: Problems = {
      ...(askFor.trim() === '' && { askFor: texts.askForMissing }),
      ...(phone.trim() === '' && { phone: texts.phoneMissing }),
    };
    if (found.askFor || found.phone) return refuse(found);
    setBusy(true);
    try {
      await postJson('/auth/call/ask', {
        ...{ code, submitId, askFor, phone, website, noticeVersion: page.notice.version },
        ...standing,
      });
      onDone();
    } catch (thrown) {
      const error = toApiError(thrown);
      if (error.code === 'BAD_INPUT' && error.formField === 'phone') return refuse({ phone: texts.phoneWrong });
      if (error.code === 'BAD_INPUT' && error.formField === 'askFor') return refuse({ askFor: texts.askForMissing });
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };

  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <Stack>
        <PageTitle>{texts.title}</PageTitle>
        <Text>{texts.lead(page.facilityName)}</Text>
        {page.phone && (
          <Text>
            {texts.callNow}{' '}
            <Anchor href={`tel:${page.phone}`} c="var(--mantine-color-anchor)" className={classes['phone'] ?? ''}>
              {page.phone}
            </Anchor>
          </Text>
        )}
        <TextInput
          ref={fields.askFor}
          label={texts.askFor}
          description={texts.askForHelp}
          error={problems.askFor}
          value={askFor}
          onChange={(event) => {
            setAskFor(event.currentTarget.value);
            setProblems((now) => ({ ...now, askFor: undefined }));
          }}
          maxLength={100}
          size="lg"
          required
          withAsterisk={false}
        />
        <TextInput
          ref={fields.phone}
          type="tel"
          inputMode="tel"
          label={texts.phone}
          error={problems.phone}
          value={phone}
          onChange={(event) => {
            setPhone(event.currentTarget.value);
            setProblems((now) => ({ ...now, phone: undefined }));
          }}
          maxLength={60}
          size="lg"
          required
          withAsterisk={false}
        />
        {choices.map((choice) => (
          <NativeSelect
            key={choice}
            label={texts[choice]}
            size="lg"
            value={standing[choice]}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setChosen((now) => ({ ...now, [choice]: value }));
            }}
            data={Object.entries(words[choice]).map(([value, label]) => ({ value, label }))}
          />
        ))}
        {/* Programs fill in everything; a screen reader is told to leave it out. */}
        <VisuallyHidden aria-hidden="true">
          <input
            name="website"
            tabIndex={-1}
            aria-label={texts.website}
            value={website}
            onChange={(event) => setWebsite(event.currentTarget.value)}
          />
        </VisuallyHidden>
        <div>
          <Text fw={600}>{texts.notice}</Text>
          <Text size="sm">{language === 'ES' ? page.notice.es : page.notice.en}</Text>
        </div>
        {failure?.code === 'TOO_MANY_TRIES' ? (
          <Text role="alert">{texts.busy}</Text>
        ) : (
          failure && <FailureNote error={failure} onRetry={() => void send()} />
        )}
        <Button type="submit" size="lg" loading={busy}>
          {texts.agree}
        </Button>
      </Stack>
    </form>
  );
}
