import { Checkbox, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { PacketQuestion, PacketWords } from './packet';

/** Sentences around one answer, in the reader's language. */
export interface AnswerTexts {
  optional: (label: string) => string;
  choose: string;
  yes: string;
  no: string;
  /** What can't be given on a page, like a document. */
  atDesk: (label: string) => string;
}

interface PacketAnswerProps {
  question: PacketQuestion;
  /** It has to be answered. */
  isWanted: boolean;
  values: readonly string[];
  problem: string | undefined;
  texts: AnswerTexts;
  say: (words: PacketWords) => string;
  onChange: (values: string[]) => void;
}

const inputTypes: Record<string, string> = { date: 'date', time: 'time', dateTime: 'datetime-local', url: 'url' };
const inputModes: Record<string, 'numeric' | 'decimal'> = {
  integer: 'numeric',
  decimal: 'decimal',
  quantity: 'decimal',
};

/** One question with the field that fits its type, or a line to read. */
export function PacketAnswer(props: PacketAnswerProps) {
  const { question, isWanted, values, problem, texts, say, onChange } = props;
  const { type, words, options, repeats } = question;
  const list = useId();
  const plain = say(words) || question.linkId;
  if (type === 'display') return <Text>{plain}</Text>;
  if (['attachment', 'reference', 'question', 'group'].includes(type))
    return <Text c="dimmed">{texts.atDesk(plain)}</Text>;
  const label = isWanted ? plain : texts.optional(plain);
  const set = (next: string) => onChange(next === '' ? [] : [next]);
  const common = { label, error: problem, autoComplete: 'off' };
  const [value = ''] = values;
  if (type === 'choice' && options.length > 0 && repeats) return <Several {...props} label={label} />;
  if ((type === 'choice' && options.length > 0) || type === 'boolean') {
    const answers =
      type === 'boolean'
        ? [
            { value: 'true', label: texts.yes },
            { value: 'false', label: texts.no },
          ]
        : options.map(({ code, words: answer }) => ({ value: code, label: say(answer) }));
    return (
      <NativeSelect
        {...common}
        data={[{ value: '', label: texts.choose }, ...answers]}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
      />
    );
  }
  const maxLength = question.maxLength ?? 5_000;
  if (type === 'text') {
    return (
      <Textarea
        {...common}
        rows={3}
        maxLength={maxLength}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
      />
    );
  }
  return (
    <>
      <TextInput
        {...common}
        type={inputTypes[type] ?? 'text'}
        inputMode={inputModes[type]}
        maxLength={maxLength}
        // A time comes back with its seconds.
        value={type === 'time' ? value.slice(0, 5) : value}
        onChange={(event) => set(event.currentTarget.value)}
        {...(type === 'open-choice' && { list })}
      />
      {type === 'open-choice' && (
        <datalist id={list}>
          {options.map(({ code, words: answer }) => (
            <option key={code} value={code}>
              {say(answer)}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}

/** A question of which several answers may be true. */
function Several({ question, values, problem, say, onChange, label }: PacketAnswerProps & { label: string }) {
  return (
    <Checkbox.Group label={label} error={problem} value={[...values]} onChange={onChange}>
      <Stack gap="xs" mt={4}>
        {question.options.map(({ code, words }) => (
          <Checkbox key={code} value={code} label={say(words)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
