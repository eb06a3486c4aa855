import accessibleAutocomplete from 'accessible-autocomplete';
import 'accessible-autocomplete/dist/accessible-autocomplete.min.css';
import { chosen, type Library } from '../../cell.ts';

export default {
  cells: [
    {
      id: 'enhanced',
      question: 'Who may open the cage?',
      kind: 'select',
      first: chosen('Two guards', 'two guards'),
      second: chosen('Anybody', 'anybody'),
      staysAnswered: 'its box goes back to the option that was chosen',
      mount: (root) => {
        const select = root.appendChild(document.createElement('select'));
        select.append(new Option('', ''));
        for (const text of ['Anybody', 'One guard', 'Two guards'])
          select.append(new Option(text, text.toLowerCase()));
        select.id = 'cage';
        accessibleAutocomplete.enhanceSelectElement({ selectElement: select, showAllValues: true });
        return () => select.value || null;
      },
    },
  ],
} satisfies Library;
