import { Button, NativeSelect, Paper, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { isAsked, type PacketQuestion, type PacketValue, type PacketWords } from './packet';
import type { PacketDraft } from './use-packet-draft';

/** Sentences around the fields, in the reader's language. */
export interface PacketTexts {
  optional: (label: string) => string;
  choose: string;
  yes: string;
  no: string;
  add: (what: string) => string;
  remove: (what: string) => string;
  /** What stands on the two buttons; their names say of what. */
  addShort: string;
  removeShort: string;
  theirs: (words: string) => string;
  keepMine: string;
  takeTheirs: string;
}

interface Common {
  texts: PacketTexts;
  say: (words: PacketWords) => string;
}

/** The fields of one section that are asked, each with what is wrong with it. */
export function PacketFields({
  draft,
  questions,
  texts,
  say,
}: Common & { draft: PacketDraft; questions: readonly PacketQuestion[] }) {
  return (
    <Stack gap="md">
      {questions
        .filter((question) => isAsked(question, draft.valueOf))
        .map((question) => {
          const { linkId } = question;
          const value = draft.valueOf(linkId);
          const theirs = draft.theirsOf(linkId);
          const change = (next: PacketValue) => draft.change(linkId, next);
          const field = { question, value, texts, say, problem: draft.problemOf(linkId), onChange: change };
          return (
            <div key={linkId}>
              {question.type === 'group' ? (
                <Rows {...field} />
              ) : (
                <Single {...field} values={value.values} onChange={(values) => change({ values, rows: [] })} />
              )}
              {theirs && (
                <Paper withBorder p="sm" mt="xs" role="alert">
                  <Text>{texts.theirs(theirs.values.join(', '))}</Text>
                  <Button variant="default" mr="sm" mt="xs" onClick={() => draft.choose(linkId, 'mine')}>
                    {texts.keepMine}
                  </Button>
                  <Button variant="default" mt="xs" onClick={() => draft.choose(linkId, 'theirs')}>
                    {texts.takeTheirs}
                  </Button>
                </Paper>
              )}
            </div>
          );
        })}
    </Stack>
  );
}

interface SingleProps extends Common {
  question: PacketQuestion;
  values: readonly string[];
  problem: string | undefined;
  onChange: (values: string[]) => void;
}

const inputTypes: Record<string, string> = { date: 'date', time: 'time', integer: 'text' };

function Single({ question, values, problem, texts, say, onChange }: SingleProps) {
  const { type, words, isRequired, maxLength, options } = question;
  const label = isRequired ? say(words) : texts.optional(say(words));
  const value = values[0] ?? '';
  const set = (next: string) => onChange(next === '' ? [] : [next]);
  const common = { label, error: problem, autoComplete: 'off' };
  if (type === 'choice' || type === 'boolean') {
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
  if (type === 'text') {
    return (
      <Textarea
        {...common}
        rows={3}
        maxLength={maxLength ?? 5_000}
        value={value}
        onChange={(event) => set(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...common}
      type={inputTypes[type] ?? 'text'}
      inputMode={type === 'integer' ? 'numeric' : undefined}
      maxLength={maxLength ?? 5_000}
      // A time comes back with its seconds.
      value={type === 'time' ? value.slice(0, 5) : value}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}

interface RowsProps extends Common {
  question: PacketQuestion;
  value: PacketValue;
  problem: string | undefined;
  onChange: (value: PacketValue) => void;
}

/** A group that repeats: rows, each with its questions. */
function Rows({ question, value: { rows }, problem, texts, say, onChange }: RowsProps) {
  const name = say(question.words);
  const put = (next: PacketValue['rows']) => onChange({ values: [], rows: next });
  return (
    <Stack gap="sm">
      {problem && (
        <Text c="var(--mantine-color-error)" role="alert">
          {problem}
        </Text>
      )}
      {rows.map(({ cells }, at) => (
        // Rows have no names of their own, and none moves.
        <Paper key={at} component="fieldset" withBorder p="md" m={0} miw={0}>
          <Text component="legend" fw={600}>
            {`${name} ${at + 1}`}
          </Text>
          <Stack gap="sm">
            {(question.questions ?? []).map((cell) => (
              <Single
                key={cell.linkId}
                question={cell}
                problem={undefined}
                texts={texts}
                say={say}
                values={cells.find(({ linkId }) => linkId === cell.linkId)?.values ?? []}
                onChange={(values) => {
                  const others = cells.filter(({ linkId }) => linkId !== cell.linkId);
                  put(rows.with(at, { cells: [...others, { linkId: cell.linkId, values }] }));
                }}
              />
            ))}
            <Button
              variant="default"
              aria-label={texts.remove(`${name} ${at + 1}`)}
              onClick={() => put(rows.toSpliced(at, 1))}
            >
              {texts.removeShort}
            </Button>
          </Stack>
        </Paper>
      ))}
      <Button variant="default" aria-label={texts.add(name)} onClick={() => put([...rows, { cells: [] }])}>
        {texts.addShort}
      </Button>
    </Stack>
  );
}
