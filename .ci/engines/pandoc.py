"""Renders the corpus with Pandoc. Arguments: the corpus, the format of Pandoc, the largest number of pairs, and the file to write."""
import itertools
import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor


def convert(text):
    command = ['pandoc', '--from', sys.argv[2], '--to', 'html', '--no-highlight', '--wrap', 'preserve']
    return subprocess.run(command, input=text, capture_output=True, check=True, encoding='utf-8').stdout


with open(sys.argv[1], encoding='utf-8') as corpus:
    pairs = [json.loads(line) for line in itertools.islice(corpus, int(sys.argv[3]))]
texts = [text for pair in pairs for text in (pair['hostile'], pair['harmless'])]
with ThreadPoolExecutor(2) as pool, open(sys.argv[4], 'w', encoding='utf-8') as pages:
    for html in pool.map(convert, texts):
        pages.write(json.dumps(html) + '\n')
