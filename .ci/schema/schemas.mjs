// Reads the schemas and documents of the repository. The working directory is its root.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'docs/schema/1.0';

export const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

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
