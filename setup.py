"""Give setuptools the facts of settings.ini; pyproject.toml names them under `dynamic`."""
from configparser import ConfigParser
from setuptools import setup

ini = ConfigParser(delimiters=['='], interpolation=None)
ini.read('settings.ini', encoding='utf-8')
facts = ini['DEFAULT']
extras = {k.removesuffix('_requirements'): v.split() for k, v in facts.items() if k.endswith('_requirements')}
setup(install_requires=facts['requirements'].split(), extras_require=extras,
      entry_points={'console_scripts': facts['console_scripts'].split(), 'nbdev': ['handbone=handbone._modidx:d']})
