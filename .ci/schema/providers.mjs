// The code with which providers of language models send a schema changes what a strict mode does not take, or refuses it.
// It has to leave ours as it is.
import assert from 'node:assert';
import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema.mjs';
import { toStrictJsonSchema } from 'openai/lib/transform';
import { schema, tally } from './schemas.mjs';

const { expect, end } = tally('providers');
const ours = schema('structured-output');

// Where they are annotations of the whole, and constrain nothing, they may go; a list of choices needs no type.
function essence(node) {
  if (Array.isArray(node)) return node.map(essence);
  if (node === null || typeof node !== 'object') return node;
  const { $schema, $id, ...rest } = node;
  if (Array.isArray(rest.enum)) delete rest.type;
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, essence(value)]));
}

function leaves(provider, send) {
  try {
    assert.deepStrictEqual(essence(send(structuredClone(ours))), essence(ours));
    expect(true);
  } catch (e) {
    expect(false, `${provider}: ${e.message}`);
  }
}

leaves('OpenAI', toStrictJsonSchema);
leaves('Anthropic', ({ $id, ...unnamed }) => transformJSONSchema(unnamed));
end();
