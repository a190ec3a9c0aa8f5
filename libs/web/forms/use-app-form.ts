import { schemaResolver, useForm, type UseFormReturnType } from '@mantine/form';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import type { FormProblem } from '@stepwell/web/ui/error-summary';
import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { config, type ZodType } from 'zod';

// Without this zod probes `new Function`, which the content security policy refuses and reports.
config({ jitless: true });

interface AppFormOptions<Values> {
  initialValues: Values;
  /** Rules with sentences from the catalogue; what they say is shown beside the field and in the summary. */
  schema: ZodType;
  /** Sends the form. What it throws is shown at the field the server names, or on top. */
  onSubmit: (values: Values) => Promise<unknown>;
}

/** What a page needs of its form; give it to `AppForm`. */
export interface AppFormState<Values extends Record<string, unknown>> {
  form: UseFormReturnType<Values>;
  /** Properties of one field: value, change, error and the id that the summary leads to. */
  field: (path: string) => ReturnType<UseFormReturnType<Values>['getInputProps']> & { id: string };
  fieldId: (path: string) => string;
  problems: FormProblem[];
  /** Grows with each refused try, so that the summary takes the focus again. */
  attempt: number;
  busy: boolean;
  submit: (event?: FormEvent<HTMLFormElement>) => void;
  /** Entered and not sent; false while sending, so that a page may move on. */
  isUnsaved: () => boolean;
}

/** A form with zod rules, the error summary, and server errors at their fields. Entered text stays whatever happens. */
export function useAppForm<Values extends Record<string, unknown>>(
  options: AppFormOptions<Values>,
): AppFormState<Values> {
  const { t } = useTranslation('web');
  const formId = useId();
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const [formError, setFormError] = useState<string>();
  const sending = useRef(false);
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues: options.initialValues,
    validate: schemaResolver(options.schema, { sync: true }),
  });
  const fieldId = (path: string): string => `${formId}-${path}`;

  const showRefusal = (thrown: unknown): void => {
    const error = toApiError(thrown);
    const sentence = errorSentence(error, t);
    const path = error.formField;
    if (path && path.split('.')[0]! in form.getValues()) form.setFieldError(path, sentence);
    else setFormError(sentence);
    setAttempt((count) => count + 1);
  };
  const send = async (values: Values): Promise<void> => {
    sending.current = true;
    setBusy(true);
    setFormError(undefined);
    try {
      await options.onSubmit(values);
      form.resetDirty();
    } catch (thrown) {
      showRefusal(thrown);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

  const fieldProblems = Object.entries(form.errors).flatMap(([path, sentence]) =>
    typeof sentence === 'string' && sentence ? [{ fieldId: fieldId(path), sentence }] : [],
  );
  return {
    form,
    fieldId,
    field: (path) => ({ ...form.getInputProps(path), id: fieldId(path) }),
    problems: formError ? [{ sentence: formError }, ...fieldProblems] : fieldProblems,
    attempt,
    busy,
    submit: form.onSubmit(
      (values) => void send(values),
      () => setAttempt((count) => count + 1),
    ),
    isUnsaved: () => !sending.current && form.isDirty(),
  };
}
