"Everything about the package stands in settings.ini."
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser()
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
minor = int(cfg['min_python'].split('.')[1])

names = 'notebooks', 'onnx', 'zarr', 'accelerate', 'tensorboard', 'mlflow', 'cluster', 'dev'
extras = {name: cfg[f'{name}_requirements'].split() for name in names}
for name in 'notebooks', 'onnx', 'zarr', 'accelerate':
    extras['dev'] += extras[name]
entry_points = {'console_scripts': cfg['console_scripts'].split()}
if cfg['git_url']:  # nbdev's index of symbols makes links into the repository and the docs
    entry_points['nbdev'] = [f"{cfg['lib_name']}={cfg['lib_path']}._modidx:d"]

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'],
    long_description=(here/'README.md').read_text(encoding='utf-8'),
    long_description_content_type='text/markdown',
    author=cfg['author'], license=cfg['license'], keywords=cfg['keywords'],
    url=cfg['git_url'] or None,
    classifiers=[f'Programming Language :: Python :: 3.{v}' for v in range(minor, 14)],
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg['requirements'].split(),
    extras_require=extras,
    packages=find_packages(include=[cfg['lib_path'], f"{cfg['lib_path']}.*"]),
    package_data={cfg['lib_path']: cfg['package_data'].split()},
    entry_points=entry_points, zip_safe=False)
