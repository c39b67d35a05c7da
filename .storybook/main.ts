import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // A story names a feed as `fixtures/<name>.json`, relative to its own page.
  staticDirs: [{from: '../test/fixtures', to: '/fixtures'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
