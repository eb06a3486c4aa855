import { html, LitElement } from 'lit';
import { cannotLetGo, chosen, written, type Library, type Model } from '../../cell.ts';

/** The prompt stands in the page, the control in an open shadow root. */
class TextAnswer extends LitElement {
  static override properties = { value: { state: true } };
  declare value: string;

  constructor() {
    super();
    this.value = '';
  }

  override render() {
    const keep = ({ target }: Event) => (this.value = (target as HTMLTextAreaElement).value);
    return html`<textarea .value=${this.value} @input=${keep}></textarea>`;
  }
}

/** Prompt and options both stand in the shadow root. */
class ChoiceAnswer extends LitElement {
  static override properties = { value: { state: true }, prompt: {} };
  declare value: string;
  declare prompt: string;

  constructor() {
    super();
    this.value = '';
  }

  override render() {
    return html`<fieldset>
      <legend>${this.prompt}</legend>
      ${['Yes', 'No'].map(
        (text) =>
          html`<label
            ><input
              type="radio"
              name="answer"
              .checked=${this.value === text}
              @change=${() => (this.value = text)}
            />
            ${text}</label
          >`,
      )}
    </fieldset>`;
  }
}

customElements.define('text-answer', TextAnswer);
customElements.define('choice-answer', ChoiceAnswer);

const keeps =
  (element: HTMLElement & { value: string }): (() => Model) =>
  () =>
    element.value;

export default {
  ready: () =>
    Promise.all(
      [...document.querySelectorAll('text-answer, choice-answer')].map(
        (element) => (element as LitElement).updateComplete,
      ),
    ),
  form: (root) => {
    const element = root.appendChild(new ChoiceAnswer());
    element.prompt = 'Is your network monitored around the clock?';
    return keeps(element);
  },
  cells: [
    {
      id: 'textarea',
      question: 'How do you monitor your network?',
      kind: 'textarea',
      first: written('Alerts go to the operations desk.'),
      second: written('A partner watches our alerts.'),
      mount: (root) => keeps(root.appendChild(new TextAnswer())),
    },
    {
      id: 'radio',
      question: 'Is your network monitored around the clock?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('Yes', 'Yes'),
      second: chosen('No', 'No'),
      staysAnswered: cannotLetGo,
    },
  ],
} satisfies Library;
