import RadioGroup from 'devextreme/ui/radio_group';
import SelectBox from 'devextreme/ui/select_box';
import Switch from 'devextreme/ui/switch';
import TagBox from 'devextreme/ui/tag_box';
import TextArea from 'devextreme/ui/text_area';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';
import 'devextreme/dist/css/dx.light.css';

type Widget = new (root: HTMLElement, settings: object) => { option(name: 'value'): unknown };

const widget =
  (Type: unknown, settings: object) =>
  (root: HTMLElement): (() => Model) => {
    const made = new (Type as Widget)(root.appendChild(document.createElement('div')), settings);
    return () => {
      const value = (made.option('value') ?? null) as Model;
      return Array.isArray(value) ? value.toSorted() : value;
    };
  };

export default {
  cells: [
    {
      id: 'select',
      question: 'Is mail scanned?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      mount: widget(SelectBox, { items: ['Yes', 'No', 'Partly'], showClearButton: true }),
    },
    {
      id: 'search',
      question: 'Who scans mail?',
      kind: 'select',
      first: chosen('A partner', 'A partner'),
      second: chosen('Ourselves', 'Ourselves'),
      mount: widget(SelectBox, {
        items: ['A partner', 'Ourselves'],
        searchEnabled: true,
        showClearButton: true,
      }),
    },
    {
      id: 'tags',
      question: 'Which attachments are blocked?',
      kind: 'multiselect',
      first: chosen(['Archives', 'Programs'], ['Archives', 'Programs']),
      second: chosen('Macros', ['Macros']),
      mount: widget(TagBox, { items: ['Archives', 'Macros', 'Programs'] }),
    },
    {
      id: 'radio',
      question: 'Is mail archived?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: widget(RadioGroup, { items: ['Yes', 'No'] }),
    },
    {
      id: 'text',
      question: 'How is spam reported?',
      kind: 'textarea',
      first: written('By a button.'),
      second: written('By forwarding.'),
      mount: widget(TextArea, { height: 60 }),
    },
    {
      id: 'switch',
      question: 'Mail is encrypted on the way',
      kind: 'switch',
      first: chosen('ON', true),
      second: chosen('ON', true),
      mount: widget(Switch, {}),
    },
  ],
} satisfies Library;
