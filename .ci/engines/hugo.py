"""Renders the corpus with Hugo, as one site. Arguments: the corpus, an empty folder for the site, and the file to write."""
import json
import pathlib
import subprocess
import sys

corpus, site, out = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
for folder in ('content', 'layouts/_default', 'layouts/shortcodes'):
    (site / folder).mkdir(parents=True)
(site / 'config.toml').write_text('disableKinds = ["RSS", "sitemap", "taxonomy", "term", "home", "404"]\nenableEmoji = true\n')
(site / 'layouts/_default/single.html').write_text('{{ .Content }}')
(site / 'layouts/_default/list.html').write_text('')
(site / 'layouts/shortcodes/z.html').write_text('run')
count = 0
with open(corpus, encoding='utf-8') as lines:
    for line in lines:
        pair = json.loads(line)
        for text in (pair['hostile'], pair['harmless']):
            (site / f'content/p{count}.md').write_text('---\ntitle: page\n---\n' + text, encoding='utf-8')
            count += 1
subprocess.run(['hugo', '--quiet', '-s', str(site)], check=True)
with open(out, 'w', encoding='utf-8') as pages:
    for i in range(count):
        pages.write(json.dumps((site / f'public/p{i}/index.html').read_text(encoding='utf-8')) + '\n')
