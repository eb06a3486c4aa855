import { describe, expect, test } from 'vitest';
import { isClosedAnswer } from '../../../core/detect/words/answers.ts';
import { isAttachLabel, isCommentLabel, isConditionalRequest } from '../../../core/detect/words/comments.ts';
import { isEmptyChoice } from '../../../core/detect/words/empty.ts';
import { isCounter, isGenericLabel, isHelpLike, isQuestionLike } from '../../../core/detect/words/prompts.ts';
import { isPersonalLabel } from '../../../core/detect/words/personal.ts';
import { asksForSeveral } from '../../../core/detect/words/several.ts';
import { isCookieNotice, isSiteForm, isToolLabel } from '../../../core/detect/words/site.ts';

function tells(judge: (text: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  test.each(yes)('yes: "%s"', (text) => expect(judge(text)).toBe(true));
  test.each(no)('no: "%s"', (text) => expect(judge(text)).toBe(false));
}

describe('an option that means nothing is chosen', () => {
  tells(
    isEmptyChoice,
    [
      '',
      '-- Please choose --',
      'Select…',
      'No answer',
      'Bitte wählen',
      'Sélectionnez une option',
      'None selected',
    ],
    ['No', 'None', 'Yes', '1', 'Not applicable', 'Any', 'Select customers', 'Option A'],
  );
});

describe('a label that only asks to say more', () => {
  tells(
    isCommentLabel,
    [
      'Comments',
      'Please enter your comment here:',
      'If yes, please explain',
      'Bemerkungen',
      'Additional information / evidence',
      'Further information (optional)',
      'Please specify',
      'Weitere Angaben',
      'Bitte angeben:',
      'Informations complémentaires',
      'Précisions',
      'Información adicional',
      'Notas',
      'Explique su respuesta',
      'Ulteriori informazioni',
      'Spiegazioni',
    ],
    [
      'Company information',
      'Additional security information',
      'If yes, describe the algorithm',
      'Comments on our price list',
      'Name',
      'Information security policy',
      '',
    ],
  );
});

describe('a request that hangs on the answer above', () => {
  tells(
    isConditionalRequest,
    [
      'If yes, describe the algorithm and the key length',
      'Falls ja, welche Daten betrifft es',
      'If "No", state the reason',
    ],
    ['If yes, which algorithm is it?', 'If a breach occurs, describe your steps', 'Describe the algorithm'],
  );
});

describe('a file control that only offers to attach something', () => {
  tells(
    isAttachLabel,
    ['Attach supporting documents', 'Drag and drop files here or browse', 'Load answers from file:'],
    ['Upload your SOC 2 report', 'Attach the network diagram'],
  );
});

describe('a text that asks something', () => {
  tells(
    isQuestionLike,
    [
      'Do you encrypt data at rest',
      'Describe your backup process.',
      'Backups kept off site?',
      'Wie oft wird geprüft',
      'For each site, please list the guards.',
    ],
    ['Access control', 'Please note', 'Documentation', 'Select one', 'Is it'],
  );
});

describe('a hint on how to answer', () => {
  tells(
    isHelpLike,
    [
      'Select all that apply.',
      'Note: this covers staff.',
      '(one sentence is enough)',
      'Max. 500 characters',
      'e.g. AES',
    ],
    ['Select the controls in place at your sites', 'Notes are kept for a year', 'Do you help users?'],
  );
});

describe('a label that only says: answer here', () => {
  tells(
    isGenericLabel,
    ['Your answer', 'Vendor response', 'Enter text here', ''],
    ['Your policy', 'Response time'],
  );
});

describe('a character counter', () => {
  tells(
    isCounter,
    ['12 / 500', '250 characters left', '0 of 2000'],
    ['12 people', '5 of our sites are certified and open'],
  );
});

describe('a closed answer', () => {
  tells(
    isClosedAnswer,
    ['Yes', 'N/A', 'Not applicable', 'Nein', 'No, never'],
    ['Save', 'Next', 'Accept', 'Nothing'],
  );
});

describe('a label about a person or a payment', () => {
  tells(
    isPersonalLabel,
    ['First name', 'E-mail address', 'Card number', 'How did you hear about us?', 'Postleitzahl'],
    ['Name of your encryption algorithm', 'Do you log email access?', 'Retention'],
  );
});

describe('a tool of the site', () => {
  tells(
    (text) => isToolLabel(text, false),
    ['Search the portal', 'Sort by', 'Was this page helpful?', 'Rows per page', 'Do you accept cookies?'],
    ['Do you filter e-mail?', 'How do you search for malware?', 'How are cookies protected?'],
  );
});

describe('a text that lets several answers be given', () => {
  tells(
    asksForSeveral,
    ['Which sites? (Select all that apply)', 'Mehrfachnennungen möglich', 'Plusieurs réponses possibles'],
    ['Does this apply to all sites?', 'Select one', 'Do you support several regions?'],
  );
});

describe('what a site says about its cookies', () => {
  tells(
    isCookieNotice,
    [
      'Cookie settings',
      'We use cookies to run this shop',
      'Wir verwenden Cookies',
      'Nous utilisons des cookies',
      'Configuración de cookies',
      'Utilizziamo i cookie',
    ],
    ['Are session cookies marked as secure?', 'Describe how cookies are protected', 'Follow-up'],
  );
});

describe('a form that signs somebody up or in', () => {
  tells(
    isSiteForm,
    ['Newsletter', 'Subscribe', 'Log in', 'Jetzt abonnieren', "S'inscrire"],
    ['Save', 'Next', 'Submit assessment', 'Design'],
  );
});
