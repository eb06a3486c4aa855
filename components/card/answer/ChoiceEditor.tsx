import { ChevronDown } from 'lucide-react';
import type { Control } from '#core/types.ts';
import { say } from '../../words/say.ts';

interface Props {
  /** Groups the radio buttons; unique in the panel. */
  readonly name: string;
  readonly control: Control;
  readonly choice: readonly string[];
  onChoose(choice: readonly string[]): void;
}

const several = new Set(['checkbox', 'multiselect']);
const mostButtons = 6;

/** The form's own options, in its words and order, with "none" always possible. */
export function ChoiceEditor(props: Props) {
  if (several.has(props.control.kind)) return <Checkboxes {...props} />;
  return props.control.options.length > mostButtons ? <Dropdown {...props} /> : <Radios {...props} />;
}

function Checkboxes({ control, choice, onChoose }: Props) {
  const toggled = (option: string) =>
    control.options.filter((other) => choice.includes(other) !== (other === option));
  return (
    <fieldset className="choice">
      <legend className="unseen">{say('card.options')}</legend>
      {control.options.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={choice.includes(option)}
            onChange={() => onChoose(toggled(option))}
          />
          {option}
        </label>
      ))}
    </fieldset>
  );
}

function Radios({ name, control, choice, onChoose }: Props) {
  return (
    <fieldset className="choice">
      <legend className="unseen">{say('card.options')}</legend>
      {control.options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={choice.includes(option)}
            onChange={() => onChoose([option])}
          />
          {option}
        </label>
      ))}
      <label className="quiet">
        <input type="radio" name={name} checked={choice.length === 0} onChange={() => onChoose([])} />
        {say('card.noneChosen')}
      </label>
    </fieldset>
  );
}

function Dropdown({ control, choice, onChoose }: Props) {
  return (
    <span className="select">
      <select
        aria-label={say('card.options')}
        value={choice[0] ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? [] : [target.value])}
      >
        <option value="">{say('card.noneChosen')}</option>
        {control.options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden />
    </span>
  );
}
