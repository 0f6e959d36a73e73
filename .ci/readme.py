"""Write README.md from nbs/index.ipynb. With --check, write nothing and exit 1 where the two differ.

Cells with `#| hide` are left out. Links and pictures are relative to nbs/ in the notebook and to the top level in README.md;
each has to exist. A figure belongs in a file (`![...](images/overview.png)`), not in the output of a cell."""
import re, sys
from difflib import unified_diff
from pathlib import Path
from posixpath import normpath
import nbformat
from nbconvert import MarkdownExporter
from traitlets.config import Config

root = Path(__file__).resolve().parent.parent

def relink(match):
    target = normpath(f'nbs/{match[2]}')
    if not (root/target.split('#')[0]).exists(): sys.exit(f'nbs/index.ipynb: nothing at {match[2]!r}')
    return match[1] + target

def readme():
    nb = nbformat.read(root/'nbs/index.ipynb', as_version=4)
    nb.metadata.language_info = {'name': 'python'}
    nb.cells = [c for c in nb.cells if not re.search(r'^#\|\s*(hide|export|default_exp)\b', c.source, re.M)]
    for c in nb.cells:
        if c.cell_type == 'markdown': c.source = re.sub(r'(\]\()(?!#|/|\w+:)([^)\s]+)', relink, c.source)
        else: c.source = re.sub(r'^#\|.*\n?', '', c.source, flags=re.M)
    priority = Config(NbConvertBase={'display_data_priority': ['text/markdown', 'image/png', 'text/plain']})
    text, resources = MarkdownExporter(config=priority).from_notebook_node(nb)
    if resources['outputs']: sys.exit('nbs/index.ipynb: save the figure to nbs/images and link it')
    return '<!-- Written from nbs/index.ipynb by .ci/readme.py -->\n\n' + re.sub(r'\n{3,}', '\n\n', text).strip() + '\n'

new, file = readme(), root/'README.md'
if '--check' not in sys.argv: file.write_text(new, encoding='utf-8')
elif (old := file.read_text(encoding='utf-8')) != new:
    sys.exit(''.join(unified_diff(old.splitlines(True), new.splitlines(True), 'README.md', 'nbs/index.ipynb')))
