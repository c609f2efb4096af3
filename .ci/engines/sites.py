"""Renders the corpus for MkDocs with Python-Markdown. Arguments: the corpus, and the file to write for each set of extensions."""
import json
import sys

import markdown

MKDOCS = ['toc', 'tables', 'fenced_code']
TECHDOCS = [
    'admonition', 'attr_list', 'toc', 'abbr', 'def_list', 'footnotes', 'tables', 'md_in_html', 'pymdownx.caret', 'pymdownx.critic',
    'pymdownx.details', 'pymdownx.emoji', 'pymdownx.superfences', 'pymdownx.inlinehilite', 'pymdownx.magiclink', 'pymdownx.mark',
    'pymdownx.betterem', 'pymdownx.tabbed', 'pymdownx.tasklist', 'pymdownx.tilde', 'pymdownx.snippets', 'pymdownx.arithmatex',
]
for out, extensions in zip(sys.argv[2:], (MKDOCS, TECHDOCS)):
    engine = markdown.Markdown(extensions=extensions)
    with open(sys.argv[1], encoding='utf-8') as corpus, open(out, 'w', encoding='utf-8') as pages:
        for line in corpus:
            pair = json.loads(line)
            for text in (pair['hostile'], pair['harmless']):
                pages.write(json.dumps(engine.reset().convert(text)) + '\n')
