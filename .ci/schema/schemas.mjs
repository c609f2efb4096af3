// The schemas and the documents of the repository, from its top, which is the working directory.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'json/src/main/resources/META-INF/postmortem4j/schema/1.0';

export const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

export const schema = (name) => json(`${FOLDER}/${name}.schema.json`);

export const documents = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);

// Counts what was looked at and what was not as it should be, and says both at the end.
export function tally(what) {
  let looks = 0;
  let wrong = 0;
  return {
    expect(right, told) {
      looks++;
      if (right) return;
      wrong++;
      console.log(`${what}: ${told}`);
    },
    end() {
      console.log(`${what}: ${looks} looks, ${wrong} differences`);
      process.exitCode = looks > 0 && wrong === 0 ? 0 : 1;
    },
  };
}
