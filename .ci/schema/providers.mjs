// The client libraries of language model providers change or reject schemas that their strict modes do not support. They must
// not change ours.
import assert from 'node:assert';
import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema.mjs';
import { toStrictJsonSchema } from 'openai/lib/transform';
import { schema, tally } from './schemas.mjs';

const { expect, end } = tally('providers');
const ours = schema('structured-output');

// Ignores annotations of the root, which constrain nothing, and types beside an enum.
function constraints(node) {
  if (Array.isArray(node)) return node.map(constraints);
  if (node === null || typeof node !== 'object') return node;
  const { $schema, $id, ...rest } = node;
  if (Array.isArray(rest.enum)) delete rest.type;
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, constraints(value)]));
}

function keeps(provider, transform) {
  try {
    assert.deepStrictEqual(constraints(transform(structuredClone(ours))), constraints(ours));
    expect(true);
  } catch (e) {
    expect(false, `${provider}: ${e.message}`);
  }
}

keeps('OpenAI', toStrictJsonSchema);
keeps('Anthropic', ({ $id, ...unnamed }) => transformJSONSchema(unnamed));
end();
