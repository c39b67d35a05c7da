import {expect} from 'chai';
import {ELEMENTS} from '../../src/embed/elements.ts';
import {readStories, Storybook} from './storybook.ts';

const stories = await readStories();

describe('the stories', () => {
  for (const tag of Object.keys(ELEMENTS)) {
    it(`show ${tag}`, () => {
      const file = `./stories/${tag.replace('advocacy-', '')}.stories.ts`;
      expect(stories.map(({importPath}) => importPath)).to.include(file);
    });
  }

  for (const scheme of ['light', 'dark']) {
    describe(`in the ${scheme} scheme`, () => {
      let storybook: Storybook;

      before(async () => {
        storybook = await Storybook.open();
        await storybook.setGlobals({scheme});
      });

      for (const {id, title, name} of stories) {
        it(`draws, plays and is accessible: ${title}, ${name}`, async () => {
          const {faults, violations, checked} = await storybook.play(id);
          expect(faults, 'faults').to.deep.equal([]);
          expect(violations, 'axe').to.deep.equal([]);
          expect(checked, 'axe has run').to.equal(true);
        });
      }
    });
  }
});
