import {expect} from 'chai';
import {define} from '../../src/kit/define.ts';
import {VERSION} from '../../src/kit/version.ts';
import {freshTag, warnings} from './support.ts';

const classOf = (version?: string): CustomElementConstructor =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('registering a tag', () => {
  it('registers it', () => {
    const [tag, element] = [freshTag(), classOf(VERSION)];
    expect(warnings(() => define(tag, element))).to.deep.equal([]);
    expect(customElements.get(tag)).to.equal(element);
  });

  it('a second time in the same version is silent, and the first copy wins', () => {
    const [tag, first, second] = [freshTag(), classOf(VERSION), classOf(VERSION)];
    const said = warnings(() => {
      define(tag, first);
      define(tag, second);
      define(tag, first);
    });
    expect(said).to.deep.equal([]);
    expect(customElements.get(tag)).to.equal(first);
  });

  it('in another version warns once, and the first copy wins', () => {
    const [tag, first] = [freshTag(), classOf('0.0.1')];
    customElements.define(tag, first);
    expect(warnings(() => define(tag, classOf(VERSION)))).to.deep.equal([
      `${tag}: version 0.0.1 is on this page already; version ${VERSION} is not used.`,
    ]);
    expect(customElements.get(tag)).to.equal(first);
  });

  it('that somebody else has taken warns once', () => {
    const tag = freshTag();
    customElements.define(tag, class extends HTMLElement {});
    const said = warnings(() => define(tag, classOf(VERSION)));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('version unknown');
  });

  it('whose class the page has under a name of its own warns instead of throwing', () => {
    const [own, tag, element] = [freshTag(), freshTag(), classOf(VERSION)];
    customElements.define(own, element);
    const said = warnings(() => define(tag, element));
    expect(said).to.have.length(1);
    expect(said[0]).to.match(new RegExp(`^${tag}: .+; version .+ is not used\\.$`));
    expect(customElements.get(tag)).to.equal(undefined);
  });
});
