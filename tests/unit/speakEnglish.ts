import { messagesOf, speak } from '../speak.ts';

speak(await messagesOf('en'));
