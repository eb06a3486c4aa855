import { say } from '../words/say.ts';

export interface PracticeQuestion {
  readonly text: string;
  readonly control: 'text' | 'select' | 'radio';
}

interface PracticeSection {
  readonly title: string;
  readonly questions: readonly PracticeQuestion[];
}

/** What a made-up customer asks. The last question is on no record, so that a person meets that, too. */
export function practiceSections(): readonly PracticeSection[] {
  return [
    {
      title: say('practice.data.title'),
      questions: [
        { text: say('practice.data.login'), control: 'text' },
        { text: say('practice.data.rest'), control: 'select' },
        { text: say('practice.data.personal'), control: 'text' },
      ],
    },
    {
      title: say('practice.operation.title'),
      questions: [
        { text: say('practice.operation.backups'), control: 'radio' },
        { text: say('practice.operation.scans'), control: 'text' },
        { text: say('practice.operation.incidents'), control: 'text' },
      ],
    },
    {
      title: say('practice.company.title'),
      questions: [{ text: say('practice.company.insurance'), control: 'text' }],
    },
  ];
}
