// Writes invented postmortems.
//   node reports.mjs FOLDER NUMBER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, number] = process.argv.slice(2);
const causes = ['The disk of the database was full', 'The certificate expired', 'A deployment had a wrong setting', 'The queue grew'];
const services = ['Checkout', 'Ledger', 'Search', 'دفع', 'A very long name of a service-without-spaces-in-it-at-all'];
const minutes = [3, 12, 40, 90, 300, 2000];
mkdirSync(folder, { recursive: true });
for (let i = 0; i < Number(number); i++) {
  const start = Date.UTC(2023 + i % 3, i % 12, 1 + i % 28, 10, i);
  const at = offset => new Date(start + offset * 60_000).toISOString().replace('.000', '');
  const end = minutes[i % minutes.length];
  const service = services[i % services.length];
  writeFileSync(join(folder, `report-${i}.json`), JSON.stringify({
    id: `inc-${i}`,
    title: `Incident ${i}: ${causes[i % causes.length].toLowerCase()} in ${service}`,
    severity: `SEV${1 + i % 4}`,
    summary: {
      overview: `${service} was slow for ${end} minutes. ${'Users saw errors and tried again. '.repeat(i % 12)}`,
      startedAt: at(0),
      endedAt: at(end),
      impact: { services: [service], userExperience: 'Users saw errors.', affectedUsersPercent: i },
      rootCause: `${causes[i % causes.length]}.`,
    },
    timeline: [
      { at: at(0), kind: 'STARTED', text: 'Requests failed.' },
      { at: at(1 + i % 2), kind: 'DETECTED', text: 'An alert fired.', detectionMethod: 'MONITORING_ALERT' },
      { at: at(end), kind: 'RESOLVED', text: 'Requests were answered again.' },
    ],
    rootCauseAndResolution: { rootCause: `${causes[i % causes.length]}, as unique${i} shows.`, resolution: 'It was changed back.' },
    correctiveMeasures: {
      actionItems: [{ task: `Alert earlier on unique${i}`, owner: ['Ada', 'SRE', ''][i % 3], due: `2025-0${1 + i % 9}-01`, status: i % 2 ? 'OPEN' : 'DONE', priority: 'HIGH' }],
    },
    relations: i % 5 === 4 ? [{ incident: `inc-${i - 1}`, kind: 'RECURRENCE_OF' }] : [],
  }));
}
