__version__ = "0.1.0"

import warnings
warnings.filterwarnings('ignore', message='`torch.jit.script` is deprecated', category=FutureWarning)  # said by a library's own import
