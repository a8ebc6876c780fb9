__version__ = "0.1.0"

import os
import warnings
if 'OMP_WAIT_POLICY' not in os.environ: os.environ.setdefault('GOMP_SPINCOUNT', '2000')  # read when torch loads: threads that wait leave their core to the processes that draw and read
warnings.filterwarnings('ignore', message='`torch.jit.script` is deprecated', category=FutureWarning)  # said by a library's own import
