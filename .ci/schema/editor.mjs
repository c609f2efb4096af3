// The JSON support of Visual Studio Code shows descriptions, offers names and values, and reports errors.
import jsonSupport from 'vscode-json-languageservice';
import { schema, tally } from './schemas.mjs';

const { getLanguageService, TextDocument } = jsonSupport;
const { expect, end } = tally('editor');
const service = getLanguageService({});
service.configure({
  validate: true,
  schemas: ['postmortem', 'publishable'].map((name) => ({
    uri: schema(name).$id,
    fileMatch: [`*.${name}.json`],
    schema: schema(name),
  })),
});

// The sign § marks the position of the cursor.
function opened(marked, kind = 'postmortem') {
  const offset = marked.indexOf('§');
  const text = TextDocument.create(`file:///a.${kind}.json`, 'json', 1, marked.replace('§', ''));
  return { text, position: text.positionAt(Math.max(0, offset)), json: service.parseJSONDocument(text) };
}

async function hover(marked) {
  const { text, position, json } = opened(marked);
  const shown = await service.doHover(text, position, json);
  return [shown?.contents ?? []].flat().join(' ');
}

async function offers(marked) {
  const { text, position, json } = opened(marked);
  return (await service.doComplete(text, position, json)).items;
}

async function problems(content, kind) {
  const { text, json } = opened(content, kind);
  return (await service.doValidation(text, json)).map((problem) => problem.message);
}

function contains(actual, expected, subject) {
  expect(actual.includes(expected), `${subject}: expected "${expected}" in ${JSON.stringify(actual)}`);
}

const { EntryKind, Impact, Waiver } = schema('postmortem').$defs;
const descriptionOf = ({ anyOf }, constant) => anyOf.find((choice) => choice.const === constant).description;
// Hover texts are Markdown, in which these characters are escaped.
const plain = (text) => text.replaceAll('\\', '').replaceAll('&nbsp;', ' ');

const shown = async (marked) => plain(await hover(marked));
contains(await shown('{"summary": {"impact": {"serv§ices": []}}}'), Impact.properties.services.description, 'a property');
contains(await shown('{"timeline": [{"kind": "DETEC§TED"}]}'), descriptionOf(EntryKind, 'DETECTED'), 'a constant');
contains(await shown('{"waivers": [{"rule": "S§5"}]}'), descriptionOf(Waiver.properties.rule, 'S5'), 'a rule');

const kinds = await offers('{"timeline": [{"kind": §}]}');
const detected = kinds.find(({ label }) => label === '"DETECTED"');
contains(JSON.stringify(detected ?? null), descriptionOf(EntryKind, 'DETECTED'), 'an offered constant');
contains(kinds.map(({ label }) => label), '"MISLEADING_PATH"', 'offered constants');
contains((await offers('{"timeZone": §}')).map(({ label }) => label), '"Europe/Paris"', 'offered zones');
contains((await offers('{§}')).map(({ label }) => label), 'rootCauseAndResolution', 'offered properties');

const wrong = await problems('{"timeline": [{"kind": "NOTICED"}]}');
expect(wrong.length === 1, `an unknown constant: expected one problem, found ${JSON.stringify(wrong)}`);
contains(wrong[0] ?? '', '"DETECTED"', 'an unknown constant');
contains((await problems('{"hook": {"text": 5}}')).join(), 'Expected one of string', 'a wrong type');
contains((await problems('{"summary": {"startedAt": "2026-03-14T09:20:00"}}')).join(), 'RFC3339', 'a time without an offset');
contains((await problems('{"summary": {"impact": {"affectedUsersPercent": 140}}}')).join(), '100', 'a percentage out of range');
contains((await problems('{"summary": {}}', 'publishable')).join(), 'startedAt', 'a missing property of a publishable document');
expect((await problems('{"x-any": [1], "title": null}')).length === 0, 'extensions and null are allowed');
end();
