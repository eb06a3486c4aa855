import {
  MenuToggle,
  type MenuToggleElement,
  Radio,
  Select,
  SelectList,
  SelectOption,
  Switch,
  TextArea,
} from '@patternfly/react-core';
import '@patternfly/react-core/dist/styles/base-no-reset.css';
import { useState, type Ref } from 'react';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

function Choice({ answer, set }: { readonly answer: string | null; readonly set: (next: string) => void }) {
  const [isOpen, open] = useState(false);
  const toggle = (ref: Ref<MenuToggleElement>) => (
    <MenuToggle ref={ref} onClick={() => open(!isOpen)} isExpanded={isOpen}>
      {answer ?? 'Choose one'}
    </MenuToggle>
  );
  return (
    <Select
      isOpen={isOpen}
      selected={answer}
      onOpenChange={open}
      onSelect={(_, value) => {
        set(String(value));
        open(false);
      }}
      toggle={toggle}
    >
      <SelectList>
        {['Yes', 'No', 'Partly'].map((text) => (
          <SelectOption key={text} value={text}>
            {text}
          </SelectOption>
        ))}
      </SelectList>
    </Select>
  );
}

export default {
  cells: [
    {
      id: 'select',
      question: 'Are containers scanned?',
      kind: 'select',
      miss: {
        column: 'detected',
        reason: 'its toggle is that of any menu: nothing tells that it holds an answer',
      },
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string | null>(null, (answer, set) => <Choice answer={answer} set={set} />),
    },
    {
      id: 'radio',
      question: 'Are images signed?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | null>(null, (answer, set) => (
        <>
          {['Yes', 'No'].map((text) => (
            <Radio
              key={text}
              id={`signed-${text}`}
              name="signed"
              label={text}
              isChecked={answer === text}
              onChange={() => set(text)}
            />
          ))}
        </>
      )),
    },
    {
      id: 'switch',
      question: 'Images are rebuilt every week',
      kind: 'switch',
      first: chosen('Images are rebuilt every week', true),
      second: chosen('Images are rebuilt every week', true),
      mount: inReact(false, (on, set) => (
        <Switch label="Images are rebuilt every week" isChecked={on} onChange={(_, next) => set(next)} />
      )),
    },
    {
      id: 'area',
      question: 'Describe how images are scanned.',
      kind: 'textarea',
      first: written('In the pipeline.'),
      second: written('At every push.'),
      mount: inReact('', (text, set) => (
        <TextArea aria-label="Answer" value={text} onChange={(_, next) => set(next)} />
      )),
    },
  ],
} satisfies Library;
