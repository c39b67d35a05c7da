/**
 * Takes the line breaks and indentation out of our html`` and css`` templates: bytes on the wire, and in html a text
 * node for each. Templates are written over several lines for reading; no template may lean on a line break as a space
 * (a space that counts is written within a line).
 */
export const compactTemplates = () => ({
  name: 'compact-templates',
  transform(code, id) {
    if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(?:html`|css`|leveled\()/.test(code)) return null;
    const edits = [];
    const visit = (node) => {
      const language = node?.type === 'TaggedTemplateExpression' && languageOf(node.tag);
      if (language) edits.push(...compacted(node.quasi.quasis, language));
      for (const value of Object.values(node ?? {})) {
        if (Array.isArray(value)) value.forEach((each) => each?.type && visit(each));
        else if (value?.type) visit(value);
      }
    };
    visit(this.parse(code));
    let result = code;
    for (const {start, end, text} of edits.sort((a, b) => b.start - a.start)) {
      result = result.slice(0, start) + text + result.slice(end);
    }
    // Lines change only inside templates: the map of the step before still leads to the right statement.
    return {code: result, map: null};
  },
});

/** `leveled(…)` makes tags that are html. */
const languageOf = ({name, callee}) =>
  callee?.name === 'leveled' ? 'html' : ['html', 'css'].find((each) => each === name);

function compacted(quasis, tag) {
  let inside = false;
  return quasis.map(({start, end, value}) => {
    if (tag === 'css') return {start, end, text: compactCss(value.raw)};
    // Line breaks within a tag part its attributes; all others only part nodes.
    const text = value.raw
      .split(/(<|>)/)
      .map((piece) => {
        if (piece === '<' || piece === '>') inside = piece === '<';
        return piece.replace(/\s*\n\s*/g, inside ? ' ' : '');
      })
      .join('');
    return {start, end, text: text.replace(/ >/g, '>')};
  });
}

/** Quoted text is content, spaces and all. */
function compactCss(text) {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/('[^']*')/)
    .map((piece) => (piece.startsWith("'") ? piece : compactRules(piece)))
    .join('')
    .trim();
}

const compactRules = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\b0(\.\d)/g, '$1');
