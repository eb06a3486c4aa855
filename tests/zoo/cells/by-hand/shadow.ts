import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

/** Renders into a new shadow root below `root`. */
function inShadow(root: HTMLElement, mode: ShadowRootMode, html: string): ShadowRoot {
  const shadow = root.appendChild(document.createElement('div')).attachShadow({ mode });
  shadow.innerHTML = html;
  return shadow;
}

const valueIn = (shadow: ShadowRoot, selector: string): Model =>
  shadow.querySelector<HTMLInputElement>(selector)?.value ?? '';

export default {
  cells: [
    {
      id: 'closed-text',
      question: 'Which authority supervises you?',
      kind: 'text',
      first: written('The national authority'),
      second: written('None'),
      mount: (root) => {
        const shadow = inShadow(root, 'closed', '<input size="40">');
        return () => valueIn(shadow, 'input');
      },
    },
    {
      id: 'closed-radio',
      question: 'Are you supervised by an authority?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('Yes', 'y'),
      second: chosen('No', 'n'),
      staysAnswered: cannotLetGo,
      mount: (root) => {
        const options = ['Yes', 'No'].map(
          (text) => `<label><input type="radio" name="s" value="${text[0]?.toLowerCase()}"> ${text}</label>`,
        );
        const shadow = inShadow(root, 'closed', options.join(' '));
        return () => valueIn(shadow, ':checked');
      },
    },
    {
      id: 'nested',
      question: 'Which fines were you given?',
      kind: 'textarea',
      first: written('None in five years.'),
      second: written('One, in 2019.'),
      mount: (root) => {
        const outer = inShadow(root, 'open', '<section><slot></slot></section>');
        const middle = inShadow(outer.querySelector('section') as HTMLElement, 'open', '<main></main>');
        const inner = inShadow(
          middle.querySelector('main') as HTMLElement,
          'closed',
          '<textarea></textarea>',
        );
        return () => valueIn(inner, 'textarea');
      },
    },
  ],
} satisfies Library;
