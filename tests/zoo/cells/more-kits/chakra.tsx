import {
  ChakraProvider,
  createListCollection,
  defaultSystem,
  Portal,
  RadioGroup,
  SegmentGroup,
  Select,
  Textarea,
} from '@chakra-ui/react';
import type { ReactNode } from 'react';
import { cannotLetGo, chosen, written, type Library } from '../../cell.ts';
import { inReact } from '../../mount/inReact.tsx';

const themed = (part: ReactNode) => <ChakraProvider value={defaultSystem}>{part}</ChakraProvider>;
const answers = createListCollection({ items: ['Yes', 'No', 'Partly'] });

export default {
  cells: [
    {
      id: 'select',
      question: 'Is traffic mirrored?',
      kind: 'select',
      first: chosen('Partly', ['Partly']),
      second: chosen('Yes', ['Yes']),
      staysAnswered: 'the list has no empty option',
      mount: inReact<string[]>([], (values, set) =>
        themed(
          <Select.Root collection={answers} value={values} onValueChange={({ value }) => set(value)}>
            <Select.HiddenSelect />
            <Select.Control>
              <Select.Trigger>
                <Select.ValueText placeholder="Choose" />
              </Select.Trigger>
            </Select.Control>
            <Portal>
              <Select.Positioner>
                <Select.Content>
                  {answers.items.map((item) => (
                    <Select.Item item={item} key={item}>
                      {item}
                    </Select.Item>
                  ))}
                </Select.Content>
              </Select.Positioner>
            </Portal>
          </Select.Root>,
        ),
      ),
    },
    {
      id: 'radio',
      question: 'Are probes signed?',
      kind: 'radio',
      options: ['Yes', 'No'],
      first: chosen('No', 'No'),
      second: chosen('Yes', 'Yes'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | null>(null, (answer, set) =>
        themed(
          <RadioGroup.Root value={answer} onValueChange={({ value }) => set(value)}>
            {['Yes', 'No'].map((text) => (
              <RadioGroup.Item key={text} value={text}>
                <RadioGroup.ItemHiddenInput />
                <RadioGroup.ItemIndicator />
                <RadioGroup.ItemText>{text}</RadioGroup.ItemText>
              </RadioGroup.Item>
            ))}
          </RadioGroup.Root>,
        ),
      ),
    },
    {
      id: 'segments',
      question: 'Are probes kept apart?',
      kind: 'radio',
      options: ['Yes', 'No', 'N/A'],
      first: chosen('No', 'No'),
      second: chosen('N/A', 'N/A'),
      staysAnswered: cannotLetGo,
      mount: inReact<string | null>(null, (answer, set) =>
        themed(
          <SegmentGroup.Root value={answer} onValueChange={({ value }) => set(value)}>
            <SegmentGroup.Indicator />
            <SegmentGroup.Items items={['Yes', 'No', 'N/A']} />
          </SegmentGroup.Root>,
        ),
      ),
    },
    {
      id: 'area',
      question: 'Describe how probes are placed.',
      kind: 'textarea',
      first: written('One in each zone.'),
      second: written('One in each rack.'),
      mount: inReact('', (text, set) =>
        themed(<Textarea value={text} onChange={({ target }) => set(target.value)} />),
      ),
    },
  ],
} satisfies Library;
