import { openPractice } from '#adapters/practice/practice.ts';
import { renderWelcome } from '#components/welcome/renderWelcome.tsx';

renderWelcome(await openPractice());
