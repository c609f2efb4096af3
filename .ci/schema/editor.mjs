// The JSON support of Visual Studio Code shows what a member is, offers what it may be, and says what is wrong.
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

// The mark § in a text is where the cursor is.
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

function holds(actual, expected, what) {
  expect(actual.includes(expected), `${what}: expected "${expected}" in ${JSON.stringify(actual)}`);
}

holds(await hover('{"summary": {"impact": {"serv§ices": []}}}'), 'services that were down or slow', 'a member');
holds(await hover('{"timeline": [{"kind": "DETEC§TED"}]}'), 'The issue was detected', 'a constant');
holds(await hover('{"waivers": [{"rule": "S§5", "reason": "x"}]}'), 'how many percent of the users', 'a rule');

const kinds = await offers('{"timeline": [{"kind": §}]}');
const detected = kinds.find(({ label }) => label === '"DETECTED"');
holds(JSON.stringify(detected ?? null), 'The issue was detected', 'an offered constant');
holds(kinds.map(({ label }) => label), '"MISLEADING_PATH"', 'offered constants');
holds((await offers('{"timeZone": §}')).map(({ label }) => label), '"Europe/Paris"', 'offered zones');
holds((await offers('{§}')).map(({ label }) => label), 'rootCauseAndResolution', 'offered members');

const wrong = await problems('{"timeline": [{"kind": "NOTICED"}]}');
expect(wrong.length === 1, `a wrong constant: expected one problem, found ${JSON.stringify(wrong)}`);
holds(wrong[0] ?? '', '"DETECTED"', 'a wrong constant');
holds((await problems('{"hook": {"text": 5}}')).join(), 'Expected one of string', 'a wrong type behind alternatives');
holds((await problems('{"summary": {"startedAt": "2026-03-14T09:20:00"}}')).join(), 'RFC3339', 'a time without offset');
holds((await problems('{"summary": {"impact": {"affectedUsersPercent": 140}}}')).join(), '100', 'a share out of range');
holds((await problems('{"summary": {}}', 'publishable')).join(), 'startedAt', 'what a publishable document lacks');
expect((await problems('{"x-any": [1], "title": null}')).length === 0, 'members of others and null are allowed');
end();
