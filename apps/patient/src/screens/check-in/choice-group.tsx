import { Choice } from './choice';
import classes from './question.module.css';

interface Option<Value> {
  value: Value;
  words: string;
}

interface ChoiceGroupProps<Value> {
  /** The words above the choices, which also name the group. */
  title: string;
  name: string;
  options: readonly Option<Value>[];
  shape?: 'row' | 'chip';
}

interface OneProps<Value> extends ChoiceGroupProps<Value> {
  chosen: Value | undefined;
  onChoose: (value: Value) => void;
}

interface SeveralProps<Value> extends ChoiceGroupProps<Value> {
  chosen: readonly Value[];
  onChange: (values: Value[]) => void;
}

/** One answer of a few, as a part of a screen. */
export function ChooseOne<Value extends string | boolean | null>({
  title,
  name,
  options,
  shape = 'chip',
  chosen,
  onChoose,
}: OneProps<Value>) {
  return (
    <fieldset className={classes.part}>
      <legend>{title}</legend>
      <div className={classes[shape === 'chip' ? 'chips' : 'rows']}>
        {options.map(({ value, words }) => (
          <Choice
            key={String(value)}
            name={name}
            shape={shape}
            value={String(value)}
            chosen={chosen === value}
            onChoose={() => onChoose(value)}
          >
            {words}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

/** As many answers as fit, or none. */
export function ChooseSeveral<Value extends string>({
  title,
  name,
  options,
  shape = 'chip',
  chosen,
  onChange,
}: SeveralProps<Value>) {
  return (
    <fieldset className={classes.part}>
      <legend>{title}</legend>
      <div className={classes[shape === 'chip' ? 'chips' : 'rows']}>
        {options.map(({ value, words }) => (
          <Choice
            key={value}
            name={name}
            several
            shape={shape}
            value={value}
            chosen={chosen.includes(value)}
            onChoose={() =>
              onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
            }
          >
            {words}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
