import { Button, Paper, Stack, Text } from '@mantine/core';
import { isAsked, isWanted, type PacketQuestion, type PacketValue, type PacketWords, type ValuesOf } from './packet';
import { PacketAnswer, type AnswerTexts } from './packet-answer';
import type { PacketDraft } from './use-packet-draft';

/** Sentences around the fields, in the reader's language. */
export interface PacketTexts extends AnswerTexts {
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
  const valuesOf: ValuesOf = (linkId) => draft.valueOf(linkId).values;
  return (
    <Stack gap="md">
      {questions
        .filter((question) => isAsked(question, valuesOf))
        .map((question) => {
          const { linkId } = question;
          const value = draft.valueOf(linkId);
          const theirs = draft.theirsOf(linkId);
          const change = (next: PacketValue) => draft.change(linkId, next);
          const wrong = draft.problemOf(linkId);
          const field = { question, texts, say, problem: wrong && say(wrong) };
          return (
            <div key={linkId}>
              {question.type === 'group' ? (
                <Rows {...field} value={value} valuesOf={valuesOf} onChange={change} />
              ) : (
                <PacketAnswer
                  {...field}
                  isWanted={isWanted(question, valuesOf)}
                  values={value.values}
                  onChange={(values) => change({ values, rows: [] })}
                />
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

interface RowsProps extends Common {
  question: PacketQuestion;
  value: PacketValue;
  problem: string | undefined;
  /** What stands outside the row. */
  valuesOf: ValuesOf;
  onChange: (value: PacketValue) => void;
}

/** A group that repeats: rows, each with its questions. */
function Rows({ question, value: { rows }, problem, texts, say, valuesOf, onChange }: RowsProps) {
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
            <Cells
              {...{ questions: question.questions ?? [], cells, texts, say, valuesOf }}
              onChange={(next) => put(rows.with(at, { cells: next }))}
            />
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

type Cell = PacketValue['rows'][number]['cells'][number];

interface CellsProps extends Common {
  questions: readonly PacketQuestion[];
  cells: Cell[];
  valuesOf: ValuesOf;
  onChange: (cells: Cell[]) => void;
}

/** The questions of one row; those of the row itself count before what stands outside. */
function Cells({ questions, cells, texts, say, valuesOf, onChange }: CellsProps) {
  const valuesIn = (linkId: string) => cells.find((cell) => cell.linkId === linkId)?.values ?? [];
  const known: ValuesOf = (linkId) =>
    questions.some((cell) => cell.linkId === linkId) ? valuesIn(linkId) : valuesOf(linkId);
  return questions
    .filter((cell) => isAsked(cell, known))
    .map((cell) => (
      <PacketAnswer
        key={cell.linkId}
        question={cell}
        isWanted={isWanted(cell, known)}
        problem={undefined}
        texts={texts}
        say={say}
        values={valuesIn(cell.linkId)}
        onChange={(values) =>
          onChange([...cells.filter(({ linkId }) => linkId !== cell.linkId), { linkId: cell.linkId, values }])
        }
      />
    ));
}
