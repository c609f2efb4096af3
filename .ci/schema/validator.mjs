// ajv accepts the schemas in its strict mode, which rejects unknown keywords, and validates documents with the same results as
// the tests in Java.
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { document, documents, json, schema, tally } from './schemas.mjs';

const TESTS = 'verification/schema/src/test/resources';
const { expect, end } = tally('ajv');
const ajv = new Ajv({ strict: true, allErrors: true });
formats(ajv);
const [draft, publishable, structured] = ['postmortem', 'publishable', 'structured-output'].map((name) =>
  ajv.compile(schema(name)),
);

function check(validate, document, accepts, name) {
  const accepted = validate(document);
  expect(accepted === accepts, `${name} should ${accepts ? '' : 'not '}pass: ${ajv.errorsText(validate.errors)}`);
}

for (const file of documents('examples')) {
  check(draft, json(file), true, file);
  check(publishable, json(file), file !== 'examples/draft.json', file);
  check(structured, json(file), false, file);
}
for (const { example, rule } of json(`${TESTS}/schema-limitations.json`)) {
  check(draft, document(example), true, example);
  if (rule !== 'reader') check(publishable, document(example), true, example);
}
const base = 'validation/src/test/resources/cases/base.json';
check(publishable, json(base), true, base);
for (const { message, at, value } of json(`${TESTS}/rule-violations.json`)) {
  const violating = json(base);
  const steps = at.split('/').slice(1);
  const last = steps.pop();
  const parent = steps.reduce((node, step) => node[step], violating);
  if (value !== undefined) parent[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  const name = `${message} at ${at} ${value === undefined ? 'removed' : JSON.stringify(value)}`;
    check(publishable, violating, false, name);
}
end();
