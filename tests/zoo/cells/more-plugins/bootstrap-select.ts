import '../../mount/globalJquery.ts';
import 'bootstrap/dist/css/bootstrap.css';
import * as bootstrap from 'bootstrap';
import 'bootstrap-select/dist/css/bootstrap-select.css';
import $ from 'jquery';
import { chosen, type Library } from '../../cell.ts';

Object.assign(globalThis, { bootstrap });

/** The selects that are being replaced. */
const replacing: Promise<unknown>[] = [];

function enhanced(texts: readonly string[], multiple: boolean): (root: HTMLElement) => () => string[] {
  return (root) => {
    const select = root.appendChild(document.createElement('select'));
    select.multiple = multiple;
    if (!multiple) select.append(new Option('Nothing selected', ''));
    for (const text of texts) select.append(new Option(text, text.toLowerCase()));
    replacing.push(
      import('bootstrap-select').then(() =>
        ($(select) as unknown as { selectpicker(): void }).selectpicker(),
      ),
    );
    return () => [...select.selectedOptions].map(({ value }) => value).filter(Boolean);
  };
}

export default {
  ready: () => Promise.all(replacing),
  cells: [
    {
      id: 'single',
      question: 'Are guards on duty at night?',
      kind: 'select',
      first: chosen('Partly', ['partly']),
      second: chosen('Yes', ['yes']),
      mount: enhanced(['Yes', 'No', 'Partly'], false),
    },
    {
      id: 'multiple',
      question: 'Which doors are guarded?',
      kind: 'multiselect',
      first: chosen(['Main', 'Rear'], ['main', 'rear']),
      second: chosen('Cellar', ['cellar']),
      mount: enhanced(['Main', 'Cellar', 'Rear'], true),
    },
  ],
} satisfies Library;
