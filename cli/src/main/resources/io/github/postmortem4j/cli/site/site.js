(() => {
  'use strict';
  const form = document.getElementById('search');
  const count = document.getElementById('count');
  const reports = [...document.querySelectorAll('.report')];
  const values = reports.map(report => [...report.querySelectorAll('[data-facet]')].map(value => value.dataset.facet + ' ' + value.textContent));
  const fold = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const years = document.querySelector('.groups .chips');
  let words;
  const load = () => document.getElementById('words').textContent.trim().split('\n').map(line => {
    const [word, ...numbers] = line.split(' ');
    return [word, numbers.map(number => parseInt(number, 36))];
  });
  const containing = term => {
    const within = /[^\u0000-\u024f]/.test(term);
    const found = new Set();
    for (const [word, numbers] of words) {
      if (word.startsWith(term) || (within && word.includes(term))) numbers.forEach(number => found.add(number));
    }
    return found;
  };
  const update = () => {
    words ??= load();
    const terms = (fold(form.elements.words.value).match(/[\p{L}\p{N}]+/gu) ?? []).map(containing);
    const facets = [...form.querySelectorAll('select')].filter(select => select.value).map(select => select.name + ' ' + select.value);
    let shown = 0;
    reports.forEach((report, number) => {
      const matches = terms.every(found => found.has(number)) && facets.every(facet => values[number].includes(facet));
      report.hidden = !matches;
      shown += matches;
    });
    document.querySelectorAll('.year').forEach(year => { year.hidden = !year.querySelector('.report:not([hidden])'); });
    years.hidden = shown < reports.length;
    count.textContent = count.dataset.found.replace('{0}', shown.toLocaleString(`${document.documentElement.lang}-u-nu-latn`));
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', event => event.preventDefault());
  form.hidden = false;
  update();
})();
