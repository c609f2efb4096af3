// Reads the schemas and documents of the repository. The working directory is its root.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FOLDER = 'docs/schema/1.0';

export const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

// Reads a document. For a JSON Patch, returns the base document in its folder with the patch applied.
export function document(file) {
  if (!file.endsWith('.patch.json')) return json(file);
  const result = json(`${dirname(file)}/base.json`);
  for (const { op, path, value } of json(file)) {
    const steps = path.split('/').slice(1);
    const last = steps.pop();
    const parent = steps.reduce((node, step) => node[step], result);
    if (op === 'remove' && !Array.isArray(parent)) delete parent[last];
    else if (op === 'remove') parent.splice(Number(last), 1);
    else if (op === 'add' && Array.isArray(parent)) parent.splice(Number(last), 0, value);
    else parent[last] = value;
  }
  return result;
}

export const schema = (name) => json(`${FOLDER}/${name}.schema.json`);

export const documents = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);

// Counts checks and failures, and reports both at the end.
export function tally(subject) {
  let checks = 0;
  let failures = 0;
  return {
    expect(passed, message) {
      checks++;
      if (passed) return;
      failures++;
      console.log(`${subject}: ${message}`);
    },
    end() {
      console.log(`${subject}: ${checks} checks, ${failures} failures`);
      process.exitCode = checks > 0 && failures === 0 ? 0 : 1;
    },
  };
}
