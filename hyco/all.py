"Everything, for notebooks: `from hyco.all import *`."
from hyco.core import *
from hyco.pde import *
from hyco.pdes.burgers import *
from hyco.pdes.heat import *
from hyco.data import *
from hyco.physical import *
from hyco.synthetic import *
from hyco.hybrid import *
from hyco.evaluate import *
from hyco.explore import *
from hyco.run import *
