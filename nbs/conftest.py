"Each notebook is one pytest item, run as `nbdev_test` runs it: `pytest nbs/00_utils.ipynb`."
from contextlib import chdir
from pathlib import Path

import pytest
from nbdev.config import get_config
from nbdev.test import test_nb as run_notebook  # under its own name pytest would collect it


class NotebookFailed(Exception):
    pass


class NotebookItem(pytest.Item):
    def runtest(self):
        with chdir(Path(__file__).parent):
            cfg = get_config()
            skipped = cfg.tst_flags.split()
            passed, seconds = run_notebook(self.path, skip_flags=skipped, basepath=cfg.config_path)
        if not passed:
            raise NotebookFailed(self.path.name)
        if seconds == 0:
            pytest.skip('skip_exec')

    def repr_failure(self, excinfo):  # the cell's own traceback is in the captured stderr
        known = excinfo.errisinstance(NotebookFailed)
        return str(excinfo.value) if known else super().repr_failure(excinfo)

    def reportinfo(self):
        return self.path, None, self.name


class NotebookFile(pytest.File):
    def collect(self):
        yield NotebookItem.from_parent(self, name=self.path.stem)


def pytest_collect_file(parent, file_path):
    if file_path.suffix == '.ipynb' and file_path.name[0] not in '_.':
        return NotebookFile.from_parent(parent, path=file_path)
