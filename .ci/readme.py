"""Write README.md from nbs/index.ipynb. With --check, write nothing and exit 1 where they differ.

Cells with `#| hide` are left out. Links and pictures are relative to nbs/ in the notebook, to the
top level in README.md; each has to exist. A figure belongs in a file (`![...](images/a.png)`),
not in the output of a cell."""
import re
import sys
from difflib import unified_diff
from pathlib import Path
from posixpath import normpath

import nbformat
from nbconvert import MarkdownExporter
from traitlets.config import Config

root = Path(__file__).resolve().parent.parent
link = re.compile(r'(\]\()(?!#|/|\w+:)([^)\s]+)')


def relink(match):
    target = normpath(f'nbs/{match[2]}')
    if not (root/target.split('#')[0]).exists():
        sys.exit(f'nbs/index.ipynb: nothing at {match[2]!r}')
    return match[1] + target


def readme():
    nb = nbformat.read(root/'nbs/index.ipynb', as_version=4)
    nb.metadata.language_info = {'name': 'python'}
    hidden = re.compile(r'^#\|\s*(hide|export|default_exp)\b', re.M)
    nb.cells = [c for c in nb.cells if not hidden.search(c.source)]
    for c in nb.cells:
        is_text = c.cell_type == 'markdown'
        c.source = link.sub(relink, c.source) if is_text else re.sub(r'(?m)^#\|.*\n?', '', c.source)
    shown = ['text/markdown', 'image/png', 'text/plain']
    priority = Config(NbConvertBase={'display_data_priority': shown})
    text, resources = MarkdownExporter(config=priority).from_notebook_node(nb)
    if resources['outputs']:
        sys.exit('nbs/index.ipynb: save the figure to nbs/images and link it')
    head = '<!-- Written from nbs/index.ipynb by .ci/readme.py -->\n\n'
    return head + re.sub(r'\n{3,}', '\n\n', text).strip() + '\n'


new, file = readme(), root/'README.md'
old = file.read_text(encoding='utf-8')
if '--check' not in sys.argv:
    file.write_text(new, encoding='utf-8')
elif old != new:
    lines = unified_diff(old.splitlines(True), new.splitlines(True), 'README.md', 'nbs/index.ipynb')
    sys.exit(''.join(lines))
