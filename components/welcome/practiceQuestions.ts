export interface PracticeQuestion {
  readonly text: string;
  readonly control: 'text' | 'select' | 'radio';
}

/** What a made-up customer asks. Its seventh question is on no record, so that a person meets that, too. */
export const practice = {
  title: 'Supplier security questionnaire (practice)',
  choose: 'Please choose',
  explain: 'Please explain',
  graded: ['Yes', 'Partially', 'No'],
  closed: ['Yes', 'No'],
  sections: [
    {
      title: '1. Protection of data',
      questions: [
        { text: 'How is data encrypted between users and your service?', control: 'text' },
        { text: 'Is customer data encrypted at rest?', control: 'select' },
        { text: 'Which personal data does your service process?', control: 'text' },
      ],
    },
    {
      title: '2. Operation',
      questions: [
        { text: 'Do you take regular backups?', control: 'radio' },
        { text: 'How often do you scan your systems for vulnerabilities?', control: 'text' },
        { text: 'How do you tell customers about a security incident?', control: 'text' },
      ],
    },
    {
      title: '3. Company',
      questions: [{ text: 'Do you carry cyber insurance, and up to which amount?', control: 'text' }],
    },
  ],
} as const satisfies {
  readonly sections: readonly { title: string; questions: readonly PracticeQuestion[] }[];
  readonly [part: string]: unknown;
};
