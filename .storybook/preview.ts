import type {Decorator, Preview} from '@storybook/web-components-vite';

/** The host page's part: its colour scheme and its direction, which the elements inherit. */
const asHostPage: Decorator = (story, {globals}) => {
  const {documentElement: root} = document;
  root.style.colorScheme = String(globals['scheme']);
  root.dir = String(globals['direction']);
  return story();
};

const preview: Preview = {
  decorators: [asHostPage],
  initialGlobals: {scheme: 'light', direction: 'ltr'},
  globalTypes: {
    scheme: {
      description: 'The host page’s colour scheme',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
      },
    },
    direction: {
      description: 'The direction of the host page’s writing',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          {value: 'ltr', title: 'Left to right'},
          {value: 'rtl', title: 'Right to left'},
        ],
      },
    },
  },
  parameters: {
    a11y: {test: 'error'},
    backgrounds: {disable: true},
    layout: 'padded',
  },
  tags: ['autodocs'],
};

export default preview;
