import { written, type Library, type Model } from '../../cell.ts';

/** A form in a srcdoc frame, and a frame that holds only the control while the page asks the question. */
const inside = `<!doctype html><body><div><label for="a">Who maintains the firewall rules?</label>
  <textarea id="a"></textarea></div></body>`;

function framed(root: HTMLElement, fill: (frame: HTMLIFrameElement) => void): () => Model {
  const frame = root.appendChild(document.createElement('iframe'));
  frame.style.cssText = 'width:500px;height:120px;border:1px solid #999';
  fill(frame);
  return () => frame.contentDocument?.querySelector('textarea')?.value ?? null;
}

function area(): HTMLTextAreaElement {
  const made = document.createElement('textarea');
  made.style.cssText = 'width:90%;height:60px';
  return made;
}

export default {
  ready: () => new Promise((ready) => addEventListener('load', ready, { once: true })),
  form: (root) => framed(root, (frame) => (frame.srcdoc = inside)),
  cells: [
    {
      id: 'srcdoc',
      question: 'Who maintains the firewall rules?',
      kind: 'textarea',
      frame: 'about:srcdoc',
      first: written('The network team'),
      second: written('A partner'),
    },
    {
      id: 'prompt-outside',
      question: 'Who tests the firewall rules?',
      kind: 'textarea',
      frame: 'about:blank',
      first: written('The network team'),
      second: written('A partner'),
      mount: (root) => framed(root, ({ contentDocument }) => contentDocument?.body.append(area())),
    },
  ],
} satisfies Library;
