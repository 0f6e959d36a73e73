"Everything, for notebooks: `from hyco.all import *`."
from hyco.core import *
from hyco.pde import *
from hyco.pdes.burgers import *
from hyco.pdes.fisher import *
from hyco.pdes.heat import *
from hyco.pdes.kuramoto_sivashinsky import *
from hyco.pdes.smoke import *
from hyco.pdes.spectral import *
from hyco.formats import *
from hyco.data import *
from hyco.unknowns import *
from hyco.physical import *
from hyco.synthetic import *
from hyco.hybrid import *
from hyco.evaluate import *
from hyco.explore import *
from hyco.run import *
