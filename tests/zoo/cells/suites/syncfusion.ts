import { ComboBox, DropDownList, MultiSelect } from '@syncfusion/ej2-dropdowns';
import { TextBox } from '@syncfusion/ej2-inputs';
import { chosen, written, type Library, type Model } from '../../cell.ts';
import '@syncfusion/ej2-dropdowns/styles/material.css';
import '@syncfusion/ej2-inputs/styles/material.css';
import '@syncfusion/ej2-popups/styles/material.css';

interface Made {
  value: unknown;
  appendTo(root: HTMLElement): void;
}

const widget =
  (make: () => unknown) =>
  (root: HTMLElement): (() => Model) => {
    const made = make() as Made;
    made.appendTo(root.appendChild(document.createElement('input')));
    return () => {
      const value = (made.value ?? null) as Model;
      if (!Array.isArray(value)) return value;
      return value.length > 0 ? value.toSorted() : null;
    };
  };

const yesNo = ['Yes', 'No', 'Partly'];

export default {
  cells: [
    {
      id: 'list',
      question: 'Are contracts kept?',
      kind: 'select',
      first: chosen('Partly', 'Partly'),
      second: chosen('Yes', 'Yes'),
      mount: widget(
        () => new DropDownList({ dataSource: yesNo, placeholder: 'Select one', showClearButton: true }),
      ),
    },
    {
      id: 'combo',
      question: 'Are contracts signed?',
      kind: 'select',
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      mount: widget(() => new ComboBox({ dataSource: yesNo, placeholder: 'Select one' })),
    },
    {
      id: 'multi',
      question: 'Which contracts are kept?',
      kind: 'multiselect',
      first: chosen(['Leases', 'Services'], ['Leases', 'Services']),
      second: chosen('Loans', ['Loans']),
      mount: widget(
        () => new MultiSelect({ dataSource: ['Leases', 'Loans', 'Services'], placeholder: 'Select some' }),
      ),
    },
    {
      id: 'text',
      question: 'How are contracts ended?',
      kind: 'textarea',
      first: written('In writing.', 'In writing.'),
      second: written('By both sides.', 'By both sides.'),
      mount: widget(() => new TextBox({ multiline: true })),
    },
  ],
} satisfies Library;
