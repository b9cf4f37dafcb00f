"""How the learned attribution engine is made: `python -m desktop.training attribution CORPORA --output FOLDER`.

Needs the `train` extra (PyTorch among others) and annotated corpora; no part of what ships. What turns text into
features is the analysis' own code, so that training and use cannot drift apart.
"""
