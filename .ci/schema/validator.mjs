// ajv takes the schemas in its strict mode, which knows no keyword that it ignores, and judges the documents as they are
// judged in Java.
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { documents, json, schema, tally } from './schemas.mjs';

const TESTS = 'verification/schema/src/test/resources';
const { expect, end } = tally('ajv');
const ajv = new Ajv({ strict: true, allErrors: true });
formats(ajv);
const [draft, publishable, structured] = ['postmortem', 'publishable', 'structured-output'].map((name) =>
  ajv.compile(schema(name)),
);

function judge(validate, document, accepts, name) {
  const accepted = validate(document);
  expect(accepted === accepts, `${name} should ${accepts ? '' : 'not '}pass: ${ajv.errorsText(validate.errors)}`);
}

for (const file of documents('examples')) {
  judge(draft, json(file), true, file);
  judge(publishable, json(file), file !== 'examples/draft.json', file);
  judge(structured, json(file), false, file);
}
for (const { witness, rule } of json(`${TESTS}/cannot-say.json`)) {
  judge(draft, json(witness), true, witness);
  if (rule !== 'reader') judge(publishable, json(witness), true, witness);
}
const base = 'validation/src/test/resources/cases/base.json';
judge(publishable, json(base), true, base);
for (const { said, at, value } of json(`${TESTS}/breakages.json`)) {
  const document = json(base);
  const steps = at.split('/').slice(1);
  const last = steps.pop();
  const parent = steps.reduce((node, step) => node[step], document);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  const name = `${said} at ${at} ${value === undefined ? 'removed' : JSON.stringify(value)}`;
  // A member that was there and is null reads as one that is not there.
  judge(publishable, document, false, name);
}
end();
