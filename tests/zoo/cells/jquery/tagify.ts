import Tagify from '@yaireo/tagify';
import '@yaireo/tagify/dist/tagify.css';
import { chosen, written, type Library, type Model } from '../../cell.ts';

function tagged(settings: object): (root: HTMLElement) => () => Model {
  return (root) => {
    const input = root.appendChild(document.createElement('input'));
    const tagify = new Tagify(input, settings);
    return () => tagify.value.map(({ value }) => value).toSorted();
  };
}

export default {
  cells: [
    {
      id: 'free',
      question: 'Name your certifications.',
      kind: 'text',
      miss: {
        column: 'inserted',
        reason: 'the text box turns what is written into a tag and is empty again',
      },
      first: written('ISO 27001', ['ISO 27001']),
      second: written('SOC 2', ['SOC 2']),
      mount: tagged({}),
    },
    {
      id: 'select',
      question: 'Is the certificate public?',
      kind: 'select',
      miss: { column: 'detected', reason: 'nothing tells the list from an editor before it is entered' },
      first: chosen('Partly', ['Partly']),
      second: chosen('Yes', ['Yes']),
      mount: tagged({
        mode: 'select',
        enforceWhitelist: true,
        whitelist: ['Yes', 'No', 'Partly'],
        dropdown: { enabled: 0 },
      }),
    },
  ],
} satisfies Library;
